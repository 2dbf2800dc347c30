"""The sections of the form, each as a body below the row of sections.

Takes: values, faults. Gives: what is edited, added and removed. May not: hold a value.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from noprac.core.editing.outline import BY_ACT, CLOSING, LISTS, NEWS, Section, Slot, groups
from noprac.core.editing.places import ABSENT, Place, Values, at, covers
from noprac.gui import editor_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.features import features
from noprac.gui.widgets.figure import Figure
from noprac.gui.widgets.form.control import as_text
from noprac.gui.widgets.form.field import Faults, FormField
from noprac.gui.widgets.form.listing import Entries, Moments, Things
from noprac.gui.widgets.form.staged import Staged
from noprac.gui.widgets.words import Words, button, row, stack

if TYPE_CHECKING:
    from noprac.core.situations import Situation

FACE = 120  # px


class Body(Staged):
    """What all sections have in common."""

    edited = Signal(object, object, bool)  # a place, a value, whether it is typed
    left = Signal()
    added = Signal(object)  # the place of a list
    removed = Signal(object)  # the place of a thing

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._values: Values = {}
        self._faults: Faults = ()
        self._slots: tuple[Slot, ...] = ()
        self.fields: list[FormField] = []
        self.lists: list[Entries] = []
        self._column = stack(gap=GRID)
        self.setLayout(self._column)

    @property
    def parts(self) -> list[FormField | Entries]:
        """Its fields and lists, as far as they are made."""
        return [*self.fields, *self.lists]

    def show_values(self, values: Values) -> None:
        """Show what stands there."""
        self._values = values
        for part in self.parts:
            part.show_values(values)

    def show_faults(self, faults: Faults) -> None:
        """Show what is wrong there."""
        self._faults = faults
        for part in self.parts:
            part.show_faults(faults)

    def holds(self, field: str) -> bool:
        """Whether a fault of that field is shown beside a field here."""
        return any(covers(slot.place, field) for slot in self._slots) or any(one.holds(field) for one in self.lists)

    def go_to(self, place: Place) -> QWidget | None:
        """Open what a place is in and put the cursor there; what is to be seen then."""
        self.finish()
        for listed in self.lists:
            listed.finish()
            if (entry := listed.entry(place)) is not None:
                if not entry.open:
                    entry.toggle()
                return _put_cursor(list(entry.fields), place) or entry
        return _put_cursor(self.fields, place)

    def settle(self) -> None:
        """What is half typed holds now."""
        for field in (*self.fields, *(f for one in self.lists for entry in one.entries for f in entry.fields)):
            field.control.settle()

    def _plan_groups(self, section: Section, column: QVBoxLayout) -> None:
        """The fields of a section, one after the other."""
        for group in groups(section):
            self._slots = (*self._slots, *group)
            heading = said.group(group[0].place)
            if heading:
                self.plan([partial(_add_heading, column, heading)])
            self.plan(partial(self._add_field, column, slot) for slot in group)

    def _add_field(self, column: QVBoxLayout, slot: Slot) -> None:
        field = FormField(self._look, slot)
        field.edited.connect(self.edited)
        field.left.connect(self.left)
        column.addWidget(field)
        field.show()  # at once: the cursor may go there
        field.show_values(self._values)
        field.show_faults(self._faults)
        self.fields.append(field)

    def _add_list(self, column: QVBoxLayout, listed: Entries) -> None:
        listed.edited.connect(self.edited)
        listed.left.connect(self.left)
        listed.removed.connect(self.removed)
        if isinstance(listed, Things):
            listed.added.connect(self.added)
        column.addWidget(listed)
        listed.show()
        listed.show_values(self._values)
        listed.show_faults(self._faults)
        self.lists.append(listed)


def _add_heading(column: QVBoxLayout, text: str) -> None:
    column.addSpacing(GRID * 2)
    column.addWidget(Words(text, size="body", strong=True))


def _put_cursor(fields: list[FormField], place: Place) -> QWidget | None:
    found = next((f for f in fields if place[: len(f.slot.place)] == f.slot.place), None)
    if found is not None:
        found.control.focus_first()
    return found


class Plain(Body):
    """A section of fields."""

    def __init__(self, look: Appearance, section: Section) -> None:
        super().__init__(look)
        self._face = Figure(look, alive=False) if section is Section.WHO else None
        if self._face is not None:
            self._face.setFixedSize(FACE, FACE)
            self._column.addWidget(self._face)
        self._plan_groups(section, self._column)

    def show_values(self, values: Values) -> None:
        """Show what stands there; of a person the face too."""
        super().show_values(values)
        if self._face is not None:
            name, looks = as_text(at(values, ("persona", "name"))), at(values, ("persona", "look"))
            self._face.show_persona(features(looks if isinstance(looks, dict) else {}, name), name)


class Listed(Body):
    """A section that is a list."""

    def __init__(self, look: Appearance, section: Section) -> None:
        super().__init__(look)
        self._add_list(self._column, Things(look, LISTS[section]))


class Spoken(Body):
    """A section of moments, one group at a time."""

    def __init__(self, look: Appearance, section: Section) -> None:
        super().__init__(look)
        ends = section is Section.ENDINGS
        self._groups: dict[object, tuple[Situation, ...]] = {}
        self._groups.update(CLOSING.items() if ends else BY_ACT.items())
        acts: dict[object, str] = {act: texts.ACTS[act][:1].upper() + texts.ACTS[act][1:] for act in BY_ACT}
        names: dict[object, str] = {end: texts.ENDINGS[end] for end in CLOSING} if ends else acts
        self.choices = Choices(names, said.SECTIONS[section])
        self.choices.chosen.connect(self._choose)
        self._column.addWidget(self.choices)
        self._moments = Moments(look)
        self._add_list(self._column, self._moments)
        self._chosen: object = None
        self._choose(next(iter(self._groups)))

    def go_to(self, place: Place) -> QWidget | None:
        """Show the group first."""
        group = next((g for g, moments in self._groups.items() if place[1:2] and place[1] in moments), None)
        if group is not None:
            self._choose(group)
        return super().go_to(place)

    def _choose(self, group: object) -> None:
        self.choices.show_value(group)
        if group != self._chosen:
            self._chosen = group
            self._moments.offer(self._groups[group])


class Later(Body):
    """The later call, where there is one."""

    def __init__(self, look: Appearance) -> None:
        super().__init__(look)
        self._there, self._rest = False, QWidget()
        self.add = button(said.ADD_LATER, lambda: self.added.emit(("later",)), kind="plain")
        self._column.addLayout(row(self.add, None))

    def show_values(self, values: Values) -> None:
        """Show it; its fields are made once there is one."""
        there = at(values, ("later",)) is not ABSENT
        self.add.setVisible(not there)
        if there != self._there:
            self._there = there
            (self._furnish if there else self._clear)()
        super().show_values(values)

    def _furnish(self) -> None:
        self._rest = QWidget()
        self._column.addWidget(self._rest)
        column = stack(gap=GRID)
        self._rest.setLayout(column)
        self._rest.show()
        self._plan_groups(Section.LATER, column)
        for listed in NEWS:
            self.plan(
                [partial(_add_heading, column, said.NEWS[str(listed[-1])]), partial(self._add_news, column, listed)]
            )
        self.plan([partial(self._add_foot, column)])

    def _add_news(self, column: QVBoxLayout, listed: Place) -> None:
        self._add_list(column, Things(self._look, listed))

    def _add_foot(self, column: QVBoxLayout) -> None:
        remove = button(said.REMOVE_LATER, lambda: self.removed.emit(("later",)))
        column.addWidget(Words(said.LATER_REST, tone="quiet"))
        column.addLayout(row(None, remove))

    def _clear(self) -> None:
        self.plan((), anew=True)
        self.fields, self.lists, self._slots = [], [], ()
        self._rest.hide()
        self._rest.deleteLater()


def body(look: Appearance, section: Section) -> Body:
    """The body of a section."""
    if section is Section.LATER:
        return Later(look)
    if section in LISTS:
        return Listed(look, section)
    if section in {Section.LINES, Section.ENDINGS}:
        return Spoken(look, section)
    return Plain(look, section)
