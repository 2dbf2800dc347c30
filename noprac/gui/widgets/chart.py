"""What every chart does: it is painted, pointed at, gone through with the arrow keys, and told in words.

Takes: a title, what the chart rests on ("14 no's in 6 calls"), kinds with their roles. Gives: `Chart`, which `Bars`,
`Columns` and `Dots` fill. May not: need a legend, tell kinds apart by colour alone (each has a fill or a shape of its
own), or leave out how much it rests on.
"""

from dataclasses import dataclass
from enum import StrEnum, unique

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from noprac.gui import formats
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID, SMALL

LINE = 20.0  # px, a line of small words at zoom 1


@unique
class Fill(StrEnum):
    """How a kind's shape is filled; of dots, `FULL` is a disc, `STRIPED` a square, `DOTTED` a triangle, `OPEN` a
    ring."""

    FULL = "full"
    STRIPED = "striped"
    DOTTED = "dotted"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing that is counted or measured. `role`: a colour of the theme, as `accent`."""

    name: str
    role: str = "accent"
    fill: Fill = Fill.FULL


@dataclass(frozen=True, slots=True)
class Spot:
    """A mark as it lies on the chart, and what it says."""

    box: QRectF
    told: str


class Chart(QWidget):
    """A painted chart; `spots` and `draw` are up to each kind of chart."""

    def __init__(self, appearance: Appearance, title: str, rests_on: str) -> None:
        super().__init__()
        self._appearance, self.title, self.rests_on = appearance, title, rests_on
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)

    # What a kind of chart fills in

    def spots(self) -> tuple[Spot, ...]:
        """Its marks, where they lie now."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Paint it, without what is chosen."""
        raise NotImplementedError

    # In words

    def as_text(self) -> str:
        """The chart in words."""
        return " ".join((f"{self.title}: {self.rests_on}.", *(spot.told for spot in self.spots())))

    def name_it(self) -> None:
        """Give a screen reader the words; to be called once the data are there."""
        self.setAccessibleName(f"{self.title}, {self.rests_on}")
        self.setAccessibleDescription(self.as_text())
        self.updateGeometry()
        self.update()

    # Choosing a mark

    @property
    def told(self) -> str:
        """What the chosen mark says, "" for none."""
        spots = self.spots()
        return spots[self._at].told if self._at is not None and self._at < len(spots) else ""

    def choose(self, at: int | None) -> None:
        """Choose a mark, None for none; what it says is shown beside it."""
        if at == self._at:
            return
        self._at = at
        spots = self.spots()
        if at is not None and at < len(spots):
            corner = spots[at].box.bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(corner), spots[at].told, self)
        else:
            QToolTip.hideText()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose what is pointed at."""
        where = event.position()
        reach = (spot.box.adjusted(-4, -4, 4, 4) for spot in self.spots())
        self.choose(next((i for i, box in enumerate(reach) if box.contains(where)), None))

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose none."""
        self.choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose none."""
        super().focusOutEvent(event)
        self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """The arrow keys go from mark to mark."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        count = len(self.spots())
        if step == 0 or count == 0:
            super().keyPressEvent(event)
        else:
            start = -1 if step > 0 else count
            self.choose(min(max((start if self._at is None else self._at) + step, 0), count - 1))

    def event(self, event: QEvent) -> bool:
        """Qt's own tooltip would hide what the mark says."""
        return True if isinstance(event, QHelpEvent) else super().event(event)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the chart, then what is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        spots = self.spots()
        if self._at is not None and self._at < len(spots):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.colour("ink"), 2))
            painter.drawRoundedRect(spots[self._at].box.adjusted(-3, -3, 3, 3), 4, 4)
        elif self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), GRID, GRID)
        painter.end()

    def colour(self, role: str) -> QColor:
        """A role's colour in the theme in force."""
        return QColor(getattr(self._appearance.theme, role))

    def px(self, size: float) -> float:
        """A size at the zoom in force."""
        return size * self._appearance.zoom

    def metrics(self, *, strong: bool = False) -> QFontMetricsF:
        """How wide small words are."""
        return QFontMetricsF(self._appearance.font(SMALL, strong=strong, figures=True))

    def write(self, painter: QPainter, box: QRectF, text: str, *, role: str = "quiet", right: bool = False) -> None:
        """Write small words into `box`, shortened where they do not fit."""
        painter.setFont(self._appearance.font(SMALL, figures=True))
        painter.setPen(self.colour(role))
        fitting = self.metrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, fitting)

    def lay(self, painter: QPainter, box: QRectF, kind: Kind) -> None:
        """Fill `box` as that kind is filled."""
        colour = self.colour(kind.role)
        inside = box.adjusted(1, 1, -1, -1) if min(box.width(), box.height()) > 3 else box  # noqa: PLR2004 - px, a pen's width
        painter.setPen(QPen(colour, 2))
        painter.setBrush(brush(kind.fill, colour))
        painter.drawRoundedRect(inside, 3, 3)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def brush(fill: Fill, colour: QColor) -> QBrush:
    """What a shape is filled with."""
    pattern = {
        Fill.FULL: Qt.BrushStyle.SolidPattern,
        Fill.STRIPED: Qt.BrushStyle.BDiagPattern,
        Fill.DOTTED: Qt.BrushStyle.Dense6Pattern,
        Fill.OPEN: Qt.BrushStyle.NoBrush,
    }[fill]
    return QBrush(colour, pattern)


def count(value: float) -> str:
    """A number without needless digits."""
    return formats.number(value, 0 if value == round(value) else 1)
