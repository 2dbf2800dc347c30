"""What the room would say, for the last row: a letter, then the words, and the moves where they are open.

Takes: offers, a size in px. Gives: all of them, smaller where they are many. May not: leave one out.
"""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.core.workshop.view import Offer
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import FAMILY, Appearance
from noprac.gui.widgets.billboard import LEAST

_STEP = 0.94  # from one size that is tried to the next
_SMALLER = 0.62  # of the words' size: the moves'
_INDENT = 1.5  # sizes: where the words begin
_GAP = 0.35  # sizes, between two offers
_WRAP = int(Qt.TextFlag.TextWordWrap)


class OfferList(QWidget):
    """`aim` says how large its words are."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._most = appearance, 32.0
        self._offers: tuple[Offer, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The offers in words."""
        return "\n".join(
            f"{offer.letter}. {offer.text}" + (f" ({said.named(offer.moves)})" if offer.moves else "")
            for offer in self._offers
        )

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show these."""
        self._offers = offers
        self.setAccessibleName(self.text)
        self.update()

    def aim(self, most: float) -> None:
        """Words of `most` px where there is room."""
        self._most = most
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """It takes what there is."""
        return QSize(400, 100)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint them one below the other."""
        size = self._most
        while size > LEAST and self._place(size, None) > self.height():
            size *= _STEP
        painter = QPainter(self)
        self._place(size, painter)
        painter.end()

    def _place(self, size: float, painter: QPainter | None) -> float:
        """The height of all; with a painter, they are painted."""
        left = round(_INDENT * size)
        top = 0.0
        for offer in self._offers:
            top += self._one(offer, QRect(left, round(top), max(self.width() - left, 1), 100_000), size, painter)
            top += _GAP * size
        return top

    def _one(self, offer: Offer, box: QRect, size: float, painter: QPainter | None) -> float:
        theme, large, small = self._appearance.theme, _font(size), _font(size * _SMALLER)
        words = QFontMetrics(large).boundingRect(box, _WRAP, offer.text)
        moves = said.named(offer.moves) if offer.moves else ""
        below = QRect(box.left(), box.top() + words.height(), box.width(), 100_000)
        high = QFontMetrics(small).boundingRect(below, _WRAP, moves).height() if moves else 0
        if painter is not None:
            painter.setFont(_font(size, strong=True))
            painter.setPen(QColor(theme.accent))
            painter.drawText(QRect(0, box.top(), box.left(), words.height()), 0, offer.letter)
            painter.setFont(large)
            painter.setPen(QColor(theme.ink))
            painter.drawText(box, _WRAP, offer.text)
            painter.setFont(small)
            painter.setPen(QColor(theme.quiet))
            painter.drawText(below, _WRAP, moves)
        return words.height() + high


def _font(size: float, *, strong: bool = False) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font
