"""A list in the form: facts, no's, questions; or moments with their lines.

Takes: values, faults. Gives: what is edited, added and removed, with places. May not: make many entries at once, so
that the window answers meanwhile.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from noprac.core.common import COMMON
from noprac.core.editing.outline import Kind, Slot, entries, fields
from noprac.core.editing.places import Place, Values, at, covers
from noprac.core.situations import Situation
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.moment_texts import MOMENTS
from noprac.gui.theme import GRID
from noprac.gui.widgets.form.control import as_list, as_text
from noprac.gui.widgets.form.entry import Entry
from noprac.gui.widgets.form.field import Faults, head
from noprac.gui.widgets.words import Words, button, row, stack

AT_ONCE = 4  # entries made between two looks at the events


class Entries(QWidget):
    """Entries, made a few at a time."""

    edited = Signal(object, object, bool)
    left = Signal()
    removed = Signal(object)
    stands = Signal()  # all of them are there

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []
        self._lines = stack(gap=GRID // 2)
        self._whole = stack(gap=GRID)
        self._whole.addLayout(self._lines)
        self.setLayout(self._whole)
        self._waiting: list[Callable[[], Entry]] = []
        self._values: Values = {}
        self._faults: Faults = ()
        self._open: frozenset[Place] = frozenset()
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make)

    def make(self, waiting: list[Callable[[], Entry]], opened: frozenset[Place] = frozenset()) -> None:
        """These entries and no others; those at the places `opened` come open."""
        for entry in self.entries:
            self._lines.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries, self._waiting, self._open = [], waiting, opened
        self._making.start()
        self._make()

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
        """Whether a fault of that field is shown here, in one of those that stand."""
        return any(covers(entry.place, field) for entry in self.entries) or bool(self._waiting)

    def finish(self) -> None:
        """Make those that wait, all now."""
        while self._waiting:
            self._make()

    def entry(self, place: Place) -> Entry | None:
        """The entry that a place is in."""
        return next((e for e in self.entries if place[: len(e.place)] == e.place), None)

    def _make(self) -> None:
        for make in self._waiting[:AT_ONCE]:
            entry = make()
            entry.edited.connect(self.edited)
            entry.left.connect(self.left)
            entry.removed.connect(self.removed)
            self.entries.append(entry)
            self._lines.addWidget(entry)
            entry.show_values(self._values)
            entry.show_faults(self._faults)
            if entry.place in self._open:
                entry.toggle()
        self._waiting = self._waiting[AT_ONCE:]
        if not self._waiting:
            self._making.stop()
            self.stands.emit()


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
            self.make([lambda spot=spot: self._entry(spot) for spot in spots], places)  # type: ignore[misc]  # a default of a lambda
        super().show_values(values)

    def _id(self, place: Place) -> str:
        return as_text(at(self._values, (*place, "id")))

    def _entry(self, place: Place) -> Entry:
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

    def offer(self, situations: tuple[Situation, ...], opened: frozenset[Place] = frozenset()) -> None:
        """Show these."""
        self.make([lambda s=s: self._entry(s) for s in situations], opened)  # type: ignore[misc]  # a default of a lambda

    def _entry(self, situation: Situation) -> Entry:
        place: Place = ("lines", str(situation))
        name = MOMENTS[situation]
        usual = " ".join(f"“{line}”" for line in COMMON[situation])
        slot = Slot(place, Kind.WORDINGS, needed=False)
        return Entry(
            self._look,
            place,
            [(slot, name)],
            lambda of: (name, said.own_wordings(len(as_list(at(of, place))))),
            note=f"{said.APPS_OWN} {usual}" if usual else "",
        )
