"""The app watched from outside, for `noprac bench`: how soon its window stands, how long it ever stood still.

Takes: `--start`, `--walk`, or nothing and an end of standard input. Gives: with `--start` its window, until there is
something to choose in it; with `--walk` each of its pages, once through a call and its letter; else calls, one after
another, for as long as its input lasts; and on standard output one JSON object a line: `painted` and `usable` with the
processor's time, `listening` as the trainee may speak, `turn` as one was taken, `over` after a call, `stall` as the
window's loop was late; `at` is `time.perf_counter`. May not: do anything that a person could not: it chooses, dials and
goes home through the window.
"""

import sys
import time
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from noprac import build
from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.telling import tell
from noprac.gui.window import MainWindow
from noprac.store import paths
from noprac.store.settings import Settings

TICK = 10  # ms between two signs of life
STALL = 0.02  # seconds late that are told


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
    if "--start" in sys.argv:
        window.check()
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
        from noprac.gui.walking import Walk  # noqa: PLC0415 - a start is measured without it

        walk = Walk(window, look.choose)
        walk.over.connect(app.quit)
        return (Pulse(lambda: walk.where), walk)
    from noprac.gui.ringing import Person  # noqa: PLC0415 - as above

    person = Person(window)
    _ends_with_input(app)
    return (Pulse(lambda: person.page), person)


if __name__ == "__main__":
    sys.exit(main())
