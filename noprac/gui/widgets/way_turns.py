"""The way in hand, turn by turn, for the presenter: what was said, what it did, where one can go back to.

Takes: a way. Gives: `branched` and `voted` with a turn. May not: change the call.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from noprac.core.workshop import ways
from noprac.core.workshop.view import named
from noprac.core.workshop.ways import Step, Way
from noprac.gui import workshop_texts as said
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import Words, button, empty, stack


class WayTurns(QWidget):
    """A row a line, with its answer."""

    branched = Signal(int)
    voted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows = stack(gap=GRID)
        self.setLayout(self._rows)
        self._shown: Way | None = None

    @property
    def shown(self) -> Way | None:
        """What it shows."""
        return self._shown

    def show_way(self, way: Way) -> None:
        """Show all of it."""
        self._shown = way
        empty(self._rows)
        name = way.call.scenario.persona.name
        answered = {step.turn: step for step in ways.steps(way)}
        for turn in way.call.turns:
            self._rows.addWidget(self._line(said.numbered(name, turn.line.turn), turn.line.text))
            if (step := answered.get(turn.line.turn)) is not None:
                self._rows.addWidget(self._answer(step))
        self._rows.addStretch(1)

    def _line(self, who: str, text: str) -> QWidget:
        return _inside(QFrame(), stack(Words(who, tone="quiet"), Words(text, size="body"), gap=2))

    def _answer(self, step: Step) -> QWidget:
        frame = QFrame()
        frame.setProperty("kind", "quote")
        parts = [Words(said.ROOM, tone="quiet"), Words(said.quoted(step.text), size="body")]
        if found := named(step.moves):
            parts.append(Words(said.named(found), tone="accent"))
        inside = stack(*parts, gap=2, margin=GRID * 2)
        deeds = [self._deed(step.turn, said.ANOTHER_WAY, self.branched)]
        if step.text:
            deeds.append(self._deed(step.turn, said.VOTE, self.voted))
        inside.addWidget(Flow(*deeds, gap=GRID + 4))
        return _inside(frame, inside)

    def _deed(self, turn: int, text: str, wish: object) -> QWidget:
        send = getattr(wish, "emit")  # noqa: B009 - a signal's type has no name
        made = button(text, lambda: send(turn), kind="deed", name=f"{said.TURN.format(turn=turn)} {text}")
        made.setObjectName(f"{'vote' if text == said.VOTE else 'way'} {turn}")
        return made


def _inside(frame: QWidget, layout: QLayout) -> QWidget:
    frame.setLayout(layout)
    return frame
