"""The search field over the table."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.theme import theme_of

_HEIGHT_PX = 30
_WIDTH_PX = 258
_SIDES_PX = 44  # the glass and the margins
_LEAST_PX = 96  # where the filters beside it need the room
# On X11 a line takes these for itself, to go to its end and to cut up to there; here they export, and list commands.
_OURS = (Qt.Key.Key_E, Qt.Key.Key_K)


class SearchField(QLineEdit):
    """A line with a magnifying glass, and a cross that empties it.

    Signals: ``left`` when the user goes on to what was found: by the down arrow, by Enter, or by giving up an empty
    search.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self.setFixedHeight(grown(_HEIGHT_PX, self.font()))
        self.setMaximumWidth(grown(_WIDTH_PX, self.font()))
        self._glass = self.addAction(self._icon(), QLineEdit.ActionPosition.LeadingPosition)
        names = (self.tr("Clear the search"), self.tr("Search"))
        for button, name in zip(self.findChildren(QToolButton), names, strict=False):
            button.setAccessibleName(name)

        self.show_name(self.tr("Search name or number"), written(QKeySequence.StandardKey.Find))

    def show_name(self, name: str, keys: str = "") -> None:
        """Say in the empty line what it is for, and, where there is room, which keys lead to it."""
        self._name, self._keys = name, keys
        self.setAccessibleName(name)
        self.updateGeometry()
        self._fit_name()

    def give_up(self) -> None:
        """Empty the line; an empty one is left."""
        if self.text():
            self.clear()
        else:
            self.left.emit()

    @property
    def _whole(self) -> str:
        return f"{self._name}   {self._keys}".strip()

    def _fit_name(self) -> None:
        whole, room = self._whole, self.width() - _SIDES_PX
        self.setPlaceholderText(whole if self.fontMetrics().horizontalAdvance(whole) <= room else self._name)

    def _icon(self) -> QIcon:
        return icon("search", theme_of(self.palette()).muted)

    # What Qt asks for

    @guarded(QSize())
    def sizeHint(self) -> QSize:
        said = self.fontMetrics().horizontalAdvance(self._whole) + _SIDES_PX
        return QSize(min(said, self.maximumWidth()), self.maximumHeight())

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self.maximumHeight())

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_the_windows(event):
            event.ignore()
            return False  # not taken: it goes to the command that has this key
        return super().event(event)

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_name()

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._glass.setIcon(self._icon())
        super().changeEvent(event)


def _is_the_windows(event: QKeyEvent) -> bool:
    return event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _OURS
