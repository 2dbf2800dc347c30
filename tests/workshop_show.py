"""A workshop in a window of its own process, one step for each line on standard input, for `test_workshop_show`.

Takes: the name of a step a line. Gives: one JSON object a line: what the room's window shows, and where. May not: do
anything that a trainer could not: it presses keys and buttons.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from gui_stage import heard
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from noprac import build
from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.rooms import Sign
from noprac.gui.window import MainWindow
from noprac.store import paths
from noprac.store.settings import Settings

LONGEST = 60_000  # ms


class Show:
    """The app on two displays."""

    def __init__(self) -> None:
        look = Appearance(motion=False)
        look.dress()
        self.journal = build.journal()
        self.window = MainWindow(self.journal, Settings(listen=False, speak=False), look)
        self.window.resize(1200, 720)
        self.window.show()
        self.steps: dict[str, Callable[[], None]] = {
            "begin": self.begin,
            "say": lambda: self.say("is this a bad time"),
            "again": lambda: self.say("what keeps your leads from converting"),
            "moves": lambda: self.key(Qt.Key.Key_F2),
            "state": lambda: self.key(Qt.Key.Key_F3),
            "ask": lambda: self.key(Qt.Key.Key_F4),
            "rest": lambda: rest(200),
            "full": lambda: self.key(Qt.Key.Key_F11),
        }

    def begin(self) -> None:
        """From the rail to a prospect before the room: two presses."""
        window = self.window
        QTest.mouseClick(window.rail.entries[Sign.WORKSHOP], Qt.MouseButton.LeftButton)
        until(lambda: window.workshop.who.count() > 0)
        QTest.mouseClick(window.workshop.begin, Qt.MouseButton.LeftButton)
        until(lambda: window.presenting.session is not None and window.page is window.presenter)

    def say(self, text: str) -> None:
        """Type a turn, and press Return."""
        before = self.window.presenting.session
        QTest.keyClicks(self.window.presenter.field, text)
        QTest.keyClick(self.window.presenter.field, Qt.Key.Key_Return)
        until(lambda: self.window.presenting.session is not before)

    def key(self, key: Qt.Key) -> None:
        """Press a key at the desk."""
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        QTest.keyClick(self.window.presenter.field, key)

    def told(self) -> dict[str, object]:
        """What the room's window shows, once it is painted."""
        audience, session = self.window.presenting.auditorium.window, self.window.presenting.session
        assert audience is not None
        assert session is not None
        for _ in range(5):
            QApplication.processEvents()
        screens = QGuiApplication.screens()
        return {
            "screens": len(screens),
            "desk_on": screens.index(self.window.screen()),
            "room_on": screens.index(audience.screen()),
            "full": audience.isFullScreen(),
            "size": [audience.width(), audience.height()],
            "caption": audience.caption.text,
            "caption_px": audience.caption.size_shown,
            "words": list(heard(audience)),
            "lines": [turn.line.text for turn in session.workshop.call.turns],
            "state": self.window.presenter.inner.as_text(),
        }


def until(there: Callable[[], bool]) -> None:
    """Let the window work until something is so. Raises TimeoutError."""
    loop, tick, end = QEventLoop(), QTimer(interval=10), QTimer(interval=LONGEST, singleShot=True)
    tick.timeout.connect(lambda: loop.quit() if there() else None)
    end.timeout.connect(loop.quit)
    tick.start()
    end.start()
    loop.exec()
    if not there():
        raise TimeoutError


def rest(milliseconds: int) -> None:
    """Let the window work for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def main() -> None:
    """Serve steps until the input ends."""
    QApplication([Path(sys.argv[0]).name])
    load_fonts(paths.assets() / "fonts")
    show = Show()
    for line in sys.stdin:
        show.steps[line.strip()]()
        sys.stdout.write(json.dumps(show.told()) + "\n")
        sys.stdout.flush()
    show.window.close()
    show.journal.close()
    os._exit(0)  # Qt's own tidying up has nothing to do any more


if __name__ == "__main__":
    main()
