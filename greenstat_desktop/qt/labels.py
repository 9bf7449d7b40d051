"""Labels for text that others wrote: plain, and cut off with an ellipsis where there is no room."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.text import RLM, isolated, sided, tooltip

_SERVICE: Final = "GREEN-API"
_IN_ONE: Final = "GREEN\N{NON-BREAKING HYPHEN}API"  # no line ends within the name


class ElidedLabel(QLabel):
    """One line of plain text that never asks for more room than there is; the whole of it is in the tooltip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show somebody's text."""
        self.setText(isolated(text))
        self.setToolTip(tooltip(text))
        self.setAccessibleName(text)

    # What Qt asks for

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class MarkableLabel(QLabel):
    """Plain text that can be marked and copied; it begins at the window's side, whatever its first word is."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_plain(self, role)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # What Qt asks for

    @guarded("")
    def text(self) -> str:
        """Return the text as it was set."""
        return super().text().removeprefix(RLM).replace(_IN_ONE, _SERVICE)

    @guarded(None)
    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(sided(text).replace(_SERVICE, _IN_ONE))


def plain_label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a label that never takes its text for markup, and has its side from the window, not from its words."""
    label = QLabel(text, parent)
    _make_plain(label, role)
    return label


def paragraph(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Make a plain label that goes on in the next line where there is no room; it can be marked and copied."""
    # WORKAROUND (until Qt does so by itself): the space at the end of a right-to-left line pushes the line out of a
    # label, unless its text can be marked.
    label = MarkableLabel(role, parent)
    label.setWordWrap(True)
    label.setText(text)
    return label


def _make_plain(label: QLabel, role: str) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(
        QStyle.visualAlignment(label.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        | Qt.AlignmentFlag.AlignAbsolute
        | Qt.AlignmentFlag.AlignVCenter
    )
    if role:
        label.setProperty("role", role)
