"""A vote of the room as bars: hands for each move, and once it is told, what the tagger says.

Takes: the vote as the room may see it. Gives: bars with figures and words. May not: tell what the tagger says by colour
alone, or before it is told.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.core.workshop.agreement import Hands
from noprac.core.workshop.view import Polled
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import FAMILY, Appearance

ROW = 1.9  # sizes high
LEAST = 12  # px


class Poll(QWidget):
    """`aim` says how large its words are."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._most = appearance, 32.0
        self._poll: Polled | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    def show_poll(self, poll: Polled | None) -> None:
        """Show this vote."""
        self._poll = poll
        self.setAccessibleName(self.as_text())
        self.updateGeometry()
        self.update()

    def aim(self, most: float) -> None:
        """Words of `most` px where there is room."""
        self._most = most
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """The vote in words."""
        poll = self._poll
        return "" if poll is None else "\n".join(said.poll(hands, told=poll.told) for hands in poll.hands)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A row a move."""
        rows = len(self._poll.hands) if self._poll else 0
        return QSize(400, round(rows * ROW * self._most))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """It can shrink."""
        rows = len(self._poll.hands) if self._poll else 0
        return QSize(200, round(rows * ROW * LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the rows."""
        poll = self._poll
        if poll is None or not poll.hands:
            return
        size = self._fitting(poll)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(_font(size))
        named = max(metrics.horizontalAdvance(said.move(h.move)) for h in poll.hands) + size
        figures = max(metrics.horizontalAdvance(said.hands(h)) for h in poll.hands) + size
        told = max(metrics.horizontalAdvance(said.tagger(h)) for h in poll.hands) + 2.2 * size if poll.told else 0.0
        bar = max(self.width() - named - figures - told, 2 * size)
        for number, hands in enumerate(poll.hands):
            box = QRectF(0, number * ROW * size, self.width(), ROW * size)
            self._row(painter, box, hands, size, (named, bar, figures), told=poll.told)
        painter.end()

    def _row(
        self,
        painter: QPainter,
        box: QRectF,
        hands: Hands,
        size: float,
        wide: tuple[float, float, float],
        *,
        told: bool,
    ) -> None:
        theme, (named, bar, figures) = self._appearance.theme, wide
        painter.setFont(_font(size, strong=told and hands.coded))
        self._words(painter, QRectF(box.left(), box.top(), named, box.height()), said.move(hands.move))
        thick = size * 0.8
        place = QRectF(named, box.center().y() - thick / 2, bar, thick)
        painter.setPen(QPen(QColor(theme.edge), 2))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(place, thick / 2, thick / 2)
        if hands.up:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            long = max(bar * hands.up / hands.present, thick)
            painter.drawRoundedRect(QRectF(named, place.top(), long, thick), thick / 2, thick / 2)
        painter.setFont(_font(size))
        after = QRectF(named + bar + size / 2, box.top(), figures, box.height())
        self._words(painter, after, said.hands(hands))
        if told:
            rest = QRectF(after.right(), box.top(), box.right() - after.right(), box.height())
            self._told(painter, rest, hands, size)

    def _told(self, painter: QPainter, box: QRectF, hands: Hands, size: float) -> None:
        """A tick or a dash, and the words."""
        middle, side = QPointF(box.left() + size * 0.6, box.center().y()), size * 0.32
        sign = QPainterPath(middle + QPointF(-side, 0))
        if hands.coded:
            sign.lineTo(middle + QPointF(-side * 0.2, side * 0.8))
        sign.lineTo(middle + (QPointF(side, -side) if hands.coded else QPointF(side, 0)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._appearance.theme.ink), max(size / 9, 2)))
        painter.drawPath(sign)
        self._words(painter, box.adjusted(size * 1.3, 0, 0, 0), said.tagger(hands))

    def _words(self, painter: QPainter, box: QRectF, text: str) -> None:
        painter.setPen(QColor(self._appearance.theme.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def _fitting(self, poll: Polled) -> float:
        """The largest size at which all rows, and half a width of bars, have room."""
        high = self.height() / (len(poll.hands) * ROW)
        one = QFontMetricsF(_font(100))
        words = max(one.horizontalAdvance(said.poll(h, told=poll.told)) for h in poll.hands) / 100
        return max(min(self._most, high, self.width() / (words + 10)), LEAST)


def _font(size: float, *, strong: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
