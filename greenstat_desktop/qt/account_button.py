"""The button that names the open account: its colour, a mark if any account needs somebody, and the list under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from greenstat_desktop.core.records import Account
from greenstat_desktop.qt import conditions
from greenstat_desktop.qt.account_rows import Entry
from greenstat_desktop.qt.accounts_list import AccountsList
from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.dropping import DroppingButton
from greenstat_desktop.qt.growth import grown
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.key_names import written
from greenstat_desktop.qt.text import isolated, tooltip
from greenstat_desktop.qt.theme import theme_of
from greenstat_desktop.qt.watching import Condition

NUMBERED = 9  # so many accounts have keys of their own
_ICON_PX = 16
_MOST_PX = 300
_LEAST_PX = 150  # in a narrow window


class AccountButton(DroppingButton):
    """Knows the accounts, how each is, and which is open. Signals: ``chosen`` carries an ``Account``, None for all."""

    chosen = Signal(object)

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._accounts: list[Account] = []
        self._conditions: dict[str, Condition] = {}
        self._current: Account | None = None
        self._all = False
        self._list: AccountsList | None = None
        self.setObjectName("account")
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setMinimumWidth(_LEAST_PX)
        self.setMaximumWidth(grown(_MOST_PX, self.font()))
        self.clicked.connect(self.open_list)

    def show_accounts(self, accounts: list[Account]) -> None:
        """Offer these accounts."""
        self._accounts = accounts
        self._conditions = {one.id_instance: self._conditions[one.id_instance] for one in accounts
                            if one.id_instance in self._conditions}  # fmt: skip
        self._show()

    def show_current(self, account: Account | None) -> None:
        """Show which account is open; None if none is."""
        self._current = account
        self._show()

    def show_all(self, *, shown: bool) -> None:
        """Show that the statuses of all accounts are listed, or of the open one again."""
        self._all = shown
        self._show()

    def show_condition(self, id_instance: str, condition: Condition) -> None:
        """Show how an account is being looked after."""
        self._conditions[id_instance] = condition
        self._show()

    def entries(self) -> list[Entry]:
        """Return what the list shows; *All accounts* only where there are several."""
        several = len(self._accounts) > 1
        keys = [self._keys(f"account_{number}") for number in range(1, NUMBERED + 1)]
        keys += [""] * len(self._accounts)
        of_all = [Entry(None, None, self._keys("all_accounts"), self._all)] if several else []
        return [
            *of_all,
            *(
                Entry(
                    account, self._conditions.get(account.id_instance), key if several else "", self._is_open(account)
                )
                for account, key in zip(self._accounts, keys, strict=False)
            ),
        ]

    def open_list(self) -> AccountsList:
        """Open the list under the button."""
        self._list = opened = AccountsList(self.entries(), self._commands, self)
        opened.chosen.connect(self.chosen)
        opened.destroyed.connect(self._list_gone)
        opened.adjustSize()
        below = QPoint(0, self.height() + 4)
        if self.isRightToLeft():
            below.setX(self.width() - opened.width())
        opened.move(self.mapToGlobal(below))
        opened.open()
        return opened

    def _list_gone(self) -> None:
        self._list = None

    def _is_open(self, account: Account) -> bool:
        return not self._all and self._current is not None and account.id_instance == self._current.id_instance

    def _keys(self, command: str) -> str:
        return written(self._commands[command].shortcut())

    def _show(self) -> None:
        troubled = sum(not conditions.is_well(one) for one in self._conditions.values())
        if self._all:
            title = self.tr("All accounts")
        else:
            title = self._current.title if self._current else self.tr("No account")
        room = grown(_MOST_PX - 60, self.font())
        shown = self.fontMetrics().elidedText(isolated(title), Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setIcon(self._picture(troubled=bool(troubled)))
        self.setAccessibleName(self.tr("Account: {title}").format(title=title))
        told = self._told(troubled)
        self.setToolTip(tooltip(told))
        self.setAccessibleDescription(told)
        if self._list is not None:
            self._list.show_entries(self.entries())

    def _told(self, troubled: int) -> str:
        condition = self._conditions.get(self._current.id_instance) if self._current and not self._all else None
        word = conditions.word(condition) if condition else ""
        others = self.tr("%Ln accounts need attention", "", troubled) if troubled and len(self._accounts) > 1 else ""
        return " · ".join(part for part in (word, others) if part)

    def _picture(self, *, troubled: bool) -> QIcon:
        """Draw the colour of the open account, and beside it a sign where any account needs attention."""
        theme, ratio = theme_of(self.palette()), self.devicePixelRatioF()
        width = _ICON_PX * 2 + 4 if troubled else _ICON_PX
        drawn = QPixmap(round(width * ratio), round(_ICON_PX * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = [QRect(at, 0, _ICON_PX, _ICON_PX) for at in (0, _ICON_PX + 4)]
        first, second = reversed(places) if troubled and self.isRightToLeft() else places
        if self._current and not self._all:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.color_of_account(self._current.color)))
            painter.drawEllipse(first.adjusted(3, 3, -2, -2))
        else:
            icon("account", theme.muted).paint(painter, first)
        if troubled:
            icon("problem", theme.danger).paint(painter, second)
        painter.end()
        self.setIconSize(QSize(width, _ICON_PX))
        return QIcon(drawn)

    # What Qt asks for

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_list"):
            self._show()
        super().changeEvent(event)
