"""What a command that failed says, and its exit status: loaded when something fails, and not before a window opens."""

import logging
import sys

from greenstat_desktop.core import errors
from greenstat_desktop.core.messages import explain

_EXIT_STATUS: tuple[tuple[type[BaseException], int], ...] = (
    (errors.BadInput, 2),
    (errors.AccessRefused, 3),
    (errors.TokenMissing, 3),
    (errors.KeyringUnavailable, 3),
    (errors.BadAnswer, 5),
    (errors.ServiceError, 4),
    (errors.HistoryError, 6),
    (errors.FileNotWritten, 6),
    (errors.Cancelled, 130),
)
_UNEXPECTED = 1

log = logging.getLogger(__name__)


def failed(error: Exception | KeyboardInterrupt) -> int:
    """Say on standard error what went wrong, and return the exit status of design.md, section 6."""
    shown = errors.Cancelled() if isinstance(error, KeyboardInterrupt) else error
    if not isinstance(shown, errors.GreenStatError):
        log.critical("Nobody caught an error", exc_info=error)  # redacted, unlike what Python prints by itself
    sys.stderr.write(explain(shown).text + "\n")
    return next((status for kind, status in _EXIT_STATUS if isinstance(shown, kind)), _UNEXPECTED)
