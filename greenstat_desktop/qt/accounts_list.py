"""The accounts in a list that opens under the account button: to switch to one, or to look at all of them."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from greenstat_desktop.qt.account_rows import ROW_PX, AccountDelegate, AccountsModel, Entry
from greenstat_desktop.qt.announcing import announce
from greenstat_desktop.qt.arranged_model import Index
from greenstat_desktop.qt.commands import Commands, without_mnemonic
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.labels import plain_label
from greenstat_desktop.qt.search_field import SearchField

_WIDTH_PX: Final = 380
_MOST_ROWS: Final = 9  # in sight
_FEW: Final = 7  # so many are found without searching
_MARGIN_PX: Final = 8
_MOVES: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class AccountsList(QDialog):
    """Type, choose with the arrow keys, Enter opens it, Esc closes. The mouse works, too.

    Signals: ``chosen`` carries the ``Account``, or None for all of them.
    """

    chosen = Signal(object)

    def __init__(self, entries: list[Entry], commands: Commands, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(self.tr("Accounts"))
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = SearchField(self)
        self.field.show_name(self.tr("Find an account"))
        self.field.setMinimumWidth(0)
        self.field.setMaximumWidth(grown(_WIDTH_PX, self.font()))
        self.field.setVisible(len(entries) > _FEW)
        self.model = AccountsModel(self)
        self.model.show(entries)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(AccountDelegate(self.view))
        self.view.setAccessibleName(self.tr("Accounts"))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setFixedHeight(grown(ROW_PX, self.font()) * min(len(entries), _MOST_ROWS) + 2)
        self.nothing = plain_label(self.tr("No account fits."), "muted", self)
        self.nothing.hide()
        self._lay_out([commands[name] for name in ("add_account", "edit_account", "forget_account")])
        self.field.textChanged.connect(self._find)
        self.field.left.connect(lambda: self._open(self.view.currentIndex()))
        for watched in (self.field, self.view):
            watched.installEventFilter(self)
        self.view.activated.connect(self._open)
        self.view.clicked.connect(self._open)
        self.view.selectionModel().currentChanged.connect(self._say)
        self._choose(self.model.current_row())
        (self.field if self.field.isVisibleTo(self) else self.view).setFocus()

    def show_entries(self, entries: list[Entry]) -> None:
        """Show how the accounts are now; the chosen row stays the same account's."""
        index = self.view.currentIndex()
        chosen = self.model.entry(index.row()).account if index.isValid() else None
        self.model.show(entries)
        rows = range(self.model.rowCount())
        self._choose(next((row for row in rows if self.model.entry(row).account == chosen), 0))

    def _find(self, typed: str) -> None:
        self.model.find(typed)
        found = self.model.rowCount()
        self.nothing.setVisible(not found)
        self._choose(0 if typed.strip() else self.model.current_row())
        if not found:
            announce(self, self.nothing.text())

    def _choose(self, row: int) -> None:
        index = self.model.index(max(0, min(row, self.model.rowCount() - 1)))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _open(self, index: Index) -> None:
        if index.isValid():
            account = self.model.entry(index.row()).account
            self.accept()
            self.chosen.emit(account)

    def _do(self, action: QAction, *, to_marked: bool) -> None:
        """Do what a button says; ``to_marked``: to the account that is marked here, which is opened for it."""
        index = self.view.currentIndex()
        marked = self.model.entry(index.row()) if to_marked and index.isValid() else None
        self.accept()
        if marked and marked.account and not marked.current:
            self.chosen.emit(marked.account)
        action.trigger()

    def _say(self, current: Index, _: Index) -> None:
        if current.isValid():
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _lay_out(self, actions: list[QAction]) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        texts = (self.tr("Add…"), self.tr("Edit…"), self.tr("Forget…"))
        for action, text, to_marked in zip(actions, texts, (False, True, True), strict=True):
            button = QPushButton(text, self)
            button.setAccessibleName(without_mnemonic(action.text()))
            button.setEnabled(action.isEnabled())
            do = partial(self._do, action, to_marked=to_marked)
            button.clicked.connect(lambda _=False, do=do: do())
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(6)
        for widget in (self.field, self.nothing, self.view):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setFixedWidth(grown(_WIDTH_PX, self.font()))

    # What Qt asks for

    @guarded(None)
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.scrollToTop()
        self.view.scrollTo(self.view.currentIndex())

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is self.field and event.key() in _MOVES:
            steps = dict(zip(_MOVES, (1, -1, _MOST_ROWS - 1, 1 - _MOST_ROWS), strict=True))
            self._choose(self.view.currentIndex().row() + steps[Qt.Key(event.key())])
            return True
        if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.view.currentIndex())
            return True
        return super().eventFilter(watched, event)
