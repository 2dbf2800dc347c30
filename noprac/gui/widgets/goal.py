"""The week's goal: a circle a no, filled with a tick where it was embraced.

Takes: a week, a run of days. Gives: circles and a sentence. May not: take anything away, or count what is missing.
"""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from noprac.core.practice.goals import Streak, Week
from noprac.gui import home_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, stack

MOST = 12  # circles; what is beyond is said in words
RADIUS = 13.0  # px, at zoom 1


class Goal(QFrame):
    """A panel."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._circles, self._words, self._run = Circles(appearance), Words(), Words(tone="quiet")
        title = Words(said.THIS_WEEK, tone="accent", strong=True)
        self.setLayout(stack(title, self._circles, self._words, self._run, None, gap=GRID, margin=GRID * 3))

    def show_week(self, week: Week, run: Streak) -> None:
        """Show how the week stands."""
        self._circles.show_count(week.embraced, max(week.goal, week.embraced))
        self._circles.setVisible(bool(week.goal or week.embraced))
        self._words.say(said.embraced(week))
        self._run.say(said.streak(run))
        self._run.setVisible(bool(self._run.text()))


class Circles(QWidget):
    """So many circles, of which so many are filled; what they say stands beside them in words."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._filled, self._whole = appearance, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_count(self, filled: int, whole: int) -> None:
        """Fill `filled` of `whole`."""
        self._filled, self._whole = filled, min(whole, MOST)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A line."""
        return QSize(120, round((2 * RADIUS + 6) * self._appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the circles, smaller where there are many."""
        theme = self._appearance.theme
        each = min(RADIUS * 2.7 * self._appearance.zoom, self.width() / max(self._whole, 1))
        radius = each / 2.7
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._whole):
            done = number < self._filled
            centre = QPointF(radius + 2 + number * each, self.height() / 2)
            painter.setPen(QPen(QColor(theme.accent if done else theme.edge), 2))
            painter.setBrush(QColor(theme.accent if done else theme.surface))
            painter.drawEllipse(centre, radius, radius)
            if done:
                _tick(painter, centre, radius, QColor(theme.on_accent))
        painter.end()


def _tick(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    tick = QPainterPath(centre + QPointF(-0.42, 0.04) * radius)
    tick.lineTo(centre + QPointF(-0.1, 0.36) * radius)
    tick.lineTo(centre + QPointF(0.46, -0.3) * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPath(tick)
