"""A move's name beside a turn, to be contested with a press.

Takes: a move with how sure it is, or a contest of it. Gives: the wish to contest, or to take that back. May not: tell
the two apart by colour alone: a contested move says so, and one that was denied is struck out.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton

from noprac.core.debrief.marks import mark_of
from noprac.core.debrief.review import Contest, Verdict
from noprac.core.moves import FAMILY, Family, Move
from noprac.gui import letter_texts as said
from noprac.gui.wishes import Wishes


def chip(wishes: Wishes, turn: int, move: Move, *, perhaps: bool = False) -> QPushButton:
    """A move that was seen: a press says it was not made."""
    name = said.perhaps(said.move(move)) if perhaps else said.move(move)
    made = _pill(name, said.deny(name), turn, move)
    made.setProperty("mark", "" if perhaps else str(mark_of(move) or ""))
    made.clicked.connect(lambda _checked: wishes.contested.emit(turn, move, Verdict.WRONG))
    return made


def contested(wishes: Wishes, contest: Contest) -> QPushButton:
    """A move that the trainee sees otherwise: a press takes that back."""
    name = said.contested(contest.move, contest.verdict)
    denied = contest.verdict is Verdict.WRONG
    made = _pill(said.move(contest.move) if denied else name, said.undo(name), contest.turn, contest.move)
    made.setProperty("mark", "denied" if denied else "claimed")
    made.clicked.connect(lambda _checked: wishes.withdrawn.emit(contest.turn, contest.move))
    return made


def more(wishes: Wishes, turn: int, there: frozenset[Move]) -> QPushButton:
    """A list of the moves that a turn does not show: choosing one says it was made."""
    made = _pill(said.DID, said.turn(turn, said.DID), turn, Move.OTHER)
    made.setProperty("kind", "deed")
    menu = QMenu(made)
    menu.aboutToShow.connect(lambda: _fill(menu, wishes, turn, there))
    made.setMenu(menu)
    return made


def _fill(menu: QMenu, wishes: Wishes, turn: int, there: frozenset[Move]) -> None:
    """Only now: a letter has many such lists, few of which are looked at."""
    if not menu.isEmpty():
        return
    for family in (f for f in Family if f is not Family.NEUTRAL):
        inner = menu.addMenu(said.FAMILIES[family])
        for move in (m for m in Move if FAMILY[m] is family and m not in there):
            action = inner.addAction(said.move(move))
            action.triggered.connect(lambda _=False, move=move: wishes.contested.emit(turn, move, Verdict.MISSING))


def _pill(text: str, name: str, turn: int, move: Move) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("kind", "chip")
    made.setObjectName(f"turn {turn} {move}")  # by which the focus finds it again
    made.setAccessibleName(name)
    made.setAutoDefault(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made
