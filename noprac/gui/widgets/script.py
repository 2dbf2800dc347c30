"""A text to read, select and copy, as high as its words.

Takes: what a subclass writes. Gives: itself written anew when the look changes. May not: interpret markup, or scroll.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from noprac.gui.appearance import Appearance
from noprac.gui.theme import BODY


class Script(QTextEdit):
    """Read only; one widget, however much is written."""

    def __init__(self, appearance: Appearance, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("kind", "words")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._renew()
        appearance.changed.connect(self._renew)

    def write(self, cursor: QTextCursor) -> None:
        """Write the text into an empty document."""
        raise NotImplementedError

    def form(self, size: float = BODY, *, quiet: bool = False, strong: bool = False) -> QTextCharFormat:
        """How words look; `size`: px before zoom."""
        theme, form = self._appearance.theme, QTextCharFormat()
        form.setFont(self._appearance.font(size, strong=strong))
        form.setForeground(QColor(theme.quiet if quiet else theme.ink))
        return form

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """Grow with the words when the column narrows."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's own name
        """As high as the words."""
        return QSize(640, self._height())

    def _height(self) -> int:
        return round(self.document().size().height()) + 2

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _renew(self) -> None:
        self.clear()
        self.write(QTextCursor(self.document()))
        self.moveCursor(QTextCursor.MoveOperation.Start)
