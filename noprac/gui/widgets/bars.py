"""Bars: so many of each, one below the other, each labelled where it stands.

Takes: names with their numbers, of one kind or of several laid end to end. Gives: a chart that begins at zero. May not:
sort; the caller does.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent

from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.chart import LINE, Chart, Kind, Spot, count

ROW = 34.0  # px, a bar with its space, at zoom 1
NAMES = 0.4  # at most that share of the width is for names


@dataclass(frozen=True, slots=True)
class Bar:
    """`parts`: a number a kind, in the kinds' order, none below 0."""

    name: str
    parts: tuple[float, ...]

    @property
    def whole(self) -> float:
        """The length of the bar."""
        return sum(self.parts)


class Bars(Chart):
    """A row a bar; where there are several kinds, a line above says how each is filled, over where it begins."""

    def __init__(
        self, appearance: Appearance, title: str, rests_on: str, bars: tuple[Bar, ...], kinds: tuple[Kind, ...]
    ) -> None:
        super().__init__(appearance, title, rests_on)
        self._bars, self._kinds = bars, kinds
        self.name_it()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """A narrow chart names its kinds in more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A row a bar, and a line below for what it rests on."""
        return QSize(480, round(self._top() + self.px(ROW * len(self._bars) + LINE + GRID)))

    def spots(self) -> tuple[Spot, ...]:
        """A spot a bar, as long as it is."""
        boxes = self._boxes()
        return tuple(Spot(box, self._say(bar)) for box, bar in zip(boxes, self._bars, strict=True))

    def _say(self, bar: Bar) -> str:
        if len(self._kinds) == 1:
            return f"{bar.name}: {count(bar.whole)}."
        parts = ", ".join(
            f"{kind.name} {count(part)}" for kind, part in zip(self._kinds, bar.parts, strict=True) if part
        )
        return f"{bar.name}: {count(bar.whole)} ({parts})." if parts else f"{bar.name}: 0."

    def draw(self, painter: QPainter) -> None:
        """The names, the bars, their numbers, what they rest on."""
        if len(self._kinds) > 1:
            self._head(painter)
        left, ends, high, by = self._left(), self._ends(), self.px(ROW), self._scale()
        for box, bar in zip(self._boxes(), self._bars, strict=True):
            line = QRectF(0, box.center().y() - high / 2, left - GRID * 1.5, high)
            self.write(painter, line, bar.name, role="ink", right=True)
            x = box.left()
            for kind, part in zip(self._kinds, bar.parts, strict=True):
                if part:
                    self.lay(painter, QRectF(x, box.top(), part * by, box.height()), kind)
                    x += part * by
            self.write(painter, QRectF(x + GRID, line.top(), ends, high), count(bar.whole), role="ink")
        foot = QRectF(left, self.height() - self.px(LINE), self.width() - left, self.px(LINE))
        self.write(painter, foot, self.rests_on)

    def _head(self, painter: QPainter) -> None:
        """Each kind with a piece of its fill."""
        high, side = self.px(LINE), self.px(14)
        for kind, box in zip(self._kinds, self._heads(), strict=True):
            self.lay(painter, QRectF(box.left(), box.center().y() - side / 2, side, side), kind)
            self.write(painter, QRectF(box.left() + side + GRID, box.top(), box.width() - side - GRID, high), kind.name)

    # Where things lie

    def _heads(self) -> list[QRectF]:
        """Where each kind is named: over where the bars begin, in a further line where one is full."""
        boxes: list[QRectF] = []
        left, high = self._left(), self.px(LINE)
        x, y = left, 0.0
        for kind in self._kinds:
            wide = self.metrics().horizontalAdvance(kind.name) + self.px(14) + GRID + 1
            if x > left and x + wide > self.width():
                x, y = left, y + high
            boxes.append(QRectF(x, y, wide, high))
            x += wide + GRID * 2
        return boxes

    def _top(self) -> float:
        return self._heads()[-1].bottom() + GRID if len(self._kinds) > 1 else 0.0

    def _left(self) -> float:
        metrics = self.metrics()
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0.0)
        return min(widest, self.width() * NAMES) + GRID * 1.5

    def _ends(self) -> float:
        """Room for the widest number."""
        metrics = self.metrics()
        return max((metrics.horizontalAdvance(count(bar.whole)) for bar in self._bars), default=0.0) + 2

    def _scale(self) -> float:
        """How long a bar of one is."""
        most = max((bar.whole for bar in self._bars), default=0.0)
        room = max(self.width() - self._left() - self._ends() - GRID * 2, 1.0)
        return room / most if most else 0.0

    def _boxes(self) -> list[QRectF]:
        """Where each bar lies."""
        high, left, first, by = self.px(ROW), self._left(), self._top() + self.px(ROW) * 0.2, self._scale()
        return [
            QRectF(left, first + number * high, max(bar.whole * by, 2), high * 0.6)
            for number, bar in enumerate(self._bars)
        ]
