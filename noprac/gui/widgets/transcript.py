"""What was said, turn by turn.

Takes: passages, one by one. Gives: a list of rows, one of them the current one; Up and Down go from row to row. May
not: carry out a wish.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from noprac.core.debrief.letter import Passage
from noprac.gui import letter_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.widgets.turn import Open, Turn
from noprac.gui.widgets.words import stack
from noprac.gui.wishes import Wishes


class Transcript(QWidget):
    """The rows."""

    def __init__(self, appearance: Appearance, name: str, wishes: Wishes, can: Open) -> None:
        super().__init__()
        self._appearance, self._name, self._wishes, self._can = appearance, name, wishes, can
        self.setAccessibleName(said.WORDS)
        self.turns: tuple[Turn, ...] = ()
        self._rows = stack(gap=0)
        self.setLayout(self._rows)
        self.sounding: int | None = None  # the turn that is being played
        self._current: Turn | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def add(self, passage: Passage) -> None:
        """The next turn."""
        turn = Turn(self._appearance, self._name, passage, self._wishes, self._can)
        turn.sound(on=turn.number == self.sounding)
        self.turns = (*self.turns, turn)
        self._rows.addWidget(turn)
        turn.show()  # at once: what is not shown takes no focus

    def sound(self, turn: int | None) -> None:
        """Which turn is being played, None for none."""
        self.sounding = turn
        for each in self.turns:
            each.sound(on=each.number == turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Up and Down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or self._current is None:
            super().keyPressEvent(event)
            return
        at = self.turns.index(self._current) + step
        if 0 <= at < len(self.turns):
            self.turns[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The row in which the focus is, is the current one."""
        row = next((turn for turn in self.turns if new is not None and (turn is new or turn.isAncestorOf(new))), None)
        if row is not None and row is not self._current:
            if self._current is not None:
                self._current.be_current(False)
            self._current = row
            row.be_current(True)
