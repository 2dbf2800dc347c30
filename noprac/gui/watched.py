"""The app watched from outside, for `noprac bench`: how soon its window stands, how long it ever stood still.

Takes: `--start`, `--walk`, or nothing and an end of standard input. Gives: with `--start` its window, until there is
something to choose in it; with `--walk` each of its pages, once through a call and its letter; else calls, one after
another, for as long as its input lasts; and on standard output one JSON object a line: `painted` and `usable` with the
processor's time, `listening` as the trainee may speak, `turn` as one was taken, `over` after a call, `stall` as the
window's loop was late; `at` is `time.perf_counter`. May not: do anything that a person could not: it chooses, dials and
goes home through the window.
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
from noprac.gui.walking import Walk
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
    """A timer in the window's loop: a stall is how much later than due it came, and how long the window's thread itself
    worked meanwhile: on a machine that others keep busy the first also counts what it waited for. `where`: names the
    page."""

    def __init__(self, where: Callable[[], str]) -> None:
        super().__init__()
        self._where = where
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=TICK)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        stall, cpu = now - self._last - TICK / 1000, worked - self._worked
        self._last, self._worked = now, worked
        if stall > STALL or cpu > STALL:
            tell("stall", seconds=stall, cpu=cpu, page=self._where())


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
    """Tells when the window has been painted, and when it can be used: the cards are there, and painted too."""

    usable = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._painted = window, False
        window.home.ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Looks on."""
        if event.type() == QEvent.Type.Paint:
            if not self._painted:
                self._painted = True
                tell("painted", cpu=time.process_time())
            if self._window.home.stands:
                self._window.home.ground.removeEventFilter(self)
                tell("usable", cpu=time.process_time())
                self.usable.emit()
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
    walks = "--walk" in sys.argv
    window = MainWindow(journal, Settings(listen=not walks, speak=not walks), look)
    window.open_home()
    kept = _watch(app, window, look)
    window.show()
    try:
        return app.exec()
    finally:
        del kept
        window.close()
        journal.close()


def _watch(app: QApplication, window: MainWindow, look: Appearance) -> tuple[QObject, ...]:
    """What looks on, as it was asked for."""
    if "--start" in sys.argv:
        arrival = Arrival(window)
        arrival.usable.connect(app.quit, Qt.ConnectionType.QueuedConnection)
        return (arrival,)
    if "--walk" in sys.argv:
        walk = Walk(window, look.choose)
        walk.over.connect(app.quit)
        return (Pulse(lambda: walk.where), walk)
    person = Person(window)
    _ends_with_input(app)
    return (Pulse(lambda: person.page), person)


if __name__ == "__main__":
    sys.exit(main())
