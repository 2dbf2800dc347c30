"""What the room would say, letter by letter.

Takes: suggestions. Gives: one to be said, two to be tried, one to be taken back, as signals with their places. May not:
rank them.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from noprac.core.workshop.room import Suggestion
from noprac.core.workshop.view import letter, named
from noprac.gui import workshop_texts as said
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import Words, button, empty, row, stack

PAIR = 2


class Suggestions(QWidget):
    """A panel each; the one button for two of them below."""

    said = Signal(int)
    taken_back = Signal(int)
    tried = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._rows = stack(gap=GRID)
        self._marks: list[QPushButton] = []
        self._shown: tuple[Suggestion, ...] | None = None
        self.hint = Words(tone="quiet")
        self.both = button(said.TRY_BOTH, self._try, kind="plain")
        whole = stack(gap=GRID)
        whole.addLayout(self._rows)
        whole.addWidget(self.hint)
        whole.addWidget(self.both)
        self.setLayout(whole)
        self.show_offers(())

    @property
    def marks(self) -> tuple[QPushButton, ...]:
        """What marks each, in their order."""
        return tuple(self._marks)

    def show_offers(self, offers: tuple[Suggestion, ...]) -> None:
        """List these."""
        if offers == self._shown:
            return
        self._shown, self._marks = offers, []
        empty(self._rows)
        for place, offer in enumerate(offers):
            self._rows.addWidget(self._row(place, offer))
        if len(offers) == PAIR:  # what else could be meant
            for mark in self._marks:
                mark.setChecked(True)
        self.hint.say(said.CHOOSE_TWO if len(offers) > PAIR else "" if offers else said.NO_SUGGESTIONS)
        self.hint.setVisible(bool(self.hint.text()))
        self.both.setVisible(len(offers) >= PAIR)
        self._follow()

    def _row(self, place: int, offer: Suggestion) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "panel")
        name = letter(place)
        mark = button(name, kind="choice", name=said.MARK.format(letter=name))
        mark.setCheckable(True)
        mark.setObjectName(f"mark {name}")
        mark.toggled.connect(lambda _: self._follow())
        self._marks.append(mark)
        told = stack(Words(offer.text, size="body"), gap=2)
        if found := named(offer.moves):
            told.addWidget(Words(said.named(found), tone="accent"))
        words = QWidget()
        words.setLayout(told)
        head = row(mark, words, gap=GRID)
        head.setStretch(1, 1)
        inside = stack(gap=2, margin=GRID * 2)
        inside.addLayout(head)
        say = button(said.SAY, lambda: self.said.emit(place), kind="deed", name=f"{name}. {said.SAY}")
        drop = button(
            said.TAKE_BACK, lambda: self.taken_back.emit(place), kind="deed", name=f"{name}. {said.TAKE_BACK}"
        )
        say.setObjectName(f"say {name}")
        inside.addWidget(Flow(say, drop, gap=GRID + 4))
        frame.setLayout(inside)
        return frame

    def _marked(self) -> list[int]:
        return [place for place, mark in enumerate(self._marks) if mark.isChecked()]

    def _follow(self) -> None:
        self.both.setEnabled(len(self._marked()) == PAIR)

    def _try(self) -> None:
        self.tried.emit(*self._marked())
