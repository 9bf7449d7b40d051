"""A logo out of a file that somebody chose: read with limits, since such files come from anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from greenstat_desktop.core.errors import BadInput

MOST_BYTES: Final = 5_000_000
_MOST_PX: Final = 8_000  # what claims to be larger is not decoded
_KEPT: Final = QSize(900, 300)  # enough for print at the size it is shown in
_KINDS: Final = (b"png", b"jpeg", b"webp", b"gif", b"bmp")


def read_logo(path: Path) -> QImage:
    """Return the picture, no larger than a report needs it. For any thread.

    Raises:
        BadInput: it is too large, or no picture.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        raise BadInput("logo", "unreadable") from None
    if len(content) > MOST_BYTES:
        raise BadInput("logo", "too_large")
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _KINDS or not size.isValid() or max(size.width(), size.height()) > _MOST_PX:
        raise BadInput("logo", "unreadable")
    if size.width() > _KEPT.width() or size.height() > _KEPT.height():
        reader.setScaledSize(size.scaled(_KEPT, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise BadInput("logo", "unreadable")
    return image
