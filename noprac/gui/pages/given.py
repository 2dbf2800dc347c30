"""A given call: its words, the trainer's marks, and the debrief, all to be read alone.

Takes: a reading, the marks that are kept. Gives: `kept`, `played`, `saved`, `left`. May not: change the call.

The words come first and without their score, so that it does not lead the mark.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from noprac.core.debrief.letter import Passage
from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.reading import Reading
from noprac.gui.theme import GRID, MEASURE
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.marking import Marking
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack
from noprac.report import wording


class GivenPage(QWidget):
    """Two sheets: the words with the marks, and the debrief."""

    kept = Signal(str, object)  # by whom, marks by skill
    played = Signal(int)
    saved = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("room")
        self.reading: Reading | None = None
        self.back = button(said.BACK, self.left.emit, kind="plain")
        self.title = Words(size="body", strong=True)
        self.notice = Words(tone="care")
        self.sheet = Choices({False: said.WORDS, True: said.DEBRIEF}, said.VIEW)
        self.sheet.chosen.connect(self.turn_to)
        self.marking = Marking()
        self.marking.kept.connect(self.kept)
        self.debrief = DebriefPage(appearance)
        self.debrief.wishes.saved.connect(self.saved)
        self._words, self._column = stack(gap=GRID), Column()
        self._about = Words(tone="quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        for other in (self.debrief.home_button, self.debrief.again_button, self.debrief.later_button):
            other.hide()
        self._measure()
        self._appearance.changed.connect(self._measure)
        column = self._column.column
        column.addWidget(self._about)
        column.addWidget(Words(said.HIDDEN, tone="quiet"))
        column.addSpacing(GRID * 2)
        column.addLayout(self._words)
        column.addSpacing(GRID * 2)
        column.addWidget(self.marking)
        column.addStretch(1)
        self._sheets = QStackedWidget()
        self._sheets.addWidget(self._column)
        self._sheets.addWidget(self.debrief)
        above = row(self.back, self.title, self.sheet, gap=GRID * 2)
        above.setStretch(1, 1)
        above.setStretch(2, 3)  # both on one line, where the words are large
        above.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID)
        whole = stack(gap=0)
        whole.addLayout(above)
        whole.addWidget(self.notice)
        whole.addWidget(self._sheets, 1)
        self.setLayout(whole)
        self.notice.hide()

    def _measure(self) -> None:
        self._column.measure(round(MEASURE * self._appearance.zoom * 1.2))

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_call(self, who: str, reading: Reading, by: str, marks: Mapping[Category, int]) -> None:
        """Show a call from its beginning. `by`: the trainer, `marks`: what that trainer gave it."""
        self.reading = reading
        self.title.say(who)
        self.setAccessibleName(who)
        self._about.say(said.call(reading.letter))
        self.tell("")
        empty(self._words)
        for part in self._said(reading):
            self._words.addLayout(part)
        self.marking.show_marks(by, marks)
        self.debrief.read(reading)
        self.debrief.tell("")
        self.turn_to(False)
        self._column.verticalScrollBar().setValue(0)

    def begin(self) -> None:
        """Somebody comes to the page."""
        self.sheet.begin()

    def turn_to(self, debrief: object) -> None:
        """The words alone, or the debrief."""
        self.sheet.show_value(bool(debrief))
        self._sheets.setCurrentWidget(self.debrief if debrief else self._column)

    def _said(self, reading: Reading) -> Iterator[QVBoxLayout]:
        """Each line with its answer."""
        passages, name = reading.letter.passages, wording.first_name(reading.letter)
        for passage in passages:
            line = stack(Words(f"{name}: {passage.prospect}", tone="quiet"), gap=4)
            if passage.trainee.strip() or passage is not passages[-1]:
                line.addWidget(self._answer(passage, reading))
            line.addSpacing(GRID)
            yield line

    def _answer(self, passage: Passage, reading: Reading) -> QWidget:
        words = Words(passage.trainee.strip() or said.UNHEARD, size="body")
        if passage.turn not in reading.voiced:
            return words
        frame = QFrame()
        hear = button(said.HEAR, lambda: self.played.emit(passage.turn), kind="deed", name=said.hear(passage.turn))
        frame.setLayout(stack(words, Flow(hear), gap=2))
        return frame
