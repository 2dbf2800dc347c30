"""How bad the no will feel, or felt: a row of numbers, none of which has to be chosen.

Takes: the question. Gives: `told` with the number. May not: ask twice, or wait for an answer.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from noprac.core.practice.dread import WORST
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.words import Words, stack


class Dread(QFrame):
    """The question with the numbers from 0 to 10 below it; a digit typed is a number chosen."""

    told = Signal(int)

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = Words(question, tone="quiet")
        self.scale = Choices({number: str(number) for number in range(WORST + 1)}, question)
        self.scale.chosen.connect(self._tell)
        self.setLayout(stack(self._question, self.scale, gap=GRID))

    @property
    def value(self) -> int | None:
        """The number chosen, None for none."""
        held = self.scale.value
        return held if isinstance(held, int) else None

    def clear(self) -> None:
        """Nothing is chosen."""
        self.scale.clear()

    def show_value(self, value: int) -> None:
        """Show a number that was chosen before."""
        self.scale.show_value(value)

    def digit(self, number: int) -> None:
        """A digit was typed; a 0 after a 1 makes 10."""
        self.show_value(WORST if number == 0 and self.value == 1 else number)
        self._tell(self.value)

    def say(self, text: str) -> None:
        """Another line in place of the question."""
        self._question.say(text)

    def _tell(self, value: object) -> None:
        if isinstance(value, int):
            self.told.emit(value)
