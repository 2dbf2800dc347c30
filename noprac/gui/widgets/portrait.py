"""A head and shoulders in simple forms.

Takes: a painter, features, and how the face stands at this moment. Gives: paint. May not: move by itself; `figure`
does. Drawn in a square of 240 units with the disc's centre in the middle.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from noprac.core.speech import Mood
from noprac.gui.widgets import hair
from noprac.gui.widgets.features import Features
from noprac.gui.widgets.shapes import polygon

SIZE = 240.0
_LINE = 0.8  # units; a mouth less open than this is a line


@dataclass(frozen=True, slots=True)
class Pose:
    """The face at a moment. `brow`: -1 drawn together to 1 raised; `smile`: -1 to 1; `lean`: -1 away to 1 towards;
    `mouth`: 0 shut to 1 wide; `breath`: -1 out to 1 in; `lids`: 0 open to 1 shut."""

    brow: float = 0.0
    smile: float = 0.0
    lean: float = 0.0
    mouth: float = 0.0
    breath: float = 0.0
    lids: float = 0.0


POSES = {
    Mood.OPEN: Pose(brow=0.55, smile=0.65, lean=0.8),
    Mood.WARY: Pose(brow=-0.2, smile=0.0, lean=-0.1),
    Mood.CLOSING: Pose(brow=-0.9, smile=-0.55, lean=-1.0, lids=0.3),
}


def paint(painter: QPainter, who: Features, pose: Pose, disc: QColor) -> None:
    """Paint `who` in `pose` on a disc, into a square of `SIZE` units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(disc)
    painter.drawEllipse(QRectF(4, 4, 232, 232))
    clip = QPainterPath()
    clip.addEllipse(QRectF(4, 4, 232, 232))
    painter.save()
    painter.setClipPath(clip)
    _stand(painter, pose)
    hair.behind(painter, who)
    _shoulders(painter, who, pose)
    _head(painter, who, pose)
    painter.restore()


def _stand(painter: QPainter, pose: Pose) -> None:
    """Lean towards or away: nearer is larger and lower, away is smaller and turned a little."""
    scale = 1.09 + 0.035 * pose.lean
    painter.translate(120, 250)
    painter.scale(scale, scale)
    painter.rotate(-2.4 * min(pose.lean, 0))
    painter.translate(-120 - 5 * min(pose.lean, 0), -240)


def _shoulders(painter: QPainter, who: Features, pose: Pose) -> None:
    rise = -1.6 * pose.breath - 4 * max(-pose.lean, 0)
    top = 171 + rise
    body = QPainterPath(QPointF(22, 270))
    body.cubicTo(24, top + 22, 52, top + 12, 92, top - 2)
    body.lineTo(148, top - 2)
    body.cubicTo(188, top + 12, 216, top + 22, 218, 270)
    painter.fillPath(body, QColor(who.jacket))
    _neck(painter, who, top)
    _collar(painter, who, top)


def _neck(painter: QPainter, who: Features, top: float) -> None:
    neck = QPainterPath(QPointF(103, 130))
    neck.lineTo(103, top - 10)
    neck.cubicTo(102, top + 2, 96, top, 92, top)
    neck.lineTo(120, top + 24)
    neck.lineTo(148, top)
    neck.cubicTo(144, top, 138, top + 2, 137, top - 10)
    neck.lineTo(137, 130)
    painter.fillPath(neck, QColor(who.skin).darker(112))


def _collar(painter: QPainter, who: Features, top: float) -> None:
    """Shirt, lapels and collar, mirrored about the middle."""
    shirt, jacket = QColor(who.shirt), QColor(who.jacket)
    front = polygon((93, top - 2), (120, top + 17), (147, top - 2), (150, 280), (90, 280))
    painter.fillPath(front, shirt)
    halves = (
        (jacket, ((25, 2), (28, 0), (44, 16), (60, 110), (5, 110), (7, 66))),
        (jacket.darker(122), ((25, 2), (29, 2), (37, 25), (29, 29), (32, 35), (6, 74))),
        (shirt.darker(104), ((25, -9), (30, 0), (17, 26), (1, 21))),
    )
    for colour, edge in halves:
        for side in (-1, 1):
            painter.fillPath(polygon(*((120 + side * x, top + y) for x, y in edge)), colour)


def _head(painter: QPainter, who: Features, pose: Pose) -> None:
    painter.save()
    painter.translate(120, 150)
    painter.rotate(-3.0 * min(pose.lean, 0))
    painter.translate(-120, -150 - 0.7 * pose.breath)
    skin = QColor(who.skin)
    painter.setBrush(skin.darker(108))
    for x in (79, 161):
        painter.drawEllipse(QPointF(x, 107), 7, 11)
    face = face_path()
    painter.fillPath(face, skin)
    if who.beard:
        _beard(painter, who)
    _eyes(painter, who, pose)
    _nose(painter, skin)
    _mouth(painter, who, pose)
    hair.before(painter, who)
    if who.glasses:
        _glasses(painter)
    painter.restore()


def face_path() -> QPainterPath:
    """The outline of the face."""
    face = QPainterPath(QPointF(120, 55))
    face.cubicTo(146, 55, 159, 74, 158, 102)
    face.cubicTo(157, 132, 139, 152, 120, 152)
    face.cubicTo(101, 152, 83, 132, 82, 102)
    face.cubicTo(81, 74, 94, 55, 120, 55)
    return face


def _eyes(painter: QPainter, who: Features, pose: Pose) -> None:
    ink = QColor("#2b2422")
    shut = min(max(pose.lids, 0.0), 1.0)
    brow = QColor(who.hair if who.cut != "bald" else "#54382a").darker(150)
    for side in (-1, 1):
        x = 120 + side * 17
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, 104 + shut), 3.6, max(4.4 * (1 - shut), 0.9))
        painter.setPen(QPen(brow, 3.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_brow(side, pose.brow))
    painter.setPen(Qt.PenStyle.NoPen)


def _brow(side: int, raised: float) -> QPainterPath:
    """Together and low in the middle when wary, arched when open."""
    height = 90 - 4.5 * max(raised, 0) - 1.0 * min(raised, 0)
    inner, outer = QPointF(120 + side * 9.5, height - 4.5 * min(raised, 0)), QPointF(120 + side * 27, height + 1.5)
    path = QPainterPath(inner)
    path.quadTo(QPointF(120 + side * 19, height - 4.5 - 2.0 * raised), outer)
    return path


def _nose(painter: QPainter, skin: QColor) -> None:
    nose = QPainterPath(QPointF(121, 105))
    nose.cubicTo(125, 112, 127, 117, 125, 120)
    nose.cubicTo(123.5, 122, 120, 122, 118, 121)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(skin.darker(128), 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPath(nose)
    painter.setPen(Qt.PenStyle.NoPen)


def _mouth(painter: QPainter, who: Features, pose: Pose) -> None:
    opening, curve = 12 * min(max(pose.mouth, 0.0), 1.0), 5.0 * pose.smile
    half = 14.5 + 1.5 * pose.smile - 2.5 * min(pose.mouth, 1)
    left, right, middle = (
        QPointF(120 - half, 133 - curve * 0.45),
        QPointF(120 + half, 133 - curve * 0.45),
        133 + curve * 0.55,
    )
    lip = QColor(who.skin).darker(165)
    path = QPainterPath(left)
    path.quadTo(QPointF(120, middle + curve * 0.4 - opening * 0.25), right)
    if opening > _LINE:
        path.quadTo(QPointF(120, middle + curve * 0.4 + opening * 1.7), left)
        painter.fillPath(path, QColor("#5b2a2a"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(
            lip,
            2.2 if opening > _LINE else 2.8,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)


def _beard(painter: QPainter, who: Features) -> None:
    beard = QPainterPath(QPointF(82, 104))
    beard.cubicTo(88, 122, 98, 124, 108, 122)
    beard.cubicTo(114, 121, 126, 121, 132, 122)
    beard.cubicTo(142, 124, 152, 122, 158, 104)
    beard.cubicTo(159, 138, 140, 156, 120, 156)
    beard.cubicTo(100, 156, 81, 138, 82, 104)
    hole = QPainterPath()
    hole.addEllipse(QPointF(120, 135), 17, 8.5)
    painter.fillPath(beard.subtracted(hole), QColor(who.hair))


def _glasses(painter: QPainter) -> None:
    painter.setPen(QPen(QColor("#33302d"), 2.6))
    painter.setBrush(QColor(255, 255, 255, 38))
    for side in (-1, 1):
        painter.drawRoundedRect(QRectF(120 + side * 17.5 - 13, 94, 26, 21), 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bridge = QPainterPath(QPointF(115.5, 102))
    bridge.quadTo(QPointF(120, 99.5), QPointF(124.5, 102))
    painter.drawPath(bridge)
    painter.drawLine(QPointF(89.5, 101), QPointF(81, 99))
    painter.drawLine(QPointF(150.5, 101), QPointF(159, 99))
    painter.setPen(Qt.PenStyle.NoPen)
