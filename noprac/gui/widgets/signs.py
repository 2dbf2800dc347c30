"""The signs of the rail: a few strokes each.

Takes: which one, a box, a colour. Gives: paint. May not: say anything by itself; the name stands beside it.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from noprac.gui.rooms import Sign

SIDE = 24.0  # units that the strokes are given in


def paint(painter: QPainter, sign: Sign, box: QRectF, colour: QColor) -> None:
    """Paint `sign` into `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / SIDE, box.height() / SIDE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _STROKES[sign](painter)
    painter.restore()


def _home(painter: QPainter) -> None:
    roof = QPainterPath(QPointF(3.5, 11.5))
    roof.lineTo(12, 4)
    roof.lineTo(20.5, 11.5)
    painter.drawPath(roof)
    walls = QPainterPath(QPointF(6, 10.5))
    walls.lineTo(6, 20)
    walls.lineTo(18, 20)
    walls.lineTo(18, 10.5)
    painter.drawPath(walls)


def _drills(painter: QPainter) -> None:
    """Once more: a round with an arrow's head."""
    painter.drawArc(QRectF(4.5, 4.5, 15, 15), 40 * 16, 290 * 16)
    head = QPainterPath(QPointF(18.6, 2.8))
    head.lineTo(18.2, 7.6)
    head.lineTo(13.4, 7)
    painter.drawPath(head)


def _noes(painter: QPainter) -> None:
    """A book with an open circle, as a no is drawn everywhere."""
    painter.drawRoundedRect(QRectF(4.5, 3.5, 15, 17), 2.5, 2.5)
    painter.drawEllipse(QPointF(12, 12), 3.6, 3.6)


def _progress(painter: QPainter) -> None:
    for x, top in ((5.5, 14), (12, 9), (18.5, 4.5)):
        painter.drawLine(QPointF(x, 20), QPointF(x, top))


def _scenarios(painter: QPainter) -> None:
    """A sheet, and a pen over it."""
    painter.drawPolyline([QPointF(19, 13), QPointF(19, 20.5), QPointF(4.5, 20.5), QPointF(4.5, 4.5), QPointF(12, 4.5)])
    painter.drawPolyline(
        [QPointF(10, 15), QPointF(11, 11), QPointF(18.5, 3.5), QPointF(21, 6), QPointF(13.5, 14), QPointF(10, 15)]
    )


def _workshop(painter: QPainter) -> None:
    """A board on its stand."""
    painter.drawRoundedRect(QRectF(3.5, 4, 17, 11.5), 2, 2)
    painter.drawLine(QPointF(12, 15.5), QPointF(12, 17))
    painter.drawPolyline([QPointF(7.5, 21), QPointF(12, 16.5), QPointF(16.5, 21)])


def _cohort(painter: QPainter) -> None:
    """Several people, one before the others."""
    for x in (6.0, 18.0):
        painter.drawEllipse(QPointF(x, 9), 2.2, 2.2)
        painter.drawArc(QRectF(x - 4, 14, 8, 9), 20 * 16, 140 * 16)
    painter.drawEllipse(QPointF(12, 8), 3.2, 3.2)
    painter.drawArc(QRectF(6, 13.5, 12, 14), 10 * 16, 160 * 16)


def _settings(painter: QPainter) -> None:
    for y, knob in ((7, 15.5), (17, 8.5)):
        painter.drawLine(QPointF(3.5, y), QPointF(knob - 3, y))
        painter.drawLine(QPointF(knob + 3, y), QPointF(20.5, y))
        painter.drawEllipse(QPointF(knob, y), 2.8, 2.8)


def _help(painter: QPainter) -> None:
    """A question mark."""
    mark = QPainterPath(QPointF(8, 8.5))
    mark.cubicTo(QPointF(8, 2.5), QPointF(16.5, 2.5), QPointF(16.5, 8.5))
    mark.cubicTo(QPointF(16.5, 12), QPointF(12, 11.5), QPointF(12, 15.5))
    painter.drawPath(mark)
    painter.drawPoint(QPointF(12, 20))


_STROKES: dict[Sign, Callable[[QPainter], None]] = {
    Sign.HOME: _home,
    Sign.DRILLS: _drills,
    Sign.NOES: _noes,
    Sign.PROGRESS: _progress,
    Sign.SCENARIOS: _scenarios,
    Sign.WORKSHOP: _workshop,
    Sign.COHORT: _cohort,
    Sign.SETTINGS: _settings,
    Sign.HELP: _help,
}
