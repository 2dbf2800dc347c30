"""A person who calls, again and again, for `noprac bench`.

Takes: the window. Gives: `page`, and a line for each turn, each fault and each call. May not: do anything that a person
could not.
"""

from itertools import cycle

from PySide6.QtCore import QObject, QTimer

from noprac import build
from noprac.core.call import Stage
from noprac.core.events import Listen, Said, Trouble, Unheard
from noprac.engine.engine import Update
from noprac.gui.telling import tell
from noprac.gui.window import MainWindow
from noprac.store.scenarios import Source

STEP = 400  # ms between two of the person's acts


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
        elif window.debrief.isVisible() and window.debrief.whole:
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
