"""Fields on a scale: a share from 0 to 1, a number, a truth with its odds.

Takes: numbers. Gives: numbers, as they are written in the file. May not: change under a turning wheel.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from noprac.core.scenario import Fit
from noprac.gui import editor_texts as said
from noprac.gui import formats
from noprac.gui.theme import GRID
from noprac.gui.widgets.choices import Choices
from noprac.gui.widgets.form.control import Control
from noprac.gui.widgets.words import Words, row, stack

LOT = "lot"
MOST_ODDS = 10


class Slider(QSlider):
    """From left to right; the page scrolls, the value stays."""

    moved = Signal(int)  # by a person

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(least, most)
        self.setPageStep(max((most - least) // 10, 1))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown = False
        self.valueChanged.connect(lambda value: None if self._shown else self.moved.emit(value))

    def show_number(self, number: int) -> None:
        """Show a value that a person did not choose here."""
        self._shown = True
        self.setValue(number)
        self._shown = False

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's own name
        """The page scrolls."""
        event.ignore()


class Scale(Control):
    """A number, or a share in hundredths. `usual`: what holds where it is left out."""

    def __init__(self, name: str, least: int, most: int, usual: int, *, share: bool = False) -> None:
        super().__init__()
        self._usual, self._share = usual, share
        self.slider, self._number = Slider(name, least, most), Words()
        self._number.setMinimumWidth(GRID * 7)
        self.slider.moved.connect(self._move)
        inside = row(self.slider, self._number, gap=GRID * 2)
        inside.setStretch(0, 1)
        self.setLayout(inside)
        self.setFocusProxy(self.slider)

    def show_value(self, value: object) -> None:
        """Show where it is on the scale."""
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        steps = self._usual if number is None else number * 100 if self._share else number
        self.slider.show_number(round(min(max(steps, self.slider.minimum()), self.slider.maximum())))
        self._write()

    def _move(self, steps: int) -> None:
        self._write()
        self.edited.emit(steps / 100 if self._share else steps, True)

    def _write(self) -> None:
        steps = self.slider.value()
        self._number.say(formats.number(steps / 100, 2) if self._share else str(steps))


class Odds(Control):
    """One truth, or a lot with odds."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._weights: dict[str, int] = {}
        self.choices = Choices({**said.FITS, LOT: said.LOT}, name)
        self.choices.chosen.connect(self._choose)
        self.scales = {fit: Scale(text, 0, MOST_ODDS, 0) for fit, text in said.FITS.items()}
        self._lot = QWidget()
        lines = QGridLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(GRID * 2)
        lines.setVerticalSpacing(GRID // 2)
        lines.setColumnStretch(1, 1)
        for at, (fit, scale) in enumerate(self.scales.items()):
            scale.edited.connect(lambda number, _, fit=fit: self._weigh(fit, number))
            text = Words(said.FITS[fit])
            text.setWordWrap(False)
            lines.addWidget(text, at, 0)
            lines.addWidget(scale, at, 1)
        self._lot.setLayout(lines)
        self.setLayout(stack(self.choices, self._lot))

    def show_value(self, value: object) -> None:
        """Show a word, or the weights of a lot."""
        drawn = isinstance(value, dict)
        self._lot.setVisible(drawn)
        self._weights = {fit: value.get(fit, 0) for fit in Fit} if isinstance(value, dict) else {}
        for fit, scale in self.scales.items():
            scale.slider.setMaximum(max(MOST_ODDS, _whole(self._weights.get(fit))))
            scale.show_value(self._weights.get(fit, 0))
        if drawn or value in set(said.FITS):
            self.choices.show_value(LOT if drawn else Fit(str(value)))
        else:
            self.choices.clear()

    def focus_first(self) -> None:
        """Put the focus on what holds."""
        self.choices.begin()

    def _choose(self, choice: object) -> None:
        weights = {str(fit): 1 for fit in Fit}
        self.edited.emit(weights if choice == LOT else str(choice), False)

    def _weigh(self, fit: Fit, number: object) -> None:
        weights = {**self._weights, fit: _whole(number)}
        self.edited.emit({str(one): weights[one] for one in Fit if weights[one]}, True)


def _whole(number: object) -> int:
    return min(number, 100) if isinstance(number, int) else 0
