"""One sentence of the trainee's own: to type or say, to change, to keep.

Takes: the words round it. Gives: `kept` with the sentence, `heard` and `stopped` to listen. May not: score it.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from noprac.gui import letter_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.words import Words, button, row, stack


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands round the field; `name`: what a screen reader calls it; `key`: what its parts are named after."""

    title: str
    hint: str
    name: str
    keep: str
    key: str


class Sentence(QFrame):
    """The field with its two buttons."""

    kept = Signal(str)
    heard = Signal()
    stopped = Signal()

    def __init__(self, appearance: Appearance, asked: Asked, text: str) -> None:
        super().__init__()
        self._hearing = False
        self.setProperty("kind", "panel")
        self.field = Field(appearance, asked.name, text)
        self.field.setObjectName(asked.key)
        self.field.entered.connect(self._keep)
        self.keep = button(asked.keep, self._keep, kind="plain")
        self.say_it = button(said.SAY_PLAN, self._say)
        self.keep.setObjectName(f"keep {asked.key}")
        self.say_it.setObjectName(f"say {asked.key}")
        self.status = Words(tone="quiet")
        inside = stack(
            Words(asked.title, tone="accent", strong=True),
            Words(asked.hint, tone="quiet"),
            self.field,
            margin=GRID * 3,
        )
        foot = row(self.keep, self.say_it, self.status)
        foot.setStretch(2, 1)
        inside.addLayout(foot)
        self.setLayout(inside)

    def tell(self, text: str) -> None:
        """One line beside the buttons."""
        self.status.say(text)

    def listen(self, *, on: bool) -> None:
        """Whether the trainee is being listened to."""
        self._hearing = on
        text = said.STOP_HEARING if on else said.SAY_PLAN
        self.say_it.setText(text)
        self.say_it.setAccessibleName(text)
        self.tell(said.HEARING if on else "")

    def fill(self, words: str) -> None:
        """Fill the line with what was heard."""
        if words:
            self.field.say(words[:1].upper() + words[1:])

    def _keep(self) -> None:
        self.kept.emit(self.field.words)

    def _say(self) -> None:
        (self.stopped if self._hearing else self.heard).emit()
