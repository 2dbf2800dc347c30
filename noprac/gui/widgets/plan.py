"""One plan for the next call: a sentence to change, to keep, and to say once.

Takes: the sentence. Gives: wishes. May not: score it.
"""

from PySide6.QtWidgets import QFrame

from noprac.gui import letter_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.gui.wishes import Wishes


class Plan(QFrame):
    """The field with its two buttons."""

    def __init__(self, appearance: Appearance, text: str, wishes: Wishes) -> None:
        super().__init__()
        self._wishes, self._hearing = wishes, False
        self.setProperty("kind", "panel")
        self.field = Field(appearance, said.PLAN_FIELD, text)
        self.field.setObjectName("plan")
        self.field.entered.connect(self._keep)
        self.keep = button(said.KEEP_PLAN, self._keep, kind="plain")
        self.say_it = button(said.SAY_PLAN, self._say)
        self.keep.setObjectName("keep plan")
        self.say_it.setObjectName("say plan")
        self.status = Words(tone="quiet")
        inside = stack(
            Words(said.PLAN, tone="accent", strong=True),
            Words(said.PLAN_HINT, tone="quiet"),
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

    def heard(self, words: str) -> None:
        """Fill the line with what was heard."""
        if words:
            self.field.say(words[:1].upper() + words[1:])

    def _keep(self) -> None:
        self._wishes.planned.emit(self.field.words)

    def _say(self) -> None:
        (self._wishes.stopped if self._hearing else self._wishes.heard).emit()
