"""A newer version is heard of over real TLS, from a page of our own; anything odd is no news."""

import json
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest
import trustme

from greenstat_desktop.core import updates

RELEASE = {"tag_name": "v9.0.0", "html_url": "https://localhost/releases/9"}


class Page(BaseHTTPRequestHandler):
    told = b""
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(f"{self.path} {self.headers['User-Agent']}")
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.told)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    server = HTTPServer(("127.0.0.1", 0), Page)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    monkeypatch.setattr(Page, "asked", [])
    yield f"https://localhost:{server.server_port}/latest"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_newer_version_is_told_with_its_page(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "told", json.dumps(RELEASE).encode())
    assert updates.newer_release(page, "0.1.0") == updates.Release("9.0.0", "https://localhost/releases/9")
    (asked,) = Page.asked
    assert asked.startswith("/latest GreenStat/")


@pytest.mark.parametrize("own", ["9.0.0", "9.0.1", "10.0.0"])
def test_what_is_here_already_is_no_news(own: str, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "told", json.dumps(RELEASE).encode())
    assert updates.newer_release(page, own) is None


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"[]",
        b"<html>",
        json.dumps({**RELEASE, "tag_name": "nightly"}).encode(),
        json.dumps({**RELEASE, "html_url": "http://localhost/x"}).encode(),
        json.dumps({**RELEASE, "html_url": "https://elsewhere.example/x"}).encode(),
    ],
)
def test_an_odd_answer_is_no_news(told: bytes, page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Page, "told", told)
    assert updates.newer_release(page, "0.1.0") is None


def test_without_network_nothing_is_said() -> None:
    assert updates.newer_release("https://localhost:1/latest") is None


def test_a_copy_whose_builder_named_no_place_cannot_ask() -> None:
    assert updates.address() == ""
