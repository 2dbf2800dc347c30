"""Fields for a line, a paragraph, a list of words, an id.

Takes: text typed. Gives: text, lists of text. May not: keep an undo of its own: the form has one for all.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence

from noprac.core.editing.places import ABSENT
from noprac.gui.appearance import Appearance
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.form.control import Control, as_list, as_text
from noprac.gui.widgets.words import stack

_MOST = 20_000  # letters; the check says what is too long


class Box(Field):
    """A field that tells when the cursor leaves it."""

    left = Signal()

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__(appearance, name)
        self.setUndoRedoEnabled(False)

    @property
    def words(self) -> str:
        """What stands in it, in one line, to the last letter."""
        whole = self.toPlainText()[:_MOST].encode("utf-8", "replace").decode()  # half a letter is none
        return " ".join(whole.split())

    def show_text(self, text: str) -> None:
        """Show other text; the same, however it is spaced, leaves the cursor where it is."""
        if " ".join(text.split())[:_MOST] != self.words:
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the form's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undoes(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Carry out a key."""
        if _undoes(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """The cursor goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class Line(Control):
    """A line or a paragraph. `needed`: emptied, it stays, and the check says so; otherwise it is left out."""

    def __init__(self, appearance: Appearance, name: str, *, needed: bool) -> None:
        super().__init__()
        self._needed, self._showing = needed, False
        self.box = Box(appearance, name)
        self.box.textChanged.connect(self._type)
        self.box.left.connect(self.left)
        self.setLayout(stack(self.box))
        self.setFocusProxy(self.box)

    def show_value(self, value: object) -> None:
        """Show the text."""
        self._showing = True
        self.box.show_text(as_text(value))
        self._showing = False

    def _type(self) -> None:
        if not self._showing:
            words = self.box.words
            self.edited.emit(words if words or self._needed else ABSENT, True)


class WordList(Line):
    """Words and phrases with commas between."""

    def show_value(self, value: object) -> None:
        """Show the list."""
        listed = as_list(value)
        if listed != self._words():
            super().show_value(", ".join(as_text(word) for word in listed))

    def _words(self) -> list[str]:
        return [clean for word in self.box.words.split(",") if (clean := word.strip())]

    def _type(self) -> None:
        if not self._showing:
            words = self._words()
            self.edited.emit(words if words or self._needed else ABSENT, True)


class Name(Line):
    """An id: it holds when the cursor leaves it, for what leads to it follows."""

    def __init__(self, appearance: Appearance, name: str, *, needed: bool) -> None:
        super().__init__(appearance, name, needed=needed)
        self._value: object = ABSENT
        self.box.entered.connect(self.settle)
        self.box.left.connect(self.settle)

    def show_value(self, value: object) -> None:
        """Show the id."""
        self._value = value
        super().show_value(value)

    def settle(self) -> None:
        """It holds now."""
        words = self.box.words
        if words != as_text(self._value):
            self._value = words
            self.edited.emit(words, False)

    def _type(self) -> None:
        """Nothing yet."""
