"""Keys by the names that stand on them: Qt's own translations would write *Kontrol* and *Üst Karakter* in Turkish."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

# In Qt's own context: it asks for them whenever it writes a shortcut, in menus and tooltips as well.
NAMES: Final = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "+"),  # in right-to-left languages with what keeps the keys in their order
)


def written(keys: QKeySequence | QKeySequence.StandardKey) -> str:
    """Return a shortcut as this platform and language write it, ``Ctrl+Shift+F``."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
