import threading
from collections import deque
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import Cancelled
from greenstat_desktop.qt.jobs import Done, Failed, Jobs, Task


class Box:
    """Collects outcomes, and the threads they were delivered on."""

    def __init__(self) -> None:
        self.outcomes: list[Any] = []
        self.threads: list[QThread] = []

    def take(self, outcome: object) -> None:
        self.outcomes.append(outcome)
        self.threads.append(QThread.currentThread())


class Receiver(QObject):
    def __init__(self, box: Box) -> None:
        super().__init__()
        self.box = box

    def take(self, outcome: object) -> None:
        self.box.take(outcome)


class LaterExecutor:
    """Runs tasks when told to, on the test's own thread."""

    def __init__(self) -> None:
        self.waiting: deque[Task] = deque()

    def start(self, lane: str, task: Task) -> None:
        self.waiting.append(task)

    def run_all(self) -> None:
        while self.waiting:
            self.waiting.popleft().run()

    def close(self, patience_s: float) -> bool:
        return not self.waiting


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    running = Jobs()
    yield running
    assert running.close()


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def numbered(number: int, _: CancelToken) -> int:
    return number


def until_cancelled(cancel: CancelToken) -> None:
    cancel.wait(60)


def test_a_value_is_delivered_once_on_the_gui_thread(qtbot: QtBot, jobs: Jobs, box: Box) -> None:
    jobs.submit("local", lambda _: threading.get_ident(), box.take)
    qtbot.waitUntil(lambda: bool(box.outcomes))
    settle()
    assert len(box.outcomes) == 1
    assert box.outcomes[0].value != threading.get_ident()
    assert box.threads == [QThread.currentThread()]


def test_an_unexpected_exception_is_delivered_and_logged(
    qtbot: QtBot, jobs: Jobs, box: Box, caplog: pytest.LogCaptureFixture
) -> None:
    error = ZeroDivisionError("planted")

    def work(_: CancelToken) -> None:
        raise error

    jobs.submit("local", work, box.take)
    qtbot.waitUntil(lambda: bool(box.outcomes))
    assert box.outcomes == [Failed(error)]
    assert "failed unexpectedly" in caplog.text


def test_an_error_arrives_without_the_frames_it_came_through(qtbot: QtBot, jobs: Jobs, box: Box) -> None:
    jobs.submit("local", lambda _: 1 / 0, box.take)
    qtbot.waitUntil(lambda: bool(box.outcomes))
    assert box.outcomes[0].error.__traceback__ is None


def test_jobs_of_one_lane_run_in_the_order_in_which_they_were_submitted(qtbot: QtBot, jobs: Jobs, box: Box) -> None:
    for number in range(50):
        jobs.submit("local", partial(numbered, number), box.take)
    qtbot.waitUntil(lambda: len(box.outcomes) == 50)
    assert box.outcomes == [Done(number) for number in range(50)]


def test_a_slow_lane_does_not_hold_up_another(qtbot: QtBot, jobs: Jobs, box: Box) -> None:
    slow = jobs.submit("7103", until_cancelled, box.take)
    jobs.submit("local", lambda _: "quick", box.take)
    qtbot.waitUntil(lambda: bool(box.outcomes))
    assert box.outcomes == [Done("quick")]
    slow.cancel()
    qtbot.waitUntil(lambda: len(box.outcomes) == 2)


def test_a_running_job_that_is_cancelled_delivers_cancelled(qtbot: QtBot, jobs: Jobs, box: Box) -> None:
    token = jobs.submit("local", until_cancelled, box.take)
    token.cancel()
    token.cancel()
    qtbot.waitUntil(lambda: bool(box.outcomes))
    settle()
    assert [type(outcome.error) for outcome in box.outcomes] == [Cancelled]


def test_a_queued_job_that_is_cancelled_never_runs(qtbot: QtBot, box: Box) -> None:
    later, ran = LaterExecutor(), []
    jobs = Jobs(later)
    jobs.submit("local", lambda _: ran.append(1), box.take).cancel()
    settle()
    assert [type(outcome.error) for outcome in box.outcomes] == [Cancelled]
    later.run_all()
    settle()
    assert not ran
    assert len(box.outcomes) == 1


def test_a_job_that_cannot_be_woken_answers_at_once_and_its_lane_goes_on(qtbot: QtBot, jobs: Jobs, box: Box) -> None:
    release, started = threading.Event(), threading.Event()

    def deaf(_: CancelToken) -> str:
        started.set()
        release.wait(60)
        return "late"

    token = jobs.submit("7103", deaf, box.take)
    assert started.wait(10)
    token.cancel()
    jobs.submit("7103", lambda _: "next", box.take)
    qtbot.waitUntil(lambda: len(box.outcomes) == 2)
    assert isinstance(box.outcomes[0].error, Cancelled)
    assert box.outcomes[1] == Done("next")
    release.set()


def test_nothing_is_delivered_after_closing(qtbot: QtBot, box: Box) -> None:
    jobs = Jobs()
    jobs.submit("local", until_cancelled, box.take)
    jobs.submit("local", lambda _: "queued", box.take)
    assert jobs.close()
    jobs.submit("local", lambda _: "too late", box.take)
    settle()
    assert not box.outcomes


def test_closing_says_when_a_thread_does_not_end(qtbot: QtBot, box: Box) -> None:
    release, started = threading.Event(), threading.Event()

    def deaf(_: CancelToken) -> None:
        started.set()
        release.wait(60)

    jobs = Jobs()
    jobs.submit("local", deaf, box.take)
    assert started.wait(10)
    assert not jobs.close(patience_s=0.01)
    release.set()
    assert jobs.close()


def test_nothing_is_delivered_to_a_widget_that_is_gone(qtbot: QtBot, box: Box) -> None:
    later = LaterExecutor()
    jobs = Jobs(later)
    receiver = Receiver(box)
    jobs.submit("local", lambda _: 1, receiver.take)
    delete(receiver)
    later.run_all()
    settle()
    assert not box.outcomes
