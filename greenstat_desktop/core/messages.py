"""What went wrong, or how an account is, as a sentence for people. Pure.

The texts are in ``core.wording`` and ``core.service_wording``. Nothing in a sentence comes from a library
or from the service: their texts hold URLs, and URLs hold tokens.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from greenstat_desktop.core import errors
from greenstat_desktop.core.errors import Cause
from greenstat_desktop.core.sentence import Sentence, Value
from greenstat_desktop.core.service_wording import CAUSES, SERVICE_ERRORS
from greenstat_desktop.core.wording import ERRORS, ODD_INPUT, PROBLEMS, STATES, UNEXPECTED, UNKNOWN_STATE

_TEXTS: Final[Mapping[object, str]] = {**ERRORS, **SERVICE_ERRORS}


def explain(error: BaseException) -> Sentence:
    """Return the sentence for an error. One that is not ours gives a general sentence, and nothing of its text."""
    if isinstance(error, errors.BadInput):
        return Sentence(PROBLEMS.get((error.field, error.problem), ODD_INPUT))
    kind = getattr(error, "kind", None) if isinstance(error, errors.GreenStatError) else None
    if isinstance(error, errors.AccessRefused) and _only_cause_told(error):
        return Sentence(_TEXTS[error.causes[0]], {"code": str(error.code)})
    keys = (type(error), kind, *type(error).__mro__)
    return Sentence(next((_TEXTS[key] for key in keys if key in _TEXTS), UNEXPECTED), _values(error))


@dataclass(frozen=True, slots=True)
class InstanceState:
    """What an instance says of itself, and whether its statuses can be asked for in that state."""

    sentence: Sentence
    readable: bool


def state_of_instance(word: str | None) -> InstanceState:
    """Describe a ``stateInstance``; None is what the service says while it creates one. Source: contract section 2.3.

    A state that is not known counts as readable: asking does no harm, and the answer will tell.
    """
    if word not in STATES:
        return InstanceState(Sentence(UNKNOWN_STATE), readable=True)
    return InstanceState(Sentence(STATES[word]), readable=word in {"authorized", "yellowCard"})


def _only_cause_told(error: errors.AccessRefused) -> bool:
    """Tell whether a single cause is left that has a sentence of its own."""
    return len(error.causes) == 1 and error.causes[0] in _TEXTS


def _values(error: BaseException) -> dict[str, Value]:
    match error:
        case errors.AccessRefused(code=code, causes=causes):
            return {"code": str(code), "causes": tuple(CAUSES[cause] for cause in causes or Cause)}
        case errors.RateLimited(retry_after_s=seconds):
            return {"minutes": max(1, math.ceil(seconds / 60)) if math.isfinite(seconds) else 1}
        case errors.QuotaExceeded(resets_on=day):
            return {"day": day}
        case errors.ServiceFailed(code=code):
            return {"code": str(code)}
        case errors.BadAnswer(where=where):
            return {"where": where}
        case errors.TokenMissing(id_instance=id_instance):
            return {"id_instance": id_instance}
    return {}
