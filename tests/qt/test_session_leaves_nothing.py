"""A session that was left, for sample data or another language, leaves no widget and no open history behind."""

import gc
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from greenstat_desktop.app import Application
from greenstat_desktop.core.locations import Locations
from greenstat_desktop.qt.jobs import Jobs

WAIT_MS = 20_000


@pytest.fixture
def running(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    application = Application(qapp, Locations(tmp_path / "home"), demo=True)
    qtbot.addWidget(application.window)
    application.window.show()
    qtbot.waitUntil(lambda: hasattr(application, "appearance") and application.desk.account is not None)
    yield application
    assert application.close()
    assert gc.isenabled()


def kinds(app: QApplication) -> Counter[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Counter(type(one).__name__ for one in [*app.allWidgets(), *app.findChildren(QTranslator)])


def test_whoever_speaks_one_language_after_the_other_has_the_widgets_of_one(
    running: Application, qtbot: QtBot, qapp: QApplication
) -> None:
    before = kinds(qapp)
    for language in ("ru", "tr", "en"):
        running.window.commands["help_pages"].trigger()
        running.session._tray.show(shown=True)
        running.preferences.choose_language(language)
        qtbot.waitUntil(lambda: running.desk.account is not None, timeout=WAIT_MS)
    assert kinds(qapp) - before == Counter()
    assert not gc.isenabled(), "the session that is open collects by itself"


def test_a_session_whose_threads_last_is_let_go_of_when_they_have_ended(
    running: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Jobs.close

    def still_runs(jobs: Jobs, patience_s: float) -> bool:
        real(jobs, patience_s)
        return False

    monkeypatch.setattr(Jobs, "close", still_runs)
    running.change_session()
    assert len(running._left) == 1
    assert not running.close()
    monkeypatch.setattr(Jobs, "close", real)
    running.change_session()
    assert running._left == []
