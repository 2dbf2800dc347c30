"""The scores in one quiet line, each with what it rests on.

Takes: reckonings. Gives: a tile a score; pointed at or tabbed to, it shows its evidence. May not: draw a gauge.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from noprac.core.score import Category, Evidence
from noprac.gui import letter_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.reading import Reckoning
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.note import Note
from noprac.gui.widgets.words import Words, stack

MOST = 8  # lines of a note


class Scores(Flow):
    """The tiles; they go on in a second line where the words are large. `over`: what the notes lie on."""

    def __init__(self, appearance: Appearance, reckonings: tuple[Reckoning, ...], over: QWidget) -> None:
        super().__init__()
        self.note = Note(appearance, over)
        first, present = reckonings[0], reckonings[-1]
        for category in said.SCORE_NAMES:
            value = getattr(present.score.scores, category.value)
            before = getattr(first.score.scores, category.value)
            if value is not None or category is not Category.DELIVERY:
                evidence = tuple(e for e in present.score.evidence if e.counts_for is category)
                was = said.was(before) if before != value else ""
                self.add(Tile(said.SCORE_NAMES[category], value, was, told(category, evidence), self.note))


class Tile(QFrame):
    """A score under its number, that takes the focus."""

    def __init__(self, name: str, value: int | None, was: str, evidence: str, note: Note) -> None:
        super().__init__()
        self._evidence, self._note = evidence, note
        self.setProperty("kind", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        shown = ", ".join(part for part in (said.score(value), was) if part)
        self.setAccessibleName(f"{name}: {shown}")
        self.setAccessibleDescription(evidence)
        self.setObjectName(f"score {name}")
        none = value is None
        number = Words(said.NOTHING if none else str(value), size="caption", tone="quiet" if none else "")
        below = [*([texts.NO_OCCASION] if none else []), *([was] if was else [])]
        parts = [number, Words(name, tone="quiet"), *(Words(text, tone="quiet") for text in below)]
        for words in parts:
            words.setWordWrap(False)
        inside = stack(*parts, None, gap=0)
        inside.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        self.setLayout(inside)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Show the evidence."""
        super().enterEvent(event)
        self._note.say(self._evidence, self)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Hide it, unless the focus is here."""
        super().leaveEvent(event)
        self._note.setVisible(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Show the evidence."""
        super().focusInEvent(event)
        self._note.say(self._evidence, self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Hide it."""
        super().focusOutEvent(event)
        self._note.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape hides the evidence."""
        if event.key() == Qt.Key.Key_Escape:
            self._note.hide()
        else:
            super().keyPressEvent(event)


def told(category: Category, evidence: tuple[Evidence, ...]) -> str:
    """What a score rests on, a line a point."""
    lines = [said.rests_on(proof) for proof in evidence[:MOST]]
    if category is Category.OVERALL:
        lines.insert(0, said.OVERALL_IS)
    if len(evidence) > MOST:
        lines.append(said.ALL_BELOW)
    return "\n".join(lines) or said.NO_OCCASION_YET
