"""Where the token may go: TLS, proxies, redirects and the environment never lead it elsewhere."""

import datetime
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme

from greenstat_desktop.core.errors import Connection, Unreachable
from tests.asking import TOKEN, asked
from tests.fault_server import Answer, FaultServer, answer, reset_after, silence, tunnel_to

YESTERDAY = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
AUTHORITY = trustme.CA()
STRANGER = trustme.CA()


def tls_of(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def good_tls() -> ssl.SSLContext:
    return tls_of(AUTHORITY.issue_cert("127.0.0.1"))


@pytest.fixture(autouse=True)
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this system trust one authority: truststore asks OpenSSL, and OpenSSL asks this variable."""
    bundle = tmp_path / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))


def failure(url: str) -> Connection:
    with pytest.raises(Unreachable) as raised:
        asked(url)
    return raised.value.kind


def test_a_trusted_certificate_is_trusted() -> None:
    with FaultServer(answer(200, b"[]"), tls=good_tls()) as server:
        assert asked(server.url) == b"[]"


@pytest.mark.parametrize(
    "certificate",
    [
        lambda: STRANGER.issue_cert("127.0.0.1"),
        lambda: AUTHORITY.issue_cert("127.0.0.1", not_after=YESTERDAY),
        lambda: AUTHORITY.issue_cert("elsewhere.example"),
    ],
    ids=["of a stranger", "expired", "of another host"],
)
def test_a_bad_certificate_is_a_tls_fault_asked_once(certificate: Callable[[], trustme.LeafCert]) -> None:
    with FaultServer(answer(200, b"[]"), tls=tls_of(certificate())) as server:
        assert failure(server.url) is Connection.TLS
    assert (server.requests, len(server.connections)) == ([], 1)


def test_a_server_without_tls_is_a_tls_fault() -> None:
    with FaultServer(answer(200, b"[]")) as server:
        assert failure(f"https://127.0.0.1:{server.port}") is Connection.TLS
    assert not any(TOKEN.encode() in request for request in server.requests)


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_the_environment_adds_no_authority(variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    STRANGER.cert_pem.write_to_path(str(tmp_path / "stranger.pem"))
    monkeypatch.setenv(variable, str(tmp_path / "stranger.pem"))
    with FaultServer(answer(200, b"[]"), tls=tls_of(STRANGER.issue_cert("127.0.0.1"))) as server:
        assert failure(server.url) is Connection.TLS


def test_no_keys_are_written_for_eavesdroppers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    with FaultServer(answer(200, b"[]"), tls=good_tls()) as server:
        asked(server.url)
    assert not (tmp_path / "keys").exists()


def test_a_netrc_is_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text("default login somebody password something\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    with FaultServer(answer(200, b"[]")) as server:
        asked(server.url)
    assert b"authorization" not in server.requests[0].lower()


def test_cookies_are_not_kept() -> None:
    with FaultServer(answer(502, b"", {"Set-Cookie": "a=b"}), answer(200, b"[]")) as server:
        asked(server.url)
    assert b"cookie" not in server.requests[1].lower()


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_no_redirect_takes_the_token_elsewhere(code: int) -> None:
    with FaultServer(answer(200, b"[]")) as other:
        location = f"{other.url}/waInstance1101000001/getContacts/{TOKEN}"
        with FaultServer(answer(code, b"", {"Location": location})) as server:
            assert failure(server.url) is Connection.REDIRECTED
    assert other.requests == []


# Proxies


def test_a_proxy_tunnels_and_never_sees_the_token(monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(answer(200, b"[]"), tls=good_tls()) as server, FaultServer(tunnel_to(server.port)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert asked(server.url) == b"[]"
    assert [request.split(b"\r\n")[0] for request in proxy.requests] == [b"CONNECT 127.0.0.1:%d HTTP/1.0" % server.port]
    assert TOKEN.encode() in server.requests[0]


def test_a_proxy_that_leads_to_a_stranger_gets_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    tls = tls_of(STRANGER.issue_cert("127.0.0.1"))
    with FaultServer(answer(200, b"[]"), tls=tls) as stranger, FaultServer(tunnel_to(stranger.port)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert failure("https://127.0.0.1:4433") is Connection.TLS
    assert stranger.requests == []


@pytest.mark.parametrize("script", [answer(407), answer(502), b"", reset_after(b""), b"garbage\r\n\r\n"])
def test_a_proxy_that_refuses_is_a_proxy_fault(script: Answer, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(script) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert failure("https://127.0.0.1:4433") is Connection.PROXY
    assert not any(TOKEN.encode() in request for request in proxy.requests)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "nonsense://x", "http://"])
def test_a_proxy_that_cannot_be_used_is_a_proxy_fault(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    assert failure("https://127.0.0.1:4433") is Connection.PROXY


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_this_computer_is_reached_without_a_proxy(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with FaultServer(silence) as proxy, FaultServer(answer(200, b"[]")) as server:
        monkeypatch.setenv(variable, proxy.url)
        assert asked(server.url) == b"[]"
    assert proxy.requests == []
