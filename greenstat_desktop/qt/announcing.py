"""Says a sentence to whoever listens with a screen reader, without taking the keyboard anywhere."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(source: QObject, sentence: str) -> None:
    """Say the sentence when the reader has finished what it is saying. Without a screen reader nothing happens."""
    if sentence:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))
