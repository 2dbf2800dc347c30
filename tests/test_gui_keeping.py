"""What is kept, looked after in the settings; pictures of pages made by one command."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.engine.timeline import ReadersClock
from noprac.gui import settings_texts as said
from noprac.gui.errand import Errands
from noprac.gui.pages.keeping import KeepingPart
from noprac.gui.safekeeping import Safekeeping
from noprac.store.journal import Journal

LONG = 60_000  # ms
MAKE = stage.ROOT / "assets" / "screenshots" / "make.py"


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))
    kept = Journal(tmp_path / "home")
    engine = build.typed(build.scenario("lead-generation"), seed=0, journal=kept, passing=ReadersClock())
    engine.begin()
    engine.hang_up()
    engine.drain()
    engine.stop()
    yield kept
    kept.close()


@pytest.fixture
def part(qtbot: QtBot) -> KeepingPart:
    made = KeepingPart(stage.look())
    qtbot.addWidget(made)
    made.resize(820, 500)
    made.show()
    QApplication.processEvents()
    return made


@pytest.fixture
def keeping(part: KeepingPart, journal: Journal) -> Iterator[Safekeeping]:
    errands = Errands()
    yield Safekeeping(part, journal, errands)
    errands.close(10)


def test_erasure_alone_is_asked_about(qtbot: QtBot, part: KeepingPart, keeping: Safekeeping, journal: Journal) -> None:
    QTest.mouseClick(part.erase, Qt.MouseButton.LeftButton)
    assert said.ERASE_ABOUT in stage.words(part)
    assert part.not_sure.hasFocus() or part.not_sure.isVisible()
    QTest.mouseClick(part.not_sure, Qt.MouseButton.LeftButton)
    assert said.ERASE_ABOUT not in stage.words(part)
    assert len(journal.calls()) == 1
    QTest.mouseClick(part.erase, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    with qtbot.waitSignal(keeping.changed, timeout=LONG):
        QTest.mouseClick(part.sure, Qt.MouseButton.LeftButton)
    assert journal.calls() == ()
    assert part.status.text() == said.erased(1)


def test_everything_goes_out_and_comes_back_in(
    qtbot: QtBot, part: KeepingPart, keeping: Safekeeping, journal: Journal, tmp_path: Path
) -> None:
    keeping.export(tmp_path / "all.zip")
    qtbot.waitUntil(lambda: part.status.text() == said.EXPORTED, timeout=LONG)
    journal.erase()
    with qtbot.waitSignal(keeping.changed, timeout=LONG):
        keeping.bring_in(tmp_path / "all.zip")
    assert len(journal.calls()) == 1
    keeping.bring_in(tmp_path / "none.zip")
    qtbot.waitUntil(lambda: "none.zip" in part.status.text(), timeout=LONG)


def test_backups_are_offered_by_their_day(part: KeepingPart, keeping: Safekeeping) -> None:
    assert keeping is not None
    assert said.NO_BACKUPS in stage.words(part)
    assert not part.restore.isEnabled()


def test_a_page_that_is_not_known_is_refused_in_one_line() -> None:
    answer = subprocess.run(
        [sys.executable, str(MAKE), "--pages", "attic"], capture_output=True, text=True, check=False, timeout=100
    )
    assert answer.returncode == 2
    assert answer.stderr.startswith("make.py: no page is called attic.")
