"""The rail: where one can go.

Takes: rooms. Gives: `chosen` with a room's sign. May not: show or hide a page, or be there while somebody speaks.

Beside the page where the window is wide enough, above it where it is not. Where there is no room for all names either,
the signs stand alone, but for the room one is in.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QSizePolicy

from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.rooms import Room, Sign
from noprac.gui.theme import GRID, SIGN, SMALL
from noprac.gui.widgets import signs
from noprac.gui.widgets.words import Words

ROOMY = 1080  # px, before zoom: in a narrower window the rail lies above the page


class Navigation(QFrame):
    """One entry a room, in the order given; Control and a digit go there as well."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance, rooms: tuple[Room, ...]) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("rail")
        self.setAccessibleName(texts.ROOMS)
        self.entries = {room.sign: Entry(appearance, room.sign, room.name) for room in rooms}
        self._name = Words(texts.APP, size="body", strong=True)
        self._name.setWordWrap(False)
        self._lie = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lie.addWidget(self._name)
        for number, (sign, entry) in enumerate(self.entries.items(), start=1):
            if sign is Sign.SETTINGS:
                self._lie.addStretch(1)
            self._lie.addWidget(entry)
            entry.clicked.connect(lambda _=False, sign=sign: self._go(sign))
            self._shorten(number, entry)
        self.setLayout(self._lie)
        self._flat = False
        self.lie(flat=False)

    def _go(self, sign: Sign) -> None:
        """Nobody leaves a call by a rail that is not there."""
        if self.isVisible():
            self.chosen.emit(sign)

    def _shorten(self, number: int, entry: "Entry") -> None:
        keys = QKeySequence(f"Ctrl+{number}")
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        entry.setToolTip(f"{entry.accessibleName()}  {shown}")
        entry.setAccessibleDescription(shown)
        QShortcut(keys, self, entry.click)

    def stand_at(self, sign: Sign | None) -> None:
        """Show which room one is in, None for one that is not in the rail."""
        for name, entry in self.entries.items():
            entry.setChecked(name is sign)
        self._name_entries()

    def lie(self, *, flat: bool) -> None:
        """Above the page, or beside it."""
        self._lie.setDirection(QBoxLayout.Direction.LeftToRight if flat else QBoxLayout.Direction.TopToBottom)
        self._flat = flat
        self._lie.setSpacing(GRID // 2)
        space = (GRID * 2, GRID, GRID * 2, GRID) if flat else (GRID * 2, GRID * 3, GRID * 2, GRID * 2)
        self._lie.setContentsMargins(*space)
        self._name.setContentsMargins(GRID * 2, 0, GRID * 2, 0 if flat else GRID * 2)
        self._name.setVisible(not flat)
        wide, high = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred
        self.setSizePolicy(*((wide, QSizePolicy.Policy.Fixed) if flat else (QSizePolicy.Policy.Fixed, high)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Name what there is room for."""
        super().resizeEvent(event)
        self._name_entries()

    def _name_entries(self) -> None:
        entries = self.entries.values()
        needed = sum(entry.named_width() + self._lie.spacing() for entry in entries) + 4 * GRID
        for entry in entries:
            entry.name(on=not self._flat or entry.isChecked() or needed <= self.width())

    def fits_beside(self, width: int) -> bool:
        """Whether a window `width` px wide has room for the rail beside the page."""
        return width >= ROOMY * self._appearance.zoom


class Entry(QPushButton):
    """A room's name with its sign; checked where one is."""

    def __init__(self, appearance: Appearance, sign: Sign, name: str) -> None:
        super().__init__(name)
        self._appearance, self._sign, self._name = appearance, sign, name
        self.setObjectName(f"to {sign}")
        self.setProperty("kind", "rail")
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name(self, *, on: bool) -> None:
        """Show the name beside the sign, or the sign alone."""
        text = self._name if on else ""
        if text != self.text():
            self.setText(text)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As large as what it shows; Qt leaves room for four letters where there are none."""
        hint = super().sizeHint()
        return hint if self.text() else QSize(round(SIGN * self._appearance.zoom) + 4 * GRID, hint.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """The same."""
        return self.sizeHint()

    def named_width(self) -> int:
        """How wide it is with its name, which is bold where one is."""
        bold = QFont(self.font())
        bold.setBold(True)
        return round(SIGN * self._appearance.zoom) + 6 * GRID + QFontMetrics(bold).horizontalAdvance(self._name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        """Paint the name as every button, then the sign, and a bar where one is."""
        super().paintEvent(event)
        theme, side = self._appearance.theme, SIGN * self._appearance.zoom
        colour = QColor(theme.accent if self.isChecked() else theme.ink if self.underMouse() else theme.quiet)
        painter = QPainter(self)
        left = GRID * 2.0
        signs.paint(painter, self._sign, QRectF(left, (self.height() - side) / 2, side, side), colour)
        if self.isChecked():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            middle, half = self.height() / 2, SMALL * self._appearance.zoom / 2
            painter.drawLine(5, round(middle - half), 5, round(middle + half))
        painter.end()
