"""A call deleted in the window: gone from sight, back where that is wanted, gone from the disk once it is not."""

from collections.abc import Callable, Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from practised import kept
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.gui import home_texts
from noprac.gui.deleting import Deleting
from noprac.gui.errand import Errands
from noprac.gui.pages.home import HomePage
from noprac.gui.stocking import Stocking
from noprac.gui.widgets.card import Card
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LONG = 60_000  # ms
NEVER = 2**31 - 1  # ms
NAME = "Dana Whitlock"
TOLD = home_texts.deleted(NAME)

Made = tuple[Deleting, HomePage]


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    made = Journal(tmp_path)
    kept(made, build.scenario("lead-generation"))
    yield made
    made.close()


@pytest.fixture
def make(qtbot: QtBot, journal: Journal) -> Iterator[Callable[[int], Made]]:
    errands, made = Errands(), []

    def page_of(grace: int) -> Made:
        page = HomePage(stage.look())
        qtbot.addWidget(page)
        page.show()
        stocking = Stocking(page, journal, errands, Settings)
        made.append(stocking)
        stocking.look_again(show=True)
        qtbot.waitUntil(lambda: listed(page) == len(journal.calls()), timeout=LONG)
        return Deleting(page, stocking, journal, errands, grace), page

    yield page_of
    errands.close(60)


def listed(page: HomePage) -> int:
    return sum(card.isVisibleTo(page) for card in page.past.findChildren(Card))


def test_a_deleted_call_can_be_had_back(qtbot: QtBot, make: Callable[[int], Made], journal: Journal) -> None:
    deleting, page = make(NEVER)
    deleting.delete(journal.calls()[0].id, NAME)
    assert listed(page) == 0
    assert TOLD in stage.words(page)
    assert TOLD in page.back.accessibleName()
    assert page.focusWidget() is page.back
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: listed(page) == 1, timeout=LONG)
    assert TOLD not in stage.words(page)
    deleting.carry_out()
    deleting.close(0)
    assert len(journal.calls()) == 1


def test_it_is_gone_for_good_in_a_while(qtbot: QtBot, make: Callable[[int], Made], journal: Journal) -> None:
    deleting, page = make(1)
    deleting.delete(journal.calls()[0].id, NAME)
    qtbot.waitUntil(lambda: journal.calls() == (), timeout=LONG)
    assert page.back.isHidden()
    assert listed(page) == 0


def test_the_next_one_and_the_end_carry_out_the_first(make: Callable[[int], Made], journal: Journal) -> None:
    other = kept(journal, build.scenario("lead-generation"), seed=1)
    deleting, page = make(NEVER)
    first = next(call.id for call in journal.calls() if call.id != other)
    deleting.delete(first, NAME)
    deleting.delete(other, NAME)
    assert page.back.isVisible()
    deleting.close(60)
    assert journal.calls() == ()


def test_what_cannot_be_deleted_is_told(qtbot: QtBot, make: Callable[[int], Made]) -> None:
    deleting, page = make(NEVER)
    deleting.delete("no-such-call", NAME)
    deleting.carry_out()
    qtbot.waitUntil(page.notice.isVisible, timeout=LONG)
    assert "no-such-call" in page.notice.text()
    qtbot.waitUntil(lambda: listed(page) == 1, timeout=LONG)
