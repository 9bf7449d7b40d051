"""Many Unix times to text at once: every day and every time of day is written once, and looked up from then on."""

from datetime import tzinfo
from typing import Final

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.local_time import QUARTER_S, shifts
from greenstat_desktop.core.recipients.marks import Times

_DAY_S: Final = 86_400


class Clock:
    """Writes times as the clocks of one zone show them, ``2026-11-22T14:05:09Z``."""

    def __init__(self, times: Times, zone: tzinfo | None, joint: str, end: str) -> None:
        """Prepare to write these ``times``, and no others; 0 is unknown and is not written.

        ``zone``: None is the system's own. ``joint`` stands between date and time, ``end`` behind the time.
        """
        known = times[times > 0]
        self._shifts = shifts(known, zone)
        # A day more on either side: in the zone it may still be yesterday, or tomorrow already.
        self._first_day = int(known.min(initial=0xFFFFFFFF)) // _DAY_S - 1
        last_day = int(known.max(initial=0)) // _DAY_S + 1
        days = np.arange(self._first_day, max(last_day, self._first_day) + 1).astype("datetime64[D]")
        self._dates = np.datetime_as_string(days).astype("S10")
        self._times = _times_of_day(joint, end)
        self.width = self._dates.itemsize + self._times.itemsize  # bytes

    def texts(self, times: Times) -> tuple[NDArray[np.bytes_], NDArray[np.bytes_]]:
        """Return the dates and the times of day, each of full width; anything where the time is unknown."""
        local = times + self._shifts.take(times // np.uint32(QUARTER_S), mode="clip")
        day = local // _DAY_S
        return self._dates.take(day - self._first_day, mode="clip"), self._times.take(local - day * _DAY_S)


def _times_of_day(joint: str, end: str) -> NDArray[np.bytes_]:
    """Return every second of a day as text."""
    face = np.empty((24, 60, 60), [("hour", f"S{len(joint) + 2}"), ("minute", "S3"), ("second", f"S{len(end) + 3}")])
    face["hour"] = np.array([f"{joint}{hour:02}" for hour in range(24)], np.bytes_)[:, None, None]
    face["minute"] = np.array([f":{minute:02}" for minute in range(60)], np.bytes_)[:, None]
    face["second"] = np.array([f":{second:02}{end}" for second in range(60)], np.bytes_)
    return face.reshape(-1).view(f"S{face.itemsize}")
