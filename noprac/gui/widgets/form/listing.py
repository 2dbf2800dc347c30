"""A list in the form: facts, no's, questions; or moments with their lines.

Takes: values, faults. Gives: what is edited, added and removed, with places. May not: make many entries at once, so
that the window answers meanwhile.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from noprac.core.common import COMMON
from noprac.core.editing.outline import Kind, Slot, entries, fields
from noprac.core.editing.places import Place, Values, at, covers, spelled
from noprac.core.situations import Situation
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.letter_texts import quoted
from noprac.gui.moment_texts import MOMENTS
from noprac.gui.theme import GRID
from noprac.gui.widgets.form.control import as_list, as_text
from noprac.gui.widgets.form.entry import Entry
from noprac.gui.widgets.form.field import Faults, head
from noprac.gui.widgets.form.staged import Staged
from noprac.gui.widgets.words import Words, button, row, stack


class Entries(Staged):
    """Entries, made one after the other."""

    edited = Signal(object, object, bool)
    left = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self._lines = stack(gap=GRID // 2)
        self._whole = stack(gap=GRID)
        self._whole.addLayout(self._lines)
        self.setLayout(self._whole)
        self._values: Values = {}
        self._faults: Faults = ()

    def make(self, places: Sequence[Place], opened: frozenset[Place] = frozenset()) -> None:
        """Entries for these places and no others; those `opened` come open."""
        for entry in self.entries:
            self._lines.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = []
        self.plan((partial(self._add, place, open_=place in opened) for place in places), anew=True)

    def show_values(self, values: Values) -> None:
        """Show what stands there."""
        self._values = values
        for entry in self.entries:
            entry.show_values(values)

    def show_faults(self, faults: Faults) -> None:
        """Show what is wrong there."""
        self._faults = faults
        for entry in self.entries:
            entry.show_faults(faults)

    def holds(self, field: str) -> bool:
        """Whether a fault of that field is shown in one of the entries."""
        raise NotImplementedError

    def entry(self, place: Place) -> Entry | None:
        """The entry that a place is in."""
        return next((e for e in self.entries if place[: len(e.place)] == e.place), None)

    def made(self, place: Place) -> Entry:
        """The entry for a place."""
        raise NotImplementedError

    def _add(self, place: Place, *, open_: bool) -> None:
        entry = self.made(place)
        entry.edited.connect(self.edited)
        entry.left.connect(self.left)
        entry.removed.connect(self.removed)
        self.entries.append(entry)
        self._lines.addWidget(entry)
        entry.show()
        entry.show_values(self._values)
        entry.show_faults(self._faults)
        if open_:
            entry.toggle()


class Things(Entries):
    """The list at a place, with a button to add to it."""

    added = Signal(object)  # the place of the list

    def __init__(self, look: Appearance, listed: Place) -> None:
        super().__init__()
        self._look, self.listed, self._count = look, listed, -1
        kind = str(listed[-1])
        self._kind = kind
        self._none = Words(said.NONE_YET, tone="quiet")
        self.add = button(said.ADDS[kind], lambda: self.added.emit(listed), kind="plain")
        self._whole.insertWidget(0, self._none)
        self._whole.addLayout(row(self.add, None))

    def show_values(self, values: Values) -> None:
        """Show the list; another number of things is another list."""
        spots = entries(values, self.listed)
        if len(spots) != self._count:
            opened = {name for entry in self.entries if entry.open and (name := self._id(entry.place))}
            self._count, self._values = len(spots), values
            self._none.setVisible(not spots)
            places = frozenset(spot for spot in spots if self._id(spot) in opened)
            self.make(spots, places)
        super().show_values(values)

    def _id(self, place: Place) -> str:
        return as_text(at(self._values, (*place, "id")))

    def holds(self, field: str) -> bool:
        """Whether it is in one of the list."""
        return field.startswith(f"{spelled(self.listed)}[")

    def made(self, place: Place) -> Entry:
        """One of the list."""
        slots = [(slot, "") for slot in fields(place)]
        ordered = [*slots[1:], slots[0]]  # what it is called comes last: it is seen here only
        return Entry(self._look, place, ordered, lambda of: _titled(of, place), remove=said.REMOVES[self._kind])


def _titled(values: Values, place: Place) -> tuple[str, str]:
    return as_text(at(values, (*place, "id"))) or said.UNTITLED, head(values, place) or said.NO_WORDS


class Moments(Entries):
    """Situations, each with its own lines."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look

    def offer(self, situations: Sequence[Situation]) -> None:
        """Show these."""
        self.make([("lines", str(situation)) for situation in situations])

    def holds(self, field: str) -> bool:
        """Whether it is of a moment that there is."""
        return any(covers(("lines", str(moment)), field) for moment in MOMENTS)

    def made(self, place: Place) -> Entry:
        """A moment."""
        situation = Situation(str(place[-1]))
        name = MOMENTS[situation]
        usual = " ".join(quoted(line) for line in COMMON[situation])
        slot = Slot(place, Kind.WORDINGS, needed=False)
        return Entry(
            self._look,
            place,
            [(slot, name)],
            lambda of: (name, said.own_wordings(len(as_list(at(of, place))))),
            note=f"{said.APPS_OWN} {usual}" if usual else "",
        )
