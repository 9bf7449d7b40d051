"""What an empty or shorter answer means: the service says the same for many causes, what is known tells them apart.

Pure: every fact is an argument. Source: contract section 4.
"""

from datetime import timedelta
from typing import Final

from greenstat_desktop.core.records import Check
from greenstat_desktop.core.sentence import Sentence

KEPT_BY_SERVICE: Final = timedelta(days=30)
LAG: Final = timedelta(minutes=2)


def meaning(check: Check, outgoing_webhook: bool | None, age: timedelta) -> Sentence | None:
    """Explain a check, or return None where its answer needs no words.

    ``outgoing_webhook``: the account's setting, None if unknown. ``age``: how long the status is known, at least.
    """
    if check.answer == "ok":
        return None
    if check.answer == "shorter":
        return Sentence(
            "The service left out {forgotten} people it had named before; it may forget them earlier than promised."
            " Yours are kept.",
            {"forgotten": check.forgotten},
        )
    if outgoing_webhook is False:
        return Sentence(
            "The account does not report who got its statuses: the setting “Receive webhooks on sent messages statuses”"
            " is off. Switch it on in the GREEN-API console. Statuses sent while it was off cannot be counted later."
        )
    if age > KEPT_BY_SERVICE:
        return Sentence("GREEN-API keeps statistics for 30 days, and this status is older. What was saved here stays.")
    if check.recipients:
        return Sentence(
            "The service says that nobody got this status, though it knew {recipients} people before. It forgets when"
            " the account is linked to the phone again. Yours are kept.",
            {"recipients": check.recipients},
        )
    if age < LAG:
        return Sentence("Nothing yet. News of a fresh status takes up to two minutes to arrive; check again soon.")
    return Sentence(
        "The service names nobody for this status. Either it has reached nobody yet, or the id belongs to another"
        " account: compare it with the one in the GREEN-API console."
    )
