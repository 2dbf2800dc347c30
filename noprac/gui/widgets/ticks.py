"""A list of which some are chosen, however long it is.

Takes: names with their ids. Gives: `changed`, and the ids that are chosen. May not: make a widget a row.
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from noprac.gui.appearance import Appearance

LEAST, MOST = 3, 9  # rows that are seen at once
HIGH = 34  # px, a row before zoom

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Ticks(QListView):
    """The space bar or a click chooses a row, or lets it go."""

    changed = Signal()

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance, self._rows = appearance, _Rows()
        self.setModel(self._rows)
        self.setProperty("kind", "ticks")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(_Plain(appearance, self))
        self.clicked.connect(self._rows.toggle)
        self._rows.dataChanged.connect(self.changed)
        self._rows.modelReset.connect(self.changed)
        appearance.changed.connect(self._fit)
        self._fit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are chosen, in the list's order."""
        return tuple(self._rows.chosen())

    def offer(self, rows: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        """Show ids with their names."""
        self._rows.offer(rows, chosen)
        self._fit()
        if rows:
            self.setCurrentIndex(self._rows.index(0))

    def choose(self, ids: Collection[str]) -> None:
        """Choose these and no others."""
        self._rows.choose(ids)

    def choose_all(self) -> None:
        """Choose all."""
        self._rows.choose([key for key, _ in self._rows.rows])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """The space bar chooses the current row, or lets it go."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._rows.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        seen = min(max(len(self._rows.rows), LEAST), MOST)
        self.setFixedHeight(round((seen + 0.5) * HIGH * self._appearance.zoom))


class _Plain(QStyledItemDelegate):
    """Leaves the box alone: a click anywhere on a row chooses it, for the box is small."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance, self._view = appearance, view

    def editorEvent(  # noqa: N802 - Qt's own name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        del event, model, option, index
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A tick in the box: a colour alone would not say it."""
        super().paint(painter, option, index)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not Qt.CheckState.Checked:
            return
        box = QStyleOptionViewItem(option)
        self.initStyleOption(box, index)
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = QRectF(self._view.style().subElementRect(element, box, self._view))
        side, middle = place.width(), place.center()
        tick = QPainterPath(middle + QPointF(-side * 0.24, 0.0))
        tick.lineTo(middle + QPointF(-side * 0.06, side * 0.2))
        tick.lineTo(middle + QPointF(side * 0.26, -side * 0.22))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self._appearance.theme.on_accent)
        painter.setPen(QPen(ink, max(side / 8, 2.0), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(tick)
        painter.restore()


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, str], ...] = ()
        self._chosen: set[str] = set()

    def offer(self, rows: Sequence[tuple[str, str]], chosen: Collection[str]) -> None:
        self.beginResetModel()
        self.rows, self._chosen = tuple(rows), {*chosen} & {key for key, _ in rows}
        self.endResetModel()

    def chosen(self) -> list[str]:
        return [key for key, _ in self.rows if key in self._chosen]

    def choose(self, ids: Collection[str]) -> None:
        self._chosen = {*ids} & {key for key, _ in self.rows}
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def toggle(self, index: Index) -> None:
        self._chosen ^= {self.rows[index.row()][0]}
        self.dataChanged.emit(index, index)

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's own name
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        wanted = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        return wanted if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key, name = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return name
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if key in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        del value
        self.toggle(index)
        return True
