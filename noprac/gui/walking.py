"""A walk through every page, for `noprac bench`: the window's own rooms, a typed call, its letter, its size and tone.

Takes: the window. Gives: `where`, the step that it is at, and `over`. May not: do anything that a person could not, or
take a step before what the last one asked for is there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtTest import QTest

from noprac.gui import texts
from noprac.gui.rooms import Sign
from noprac.gui.theme import Tone
from noprac.gui.window import MainWindow

LOOK = 100  # ms between two looks whether a step is done
REST = 12  # looks: a page is looked at for so long
ROUNDS = 2  # the first meets pages that were never shown
ANSWERS = ("Would it be a bad idea to ask what made you pick up?", "It seems the price is not the whole of it.")


@dataclass(frozen=True, slots=True)
class Step:
    """What is done, and how one sees that it is done."""

    name: str
    do: Callable[[], object]
    done: Callable[[], bool]


class Walk(QObject):
    """Steps, one after the other."""

    over = Signal()

    def __init__(self, window: MainWindow, appearance_choose: Callable[..., None]) -> None:
        super().__init__()
        self._window, self._choose = window, appearance_choose
        self._steps = [step for _ in range(ROUNDS) for step in self._round()]
        self._looks = 0
        self.where = "start"
        self._waits: Callable[[], bool] = lambda: window.stocking.shelf.ahead is not None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        """The next step, once the last one is done and looked at."""
        self._looks += self._waits()
        if self._looks <= REST:
            return
        self._looks = 0
        if not self._steps:
            self._timer.stop()
            self.over.emit()
            return
        step = self._steps.pop(0)
        self.where, self._waits = step.name, step.done
        step.do()

    def _round(self) -> list[Step]:
        window = self._window
        back = Step("home, again", window.debrief.home_button.click, window.home.isVisible)
        return [*map(self._room, Sign), *self._call(), *self._looks_on("debrief"), back, *self._home()]

    def _room(self, sign: Sign) -> Step:
        window, entry = self._window, self._window.rail.entries[sign]
        return Step(sign.value, entry.click, lambda: window.place_of(window.page) is not None and entry.isChecked())

    def _home(self) -> list[Step]:
        window = self._window
        return [
            self._room(Sign.SETTINGS),
            *self._looks_on("settings"),
            self._room(Sign.HOME),
            *self._looks_on("home"),
            Step("home, searching", lambda: QTest.keyClicks(window.home.search, "price"), lambda: True),
            Step("home, found", window.home.search.clear, lambda: True),
        ]

    def _looks_on(self, page: str) -> list[Step]:
        """Larger and smaller words, dark and light, on a page."""
        choose = self._choose
        return [
            Step(f"{page}, larger", lambda: choose(zoom=1.5), lambda: True),
            Step(f"{page}, smaller", lambda: choose(zoom=1.0), lambda: True),
            Step(f"{page}, dark", lambda: choose(tone=Tone.DARK), lambda: True),
            Step(f"{page}, light", lambda: choose(tone=Tone.LIGHT), lambda: True),
        ]

    def _call(self) -> list[Step]:
        window = self._window

        def yours() -> bool:
            return window.call.turn.text() == texts.YOUR_TURN

        def call() -> None:
            window.start_call(window.stocking.shelf.scenarios[0].id)

        def say(words: str) -> None:
            window.call.field.setText(words)
            window.call.send.click()

        return [
            Step("brief", call, window.call.dial.isEnabled),
            Step("call", window.call.dial.click, yours),
            *(Step("call, said", partial(say, words), yours) for words in ANSWERS),
            Step("debrief", window.call.hang_up.click, window.debrief.isVisible),
        ]
