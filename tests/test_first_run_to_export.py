"""One window, by clicks and keys alone: the first minute, a call, its debrief, a turn said again, a call deleted and
had back, a drill, the journal, everything exported. What is typed goes to what has the focus, as a person's does."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from noprac.gui import letter_texts, settings_texts, texts
from noprac.gui.pages.drill import Stage
from noprac.gui.rooms import Sign
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.chart import Chart
from noprac.gui.widgets.no_row import NoRow
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal
from noprac.store.settings import Settings

W = TypeVar("W", bound=QWidget)

CALLS = 2  # the first, and another take of it
LONG = 120_000  # ms: the tagger loads, and a machine stands still now and then
ASKED = "So is it a no for now? That would be fine."
FAREWELL = "Thank you for telling me. The door stays open."


class Person:
    """Clicks what can be seen, and types to what has the focus."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def click(self, part: QWidget) -> None:
        self.qtbot.waitUntil(lambda: part.isVisible() and part.isEnabled(), timeout=LONG)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)

    def press(self, name: str, page: QWidget) -> None:
        """Click the first button of that name."""
        self.qtbot.waitUntil(lambda: bool(named(name, page)), timeout=LONG)
        self.click(named(name, page)[0])

    def key(self, key: Qt.Key) -> None:
        there = self.window.focusWidget()
        assert there is not None
        QTest.keyClick(there, key)

    def say(self, words: str) -> None:
        there = self.window.focusWidget()
        assert isinstance(there, QLineEdit)
        QTest.keyClicks(there, words)
        self.key(Qt.Key.Key_Return)

    def go(self, sign: Sign) -> None:
        self.click(self.window.rail.entries[sign])

    # The parts of the way

    def ring_up(self) -> None:
        """Return, once the line is ready; then it is one's own turn."""
        call = self.window.call
        self.qtbot.waitUntil(lambda: call.isVisible() and call.dial.isEnabled(), timeout=LONG)
        self.key(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: call.turn.text() == texts.YOUR_TURN, timeout=LONG)

    def answer(self, words: str) -> None:
        """Say something, and hear what comes back."""
        call = self.window.call
        before = call.caption.text()
        self.say(words)
        self.qtbot.waitUntil(lambda: call.caption.text() not in {"", before}, timeout=LONG)

    def hang_up(self) -> None:
        self.click(self.window.call.hang_up)
        self.qtbot.waitUntil(lambda: self.window.debrief.isVisible() and self.window.debrief.whole, timeout=LONG)

    def drill(self) -> None:
        """Answer a prompt, and read what it did; where that cannot be told, say that one did it."""
        drill = self.window.drill
        self.qtbot.waitUntil(lambda: drill.stage is Stage.ANSWERING, timeout=LONG)
        self.say("Would it be a bad idea to leave it at that?")
        self.qtbot.waitUntil(lambda: drill.did.isVisible() or drill.stage is Stage.JUDGED, timeout=LONG)
        if drill.stage is Stage.ANSWERING:
            self.click(drill.did)
        self.qtbot.waitUntil(drill.feedback.isVisible, timeout=LONG)
        self.click(drill.leave)
        self.qtbot.waitUntil(self.window.drills.isVisible, timeout=LONG)

    def choose_file(self, path: Path, press: QPushButton) -> None:
        """Press a button that asks for a file, and type its name."""
        asking = QTimer(self.window, interval=20)

        def write() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                asking.stop()
                name = dialog.findChild(QLineEdit, "fileNameEdit")
                assert isinstance(name, QLineEdit)
                name.setText(str(path))
                QTest.keyClick(name, Qt.Key.Key_Return)

        asking.timeout.connect(write)
        asking.start()
        self.click(press)


def shown(kind: type[W], page: QWidget) -> list[W]:
    return [part for part in page.findChildren(kind) if part.isVisible()]


def named(name: str, page: QWidget) -> list[QPushButton]:
    return [b for b in page.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible()]


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))
    journal = Journal(tmp_path / "home")
    window = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(window)
    window.resize(1280, 680)
    window.show()
    window.say_hello()
    yield Person(qtbot, window)
    window.close()
    journal.close()


@pytest.mark.timeout(600)
def test_from_the_first_run_to_the_export(person: Person, qtbot: QtBot, tmp_path: Path) -> None:
    window = person.window
    person.click(window.welcome.call)
    person.ring_up()
    person.answer(ASKED)
    person.hang_up()

    assert window.debrief.transcript is not None
    turn = window.debrief.transcript.turns[0]
    assert ASKED in turn.accessibleName()
    person.click(turn)
    person.press(letter_texts.turn(1, letter_texts.AGAIN_FROM), turn)
    person.ring_up()
    assert window.call.caption.text() in turn.accessibleName()
    person.answer(FAREWELL)
    person.hang_up()
    assert letter_texts.FUTURES in stage.words(window.debrief)

    person.click(window.debrief.home_button)
    rows = window.home.past
    qtbot.waitUntil(lambda: len(shown(Card, rows)) == CALLS, timeout=LONG)
    person.click(shown(Card, rows)[1])
    qtbot.waitUntil(lambda: window.debrief.isVisible() and window.debrief.whole, timeout=LONG)
    person.press(letter_texts.DELETE, window.debrief)
    qtbot.waitUntil(lambda: len(shown(Card, rows)) == CALLS - 1, timeout=LONG)
    person.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(Card, rows)) == CALLS, timeout=LONG)

    person.go(Sign.DRILLS)
    person.click(window.drills.cards[0])
    person.drill()

    person.go(Sign.NOES)
    qtbot.waitUntil(lambda: bool(shown(NoRow, window.noes)), timeout=LONG)
    person.go(Sign.PROGRESS)
    qtbot.waitUntil(lambda: bool(shown(Chart, window.progress)), timeout=LONG)

    person.go(Sign.SETTINGS)
    person.choose_file(tmp_path / "all.zip", window.settings.kept.export)
    qtbot.waitUntil(lambda: window.settings.kept.status.text() == settings_texts.EXPORTED, timeout=LONG)
    with zipfile.ZipFile(tmp_path / "all.zip") as whole:
        lines = "".join(whole.read(name).decode() for name in whole.namelist() if name.endswith(".jsonl"))
    assert ASKED in lines
    assert FAREWELL in lines
