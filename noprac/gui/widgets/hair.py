"""Hair, a few cuts of it.

Takes: a painter in the portrait's units, and features. Gives: paint. May not: know the pose; the head is turned for it.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from noprac.gui.widgets.features import Features
from noprac.gui.widgets.shapes import polygon


def behind(painter: QPainter, who: Features) -> None:
    """Hair that falls behind the shoulders, for the cuts that have it."""
    if who.cut not in {"long", "bob"}:
        return
    length = 196 if who.cut == "long" else 158
    back = QPainterPath(QPointF(120, 42))
    back.cubicTo(160, 42, 172, 74, 170, 108)
    back.cubicTo(169, 132, 176, length - 18, 166, length)
    back.lineTo(74, length)
    back.cubicTo(64, length - 18, 71, 132, 70, 108)
    back.cubicTo(68, 74, 80, 42, 120, 42)
    painter.fillPath(back, QColor(who.hair).darker(112))


def before(painter: QPainter, who: Features) -> None:
    """Hair that frames the face."""
    colour = QColor(who.hair)
    match who.cut:
        case "bald":
            for side in (-1, 1):
                painter.fillPath(
                    polygon(*((120 + side * x, y) for x, y in [(41, 84), (35, 88), (36, 108), (42, 106)])), colour
                )
        case "curly":
            _curls(painter, colour)
        case "parted" | "bob" | "long":
            painter.fillPath(_sweep(), colour)
        case _:
            painter.fillPath(_cap(), colour)
    if who.cut == "bun":
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(120, 42), 19, 16)


def _cap() -> QPainterPath:
    cap = QPainterPath(QPointF(80, 100))
    cap.cubicTo(73, 62, 92, 43, 122, 43)
    cap.cubicTo(150, 43, 167, 62, 160, 100)
    cap.cubicTo(157, 88, 154, 82, 150, 78)
    cap.cubicTo(136, 75, 106, 74, 92, 77)
    cap.cubicTo(86, 82, 83, 90, 80, 100)
    return cap


def _sweep() -> QPainterPath:
    sweep = QPainterPath(QPointF(79, 106))
    sweep.cubicTo(70, 60, 92, 41, 122, 41)
    sweep.cubicTo(153, 41, 170, 62, 161, 106)
    sweep.cubicTo(158, 92, 152, 82, 142, 68)
    sweep.cubicTo(132, 80, 106, 84, 90, 80)
    sweep.cubicTo(84, 88, 81, 96, 79, 106)
    return sweep


def _curls(painter: QPainter, colour: QColor) -> None:
    painter.setBrush(colour)
    for x, y, r in (
        (82, 92, 11), (80, 76, 13), (88, 62, 14), (102, 53, 15), (120, 50, 16),
        (138, 53, 15), (152, 62, 14), (160, 76, 13), (158, 92, 11), (106, 66, 12), (122, 64, 13), (138, 67, 12),
    ):  # fmt: skip
        painter.drawEllipse(QPointF(x, y), r, r)
