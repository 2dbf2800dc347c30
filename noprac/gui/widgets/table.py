"""A table, however long it is.

Takes: a head, lines of cells, the place of each line's key. Gives: `opened` with a line's key. May not: make a widget a
line, or interpret markup.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from noprac.gui.appearance import Appearance

HIGH = 38  # px, a line before zoom
EDGE = 4  # px, the sheet's own edge
BAR = 12  # px, what is scrolled sideways by
WIDE = 200  # px, the least of the column that takes what is left, before zoom
LEAST, MOST = 3, 12  # lines that are seen at once

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Head:
    """A column. `number`: its cells stand at the right; `wide`: it takes the room that the others leave."""

    name: str
    number: bool = False
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line. `key`: what is sent when it is opened; `cells`: as many as there are heads."""

    key: object
    cells: tuple[str, ...]


class Table(QTableView):
    """Return, or a double click, opens a line; the arrow keys go from line to line."""

    opened = Signal(object)

    def __init__(self, appearance: Appearance, name: str, heads: Sequence[Head]) -> None:
        super().__init__()
        self._appearance, self._lines, self._heads = appearance, _Lines(tuple(heads)), tuple(heads)
        self._roomy = True
        self.setModel(self._lines)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._widths(heads)
        self.doubleClicked.connect(self._open)
        appearance.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """The wide column keeps room enough to be read; what has none then is scrolled to."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        head, least = self.horizontalHeader(), round(WIDE * self._appearance.zoom)
        wide = [number for number, one in enumerate(self._heads) if one.wide]
        others = sum(head.sectionSize(number) for number in range(head.count()) if number not in wide)
        roomy = others + least * len(wide) <= self.viewport().width()
        for number in wide:
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed)
            if not roomy:
                head.resizeSection(number, least)
        if self._roomy is not roomy:
            self._roomy = roomy
            self._fit()

    def _widths(self, heads: Sequence[Head]) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setResizeContentsPrecision(200)
        for number, one in enumerate(heads):
            way = QHeaderView.ResizeMode.Stretch if one.wide else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(number, way)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the line that was current stays so where it is still there."""
        held = self.current
        self._lines.show_lines(tuple(lines))
        at = next((n for n, line in enumerate(lines) if line.key == held), 0)
        if lines:
            self.setCurrentIndex(self._lines.index(at, 0))
        self._fit()
        self._share()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines.lines

    @property
    def current(self) -> object:
        """The key of the current line, None for none."""
        at = self.currentIndex()
        return self._lines.lines[at.row()].key if at.isValid() and at.row() < len(self._lines.lines) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Return opens the current line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._lines.lines[index.row()].key)

    def _fit(self) -> None:
        high = round(HIGH * self._appearance.zoom)
        self.verticalHeader().setDefaultSectionSize(high)
        self.verticalHeader().setMinimumSectionSize(high)
        seen = min(max(len(self._lines.lines), LEAST), MOST)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + seen * high + 2 * self.frameWidth() + EDGE + (0 if self._roomy else BAR))


class _Lines(QAbstractTableModel):
    def __init__(self, heads: tuple[Head, ...]) -> None:
        super().__init__()
        self._heads = heads
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's own name
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's own name
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.lines[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heads[index.column()].name}: {self.lines[index.row()].cells[index.column()]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(index.column())
        return None

    def headerData(  # noqa: N802 - Qt's own name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section].name
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._heads[column].number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
