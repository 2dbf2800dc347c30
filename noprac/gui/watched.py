"""The app watched from outside, for `noprac bench`: how soon its window stands, how long it ever stood still.

Takes: `--start`, or nothing and an end of standard input. Gives: with `--start` its window, until the first picture is
there; else calls, one after another, for as long as its input lasts, and on standard output one JSON object a line:
`listening` as the trainee may speak, `turn` as one was taken, `over` after a call, `stall` as the window's loop was
late; `at` is `time.perf_counter`. May not: do anything that a person could not: it chooses, dials and goes home through
the window.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import cycle
from threading import Thread

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from noprac import build
from noprac.core.call import Stage
from noprac.core.events import Listen, Said, Trouble, Unheard
from noprac.engine.engine import Update
from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.window import MainWindow
from noprac.store import paths
from noprac.store.scenarios import Source
from noprac.store.settings import Settings

TICK = 10  # ms between two signs of life
STEP = 400  # ms between two of the person's acts
STALL = 0.02  # seconds late that are told


def tell(what: str, **more: object) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps({"what": what, "at": time.perf_counter(), **more}) + "\n")
    sys.stdout.flush()


class Pulse(QObject):
    """A timer in the window's loop: a stall is how much later than due it came. `where`: names the page."""

    def __init__(self, where: Callable[[], str]) -> None:
        super().__init__()
        self._where = where
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=TICK)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        stall, self._last = now - self._last - TICK / 1000, now
        if stall > STALL:
            tell("stall", seconds=stall, page=self._where())


class Person(QObject):
    """Who calls, again and again, with the window's own buttons."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._choices = cycle(found.scenario.id for found in build.catalogue() if isinstance(found, Source))
        window.calling.took.connect(self._note)
        window.calling.over.connect(lambda _: tell("over"))
        self._timer = QTimer(self, interval=STEP)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    @property
    def page(self) -> str:
        """What the window shows."""
        pages = {"home": self._window.home, "call": self._window.call, "debrief": self._window.debrief}
        return next((name for name, page in pages.items() if page.isVisible()), "")

    def _act(self) -> None:
        """The next thing to do, if there is one."""
        window = self._window
        if window.home.isVisible():
            window.start_call(next(self._choices))
        elif window.debrief.isVisible():
            window.open_home()
        elif window.call.dial.isVisible() and window.call.dial.isEnabled():
            window.call.dial.click()

    def _note(self, update: Update) -> None:
        event = update.event
        if isinstance(event, Said | Unheard):
            tell("turn")
        if isinstance(event, Trouble):
            tell("fault", text=f"{event.what} {event.mend}")
        if update.call.stage is Stage.LISTENING and (Listen() in update.effects or isinstance(event, Unheard)):
            tell("listening", dropped=self._window.calling.dropped)


class Arrival(QObject):
    """Ends the app when its window has been painted."""

    painted = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Looks on."""
        if event.type() == QEvent.Type.Paint:
            self.painted.emit()
        return super().eventFilter(watched, event)


def _ends_with_input(app: QApplication) -> None:
    def wait() -> None:
        sys.stdin.read()
        QTimer.singleShot(0, app, app.quit)

    Thread(target=wait, daemon=True).start()


def main() -> int:
    """The window as `noprac` opens it; the exit code."""
    app = QApplication(sys.argv[:1])
    load_fonts(paths.assets() / "fonts")
    look = Appearance()
    look.dress()
    journal = build.journal()
    window = MainWindow(journal, Settings(), look)
    window.open_home()
    arrival = Arrival()
    if "--start" in sys.argv:
        window.home.installEventFilter(arrival)
        arrival.painted.connect(app.quit, Qt.ConnectionType.QueuedConnection)
        kept: tuple[QObject, ...] = ()
    else:
        person = Person(window)
        kept = (Pulse(lambda: person.page), person)
        _ends_with_input(app)
    window.show()
    try:
        return app.exec()
    finally:
        del kept
        window.close()
        journal.close()


if __name__ == "__main__":
    sys.exit(main())
