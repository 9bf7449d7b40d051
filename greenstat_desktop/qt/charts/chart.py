"""What every chart can do: be painted once and shown often, be read by pointer and keys, be copied, saved and told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from greenstat_desktop.qt.charts.brush import Key, draw_tip, small
from greenstat_desktop.qt.charts.pictures import SVG, Head, Picture, picture_of
from greenstat_desktop.qt.charts.twin import Twin, TwinDialog, show_twin
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.theme import LIGHT, Theme, theme_of

_MARKED: Final = {
    Qt.Key.Key_Left: "left", Qt.Key.Key_Right: "right", Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down",
    Qt.Key.Key_Home: "home", Qt.Key.Key_End: "end",
}  # fmt: skip
_CHANGES: Final = frozenset((
    QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange,
    QEvent.Type.DevicePixelRatioChange, QEvent.Type.LanguageChange,
))  # fmt: skip


class Chart(QWidget):
    """A painted chart. One that derives from it says what it draws, what stands at a place, and its twin.

    Keys: arrows, Home and End move the mark, Esc takes it away, Copy copies, Save saves, Return shows the table.

    Signals: ``save_wanted`` carries this chart's ``Picture``; ``refreshed`` when something else is shown.
    """

    save_wanted = Signal(object)
    refreshed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(small(self.font()))
        self.title = title
        self.caption = ""  # of what it is: stands above it in a picture that leaves the window
        self.base = ""  # what its shares are out of: stands there where no caption does
        self._painted: QPixmap | None = None
        self._mark: int | None = None  # which stop is marked
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAccessibleName(title)
        self._actions = {
            "copy": self._action(self.tr("&Copy picture"), QKeySequence.StandardKey.Copy, self.copy),
            "save": self._action(self.tr("&Save picture…"), QKeySequence.StandardKey.Save, self.save),
            "table": self._action(self.tr("Show as &table…"), QKeySequence("Return"), self.show_table),
        }

    # What a chart says of itself

    def draw(self, painter: QPainter, size: QSize, theme: Theme) -> None:
        """Draw all but mark, title and legend, in a picture of this size; the painter has the chart's font."""
        raise NotImplementedError

    def keys(self, theme: Theme) -> tuple[Key, ...]:
        """Return the entries of the legend."""
        del theme
        return ()

    def stops(self) -> int:
        """Return how many places the mark can stand at; 0 where there is nothing to read."""
        return 0

    def stop_at(self, place: QPointF) -> int | None:
        """Return the stop under a place in the widget; None where there is none."""
        raise NotImplementedError

    def moved(self, stop: int | None, key: str) -> int:
        """Return the stop that a key leads to: "left", "right", "up", "down", "home", "end"; None is no mark yet."""
        raise NotImplementedError

    def draw_mark(self, painter: QPainter, stop: int, theme: Theme) -> QPointF | None:
        """Mark a stop, and return where its words should stand; None where they can be read already."""
        raise NotImplementedError

    def said(self, stop: int) -> tuple[str, ...]:
        """Return what stands at a stop, a line each."""
        raise NotImplementedError

    def summary(self) -> str:
        """Return what the chart shows, in a sentence or two."""
        raise NotImplementedError

    def twin(self) -> Twin:
        """Return the chart's numbers as a table."""
        raise NotImplementedError

    # What one does with it

    @property
    def mark(self) -> int | None:
        """The stop that is marked; None if none is."""
        return self._mark

    def forget(self) -> None:
        """Let go of what was laid out and drawn."""
        self._painted = None

    def refresh(self) -> None:
        """Draw anew, since what is shown has changed."""
        self.forget()
        if self._mark is not None and self._mark >= self.stops():
            self._mark = None
        self.setAccessibleDescription(self.summary())
        for action in self._actions.values():
            action.setEnabled(self.stops() > 0)
        self.update()
        self.refreshed.emit()

    def picture(self) -> Picture:
        """Return the chart as it looks on paper: light, under its title."""
        head = Head(self.title, self.caption, self.keys(LIGHT), self.base)
        return picture_of(head, self.size(), self.font(), self.draw, self.layoutDirection())

    def copy(self) -> None:
        """Put the picture on the clipboard, as pixels and as SVG."""
        picture, clipboard = self.picture(), QGuiApplication.clipboard()
        clipboard.setImage(picture.image())
        # Into Qt's own data: one made here would outlive Python, and its end would crash the process.
        clipboard.mimeData().setData(SVG, picture.svg())

    def save(self) -> None:
        """Ask for the picture to be saved."""
        self.save_wanted.emit(self.picture())

    def show_table(self) -> TwinDialog:
        """Show the numbers as a table."""
        return show_twin(self.title, self.twin(), self)

    def _action(self, text: str, key: QKeySequence | QKeySequence.StandardKey, do: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key)  # seen in the menu; pressed, it arrives as a key: see ``event``
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(False)
        action.triggered.connect(lambda _=False: do())
        self.addAction(action)
        return action

    def _move_mark(self, stop: int | None, *, tell: bool = False) -> None:
        if stop == self._mark:
            return
        self._mark = stop
        self.update()
        if tell and stop is not None:
            event = QAccessibleAnnouncementEvent(self, ". ".join(self.said(stop)))
            QAccessible.updateAccessibility(event)

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        for action in self._actions.values():
            if QKeySequence(event.keyCombination()) in action.shortcuts():
                return action
        return self._actions["table"] if event.key() == Qt.Key.Key_Enter else None

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._mark is not None
        return self.stops() > 0 and (event.key() in _MARKED or self._action_of(event) is not None)

    # What Qt asks for

    @guarded(False)
    def event(self, event: QEvent) -> bool:
        # A key of the chart's own comes before the window's command of the same key.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    @guarded(None)
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._move_mark(None)
        elif action := self._action_of(event):
            action.trigger()
        else:
            self._move_mark(self.moved(self._mark, _MARKED[Qt.Key(event.key())]), tell=True)

    @guarded(None)
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._move_mark(self.stop_at(event.position()) if self.stops() else None)

    @guarded(None)
    def leaveEvent(self, event: QEvent) -> None:
        self._move_mark(None)
        super().leaveEvent(event)

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _CHANGES and hasattr(self, "_painted"):
            self.forget()
        super().changeEvent(event)

    @guarded(None)
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, ratio = theme_of(self.palette()), self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._painted is None or self._painted.size() != wanted:
            self._painted = QPixmap(wanted)
            self._painted.setDevicePixelRatio(ratio)
            self._painted.fill(Qt.GlobalColor.transparent)
            with QPainter(self._painted) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setFont(self.font())
                painter.setLayoutDirection(self.layoutDirection())
                self.draw(painter, self.size(), theme)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._painted)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._mark is not None and self._mark < self.stops():
                where = self.draw_mark(painter, self._mark, theme)
                if where is not None:
                    draw_tip(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), where, self.said(self._mark), theme)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
