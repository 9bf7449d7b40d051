"""How an account is being looked after: in a word, in a sentence, and as a dot, which never stands alone."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon, QPalette

from greenstat_desktop.qt.icons import dot
from greenstat_desktop.qt.theme import theme_of
from greenstat_desktop.qt.times import LocalTimes
from greenstat_desktop.qt.watching import Care, Condition


def word(condition: Condition) -> str:
    """Return how an account is, in one or two words."""
    return {
        Care.STARTING: _tr("Starting"),
        Care.WATCHED: _tr("Watching"),
        Care.PAUSED: _tr("Paused"),
        Care.REFUSED: _tr("Access refused"),
        Care.OFFLINE: _tr("Offline"),
        Care.QUOTA: _tr("Quota used up"),
        Care.ELSEWHERE: _tr("Watched by another GreenStat"),
        Care.TROUBLE: _tr("In trouble"),
    }[condition.care]


def sentence(condition: Condition, times: LocalTimes, now: datetime | None = None) -> str:
    """Return the word, and when the account is asked again where it is not being asked."""
    if condition.resume_at is None or condition.care is Care.WATCHED:
        return word(condition)
    wait = times.until(condition.resume_at, now or datetime.now(UTC))
    return _tr("{word} – next try {when}").format(word=word(condition), when=wait)


def is_well(condition: Condition) -> bool:
    """Tell whether nothing needs anybody's care."""
    return condition.care in (Care.STARTING, Care.WATCHED, Care.PAUSED, Care.ELSEWHERE)


def dot_of(condition: Condition, palette: QPalette, ratio: float) -> QIcon:
    """Return the dot that stands before the word."""
    return QIcon(dot(color_of(condition, palette), ratio))


def color_of(condition: Condition, palette: QPalette) -> str:
    """Return the colour of dot and word, ``#rrggbb``."""
    theme = theme_of(palette)
    if condition.care is Care.WATCHED:
        return theme.accent
    if condition.care is Care.ELSEWHERE:
        return theme.delivered
    return theme.muted if is_well(condition) else theme.danger


def _tr(text: str) -> str:
    return QCoreApplication.translate("Condition", text)
