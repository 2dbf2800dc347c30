"""A page of the guide, to read.

Takes: a page in Markdown and the folder of its pictures. Gives: `followed` with a link that was pressed. May not: fetch
anything, or open a link by itself.

Qt reads the Markdown; what is done here is dress: Qt gives tables no lines, code no ground and pictures no limit.
"""

import re
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextBrowser

from noprac.core import guide
from noprac.gui import help_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID

LEADING = 130  # percent
_OUTWARD = re.compile(r"\]\((https?://[^)\s]+)\)")


class GuideView(QTextBrowser):
    """One page at a time; Tab goes through its links, the arrows through its words."""

    followed = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance, self._text, self._stale = appearance, "", False
        self.setProperty("kind", "guide")
        self.setAccessibleName(said.PAGE)
        self.setOpenLinks(False)
        flags = self.textInteractionFlags()
        self.setTextInteractionFlags(flags | flags.TextSelectableByKeyboard)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        self.highlighted.connect(self._point)
        appearance.changed.connect(self._again)

    def show_page(self, text: str, folder: Path, anchor: str = "") -> None:
        """Show a page from its beginning, or from the heading that `anchor` leads to."""
        self._text = _OUTWARD.sub(rf" {said.OUTWARD}](\1)", guide.shown(text))
        self.setSearchPaths([str(folder)])
        self._write()
        self.go_to(anchor)

    def go_to(self, anchor: str) -> None:
        """Go to a heading; to the beginning where there is none of that name."""
        block = self._heading(anchor) if anchor else None
        cursor = QTextCursor(block) if block else QTextCursor(self.document())
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - GRID if block else 0)

    def _heading(self, anchor: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and guide.anchor(block.text()) == anchor:
                return block
            block = block.next()
        return None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Put on what was chosen meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._again()

    def _again(self) -> None:
        """In other colours or sizes, at the same place; one that is not seen waits until it is."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        bar = self.verticalScrollBar()
        at = bar.value() / max(bar.maximum(), 1)
        self._write()
        bar.setValue(round(at * bar.maximum()))

    def _point(self, url: QUrl) -> None:
        leads_out = url.scheme() in {"http", "https"}
        self.setToolTip(said.address(url.toString()) if leads_out else "")

    # The dress

    def _write(self) -> None:
        self.setMarkdown(self._text)
        document = self.document()
        document.setDocumentMargin(GRID * 2)
        whole = QTextCursor(document)
        whole.beginEditBlock()  # laid out once, not after each block: a long table would take seconds
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        whole.endEditBlock()

    def _dress(self, block: QTextBlock) -> None:
        form, fence = block.blockFormat(), QTextFormat.Property.BlockCodeFence
        code = form.hasProperty(fence) or form.nonBreakableLines()
        if code:
            form.setBackground(QColor(self._appearance.theme.soft))
            form.setNonBreakableLines(False)  # a long command goes on in the next line
            form.setBottomMargin(0 if block.next().blockFormat().hasProperty(fence) else GRID * 2)
        elif not QTextCursor(block).currentTable():
            form.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setBottomMargin(GRID if block.textList() is None else GRID // 2)
        if form.headingLevel() > 1:
            form.setTopMargin(GRID * 2)
        QTextCursor(block).setBlockFormat(form)
        for start, end, what in _fragments(block):
            self._dress_words(block, start, end, what, code=code)

    def _dress_words(self, block: QTextBlock, start: int, end: int, what: QTextCharFormat, *, code: bool) -> None:
        new = QTextCharFormat()
        if what.isImageFormat():
            new = what.toImageFormat()
            new.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        elif code or what.fontFixedPitch():
            new.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
            new.setBackground(QBrush(QColor(self._appearance.theme.soft)))
        elif block.blockFormat().headingLevel():
            new.setFontWeight(QFont.Weight.DemiBold)
        else:
            return
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(new)

    def _dress_table(self, table: QTextTable) -> None:
        theme, form = self._appearance.theme, QTextTableFormat(table.format())
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(theme.line)))
        form.setBorderCollapse(True)
        form.setCellPadding(GRID)
        form.setCellSpacing(0)
        form.setTopMargin(GRID)
        form.setBottomMargin(GRID * 2)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = cell.format()
            head.setBackground(QBrush(QColor(theme.soft)))
            cell.setFormat(head)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where each stretch of like words begins and ends, found before anything is changed."""
    found, each = [], block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        found.append((fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()))
        each += 1
    return found


def page_of(link: str) -> tuple[str, str]:
    """The page and the heading that a link inside the guide leads to."""
    page, _, anchor = link.partition("#")
    return page, anchor
