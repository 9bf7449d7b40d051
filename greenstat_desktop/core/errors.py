"""Everything that can go wrong, in one tree.

GreenStatError
├── BadInput                what a person typed or pasted cannot be used; carries ``field`` and ``problem``
├── ServiceError            the service could not be used
│   ├── Unreachable         no answer: name, connection, TLS or time limit; carries ``kind``
│   ├── AccessRefused       401, 403: carries ``causes``, all that fit
│   ├── InstanceNotReady    400: the instance is starting, not authorized or expired; carries ``kind``
│   ├── RateLimited         429 after every retry; carries ``retry_after_s``
│   ├── QuotaExceeded       466; carries ``resets_on``
│   ├── ServiceFailed       any other code that is no answer; carries ``code``
│   └── BadAnswer           an answer of the wrong shape; carries ``where``
├── TokenMissing            no token is known for the account
├── KeyringUnavailable      no keyring, a locked one, or a refusal; carries ``kind``
├── HistoryError            the history file could not be read or written; carries ``kind``
│   └── HistoryTooNew       made by a newer version of the program
├── FileNotWritten          an export could not be written; carries ``kind``
└── Cancelled               the user stopped the job; never shown as a failure

An error carries a kind and numbers, never foreign text: the texts of libraries hold URLs, and URLs hold tokens.
``core.messages`` makes the sentences.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class GreenStatError(Exception):
    """Anything that this program raises on purpose. Not frozen: Python itself sets ``__traceback__`` on it."""

    def __str__(self) -> str:
        return repr(self)


@dataclass(eq=False)
class BadInput(GreenStatError):
    """What a person typed or pasted cannot be used; nothing saved has changed."""

    field: str  # "api_url", "id_instance", "token", "message_id", "account", "file", …
    problem: str  # with ``field``, a key of core.wording.PROBLEMS


class ServiceError(GreenStatError):
    """The service could not be used. What was saved stays as it is."""


class Connection(Enum):
    """Why there was no answer."""

    NAME = "name"  # the host is unknown
    REFUSED = "refused"  # nobody listens, or a reset before the answer
    BROKEN = "broken"  # the answer ended early
    TIMEOUT = "timeout"
    TLS = "tls"  # the certificate is not trusted, or no TLS is spoken
    PROXY = "proxy"
    REDIRECTED = "redirected"  # sent to another host: not followed, the token stays here
    OTHER = "other"


@dataclass(eq=False)
class Unreachable(ServiceError):
    """No answer came, after every retry."""

    kind: Connection


class Cause(Enum):
    """Why the service may refuse access. Source: contract section 3."""

    TOKEN = "apiTokenInstance"  # noqa: S105 (the name of a field)
    ID_INSTANCE = "idInstance"
    API_URL = "apiUrl"
    STATUS_METHODS = "status_methods"  # not enabled for this account
    SUSPENDED = "suspended"


@dataclass(eq=False)
class AccessRefused(ServiceError):
    """The service knows us not, or not enough: codes 401 and 403."""

    code: int
    causes: tuple[Cause, ...]  # all that fit


@dataclass(eq=False)
class InstanceNotReady(ServiceError):
    """The instance cannot be asked now: code 400 with a reason."""

    kind: str  # "starting", "not_authorized", "expired"


@dataclass(eq=False)
class RateLimited(ServiceError):
    """Asked too often, by this program or another one, after every retry."""

    retry_after_s: float


@dataclass(eq=False)
class QuotaExceeded(ServiceError):
    """The plan's monthly quota is used up: code 466."""

    resets_on: date  # the 1st of the next month


@dataclass(eq=False)
class ServiceFailed(ServiceError):
    """An HTTP code that is no answer, after every retry."""

    code: int


@dataclass(eq=False)
class BadAnswer(ServiceError):
    """An answer that is not understood. Never treated as an empty one."""

    where: str  # "byte 12", "row 3, participant", "larger than 48 MiB"; never the service's own text


@dataclass(eq=False)
class TokenMissing(GreenStatError):
    """No token is known for this account: not in the keyring, not in this session, not in the environment."""

    id_instance: str


class KeyringState(Enum):
    """Why the keyring cannot be used."""

    ABSENT = "absent"  # none on this system, or none running
    LOCKED = "locked"  # locked, and the prompt was refused
    REFUSED = "refused"  # a back end that would keep the token in plain text, or not at all
    SILENT = "silent"  # no answer within the time limit
    BROKEN = "broken"  # it answered with an error


@dataclass(eq=False)
class KeyringUnavailable(GreenStatError):
    """The operating system's keyring did not keep, tell or forget a token."""

    kind: KeyringState


class HistoryFault(Enum):
    """Why the history could not be read or written."""

    FULL = "full"  # no space left
    READ_ONLY = "read_only"
    LOCKED = "locked"  # another program held it too long
    DAMAGED = "damaged"
    FOREIGN = "foreign"  # a file, but not a history
    UNREADABLE = "unreadable"
    TRACES = "traces"  # what was forgotten is gone, but could not be wiped from the disk yet


@dataclass(eq=False)
class HistoryError(GreenStatError):
    """The history file could not be read or written; what it held before is untouched."""

    kind: HistoryFault


@dataclass(eq=False)
class HistoryTooNew(HistoryError):
    """The history was made by a newer version of the program, and was left untouched."""

    kind: HistoryFault = HistoryFault.FOREIGN


class FileFault(Enum):
    """Why a file could not be written."""

    FULL = "full"
    DENIED = "denied"
    NO_FOLDER = "no_folder"
    OTHER = "other"


@dataclass(eq=False)
class FileNotWritten(GreenStatError):
    """A file could not be written; the one that stood there before is untouched."""

    kind: FileFault


class Cancelled(GreenStatError):
    """The user stopped the job. Not a failure, never shown as one."""
