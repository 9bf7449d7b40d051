"""The small pictures of image and video statuses: read from the history and decoded in the background, once each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.records import Status
from greenstat_desktop.qt.jobs import LOCAL, Done, Jobs, Outcome

_SIDE_PX = 144  # of a tile on the finest screen
_MOST_PX = 4096  # what claims to be larger is not decoded


class Thumbnails(QObject):
    """Keeps one picture a status. Signals: ``arrived`` carries account and message id."""

    arrived = Signal(object, object)

    def __init__(self, jobs: Jobs, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._history = jobs, history
        self._known: dict[tuple[str, str], QPixmap | None] = {}

    def of(self, status: Status) -> QPixmap | None:
        """Return the picture of a status, or None: there is none, or it is being read."""
        if status.kind not in ("image", "video"):
            return None
        key = status.id_instance, status.message_id
        if key not in self._known:
            self._known[key] = None
            self._jobs.submit(LOCAL, lambda _: decoded(self._history.thumbnail(*key)), partial(self._take, key))
        return self._known[key]

    def _take(self, key: tuple[str, str], outcome: Outcome[QImage | None]) -> None:
        if isinstance(outcome, Done) and outcome.value is not None:
            self._known[key] = QPixmap.fromImage(outcome.value)
            self.arrived.emit(*key)


def decoded(jpeg: bytes) -> QImage | None:
    """Return a picture cut to a square, or None where the bytes are none: they come from outside."""
    if not jpeg:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_PX:
        return None
    reader.setScaledSize(size.scaled(QSize(_SIDE_PX, _SIDE_PX), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return None
    left, top = (image.width() - _SIDE_PX) // 2, (image.height() - _SIDE_PX) // 2
    return image.copy(left, top, _SIDE_PX, _SIDE_PX)
