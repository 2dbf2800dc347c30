"""The help page's control: which page of the guide is opened, and from where.

Takes: the page. Gives: `left` when somebody goes back to where they were. May not: leave the app unless a link out of
it was pressed.

The guide is read the first time that somebody wants it, some 30 ms: to stand in the row of errands, behind a tagger
that loads, would be longer.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from noprac.core import guide as core
from noprac.core.errors import DeviceError
from noprac.gui.below import below
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
    "ScenariosPage": "writing-scenarios.md",
    "EditorPage": "writing-scenarios.md",
    "WorkshopPage": "workshops.md",
    "PresenterPage": "workshops.md#in-the-room",
    "GivePage": "many-people.md#what-trainees-do",
    "CohortPage": "many-people.md#what-you-do",
    "PersonPage": "many-people.md#your-marks",
    "GivenPage": "many-people.md#your-marks",
    "SettingsPage": "settings.md",
}


def topic(page: QWidget | None) -> str:
    """The place in the guide that tells of a page; the contents where none does."""
    return TOPICS.get(type(page).__name__, core.INDEX)


class Helping(QObject):
    """The page's control."""

    left = Signal()

    def __init__(self, page: HelpPage, folder: Path | None = None) -> None:
        """`folder`: another guide than the app's."""
        super().__init__()
        self._page, self._folder, self._there = page, folder, False
        page.left.connect(self.left.emit)
        page.opened.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))

    def look(self) -> None:
        """Somebody comes by the rail: what they read last is there."""
        self._page.offer_back(there=False)
        self._read()

    def open(self, place: str, *, back: bool) -> None:
        """Open the guide at a place. `back`: the page that they came from waits for them."""
        self._page.offer_back(there=back)
        self._read()
        self._page.open(place)

    def _read(self) -> None:
        """Read the guide the first time that somebody wants it."""
        if self._there:
            return
        try:
            self._page.show_guide(guide.read(self._folder))
        except DeviceError as fault:
            self._page.tell(below(str(fault)))
        else:
            self._there = True
            self._page.tell("")
