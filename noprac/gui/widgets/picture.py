"""The picture of a call: guard over the turns, trust and interest behind it, no's as open circles, yeses filled.

Takes: one point a prospect's line. Gives: a drawing labelled where it stands, and the same as text. May not: need a
legend, or tell lines or marks apart by colour alone.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.core.moves import NOS, Act, YesKind
from noprac.gui import letter_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import SMALL

LEFT, RIGHT, TOP, BOTTOM = 52, 84, 40, 44  # px round the drawing, at zoom 1
NO, YES, DOT = 9.0, 10.0, 4.0  # px, radius of a mark
LINE = 20.0  # px, a line of small words


@dataclass(frozen=True, slots=True)
class Point:
    """A prospect's line: what it did, what was said; `guard`, `trust`, `interest` 0 to 1 after it."""

    turn: int
    guard: float
    act: Act
    yes: YesKind | None
    text: str
    trust: float = 0.0
    interest: float = 0.0

    @property
    def labels(self) -> tuple[str, ...]:
        """What can be written at the point, the fullest first."""
        if self.yes is not None:
            return texts.YESES[self.yes], texts.YES
        if self.act in NOS:
            return texts.ACTS[self.act], texts.NO
        return (texts.ACTS[self.act],) if self.act in {Act.THATS_RIGHT, Act.DEFENDS_INTEREST} else ()

    @property
    def told(self) -> str:
        """The point in words."""
        return f"{self.turn}: {next(iter(self.labels), texts.ACTS[self.act])}, {texts.guard(self.guard)}."


_Of = Callable[[Point], float]


def _guard(point: Point) -> float:
    return point.guard


# name, value, dashes in units of the line's width, width in px
_LINES: tuple[tuple[str, _Of, tuple[float, ...], float], ...] = (
    (said.INTEREST, lambda p: p.interest, (1.0, 3.0), 1.8),
    (said.TRUST, lambda p: p.trust, (6.0, 4.0), 1.8),
    (said.GUARD, _guard, (), 2.8),
)


class Picture(QWidget):
    """The lines with their marks. Left and Right, or the pointer, choose a point, whose line `tell` is given."""

    def __init__(
        self, appearance: Appearance, points: tuple[Point, ...], tell: Callable[[str], None] = lambda _: None
    ) -> None:
        super().__init__()
        self._appearance, self._points, self._tell = appearance, points, tell
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said.PICTURE)
        self.setAccessibleDescription(self.as_text())
        appearance.changed.connect(self._dress)

    def as_text(self) -> str:
        """The picture in words."""
        return " ".join(point.told for point in self._points)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As wide as the column."""
        return QSize(640, round(200 + 72 * self._appearance.zoom))

    # Choosing a point

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose the point next to the pointer."""
        spots = self._spots()
        self._choose(min(range(len(spots)), key=lambda i: abs(spots[i].x() - event.position().x()), default=None))

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose none."""
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Left and Right."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
        else:
            at = -1 if self._at is None and step > 0 else self._at or 0
            self._choose(min(max(at + step, 0), len(self._points) - 1))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Show where the focus is."""
        super().focusInEvent(event)
        self._choose(0 if self._points else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose none."""
        super().focusOutEvent(event)
        self._choose(None)

    def _choose(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            point = None if at is None else self._points[at]
            self._tell("" if point is None else f"{point.told} {said.quoted(point.text)}")
            self.update()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint axis words, lines and marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter)
        for _, of, dashes, width in _LINES:
            self._line(painter, self._spots(of), dashes, width)
        self._names(painter)
        for point, spot in zip(self._points, self._spots(), strict=True):
            self._mark(painter, point, spot)
        self._labels(painter)
        painter.end()

    def _area(self) -> QRectF:
        zoom = self._appearance.zoom
        across, down = (LEFT + RIGHT) * zoom, (TOP + BOTTOM) * zoom
        return QRectF(LEFT * zoom, TOP * zoom, max(self.width() - across, 1), max(self.height() - down, 1))

    def _spots(self, of: _Of = _guard) -> list[QPointF]:
        area, last = self._area(), max(len(self._points) - 1, 1)
        return [
            QPointF(area.left() + area.width() * i / last, area.bottom() - area.height() * of(p))
            for i, p in enumerate(self._points)
        ]

    def _frame(self, painter: QPainter) -> None:
        theme, area, zoom = self._appearance.theme, self._area(), self._appearance.zoom
        painter.setPen(QPen(QColor(theme.line), 1))
        for y in (area.top(), area.bottom()):
            painter.drawLine(QPointF(area.left() - 12, y), QPointF(area.right() + 12, y))
        painter.setFont(self._appearance.font(SMALL, figures=True))
        painter.setPen(QColor(theme.quiet))
        middle, left = Qt.AlignmentFlag.AlignVCenter, area.left() - 18
        for y, word in ((area.top(), said.HIGH), (area.bottom(), said.LOW)):
            painter.drawText(QRectF(0, y - LINE * zoom, left, 2 * LINE * zoom), middle, word)
        foot = QRectF(0, self.height() - 28 * zoom, left, 24 * zoom)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, said.TURN)
        for number, spot in enumerate(self._spots()):
            painter.setPen(QColor(theme.ink if number == self._at else theme.quiet))
            place = QRectF(spot.x() - 20 * zoom, foot.top(), 40 * zoom, foot.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, str(self._points[number].turn))
        if self._at is not None:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            x = self._spots()[self._at].x()
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _line(self, painter: QPainter, spots: list[QPointF], dashes: tuple[float, ...], width: float) -> None:
        theme = self._appearance.theme
        pen = QPen(QColor(theme.edge if dashes else theme.ink), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
        if dashes:
            pen.setDashPattern(dashes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawPath(self._curve(spots))

    def _curve(self, spots: list[QPointF]) -> QPainterPath:
        path = QPainterPath(spots[0] if spots else QPointF())
        for one, other in pairwise(spots):
            middle = (one.x() + other.x()) / 2
            path.cubicTo(QPointF(middle, one.y()), QPointF(middle, other.y()), other)
        return path

    def _names(self, painter: QPainter) -> None:
        """Each line's name at its end, pushed apart where they would touch."""
        if not self._points:
            return
        theme, zoom, lowest = self._appearance.theme, self._appearance.zoom, -LINE
        ends = sorted((self._spots(of)[-1].y(), name, not dashes) for name, of, dashes, _ in _LINES)
        for y, name, main in ends:
            lowest = max(y, lowest + LINE * zoom)
            painter.setFont(self._appearance.font(SMALL, strong=main))
            painter.setPen(QColor(theme.ink if main else theme.quiet))
            left = self._area().right() + 18
            place = QRectF(left, lowest - LINE * zoom, self.width() - left, 2 * LINE * zoom)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _mark(self, painter: QPainter, point: Point, spot: QPointF) -> None:
        theme = self._appearance.theme
        if point.act in NOS:
            painter.setPen(QPen(QColor(theme.no_mark), 3.5))
            painter.setBrush(QColor(theme.ground))
            painter.drawEllipse(spot, NO, NO)
        elif point.yes is not None:
            self._yes(painter, point.yes, spot)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ink))
            painter.drawEllipse(spot, DOT, DOT)

    def _yes(self, painter: QPainter, yes: YesKind, spot: QPointF) -> None:
        """Meant: full. Agreed to: the lower half. To get away: full, and crossed out."""
        theme = self._appearance.theme
        colour, ground = QColor(theme.yes_mark), QColor(theme.ground)
        painter.setPen(QPen(colour, 2.5))
        painter.setBrush(ground if yes is YesKind.CONFIRMATION else colour)
        painter.drawEllipse(spot, YES, YES)
        if yes is YesKind.CONFIRMATION:
            painter.setBrush(colour)
            painter.drawPie(QRectF(spot.x() - YES, spot.y() - YES, 2 * YES, 2 * YES), 180 * 16, 180 * 16)
        elif yes is YesKind.COUNTERFEIT:
            painter.setPen(QPen(ground, 2.5))
            painter.drawLine(spot + QPointF(-4, -4), spot + QPointF(4, 4))
            painter.drawLine(spot + QPointF(-4, 4), spot + QPointF(4, -4))

    def _labels(self, painter: QPainter) -> None:
        theme = self._appearance.theme
        painter.setFont(self._appearance.font(SMALL))
        for (point, label), place in self.labels():
            painter.fillRect(place, QColor(theme.ground))
            colour = theme.no_mark if point.act in NOS else theme.yes_mark if point.yes else theme.quiet
            painter.setPen(QColor(colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)

    def labels(self) -> list[tuple[tuple[Point, str], QRectF]]:
        """Words at no's and yeses, each where it touches nothing; what finds no room can still be pointed at."""
        spots, found = self._spots(), list[tuple[tuple[Point, str], QRectF]]()
        taken = [QRectF(s.x() - YES - 2, s.y() - YES - 2, 2 * YES + 4, 2 * YES + 4) for s in spots]
        drawn = [self._curve(self._spots(of)) for _, of, _, _ in _LINES]
        for point, spot in zip(self._points, spots, strict=True):
            free = [p for p in self._places(point, spot) if not any(p[1].intersects(other) for other in taken)]
            clear = (p for p in free if not any(curve.intersects(p[1]) for curve in drawn))
            label, place = next(clear, free[0] if free else ("", QRectF()))
            if label:
                taken.append(place)
                found.append(((point, label), place))
        return found

    def _places(self, point: Point, spot: QPointF) -> Iterator[tuple[str, QRectF]]:
        zoom, right = self._appearance.zoom, self._area().right() + 14
        metrics = QFontMetricsF(self._appearance.font(SMALL))
        for label in point.labels:
            width = metrics.horizontalAdvance(label) + 8.0
            left = max(min(spot.x() - width / 2, right - width), 0.0)
            for step in (-1, 1, -2, 2, -3, 3):
                middle = spot.y() + step * (YES + LINE * zoom * 0.8)
                place = QRectF(left, middle - LINE * zoom / 2, width, LINE * zoom)
                if place.top() >= 0 and place.bottom() <= self.height() - 28 * zoom:
                    yield label, place
