"""Every command in one list, found by typing a few letters of it: for hands that stay on the keyboard."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from greenstat_desktop.core.fuzzy import fit
from greenstat_desktop.qt.announcing import announce
from greenstat_desktop.qt.arranged_model import ROOT, Index
from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.search_field import SearchField
from greenstat_desktop.qt.sentences import listed
from greenstat_desktop.qt.theme import theme_of

_SIZE: Final = QSize(520, 420)
_ROW_PX: Final = 34
_MARGIN_PX: Final = 12
_ACTION: Final = int(Qt.ItemDataRole.UserRole)
_NOTE: Final = _ACTION + 1
_MOVES: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CommandsModel(QAbstractListModel):
    """The commands that fit what is typed, the best first; those that can be had now before those that cannot."""

    def __init__(self, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._all = [
            (commands.title(name), name, action) for name, action in commands.shown() if name != "command_list"
        ]
        self._found = self._all

    def find(self, typed: str) -> None:
        """Show what fits."""
        fits = [(fit(typed, title), title, name, action) for title, name, action in self._all]
        found = [
            (not action.isEnabled(), -worth, title, name, action)
            for worth, title, name, action in fits
            if worth is not None
        ]
        if typed.strip():
            found.sort(key=lambda one: one[:2])
        self.beginResetModel()
        self._found = [(title, name, action) for _, _, title, name, action in found]
        self.endResetModel()

    def action(self, row: int) -> QAction:
        """Return the command in a row."""
        return self._found[row][2]

    def _note(self, name: str, action: QAction) -> str:
        missing = self._commands.missing(name)
        return missing or written(action.shortcut())

    # What Qt asks for

    @guarded(0)
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    @guarded(None)
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        title, name, action = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == _NOTE:
            return self._note(name, action)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed((title, self._note(name, action)))
        return None

    @guarded(Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable  # greyed ones are read, too: they say why


class CommandDelegate(QStyledItemDelegate):
    """Paints a command, and behind it its keys or what it needs."""

    # What Qt asks for

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = cast("CommandsModel", index.model())
        theme, rect = theme_of(option.palette), QRect(option.rect)
        enabled = model.action(index.row()).isEnabled()
        if index.row() == self._current_row():
            painter.fillRect(rect, option.palette.color(QPalette.ColorRole.Highlight))
            bar = QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 3, rect.height()))
            painter.fillRect(bar, QColor(theme.accent))
        inner = rect.adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        note, metrics = str(index.data(_NOTE)), QFontMetrics(painter.font())
        painter.setPen(QColor(theme.muted))
        leading, trailing = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        painter.drawText(inner, int(trailing | Qt.AlignmentFlag.AlignVCenter), note)
        room = inner.width() - metrics.horizontalAdvance(note) - _MARGIN_PX
        painter.setPen(QColor(theme.text if enabled else theme.muted))
        shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, int(leading | Qt.AlignmentFlag.AlignVCenter), shown)

    @guarded(QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        return QSize(0, grown(_ROW_PX, option.font))

    def _current_row(self) -> int:
        view = self.parent()
        return view.currentIndex().row() if isinstance(view, QListView) else -1


class CommandList(QDialog):
    """Type, choose with the arrow keys, Enter does it, Esc closes. The mouse works, too."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find a command"))
        self.field = SearchField(self)
        self.field.show_name(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setMaximumWidth(_SIZE.width() * 10)
        self.model = CommandsModel(commands, self)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(CommandDelegate(self.view))
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keys
        self.nothing: QLabel = plain_label(self.tr("No command fits."), "muted", self)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.resize(_SIZE)
        self.field.textChanged.connect(self._find)
        self.field.left.connect(self._go_on)
        self.field.installEventFilter(self)
        self.view.activated.connect(self._do)
        self.view.clicked.connect(self._do)
        self.view.selectionModel().currentChanged.connect(self._say)
        self._choose(0)
        self.field.setFocus()

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        self.nothing.setVisible(not self.model.rowCount())
        self._choose(0)
        if not self.model.rowCount():
            announce(self, self.nothing.text())

    def _choose(self, row: int) -> None:
        last = self.model.rowCount() - 1
        index = self.model.index(max(0, min(row, last)))
        self.view.setCurrentIndex(index)
        self.view.viewport().update()

    def _go_on(self) -> None:
        self._do(self.view.currentIndex())

    def _do(self, index: Index) -> None:
        if not index.isValid() or not (action := self.model.action(index.row())).isEnabled():
            return
        self.accept()
        action.trigger()

    def _say(self, current: Index, _: Index) -> None:
        if current.isValid():
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole)))

    # What Qt asks for

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else 0
        if watched is self.field and key in _MOVES:
            page = max(1, self.view.viewport().height() // self.view.sizeHintForRow(0) - 1)
            steps = dict(zip(_MOVES, (1, -1, page, -page), strict=True))
            self._choose(self.view.currentIndex().row() + steps[Qt.Key(key)])
            return True
        return super().eventFilter(watched, event)


def open_command_list(commands: Commands, parent: QWidget) -> CommandList:
    """Open the list; it goes when it is closed."""
    dialog = CommandList(commands, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
