"""A card: something to choose, as one large button.

Takes: parts to lay out. Gives: `clicked`. May not: hold another control.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout, QGraphicsDropShadowEffect, QPushButton, QSizePolicy, QWidget

from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID


class Card(QPushButton):
    """A button that holds words and figures; its name says what it opens."""

    def __init__(self, appearance: Appearance, name: str, layout: QBoxLayout, *, shadow: bool = True) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.setAutoDefault(True)  # Return opens it, not the space bar alone
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        layout.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        self.setLayout(layout)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if shadow:
            self._shade()
            appearance.changed.connect(self._shade)

    def _shade(self) -> None:
        shadow = QGraphicsDropShadowEffect(self, blurRadius=28, xOffset=0, yOffset=4)
        shadow.setColor(QColor(0, 0, 0, self._appearance.theme.shadow))
        self.setGraphicsEffect(shadow)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's own name
        """Words wrap, so a narrow card is taller."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """As high as what it holds."""
        layout = self.layout()
        return max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()) if layout else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As large as what it holds."""
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """No smaller than what it holds."""
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()
