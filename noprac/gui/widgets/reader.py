"""What happens, told to a screen reader as it happens.

Takes: a part of the window, a line. Gives: an announcement in Qt's accessibility tree, and `told`. May not: speak
itself, or break into what the reader is saying.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Reader(QObject):
    """Tells of what changes on `part` without the focus going there."""

    told = Signal(str)

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part

    def tell(self, text: str) -> None:
        """Announce `text`, after what is being read; "" is nothing."""
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._part, text))
            self.told.emit(text)
