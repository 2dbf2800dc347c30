"""A no of real life, written down: one line, what it was about, what was done.

Takes: words typed or heard. Gives: `added` once the trainee says what was done; `heard` and `stopped` to listen. May
not: ask for more than that: it takes twenty seconds at most.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from noprac.core.debrief.noes import NoKind
from noprac.gui import noes_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.words import Words, button, row, stack

LONGEST_NAME = 80  # letters


class NewNo(QFrame):
    """The line; once there are words in it, the guess and what was done. `guess`: words to a kind."""

    added = Signal(str, object, object, str)  # the words, the kind, the deed, who said it
    heard = Signal()
    stopped = Signal()

    def __init__(self, appearance: Appearance, guess: Callable[[str], NoKind]) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._guess, self._chosen, self._hearing = guess, False, False
        self.field = Field(appearance, said.FIELD)
        self.field.setPlaceholderText(said.FIELD)
        self.field.textChanged.connect(self._look)
        self.field.entered.connect(self._on)
        self.say_it = button(said.SAY, self._say, kind="plain")
        self.status = Words(tone="quiet")
        self.who = QLineEdit()
        self.who.setProperty("kind", "search")
        self.who.setPlaceholderText(said.WHO)
        self.who.setAccessibleName(said.WHO)
        self.who.setMaxLength(LONGEST_NAME)
        self.who.returnPressed.connect(self._on)
        self.kinds = Choices(said.KINDS, said.SOUNDS_LIKE)
        self.kinds.chosen.connect(self._choose)
        self.deeds = Choices({deed: said.DEEDS[deed] for deed in said.BY_HAND}, said.DID)
        self.deeds.chosen.connect(self._keep)
        self._more = QWidget()
        self._more.setLayout(
            stack(
                Words(said.SOUNDS_LIKE, tone="quiet"),
                self.kinds,
                GRID,
                self.who,
                GRID,
                Words(said.DID, tone="quiet"),
                self.deeds,
                gap=4,
            )
        )
        line = row(self.field, self.say_it, gap=GRID * 2)
        line.setStretch(0, 1)
        inside = stack(Words(said.ADD, tone="accent", strong=True), gap=GRID, margin=GRID * 3)
        inside.addLayout(line)
        inside.addWidget(self.status)
        inside.addWidget(self._more)
        self.setLayout(inside)
        self._more.hide()
        self.tell("")

    def tell(self, text: str) -> None:
        """One line below the words."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    def listen(self, *, on: bool) -> None:
        """Whether the trainee is being listened to."""
        self._hearing = on
        text = said.STOP if on else said.SAY
        self.say_it.setText(text)
        self.say_it.setAccessibleName(text)
        self.tell(said.LISTENING if on else "")

    def fill(self, words: str) -> None:
        """Put in what was heard."""
        if words:
            self.field.say(words[:1].upper() + words[1:])

    def clear(self) -> None:
        """Ready for the next one."""
        self._chosen = False
        self.who.clear()
        self.field.say("")
        self.field.setFocus()

    def _look(self) -> None:
        words = self.field.words
        self._more.setVisible(bool(words))
        if words and not self._chosen:
            self.kinds.show_value(self._guess(words))
        if words:
            self.tell(said.LISTENING if self._hearing else "")

    def _choose(self, _kind: object) -> None:
        self._chosen = True  # the guess follows the words no longer

    def _on(self) -> None:
        """Return goes on to what was done."""
        if self.field.words:
            self.deeds.begin()
        else:
            self.tell(said.FIRST_WORDS)

    def _keep(self, deed: object) -> None:
        self.deeds.clear()
        self.added.emit(self.field.words, self.kinds.value, deed, self.who.text().strip())

    def _say(self) -> None:
        (self.stopped if self._hearing else self.heard).emit()
