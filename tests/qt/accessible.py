"""The tree that screen readers walk, and what in it has no name."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
MUST_HAVE_NAMES = frozenset((
    _Role.Button, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox, _Role.RadioButton, _Role.ComboBox,
    _Role.EditableText, _Role.List, _Role.ListItem, _Role.Table, _Role.Tree, _Role.TreeItem, _Role.Slider,
    _Role.SpinBox, _Role.ProgressBar, _Role.PageTab, _Role.MenuItem, _Role.Graphic, _Role.Chart, _Role.Dialog,
    _Role.Window, _Role.ColumnHeader, _Role.Document, _Role.Link, _Role.Terminal,
))  # fmt: skip
_MOST_CHILDREN = 40  # of a long list or a large table: the others are alike
_CONTAINERS = (_Role.Window, _Role.Client, _Role.LayeredPane)


def nameless(widget: QWidget) -> list[str]:
    """Return where in the tree under a widget something stands that would be read as nothing."""
    return [path for path, one in _walk(QAccessible.queryAccessibleInterface(widget), "") if _silent(one)]


def spoken(widget: QWidget) -> list[str]:
    """Return every name in the tree."""
    found = _walk(QAccessible.queryAccessibleInterface(widget), "")
    return [name for _, one in found if (name := one.text(QAccessible.Text.Name))]


def _silent(one: QAccessibleInterface) -> bool:
    # The focus of a table is in its cells, that of a window in what it holds.
    stops = bool(one.state().focusable) and one.role() not in (_Role.Cell, *_CONTAINERS)
    holder = one.object()
    if holder is not None and holder.objectName().startswith("qt_"):
        return False  # Qt's own decoration, such as the icon of a message box
    return (one.role() in MUST_HAVE_NAMES or stops) and not one.text(QAccessible.Text.Name).strip()


def _walk(one: QAccessibleInterface, path: str) -> Iterator[tuple[str, QAccessibleInterface]]:
    if one.state().invisible:
        return
    holder = one.object()
    path = f"{path}/{one.role().name}" + (f"({type(holder).__name__})" if holder is not None else "")
    yield path, one
    for number in range(min(one.childCount(), _MOST_CHILDREN)):
        child = one.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, path)
