"""A list to pick one thing from.

Takes: names with their values. Gives: `picked` with the value. May not: change under a turning wheel.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from noprac.gui.appearance import Appearance

ARROW = 5.0  # px, half its width at zoom 1


class Picker(QComboBox):
    """The values stay as they were given; a text may be long, so it is shortened when shut."""

    picked = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    def offer(self, things: Sequence[tuple[str, object]], chosen: object) -> None:
        """Show these names, with the one whose value is `chosen`; the first where none has it."""
        self.clear()
        for name, value in things:
            self.addItem(name, value)
        values = [value for _, value in things]
        self.setCurrentIndex(values.index(chosen) if chosen in values else 0 if values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """The page scrolls, the choice stays."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the list as shut, and an arrow down."""
        super().paintEvent(event)
        side = ARROW * self._appearance.zoom
        middle = QPointF(self.width() - 20 * self._appearance.zoom, self.height() / 2)
        arrow = QPainterPath(middle + QPointF(-side, -side / 2))
        arrow.lineTo(middle + QPointF(0, side / 2))
        arrow.lineTo(middle + QPointF(side, -side / 2))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._appearance.theme.quiet), 2))
        painter.drawPath(arrow)
        painter.end()
