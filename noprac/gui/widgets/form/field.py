"""A field of the form: what it is called, what it is for, its control, and what is wrong with it.

Takes: a slot, values, faults. Gives: `edited` with its place. May not: judge.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from noprac.core.editing.outline import Kind, Slot, entries, ids
from noprac.core.editing.places import Place, Values, at, covers
from noprac.core.errors import ScenarioError
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.form.chosen import OneOfMany, Ordered
from noprac.gui.widgets.form.control import as_list, as_text
from noprac.gui.widgets.form.made import made
from noprac.gui.widgets.words import Words, row, stack

Faults = Sequence[ScenarioError]
_LONG = 40  # letters of a line that tell which fact it is


class FormField(QFrame):
    """`name`: what it is called, where the texts do not say."""

    edited = Signal(object, object, bool)  # a place, a value, whether it is typed
    left = Signal()

    def __init__(self, look: Appearance, slot: Slot, name: str = "") -> None:
        super().__init__()
        self.slot, self._name = slot, name or said.label(slot.place)
        self._about = said.about(slot.place)
        self.control = made(look, slot, self._name)
        self.control.edited.connect(lambda value, typed: self.edited.emit(slot.place, value, typed))
        self.control.left.connect(self.left)
        self._fault = Words(tone="care", strong=True)
        self._fault.hide()
        head = row(Words(self._name, strong=True), gap=GRID)
        about = Words(self._about, tone="quiet")
        about.setVisible(bool(self._about))
        inside = stack(gap=GRID // 2)
        inside.addLayout(head)
        inside.addWidget(about)
        inside.addWidget(self.control)
        inside.addWidget(self._fault)
        inside.setContentsMargins(0, GRID // 2, 0, GRID)
        self.setLayout(inside)

    @property
    def fault(self) -> str:
        """The fault that is shown."""
        return self._fault.text()

    def show_values(self, values: Values) -> None:
        """Show what stands in its place."""
        place = self.slot.place
        if isinstance(self.control, OneOfMany | Ordered) and self.slot.kind in _LISTS:
            self.control.offer(offered(values, _listed(place, _LISTS[self.slot.kind])))
        self.control.show_value(at(values, place))

    def show_faults(self, faults: Faults) -> None:
        """Show the first that is in it."""
        mine = next((fault for fault in faults if covers(self.slot.place, fault.path)), None)
        text = said.to_mend(mine.why) if mine is not None else ""
        self._fault.say(text)
        self._fault.setVisible(bool(text))
        told = "  ".join(part for part in (text, self._about) if part)
        (self.control.focusProxy() or self.control).setAccessibleDescription(told)

    def holds(self, field: str) -> bool:
        """Whether a fault of that field is shown here."""
        return covers(self.slot.place, field)


_LISTS = {Kind.FACT: "facts", Kind.FACTS: "facts", Kind.QUESTION: "questions"}


def _listed(place: Place, name: str) -> Place:
    return ("later", name) if place[:1] == ("later",) else (name,)


def offered(values: Values, listed: Place) -> list[tuple[str, str]]:
    """What an id can lead to: how each begins, and its id."""
    first = listed[1:] if listed[:1] == ("later",) else listed
    spots = {*entries(values, first), *entries(values, listed)}
    heads = {as_text(at(values, (*spot, "id"))): head(values, spot) for spot in sorted(spots, key=str, reverse=True)}
    return [(f"{name}: {heads[name]}" if heads.get(name) else name, name) for name in ids(values, listed)]


def head(values: Values, spot: Place) -> str:
    """How one of a list begins, to know it by."""
    for name in ("open", "real", "reason", "says"):
        lines = as_list(at(values, (*spot, name)))
        if lines:
            text = as_text(lines[0])
            return text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}…"
    return ""
