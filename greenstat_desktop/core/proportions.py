"""How sure a share is, and the difference of two: intervals that hold for small numbers too. Pure.

Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209-212;
R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven methods",
Statistics in Medicine 17 (1998) 873-890, method 10 (hybrid score).
"""

from dataclasses import dataclass
from math import sqrt
from typing import Final

LEAST_RECIPIENTS: Final = 30  # below this a percentage says more than is known: the words "too few" stand in its place

_Z: Final = 1.959964  # 95 of 100


@dataclass(frozen=True, slots=True)
class Span:
    """What a number is at least and at most. The two are equal where it is known exactly."""

    least: float
    most: float

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.least == self.most

    @property
    def middle(self) -> float:
        """Half way between the two: what to sort by, and to show where one number has to do."""
        return (self.least + self.most) / 2


def share_interval(part: int, whole: int) -> Span | None:
    """Return in which span a share lies, 0 to 1, with 95 % confidence; None for a share of nothing.

    Source: Wilson 1927, the score interval.
    """
    if not whole:
        return None
    share, spread = part / whole, _Z * _Z / whole
    centre = share + spread / 2
    margin = _Z * sqrt(share * (1 - share) / whole + spread / whole / 4)
    low, high = (centre - margin) / (1 + spread), (centre + margin) / (1 + spread)
    # At the ends the formula is exact but for the rounding.
    return Span(max(0.0, low) if part else 0.0, min(1.0, high) if part < whole else 1.0)


@dataclass(frozen=True, slots=True)
class Difference:
    """By how much one share is greater than another one, -1 to 1. Times 100 these are percentage points."""

    value: Span  # least and most where the shares themselves are only known within bounds
    interval: Span  # with 95 % confidence; holds ``value``

    @property
    def sure(self) -> bool:
        """Whether it is a difference at all: nought is outside of the interval."""
        return self.interval.least > 0 or self.interval.most < 0


@dataclass(frozen=True, slots=True)
class Part:
    """So many out of so many people; at least and at most where moments are mere bounds."""

    least: int
    most: int
    whole: int

    @property
    def share(self) -> Span | None:
        """The share, 0 to 1; None where there are too few to tell."""
        return None if self.too_few else Span(self.least / self.whole, self.most / self.whole)

    @property
    def too_few(self) -> bool:
        """Whether to say "too few" and no percentage."""
        return self.whole < LEAST_RECIPIENTS

    @property
    def interval(self) -> Span | None:
        """In which span the share lies with 95 % confidence; None where there are too few to tell."""
        low, high = share_interval(self.least, self.whole), share_interval(self.most, self.whole)
        return None if self.too_few or low is None or high is None else Span(low.least, high.most)

    def plus(self, other: "Part") -> "Part":
        """Return both together."""
        return Part(self.least + other.least, self.most + other.most, self.whole + other.whole)


def difference(one: Part, other: Part) -> Difference | None:
    """Return by how much the share of ``one`` is greater than that of ``other``; None where either has too few.

    Treats the people of both as different ones. Where the same people received both statuses the truth is rather
    surer than this says: they are alike, and what is alike in both is taken for chance.
    """
    if one.too_few or other.too_few:
        return None
    low, high = (
        _difference(one.least, one.whole, other.most, other.whole),
        _difference(one.most, one.whole, other.least, other.whole),
    )
    return Difference(Span(low[1], high[1]), Span(low[0], high[2]))


def _difference(part: int, whole: int, other_part: int, other_whole: int) -> tuple[float, float, float]:
    """Return lower end, difference and upper end. Source: Newcombe 1998, method 10."""
    one, other = share_interval(part, whole), share_interval(other_part, other_whole)
    if one is None or other is None:
        raise ValueError("a share of nothing")
    share, other_share = part / whole, other_part / other_whole
    value = share - other_share
    down = sqrt((share - one.least) ** 2 + (other.most - other_share) ** 2)
    up = sqrt((one.most - share) ** 2 + (other_share - other.least) ** 2)
    return value - down, value, value + up
