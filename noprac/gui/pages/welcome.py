"""The first minute: what this is, whether you hear each other, where it stays, go.

Takes: devices, levels, the first person to call. Gives: `called`, `skipped`, `typing`. May not: ask for anything that
the first call does not need.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from noprac.gui import settings_texts
from noprac.gui import welcome_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.sides import Sides
from noprac.gui.widgets.sound_check import SoundCheck
from noprac.gui.widgets.switch import Switch
from noprac.gui.widgets.words import Column, Words, button, row, stack

WIDE = 1080  # px


class WelcomePage(Column):
    """One page; nothing on it must be answered."""

    called = Signal()
    skipped = Signal()
    typing = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self.setAccessibleName(said.WELCOME)
        self.sound = SoundCheck(appearance)
        self._switch = Switch(appearance)
        self._switch.clicked.connect(self.typing)
        self._kept = Words(tone="quiet")
        self.call = button(said.READY_SOON, self.called.emit, kind="main")
        self.call.setEnabled(False)
        self.skip = button(said.LOOK_ROUND, self.skipped.emit, kind="plain")
        self.column.addWidget(Words(said.WELCOME, size="display"))
        for sentence in said.SENTENCES:
            self.column.addWidget(Words(sentence, size="body"))
        self.column.addSpacing(GRID * 2)
        sound = _panel(said.SOUND, self.sound)
        typed = Option(settings_texts.TYPED, self._switch, settings_texts.TYPED_ABOUT)
        words = _panel(said.WORDS, Words(said.RECOGNISER, tone="quiet"), self._kept, typed)
        self.column.addWidget(Sides(sound, words, (3, 2)))
        self.column.addSpacing(GRID * 2)
        self.column.addLayout(row(self.call, self.skip, None, Words(said.LATER, tone="quiet"), gap=GRID * 2))
        self.column.insertStretch(0, 1)  # on a large window it stands a third down, not at the top edge
        self.column.addStretch(2)

    def ready(self, name: str) -> None:
        """Whom the first call would be to, once that is known."""
        self.call.setText(said.first_call(name))
        self.call.setAccessibleName(self.call.text())
        self.call.setEnabled(True)
        self.call.setFocus()

    def show_home(self, folder: Path) -> None:
        """Say where everything lies."""
        self._kept.say(said.kept(folder))

    def show_typed(self, on: bool) -> None:
        """Whether turns are typed."""
        self._switch.setChecked(on)


def _panel(title: str, *parts: Words | Option | SoundCheck) -> QFrame:
    panel = QFrame()
    panel.setProperty("kind", "panel")
    panel.setLayout(stack(Words(title, size="body", strong=True), *parts, None, gap=GRID, margin=GRID * 3))
    return panel
