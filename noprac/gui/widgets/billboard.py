"""Words for the last row: as large as their place allows, up to a size.

Takes: text, a size in px, a colour's role. Gives: the text painted whole; where it is long, smaller. May not: cut a
word off while a smaller size would show it.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.gui.appearance import FAMILY, Appearance

LEAST = 14  # px
_STEP = 0.94  # from one size that is tried to the next
_FLAGS = Qt.TextFlag.TextWordWrap


class Billboard(QWidget):
    """`most`: px, the size that is aimed at; `role`: of the theme's colours."""

    def __init__(
        self, appearance: Appearance, *, role: str = "ink", strong: bool = False, centred: bool = False
    ) -> None:
        super().__init__()
        self._appearance, self._role, self._strong = appearance, role, strong
        self._across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        self._upright = Qt.AlignmentFlag.AlignVCenter
        self._text, self._most = "", 48
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def at_top(self) -> "Billboard":
        """Let the words begin at the top."""
        self._upright = Qt.AlignmentFlag.AlignTop
        return self

    def say(self, text: str, role: str | None = None) -> None:
        """Show `text`, in `role` where it is given."""
        if (text, role or self._role) != (self._text, self._role):
            self._text, self._role = text, role or self._role
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def aim(self, most: float) -> None:
        """Let the words be `most` px high where there is room."""
        if round(most) != self._most:
            self._most = max(round(most), LEAST)
            self.updateGeometry()
            self.update()

    @property
    def size_shown(self) -> int:
        """The size in px that the words have now."""
        return self._fitting(self.rect())

    def lines_high(self, width: int) -> int:
        """The height that the words would have at their full size."""
        return self._needed(self._most, width).height() if self._text else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """One line of it."""
        return QSize(200, QFontMetrics(self._font(self._most)).lineSpacing() if self._text else 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """It can shrink."""
        return QSize(40, QFontMetrics(self._font(LEAST)).lineSpacing() if self._text else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the words."""
        if not self._text:
            return
        painter = QPainter(self)
        painter.setFont(self._font(self._fitting(self.rect())))
        painter.setPen(QColor(getattr(self._appearance.theme, self._role)))
        painter.drawText(self.rect(), int(_FLAGS | self._across | self._upright), self._text)
        painter.end()

    def _fitting(self, box: QRect) -> int:
        size = float(self._most)
        while size > LEAST:
            needed = self._needed(round(size), box.width())
            if needed.height() <= box.height() and needed.width() <= box.width():
                break
            size *= _STEP
        return max(round(size), LEAST)

    def _needed(self, size: int, width: int) -> QRect:
        return QFontMetrics(self._font(size)).boundingRect(QRect(0, 0, max(width, 1), 100_000), int(_FLAGS), self._text)

    def _font(self, size: int) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(size, 1))
        font.setWeight(QFont.Weight.DemiBold if self._strong else QFont.Weight.Normal)
        return font
