"""The small pictures of statuses: decoded once, in the background, and nothing but pictures."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import OutgoingStatus, Status
from greenstat_desktop.qt.thumbnails import Thumbnails, decoded
from tests.qt.sandboxed import SandboxedWindow

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def jpeg(width: int, height: int, kind: bytes = b"JPEG") -> bytes:
    """Make a picture: green, its right half red."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("green"))
    for x in range(width // 2, width):
        for y in range(height):
            image.setPixelColor(x, y, QColor("red"))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(content.data())


@pytest.mark.parametrize("size", [(40, 40), (200, 20), (20, 200)], ids=["square", "wide", "tall"])
def test_a_picture_of_any_shape_becomes_a_square_of_its_middle(size: tuple[int, int]) -> None:
    image = decoded(jpeg(*size))
    assert image is not None
    assert (image.width(), image.height()) == (144, 144)
    assert image.pixelColor(10, 72).green() > image.pixelColor(10, 72).red()
    assert image.pixelColor(134, 72).red() > image.pixelColor(134, 72).green()


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture at all", b"\xff\xd8\xff\xe0", jpeg(40, 40)[:200], jpeg(40, 40, b"PNG"), jpeg(5000, 8)],
    ids=["nothing", "text", "a beginning", "a part", "another format", "huge"],
)
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert decoded(content) is None


def a_status(bare: SandboxedWindow, message_id: str, thumbnail: bytes) -> Status:
    listed = OutgoingStatus(message_id, "image", "", NOON, None, thumbnail=thumbnail)
    bare.core.history.save_account(bare.account)
    bare.core.history.save_statuses(bare.account.id_instance, [listed], NOON)
    return bare.core.history.status(bare.account.id_instance, message_id)


def test_a_picture_is_read_once_and_told_when_it_is_there(
    bare: SandboxedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, asked = a_status(bare, "A", jpeg(40, 40)), []
    read = History.thumbnail

    def noted(history: History, id_instance: str, message_id: str) -> bytes:
        asked.append(message_id)
        return read(history, id_instance, message_id)

    monkeypatch.setattr(History, "thumbnail", noted)
    thumbnails = Thumbnails(bare.jobs, bare.core.history)
    with qtbot.waitSignal(thumbnails.arrived) as arrived:
        assert thumbnails.of(status) is None
        assert thumbnails.of(status) is None
    assert arrived.args == [status.id_instance, "A"]
    picture = thumbnails.of(status)
    assert picture is not None
    assert picture.width() == 144
    assert asked == ["A"]


def test_a_text_has_no_picture_and_nobody_looks_for_one(bare: SandboxedWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    status = replace(a_status(bare, "A", b""), kind="text")
    monkeypatch.setattr(History, "thumbnail", None)
    assert Thumbnails(bare.jobs, bare.core.history).of(status) is None
