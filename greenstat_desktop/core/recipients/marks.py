"""How far each recipient got, as columns: states as codes, times as integers."""

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Codes: TypeAlias = NDArray[np.uint8]
Times: TypeAlias = NDArray[np.uint32]
Rows: TypeAlias = NDArray[np.intp]

KNOWN_STATES: Final = ("sent", "delivered", "read")
MOST_WORDS: Final = 250  # a code is one byte

# The rows of ``Marks.times``. OTHER is the time of a state of the service's own, such as "failed".
OTHER, SENT, DELIVERED, READ = range(4)
TIME_ROWS: Final = 4


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """How far each of n recipients got.

    A code is its state's rank: the better state has the higher code, states of the service's own come before *sent*
    in the order of their letters (contract section 2.1 ranks only the known three).
    """

    words: tuple[str, ...]  # states by code; the last three are always KNOWN_STATES
    codes: Codes  # uint8[n]
    times: Times  # uint32[4, n], Unix seconds by OTHER, SENT, DELIVERED, READ; 0 is unknown

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def others(self) -> int:
        """How many states of the service's own there are: also the code of *sent*."""
        return len(self.words) - len(KNOWN_STATES)

    def counts(self) -> dict[str, int]:
        """Count the recipients in each state exactly, best state first; the known three are always there."""
        # A few looks at bytes are quicker than bincount(), which makes eight bytes of each first.
        tally = [int(np.count_nonzero(self.codes == code)) for code in range(len(self.words))]
        return dict(zip(reversed(self.words), reversed(tally), strict=True))

    def at_least(self, state: str) -> int:
        """Count the recipients who got as far as ``state``: the read are delivered too."""
        return int(np.count_nonzero(self.codes >= self.words.index(state)))

    def first_time(self) -> int:
        """Return the earliest time of all, in Unix seconds; 0 where none is known."""
        known = self.times[self.times > 0]
        return int(known.min()) if len(known) else 0

    def taken(self, rows: Rows) -> "Marks":
        """Return these rows alone, in this order."""
        return Marks(self.words, self.codes[rows], self.times.take(rows, axis=1))


def words_of(states: set[str]) -> tuple[str, ...]:
    """Return the words by rank: the service's own states by letter, then the known three."""
    return (*sorted(states.difference(KNOWN_STATES)), *KNOWN_STATES)


def blank(words: tuple[str, ...], size: int) -> Marks:
    """Return marks of the lowest state and no times, to be written into before anybody else sees them."""
    return Marks(words, np.zeros(size, np.uint8), np.zeros((TIME_ROWS, size), np.uint32))


def recoded(marks: Marks, words: tuple[str, ...]) -> Codes:
    """Return the codes as ``words`` has them, which must hold every word of ``marks``."""
    if marks.words == words:
        return marks.codes
    return np.array([words.index(word) for word in marks.words], np.uint8)[marks.codes]


def earliest(one: Times, other: Times) -> Times:
    """Return the earlier of two times; 0 is unknown, and the other one wins."""
    # 0 - 1 wraps to the greatest time there is, and back.
    one_step = np.uint32(1)
    merged: Times = np.minimum(one - one_step, other - one_step) + one_step
    return merged
