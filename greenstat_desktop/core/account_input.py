"""What a person types or pastes, made into an account's fields or refused with the reason: pure."""

import ipaddress
import re
import unicodedata
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import SplitResult, unquote, urlsplit

from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret

LONGEST_MESSAGE_ID: Final = 128
LONGEST_NAME: Final = 100
_LONGEST_PASTE = 20_000  # a page of the console is a tenth of it
_LONGEST_URL = 500

_ID = re.compile(r"[0-9]{4,20}")
_TOKEN = re.compile(r"[0-9a-fA-F]{50}")
_TOKEN_INSIDE = re.compile(r"[0-9a-fA-F]{40}")
_HOST = re.compile(r"(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?![0-9]+$)[a-z0-9-]{2,63}")
_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)*")
_LETTER = re.compile(r"[0-9A-Za-z]")
_MESSAGE_ID = re.compile(r"idMessage[\"']?\s*[=:]\s*[\"']?([^\"'&#\s,}]+)")
_QUOTES = "\"'`“”„‘’«»"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was found in a pasted text; None where nothing was. False if nothing at all. Not yet validated."""

    api_url: str | None = None
    id_instance: str | None = None
    token: Secret | None = None

    def __bool__(self) -> bool:
        return self != Pasted()


def split_pasted(text: str) -> Pasted:
    """Find an account's fields in whatever was pasted: a request's URL, the console's page, JSON, env lines.

    A value behind its label comes before one that only looks right; two different ones that only look right are none.
    """
    words = [word for word in _BREAK.split(_plain(text[:_LONGEST_PASTE]).replace("\\/", "/")) if word]
    for word in words:
        if request := _REQUEST.fullmatch(word):
            return _pasted(request["api_url"], request["id_instance"], unquote(request["token"] or ""))
    found = _sort_out(words)
    return _pasted(found.get("api_url"), found.get("id_instance"), found.get("token"))


def account_of(api_url: str, id_instance: str, name: str = "") -> Account:
    """Return the account that the fields describe, normalised: see ``Account``.

    Raises:
        BadInput: field ``api_url``, ``id_instance`` or ``name``.
    """
    return Account(_id_instance_of(id_instance), _api_url_of(api_url), _name_of(name))


def token_of(text: str) -> Secret:
    """Return what was typed as a token, without the spaces and quotes around it.

    Raises:
        BadInput: field ``token``: it is empty, or holds spaces or control characters.
    """
    token = _trim(text)
    if not token:
        raise BadInput("token", "empty")
    if not _solid(token):
        raise BadInput("token", "spaces")
    return Secret(token)


def token_looks_odd(secret: Secret) -> bool:
    """Tell whether the token has an unusual form: a reason to warn, never to refuse. Source: contract section 1."""
    return not _TOKEN.fullmatch(secret.reveal())


def default_api_url(id_instance: str) -> str:
    """Return the address to offer for an instance: its pool is the id's first four digits. Source: contract section 1.

    Raises:
        BadInput: field ``id_instance``.
    """
    return f"https://{_id_instance_of(id_instance)[:4]}.api.greenapi.com"


def message_id_of(text: str) -> str:
    """Return the status id in what was typed: the id itself, a getStatusStatistic URL, or JSON with ``idMessage``.

    Raises:
        BadInput: field ``message_id``.
    """
    message_id = _trim(text)
    if named := _MESSAGE_ID.search(message_id):
        message_id = unquote(named[1])
    if not message_id:
        raise BadInput("message_id", "empty")
    # Before all else: what is accepted is kept in the history, where no token may ever be.
    if "wainstance" in message_id.lower() or "://" in message_id or not _LETTER.search(message_id):
        raise BadInput("message_id", "no_message_id")
    if _TOKEN_INSIDE.search(message_id):
        raise BadInput("message_id", "token_inside")
    if len(message_id) > LONGEST_MESSAGE_ID:
        raise BadInput("message_id", "too_long")
    if not _solid(message_id):
        raise BadInput("message_id", "spaces")
    return message_id


# The fields, one by one


def _id_instance_of(text: str) -> str:
    digits = _trim(_plain(text))
    if not digits:
        raise BadInput("id_instance", "empty")
    if not _ID.fullmatch(digits):
        raise BadInput("id_instance", "not_digits")
    return digits


def _name_of(text: str) -> str:
    # Surrogates cannot be stored; joiners (Cf) stay, as emoji and some scripts need them.
    name = " ".join("".join(" " if unicodedata.category(c) in {"Cc", "Cs"} else c for c in text).split())
    if _TOKEN_INSIDE.search(name):
        raise BadInput("name", "token_inside")
    if len(name) > LONGEST_NAME:
        raise BadInput("name", "too_long")
    return name


def _api_url_of(text: str) -> str:
    url = _trim(text).rstrip("/")
    if not url:
        raise BadInput("api_url", "empty")
    if "wainstance" in url.lower():
        raise BadInput("api_url", "whole_request")
    if _TOKEN_INSIDE.search(url):
        raise BadInput("api_url", "token_inside")
    if not url.isascii() or not _solid(url) or "\\" in url or len(url) > _LONGEST_URL:
        raise BadInput("api_url", "no_address")
    if "?" in url or "#" in url:
        raise BadInput("api_url", "query")
    parts = _parsed(url if "://" in url else f"https://{url}")
    if parts.scheme not in {"https", "http"}:
        raise BadInput("api_url", "scheme")
    if not _PATH.fullmatch(parts.path):
        raise BadInput("api_url", "no_address")
    return f"{parts.scheme}://{_origin(parts)}{parts.path}"


def _parsed(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = None
    if parts is None:  # raised out here, as the library's text holds the URL
        raise BadInput("api_url", "no_address")
    if "@" in parts.netloc:
        raise BadInput("api_url", "password")
    return parts


def _origin(parts: SplitResult) -> str:
    """Return ``host`` or ``host:port``, the scheme's own port left out."""
    host = (parts.hostname or "").removesuffix(".")
    address = _ip(host)
    if not (address or host == "localhost" or _HOST.fullmatch(host)):
        raise BadInput("api_url", "no_address")
    if parts.scheme == "http" and not (host == "localhost" or (address and address.is_loopback)):
        raise BadInput("api_url", "not_encrypted")
    port = _port(parts)
    if port == 0:
        raise BadInput("api_url", "port")
    shown = f"[{address}]" if address and address.version == 6 else host
    return shown if port in {None, {"https": 443, "http": 80}[parts.scheme]} else f"{shown}:{port}"


def _ip(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return None if "%" in host else ipaddress.ip_address(host)
    except ValueError:
        return None


def _port(parts: SplitResult) -> int | None:
    """Return the port, None if none is given, 0 if it is none that exists."""
    try:
        return parts.port
    except ValueError:
        return 0


def _trim(text: str) -> str:
    """Return the text without the invisible characters, spaces and quotes that copying brings along."""
    return "".join(c for c in text if unicodedata.category(c) != "Cf").strip().strip(_QUOTES).strip()


def _plain(text: str) -> str:
    """Return the text with every script's digits as ASCII, full-width forms narrowed, invisible characters left out."""
    shown = (c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in shown)


def _solid(text: str) -> bool:
    return text.isprintable() and " " not in text


# The pasted text, word by word

_Field = Literal["api_url", "id_instance", "token", "other"]  # "other": an address, but no apiUrl

_BREAK = re.compile(r"[\s\"'`“”«»=,;|<>(){}]+")
_REQUEST = re.compile(
    r"(?P<api_url>.*?)/?waInstance(?P<id_instance>[0-9]{4,20})(?:/\w+(?:/(?P<token>[^/?#&]+))?)?(?:[/?#&].*)?", re.ASCII
)
_LABEL = re.compile(r"([A-Za-z_-]+)(?::(.*))?")
_URL = re.compile(r"https?://.+|(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::[0-9]+)?(?:/.*)?", re.ASCII | re.IGNORECASE)
_ANY_TOKEN = re.compile(r"(?=.*[0-9])(?![0-9]+$)[\w-]{8,}", re.ASCII)
_API_HOST = r"[0-9a-z.]*\bapi\.green-?api\."
_SCHEME_OR_KNOWN = re.compile(rf"https?://|localhost|127\.|{_API_HOST}", re.IGNORECASE)

# How the console's and the environment's names end, without case and underscores. The first that fits counts.
_LABELS: Final[tuple[tuple[str, _Field | None], ...]] = (
    ("webhookurltoken", None),
    ("apiurl", "api_url"),
    ("apihost", "api_url"),
    ("url", "other"),
    ("idinstance", "id_instance"),
    ("instanceid", "id_instance"),
    ("tokeninstance", "token"),
    ("token", "token"),
)
_BEHIND_LABEL: Final[dict[_Field, re.Pattern[str]]] = {
    "api_url": _URL,
    "id_instance": _ID,
    "token": _ANY_TOKEN,
    "other": re.compile(rf"(?!(?:https?://)?{_API_HOST})(?:{_URL.pattern})", _URL.flags),  # webhookUrl is often empty
}


def _pasted(api_url: str | None, id_instance: str | None, token: str | None) -> Pasted:
    url = _bare_address(api_url or "")
    return Pasted(None if _is_elsewhere(url) else url or None, id_instance, Secret(token) if token else None)


def _bare_address(url: str) -> str:
    """Return the address without what stands before its scheme, a method's path, and slashes at its end."""
    start = max(url.lower().find("http://"), url.lower().find("https://"), 0)
    return url[start:].partition("/waInstance")[0].rstrip("/")


def _is_elsewhere(url: str) -> bool:
    """Tell whether an address is GREEN-API's console, pages or media: theirs, but no apiUrl."""
    host = re.split(r"[/?#:]", url.lower().rpartition("://")[2])[0]
    return ("green-api" in host or "greenapi" in host) and "api" not in host.split(".")


def _label(word: str) -> _Field | None:
    name = word.lower().replace("_", "").replace("-", "")
    return next((field for ending, field in _LABELS if name.endswith(ending)), None)


def _sort_out(words: list[str]) -> dict[_Field, str]:
    """Return what is behind labels, and where no label is, what looks right and is the only such word.

    Labels wait for their values: in a table, all the labels come before all the values.
    """
    labelled: dict[_Field, str] = {}
    alike: dict[_Field, set[str]] = {"api_url": set(), "id_instance": set(), "token": set()}
    waiting: list[_Field] = []
    for word in words:
        value = word
        split = _LABEL.fullmatch(word)
        if split and (label := _label(split[1])):
            waiting.append(label)
            value = split[2] or ""
        value = value.rstrip(".:!?")
        if owner := next((field for field in waiting if _BEHIND_LABEL[field].fullmatch(value)), None):
            waiting.remove(owner)
            labelled.setdefault(owner, value)
        elif field := _looks_like(value, alone=len(words) == 1):
            alike[field].add(_bare_address(value) if field == "api_url" else value)
    return {field: found.pop() for field, found in alike.items() if len(found) == 1} | labelled


def _looks_like(value: str, *, alone: bool) -> _Field | None:
    if _TOKEN.fullmatch(value):
        return "token"
    if _ID.fullmatch(value) and (alone or len(value) >= 7):  # shorter ones are years, prices and ports
        return "id_instance"
    address = _SCHEME_OR_KNOWN.match(value) and _URL.fullmatch(value)
    return "api_url" if address and not _is_elsewhere(value) else None
