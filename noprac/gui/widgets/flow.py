"""Widgets in lines that go on in the next one where one is full, as words do.

Takes: widgets. Gives: their places. May not: stretch anything.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from noprac.gui.theme import GRID


class Flow(QWidget):
    """Widgets in lines from left to right, each in the middle of its line; `centred` in the width. Hidden
    ones take no room.

    It places its children itself: the items of a layout written in Python are deleted behind its back.
    """

    def __init__(self, *parts: QWidget, gap: int = GRID, down: int = GRID, centred: bool = False) -> None:
        self._parts: list[QWidget] = []
        super().__init__()
        self._gap, self._down, self._centred = gap, down, centred
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts:
            self.add(part)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What it holds, in the order of reading."""
        return tuple(self._parts)

    def add(self, part: QWidget) -> None:
        """Take a part in, after the others; it stays as long as the flow does."""
        part.setParent(self)
        self._parts.append(part)
        self._settle()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """As high as its lines."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As large as what it holds."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As large as the largest part."""
        sizes = [_least(part) for part in self._shown()]
        return QSize(max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Put the parts into their places."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """A part that wants another size, or went."""
        if event.type() == QEvent.Type.ChildRemoved:
            self._parts = [part for part in self._parts if isValid(part) and part.parent() is self]
        if event.type() in {QEvent.Type.ChildRemoved, QEvent.Type.LayoutRequest}:
            self._settle()
        return super().event(event)

    def _settle(self) -> None:
        self.updateGeometry()
        self._place(self.width(), move=True)

    def _shown(self) -> list[QWidget]:
        return [p for p in self._parts if not p.isHidden() or p.sizePolicy().retainSizeWhenHidden()]

    def _place(self, width: int, *, move: bool) -> int:
        """The height that the lines take; with `move`, every part is put into its place."""
        y = 0
        for line in self._lines(width):
            long = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
            high = max(size.height() for _, size in line)
            x = max(width - long, 0) // 2 if self._centred else 0
            for part, size in line:
                if move:
                    part.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + self._down
        return max(y - self._down, 0)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """The parts with their sizes, line by line."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        x = width + 1
        for part in self._shown():
            size = part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
            size = size.boundedTo(QSize(max(width, 1), size.height()))
            if x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((part, size))
            x += size.width() + self._gap
        return lines


def _least(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
