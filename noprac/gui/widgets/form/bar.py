"""The row of sections, each with how many faults it has.

Takes: counts. Gives: `chosen` with a section. May not: show more than names and counts.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton

from noprac.core.editing.outline import Section
from noprac.gui import editor_texts as said
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import button

AUDIT = "audit"


class Bar(Flow):
    """One button a section, and one for the audit."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[object, QPushButton] = {}
        for section, name in (*said.SECTIONS.items(), (AUDIT, said.AUDIT)):
            one = button(name, kind="choice")
            one.setCheckable(True)
            one.clicked.connect(lambda _=False, section=section: self.chosen.emit(section))
            self._group.addButton(one)
            self.buttons[section] = one
            self.add(one)

    def stand_at(self, section: object) -> None:
        """Show which one is shown."""
        self.buttons[section].setChecked(True)

    def count(self, faults: Mapping[Section, int]) -> None:
        """Show how many faults each has."""
        for section in Section:
            one, many = self.buttons[section], faults.get(section, 0)
            one.setText(said.section(section, many))
            one.setAccessibleName(said.section_name(section, many))
