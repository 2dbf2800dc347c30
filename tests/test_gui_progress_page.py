"""The page of progress: the goal is changed there, figures say what they rest on, few calls are called few."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import gui_stage as stage
import pytest
from practised import kept
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.build import practice
from noprac.core.score import Category
from noprac.gui import progress_texts as said
from noprac.gui import texts
from noprac.gui.errand import Errands
from noprac.gui.pages.progress import ProgressPage
from noprac.gui.progressing import Progressing
from noprac.gui.widgets.chart import Chart
from noprac.gui.widgets.dots import Dots
from noprac.gui.widgets.dread import Dread
from noprac.store.journal import Journal
from noprac.store.practice import Practice
from noprac.store.settings import Settings

LONG = 30_000  # ms


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path)
    yield made
    made.close()


def shown(qtbot: QtBot, journal: Journal, goals: list[int]) -> ProgressPage:
    page, errands = ProgressPage(stage.look()), Errands()
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    control = Progressing(page, journal, errands, lambda: Settings(noes_a_week=goals[-1]), goals.append)
    control.setParent(page)
    control.look()
    qtbot.waitUntil(lambda: page._whole is not None, timeout=LONG)
    return page


def test_a_new_user_is_told_what_will_stand_here(qtbot: QtBot, journal: Journal) -> None:
    page = shown(qtbot, journal, [3])
    told = stage.words(page)
    assert "0 of 3 embraced no's this week." in told
    assert "Overall: 0 calls, too few to say." in told
    assert said.FEW_MOVES in told
    assert said.DREAD_NONE in told
    assert said.WRITTEN not in told
    assert page.findChildren(Chart) == []
    assert stage.nameless(page) == []


def test_the_goal_is_changed_a_step_at_a_time_between_nought_and_fifty(qtbot: QtBot, journal: Journal) -> None:
    goals = [1]
    page = shown(qtbot, journal, goals)
    QTest.mouseClick(page.less, Qt.MouseButton.LeftButton)
    assert goals == [1, 0]
    assert page.goal.text() == "No goal"
    assert not page.less.isEnabled()
    page.show_goal(50)
    assert not page.more.isEnabled()
    QTest.mouseClick(page.less, Qt.MouseButton.LeftButton)
    assert goals[-1] == 49


def test_calls_are_drawn_with_what_they_rest_on(qtbot: QtBot, journal: Journal) -> None:
    source, now = build.scenario("lead-generation"), datetime.now().astimezone()
    for seed in range(6):
        call = kept(journal, source, "pushy", seed, when=now - timedelta(days=seed))
        Practice(journal.tables).expect(call, practice.today(), 8)
        Practice(journal.tables).felt(call, 2 + seed % 2)
    Practice(journal.tables).reflect(call, "I asked too late.")
    page = shown(qtbot, journal, [3])
    told = stage.words(page)
    assert "“I asked too late.”" in told
    assert any(line.startswith("Over 6 calls, the no felt less bad") for line in told)
    titles = {chart.title: chart for chart in page.findChildren(Chart)}
    assert {said.EMBRACED, "Overall", said.MOVES, said.DREAD} == set(titles)
    assert titles["Overall"].rests_on == "6 calls"
    listening = next(b for b in page.findChildren(QPushButton) if b.text() == said.score(Category.LISTENING))
    QTest.mouseClick(listening, Qt.MouseButton.LeftButton)
    assert any(line.startswith("Listening: ") for line in stage.words(page))
    assert all(not chart.grab().isNull() for chart in page.findChildren(Dots))


def test_a_number_is_chosen_by_digit_or_press_and_said_in_words(qtbot: QtBot) -> None:
    stage.look()
    asked = Dread(texts.DREAD)
    qtbot.addWidget(asked)
    asked.show()
    with qtbot.waitSignal(asked.told) as told:
        asked.digit(1)
    assert told.args == [1]
    asked.digit(0)
    assert [asked.value] == [10]
    assert asked.words.text().endswith("? 10.")
    asked.digit(0)
    assert [asked.value] == [0]
    asked.clear()
    assert not any(button.isChecked() for button in asked.findChildren(QPushButton))
    assert asked.words.text() == texts.DREAD
    assert stage.nameless(asked) == []
