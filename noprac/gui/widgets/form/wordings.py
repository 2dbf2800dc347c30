"""Lines that say the same, one field each.

Takes: a line or a list. Gives: the same again: one line stays a line, a list a list. May not: hold an empty one; that
is only a place to type in.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from noprac.core.editing.places import ABSENT
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.form.control import Control, as_list, as_text
from noprac.gui.widgets.form.typed import Box
from noprac.gui.widgets.words import button, row, stack


class Wordings(Control):
    """Return goes to a further one; Backspace in an empty one takes it away."""

    def __init__(self, appearance: Appearance, name: str, *, needed: bool) -> None:
        super().__init__()
        self._appearance, self._name, self._needed = appearance, name, needed
        self._listed, self._showing = False, False
        self._lines: list[_OneLine] = []
        self._rows = stack(gap=GRID // 2)
        self.more = button(said.ADD_WORDING, self._add, name=f"{said.ADD_WORDING}: {name}")
        inside = stack(gap=GRID // 2)
        inside.addLayout(self._rows)
        inside.addLayout(row(self.more, None))
        self.setLayout(inside)
        self._have(1)

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The fields."""
        return tuple(line.box for line in self._lines)

    def show_value(self, value: object) -> None:
        """Show the lines."""
        lines = [as_text(line) for line in as_list(value)]
        self._listed = isinstance(value, list | tuple)
        if lines == self._words():
            return
        self._showing = True
        self._have(max(len(lines), 1))
        for box, text in zip(self.boxes, lines or [""], strict=True):
            box.show_text(text)
        self._showing = False

    def focus_first(self) -> None:
        """Put the cursor into the first."""
        self.boxes[0].setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Backspace in an empty field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, Box):
            gone = event.key() == Qt.Key.Key_Backspace and not watched.toPlainText() and len(self._lines) > 1
            if gone:
                self._take(watched)
                return True
        return super().eventFilter(watched, event)

    def _words(self) -> list[str]:
        return [words for box in self.boxes if (words := box.words)]

    def _have(self, count: int) -> None:
        """As many fields as that."""
        while len(self._lines) < count:
            self._lines.append(self._line())
            self._rows.addWidget(self._lines[-1])
        while len(self._lines) > count:
            self._put_away(self._lines.pop())
        for number, line in enumerate(self._lines, 1):
            line.call(self._name if count == 1 else said.nth(self._name, number), alone=count == 1)

    def _line(self) -> "_OneLine":
        line = _OneLine(self._appearance)
        line.box.textChanged.connect(self._type)
        line.box.left.connect(self.left)
        line.box.entered.connect(lambda: self._next(line.box))
        line.box.installEventFilter(self)
        line.gone.clicked.connect(lambda: self._take(line.box))
        return line

    def _put_away(self, line: "_OneLine") -> None:
        line.hide()
        self._rows.removeWidget(line)
        line.deleteLater()

    def _next(self, box: Box) -> None:
        """Return: to the next field, a new one after the last."""
        number = self.boxes.index(box) + 1
        if number == len(self._lines):
            self._add()
        else:
            self.boxes[number].setFocus()

    def _add(self) -> None:
        if self.boxes[-1].words:
            self._have(len(self._lines) + 1)
        self.boxes[-1].setFocus()

    def _take(self, box: Box) -> None:
        number = self.boxes.index(box)
        gone = self._lines.pop(number)
        self.boxes[max(number - 1, 0)].setFocus()
        self._put_away(gone)
        self._have(len(self._lines))
        if gone.box.words:
            self._tell(typed=False)

    def _type(self) -> None:
        if not self._showing:
            self._tell(typed=True)

    def _tell(self, *, typed: bool) -> None:
        words = self._words()
        empty = "" if self._needed else ABSENT
        self._listed = self._listed or len(words) > 1
        self.edited.emit(words if self._listed and words else words[0] if words else empty, typed)


class _OneLine(QWidget):
    """A field, and a button to take it away."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.box, self.gone = Box(appearance, ""), _cross()
        inside = row(self.box, self.gone, gap=GRID // 2)
        inside.setStretch(0, 1)
        self.setLayout(inside)

    def call(self, name: str, *, alone: bool) -> None:
        """Name both; one that is alone cannot be taken away."""
        self.box.setAccessibleName(name)
        self.gone.setAccessibleName(said.removing(name))
        self.gone.setToolTip(said.REMOVE)
        self.gone.setVisible(not alone)


def _cross() -> QPushButton:
    return button("\N{MULTIPLICATION SIGN}", name=said.REMOVE)
