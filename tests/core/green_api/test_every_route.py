"""R16: fourteen ways by which a token goes astray with ``requests`` as it comes: it reaches its own origin at most."""

import ssl
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import requests

from greenstat_desktop.core.errors import GreenStatError
from tests.asking import PATH, TOKEN, asked
from tests.core.green_api.test_routes import AUTHORITY, STRANGER, good_tls, tls_of
from tests.fault_server import Answer, FaultServer, answer, tunnel_to


@dataclass
class Route:
    """One way, laid out: servers are its own origin or somebody else's; files may have been written by the end."""

    stack: ExitStack
    folder: Path
    patch: pytest.MonkeyPatch
    servers: list[FaultServer] = field(default_factory=list)
    others: list[FaultServer] = field(default_factory=list)

    def own(self, *script: Answer, tls: ssl.SSLContext | None = None) -> FaultServer:
        server = self.stack.enter_context(FaultServer(*(script or (answer(200, b"[]"),)), tls=tls))
        self.servers.append(server)
        return server

    def other(self, *script: Answer, tls: ssl.SSLContext | None = None) -> FaultServer:
        server = self.own(*script, tls=tls)
        self.others.append(server)
        return server


def redirect(code: int) -> Callable[[Route], str]:
    def lay(route: Route) -> str:
        location = f"{route.other().url}/waInstance1101000001/getContacts/{TOKEN}"
        return route.own(answer(code, b"", {"Location": location})).url

    return lay


def redirect_to_plain_http(route: Route) -> str:
    return route.own(answer(302, b"", {"Location": f"{route.other().url}/{TOKEN}"}), tls=good_tls()).url


def netrc(route: Route) -> str:
    (route.folder / ".netrc").write_text("default login somebody password something\n")
    route.patch.setenv("HOME", str(route.folder))
    route.patch.setenv("NETRC", str(route.folder / ".netrc"))
    return route.own().url


def plain_proxy(route: Route) -> str:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        route.patch.setenv(name, route.other().url)
    return route.own().url


def tunnel(route: Route) -> str:
    own = route.own(tls=good_tls())
    route.patch.setenv("HTTPS_PROXY", route.other(tunnel_to(own.port)).url)
    return own.url


def tunnel_to_a_stranger(route: Route) -> str:
    stranger = route.other(tls=tls_of(STRANGER.issue_cert("127.0.0.1")))
    route.patch.setenv("HTTPS_PROXY", route.other(tunnel_to(stranger.port)).url)
    return "https://127.0.0.1:4433"


def refusing_proxy(route: Route) -> str:
    route.patch.setenv("HTTPS_PROXY", route.other(answer(407)).url)
    return "https://127.0.0.1:4433"


def bundle_of_the_environment(route: Route) -> str:
    STRANGER.cert_pem.write_to_path(str(route.folder / "stranger.pem"))
    route.patch.setenv("REQUESTS_CA_BUNDLE", str(route.folder / "stranger.pem"))
    return route.other(tls=tls_of(STRANGER.issue_cert("127.0.0.1"))).url


def key_log(route: Route) -> str:
    route.patch.setenv("SSLKEYLOGFILE", str(route.folder / "keys"))
    return route.own(tls=good_tls()).url


def cookies(route: Route) -> str:
    return route.own(answer(502, b"", {"Set-Cookie": "a=b"}), answer(200, b"[]")).url


ROUTES: dict[str, Callable[[Route], str]] = {
    **{f"redirected elsewhere, {code}": redirect(code) for code in (301, 302, 303, 307, 308)},
    "redirected from https to http": redirect_to_plain_http,
    "a netrc": netrc,
    "a plain proxy for everything": plain_proxy,
    "a proxy's tunnel": tunnel,
    "a proxy's tunnel to a stranger": tunnel_to_a_stranger,
    "a proxy that wants a password": refusing_proxy,
    "authorities of the environment": bundle_of_the_environment,
    "a log of TLS keys": key_log,
    "cookies": cookies,
}


@pytest.fixture(autouse=True)
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    AUTHORITY.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))


def astray(
    lay: Callable[[Route], str], folder: Path, patch: pytest.MonkeyPatch, ask: Callable[[str], object] = asked
) -> list[str]:
    """Go a way. Return where the token, or what else the environment gives away, came to that is not its origin."""
    with ExitStack() as stack:
        route = Route(stack, folder, patch)
        url = lay(route)
        with suppress(GreenStatError, requests.RequestException):
            ask(url)
        found = ["the token" for server in route.others for one in server.requests if TOKEN.encode() in one]
        sent = b"".join(one for server in route.servers for one in server.requests).lower()
    found += [word for word in ("authorization:", "cookie:") if word.encode() in sent]
    return found + [file.name for file in folder.glob("keys")]


def test_there_are_fourteen() -> None:
    assert len(ROUTES) == 14


@pytest.mark.parametrize("way", ROUTES)
def test_the_token_reaches_its_own_origin_only(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert astray(ROUTES[way], tmp_path, monkeypatch) == []


def as_it_comes(url: str) -> None:
    """Ask twice as ``requests`` does by itself."""
    with requests.Session() as session:
        for _ in range(2):
            session.get(url + PATH, timeout=5)


@pytest.mark.mutant
@pytest.mark.parametrize(
    "way",
    [
        *(way for way in ROUTES if way.startswith("redirected elsewhere")),
        "a netrc",
        "a plain proxy for everything",
        "authorities of the environment",
        "a log of TLS keys",
        "cookies",
    ],
)
def test_requests_as_it_comes_would_be_found(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert astray(ROUTES[way], tmp_path, monkeypatch, as_it_comes) != []
