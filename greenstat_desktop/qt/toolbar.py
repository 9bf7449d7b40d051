"""The bar at the top of the window: account, refresh, add a status, export, menu."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from greenstat_desktop.qt.account_button import AccountButton
from greenstat_desktop.qt.commands import Commands
from greenstat_desktop.qt.dropping import DroppingButton
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.icons import icon
from greenstat_desktop.qt.text import tooltip
from greenstat_desktop.qt.theme import theme_of

_ICON = QSize(16, 16)


class Toolbar(QWidget):
    """Buttons for the commands used most. Every one of them is in a menu, too."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._commands = commands
        self._refresh, self._cancel = commands["refresh"], commands["cancel"]
        self._checking = False
        self.account = AccountButton(commands, self)
        self.refresh = QPushButton(self)
        self.refresh.setProperty("kind", "accent")
        self.refresh.clicked.connect(self._refresh_or_cancel)
        self.add_status = QPushButton(self.tr("Add status…"), self)
        self.add_status.setAccessibleName(self.tr("Add status…"))
        self.add_status.clicked.connect(commands["add_status"].trigger)
        self.pages = [_page_button(commands[f"page_{name}"], self) for name in ("statuses", "audience", "compare")]
        self.export_menu = QMenu(self)
        self.export = _with_menu(DroppingButton(self), self.export_menu)
        self.export.setText(self.tr("Export"))
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = QMenu(self)
        self.more = _with_menu(QToolButton(self), self.menu)
        self.more.setProperty("kind", "icon")
        self.more.setAccessibleName(self.tr("Menu"))
        self.more.setToolTip(self.tr("Menu"))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        for widget in (self.account, self.refresh, self.add_status):
            row.addWidget(widget)
        row.addStretch(1)
        for page in self.pages:
            row.addWidget(page)
        row.addSpacing(12)
        for menu_button in (self.export, self.more):
            row.addWidget(menu_button)
        for action, button in ((self._refresh, self.refresh), (commands["add_status"], self.add_status)):
            action.enabledChanged.connect(button.setEnabled)
            action.enabledChanged.connect(self._dress)
        commands["export"].enabledChanged.connect(self.export.setEnabled)
        for hinted in (self.add_status, self.export):
            hinted.setToolTip(tooltip(hinted.text()))
        self._shortened = (self.add_status, self.add_status.text()), (self.export, self.export.text())
        self.show_checking(checking=False)

    def show_checking(self, *, checking: bool) -> None:
        """While a check is under way, the accent button cancels it."""
        self._checking = checking
        self.refresh.setText(self.tr("Cancel") if checking else self.tr("Refresh"))
        self.refresh.setToolTip(self.tr("Stop (Esc)") if checking else self.tr("Ask GREEN-API now (F5)"))
        self.refresh.setMinimumWidth(self.refresh.sizeHint().width())
        self.refresh.setEnabled(checking or self._refresh.isEnabled())
        self._dress()
        self._fit()

    def _refresh_or_cancel(self) -> None:
        action: QAction = self._cancel if self._checking else self._refresh
        action.trigger()

    def _fit(self) -> None:
        """Leave the words off buttons whose icons say it, one after the other, where there is too little room."""
        for button, text in self._shortened:
            button.setText(text)
        for button, _ in self._shortened:
            self._row.invalidate()
            if self._row.minimumSize().width() <= self.width():
                break
            button.setText("")

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        on_button = theme.on_accent if self.refresh.isEnabled() else theme.muted
        self.refresh.setIcon(icon("cancel" if self._checking else "refresh", on_button))
        self.add_status.setIcon(icon("add", theme.text))
        self.export.setIcon(icon("export", theme.text))
        self.more.setIcon(icon("menu", theme.text))

    # What Qt asks for

    @guarded(None)
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded(QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @guarded(None)
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "more"):
            self._dress()
        super().changeEvent(event)


def _page_button(action: QAction, parent: QWidget) -> QToolButton:
    """Make a button that is pressed while its page is visible, and hidden while there is no such page."""
    button = QToolButton(parent)
    button.setProperty("kind", "page")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setDefaultAction(action)
    button.setVisible(action.isVisible())
    action.visibleChanged.connect(lambda: button.setVisible(action.isVisible()))
    return button


def _with_menu(button: QToolButton, menu: QMenu) -> QToolButton:
    button.setIconSize(_ICON)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
