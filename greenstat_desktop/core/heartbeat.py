"""Keeps the watches of a running program alive, whatever its questions wait for.

A watch is lent for seconds, so that a killed program loses it. A question may hang for minutes: were the watch renewed
between questions only, another program would begin to ask beside this one.
"""

from contextlib import suppress
from datetime import timedelta
from typing import Final, NoReturn

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.collect import Collector
from greenstat_desktop.core.errors import HistoryError

LEASE: Final = timedelta(seconds=30)  # how long the watch of a killed program lasts


def keep_watches(collector: Collector, who: str, cancel: CancelToken, *, lease: timedelta = LEASE) -> NoReturn:
    """Renew every watch that ``who`` has, three times a lease. For a thread of its own.

    Raises:
        Cancelled: somebody cancelled.
    """
    while True:
        cancel.wait(lease.total_seconds() / 3)
        with suppress(HistoryError):  # a file that cannot be written now may be by the next time
            collector.history.renew_watches(who, collector.now() + lease)
