"""Sentences of core, translated."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from greenstat_desktop.core.records import Health
from greenstat_desktop.core.sentence import Sentence

_CONTEXTS: Final = ("Error", "Problem", "State", "Cause", "Meaning")


def said(sentence: Sentence) -> str:
    """Return a sentence in the user's language."""
    for context in _CONTEXTS:
        translated = QCoreApplication.translate(context, sentence.template)
        if translated != sentence.template:
            return sentence.filled(translated)
    return sentence.text


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Health", text)
