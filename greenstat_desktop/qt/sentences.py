"""Sentences of core, translated."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from greenstat_desktop.core.records import Health
from greenstat_desktop.core.sentence import Sentence, Value
from greenstat_desktop.qt.text import isolated

CONTEXTS: Final = (
    "Error",
    "Problem",
    "State",
    "Cause",
    "Meaning",
    "Workbook",
    "Audience",
)  # all that core's texts stand under


def said(sentence: Sentence) -> str:
    """Return a sentence in the user's language."""
    return sentence.filled(translated(sentence.template, sentence.count), _shown)


def translated(text: str, count: int = -1) -> str:
    """Return a text of core in the user's language; with a ``count``, in the plural form for it, if there is any."""
    counts = (count, -1) if count >= 0 else (-1,)  # of a text without plural forms Qt finds none for five
    found = (QCoreApplication.translate(context, text, None, one) for one in counts for context in CONTEXTS)
    return next((one for one in found if one != text), text)


def listed(phrases: Iterable[str]) -> str:
    """Return several phrases as one, with the comma of the user's language between them; empty ones are left out."""
    return QCoreApplication.translate("List", ", ").join(filter(None, phrases))


def explained(error: BaseException) -> str:
    """Return what happened, why, and what to do."""
    from greenstat_desktop.core.messages import explain

    return said(explain(error))


def health_in_words(health: Health) -> str:
    """Return how an account is, short: for the status bar."""
    match health.state, health.outgoing_webhook:
        case ((None | "starting"), _):
            return _tr("Instance is starting")
        case "authorized", True:
            return _tr("Instance authorized · notifications on")
        case "authorized", False:
            return _tr("Instance authorized · notifications off")
        case "authorized", _:
            return _tr("Instance authorized")
        case state, _:
            return _tr("Instance not ready: {state}").format(state=state[:40])


def _shown(value: Value) -> str:
    match value:
        case int():
            return QLocale().toString(value)
        case tuple():
            return QCoreApplication.translate("Cause", "; ").join(translated(one) for one in value)
        case str():
            return isolated(value) if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else value
        case day:
            return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)
