"""The page of no's: written down in a line, found, noted, put right, drawn; every no leads to where it was said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from practised import kept
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.build import noes
from noprac.core.debrief.noes import NoKind, Taken
from noprac.gui import noes_texts as said
from noprac.gui.errand import Errands
from noprac.gui.noting import PAGE, Noting
from noprac.gui.pages.noes import NoesPage
from noprac.gui.theme import Tone
from noprac.gui.widgets.bars import Bars
from noprac.gui.widgets.columns import Columns
from noprac.store.journal import Journal
from noprac.store.noes import Noes
from noprac.store.settings import Settings

LONG = 30_000  # ms


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path)
    yield made
    made.close()


@pytest.fixture
def control(qtbot: QtBot, journal: Journal) -> Iterator[Noting]:
    page, errands = NoesPage(stage.look()), Errands()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    control = Noting(page, journal, errands, lambda: Settings(listen=False))
    yield control
    control.close(8.0)
    errands.close(8.0)


def page_of(control: Noting) -> NoesPage:
    return control._page


def looked(qtbot: QtBot, control: Noting, ready: Callable[[NoesPage], bool]) -> NoesPage:
    page = page_of(control)
    control.look()
    qtbot.waitUntil(lambda: ready(page) and all(row.isVisible() for row in page._rows.values()), timeout=LONG)
    return page


def press(parent: QWidget, text: str) -> None:
    button = next(b for b in parent.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_a_no_the_page_says_so_plainly(qtbot: QtBot, control: Noting) -> None:
    page = looked(qtbot, control, lambda p: p.count.text() != "")
    assert page.count.text() == said.NONE_YET
    assert stage.nameless(page) == []


def test_a_no_of_real_life_takes_a_line_and_a_press(qtbot: QtBot, control: Noting, journal: Journal) -> None:
    page = page_of(control)
    QTest.keyClicks(page.new.field, "too expensive for them")
    assert page.new.kinds.value is NoKind.PRICE
    QTest.keyClick(page.new.field, Qt.Key.Key_Return)
    QTest.keyClicks(page.new.who, " Dana ")
    with qtbot.waitSignal(control.kept, timeout=LONG):
        press(page.new.deeds, said.DEEDS[Taken.ASKED])
    (no,) = Noes(journal.tables).find()
    assert (no.words, no.kind, no.deed, no.real) == ("too expensive for them", NoKind.PRICE, Taken.ASKED, True)
    assert (no.who, page.new.field.words, page.new.who.text()) == ("Dana", "", "")
    qtbot.waitUntil(lambda: list(page._rows) == [no.id], timeout=LONG)


def test_a_guess_that_was_put_right_stays_so(control: Noting) -> None:
    page = page_of(control)
    QTest.keyClicks(page.new.field, "too exp")
    press(page.new.kinds, said.KINDS[NoKind.TRUST])
    QTest.keyClicks(page.new.field, "ensive")
    assert [page.new.kinds.value] == [NoKind.TRUST]
    page.new.clear()
    QTest.keyClicks(page.new.field, "next year")
    assert [page.new.kinds.value] == [NoKind.TIMING]


def test_return_without_words_asks_for_them(control: Noting) -> None:
    page = page_of(control)
    QTest.keyClick(page.new.field, Qt.Key.Key_Return)
    assert page.new.status.text() == said.FIRST_WORDS


def test_what_was_heard_fills_the_line(qtbot: QtBot, control: Noting) -> None:
    new = page_of(control).new
    new.listen(on=True)
    assert new.say_it.text() == said.STOP
    with qtbot.waitSignal(new.stopped):
        press(new, said.STOP)
    new.listen(on=False)
    new.fill("they have no budget")
    new.fill("")
    assert new.field.words == "They have no budget"


def test_the_noes_of_calls_enter_and_lead_to_their_turn(qtbot: QtBot, control: Noting, journal: Journal) -> None:
    call = kept(journal, build.scenario("price-first"))
    page = looked(qtbot, control, lambda p: bool(p._rows))
    row = next(iter(page._rows.values()))
    QTest.mouseClick(row.head, Qt.MouseButton.LeftButton)
    assert [row.open] == [True]
    with qtbot.waitSignal(control.opened) as seen:
        press(row, said.see(row.no))
    assert seen.args == [call, row.no.turn]
    row.field.say("ask sooner")
    press(row, said.KEEP_NOTE)
    qtbot.waitUntil(lambda: said.note(row.no) == "Note: ask sooner", timeout=LONG)
    assert row.status.text() == said.NOTE_KEPT
    QTest.mouseClick(row.head, Qt.MouseButton.LeftButton)
    assert [row.open] == [False]
    assert stage.nameless(page) == []


def test_a_no_of_real_life_is_put_right_and_deleted(qtbot: QtBot, control: Noting, journal: Journal) -> None:
    noes.write_down("hm", journal, deed=Taken.ARGUED)
    page = looked(qtbot, control, lambda p: bool(p._rows))
    row = next(iter(page._rows.values()))
    row.toggle()
    press(row, said.KINDS[NoKind.NEED])
    qtbot.waitUntil(lambda: row.no.kind is NoKind.NEED, timeout=LONG)
    press(row, said.DEEDS[Taken.LET_GO])
    qtbot.waitUntil(lambda: row.no.embraced, timeout=LONG)
    press(row, said.DELETE)
    qtbot.waitUntil(lambda: page.count.text() == said.NONE_YET, timeout=LONG)
    assert page.notice.text() == said.GONE
    gone = row.no
    press(page, said.UNDO)
    qtbot.waitUntil(lambda: list(page._rows) == [gone.id], timeout=LONG)
    assert page.notice.text() == said.BACK
    assert not page.undo.isVisible()
    assert Noes(journal.tables).find() == (gone,)


def test_search_and_filters_narrow_list_and_patterns(qtbot: QtBot, control: Noting, journal: Journal) -> None:
    for n in range(PAGE + 1):
        noes.write_down(f"too expensive, number {n}", journal, deed=Taken.ASKED)
    noes.write_down("ask my boss", journal, deed=Taken.PUSHED)
    page = looked(qtbot, control, lambda p: p.count.text() == said.found(PAGE, PAGE + 2))
    press(page, said.MORE)
    qtbot.waitUntil(lambda: len(page._rows) == PAGE + 2, timeout=LONG)
    QTest.keyClicks(page.search, "BOSS")
    qtbot.waitUntil(lambda: len(page._rows) == 1, timeout=LONG)
    page.search.clear()
    page.kind.setCurrentIndex(page.kind.findData(NoKind.TRUST))
    page.kind.picked.emit(NoKind.TRUST)
    qtbot.waitUntil(lambda: page.count.text() == said.NONE_FOUND, timeout=LONG)
    page.kind.setCurrentIndex(0)
    page.deed.setCurrentIndex(page.deed.findData(Taken.PUSHED))
    page.deed.picked.emit(Taken.PUSHED)
    qtbot.waitUntil(lambda: [row.no.words for row in page._rows.values()] == ["ask my boss"], timeout=LONG)


@pytest.mark.parametrize(("tone", "zoom"), [(Tone.LIGHT, 1.0), (Tone.CONTRAST, 2.0)])
def test_patterns_are_drawn_and_told_in_words(
    qtbot: QtBot, control: Noting, journal: Journal, tone: Tone, zoom: float
) -> None:
    page = page_of(control)
    page._appearance.choose(tone=tone, zoom=zoom)
    noes.write_down("too expensive", journal, deed=Taken.ASKED)
    noes.write_down("too expensive", journal, deed=Taken.ARGUED)
    looked(qtbot, control, lambda p: bool(p._counts))
    press(page, said.VIEWS[False])
    kinds, deeds = page.findChildren(Bars)
    assert "Price: 2 (asked about or let go well 1, otherwise 1)." in kinds.as_text()
    assert "Argued: 1." in deeds.as_text()
    (weeks,) = page.findChildren(Columns)
    assert "2 no's" in weeks.as_text()
    assert not page.grab().isNull()
    page._appearance.choose(tone=Tone.LIGHT, zoom=1.0)
