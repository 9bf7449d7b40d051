"""No secret leaves: what holds a token, and what takes tokens and numbers out of texts."""

import logging
import re
from typing import NoReturn, final

_HIDDEN = "***"

# The token is a path segment of every address: waInstance{id}/{method}/{token}.
_ADDRESS = re.compile(r"(waInstance\d+/\w+/)[^\s/?#\"'<>\\]+")
_HEX_TOKEN = re.compile(r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{40,64}(?![0-9A-Fa-f])")
_CHAT_ID = re.compile(r"\d{5,20}(?::\d+)?@(?:c\.us|lid|g\.us|s\.whatsapp\.net)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\d.:])\d{7,15}(?![\d.:])")


@final
class Secret:
    """A token. Shows as ``***`` wherever it is printed or formatted, and cannot be pickled."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Return the token itself. For the request line and the keyring, and for nothing else."""
        return self.__text

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other.reveal() == self.__text

    def __hash__(self) -> int:
        return hash(self.__text)

    def __repr__(self) -> str:
        return _HIDDEN

    def __format__(self, spec: str) -> str:
        return format(_HIDDEN, spec)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def redact(text: str) -> str:
    """Return the text with tokens, chat ids and bare runs of 7 to 15 digits replaced."""
    text = _ADDRESS.sub(rf"\1{_HIDDEN}", text)
    text = _HEX_TOKEN.sub(_HIDDEN, text)
    text = _CHAT_ID.sub("<chat>", text)
    return _NUMBER.sub("<number>", text)


class RedactingFormatter(logging.Formatter):
    """A formatter that redacts the whole record, traceback included: a logging filter does not see tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished line or lines, redacted."""
        return redact(super().format(record))
