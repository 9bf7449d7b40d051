"""Background work: one QThread per lane, results delivered on the GUI thread. The only module that uses ``QThread``."""

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from shiboken6 import isValid

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled, GreenStatError
from greenstat_desktop.qt.guard import guarded

log = logging.getLogger(__name__)

LOCAL = "local"  # the lane of history and exports: never waits for a slow answer
PATIENCE_S = 1.5  # how long closing waits for work that was told to stop

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """The work ended well."""

    value: T_co


@dataclass(frozen=True, slots=True)
class Failed:
    """The work raised, or was cancelled: then the error is ``Cancelled``."""

    error: Exception


Outcome: TypeAlias = Done[T] | Failed


class Task(Protocol):
    """What an executor runs, once, on any thread. Never raises."""

    token: CancelToken

    def run(self) -> None:
        """Do the work and settle its outcome."""


class Executor(Protocol):
    """Runs tasks: those of one lane one after another, those of different lanes side by side."""

    def start(self, lane: str, task: Task) -> None:
        """Run the task when its lane is free. Returns at once."""

    def close(self, patience_s: float) -> bool:
        """Wait until all tasks have ended, which were cancelled before. Returns whether they did."""


class Jobs(QObject):
    """Runs work in the background. To be used from the GUI thread."""

    _settled = Signal(object)  # a _Job, from whichever thread settled it

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or Threads()
        self._pending: set[_Job] = set()
        self._closed = False
        self._connected = False
        self._arrived: deque[_Job] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._deliver_next)

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called: nothing runs any more."""
        return self._closed

    def submit(self, lane: str, work: Callable[[CancelToken], T], deliver: Callable[[Outcome[T]], None]) -> CancelToken:
        """Run ``work`` in the background, then call ``deliver`` on the GUI thread, always once.

        Cancelling delivers ``Failed(Cancelled())`` at once, even if the work cannot be woken; its late result is
        dropped. Nothing is delivered after ``close``, or to a widget that is gone.
        """
        if not self._connected:
            from PySide6.QtCore import Qt  # its hundred enumerations take longer than a window to be painted

            self._settled.connect(self._take, Qt.ConnectionType.QueuedConnection)
            self._connected = True
        job = _Job(work, deliver, self._settled.emit)
        if not self._closed:
            self._pending.add(job)
            self._executor.start(lane, job)
        return job.token

    def close(self, patience_s: float = PATIENCE_S) -> bool:
        """Cancel everything and wait for its end. Returns whether all threads have ended; never kills one."""
        self._closed = True
        for job in tuple(self._pending):
            job.token.cancel()
        self._pending.clear()
        return self._executor.close(patience_s)

    def _take(self, job: "_Job") -> None:
        self._arrived.append(job)
        self._turn.start()

    def _deliver_next(self) -> None:
        job = self._arrived.popleft()
        if self._arrived:  # one a turn of the event loop: what it changes is painted before the next changes more
            self._turn.start()
        self._pending.discard(job)
        if self._closed or job.outcome is None:
            return
        receiver = _receiver(job.deliver)
        if isinstance(receiver, QObject) and not isValid(receiver):
            return
        job.deliver(job.outcome)


class Threads:
    """The executor of the running program: each lane is a queue with a QThread that works it off."""

    def __init__(self) -> None:
        self._lanes: dict[str, _Worker] = {}
        self._retired: list[_Worker] = []

    def start(self, lane: str, task: Task) -> None:
        """Run the task when its lane is free."""
        worker = self._lanes.get(lane)
        if worker is None or worker.stuck:
            replacement = _Worker(worker.tasks if worker else queue.SimpleQueue())
            if worker:
                worker.retired = True
                self._retired = [*(one for one in self._retired if one.isRunning()), worker]
            worker = self._lanes[lane] = replacement
            worker.start()
        worker.tasks.put(task)

    def close(self, patience_s: float) -> bool:
        """Wait until all threads have ended. Returns whether they did."""
        deadline = time.monotonic() + patience_s
        for worker in self._lanes.values():
            worker.tasks.put(None)
        workers = [*self._lanes.values(), *self._retired]
        ended = [worker.wait(max(1, int(1000 * (deadline - time.monotonic())))) for worker in workers]
        return all(ended)


class _Worker(QThread):
    """Works off one lane's queue. Retired, it ends after the task it has in hand, and leaves the rest to another."""

    def __init__(self, tasks: "queue.SimpleQueue[Task | None]") -> None:
        super().__init__()
        self.tasks = tasks
        self.retired = False
        self._in_hand: Task | None = None

    @property
    def stuck(self) -> bool:
        """Whether it still holds a task that was told to stop: one that waits for a name server cannot be woken."""
        task = self._in_hand
        return task is not None and task.token.cancelled

    # What Qt asks for

    @guarded(None)
    def run(self) -> None:
        while not self.retired:
            task = self.tasks.get()
            if task is None:
                return
            self._in_hand = task
            task.run()
            self._in_hand = None


class _Job:
    """One piece of work on its way: settled once, by its end or by being cancelled."""

    def __init__(
        self, work: Callable[[CancelToken], Any], deliver: Callable[[Any], None], settled: Callable[["_Job"], None]
    ) -> None:
        self.token = CancelToken()
        self.deliver = deliver
        self.outcome: Done[Any] | Failed | None = None
        self._work = work
        self._settled = settled
        self._lock = threading.Lock()
        self._waking = ExitStack()
        self._waking.enter_context(self.token.waking(partial(self._settle, Failed(Cancelled()))))

    def run(self) -> None:
        """Do the work and settle its outcome."""
        if self.token.cancelled:
            return  # settled by the token
        outcome: Done[Any] | Failed
        try:
            outcome = Done(self._work(self.token))
        except Exception as error:
            if not isinstance(error, GreenStatError):
                log.exception("A job failed unexpectedly")
            # The frames would keep alive what the work held, tokens included.
            outcome = Failed(error.with_traceback(None))
        self._settle(outcome)

    def _settle(self, outcome: Done[Any] | Failed) -> None:
        with self._lock:
            if self.outcome is not None:
                return
            self.outcome = outcome
        self._waking.close()
        self._settled(self)


def _receiver(deliver: Callable[..., None]) -> object:
    while isinstance(deliver, partial):
        deliver = deliver.func
    return getattr(deliver, "__self__", None)
