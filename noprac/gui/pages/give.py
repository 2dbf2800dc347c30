"""Giving calls to a trainer: which, what goes in, what stays private, where the file is.

Takes: calls to choose from. Gives: `written` when the file is to be written. May not: write it, or choose for somebody.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from noprac.gui import give_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.option import Option
from noprac.gui.widgets.switch import Switch
from noprac.gui.widgets.ticks import Ticks
from noprac.gui.widgets.words import Column, Words, button, row, stack

WIDE = 820  # px, before zoom
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Offered:
    """A call that can be given; `sound`: its turns can be heard."""

    id: str
    name: str
    sound: bool


class GivePage(Column):
    """The page."""

    written = Signal()
    left = Signal()
    named = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(WIDE)
        self._appearance = appearance
        self._fit()
        appearance.changed.connect(self._fit)
        self._calls: tuple[Offered, ...] = ()
        self.setAccessibleName(said.GIVE)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.calls = Ticks(appearance, said.CALLS_NAME)
        self.all = button(said.ALL, self.calls.choose_all, kind="plain", name=f"{said.CALLS}: {said.ALL}")
        self.none = button(said.NONE, lambda: self.calls.choose(()), kind="plain", name=f"{said.CALLS}: {said.NONE}")
        self.count, self.inside = Words(tone="quiet"), Words()
        self.private, self.sound = Switch(appearance), Switch(appearance)
        self._private = Option(said.NOTES, self.private, said.NOTES_ABOUT)
        self._sound = Option(said.SOUND, self.sound, said.NO_SOUND)
        self.status = Words(tone="quiet")
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.back = button(said.BACK, self.left.emit)
        self.write = button(said.WRITE, self.written.emit, kind="main")
        self.calls.changed.connect(self._tell_what)
        self.name.textChanged.connect(self._tell_what)
        self.name.editingFinished.connect(lambda: self.named.emit(self.given_by))
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(Words(said.GIVE, size="display"))
        column.addWidget(Words(said.ABOUT, size="body", tone="quiet"))
        column.addSpacing(GRID * 2)
        column.addWidget(_panel(Option(said.NAME, self.name, said.NAME_ABOUT)))
        column.addWidget(self._list())
        column.addWidget(_panel(Words(said.GOES_IN, size="body", strong=True), self.inside, self._private, self._sound))
        column.addWidget(_panel(Words(said.PRIVATE, size="body", strong=True), Words(said.STAYS)))
        column.addWidget(self.status)
        column.addLayout(row(None, self.back, self.write, gap=GRID * 2))
        column.addStretch(1)

    def _fit(self) -> None:
        self.measure(round(WIDE * self._appearance.zoom))

    def _list(self) -> QFrame:
        head = row(Words(said.CALLS, size="body", strong=True), self.count, self.all, self.none, gap=GRID)
        head.setStretch(0, 1)
        head.setStretch(1, 1)
        frame = _panel()
        inside = stack(gap=GRID, margin=GRID * 3)
        inside.addLayout(head)
        inside.addWidget(self.calls)
        frame.setLayout(inside)
        return frame

    # What is shown

    def show_calls(self, calls: Sequence[Offered], chosen: Collection[str]) -> None:
        """Offer these, with some chosen."""
        self._calls = tuple(calls)
        self.calls.offer([(call.id, call.name) for call in calls], chosen)
        self._tell_what()

    def show_name(self, name: str) -> None:
        """The name that was given last."""
        self.name.setText(name)

    def tell(self, text: str) -> None:
        """One line above the buttons."""
        self.status.say(text)

    def begin(self) -> None:
        """Somebody comes to the page: nothing but words goes in until they say so."""
        self.private.setChecked(False)
        self.sound.setChecked(False)
        self.tell("")
        self.verticalScrollBar().setValue(0)
        (self.calls if self.name.text().strip() else self.name).setFocus()

    # What is chosen

    @property
    def given_by(self) -> str:
        """The name, in one line."""
        return " ".join(self.name.text().split())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The calls' ids."""
        return self.calls.chosen

    def _tell_what(self) -> None:
        chosen = frozenset(self.calls.chosen)
        sounding = sum(call.sound for call in self._calls if call.id in chosen)
        self.count.say(said.chosen(len(chosen), len(self._calls)) if self._calls else said.NO_CALLS)
        self.inside.say(said.goes_in(len(chosen)))
        self._sound.say(said.sound_about(sounding))
        self.sound.setEnabled(sounding > 0)
        if not sounding:
            self.sound.setChecked(False)
        self.write.setEnabled(bool(chosen and self.given_by))
        self.write.setToolTip("" if self.given_by else said.NEEDS_NAME)


def _panel(*parts: QWidget) -> QFrame:
    panel = QFrame()
    panel.setProperty("kind", "panel")
    if parts:
        panel.setLayout(stack(*parts, gap=GRID, margin=GRID * 3))
    return panel
