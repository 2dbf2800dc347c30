"""One of a list in the form, as a line that opens into its fields.

Takes: slots, values, faults. Gives: `edited`, `removed`. May not: make its fields before they are wanted.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame

from noprac.core.editing.outline import Slot
from noprac.core.editing.places import Place, Values, covers
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.form.field import Faults, FormField
from noprac.gui.widgets.words import Words, button, row, stack


class Entry(QFrame):
    """`title`: of values, a title and what stands below it; `remove`: what takes it away is called, "" where nothing
    does; `note`: words that stand below its fields."""

    edited = Signal(object, object, bool)
    left = Signal()
    removed = Signal(object)  # its place

    def __init__(
        self,
        look: Appearance,
        place: Place,
        slots: Sequence[tuple[Slot, str]],
        title: Callable[[Values], tuple[str, str]],
        *,
        remove: str = "",
        note: str = "",
    ) -> None:
        super().__init__()
        self.place, self._slots, self._title = place, slots, title
        self._look, self._remove, self._note = look, remove, note
        self.fields: tuple[FormField, ...] = ()
        self._name, self._detail, self._fault = Words(strong=True), Words(tone="quiet"), Words(tone="care")
        inside = stack(self._name, self._detail, self._fault, gap=2)
        self.head = Card(look, "", inside, shadow=False)
        self.head.setProperty("kind", "row")
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        self.head.clicked.connect(self.toggle)
        self._sheet: QFrame | None = None
        self._whole = stack(self.head, gap=0)
        self.setLayout(self._whole)
        self._values: Values = {}
        self._faults: Faults = ()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Its height follows its width; Qt would keep room for words wrapped into the narrowest column."""
        return QSize(super().minimumSizeHint().width(), 0)

    @property
    def open(self) -> bool:
        """Whether its fields are there to see."""
        return self._sheet is not None and not self._sheet.isHidden()

    def toggle(self) -> None:
        """Open it, or shut it."""
        if self._sheet is None:
            self._sheet = self._made_sheet()
            self._whole.addWidget(self._sheet)
            self._sheet.show()
        else:
            self._sheet.setVisible(not self.open)
        self.show_values(self._values)
        self.show_faults(self._faults)

    def show_values(self, values: Values) -> None:
        """Show what stands there."""
        self._values = values
        name, detail = self._title(values)
        self._name.say(name)
        self._detail.say(detail)
        self._call()
        if self.open:
            for field in self.fields:
                field.show_values(values)

    def show_faults(self, faults: Faults) -> None:
        """Show how many are in it, and each beside its field."""
        self._faults = faults
        count = sum(covers(self.place, fault.path) for fault in faults)
        self._fault.say(said.faults(count) if count else "")
        self._fault.setVisible(bool(count))
        self._call()
        if self.open:
            for field in self.fields:
                field.show_faults(faults)

    def _call(self) -> None:
        parts = (self._name.text(), self._detail.text(), self._fault.text())
        self.head.setAccessibleName(". ".join(part for part in parts if part))

    def _made_sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("kind", "panel")
        self.fields = tuple(FormField(self._look, slot, name) for slot, name in self._slots)
        inside = stack(*self.fields, gap=GRID, margin=GRID * 2)
        for field in self.fields:
            field.edited.connect(self.edited)
            field.left.connect(self.left)
        if self._note:
            inside.addWidget(Words(self._note, tone="quiet"))
        if self._remove:
            inside.addLayout(row(None, button(self._remove, lambda: self.removed.emit(self.place))))
        sheet.setLayout(inside)
        return sheet
