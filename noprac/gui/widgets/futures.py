"""Two takes of a call beside each other, from the turn that was answered otherwise.

Takes: a comparison. Gives: two columns. May not: say which is better.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from noprac.core.debrief.compare import Comparison, Side
from noprac.core.debrief.letter import Debrief
from noprac.gui import letter_texts as said
from noprac.gui import texts
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, stack


class Futures(QWidget):
    """The two columns, turn by turn."""

    def __init__(self, both: Comparison) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 4)
        grid.setVerticalSpacing(GRID * 2)
        takes = ((said.FIRST_TAKE, both.first), (said.THIS_TAKE, both.second))
        for column, (name, letter) in enumerate(takes):
            grid.setColumnStretch(column, 1)
            grid.addWidget(_head(name, letter), 0, column, Qt.AlignmentFlag.AlignTop)
        over = [False, False]
        for at, pair in enumerate(both.pairs, start=1):
            for column, side in enumerate((pair.first, pair.second)):
                if side is not None or not over[column]:
                    part = _side(side, both.second, takes[column][0])
                    grid.addWidget(part, at, column, Qt.AlignmentFlag.AlignTop)
                over[column] = side is None


def _head(name: str, letter: Debrief) -> QWidget:
    inside = QWidget()
    score = said.overall(letter.score.scores.overall)
    inside.setLayout(
        stack(Words(name, tone="accent", strong=True), Words(texts.ending(letter.ending)), Words(score), gap=2)
    )
    return inside


def _side(side: Side | None, letter: Debrief, name: str) -> QWidget:
    """A turn of one take; where it was over, that it was."""
    if side is None:
        return Words(said.over(name), tone="quiet")
    who = texts.first(letter.scenario.persona.name)
    line = Words(said.spoke(side.line.turn, who, side.line.text), tone="quiet")
    inside = QWidget()
    answer = side.passage.trainee.strip()
    parts = [line, Words(answer)] if answer else [line]
    if answer and (named := said.moves_named(side.passage)):
        parts.append(Words(named, tone="accent"))
    inside.setLayout(stack(*parts, gap=4))
    return inside
