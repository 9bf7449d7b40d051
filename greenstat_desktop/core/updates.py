"""Whether a newer version is out. Nobody is asked unless a person switched that on, and nothing is ever fetched.

Where to ask is written into what people download, when it is built: a copy without that address cannot ask.
"""

import json
import re
import ssl
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from greenstat_desktop import __version__
from greenstat_desktop.core.locations import resource

_ADDRESS: Final = "updates.txt"
_LIMIT_S: Final = 10.0
_MOST_BYTES: Final = 262_144
_VERSION: Final = re.compile(r"v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """A version that can be had."""

    version: str  # "1.2.3"
    page: str  # where people read about it; https


def address() -> str:
    """Return where to ask, "" where the builder named no place."""
    try:
        named = resource(_ADDRESS).read_text("utf-8").strip()
    except OSError:
        return ""
    return named if named.startswith("https://") else ""


def newer_release(asked: str, own: str = __version__) -> Release | None:
    """Ask ``asked`` for the latest release. None: there is none newer, or no understandable answer within ten seconds.

    The request says nothing of this computer but the program's name and version.

    Source: GitHub REST API, "Get the latest release": ``tag_name`` and ``html_url``.
    """
    try:
        return _newer(_told(asked), own, urlsplit(asked).hostname or "")
    except (OSError, ValueError):
        return None  # no network, no page, no JSON: whoever wants to know looks again tomorrow


def _told(asked: str) -> object:
    import truststore

    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    named = {"User-Agent": f"GreenStat/{__version__}", "Accept": "application/json"}
    with urlopen(Request(asked, headers=named), timeout=_LIMIT_S, context=tls) as answer:  # noqa: S310 - https, see address
        return json.loads(answer.read(_MOST_BYTES))


def _newer(told: object, own: str, host: str) -> Release | None:
    if not isinstance(told, dict):
        return None
    tag, page = str(told.get("tag_name")), str(told.get("html_url"))
    version, ours = _VERSION.fullmatch(tag), _VERSION.fullmatch(own)
    home = urlsplit(page)
    if not version or not ours or home.scheme != "https" or host not in {home.hostname, f"api.{home.hostname}"}:
        return None
    newer = tuple(map(int, version.groups())) > tuple(map(int, ours.groups()))
    return Release(tag.removeprefix("v"), page) if newer else None
