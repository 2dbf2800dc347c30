"""One turn of a call: the line, the answer, and what can be done with it.

Takes: a passage. Gives: wishes. May not: carry one out. What can be done is shown while the turn is the current one;
its room is kept, so that nothing moves under the pointer.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from noprac.core.debrief.letter import Passage
from noprac.core.debrief.marks import Piece
from noprac.core.debrief.review import Verdict
from noprac.core.moves import Move
from noprac.gui import letter_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets import chip
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.marked import Marked
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.gui.wishes import Wishes

MARGIN = 88  # px for the names, before zoom


@dataclass(frozen=True, slots=True)
class Open:
    """What can be done with a call's turns: `touched`: changed and said again; `voiced`: those that can be heard."""

    touched: bool = False
    voiced: frozenset[int] = frozenset()


class Turn(QFrame):
    """A row that takes the focus."""

    def __init__(self, appearance: Appearance, name: str, passage: Passage, wishes: Wishes, can: Open) -> None:
        super().__init__()
        self._appearance, self._passage, self._wishes, self._can = appearance, passage, wishes, can
        self.number = passage.turn
        self.setProperty("kind", "turn")
        self.setObjectName(f"turn {passage.turn}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(said.row(passage, name))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID // 2)
        self._grid.setColumnStretch(1, 1)
        self._down = round(2 * appearance.zoom)  # px that put small words on the line of the larger ones
        self._play: QPushButton | None = None
        self._deeds: tuple[QWidget, ...] = ()
        self._fill(name)
        self.be_current(False)

    def be_current(self, current: bool) -> None:
        """Whether this is the turn that is looked at."""
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)
        for deed in self._deeds:
            deed.setVisible(current)

    def sound(self, *, on: bool) -> None:
        """Whether the turn is being played."""
        if self._play is not None:
            self._play.setText(said.STOP if on else said.PLAY)
            self._play.setAccessibleName(said.turn(self.number, self._play.text()))

    def _fill(self, name: str) -> None:
        passage, look = self._passage, self._appearance
        line = Marked(look, said.line_of(texts.first(name), passage.turn), (Piece(passage.prospect),), quiet=True)
        number = Words(str(passage.turn), tone="quiet")
        number.setContentsMargins(0, self._down, 0, 0)
        self._add(0, texts.first(name), line)
        self._grid.addWidget(number, 0, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        if not passage.trainee.strip():
            return
        self._mine = Marked(look, said.line_of(texts.YOU, passage.turn), passage.pieces)
        self._add(1, texts.YOU, self._mine)
        if passage.heard is not None:
            self._add(2, "", Words(said.heard(passage.heard), tone="quiet"))
        self._add(3, "", self._moves())
        self._add(4, "", self._actions())

    def _add(self, at: int, name: str, part: QWidget) -> None:
        if name:
            who = Words(name, tone="quiet")
            who.setWordWrap(False)
            who.setMinimumWidth(round(MARGIN * self._appearance.zoom))
            who.setContentsMargins(0, self._down, 0, 0)
            self._grid.addWidget(who, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(part, at, 1)

    def _moves(self) -> QWidget:
        """The moves as chips; where nothing can be changed, their names."""
        passage, turn = self._passage, self.number
        if not self._can.touched:
            return Words(said.moves_named(passage), tone="quiet")
        claimed = {c.move for c in passage.contests if c.verdict is Verdict.MISSING}
        seen = [(move, maybe) for move, maybe in passage.moves if said.move(move) and move not in claimed]
        chips = [chip.chip(self._wishes, turn, move, perhaps=maybe) for move, maybe in seen]
        chips += [chip.contested(self._wishes, contest) for contest in passage.contests]
        sure = frozenset(move for move, maybe in passage.moves if not maybe)
        more = chip.more(self._wishes, turn, sure | {c.move for c in passage.contests} | {Move.OTHER})
        self._retain(more)
        return Flow(*chips, more, down=GRID // 2)

    def _actions(self) -> QWidget:
        found: list[QPushButton] = []
        if self.number in self._can.voiced:
            self._play = self._deed(said.PLAY, lambda: self._wishes.played.emit(self.number))
            found.append(self._play)
        if self._can.touched:
            found.append(self._deed(said.AGAIN_FROM, lambda: self._wishes.again_from.emit(self.number)))
            found.append(self._deed(said.NOT_SAID, self.correct))
            if self._passage.heard is not None:
                found.append(self._deed(said.AS_HEARD, lambda: self._wishes.withdrawn.emit(self.number, None)))
        actions = Flow(*found, gap=GRID + 4, down=GRID // 2)
        self._retain(actions)
        return actions

    def _deed(self, text: str, on: Callable[[], object]) -> QPushButton:
        made = button(text, on, kind="deed", name=said.turn(self.number, text))
        made.setObjectName(f"turn {self.number} {text}")
        return made

    def _retain(self, part: QWidget) -> None:
        policy = part.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        part.setSizePolicy(policy)
        self._deeds = (*self._deeds, part)

    # The true words

    def correct(self) -> None:
        """Put a field in the place of the words."""
        field = Field(self._appearance, said.TRUE_WORDS, self._passage.trainee)
        keep = button(said.KEEP_WORDS, lambda: self._keep(field), kind="plain")
        drop = button(said.CANCEL, lambda: self._drop(panel))
        panel = QWidget()
        inside: QVBoxLayout = stack(field)
        inside.addLayout(row(keep, drop, None))
        inside.setContentsMargins(0, 0, 0, GRID)
        panel.setLayout(inside)
        field.entered.connect(lambda: self._keep(field))
        field.dropped.connect(lambda: self._drop(panel))
        self._mine.hide()
        self._grid.addWidget(panel, 1, 1)
        field.selectAll()
        field.setFocus()

    def _keep(self, field: Field) -> None:
        if field.words and field.words != self._passage.trainee:
            self._wishes.corrected.emit(self.number, field.words)
        elif field.words:
            self._drop(field.parentWidget())

    def _drop(self, panel: QWidget | None) -> None:
        self.setFocus()
        if panel is not None:
            panel.hide()
            panel.deleteLater()
        self._mine.show()
