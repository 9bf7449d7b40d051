"""What is said of the history's upkeep: a repair, a copy, something forgotten."""

from greenstat_desktop.core.records import Repair
from greenstat_desktop.core.sentence import Sentence, Value
from greenstat_desktop.core.wording import QT_TRANSLATE_NOOP

_COPY_PUT_BACK = QT_TRANSLATE_NOOP(
    "Error",
    "The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file"
    " ({checks}). The damaged file is kept in {folder}.",
)
_ONLY_SAVED = QT_TRANSLATE_NOOP(
    "Error",
    "The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and"
    " checks ({checks}). The damaged file is kept in {folder}.",
)
_INCOMPLETE = QT_TRANSLATE_NOOP(
    "Error",
    "The history was damaged. Its copy of {day} was put back, and newer checks were saved from the damaged file"
    " ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in"
    " {folder}.",
)
_ONLY_SAVED_IN_PART = QT_TRANSLATE_NOOP(
    "Error",
    "The history was damaged, and there was no copy of it. What could be read was saved: statuses ({statuses}) and"
    " checks ({checks}); of some statuses ({incomplete}) not every person could be read. The damaged file is kept in"
    " {folder}.",
)


def of_repair(done: Repair) -> Sentence:
    """Return what was done about a damaged history."""
    folder = str(done.kept_in)
    if done.copy_of is None:
        values: dict[str, Value] = {"statuses": done.statuses, "checks": done.checks, "folder": folder}
        if not done.incomplete:
            return Sentence(_ONLY_SAVED, values)
        return Sentence(_ONLY_SAVED_IN_PART, {**values, "incomplete": done.incomplete})
    if not done.incomplete:
        return Sentence(_COPY_PUT_BACK, {"day": done.copy_of, "checks": done.checks, "folder": folder})
    counts = {"checks": done.checks, "incomplete": done.incomplete}
    return Sentence(_INCOMPLETE, {"day": done.copy_of, "folder": folder, **counts})
