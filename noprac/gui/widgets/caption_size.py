"""How large the captions are: a short slider between a small letter and a large one.

Takes: a size of `CAPTIONS`, keys, the pointer. Gives: `chosen` with another one. May not: resize anything itself.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSlider

from noprac.gui import texts
from noprac.gui.theme import CAPTION, CAPTIONS, GRID
from noprac.gui.widgets.words import Words, row

WIDE = 120  # px


class CaptionSize(QFrame):
    """One step a size."""

    chosen = Signal(int)  # px, before zoom

    def __init__(self) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(CAPTIONS) - 1)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(WIDE)
        self.slider.setAccessibleName(texts.CAPTION_SIZE)
        self.slider.setToolTip(texts.CAPTION_SIZE)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        letters = (Words("A", tone="quiet"), Words("A", tone="quiet", size="caption"))
        for letter in letters:
            letter.setWordWrap(False)
        self.setLayout(row(letters[0], self.slider, letters[1], gap=GRID))
        self.show_size(CAPTION)
        self.slider.valueChanged.connect(lambda _: self.chosen.emit(self.size_px))

    @property
    def size_px(self) -> int:
        """The size that is chosen."""
        return CAPTIONS[self.slider.value()]

    @property
    def share(self) -> float:
        """How large that is beside the usual size; the usual one where none can be chosen."""
        return self.size_px / CAPTION if self.isVisible() else 1.0

    def show_size(self, px: int) -> None:
        """Stand at the size that is nearest to `px`, without a word."""
        before = self.slider.blockSignals(True)
        self.slider.setValue(min(range(len(CAPTIONS)), key=lambda step: abs(CAPTIONS[step] - px)))
        self.slider.blockSignals(before)
