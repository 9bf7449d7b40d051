"""The thin bar that says that work is under way, or how much of it is done."""

from typing import Final

from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

CALM: Final = "calm"  # the application's property: nothing moves by itself


class BusyBar(QProgressBar):
    """Empty until there is work. Work without an end in sight runs to and fro; where nothing may move, it is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Work under way"))
        self.show_busy(busy=False)

    def show_busy(self, *, busy: bool) -> None:
        """Show that something is under way, or that nothing is."""
        app = QApplication.instance()
        calm = app is not None and bool(app.property(CALM))
        self._show(1, value=1) if busy and calm else self._show(0 if busy else 1)

    def show_done(self, done: int, total: int) -> None:
        """Show how much is done."""
        self._show(max(1, total), value=done)

    def _show(self, most: int, *, value: int | None = None) -> None:
        # reset() and setValue() paint at once, and with the bar all that waits to be painted of the window.
        self.setUpdatesEnabled(False)
        self.setRange(0, most)
        self.reset() if value is None else self.setValue(value)
        self.setUpdatesEnabled(True)
