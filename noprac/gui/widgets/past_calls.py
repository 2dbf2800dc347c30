"""The calls that were made, the latest first.

Takes: past calls. Gives: `opened`, `again` and `went_on` with their ids. May not: list more than it is given.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from noprac.gui import formats, texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.words import Words, button, empty, row, stack

if TYPE_CHECKING:
    from noprac.gui.shelf import Past


class PastCalls(QWidget):
    """A row a call; another take stands a little in, after the call it is a take of."""

    opened = Signal(str)  # a past call's id
    again = Signal(str, str)  # a scenario's id, and that of the call to follow

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._rows = appearance, stack(gap=GRID)
        self.setLayout(self._rows)

    def show_calls(self, past: "tuple[Past, ...]") -> None:
        """List these."""
        empty(self._rows)
        if not past:
            self._rows.addWidget(Words(texts.NO_PAST, tone="quiet"))
        latest: set[str] = set()
        for call in past:
            line = row(*((GRID * 4,) if call.take else ()), self._row(call))
            if call.later and call.scenario_id not in latest:
                line.addWidget(self._later(call))
            latest.add(call.scenario_id)
            line.setStretch(1 if call.take else 0, 1)
            self._rows.addLayout(line)

    def _later(self, call: "Past") -> QPushButton:
        offer = texts.call_again(call.later)
        follow = partial(self.again.emit, call.scenario_id, call.call_id)
        return button(offer, follow, name=f"{call.name}. {offer}")

    def _row(self, call: "Past") -> Card:
        when = formats.moment(call.began)
        name = texts.past(call.name, call.ending, call.take)
        words = stack(
            Words(name, strong=not call.take),
            Words(texts.past_detail(when, call.scores), tone="quiet"),
            gap=2,
        )
        line = Card(self._appearance, f"{name}, {when}", words, shadow=False)
        line.setProperty("kind", "row")
        words.setContentsMargins(GRID, GRID, GRID, GRID)
        line.clicked.connect(lambda: self.opened.emit(call.call_id))
        return line


class CutOff(QFrame):
    """A call that was cut off: to be gone on with, or read about."""

    went_on = Signal(str)
    opened = Signal(str)

    def __init__(self, call: "Past") -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        go = button(texts.GO_ON, lambda: self.went_on.emit(call.call_id), kind="main")
        see = button(texts.SEE_DEBRIEF, lambda: self.opened.emit(call.call_id), kind="plain")
        words = Words(texts.unfinished(call.name), size="body")
        layout = row(words, go, see, gap=GRID * 2, margin=GRID * 3)
        layout.setStretch(0, 1)
        self.setLayout(layout)
