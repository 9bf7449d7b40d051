"""Many Unix times to text at once: every hour of the days in question is written once, and looked up from then on."""

from datetime import tzinfo
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.local_time import QUARTER_S, shifts
from greenstat_desktop.core.recipients.marks import Times

_DAY_S: Final = 86_400
_HOUR_S: Final = 3_600
_LATEST: Final = 0xFFFF_FFFF


class Clock:
    """Writes times as the clocks of one zone show them, ``2026-11-22T14:05:09Z``.

    Each text comes in two parts, up to the hour and behind it, padded to a size that numpy copies four times as fast as
    others; ``sizes`` are the bytes of each that count.
    """

    def __init__(self, times: Times, zone: tzinfo | None, joint: str, end: str) -> None:
        """Prepare to write these ``times``, and no others; 0 is unknown and is not written.

        ``zone``: None is the system's own. ``joint`` stands between date and time, ``end`` behind the time.
        """
        # As if they were one less, the unknown are the greatest there are.
        first = min(int((times - np.uint32(1)).min(initial=_LATEST)), _LATEST - 1) + 1
        last = max(int(times.max(initial=0)), first)
        # A day more on either side: in the zone it may still be yesterday, or tomorrow already.
        first_day, days = first // _DAY_S - 1, last // _DAY_S - first // _DAY_S + 3
        word = np.uint32 if days * _DAY_S <= _LATEST else np.int64
        ahead = shifts(np.maximum(times, np.uint32(first)), zone)[first // QUARTER_S :] - first_day * _DAY_S
        self._ahead: NDArray[np.uint32 | np.int64] = ahead.astype(word)  # from Unix seconds to those of the first day
        self._first = np.uint32(first // QUARTER_S * QUARTER_S)
        self._is_steady = bool((ahead == ahead[-1:]).all())
        self._hours = _hours(first_day, days, joint)
        self._seconds = _seconds_of_an_hour(end)
        self.sizes = len("2026-11-22") + len(joint) + len("14:"), len("05:09") + len(end)

    def texts(self, times: Times) -> tuple[NDArray[np.bytes_], NDArray[np.bytes_]]:
        """Return both parts of the text of each time, S16[n] and S8[n]; anything where the time is unknown."""
        # Nothing lies outside: "clip" only spares take() the time to make sure of it.
        if self._is_steady:
            since = times + self._ahead[-1:]
        else:
            since = times + self._ahead.take((times - self._first) // np.uint32(QUARTER_S), mode="clip")
        hour = since // _HOUR_S
        return self._hours.take(hour, mode="clip"), self._seconds.take(since - hour * _HOUR_S, mode="clip")


def _hours(first_day: int, days: int, joint: str) -> NDArray[np.bytes_]:
    """Return date and hour of every hour of some days."""
    face = np.empty((days, 24), [("date", "S10"), ("hour", "S6")])
    face["date"] = np.datetime_as_string(np.arange(first_day, first_day + days).astype("datetime64[D]"))[:, None]
    face["hour"] = [f"{joint}{hour:02}:" for hour in range(24)]
    return face.reshape(-1).view("S16")


@cache
def _seconds_of_an_hour(end: str) -> NDArray[np.bytes_]:
    """Return minutes and seconds of every second of an hour."""
    return np.array([f"{second // 60:02}:{second % 60:02}{end}" for second in range(_HOUR_S)], "S8")
