"""How large the captions are: a short slider.

Takes: a size of `CAPTIONS`, keys, the pointer. Gives: `chosen` with another one, once it is let go of. May not: resize
anything itself.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider

from noprac.gui import texts
from noprac.gui.theme import CAPTION, CAPTIONS

WIDE = 120  # px


class CaptionSize(QSlider):
    """One step a size."""

    chosen = Signal(int)  # px, before zoom

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, len(CAPTIONS) - 1)
        self.setPageStep(1)
        self.setFixedWidth(WIDE)
        self.setAccessibleName(texts.CAPTION_SIZE)
        self.setToolTip(texts.CAPTION_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_size(CAPTION)
        self.valueChanged.connect(lambda _: self.chosen.emit(self.size_px))

    @property
    def size_px(self) -> int:
        """The size that is chosen."""
        return CAPTIONS[self.value()]

    def show_size(self, px: int) -> None:
        """Stand at the size that is nearest to `px`, without a word."""
        before = self.blockSignals(True)
        self.setValue(min(range(len(CAPTIONS)), key=lambda step: abs(CAPTIONS[step] - px)))
        self.blockSignals(before)
