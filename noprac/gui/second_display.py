"""Where the room's window stands: full screen on the second display, beside the first window where there is one.

Takes: the two windows. Gives: places. May not: cover the presenter's window on a lone display unless that is asked for.
"""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

SHARE = 0.5  # of a lone display's width, for the room's window


class SecondDisplay(QObject):
    """Moves the room's window as displays come and go."""

    moved = Signal()

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__(second)
        self._first, self._second = first, second
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._changed)
            app.screenRemoved.connect(self._changed)

    @property
    def other(self) -> QScreen | None:
        """A display that the presenter's window is not on; None where there is one alone."""
        mine = self._first.window().screen()
        return next((screen for screen in QGuiApplication.screens() if screen is not mine), None)

    @property
    def full(self) -> bool:
        """Whether the room's window fills its display."""
        return self._second.isFullScreen()

    def show(self) -> None:
        """Show the room's window where it belongs."""
        other = self.other
        if other is None:
            mine = self._first.window()
            self._second.setGeometry(_corner(mine.screen().availableGeometry(), mine.frameGeometry()))
            self._second.showNormal()
        else:
            self._fill(other)
        self.moved.emit()

    def toggle(self) -> None:
        """Full screen, or in a window."""
        if self.full:
            self._second.showNormal()
            taken = self._first.window().frameGeometry()
            self._second.setGeometry(_corner(self._second.screen().availableGeometry(), taken))
        else:
            self._fill(self.other or self._second.screen())
        self.moved.emit()

    def _fill(self, screen: QScreen) -> None:
        self._second.showNormal()
        self._second.setScreen(screen)
        self._second.setGeometry(screen.geometry())
        self._second.showFullScreen()

    def _changed(self, _: QScreen) -> None:
        if self._second.isVisible():
            self.show()


def _corner(room: QRect, taken: QRect) -> QRect:
    """A corner of a display, 16 to 9: that which covers the least of what is `taken`."""
    wide = max(round(room.width() * SHARE), 640)
    high = max(round(wide * 9 / 16), 360)
    right, low = room.right() - wide + 1, room.bottom() - high + 1
    corners = ((right, room.top()), (right, low), (room.left(), low), (room.left(), room.top()))
    return min((QRect(x, y, wide, high) for x, y in corners), key=lambda box: _area(box.intersected(taken)))


def _area(box: QRect) -> int:
    return 0 if box.isEmpty() else box.width() * box.height()
