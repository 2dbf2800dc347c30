"""The sections of the form, each as a body below the row of sections.

Takes: values, faults. Gives: what is edited, added and removed. May not: hold a value.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from noprac.core.editing.outline import BY_ACT, CLOSING, LISTS, NEWS, Section, Slot, groups
from noprac.core.editing.places import ABSENT, Place, Values, at
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
from noprac.gui.widgets.words import Words, button, row, stack

if TYPE_CHECKING:
    from noprac.core.situations import Situation

FACE = 120  # px


class Body(QWidget):
    """What all sections have in common."""

    edited = Signal(object, object, bool)  # a place, a value, whether it is typed
    left = Signal()
    added = Signal(object)  # the place of a list
    removed = Signal(object)  # the place of a thing

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.fields: list[FormField] = []
        self.lists: list[Entries] = []
        self._column = stack(gap=GRID)
        self.setLayout(self._column)

    @property
    def parts(self) -> list[FormField | Entries]:
        """Its fields and lists."""
        return [*self.fields, *self.lists]

    def show_values(self, values: Values) -> None:
        """Show what stands there."""
        for part in self.parts:
            part.show_values(values)

    def show_faults(self, faults: Faults) -> None:
        """Show what is wrong there."""
        for part in self.parts:
            part.show_faults(faults)

    def go_to(self, place: Place) -> QWidget | None:
        """Open what a place is in and put the cursor there; what is to be seen then."""
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

    def shown(self) -> list[FormField]:
        """The fields that are there to see."""
        opened = (entry for one in self.lists for entry in one.entries if entry.open)
        return [*self.fields, *(field for entry in opened for field in entry.fields)]

    def _add_groups(self, section: Section) -> None:
        for group in groups(section):
            self._add_group(group)

    def _add_group(self, group: tuple[Slot, ...]) -> None:
        made = [FormField(self._look, slot) for slot in group]
        heading = said.group(made[0].slot.place)
        if heading:
            self._column.addSpacing(GRID * 2)
            self._column.addWidget(Words(heading, size="body", strong=True))
        for field in made:
            field.edited.connect(self.edited)
            field.left.connect(self.left)
            self._column.addWidget(field)
        self.fields.extend(made)

    def _add_list(self, listed: Entries) -> None:
        listed.edited.connect(self.edited)
        listed.left.connect(self.left)
        listed.removed.connect(self.removed)
        if isinstance(listed, Things):
            listed.added.connect(self.added)
        self._column.addWidget(listed)
        self.lists.append(listed)


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
        self._add_groups(section)

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
        self._add_list(Things(look, LISTS[section]))


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
        self._add_list(self._moments)
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
        self._rest, outer = QWidget(), self._column
        outer.addWidget(self._rest)
        self._column = stack(gap=GRID)
        self._rest.setLayout(self._column)
        self._fill()
        self._column = outer

    def _fill(self) -> None:
        self._add_groups(Section.LATER)
        for listed in NEWS:
            self._column.addSpacing(GRID * 2)
            self._column.addWidget(Words(said.NEWS[str(listed[-1])], size="body", strong=True))
            self._add_list(Things(self._look, listed))
        self._column.addWidget(Words(said.LATER_REST, tone="quiet"))
        remove = button(said.REMOVE_LATER, lambda: self.removed.emit(("later",)))
        self._column.addLayout(row(None, remove))

    def _clear(self) -> None:
        self.fields, self.lists = [], []
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
