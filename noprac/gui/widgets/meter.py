"""A level meter: how loud a microphone hears you.

Takes: levels, 30 times a second. Gives: a row of strokes, and a word. May not: say by colour alone where loud becomes
too loud: the strokes there are taller.
"""

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.gui import texts
from noprac.gui.appearance import Appearance

STROKES = 28
QUIETEST = -50.0  # dB below full scale: a quiet room
TOO_LOUD = -6.0  # dB: a voice peaks some 12 dB above its root mean square, so this one clips


class Meter(QWidget):
    """Rises at once, falls slowly."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._share, self._word = appearance, 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(texts.METER)
        self.gauge(0.0)
        appearance.changed.connect(self.updateGeometry)

    @property
    def share(self) -> float:
        """How many of the strokes are lit, 0 to 1."""
        return self._share

    def gauge(self, level: float) -> None:
        """Follow a level: root mean square over full scale, 0 to 1."""
        now = share(level)
        smooth = now if now > self._share else self._share * 0.85
        self._share = smooth if smooth > 1 / STROKES / 2 else 0.0
        self._say(level)
        self.update()

    def _say(self, level: float) -> None:
        """The word changes seldom, so that nobody is talked over by it."""
        word = texts.METER_LOUD if share(level) >= share(10 ** (TOO_LOUD / 20)) else texts.METER_QUIET
        word = texts.METER_FINE if word == texts.METER_QUIET and self._share > 0.3 else word  # noqa: PLR2004 - speech
        if word != self._word:
            self._word = word
            self.setAccessibleDescription(word)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """A line."""
        return QSize(240, round(28 * self._appearance.zoom))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the strokes, the lit ones strong."""
        theme, step = self._appearance.theme, self.width() / STROKES
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        loud = share(10 ** (TOO_LOUD / 20)) * STROKES
        for stroke in range(STROKES):
            lit, over = stroke < self._share * STROKES, stroke >= loud
            colour = (theme.care if over else theme.accent) if lit else theme.line
            high = self.height() * (0.9 if over else 0.55) / 2
            pen = QPen(QColor(colour), min(max(step * 0.3, 2), 6), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y = step * (stroke + 0.5), self.height() / 2
            painter.drawLine(QPointF(x, y - high + 2), QPointF(x, y + high - 2))
        painter.end()


def share(level: float) -> float:
    """A level on the meter, 0 to 1: loudness is heard as its logarithm."""
    loudness = 20 * math.log10(max(level, 1e-6))
    return min(max((loudness - QUIETEST) / -QUIETEST, 0.0), 1.0)
