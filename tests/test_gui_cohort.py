"""The trainer's pages: a folder is dropped, people are found, calls read and marked, all of it written to files."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import gui_stage as stage
import pytest
import room_of_two as room
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from noprac.core.score import Category
from noprac.gui import cohort_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.cohorting import Cohorting
from noprac.gui.pages.cohort import CohortPage
from noprac.gui.pages.given import GivenPage
from noprac.gui.pages.person import PersonPage
from noprac.gui.theme import Tone
from noprac.gui.widgets.bars import Bars
from noprac.gui.widgets.drop import Drop
from noprac.gui.widgets.table import Table
from noprac.store.settings import Settings

LEFT = Qt.MouseButton.LeftButton


class Pages:
    """The three pages with their control."""

    def __init__(self, look: Appearance, home: Path) -> None:
        self.cohort, self.person, self.given = CohortPage(look), PersonPage(look), GivenPage(look)
        self.home, self.shown, self.names = home, [], list[str]()
        self.control = Cohorting(self.cohort, self.person, self.given, self.settings, self.names.append)
        self.control.shown.connect(self.show)
        self.show(self.cohort, "")

    shown: list[str]

    def settings(self) -> Settings:
        return Settings(name=self.names[-1] if self.names else "")

    def show(self, page: CohortPage | PersonPage | GivenPage, title: str) -> None:
        for each in (self.cohort, self.person, self.given):
            each.setVisible(each is page)
        page.resize(1100, 800)
        page.setFocus()
        self.shown.append(title)
        QApplication.processEvents()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("room")
    room.fill(made / "bundles", made / "homes")
    return made / "bundles"


@pytest.fixture
def pages(qtbot: QtBot, tmp_path: Path) -> Iterator[Pages]:
    made = Pages(stage.look(), tmp_path)
    for page in (made.cohort, made.person, made.given):
        qtbot.addWidget(page)
    yield made
    made.control.close(20)


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(place: Drop, data: QMimeData) -> None:
    """As a hand does: over it, and let go."""
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    place.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, LEFT, none))
    place.dropEvent(QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


def read(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    drop(pages.cohort.drop, urls(folder))
    qtbot.waitUntil(lambda: bool(pages.cohort.people.lines))


def names(pages: Pages) -> list[str]:
    return [line.cells[0] for line in pages.cohort.people.lines]


def press(widget: Table, key: Qt.Key) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)


def test_a_dropped_folder_is_read_and_what_does_not_count_is_listed(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    page = pages.cohort
    assert page.drop.isVisible()
    assert stage.nameless(page) == []
    read(qtbot, pages, folder)
    assert names(pages) == [room.SHOWN_BO, room.ADA]
    assert not page.drop.isVisible()
    assert "7" in page.summary.text()
    assert not page.refused.isVisible()
    QTest.mouseClick(page.refused_button, LEFT)
    assert {line.cells[0] for line in page.refused.lines} == {"cut.noprac", "letter.noprac"}
    assert page.refused.isVisible()
    assert stage.nameless(page) == []


def test_what_is_dropped_must_be_one_folder(qtbot: QtBot, pages: Pages, folder: Path, tmp_path: Path) -> None:
    page = pages.cohort
    drop(page.drop, urls(folder, tmp_path))
    assert page.notice.text() == said.NO_FOLDER
    drop(page.drop, urls(tmp_path / "nowhere"))
    assert page.notice.text() == said.NO_FOLDER
    none, data = Qt.KeyboardModifier.NoModifier, urls(folder)  # held, for the event only points at it
    page.drop.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, none))
    assert page.drop.property("current") is True
    page.drop.dragLeaveEvent(QDragLeaveEvent())
    assert page.drop.property("current") is False
    drop(page.drop, urls(folder / "ada.noprac", folder / "bo.noprac"))
    qtbot.waitUntil(lambda: bool(page.people.lines))
    assert not page.notice.isVisible()


def test_a_folder_that_is_gone_is_told_in_one_line(qtbot: QtBot, pages: Pages, tmp_path: Path) -> None:
    pages.control.read(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: bool(pages.cohort.notice.text()))
    assert "nowhere" in pages.cohort.notice.text()
    assert "\n" not in pages.cohort.notice.text()
    assert pages.cohort.drop.isVisible()


def test_reading_can_be_stopped_and_another_folder_read_instead(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    pages.control.read(folder)
    assert pages.cohort.stop.isVisible()
    pages.cohort.stop.click()
    qtbot.waitUntil(lambda: said.STOPPED in pages.cohort.notice.text())
    assert pages.cohort.people.lines == ()
    assert pages.cohort.drop.isVisible()
    pages.control.read(folder)
    pages.control.read(folder)
    qtbot.waitUntil(lambda: bool(pages.cohort.people.lines))
    assert not pages.cohort.notice.isVisible()


def test_people_are_found_by_name_and_shown_by_skill(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    read(qtbot, pages, folder)
    page = pages.cohort
    QTest.keyClicks(page.search, "aD")
    assert names(pages) == [room.ADA]
    overall = page.people.lines[0].cells
    page.skill._buttons[Category.LISTENING].click()
    assert page.people.lines[0].cells != overall
    QTest.keyClicks(page.search, "x")
    assert page.nobody.isVisible()
    assert not page.people.isVisible()
    page.search.clear()
    page.scenario.setCurrentIndex(page.scenario.findData("not-a-fit"))
    page.scenario.picked.emit("not-a-fit")
    qtbot.waitUntil(lambda: names(pages) == [room.SHOWN_BO])
    page.scenario.setCurrentIndex(0)
    page.period.setCurrentIndex(1)
    page.period.picked.emit(28)
    qtbot.waitUntil(lambda: names(pages) == [])


@pytest.mark.parametrize("tone", list(Tone))
def test_every_view_shows_something_in_every_theme(qtbot: QtBot, pages: Pages, folder: Path, tone: Tone) -> None:
    stage.look(tone)
    read(qtbot, pages, folder)
    page = pages.cohort
    for view in said.VIEWS:
        page.view._buttons[view].click()
        QApplication.processEvents()
        assert page.people.isVisible() is (view == "people")
        assert page.grab().toImage().sizeInBytes()
    page.turn_to("noes")
    QApplication.processEvents()
    charts = [chart.title for chart in page.findChildren(Bars) if chart.isVisible()]
    assert charts == [said.KINDS_TITLE, said.DEEDS_TITLE]
    page.turn_to("agreement")
    assert said.NO_MARKS in stage.words(page)


def open_call(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    """Ada's latest call, by the keyboard."""
    read(qtbot, pages, folder)
    press(pages.cohort.people, Qt.Key.Key_Down)
    press(pages.cohort.people, Qt.Key.Key_Return)
    qtbot.waitUntil(pages.person.isVisible)
    press(pages.person.calls, Qt.Key.Key_Return)
    qtbot.waitUntil(pages.given.isVisible)


def type_in(field: QLineEdit, words: str) -> None:
    field.clear()
    QTest.keyClicks(field, words)


def test_a_person_and_a_call_are_opened_and_left_by_the_keyboard(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    open_call(qtbot, pages, folder)
    assert pages.person.name.text() == room.ADA
    assert len(pages.person.calls.lines) == room.CALLS
    assert stage.nameless(pages.given) == []
    told = stage.words(pages.given)
    assert said.HIDDEN in told
    assert not pages.given.debrief.isVisible()
    pages.given.sheet._buttons[True].click()
    assert pages.given.debrief.isVisible()
    assert not any(b.isVisible() for b in (pages.given.debrief.again_button, pages.given.debrief.home_button))
    assert pages.given.debrief.plan is None
    QTest.mouseClick(pages.given.back, LEFT)
    assert pages.person.isVisible()
    assert stage.nameless(pages.person) == []
    pages.person.skill._buttons[Category.LISTENING].click()
    assert said.skill(Category.LISTENING) in " ".join(stage.words(pages.person))
    QTest.mouseClick(pages.person.back, LEFT)
    assert pages.cohort.isVisible()


def test_marks_are_kept_beside_the_files_and_come_again(qtbot: QtBot, pages: Pages, folder: Path) -> None:
    open_call(qtbot, pages, folder)
    marking = pages.given.marking
    QTest.mouseClick(marking.keep, LEFT)
    assert marking.status.text() == said.KEPT_NOTHING
    for wrong in ("101", "-3", "x"):
        type_in(marking.fields[Category.OVERALL], wrong)
        QTest.mouseClick(marking.keep, LEFT)
        assert marking.status.text() == said.KEPT_NOTHING
    type_in(marking.fields[Category.OVERALL], "70")
    QTest.keyClick(marking.fields[Category.OVERALL], Qt.Key.Key_Return)
    assert marking.status.text() == said.MARKED_BY_ABOUT
    type_in(marking.by, "Pat")
    QTest.keyClick(marking.fields[Category.OVERALL], Qt.Key.Key_Return)
    marks = folder / "marks.jsonl"
    qtbot.waitUntil(lambda: marking.status.text() == said.KEPT)
    (line,) = [json.loads(text) for text in marks.read_text(encoding="utf-8").splitlines()]
    assert (line["by"], line["skill"], line["mark"]) == ("Pat", "overall", 70)
    assert pages.names == ["Pat"]
    pages.cohort.turn_to("agreement")
    qtbot.waitUntil(lambda: bool(pages.cohort._drawn.findChildren(Table)))
    QTest.mouseClick(pages.given.back, LEFT)
    press(pages.person.calls, Qt.Key.Key_Return)
    qtbot.waitUntil(pages.given.isVisible)
    assert marking.fields[Category.OVERALL].text() == "70"
    marks.unlink()


def test_a_call_whose_file_is_spoilt_is_told_where_it_was_asked_for(
    qtbot: QtBot, pages: Pages, folder: Path, tmp_path: Path
) -> None:
    read(qtbot, pages, folder)
    person = pages.cohort.people.lines[1].key
    (folder / "ada.noprac").rename(tmp_path / "away")
    try:
        pages.control.open_person(str(person))
        qtbot.waitUntil(pages.person.isVisible)
        press(pages.person.calls, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "refused" in pages.person.notice.text())
    finally:
        (tmp_path / "away").rename(folder / "ada.noprac")


FORMS: dict[str, Callable[[bytes], bool]] = {
    "a.csv": lambda data: b"Ada" in data and b"\n=1" not in data,
    "a.jsonl": lambda data: len(data.splitlines()) == room.CALLS + 1,
    "a.html": lambda data: b"&lt;b&gt;Bo" in data and b"<b>Bo" not in data,
    "a.pdf": lambda data: data.startswith(b"%PDF"),
}


def stands_in(told: str, pages: Pages) -> bool:
    return told in pages.cohort.status.text()


def test_what_is_shown_is_written_in_each_form(qtbot: QtBot, pages: Pages, folder: Path, tmp_path: Path) -> None:
    read(qtbot, pages, folder)
    for name, holds in FORMS.items():
        pages.control.export(tmp_path / name)
        told = str(tmp_path / name)
        qtbot.waitUntil(partial(stands_in, told, pages))
        assert holds((tmp_path / name).read_bytes()), name


def test_the_hand_out_is_written_and_a_full_folder_is_told(
    qtbot: QtBot, pages: Pages, folder: Path, tmp_path: Path
) -> None:
    read(qtbot, pages, folder)
    pages.control.hand_out(tmp_path / "room.pdf")
    qtbot.waitUntil(lambda: str(tmp_path) in pages.cohort.status.text())
    assert (tmp_path / "room.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "file").write_bytes(b"")
    pages.control.hand_out(tmp_path / "file" / "room.pdf")
    qtbot.waitUntil(lambda: "not a folder" in pages.cohort.status.text())
