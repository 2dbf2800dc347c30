"""What a trainer would give a call.

Takes: the marks that are kept. Gives: `kept` with the marks that were written. May not: show the score, or round.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from noprac.core.cohort.values import SKILLS
from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import Words, button, row, stack

BEST = 100
_NARROW, _NAMED = 140, 320  # px
LONGEST_NAME = 80


class Marking(QFrame):
    """A field a skill, each may stay empty."""

    kept = Signal(str, object)  # by whom, marks by skill

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.fields = {skill: _field(said.skill(skill), _NARROW) for skill in SKILLS}
        self.by = _field(said.MARKED_BY, _NAMED)
        self.by.setMaxLength(LONGEST_NAME)
        self.by.setToolTip(said.MARKED_BY_ABOUT)
        self.keep = button(said.KEEP, self._keep, kind="main")
        self.status = Words(tone="quiet")
        for field in self.fields.values():
            field.setMaxLength(3)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            field.returnPressed.connect(self._keep)
        inside = stack(
            Words(said.MARKS, size="body", strong=True), Words(said.MARK_ABOUT, tone="quiet"), margin=GRID * 3
        )
        inside.addWidget(
            Flow(*(_named(said.skill(skill), field) for skill, field in self.fields.items()), gap=GRID * 2)
        )
        last = row(_named(said.MARKED_BY, self.by), self.keep, None, gap=GRID * 2)
        last.setAlignment(self.keep, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(last)
        inside.addWidget(self.status)
        self.setLayout(inside)
        self.tell("")

    def show_marks(self, by: str, marks: Mapping[Category, int]) -> None:
        """What this trainer has given."""
        if by:
            self.by.setText(by)
        for skill, field in self.fields.items():
            field.setText(str(marks[skill]) if skill in marks else "")
        self.tell("")

    def tell(self, text: str) -> None:
        """One line below."""
        self.status.say(text)
        self.status.setVisible(bool(text))

    def _keep(self) -> None:
        marks = {skill: int(text) for skill, field in self.fields.items() if (text := field.text().strip()).isdecimal()}
        written = [field for field in self.fields.values() if field.text().strip()]
        if not written or len(marks) < len(written) or max(marks.values()) > BEST:
            self.tell(said.KEPT_NOTHING)
        elif not self.by.text().strip():
            self.tell(said.MARKED_BY_ABOUT)
            self.by.setFocus()
        else:
            self.kept.emit(" ".join(self.by.text().split()), marks)


def _field(name: str, width: int) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setFixedWidth(width)
    return field


def _named(name: str, field: QLineEdit) -> QWidget:
    whole = QWidget()
    label = Words(name)
    label.setWordWrap(False)
    label.setBuddy(field)
    whole.setLayout(stack(label, field, gap=4))
    return whole
