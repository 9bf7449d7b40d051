"""How often a person reads, in five words, and the rules behind them, which are shown beside the words. Pure."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import Codes
from greenstat_desktop.core.wording import QT_TRANSLATE_NOOP

LEAST_RECEIVED: Final = 5  # statuses, below which nothing is said of a person
OFTEN_TENTHS: Final = 4
ALWAYS_TENTHS: Final = 8


class Segment(Enum):
    """How often somebody reads, rising. The values are the words of the command line and of CSV files."""

    TOO_FEW = "too_few"  # received too few statuses to tell
    NEVER = "never"
    SOMETIMES = "sometimes"
    OFTEN = "often"
    ALWAYS = "always"


WORDS: Final = tuple(segment.value for segment in Segment)  # by code


@dataclass(frozen=True, slots=True)
class Rule:
    """What makes a segment, to be shown beside it. Both texts are keys of translations, in the context "Audience"."""

    segment: Segment
    name: str
    text: str


RULES: Final = (  # in the order in which they are shown; everybody fits exactly one
    Rule(
        Segment.ALWAYS,
        QT_TRANSLATE_NOOP("Audience", "Always"),
        QT_TRANSLATE_NOOP("Audience", "8 of 10 statuses or more"),
    ),
    Rule(Segment.OFTEN, QT_TRANSLATE_NOOP("Audience", "Often"), QT_TRANSLATE_NOOP("Audience", "4 to 7 of 10")),
    Rule(Segment.SOMETIMES, QT_TRANSLATE_NOOP("Audience", "Sometimes"), QT_TRANSLATE_NOOP("Audience", "1 to 3 of 10")),
    Rule(Segment.NEVER, QT_TRANSLATE_NOOP("Audience", "Never"), QT_TRANSLATE_NOOP("Audience", "none of at least 5")),
    Rule(
        Segment.TOO_FEW,
        QT_TRANSLATE_NOOP("Audience", "Too few to tell"),
        QT_TRANSLATE_NOOP("Audience", "received fewer than 5"),
    ),
)


def segments(received: NDArray[np.uint32], read: NDArray[np.uint32]) -> Codes:
    """Return the code of each person's segment in ``WORDS``, uint8[n].

    Whoever received fewer than ``LEAST_RECEIVED`` statuses is *too few*, whatever they read of them. Of the others:
    *never* read none, *always* 8 of 10 or more, *often* 4 of 10 or more but less than 8, *sometimes* all the rest: one
    at least, less than 4 of 10. Nothing is rounded: 79 of 100 is *often*.
    """
    tenths_read, tenth = read.astype(np.int64) * 10, received.astype(np.int64)
    codes = (
        1 + (read > 0).astype(np.uint8) + (tenths_read >= OFTEN_TENTHS * tenth) + (tenths_read >= ALWAYS_TENTHS * tenth)
    )
    codes[read == 0] = 1
    codes[received < LEAST_RECEIVED] = 0
    return codes.astype(np.uint8)
