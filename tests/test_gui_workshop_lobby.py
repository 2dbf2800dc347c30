"""The workshop's lobby and the seed files of the first page, in the whole window."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.build import keeping, workshop
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.gui.rooms import Sign
from noprac.gui.window import MainWindow
from noprac.store import backup
from noprac.store.journal import Journal
from noprac.store.settings import Settings
from noprac.store.workshops import Workshops

SCENARIO, SEED = "lead-generation", 7


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    with closing(Journal(tmp_path)) as kept:
        yield kept


@pytest.fixture
def window(qtbot: QtBot, journal: Journal) -> Iterator[MainWindow]:
    made = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


def press(qtbot: QtBot, window: MainWindow, text: str) -> None:
    def there() -> list[QPushButton]:
        return [b for b in window.workshop.findChildren(QPushButton) if b.text() == text and b.isVisible()]

    qtbot.waitUntil(lambda: len(there()) == 1)
    QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)


def desk(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.presenting.session is not None and window.page is window.presenter)


def test_a_workshop_is_opened_from_a_file_left_gone_on_with_and_deleted(
    qtbot: QtBot, window: MainWindow, journal: Journal, tmp_path: Path
) -> None:
    file = tmp_path / "room.seed.json"
    workshop.save_seed(file, build.scenario(SCENARIO), SEED)
    window.go(Sign.WORKSHOP)
    qtbot.waitUntil(lambda: window.workshop.who.count() > 0)
    assert stage.nameless(window.workshop) == []
    window.hosting.open_seed(tmp_path / "none.json")
    qtbot.waitUntil(lambda: "none.json cannot be read" in window.workshop.notice.text())
    window.hosting.open_seed(file)
    desk(qtbot, window)
    session = window.presenting.session
    assert session is not None
    assert (session.workshop.scenario.id, session.workshop.seed) == (SCENARIO, SEED)
    assert window.focusWidget() is window.presenter.field
    QTest.keyClicks(window.presenter.field, "is this a bad time")
    QTest.keyClick(window.presenter.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.presenting.session is not session)
    QTest.mouseClick(window.presenter.leave, Qt.MouseButton.LeftButton)
    assert window.page is window.workshop
    audience = window.presenting.auditorium.window
    assert audience is not None
    assert not audience.isVisible()
    qtbot.waitUntil(lambda: bool(window.workshop.held))
    press(qtbot, window, said.GO_ON)
    desk(qtbot, window)
    assert len(window.presenting.session.workshop.call.turns) == 2  # type: ignore[union-attr]  # waited for
    window.presenting.leave()
    keeping.look_after(journal)
    assert backup.backups(tmp_path)
    press(qtbot, window, said.DELETE)
    press(qtbot, window, said.DELETE_NOT)
    press(qtbot, window, said.DELETE)
    press(qtbot, window, said.DELETE_SURE)
    qtbot.waitUntil(lambda: not window.workshop.held)
    assert Workshops(journal.tables).listed() == ()
    backup.unpack(backup.backups(tmp_path)[0], tmp_path / "copy")
    assert session.id.encode() not in (tmp_path / "copy").read_bytes()
    assert journal.calls() == ()


def test_a_seed_file_opened_on_the_first_page_calls_its_prospect(
    qtbot: QtBot, window: MainWindow, journal: Journal, tmp_path: Path
) -> None:
    file = tmp_path / "room.seed.json"
    workshop.save_seed(file, build.scenario(SCENARIO), SEED)
    told: list[str] = []
    window.call_seed(tmp_path / "none.json", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].endswith("none.json cannot be read: No such file or directory.")
    window.call_seed(file, told.append)
    qtbot.waitUntil(lambda: window.page is window.call and window.call.dial.isEnabled())
    QTest.mouseClick(window.call.dial, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.YOUR_TURN)
    (call,) = journal.calls()
    assert (call.scenario_id, call.seed) == (SCENARIO, SEED)
    first = workshop.begin(build.scenario(SCENARIO), SEED).workshop.way.line.text
    assert window.call.caption.text() == first
