"""What a status is called where it has no text, and the tile that stands for its kind."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from greenstat_desktop.core.records import Kind, Status
from greenstat_desktop.qt.text import nameless, one_line

# The two colours of a tile's gradient, darkened in the dark: the icon on them is white, and the word stands beside it.
TILE_COLORS: Final[dict[Kind, tuple[str, str]]] = {
    "image": ("#5fae7f", "#2f7f78"),
    "video": ("#5fa3ad", "#42569b"),
    "text": ("#6f86c4", "#6d3f98"),
    "voice": ("#b06fb8", "#8f3f68"),
    "deleted": ("#8b949e", "#5b6570"),
    "other": ("#8b949e", "#5b6570"),
}


def kind_name(kind: Kind) -> str:
    """Return the word for a kind."""
    words: dict[Kind, str] = {
        "text": _tr("Text"),
        "image": _tr("Image"),
        "video": _tr("Video"),
        "voice": _tr("Voice note"),
        "deleted": _tr("Deleted status"),
        "other": _tr("Status"),
    }
    return words[kind]


def title_of(status: Status) -> str:
    """Return what to call a status: its text, else its kind and id. On one line, isolated by whoever shows it."""
    if not nameless(status.text):
        return one_line(status.text)
    return f"{kind_name(status.kind)} · {one_line(status.message_id)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Kind", text)
