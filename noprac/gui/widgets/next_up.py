"""What to do next, and why: the one thing that the first page leads to.

Takes: suggestions, the best first; the plan made after the last call. Gives: `called` with a scenario's id, `drilled`
with a drill's. May not: offer more than two.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from noprac.gui import home_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.below import below
from noprac.gui.theme import GRID
from noprac.gui.widgets.scenario_card import face
from noprac.gui.widgets.words import Words, button, empty, row, stack

if TYPE_CHECKING:
    from noprac.core.practice.suggest import Suggestion
    from noprac.core.scenario import Scenario

FACE = 104  # px


class NextUp(QFrame):
    """A panel; hidden until something is known."""

    called = Signal(str)
    drilled = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: tuple[tuple[Suggestion, ...], str] | None = None
        self.setProperty("kind", "panel")
        self._inside = stack(gap=GRID * 2, margin=GRID * 3)
        self.setLayout(self._inside)
        self.hide()

    def suggest(self, suggestions: "tuple[Suggestion, ...]", scenarios: "tuple[Scenario, ...]", plan: str) -> None:
        """Show the first two, and the plan before the first call among them."""
        if (suggestions, plan) == self._shown:
            return  # whoever stands on the button keeps standing there
        self._shown = suggestions, plan
        empty(self._inside)
        known = {scenario.id: scenario for scenario in scenarios}
        for number, one in enumerate(suggestions[:2]):
            self._inside.addLayout(self._offer(one, known.get(one.id), first=number == 0))
            if _is_call(one) and plan:
                self._inside.addWidget(_plan(plan))
        self._inside.addStretch(1)
        self.setVisible(bool(suggestions))

    def _offer(self, one: "Suggestion", scenario: "Scenario | None", *, first: bool) -> QHBoxLayout:
        title = texts.call(scenario.persona.name, scenario.title) if scenario else below(one.title)
        words = stack(
            Words(said.NEXT if first else said.OR, tone="accent", strong=True),
            Words(title, size="body" if first else "", strong=True),
            Words(below(one.why), tone="quiet"),
            gap=2,
        )
        line = row(gap=GRID * 2)
        if scenario is not None and first:
            line.addWidget(face(self._appearance, scenario, FACE))
        line.addLayout(words, 1)
        call = _is_call(one)
        go = button(texts.START if call else said.START_DRILL, kind="main" if first else "plain", name=title)
        go.clicked.connect(lambda: (self.called if call else self.drilled).emit(one.id))
        go.setObjectName("next" if first else "or")
        line.addWidget(go)
        return line


def _plan(words: str) -> QFrame:
    quote = QFrame()
    quote.setProperty("kind", "quote")
    quote.setLayout(stack(Words(texts.NEXT_CALL, tone="accent", strong=True), Words(words), gap=4, margin=GRID * 2))
    return quote


def _is_call(one: "Suggestion") -> bool:
    from noprac.core.practice.suggest import What  # noqa: PLC0415 - comes with the suggestion

    return one.what is What.CALL
