"""Giving calls to a trainer: chosen by hand, private unless it is said otherwise, written where it is asked for."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import gui_stage as stage
import pytest
import room_of_two as room
from practised import kept
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.audio import pcm
from noprac.build import giving
from noprac.core.cohort import facts
from noprac.gui import give_texts as said
from noprac.gui.errand import Errands
from noprac.gui.giving import Giving
from noprac.gui.pages.give import GivePage
from noprac.gui.rooms import Sign
from noprac.gui.window import MainWindow
from noprac.store.bundle import Bundle, shown
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LEFT = Qt.MouseButton.LeftButton
PLAN = "ask what happens if it stays as it is"


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))
    with closing(Journal(tmp_path / "home")) as made:
        source = build.scenario("lead-generation")
        ids = [kept(made, source, seed=n, when=room.BEGAN + timedelta(days=n)) for n in range(3)]
        made.voices.write(ids[2], 1, pcm.encode(room.QUIET, ".flac"))
        made.keep_plan(ids[2], PLAN)
        yield made


@pytest.fixture
def page(qtbot: QtBot, journal: Journal) -> Iterator[GivePage]:
    made, errands = GivePage(stage.look()), Errands()
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    control = Giving(made, journal, errands)
    control.setParent(made)
    control.look()
    qtbot.waitUntil(lambda: bool(made._calls))
    yield made
    errands.close(20)


def chosen(page: GivePage) -> list[str]:
    return list(page.chosen)


def here(window: MainWindow) -> object:
    return window.page


def click_row(page: GivePage, number: int) -> None:
    where = page.calls.visualRect(page.calls.model().index(number, 0)).center()
    QTest.mouseClick(page.calls.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where + QPoint(20, 0))


def give(qtbot: QtBot, page: GivePage, path: Path) -> Bundle:
    control = page.findChild(Giving)
    assert isinstance(control, Giving)
    control.give(path)
    qtbot.waitUntil(lambda: str(path) in page.status.text())
    bundle = giving.open_bundle(path)
    assert shown(bundle.seal) in page.status.text()
    return bundle


def test_calls_are_chosen_by_clicks_and_by_the_space_bar(page: GivePage, journal: Journal) -> None:
    ids = [past.id for past in journal.calls()]
    assert chosen(page) == []
    assert not page.write.isEnabled()
    assert page.inside.text() == said.CHOOSE_SOME
    click_row(page, 1)
    assert chosen(page) == [ids[1]]
    assert not page.write.isEnabled()  # nobody gives yet
    QTest.keyClicks(page.name, " Kim  Lee ")
    assert page.given_by == "Kim Lee"
    assert page.write.isEnabled()
    page.calls.setFocus()
    page.calls.setCurrentIndex(page.calls.model().index(0, 0))
    QTest.keyClick(page.calls, Qt.Key.Key_Space)
    assert chosen(page) == [ids[0], ids[1]]
    click_row(page, 1)
    assert chosen(page) == [ids[0]]
    QTest.mouseClick(page.all, LEFT)
    assert chosen(page) == ids
    QTest.mouseClick(page.none, LEFT)
    assert chosen(page) == []
    assert stage.nameless(page) == []


def test_only_what_is_chosen_goes_in(qtbot: QtBot, page: GivePage, journal: Journal, tmp_path: Path) -> None:
    ids = [past.id for past in journal.calls()]
    QTest.keyClicks(page.name, "Kim")
    click_row(page, 0)
    click_row(page, 2)
    bundle = give(qtbot, page, tmp_path / "kim.noprac")
    assert (bundle.giver.name, [part.id for part in bundle.of(facts.CALL)]) == ("Kim", [ids[0], ids[2]])
    assert list(bundle.of(facts.SOUND)) == []
    assert PLAN not in b"".join(part.body for part in bundle.parts).decode("utf-8")


def test_own_notes_and_voice_go_in_where_that_is_said(
    qtbot: QtBot, page: GivePage, journal: Journal, tmp_path: Path
) -> None:
    QTest.keyClicks(page.name, "Kim")
    click_row(page, 1)
    assert not page.sound.isEnabled()
    click_row(page, 0)
    assert page.sound.isEnabled()
    QTest.mouseClick(page.sound, LEFT)
    QTest.mouseClick(page.private, LEFT)
    bundle = give(qtbot, page, tmp_path / "kim.noprac")
    assert [part.id for part in bundle.of(facts.SOUND)] == [f"{journal.calls()[0].id}/1"]
    assert PLAN in b"".join(part.body for part in bundle.parts).decode("utf-8")
    click_row(page, 0)
    assert not page.sound.isChecked()


def test_a_folder_that_takes_no_file_is_told(qtbot: QtBot, page: GivePage, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    QTest.keyClicks(page.name, "Kim")
    QTest.mouseClick(page.all, LEFT)
    control = page.findChild(Giving)
    assert isinstance(control, Giving)
    control.give(tmp_path / "file" / "kim.noprac")
    qtbot.waitUntil(lambda: "not a folder" in page.status.text())


def test_the_window_leads_to_giving_and_to_the_cohort_and_back(qtbot: QtBot, journal: Journal) -> None:
    window = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    call = journal.calls()[0].id
    window.open_debrief(call)
    qtbot.waitUntil(lambda: here(window) is window.debrief)
    QTest.mouseClick(window.debrief.give_button, LEFT)
    assert here(window) is window.give
    qtbot.waitUntil(lambda: window.give.chosen == (call,))
    QTest.keyClicks(window.give.name, "Kim")
    QTest.keyClick(window.give.name, Qt.Key.Key_Return)
    assert window.choosing.settings.name == "Kim"
    qtbot.waitUntil(lambda: bool(window.choosing.settings.giver))
    QTest.mouseClick(window.give.back, LEFT)
    assert here(window) is window.debrief
    window.open_home()
    qtbot.waitUntil(window.home.give.isVisible)
    QTest.mouseClick(window.home.give, LEFT)
    assert here(window) is window.give
    QTest.mouseClick(window.give.back, LEFT)
    QTest.mouseClick(window.rail.entries[Sign.COHORT], LEFT)
    assert here(window) is window.cohort
    QApplication.processEvents()
    assert window.cohort.drop.isVisible()
    window.close()
