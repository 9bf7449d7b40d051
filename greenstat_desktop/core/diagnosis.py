"""What an empty or shorter answer means: the service says the same for many causes, what is known tells them apart.

Pure: every fact is an argument. Source: contract, sections 3 and 4.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Final

from greenstat_desktop.core.errors import AccessRefused, Cause
from greenstat_desktop.core.messages import state_of_instance
from greenstat_desktop.core.records import Check
from greenstat_desktop.core.schedule import DAY, KEPT_BY_SERVICE, LAG
from greenstat_desktop.core.sentence import Sentence
from greenstat_desktop.core.wording import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP


class Offer(Enum):
    """What the program can do about a cause, once the user agreed."""

    TURN_ON = "outgoingWebhook"  # the setting; to be asked first with ``TURN_IT_ON``


@dataclass(frozen=True, slots=True)
class Meaning(Sentence):
    """What an answer means, and what can be offered."""

    offer: Offer | None = None


TURN_IT_ON: Final = Sentence(
    QT_TRANSLATE_NOOP(
        "Meaning",
        "Turn on “Receive webhooks on sent messages statuses”? The account restarts for it: for up to five minutes it"
        " neither sends nor answers. Statuses published from then on are counted; those published before are not.",
    )
)

_SETTING_OFF: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "GREEN-API does not say who got this status, because the account's setting “Receive webhooks on sent messages"
    " statuses” is off. Turn it on for the statuses to come; what is published while it is off cannot be counted later."
    " The account restarts for it, which takes up to five minutes. What was saved before stays.",
)
_TOO_OLD: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "GREEN-API keeps statistics for 30 days, and this status is older, so there is nothing left to ask. What was saved"
    " here stays.",
)
_FORGOT_ALL: Final = QT_TRANSLATE_N_NOOP(
    "Meaning",
    "GREEN-API named nobody this time, though it knew {recipients} recipients before. It forgets them when the account"
    " is linked to a phone anew. Yours are kept; there is nothing to do, and new statuses are counted as usual.",
)
_FORGOT_THE_ONE: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "GREEN-API named nobody this time, though it knew one recipient before. It forgets when the account is linked to a"
    " phone anew. Yours is kept; there is nothing to do, and new statuses are counted as usual.",
)
_FORGOT_SOME: Final = QT_TRANSLATE_N_NOOP(
    "Meaning",
    "The service forgot {forgotten} recipients that it had named before; it may forget earlier than promised. Yours are"
    " kept, and there is nothing to do.",
)
_FORGOT_ONE: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "The service forgot one recipient that it had named before; it may forget earlier than promised. Yours is kept, and"
    " there is nothing to do.",
)
_JUST_PUBLISHED: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "Nothing yet. News of a fresh status takes up to two minutes to arrive; check again then. If still nobody is named,"
    " compare the id with the one in the GREEN-API console.",
)
_NOT_LISTED: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "The account's list of statuses does not have this one. Its id may be mistyped or belong to another account:"
    " compare it with idMessage in the GREEN-API console.",
)
_NOBODY_YET: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "The status is published, but it has reached nobody yet. Phones may be switched off, or WhatsApp may be set to show"
    " your statuses to few people: look at its status privacy on the phone, and check again later.",
)
_DELIVERY_LOST: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "GREEN-API lists this status, but nobody was ever reported for it, and after its day nothing more will come. The"
    " reports were lost, or they were off when it was published. Nothing can be done for this one; if the next status"
    " stays empty too, ask GREEN-API's support.",
)
_UNSURE: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another account:"
    " compare it with the one in the GREEN-API console.",
)
_UNSURE_AFTER_ITS_DAY: Final = QT_TRANSLATE_NOOP(
    "Meaning",
    "The service names nobody for this status, and its day is over. Either the reports were lost, or the id belongs to"
    " another account: compare it with the one in the GREEN-API console.",
)

SAID: Final = (  # all that an empty or shorter answer may be said to mean
    _SETTING_OFF, _TOO_OLD, _FORGOT_ALL, _FORGOT_SOME, _JUST_PUBLISHED, _NOT_LISTED, _NOBODY_YET, _DELIVERY_LOST,
    _UNSURE, _UNSURE_AFTER_ITS_DAY,
)  # fmt: skip


def meaning(
    check: Check,
    outgoing_webhook: bool | None,
    age: timedelta,
    *,
    listed: bool | None = None,
    state: str | None = None,
) -> Meaning | None:
    """Explain a check, or return None where its answer needs no words. What is known for sure comes first.

    ``outgoing_webhook``: the account's setting, None if unknown. ``age``: how long the status is known, at least.
    ``listed``: whether the service's list of statuses has it, None if it was not asked since. ``state``: the service's
    word for the account's state, None if unknown.
    """
    match check.answer:
        case "ok":
            return None
        case "shorter":
            return _counted(_FORGOT_SOME, _FORGOT_ONE, "forgotten", check.forgotten)
        case "empty":
            return _of_nothing(check, outgoing_webhook, age, listed, state)


def _of_nothing(
    check: Check, outgoing_webhook: bool | None, age: timedelta, listed: bool | None, state: str | None
) -> Meaning:
    if outgoing_webhook is False:
        return Meaning(_SETTING_OFF, offer=Offer.TURN_ON)
    if age > KEPT_BY_SERVICE:
        return Meaning(_TOO_OLD)
    if state is not None and not (told := state_of_instance(state)).readable:
        return Meaning(told.sentence.template)
    if check.recipients:
        return _counted(_FORGOT_ALL, _FORGOT_THE_ONE, "recipients", check.recipients)
    if age < LAG:
        return Meaning(_JUST_PUBLISHED)
    if listed is False:
        return Meaning(_NOT_LISTED)
    over = age > DAY + LAG
    if listed:
        return Meaning(_DELIVERY_LOST if over else _NOBODY_YET)
    return Meaning(_UNSURE_AFTER_ITS_DAY if over else _UNSURE)


def _counted(of_many: str, of_one: str, name: str, count: int) -> Meaning:
    return Meaning(of_one) if count == 1 else Meaning(of_many, {name: count})


def narrowed(error: AccessRefused, *, state_answers: bool, state: str | None = None) -> AccessRefused:
    """Rule out what is known to be right: if getStateInstance answers, the id, the address and the token are fine.

    ``state``: its answer, None if unknown. ``core.messages`` has the sentence for what is left.
    """
    if not state_answers:
        return error
    if state == "suspended":
        return AccessRefused(error.code, (Cause.SUSPENDED,))
    left = [cause for cause in error.causes if cause in {Cause.STATUS_METHODS, Cause.SUSPENDED}]
    if Cause.STATUS_METHODS in left:
        left = [Cause.STATUS_METHODS]  # a suspended account would have said so
    return AccessRefused(error.code, tuple(left) or error.causes)
