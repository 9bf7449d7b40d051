"""Tab goes through every page and dialog as one reads it."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from tests.qt.places import PLACES
from tests.qt.sandboxed import SandboxedWindow


def reached(window: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keys by Tab, in that order."""
    widget = window.nextInFocusChain()
    while widget and widget is not window:
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if takes_keys and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            yield widget
        widget = widget.nextInFocusChain()


def parts_above(widget: QWidget | None) -> list[QWidget]:
    """Return the window of a widget, what in it holds the widget, and so on down to the widget itself."""
    return [*parts_above(widget.parentWidget() if not widget.isWindow() else None), widget] if widget else []


def is_read_before(one: QWidget, other: QWidget) -> bool:
    """Tell whether one part stands before another: to its left where they stand side by side, else above it."""
    first, second = next(
        (pair for pair in zip(parts_above(one), parts_above(other), strict=False) if pair[0] is not pair[1]), (one, one)
    )
    from_, to = first.geometry(), second.geometry()
    side_by_side = min(from_.bottom(), to.bottom()) - max(from_.top(), to.top()) > min(from_.height(), to.height()) // 2
    return first is second or (from_.left() < to.left() if side_by_side else from_.top() < to.top())


def named(widget: QWidget) -> str:
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()} at {at.x()}, {at.y()}"


def test_tab_goes_as_one_reads(opened: SandboxedWindow) -> None:
    faults, held = [], list[QWidget]()  # held, lest a worker that tidies up meets a closed dialog that Qt still has
    for place in PLACES.values():
        held.append(widget := place(opened))
        if not isinstance(widget, QMenu):
            ring = [*reached(widget.window())]
            back = [step for step in pairwise([*ring, *ring[:1]]) if not is_read_before(*step)]
            if len(back) > 1:  # one step leads from the end to the beginning
                faults += [f"{named(one)} → {named(other)}" for one, other in back]
        if widget is opened.window:
            opened.window.pages.open("statuses")
        else:
            widget.close()
    assert faults == []
