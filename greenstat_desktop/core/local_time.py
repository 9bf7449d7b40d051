"""Many Unix times at once as the clocks of a zone show them, clock changes and all."""

from datetime import UTC, datetime, tzinfo
from typing import Final

import numpy as np
from numpy.typing import NDArray

from greenstat_desktop.core.recipients.marks import Times

# Clocks are changed at whole quarters of an hour everywhere since Liberia did it at 00:44:30, in January 1972.
QUARTER_S: Final = 900

_HOUR_S: Final = 3_600
_DENSE: Final = 256  # times a quarter hour: to ask the zone about each is quicker then than to look at each time
_FIRST_WEEKDAY: Final = 3  # 1 January 1970 was a Thursday


def shifts(times: Times, zone: tzinfo | None) -> NDArray[np.int64]:
    """Return by how many seconds the zone is ahead of UTC, by quarter hour, int64[k]; anything where no time lies.

    ``zone``: None is the system's own. The quarter hour of a time is ``time // QUARTER_S``.
    """
    first, last = int(times.min(initial=0xFFFF_FFFF)) // QUARTER_S, int(times.max(initial=0)) // QUARTER_S
    there = np.zeros(last + 1, np.bool_)
    if times.size > (last - first) * _DENSE:
        there[first:] = True
    else:
        there[times // np.uint32(QUARTER_S)] = True
    found = np.zeros(len(there), np.int64)
    for quarter in np.flatnonzero(there).tolist():
        offset = datetime.fromtimestamp(quarter * QUARTER_S, UTC).astimezone(zone).utcoffset()
        found[quarter] = offset.total_seconds() if offset else 0
    return found


def hours_of_week(times: Times, zone: tzinfo | None) -> NDArray[np.int64]:
    """Return in which hour of the week each time lies, int64[n]: 0 is Monday from 0:00 to 1:00, 167 the last of Sunday.

    ``times``: uint32[n], Unix seconds, none unknown. An hour that the clock shows twice counts as one, one that it
    leaves out has nothing.
    """
    local = times + shifts(times, zone).take(times // np.uint32(QUARTER_S))
    hours: NDArray[np.int64] = (local // _HOUR_S + _FIRST_WEEKDAY * 24) % (7 * 24)
    return hours
