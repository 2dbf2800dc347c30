"""What a trainer can ask for in a workshop, from either window.

Takes: nothing. Gives: one signal a wish, and the keys that send them. May not: do anything itself; the control carries
wishes out.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from noprac.gui import workshop_texts as said


class Steering(QObject):
    """The wishes."""

    moves = Signal()  # shown to the room, or hidden
    state = Signal()
    asked = Signal()
    side = Signal()
    heard = Signal()
    voted = Signal()
    suggested = Signal()
    full = Signal()

    def listen(self, window: QWidget) -> None:
        """Take the keys while this window, or page of one, is seen in front."""
        for key, wish in (
            (said.MOVES_KEY, self.moves),
            (said.STATE_KEY, self.state),
            (said.ASK_KEY, self.asked),
            (said.SIDE_KEY, self.side),
            (said.LISTEN_KEY, self.heard),
            (said.VOTE_KEY, self.voted),
            (said.SUGGEST_KEY, self.suggested),
            (said.FULL_KEY, self.full),
        ):
            QShortcut(QKeySequence(key), window, wish.emit).setAutoRepeat(False)
