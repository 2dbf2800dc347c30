"""Whose turn it is, to be seen from the last row.

Takes: whose turn, in a value and in words. Gives: a pill: full where it is the room's, an outline where it is not. May
not: say it by colour alone.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.core.workshop.view import Whose
from noprac.gui.appearance import FAMILY, Appearance

_OURS = frozenset({Whose.ROOM, Whose.ASKED, Whose.VOTE})


class TurnSign(QWidget):
    """`aim` says how large its words are."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._whose, self._text, self._size = appearance, Whose.PROSPECT, "", 32.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_turn(self, whose: Whose, text: str) -> None:
        """Show whose turn it is."""
        self._whose, self._text = whose, text
        self.setAccessibleName(text)
        self.update()

    def aim(self, size: float) -> None:
        """Words of `size` px."""
        self._size = size
        self.setFixedHeight(round(size * 1.9))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as its words."""
        return QSize(200, round(self._size * 1.9))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the pill."""
        theme, ours = self._appearance.theme, self._whose in _OURS
        font = QFont(FAMILY)
        font.setPixelSize(max(round(self._size), 1))
        font.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetricsF(font).horizontalAdvance(self._text) + 2.4 * self._size
        high = self.height() - 4.0
        pill = QRectF((self.width() - wide) / 2, 2, wide, high)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if ours else theme.edge), 3))
        painter.setBrush(QColor(theme.accent if ours else theme.surface))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(font)
        painter.setPen(QColor(theme.on_accent if ours else theme.ink))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), self._text)
        painter.end()
