"""How bad the no will feel, or felt: a line of numbers, none of which has to be chosen.

Takes: the question. Gives: `told` with the number. May not: ask twice, or wait for an answer.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from noprac.core.practice.dread import WORST
from noprac.gui import texts
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, button, row, stack


class Dread(QWidget):
    """The question with the numbers from 0 to 10; a digit typed is a number chosen. The number stands in the words too:
    it is not told by colour alone."""

    told = Signal(int)

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question
        self.words = Words(question, tone="quiet", centred=True)
        self.words.setWordWrap(False)
        self._group = QButtonGroup(self)
        self._numbers = tuple(self._number(number) for number in range(WORST + 1))
        line = row(None, *self._numbers, None, gap=2)
        whole = stack(self.words, gap=GRID // 2)
        whole.addLayout(line)
        self.setLayout(whole)

    def _number(self, number: int) -> QPushButton:
        made = button(str(number), kind="chip", name=f"{self._question} {number}")
        made.setCheckable(True)
        made.clicked.connect(lambda _checked: self._choose(number))
        self._group.addButton(made, number)
        return made

    @property
    def value(self) -> int | None:
        """The number chosen, None for none."""
        held = self._group.checkedId()
        return held if held >= 0 else None

    def clear(self) -> None:
        """Nothing is chosen."""
        self._group.setExclusive(False)
        for each in self._numbers:
            each.setChecked(False)
        self._group.setExclusive(True)
        self.words.say(self._question)

    def show_value(self, value: int) -> None:
        """Show a number that was chosen."""
        self._numbers[value].setChecked(True)
        self.words.say(texts.chosen(self._question, value))

    def digit(self, number: int) -> None:
        """A digit was typed; a 0 after a 1 makes 10."""
        self._choose(WORST if number == 0 and self.value == 1 else number)

    def say(self, text: str) -> None:
        """Another line in place of the question."""
        self.words.say(text)

    def _choose(self, value: int) -> None:
        self.show_value(value)
        self.told.emit(value)
