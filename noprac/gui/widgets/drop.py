"""A place to drop a folder.

Takes: a folder, or files of one, from a file browser. Gives: `dropped` with the folder, `asked` to choose one. May not:
read it.
"""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame

from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, button, row, stack


class Drop(QFrame):
    """Shows that it takes what is held over it."""

    dropped = Signal(object)
    strange = Signal()  # what was dropped is no folder
    asked = Signal()

    def __init__(self, title: str, about: str, choose: str) -> None:
        super().__init__()
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self.choose = button(choose, self.asked.emit, kind="main")
        inside = stack(
            Words(title, size="body", strong=True, centred=True),
            Words(about, tone="quiet", centred=True),
            margin=GRID * 4,
        )
        inside.addSpacing(GRID)
        inside.addLayout(row(None, self.choose, None))
        self.setLayout(inside)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Something is held over it."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(on=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's own name
        """It is taken away again."""
        self._light(on=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        """It is let go here."""
        self._light(on=False)
        folder = folder_in(event.mimeData())
        if folder is None:
            self.strange.emit()
        else:
            event.acceptProposedAction()
            self.dropped.emit(folder)

    def _light(self, *, on: bool) -> None:
        self.setProperty("current", on)
        self.style().unpolish(self)
        self.style().polish(self)


def folder_in(data: QMimeData) -> Path | None:
    """The one folder that was dropped, or that the dropped files lie in; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    folders = {path if path.is_dir() else path.parent for path in paths if path.exists()}
    return folders.pop() if len(folders) == 1 else None
