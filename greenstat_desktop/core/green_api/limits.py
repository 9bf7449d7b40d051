"""The service's limits: one call a second for each method of each account, whoever asks.

The only module that imports ``pyrate_limiter``: it keeps the count; the waiting is ours, so that it can be cancelled.
"""

import threading
import time
from collections.abc import Callable
from typing import Final

from pyrate_limiter import InMemoryBucket, Rate, RateItem

from greenstat_desktop.core.cancel import CancelToken

# A little over the second: what leaves here evenly arrives there less evenly.
SPACING_MS: Final = 1030


class Limits:
    """Who asked what when. Any thread may call it; one object serves the whole process, see ``OF_THIS_PROCESS``."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[tuple[str, str], InMemoryBucket] = {}

    def wait(self, id_instance: str, method: str, cancel: CancelToken) -> None:
        """Wait until the method may be called, and count the call. Raises Cancelled as soon as somebody cancels."""
        cancel.check()
        while pause_s := self._pause_s(id_instance, method):
            cancel.wait(pause_s)

    def count_from_now(self, id_instance: str, method: str) -> None:
        """Move the call counted last to this moment: the service counts the request line, connecting came before."""
        with self._lock:
            bucket = self._bucket(id_instance, method)
            bucket.flush()
            bucket.put(self._now(method))

    def _pause_s(self, id_instance: str, method: str) -> float:
        """Count the call and return 0, or return how long to wait before asking again, in seconds."""
        with self._lock:
            bucket = self._bucket(id_instance, method)
            now = self._now(method)
            bucket.leak(now.timestamp)
            if bucket.put(now):
                return 0.0
            wait_ms = bucket.waiting(now)
            assert isinstance(wait_ms, int)  # noqa: S101 - only buckets elsewhere answer later
            return wait_ms / 1000

    def _bucket(self, id_instance: str, method: str) -> InMemoryBucket:
        return self._buckets.setdefault((id_instance, method), InMemoryBucket([Rate(1, SPACING_MS)]))

    def _now(self, method: str) -> RateItem:
        return RateItem(method, int(self._clock() * 1000))


# The service counts by account, not by window or job: a second count beside this one would go around the limit.
OF_THIS_PROCESS: Final = Limits()
