"""The trainee's own offer: three short fields, filled once.

Takes: the words kept. Gives: `kept` with those typed. May not: keep them.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit

from noprac.core.drills.own import LONGEST, NAMES, Own
from noprac.gui import drill_texts as said
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, button, row, stack


class OwnOffer(QFrame):
    """Folded away once it is filled."""

    kept = Signal(object)  # an Own

    def __init__(self) -> None:
        super().__init__()
        self.fields = {name: QLineEdit() for name in NAMES}
        for name, field in self.fields.items():
            field.setPlaceholderText(said.OWN_EXAMPLES[name])
            field.setAccessibleName(said.OWN_FIELDS[name])
            field.setMaxLength(LONGEST)
            field.returnPressed.connect(self._keep)
        self.keep = button(said.KEEP, self._keep, kind="plain")
        self.change = button(said.CHANGE_OWN, self._unfold)
        self.status = Words(tone="quiet")
        self._sheet = self._make_sheet()
        whole = stack(gap=GRID)
        whole.addLayout(row(self.change, self.status, None))
        whole.addWidget(self._sheet)
        self.setLayout(whole)
        self.show_own(Own())

    def _make_sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("kind", "panel")
        inside = stack(Words(said.OWN, size="body", strong=True), Words(said.OWN_WHY, tone="quiet"), margin=GRID * 3)
        for name, field in self.fields.items():
            inside.addWidget(Words(said.OWN_FIELDS[name]))
            inside.addWidget(field)
        inside.addSpacing(GRID)
        inside.addLayout(row(self.keep, None))
        sheet.setLayout(inside)
        return sheet

    def show_own(self, own: Own) -> None:
        """The words as they are kept; all there, they are folded away."""
        for name, field in self.fields.items():
            if not field.hasFocus():
                field.setText(getattr(own, name))
        self._fold(own.given)

    def tell(self, text: str) -> None:
        """One line beside the button."""
        self.status.say(text)

    def _fold(self, away: bool) -> None:
        self._sheet.setVisible(not away)
        self.change.setVisible(away)

    def _unfold(self) -> None:
        self.tell("")
        self._fold(False)
        self.fields["offer"].setFocus()

    def _keep(self) -> None:
        self.keep.setFocus()  # so that what was kept is shown as it was kept
        self.kept.emit(Own(**{name: field.text() for name, field in self.fields.items()}))
