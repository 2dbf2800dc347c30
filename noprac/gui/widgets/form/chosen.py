"""Fields to choose in: one of a few, some of a few, one of a list, ids in order, yes or no.

Takes: choices with their names. Gives: what is chosen. May not: change what is no choice until something is chosen.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt

from noprac.core.editing.places import ABSENT
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.form.control import Control, as_list
from noprac.gui.widgets.picker import Picker
from noprac.gui.widgets.switch import Switch
from noprac.gui.widgets.words import button, row, stack


class OneOf(Control):
    """One of a few."""

    def __init__(self, names: Mapping[object, str], name: str) -> None:
        super().__init__()
        self.choices = Choices(names, name)
        self._names = names
        self.choices.chosen.connect(lambda value: self.edited.emit(value, False))
        self.setLayout(stack(self.choices))

    def show_value(self, value: object) -> None:
        """Show what holds; nothing, where it is none of them."""
        known = next((one for one in self._names if one == value and type(value) is not bool), None)
        if known is None:
            self.choices.clear()
        else:
            self.choices.show_value(known)

    def focus_first(self) -> None:
        """Put the focus on what holds."""
        self.choices.begin()


class SomeOf(Control):
    """Some of a few, in their order; none is left out."""

    def __init__(self, names: Mapping[str, str], name: str) -> None:
        super().__init__()
        self._value: object = ABSENT
        self._buttons = {}
        flow = Flow()
        for value, text in names.items():
            one = button(text, self._tell, kind="choice", name=f"{name}: {text}")
            one.setCheckable(True)
            self._buttons[value] = one
            flow.add(one)
        self.setLayout(stack(flow))

    def show_value(self, value: object) -> None:
        """Show what holds."""
        listed = as_list(value)
        for name, one in self._buttons.items():
            one.setChecked(name in listed)

    def focus_first(self) -> None:
        """Put the focus on the first."""
        next(iter(self._buttons.values())).setFocus()

    def _tell(self) -> None:
        chosen = [name for name, one in self._buttons.items() if one.isChecked()]
        self.edited.emit(chosen or ABSENT, False)


class OnOff(Control):
    """Yes or no; left out is no."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self.switch = Switch(appearance)
        self.switch.setAccessibleName(name)
        self.switch.clicked.connect(lambda on: self.edited.emit(on, False))
        self.setLayout(row(self.switch, None))
        self.setFocusProxy(self.switch)

    def show_value(self, value: object) -> None:
        """Show which."""
        self.switch.setChecked(value is True)


Offered = Sequence[tuple[str, str]]  # names and values


class OneOfMany(Control):
    """One of a list, or nothing."""

    def __init__(self, appearance: Appearance, name: str, offered: Offered = (), nothing: str = "") -> None:
        super().__init__()
        self._offered, self._nothing, self._value = tuple(offered), nothing or said.NOTHING, object()
        self.picker = Picker(appearance)
        self.picker.setAccessibleName(name)
        self.picker.picked.connect(lambda value: self.edited.emit(value or ABSENT, False))
        self.setLayout(stack(self.picker))
        self.setFocusProxy(self.picker)

    def offer(self, things: Offered) -> None:
        """What there is to choose from now."""
        if tuple(things) != self._offered:
            self._offered = tuple(things)
            self._show()

    def show_value(self, value: object) -> None:
        """Show which; one that is not offered stands there all the same."""
        if value != self._value:
            self._value = value
            self._show()

    def _show(self) -> None:
        known = {value for _, value in self._offered}
        value = self._value if isinstance(self._value, str) else ""
        odd = [(value, value)] if value and value not in known else []
        self.picker.offer([(self._nothing, ""), *self._offered, *odd], value)


class Ordered(Control):
    """Ids, one below the other. `needed`: emptied, it stays an empty list."""

    def __init__(self, appearance: Appearance, name: str, *, needed: bool) -> None:
        super().__init__()
        self._appearance, self._name, self._needed = appearance, name, needed
        self._offered: Offered = ()
        self._value: list[object] = []
        self._rows = stack(gap=GRID // 2)
        self.more = button(said.ADD_ONE, self._add, name=f"{said.ADD_ONE}: {name}")
        inside = stack(gap=GRID // 2)
        inside.addLayout(self._rows)
        inside.addLayout(row(self.more, None))
        self.setLayout(inside)
        self._pickers: list[OneOfMany] = []

    def offer(self, things: Offered) -> None:
        """What there is to choose from now."""
        self._offered = tuple(things)
        for picker in self._pickers:
            picker.offer(self._offered)

    def show_value(self, value: object) -> None:
        """Show them."""
        self._value = as_list(value)
        while len(self._pickers) < len(self._value):
            self._pickers.append(self._picker(len(self._pickers)))
            self._rows.addWidget(self._pickers[-1])
        while len(self._pickers) > len(self._value):
            gone = self._pickers.pop()
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for picker, one in zip(self._pickers, self._value, strict=True):
            picker.show_value(one)

    def focus_first(self) -> None:
        """Put the focus on the first."""
        (self._pickers[0] if self._pickers else self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _picker(self, number: int) -> OneOfMany:
        made = OneOfMany(self._appearance, said.nth(self._name, number + 1), self._offered, said.REMOVE)
        made.edited.connect(lambda value, _: self._change(number, value))
        return made

    def _change(self, number: int, value: object) -> None:
        items = [value if n == number else one for n, one in enumerate(self._value)]
        self._tell([one for one in items if one is not ABSENT])

    def _add(self) -> None:
        free = next((value for _, value in self._offered if value not in self._value), None)
        if free is not None:
            self._tell([*self._value, free])

    def _tell(self, items: list[object]) -> None:
        self.edited.emit(items if items or self._needed else ABSENT, False)
