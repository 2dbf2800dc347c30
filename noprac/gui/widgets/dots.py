"""Dots over time, joined by a line: how a figure went from call to call.

Takes: series of dots, a scale. Gives: a chart with its scale at the left and each series named at its last dot. May
not: draw a line where a figure is missing, or begin a scale above its lowest value.
"""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.chart import LINE, Chart, Fill, Kind, Spot, count
from noprac.gui.widgets.labels import apart
from noprac.gui.widgets.shapes import polygon

HIGH = 180.0  # px, the scale at zoom 1
RADIUS = 5.0  # px, a dot
DASHES = {Fill.FULL: (), Fill.STRIPED: (6.0, 3.0), Fill.DOTTED: (1.5, 3.0), Fill.OPEN: (10.0, 4.0)}


@dataclass(frozen=True, slots=True)
class Dot:
    """`at`: when, in any unit that grows (a call's number, seconds); `value` None where there is none; `told`: the dot
    in words, with its date."""

    at: float
    value: float | None
    told: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """A figure over time, the earliest first."""

    kind: Kind
    dots: tuple[Dot, ...]


class Dots(Chart):
    """`scale`: the figures written at the left, lowest first; all dots lie within."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        rests_on: str,
        series: tuple[Series, ...],
        scale: tuple[float, ...] = (0.0, 50.0, 100.0),
    ) -> None:
        super().__init__(appearance, title, rests_on)
        self._series, self._scale = series, scale
        self.name_it()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """The scale, two lines below, half a line above."""
        return QSize(480, round(self.px(HIGH + 3 * LINE)))

    def spots(self) -> tuple[Spot, ...]:
        """A spot a dot, series by series."""
        reach = self.px(RADIUS) + 3
        return tuple(
            Spot(QRectF(where.x() - reach, where.y() - reach, 2 * reach, 2 * reach), f"{one.kind.name}: {dot.told}.")
            for one in self._series
            for dot, where in self._placed(one)
        )

    def draw(self, painter: QPainter) -> None:
        """The scale, the lines with their dots, the names, the dates."""
        for value in self._scale:
            y = self._y(value)
            painter.setPen(QPen(self.colour("line"), 1))
            painter.drawLine(QPointF(self._left(), y), QPointF(self._right(), y))
            line = QRectF(0, y - self.px(LINE) / 2, self._left() - GRID, self.px(LINE))
            self.write(painter, line, count(value), right=True)
        for one in self._series:
            self._line(painter, one)
        self._name_series(painter)
        self._dates(painter)
        foot = QRectF(self._left(), self.height() - self.px(LINE), self.width() - self._left(), self.px(LINE))
        self.write(painter, foot, self.rests_on)

    def _line(self, painter: QPainter, one: Series) -> None:
        colour = self.colour(one.kind.role)
        pen = QPen(colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
        if DASHES[one.kind.fill]:
            pen.setDashPattern(DASHES[one.kind.fill])
        painter.setPen(pen)
        for (before, start), (after, end) in pairwise((dot, self._place(dot)) for dot in one.dots):
            if before.value is not None and after.value is not None:
                painter.drawLine(start, end)
        for _, where in self._placed(one):
            self._dot(painter, one.kind, where)

    def _dot(self, painter: QPainter, kind: Kind, where: QPointF) -> None:
        """A disc, a square, a triangle or a ring: the shape says which series it is."""
        side, colour = self.px(RADIUS), self.colour(kind.role)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(self.colour("ground") if kind.fill is Fill.OPEN else colour)
        if kind.fill is Fill.STRIPED:
            painter.drawRect(QRectF(where.x() - side, where.y() - side, 2 * side, 2 * side))
        elif kind.fill is Fill.DOTTED:
            x, y = where.x(), where.y()
            painter.drawPath(polygon((x, y - side * 1.2), (x + side * 1.2, y + side), (x - side * 1.2, y + side)))
        else:
            painter.drawEllipse(where, side, side)

    def _name_series(self, painter: QPainter) -> None:
        last = [(one, placed[-1][1]) for one in self._series if (placed := self._placed(one))]
        heights = apart([where.y() for _, where in last], self.px(LINE), (), self._ground() + self.px(LINE) / 2)
        for (one, _), y in zip(last, heights, strict=True):
            x = self._right() + self.px(GRID * 2)
            self._dot(painter, one.kind, QPointF(x, y))
            beside = x + self.px(GRID * 1.5)
            line = QRectF(beside, y - self.px(LINE) / 2, self.width() - beside, self.px(LINE))
            self.write(painter, line, one.kind.name, role="ink")

    def _dates(self, painter: QPainter) -> None:
        """As many as have room, from the last one on."""
        dots = {dot.at: dot for one in self._series for dot in one.dots if dot.short}
        until = self.width() + 1.0
        for at in sorted(dots, reverse=True):
            wide = self.metrics().horizontalAdvance(dots[at].short) + 2
            left = max(min(self._x(at) - wide / 2, self.width() - wide), 0.0)
            if left + wide + GRID * 2 <= until:
                box = QRectF(left, self._ground() + self.px(LINE) / 2, wide, self.px(LINE))
                self.write(painter, box, dots[at].short)
                until = left

    # Where things lie

    def _placed(self, one: Series) -> tuple[tuple[Dot, QPointF], ...]:
        return tuple((dot, self._place(dot)) for dot in one.dots if dot.value is not None)

    def _place(self, dot: Dot) -> QPointF:
        return QPointF(self._x(dot.at), self._y(dot.value or 0.0))

    def _x(self, at: float) -> float:
        times = [dot.at for one in self._series for dot in one.dots]
        first, last = min(times), max(times)
        share = 0.5 if last == first else (at - first) / (last - first)
        inset = self.px(RADIUS) * 2
        return self._left() + inset + (self._right() - self._left() - 2 * inset) * share

    def _y(self, value: float) -> float:
        low, high = self._scale[0], self._scale[-1]
        top = self.px(LINE) / 2
        return self._ground() - (self._ground() - top) * (value - low) / (high - low)

    def _ground(self) -> float:
        return self.height() - self.px(2.5 * LINE)

    def _left(self) -> float:
        return max(self.metrics().horizontalAdvance(count(value)) for value in self._scale) + GRID

    def _right(self) -> float:
        widest = max((self.metrics().horizontalAdvance(one.kind.name) for one in self._series), default=0.0)
        return max(self.width() - widest - self.px(GRID * 4) - GRID, self.width() / 2)
