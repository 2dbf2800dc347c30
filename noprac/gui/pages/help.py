"""Help: the guide inside the app.

Takes: the guide. Gives: `left` to go back, `opened` with an address out of the app. May not: read a file, or open
anything outside by itself.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from noprac.core import guide
from noprac.gui import help_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.guide_view import GuideView
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.store.guide import Guide

WIDE = 820  # px, before zoom; the words, so that a line stays easy to follow
LIST = 275  # px, before zoom
ROOMY = 860  # px, before zoom: in a narrower page the contents are a page of their own
STILL = 150  # ms without another letter before the search begins


class HelpPage(QWidget):
    """Contents on the left, the page on the right, a search above."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._guide: Guide | None = None
        self._place, self._before = guide.INDEX, list[str]()
        self.setAccessibleName(said.HELP)
        self.notice = Words(tone="care")
        self.notice.hide()
        self.back = button(said.BACK, self.left.emit, kind="main")
        self.before = button(said.BEFORE, self._go_back, kind="plain")
        self.index = button(said.CONTENTS, lambda: self.open(guide.INDEX), kind="plain")
        self.search, self.list, self.view = QLineEdit(), QListWidget(), GuideView(appearance)
        self._still = QTimer(self, interval=STILL, singleShot=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(said.SEARCH)
        self.search.setAccessibleName(said.SEARCH)
        self.search.setClearButtonEnabled(True)
        self.list.setProperty("kind", "contents")
        self.list.setAccessibleName(said.CONTENTS)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.back.hide()
        self.before.hide()
        self.title = Words(said.HELP, size="display")
        self.title.setWordWrap(False)
        above = row(self.title, self.search, self.index, self.before, self.back, gap=GRID * 2)
        above.setStretch(1, 1)
        page = row(self.list, self.view, None, gap=GRID * 2)
        page.setStretch(1, 100)
        whole = stack(gap=GRID * 2, margin=GRID * 3)
        whole.addLayout(above)
        whole.addWidget(self.notice)
        whole.addLayout(page, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._still.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _: self._still.start())
        self.search.returnPressed.connect(self._find)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.view.followed.connect(self._follow)
        self._appearance.changed.connect(self._fit)

    # What is shown

    def show_guide(self, found: Guide) -> None:
        """The guide, from now on; its pages can be opened."""
        self._guide = found
        self.list.clear()
        part = ""
        for entry in found.entries:
            if entry.part != part:
                part = entry.part
                heading = QListWidgetItem(part)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(heading)
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry.page)
            self.list.addItem(item)
        self.open(self._place)

    def open(self, place: str) -> None:
        """Show a page of the guide, as `page.md` or `page.md#heading`; an unknown one shows the contents."""
        if self._guide is not None and place != self._place:
            self._before.append(self._place)
        self._show(place)

    def tell(self, text: str) -> None:
        """One line about something that did not work; "" takes it away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def offer_back(self, there: bool) -> None:
        """Whether somebody came here from a page that waits for them."""
        self.back.setVisible(there)

    @property
    def place(self) -> str:
        """The page that is shown, with the heading it was opened at."""
        return self._place

    def _show(self, place: str) -> None:
        self._place = place
        if self._guide is None:
            return
        page, _, anchor = place.partition("#")
        text = self._guide.pages.get(page, self._guide.pages[guide.INDEX])
        self.view.show_page(text, self._guide.folder, anchor)
        self.before.setVisible(bool(self._before))
        self.list.setCurrentRow(-1)
        for number in range(self.list.count()):
            if self.list.item(number).data(Qt.ItemDataRole.UserRole) == page:
                self.list.setCurrentRow(number)

    def _go_back(self) -> None:
        if self._before:
            self._show(self._before.pop())

    def _choose(self, item: QListWidgetItem) -> None:
        page = item.data(Qt.ItemDataRole.UserRole)
        if page:
            self._quiet()
            self.open(page)

    def _follow(self, link: str) -> None:
        if link.startswith(("http://", "https://")):
            self.opened.emit(link)
        elif link.startswith("#"):
            self.open(self._place.partition("#")[0] + link)
        else:
            self._quiet()
            self.open(link)
            self.view.setFocus()

    # Searching

    def _find(self) -> None:
        self._still.stop()
        words = self.search.text().strip()
        if self._guide is None or not words:
            self._show(self._place)
            return
        titles = {entry.page: entry.title for entry in self._guide.entries}
        found = guide.find(self._guide.sections, words)
        self.view.show_page(said.results(found, titles), self._guide.folder)

    def _quiet(self) -> None:
        """Empty the field without searching for nothing."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._still.stop()

    # The page itself

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's own name
        """Escape empties the search, then goes back to where one came from."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        elif self.back.isVisible():
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Somebody comes to the page."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """The contents lie beside the page where there is room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        zoom = self._appearance.zoom
        beside = self.width() >= ROOMY * zoom
        self.list.setFixedWidth(round(LIST * zoom))
        self.view.setMaximumWidth(round((WIDE + 6 * GRID) * zoom))
        self.list.setVisible(beside)
        self.title.setVisible(beside)
        self.index.setVisible(not beside)
