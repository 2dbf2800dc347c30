"""How the prospect feels inside, as bars with their names and figures.

Takes: a state, a size. Gives: four bars and the mood in words. May not: show anything while it is given None.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from noprac.core.standing import State
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import FAMILY, Appearance

GAP = 0.5  # of the size, between two rows
NAMED = 5.2  # sizes wide: the longest name
FIGURE = 2.2


class Inner(QWidget):
    """`size`: of its words in px."""

    def __init__(self, appearance: Appearance, size: float) -> None:
        super().__init__()
        self._appearance, self._size = appearance, size
        self._state: State | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)
        self.hide()

    @property
    def state(self) -> State | None:
        """What it shows."""
        return self._state

    def show_state(self, state: State | None) -> None:
        """Show this; None hides it."""
        self._state = state
        self.setAccessibleName(self.as_text())
        self.setVisible(state is not None)
        self.update()

    def aim(self, size: float) -> None:
        """Let the words be `size` px high."""
        self._size = size
        self.updateGeometry()
        self.update()

    def as_text(self) -> str:
        """The state in words; "" where there is none."""
        if self._state is None:
            return ""
        parts = (said.feeling(name, value) for name, value in _rows(self._state))
        return f"{said.INNER}: {said.MOODS[self._state.mood]}. {', '.join(parts)}."

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """Five rows."""
        return QSize(round(14 * self._size), round(5 * self._row()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As its hint, narrower."""
        return QSize(round(11 * self._size), round(5 * self._row()))

    def _row(self) -> float:
        return self._size * (1.25 + GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the mood and the bars."""
        state = self._state
        if state is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._words(painter, QRectF(0, 0, self.width(), self._row()), said.MOODS[state.mood], strong=True)
        for number, (name, value) in enumerate(_rows(state), start=1):
            self._bar(painter, number * self._row(), name, value)
        painter.end()

    def _bar(self, painter: QPainter, top: float, name: str, value: float) -> None:
        theme, size, row = self._appearance.theme, self._size, self._row()
        named = max(NAMED * size, max(QFontMetricsF(self._font()).horizontalAdvance(n) for n, _ in _NAMES) + size / 2)
        wide = max(self.width() - named - FIGURE * size, 1.0)
        self._words(painter, QRectF(0, top, named, row), name)
        thick = size * 0.5
        box = QRectF(named, top + (row - thick) / 2, wide, thick)
        painter.setPen(QColor(theme.edge))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(box, thick / 2, thick / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(QRectF(box.left(), box.top(), max(wide * value, thick), thick), thick / 2, thick / 2)
        figure = QRectF(named + wide, top, FIGURE * size, row)
        self._words(painter, figure, str(round(value * 100)), right=True)

    def _words(self, painter: QPainter, box: QRectF, text: str, *, strong: bool = False, right: bool = False) -> None:
        painter.setFont(self._font(strong=strong))
        painter.setPen(QColor(self._appearance.theme.ink if strong or right else self._appearance.theme.quiet))
        across = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(across | Qt.AlignmentFlag.AlignVCenter), text)

    def _font(self, *, strong: bool = False) -> QFont:
        font = QFont(FAMILY)
        font.setPixelSize(max(round(self._size), 1))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


_NAMES = ((said.GUARD, "guard"), (said.TRUST, "trust"), (said.INTEREST, "interest"), (said.PATIENCE, "patience"))


def _rows(state: State) -> tuple[tuple[str, float], ...]:
    return tuple((name, getattr(state, field)) for name, field in _NAMES)
