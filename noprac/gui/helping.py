"""The help page's control: which page of the guide is opened, and from where.

Takes: the page, errands. Gives: `left` when somebody goes back to where they were. May not: wait for the disk, or leave
the app unless a link out of it was pressed.
"""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from noprac.core import guide as core
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.help import HelpPage
from noprac.store import guide

TOPICS = {  # the chapter that tells of a page of the window, by the page's class
    "HomePage": "first-call.md",
    "WelcomePage": "first-call.md",
    "CallPage": "the-call.md",
    "DebriefPage": "reading-the-debrief.md",
    "DrillsPage": "practising.md#drills",
    "DrillPage": "practising.md#drills",
    "NoesPage": "practising.md#the-journal-of-nos",
    "ProgressPage": "practising.md#progress",
    "SettingsPage": "settings.md",
}


def topic(page: QWidget | None) -> str:
    """The place in the guide that tells of a page; the contents where none does."""
    return TOPICS.get(type(page).__name__, core.INDEX)


class Helping(QObject):
    """The page's control."""

    left = Signal()

    def __init__(self, page: HelpPage, errands: Errands) -> None:
        super().__init__()
        self._page, self._errands, self._asked = page, errands, False
        page.left.connect(self.left.emit)
        page.opened.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))

    def look(self) -> None:
        """Somebody comes by the rail: what they read last is there."""
        self._page.offer_back(there=False)
        self._read()

    def open(self, place: str, *, back: bool) -> None:
        """Open the guide at a place. `back`: the page that they came from waits for them."""
        self._page.offer_back(there=back)
        self._page.open(place)
        self._read()

    def _read(self) -> None:
        """Read the guide the first time that somebody wants it."""
        if not self._asked:
            self._asked = True
            self._errands.send(Errand(lambda _: guide.read(), self._page.show_guide, self._fail))

    def _fail(self, fault: str) -> None:
        self._asked = False
        self._page.tell(fault)
