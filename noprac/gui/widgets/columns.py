"""Columns: how many of each kind, week by week, stacked.

Takes: columns from the earliest to the latest, kinds. Gives: a chart that begins at zero, its kinds named beside the
last column. May not: leave out an empty week.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPen

from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.chart import LINE, Chart, Kind, Spot, count
from noprac.gui.widgets.labels import apart

HIGH = 160.0  # px, the tallest column at zoom 1
WIDEST = 56.0  # px, a column at zoom 1


@dataclass(frozen=True, slots=True)
class Column:
    """`name`: in full, as "Week of 3 November"; `short`: as it stands below; `parts`: a number a kind."""

    name: str
    short: str
    parts: tuple[float, ...]

    @property
    def whole(self) -> float:
        """The height of the column."""
        return sum(self.parts)


class Columns(Chart):
    """`goal`: a line across, with its name; None for none."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        rests_on: str,
        columns: tuple[Column, ...],
        kinds: tuple[Kind, ...],
        *,
        goal: tuple[float, str] | None = None,
    ) -> None:
        super().__init__(appearance, title, rests_on)
        self._columns, self._kinds, self._goal = columns, kinds, goal
        self.name_it()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """The tallest column, its number above, two lines below."""
        return QSize(480, round(self.px(HIGH + 3 * LINE + GRID)))

    def spots(self) -> tuple[Spot, ...]:
        """A spot a column."""
        return tuple(Spot(self._box(i), self._say(column)) for i, column in enumerate(self._columns))

    def _say(self, column: Column) -> str:
        named = zip(self._kinds, column.parts, strict=True)
        parts = ", ".join(f"{kind.name} {count(part)}" for kind, part in named if part)
        return f"{column.name}: {count(column.whole)}" + (f" ({parts})." if parts and len(self._kinds) > 1 else ".")

    def draw(self, painter: QPainter) -> None:
        """The columns with their numbers, the kinds, the goal, the foot."""
        for number, column in enumerate(self._columns):
            self._column(painter, self._box(number), column)
        self._shorts(painter)
        painter.setPen(QPen(self.colour("edge"), 1))
        painter.drawLine(0, round(self._ground()), round(self._right()), round(self._ground()))
        if self._goal:
            self._across(painter, *self._goal)
        if len(self._kinds) > 1:
            self._name_kinds(painter)
        self.write(painter, QRectF(0, self._ground() + self.px(LINE), self.width(), self.px(LINE)), self.rests_on)

    def _column(self, painter: QPainter, box: QRectF, column: Column) -> None:
        bottom = self._ground()
        for kind, part in zip(self._kinds, column.parts, strict=True):
            if part:
                high = self._tall(part)
                self.lay(painter, QRectF(box.left(), bottom - high, box.width(), high), kind)
                bottom -= high
        if column.whole:
            text = count(column.whole)
            wide = self.metrics().horizontalAdvance(text) + 2
            line = QRectF(box.center().x() - wide / 2, bottom - self.px(LINE), wide, self.px(LINE))
            self.write(painter, line, text, role="ink")

    def _shorts(self, painter: QPainter) -> None:
        """As many of the names below as have room, the last one always."""
        until = self.width() + 1.0
        for number in reversed(range(len(self._columns))):
            text = self._columns[number].short
            wide = self.metrics().horizontalAdvance(text) + 2
            left = max(min(self._box(number).center().x() - wide / 2, self.width() - wide), 0.0)
            if left + wide + GRID <= until:
                self.write(painter, QRectF(left, self._ground() + self.px(3), wide, self.px(LINE)), text)
                until = left

    def _across(self, painter: QPainter, value: float, name: str) -> None:
        y = self._ground() - self._tall(value)
        pen = QPen(self.colour("quiet"), 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.drawLine(0, round(y), round(self._right()), round(y))
        room = QRectF(self._right() + GRID, y - self.px(LINE) / 2, self.width() - self._right() - GRID, self.px(LINE))
        self.write(painter, room, name)

    def _name_kinds(self, painter: QPainter) -> None:
        """Beside the latest column that has any, each kind at its own height."""
        latest = next((column for column in reversed(self._columns) if column.whole), None)
        if latest is None:
            return
        heights, bottom = [], self._ground()
        for part in latest.parts:
            heights.append(bottom - self._tall(part) / 2)
            bottom -= self._tall(part)
        taken = [self._ground() - self._tall(self._goal[0])] if self._goal else []
        side, high = self.px(12), self.px(LINE)
        for kind, y in zip(self._kinds, apart(heights, high, taken, self._ground()), strict=True):
            x = self._right() + GRID
            self.lay(painter, QRectF(x, y - side / 2, side, side), kind)
            self.write(painter, QRectF(x + side + GRID, y - high / 2, self.width() - x - side - GRID, high), kind.name)

    # Where things lie

    def _ground(self) -> float:
        return self.height() - self.px(2 * LINE)

    def _right(self) -> float:
        """Where the columns end and the names beside them begin."""
        names = [kind.name for kind in self._kinds] if len(self._kinds) > 1 else []
        widest = max((self.metrics().horizontalAdvance(name) for name in names), default=0.0)
        beside = widest + self.px(12) + GRID * 3 if names else 0.0
        goal = self.metrics().horizontalAdvance(self._goal[1]) + GRID * 2 if self._goal else 0.0
        return max(self.width() - max(beside, goal), self.width() / 2)

    def _tall(self, value: float) -> float:
        most = max((*(column.whole for column in self._columns), self._goal[0] if self._goal else 0.0, 1.0))
        return (self._ground() - self.px(LINE)) * value / most

    def _box(self, number: int) -> QRectF:
        each = self._right() / max(len(self._columns), 1)
        wide = min(each * 0.7, self.px(WIDEST))
        high = max(self._tall(self._columns[number].whole), 2.0)
        return QRectF(each * (number + 0.5) - wide / 2, self._ground() - high, wide, high)
