"""A switch: on or off.

Takes: presses. Gives: `clicked` as every button. May not: tell on from off by colour alone: the knob changes sides and
has a tick.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from noprac.gui.appearance import Appearance

WIDE, HIGH = 56, 32  # px, before zoom


class Switch(QAbstractButton):
    """Checked is on."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As large as a finger."""
        return QSize(round(WIDE * self._appearance.zoom), round(HIGH * self._appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the groove and the knob."""
        theme, on = self._appearance.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / WIDE, self.height() / HIGH)
        edge = theme.ink if self.hasFocus() else theme.accent if on else theme.edge
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(theme.accent if on else theme.surface))
        painter.drawRoundedRect(QRectF(2, 2, WIDE - 4, HIGH - 4), HIGH / 2 - 2, HIGH / 2 - 2)
        self._knob(painter, QPointF(WIDE - 16 if on else 16, HIGH / 2))
        painter.end()

    def _knob(self, painter: QPainter, centre: QPointF) -> None:
        theme = self._appearance.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if self.isChecked() else theme.edge))
        painter.drawEllipse(centre, 9.5, 9.5)
        if self.isChecked():
            tick = QPainterPath(centre + QPointF(-4.2, 0.3))
            tick.lineTo(centre + QPointF(-1, 3.5))
            tick.lineTo(centre + QPointF(4.4, -3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPath(tick)
