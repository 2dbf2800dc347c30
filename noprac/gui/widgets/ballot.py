"""A vote of the room, taken down by the presenter: hands for each move.

Takes: a turn's words, the moves to ask about. Gives: `changed` with each number, `told` when it is to be kept. May not:
show what the tagger says before.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QWidget

from noprac.core.moves import FAMILY, Family, Move
from noprac.core.workshop.agreement import MOST_PEOPLE, Hands, agreement
from noprac.gui import letter_texts
from noprac.gui import workshop_texts as said
from noprac.gui.theme import GRID
from noprac.gui.widgets.counter import Counter
from noprac.gui.widgets.words import Words, button, row, stack


class BallotPanel(QWidget):
    """The panel. People in the room are counted once for a workshop."""

    changed = Signal(int, object)  # people, hands by move
    told = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.turn = Words(size="body")
        self.present = Counter(said.PRESENT, 1, MOST_PEOPLE, 10)
        self.present.changed.connect(self._bound)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(GRID * 2)
        self._rows.setColumnStretch(0, 1)
        self._counters: dict[Move, Counter] = {}
        self._verdicts: dict[Move, Words] = {}
        self.more = QPushButton(said.MORE)
        self.more.setProperty("kind", "deed")
        self.more.setAccessibleName(said.MORE)
        self.tell = button(said.TELL, self.told.emit, kind="main")
        self.back = button(said.DROP, self.dropped.emit, kind="plain")
        self.agreed = Words(tone="accent", strong=True)
        self.itself = Words(tone="quiet")
        inside = stack(Words(said.BALLOT, size="body", strong=True), Words(said.BALLOT_ABOUT, tone="quiet"), self.turn)
        inside.addLayout(row(Words(said.PRESENT), None, self.present))
        inside.addLayout(self._rows)
        for part in (self.more, self.agreed, self.itself, self.tell, self.back):
            inside.addWidget(part)
        inside.addStretch(1)
        self.setLayout(inside)

    @property
    def up(self) -> dict[Move, int]:
        """Hands by move."""
        return {move: counter.value for move, counter in self._counters.items()}

    def begin(self, text: str, moves: tuple[Move, ...]) -> None:
        """A vote on a turn."""
        for counter in self._counters.values():
            self._rows.removeWidget(counter)
            counter.hide()
            counter.deleteLater()
        while (item := self._rows.takeAt(0)) is not None:
            if (left := item.widget()) is not None:
                left.hide()
                left.deleteLater()
        self._counters, self._verdicts = {}, {}
        self.turn.say(said.quoted(text))
        for move in moves:
            self._ask(move)
        for part in (self.agreed, self.itself):
            part.say("")
            part.hide()
        self._offer_more()
        self.tell.show()
        self.more.show()

    def counter(self, move: Move) -> Counter:
        """Where the hands for a move are counted."""
        return self._counters[move]

    def show_votes(self, present: int, up: Mapping[Move, int]) -> None:
        """Show a vote that was taken before."""
        self.present.show_value(present)
        for move, hands in up.items():
            self._counters[move].show_value(hands)

    def show_told(self, hands: tuple[Hands, ...]) -> None:
        """Show what the tagger says beside the hands, and how far both agree."""
        for each in hands:
            if each.move in self._verdicts:
                self._verdicts[each.move].say(said.tagger(each))
                self._verdicts[each.move].show()
        found = agreement(hands)
        if found is not None:
            self.agreed.say(said.agreed(found))
            self.itself.say(said.itself(found))
        self.agreed.show()
        self.itself.setVisible(bool(self.itself.text()))
        self.tell.hide()
        self.more.hide()
        self.back.setFocus()

    def _ask(self, move: Move, up: int = 0) -> None:
        counter, verdict, at = Counter(_for(move), 0, self.present.value, up), Words(tone="quiet"), len(self._counters)
        self._counters[move], self._verdicts[move] = counter, verdict
        counter.changed.connect(lambda _: self._tell())
        asked = QWidget()
        asked.setLayout(stack(Words(said.move(move)), verdict, gap=0))
        verdict.hide()
        self._rows.addWidget(asked, at, 0)
        self._rows.addWidget(counter, at, 1)

    def _bound(self, people: int) -> None:
        for counter in self._counters.values():
            counter.bound(people)
        self._tell()

    def _tell(self) -> None:
        if self._counters:
            self.changed.emit(self.present.value, self.up)

    def _offer_more(self) -> None:
        menu = QMenu(self.more)
        for family in Family:
            inner = menu.addMenu(letter_texts.FAMILIES[family])
            for move in (m for m in Move if FAMILY[m] is family and m not in {*self._counters, Move.OTHER}):
                inner.addAction(said.move(move)).triggered.connect(lambda _=False, move=move: self._add(move))
        self.more.setMenu(menu)

    def _add(self, move: Move) -> None:
        if move not in self._counters:
            self._ask(move)
            self._counters[move].field.setFocus()
            self._tell()


def _for(move: Move) -> str:
    return said.HANDS_FOR.format(move=said.move(move))
