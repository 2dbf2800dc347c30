"""A workshop as a trainer holds it, for the tests of its windows.

Takes: a look, a folder. Gives: a `Room`: the desk, the room's window, doubles of what makes a sound. May not: reach
past what a person could press.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import gui_stage as stage
import pytest
from doubles import FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.build import workshop as work
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner
from noprac.core.workshop.room import Workshop
from noprac.engine.ears import Ears
from noprac.gui.appearance import Appearance
from noprac.gui.pages.audience import AudienceWindow
from noprac.gui.pages.presenter import PresenterPage
from noprac.gui.presenting import Presenting
from noprac.gui.room_sounds import Parts
from noprac.gui.steering import Steering
from noprac.store.journal import Journal
from noprac.store.scenarios import Source
from noprac.store.settings import Settings

SCENARIO, SEED = "lead-generation", 7
FIRST, ASK, PUSH = "is this a bad time", "what keeps your leads from converting", "so shall we say tuesday or thursday"


class Room:
    """A presenter with a window for the room."""

    def __init__(self, look: Appearance, journal: Journal) -> None:
        self.voice, self.speaker, self.microphone = FakeVoice(), FakeSpeaker(), FakeMicrophone()
        self.settings = Settings(listen=False, speak=False)
        self.broken = ""
        self.bot: QtBot
        self.steering = Steering()
        self.page = PresenterPage(look, self.steering)
        look.wear(self.page)
        self.page.resize(1280, 720)
        self.page.show()
        self.journal = journal
        self.control = Presenting(
            self.page,
            lambda: AudienceWindow(look, self.steering),
            journal,
            lambda: self.settings,
            Parts(self._prospect, self._ears),
        )

    def _prospect(self, _: Source, settings: Settings) -> work.Aloud | None:
        return work.Prospect(Manner(), lambda: self.voice, lambda: self.speaker) if settings.speak else None

    def _ears(self, _: Settings) -> Ears:
        if self.broken:
            raise DeviceError(self.broken, "Plug one in.")
        return Ears(self.microphone, FakeRecogniser(), FakeEndpoint())

    @property
    def held(self) -> Workshop:
        assert self.control.session is not None
        return self.control.session.workshop

    @property
    def audience(self) -> AudienceWindow:
        assert self.control.auditorium.window is not None
        return self.control.auditorium.window

    @property
    def shown(self) -> set[str]:
        """Every word that the room's window shows or tells a screen reader."""
        return set(stage.heard(self.audience))

    def press(self, name: str) -> None:
        """Press the button of that name, as soon as it is there to be pressed."""

        def there() -> list[QPushButton]:
            found = [b for b in self.page.findChildren(QPushButton) if b.accessibleName() == name]
            return [b for b in found if b.isVisible() and b.isEnabled()]

        self.bot.waitUntil(lambda: len(there()) == 1)
        QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)

    def picture(self) -> QImage:
        """What the room sees, once it stays: sizes follow from what is shown, and words from sizes."""
        before, now = None, self.audience.grab().toImage()
        while before is None or before != now:
            for _ in range(3):
                QApplication.processEvents()
            before, now = now, self.audience.grab().toImage()
        return now

    def type(self, qtbot: QtBot, text: str) -> None:
        """Type a turn and press Return, until what follows is there."""
        before = self.held
        QTest.keyClicks(self.page.field, text)
        QTest.keyClick(self.page.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: self.held is not before)


def hit(qtbot: QtBot, window: QWidget, key: Qt.Key) -> None:
    """Press a key in a window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, key)


def begin(qtbot: QtBot, made: Room) -> None:
    made.bot = qtbot
    with qtbot.waitSignal(made.control.opened):
        made.control.begin(build.scenario(SCENARIO), SEED, pytest.fail)


@contextmanager
def presented(folder: Path) -> Iterator[Room]:
    """A presenter with a journal of its own, until the block ends."""
    with closing(Journal(folder)) as journal:
        made = Room(stage.look(), journal)
        yield made
        made.control.close(8.0)
        made.page.close()
