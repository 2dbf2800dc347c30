"""Words, buttons and columns: the plain parts.

Takes: text and what it is. Gives: widgets dressed by the one stylesheet. May not: interpret markup: text from a
scenario or a trainee is shown letter by letter.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from noprac.gui.theme import GRID, MEASURE
from noprac.gui.widgets.order import tab_in_order

L = TypeVar("L", bound=QBoxLayout)
ORDER = 30  # ms after the last change until Tab follows it: a column may be filled a part at a time


class Words(QLabel):
    """Plain text. `size`: body, caption, title or display; `tone`: quiet, accent, care or good."""

    def __init__(
        self, text: str = "", *, size: str = "", tone: str = "", strong: bool = False, centred: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        for what, value in (("step", size), ("tone", tone), ("weight", "strong" if strong else "")):
            self.setProperty(what, value)
        if centred:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setText(text)

    def say(self, text: str, tone: str | None = None) -> None:
        """Show `text`, in `tone` where it is given."""
        if tone is not None:
            self._be("tone", tone)
        if text != self.text():
            self.setText(text)

    def grow(self, step: str) -> None:
        """Another size, as of `size`."""
        self._be("step", step)

    def _be(self, what: str, value: str) -> None:
        if value != self.property(what):
            self.setProperty(what, value)
            self.style().unpolish(self)
            self.style().polish(self)


def rename(control: QPushButton, text: str) -> None:
    """Another text on a button."""
    control.setText(text)
    control.setAccessibleName(text)


def button(text: str, on: Callable[[], object] | None = None, *, kind: str = "", name: str = "") -> QPushButton:
    """A button that says `text`; `name` is what a screen reader says where the text is not enough."""
    made = QPushButton(text.replace("&", "&&"))
    made.setProperty("kind", kind)
    made.setAccessibleName(name or text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)
    if on is not None:
        made.clicked.connect(lambda _checked: on())
    return made


def rule() -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("kind", "rule")
    return line


def stack(*parts: QWidget | int | None, gap: int = GRID, margin: int = 0) -> QVBoxLayout:
    """Parts below each other; a number is a space in px, None stretches."""
    return _fill(QVBoxLayout(), parts, gap, margin)


def row(*parts: QWidget | int | None, gap: int = GRID, margin: int = 0) -> QHBoxLayout:
    """Parts beside each other; a number is a space in px, None stretches."""
    return _fill(QHBoxLayout(), parts, gap, margin)


def _fill(layout: L, parts: tuple[QWidget | int | None, ...], gap: int, margin: int) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        else:
            layout.addWidget(part)
    return layout


class _Middle(QWidget):
    """What holds a column, and tells when something came or went."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().event(event)


class Column(QScrollArea):
    """A column in the middle of the page, `measure` px wide at most, that scrolls; `ground`: what it lies on."""

    def __init__(self, measure: int = MEASURE) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ground, self._middle = QWidget(), _Middle()
        self.ground.setObjectName("column")
        self.measure(measure)
        outer = QHBoxLayout(self.ground)
        outer.setContentsMargins(GRID, GRID * 5, GRID, GRID * 3)
        outer.addStretch(1)
        outer.addWidget(self._middle, 100)
        outer.addStretch(1)
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(3 * GRID, 0, 3 * GRID, 3 * GRID)  # room for a card's shadow
        self.column.setSpacing(GRID)
        self.setWidget(self.ground)
        self._ordering = QTimer(self, interval=ORDER, singleShot=True)
        self._ordering.timeout.connect(self._order)
        self._middle.changed.connect(self._order_later)
        self.verticalScrollBar().rangeChanged.connect(self._order_later)

    def _order_later(self) -> None:
        self._ordering.start()

    def _order(self) -> None:
        """Tab follows the order of reading, on the page round the column too where there is one."""
        page = self.parentWidget()
        around = None if page is None or isinstance(page, QStackedWidget) else page.layout()
        tab_in_order(around or self.column)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Somebody comes to the page."""
        super().showEvent(event)
        self._ordering.start()

    def measure(self, width: int) -> None:
        """Let the column be `width` px wide at most."""
        self._middle.setMaximumWidth(width + 6 * GRID)

    def clear(self) -> None:
        """Empty the column."""
        empty(self.column)


def empty(layout: QBoxLayout) -> None:
    """Take all out of `layout`."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if isinstance(inner, QBoxLayout):
            empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()
