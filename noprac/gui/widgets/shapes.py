"""Straight-edged shapes for painting.

Takes: points. Gives: a path. May not: paint.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def polygon(*points: tuple[float, float]) -> QPainterPath:
    """A closed shape through `points`."""
    path = QPainterPath(QPointF(*points[0]))
    for x, y in points[1:]:
        path.lineTo(x, y)
    path.closeSubpath()
    return path
