"""The microphone's ring: whose turn it is, how loud you are, and when the turn is about to be taken.

Takes: a state, and level and closing 30 times a second. Gives: `pressed` and `released` for push-to-talk. May not:
decide when a turn ends; the arc only shows what the engine's gauge says.
"""

from enum import StrEnum, unique

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from noprac.gui import texts
from noprac.gui.appearance import Appearance

SIDE = 128  # px
LOUD = 0.12  # root mean square of a voice close to the microphone


@unique
class Ear(StrEnum):
    """What the microphone is doing."""

    OFF = "off"  # there is none, or turns are typed
    REST = "rest"  # the prospect's turn
    OPEN = "open"  # the trainee's turn: it hears
    HOLD = "hold"  # the trainee's turn, once the key is held


class Ring(QAbstractButton):
    """A round microphone; held, it talks."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._ear, self._level, self._closing = Ear.OFF, 0.0, 0.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.be(Ear.OFF)
        appearance.changed.connect(self.update)

    @property
    def ear(self) -> Ear:
        """What the microphone is doing."""
        return self._ear

    @property
    def closing(self) -> float:
        """How far the arc has closed, 0 to 1."""
        return self._closing

    def be(self, ear: Ear) -> None:
        """Show `ear`, in paint and in words."""
        self._ear, self._level, self._closing = ear, 0.0, 0.0
        self.setEnabled(ear is not Ear.OFF)
        self.setAccessibleName(texts.EARS[ear.value])
        self.update()

    def gauge(self, level: float, closing: float) -> None:
        """Follow the microphone: `level`, root mean square, 0 to 1; `closing`, 0 to 1."""
        loud = min(level / LOUD, 1.0) ** 0.6 if self._ear in {Ear.OPEN, Ear.HOLD} else 0.0
        smooth = loud if loud > self._level else self._level * 0.8
        if abs(smooth - self._level) > 0.004 or closing != self._closing:  # noqa: PLR2004 - too small to see
            self._level, self._closing = smooth, min(max(closing, 0.0), 1.0)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Fixed; the halo needs the room round it."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint halo, disc, arc and microphone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        self._halo(painter, centre)
        self._disc(painter, centre)
        self._arc(painter, centre)
        self._glyph(painter, centre)
        painter.end()

    def _yours(self) -> bool:
        return self._ear in {Ear.OPEN, Ear.HOLD}

    def _halo(self, painter: QPainter, centre: QPointF) -> None:
        if self._ear is Ear.OPEN or self.isDown():
            colour = QColor(self._appearance.theme.accent)
            colour.setAlpha(46)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            radius = 46 + 16 * self._level
            painter.drawEllipse(centre, radius, radius)

    def _disc(self, painter: QPainter, centre: QPointF) -> None:
        theme = self._appearance.theme
        full = self._ear is Ear.OPEN or self.isDown()
        painter.setBrush(QColor(theme.accent if full else theme.surface))
        edge = theme.accent if self._yours() else theme.line
        painter.setPen(QPen(QColor(edge), 3 if self._yours() else 2))
        painter.drawEllipse(centre, 38, 38)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.ink), 2, Qt.PenStyle.DotLine))
            painter.drawEllipse(centre, 43, 43)

    def _arc(self, painter: QPainter, centre: QPointF) -> None:
        if self._closing > 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._appearance.theme.ink), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            box = QRectF(centre.x() - 50, centre.y() - 50, 100, 100)
            painter.drawArc(box, 90 * 16, -round(self._closing * 360 * 16))

    def _glyph(self, painter: QPainter, centre: QPointF) -> None:
        theme = self._appearance.theme
        full = self._ear is Ear.OPEN or self.isDown()
        colour = QColor(theme.on_accent if full else theme.accent if self._yours() else theme.edge)
        painter.translate(centre)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(-6, -17, 12, 22), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        cup = QPainterPath(QPointF(-11, -2))
        cup.cubicTo(-11, 13, 11, 13, 11, -2)
        painter.drawPath(cup)
        painter.drawLine(QPointF(0, 10), QPointF(0, 16))
        painter.drawLine(QPointF(-6, 16), QPointF(6, 16))
        if self._ear is Ear.OFF:
            painter.drawLine(QPointF(-14, -16), QPointF(14, 16))
