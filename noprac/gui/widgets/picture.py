"""The picture of a call: guard over the turns, no's as open circles, yeses filled.

Takes: one point a prospect's line. Gives: a drawing labelled where it stands, and the same as text. May not: need a
legend.
"""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from noprac.core.moves import NOS, Act, YesKind
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import SMALL

LEFT, RIGHT, TOP, BOTTOM = 84, 40, 44, 44  # px round the drawing


@dataclass(frozen=True, slots=True)
class Point:
    """A prospect's line: `guard` 0 to 1 after it, what it did, what was said."""

    turn: int
    guard: float
    act: Act
    yes: YesKind | None
    text: str

    @property
    def label(self) -> str:
        """What is written at the point, "" for nothing."""
        if self.yes is not None:
            return texts.YESES[self.yes]
        return texts.ACTS[self.act] if self.act in NOS or self.act in {Act.THATS_RIGHT, Act.DEFENDS_INTEREST} else ""


class Picture(QWidget):
    """The line of guard with its marks."""

    def __init__(self, appearance: Appearance, points: tuple[Point, ...]) -> None:
        super().__init__()
        self._appearance, self._points = appearance, points
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(texts.PICTURE)
        self.setAccessibleDescription(self.as_text())
        appearance.changed.connect(self.update)

    def as_text(self) -> str:
        """The picture in words."""
        return " ".join(f"{p.turn}: {p.label or texts.ACTS[p.act]}, {texts.guard(p.guard)}." for p in self._points)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as the column."""
        return QSize(640, 256)

    def event(self, event: QEvent) -> bool:
        """Say the line under the pointer."""
        if isinstance(event, QHelpEvent):
            spots = zip(self._points, self._spots(), strict=True)
            near = min(spots, key=lambda s: abs(s[1].x() - event.pos().x()), default=None)
            QToolTip.showText(event.globalPos(), near[0].text if near else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint axis words, line and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter)
        self._line(painter)
        for number, (point, spot) in enumerate(zip(self._points, self._spots(), strict=True)):
            self._mark(painter, point, spot)
            self._label(painter, number, point, spot)
        painter.end()

    def _area(self) -> QRectF:
        return QRectF(LEFT, TOP, self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM)

    def _spots(self) -> list[QPointF]:
        area, last = self._area(), max(len(self._points) - 1, 1)
        return [
            QPointF(area.left() + area.width() * i / last, area.bottom() - area.height() * p.guard)
            for i, p in enumerate(self._points)
        ]

    def _frame(self, painter: QPainter) -> None:
        theme, area = self._appearance.theme, self._area()
        painter.setPen(QPen(QColor(theme.line), 1))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(area.left() - 12, y), QPointF(area.right() + 12, y))
        painter.setFont(self._appearance.font(SMALL))
        painter.setPen(QColor(theme.quiet))
        for y, word in ((area.top(), texts.GUARD_UP), (area.bottom(), texts.GUARD_DOWN)):
            painter.drawText(QRectF(0, y - 14, LEFT - 18, 28), Qt.AlignmentFlag.AlignVCenter, word)
        painter.drawText(QRectF(0, self.height() - 26, LEFT - 18, 24), Qt.AlignmentFlag.AlignLeft, texts.TURN)

    def _line(self, painter: QPainter) -> None:
        spots = self._spots()
        if not spots:
            return
        path = QPainterPath(spots[0])
        for one, other in pairwise(spots):
            middle = (one.x() + other.x()) / 2
            path.cubicTo(QPointF(middle, one.y()), QPointF(middle, other.y()), other)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._appearance.theme.edge), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)

    def _mark(self, painter: QPainter, point: Point, spot: QPointF) -> None:
        theme = self._appearance.theme
        if point.act in NOS:
            painter.setPen(QPen(QColor(theme.no_mark), 3.5))
            painter.setBrush(QColor(theme.ground))
            painter.drawEllipse(spot, 9, 9)
        elif point.yes is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.yes_mark))
            painter.drawEllipse(spot, 10, 10)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.edge))
            painter.drawEllipse(spot, 4, 4)

    def _label(self, painter: QPainter, number: int, point: Point, spot: QPointF) -> None:
        theme, width = self._appearance.theme, 150.0
        colour = theme.no_mark if point.act in NOS else theme.yes_mark if point.yes else theme.quiet
        painter.setFont(self._appearance.font(SMALL, figures=True))
        painter.setPen(QColor(colour))
        left = min(max(spot.x() - width / 2, 0), self.width() - width)
        side = Qt.AlignmentFlag.AlignRight if left + width >= self.width() else Qt.AlignmentFlag.AlignHCenter
        place = QRectF(left, spot.y() - 38, width, 24)
        painter.fillRect(painter.boundingRect(place, side, point.label), QColor(theme.ground))
        painter.drawText(place, side, point.label)
        painter.setPen(QColor(theme.quiet))
        painter.drawText(
            QRectF(spot.x() - 20, self.height() - 26, 40, 24), Qt.AlignmentFlag.AlignHCenter, str(number + 1)
        )
