"""A no in the list: what was said, what was done, and below it, once chosen, what can be done with the entry.

Takes: an entry. Gives: wishes as signals. May not: keep anything.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from noprac.gui import noes_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.store.noes import Entry


class NoRow(QFrame):
    """A button as wide as the list; pressed, it opens a sheet below itself, or shuts it."""

    noted = Signal(str, str)  # an id, the words
    changed = Signal(str, object, object)  # an id, its kind or None, its deed or None
    deleted = Signal(str)
    seen = Signal(str, int)  # a call's id, a turn

    def __init__(self, appearance: Appearance, no: Entry) -> None:
        super().__init__()
        self._appearance, self.no = appearance, no
        self._whole = stack(gap=0)
        self.setLayout(self._whole)
        self._sheet: QFrame | None = None
        self._show()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Its height follows its width; Qt would keep room for words wrapped into the narrowest column."""
        return QSize(super().minimumSizeHint().width(), 0)

    @property
    def open(self) -> bool:
        """Whether the sheet is there."""
        return self._sheet is not None

    def toggle(self) -> None:
        """Open the sheet, or shut it."""
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None
        else:
            self._sheet = self._made_sheet()
            self._whole.addWidget(self._sheet)
            self._sheet.show()

    def renew(self, no: Entry) -> None:
        """Show the entry as it is now."""
        self.no = no
        self.head.setAccessibleName(said.row(no))
        self._words.say(no.words)
        for words, text in zip(self._more, _lines(no), strict=True):
            words.say(text)
            words.setVisible(bool(text))

    def tell(self, text: str) -> None:
        """One line in the sheet."""
        if self._sheet is not None:
            self.status.say(text)

    def _show(self) -> None:
        self._words = Words(self.no.words, strong=True)
        self._more = tuple(Words(text, tone="quiet") for text in _lines(self.no))
        inside = stack(self._words, *self._more, gap=2)
        self.head = Card(self._appearance, said.row(self.no), inside, shadow=False)
        for words in self._more:
            words.setVisible(bool(words.text()))
        self.head.setProperty("kind", "row")
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        self.head.clicked.connect(self.toggle)
        self._whole.addWidget(self.head)

    def _made_sheet(self) -> QFrame:
        sheet, no = QFrame(), self.no
        sheet.setProperty("kind", "panel")
        self.field = Field(self._appearance, said.NOTE, no.note)
        self.field.entered.connect(self._note)
        self.status = Words(tone="quiet")
        keep = button(said.KEEP_NOTE, self._note, kind="plain")
        inside = stack(Words(said.NOTE, tone="quiet"), self.field, margin=GRID * 2)
        if no.call is not None and no.turn is not None:
            call, turn = no.call, no.turn
            see = button(said.see(no), lambda: self.seen.emit(call, turn), kind="plain")
            inside.addLayout(row(keep, see, self.status, None))
        else:
            inside.addLayout(row(keep, self.status, None, button(said.DELETE, lambda: self.deleted.emit(no.id))))
            self._put_right(inside)
        sheet.setLayout(inside)
        return sheet

    def _put_right(self, inside: QVBoxLayout) -> None:
        """What a no of real life was about, and what was done, to be chosen anew."""
        kinds, deeds = (
            Choices(said.KINDS, said.SOUNDS_LIKE),
            Choices({d: said.DEEDS[d] for d in said.BY_HAND}, said.DID),
        )
        kinds.show_value(self.no.kind)
        deeds.show_value(self.no.deed)
        kinds.chosen.connect(lambda kind: self.changed.emit(self.no.id, kind, None))
        deeds.chosen.connect(lambda deed: self.changed.emit(self.no.id, None, deed))
        inside.addWidget(kinds)
        inside.addWidget(deeds)

    def _note(self) -> None:
        self.noted.emit(self.no.id, self.field.words)


def _lines(no: Entry) -> tuple[str, ...]:
    return said.answer(no), said.detail(no), said.note(no)
