"""Two parts beside each other, or below each other where the window is narrow or the words are large.

Takes: two widgets, their shares of the width. Gives: a place for both. May not: change their order.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from noprac.gui.theme import GRID

ROOM = 36  # times the height of a line of words: below it they lie under each other


class Sides(QWidget):
    """`shares`: of the width, while they lie beside each other."""

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int] = (1, 1), gap: int = GRID * 3) -> None:
        super().__init__()
        self._lie = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lie.setContentsMargins(0, 0, 0, 0)
        self._lie.setSpacing(gap)
        for part, share in zip((left, right), shares, strict=True):
            self._lie.addWidget(part, share)
        self.setLayout(self._lie)

    @property
    def beside(self) -> bool:
        """Whether they lie beside each other."""
        return self._lie.direction() is QBoxLayout.Direction.LeftToRight

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Lie where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= ROOM * self.fontMetrics().lineSpacing()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._lie.direction():
            self._lie.setDirection(way)
