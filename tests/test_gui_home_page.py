"""The first page: what can be chosen, what is wrong, what was made before."""

from dataclasses import replace
from datetime import date

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from noprac.build.practice import AtHome
from noprac.core.check import Check, Fitness
from noprac.core.moves import Ending
from noprac.core.practice.goals import Streak, Week
from noprac.core.practice.suggest import Suggestion, What
from noprac.core.scenario import Scenario
from noprac.core.score import Scores
from noprac.gui import home_texts, texts
from noprac.gui.pages.home import HomePage
from noprac.gui.shelf import Past
from noprac.gui.widgets.card import Card
from noprac.gui.widgets.scenario_card import ScenarioCard
from noprac.store.practice import Record
from noprac.store.scenarios import load

HOSTILE = "<a href='file:///etc/passwd'>win</a>"


@pytest.fixture
def scenario() -> Scenario:
    return load("lead-generation")


@pytest.fixture
def home(qtbot: QtBot) -> HomePage:
    page = HomePage(stage.look())
    page.resize(1280, 800)
    qtbot.addWidget(page)
    page.show()
    return page


def past(scenario: Scenario, ending: Ending | None, call_id: str = "a") -> Past:
    scores, open_ = Scores(82, 91, None, 60, 80), ending is None
    began = 1_790_000_000 - (call_id == "older")
    return Past(call_id, scenario.id, began, "Ann Bell", scenario, ending, scores, open=open_)


def press(page: HomePage, text: str) -> None:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_a_card_says_who_and_how_hard_and_opens_the_call(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    (card,) = home.findChildren(ScenarioCard)
    assert scenario.persona.name in stage.words(home)
    assert scenario.summary in stage.words(home)
    assert texts.trade(scenario.trade, scenario.difficulty) in stage.words(home)
    with qtbot.waitSignal(home.chosen) as told:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert told.args == [scenario.id]


def test_the_keyboard_alone_opens_a_call(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    (card,) = home.findChildren(Card)
    with qtbot.waitSignal(home.chosen):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_a_broken_scenario_is_one_line_and_the_rest_works(home: HomePage, scenario: Scenario) -> None:
    home.show_scenarios((scenario, replace(scenario, id="other")), ("odd.yaml, line 3: persona.name: is missing",))
    assert "odd.yaml, line 3: persona.name: is missing" in stage.words(home)
    assert len([card for card in home.findChildren(Card) if card.isVisible()]) == 2


def test_hostile_scenarios_are_shown_as_they_are_written(home: HomePage, scenario: Scenario) -> None:
    home.show_scenarios((replace(scenario, summary=HOSTILE),), (HOSTILE,))
    shown = [label for label in home.findChildren(QLabel) if label.text() == HOSTILE]
    assert len(shown) == 2
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)


def test_past_calls_open_their_debriefs(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_past((past(scenario, Ending.HONEST_NO),))
    (row,) = home.findChildren(Card)
    assert "An honest no" in row.accessibleName()
    assert any("letting go 91" in text for text in stage.words(home))
    with qtbot.waitSignal(home.opened) as told:
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told.args == ["a"]


def test_a_person_can_be_called_again_later(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_past((replace(past(scenario, Ending.HONEST_NO), later="A year later"), past(scenario, None, "cut")))
    (offer,) = [b for b in home.findChildren(QPushButton) if b.text().startswith("Call again")]
    qtbot.waitUntil(offer.isVisible)
    assert offer.accessibleName() == "Ann Bell. Call again: a year later"
    with qtbot.waitSignal(home.called_again) as told:
        press(home, "Call again: a year later")
    assert told.args == [scenario.id, "a"]


def test_without_past_calls_the_page_says_so(home: HomePage) -> None:
    home.show_past(())
    assert texts.NO_PAST in stage.words(home)


def test_a_call_that_was_cut_off_is_offered_again(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_past((past(scenario, None, "cut"), past(scenario, Ending.COMMITMENT)))
    assert texts.unfinished("Ann Bell") in stage.words(home)
    with qtbot.waitSignal(home.went_on) as told:
        press(home, texts.GO_ON)
    assert told.args == ["cut"]
    with qtbot.waitSignal(home.opened) as told:
        press(home, texts.SEE_DEBRIEF)
    assert told.args == ["cut"]


def test_a_finished_call_is_not_offered_again(home: HomePage, scenario: Scenario) -> None:
    home.show_past((past(scenario, Ending.COMMITMENT), past(scenario, None, "older")))
    assert texts.unfinished("Ann Bell") not in stage.words(home)


def test_what_is_missing_is_said_with_what_mends_it(home: HomePage) -> None:
    home.show_health(
        (
            Check("recogniser", Fitness.DEGRADED, "moonshine", "It mishears some words.", "Install a Vosk model."),
            Check("microphone", Fitness.OK, "Headset"),
            Check("journal", Fitness.MISSING, "The disk is full.", "", "Make room."),
        )
    )
    shown = stage.words(home)
    assert {"Journal: missing", "The disk is full.", "Make room."} <= set(shown)
    assert "Headset" not in shown
    assert "It mishears some words." not in shown


def test_typing_by_choice(home: HomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(home.typing) as told:
        QTest.mouseClick(home.by_hand, Qt.MouseButton.LeftButton)
    assert told.args == [True]


def test_one_line_of_trouble_comes_and_goes(home: HomePage) -> None:
    home.tell("The disk is full. Make room.")
    assert home.notice.isVisible()
    home.tell("")
    assert not home.notice.isVisible()


def test_every_control_has_a_name(home: HomePage, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    home.show_past((past(scenario, None),))
    assert stage.nameless(home) == []


def test_another_take_stands_apart_from_the_first(home: HomePage, scenario: Scenario) -> None:
    take = replace(past(scenario, Ending.HONEST_NO, "b"), take=4)
    home.show_past((past(scenario, Ending.COMMITMENT), take))
    QApplication.processEvents()
    first, second = (card for card in home.findChildren(Card) if card.isVisible())
    assert "Another take, from turn 4" in second.accessibleName()
    assert second.x() > first.x()


def ahead(*suggestions: Suggestion, embraced: int = 1, goal: int = 3, days: int = 1) -> AtHome:
    week = Week(date(2026, 11, 16), embraced + 1, embraced, goal)
    return AtHome(week, Streak(days, today=True, best=days), suggestions)


def offered(home: HomePage, name: str) -> QPushButton:
    (found,) = home.next.findChildren(QPushButton, name)
    return found


def test_the_best_practice_comes_first_with_its_reason(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    call = Suggestion(What.CALL, scenario.id, scenario.title, "You have not called Ann yet.")
    drill = Suggestion(What.DRILL, "turn-round", "Turn it round", "5 due today.")
    home.show_ahead(ahead(call, drill), "")
    shown = stage.words(home)
    assert {"You have not called Ann yet.", "Turn it round", "5 due today."} <= set(shown)
    with qtbot.waitSignal(home.chosen) as told:
        QTest.mouseClick(offered(home, "next"), Qt.MouseButton.LeftButton)
    assert told.args == [scenario.id]
    with qtbot.waitSignal(home.drilled) as told:
        QTest.mouseClick(offered(home, "or"), Qt.MouseButton.LeftButton)
    assert told.args == ["turn-round"]


def test_the_plan_stands_before_the_next_call(home: HomePage, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    call = Suggestion(What.CALL, scenario.id, scenario.title, "A gentle one to begin with.")
    home.show_ahead(ahead(call), "If I hear a no, then I wait.")
    assert {texts.NEXT_CALL, "If I hear a no, then I wait."} <= set(stage.words(home))
    home.show_ahead(ahead(call), "")
    assert texts.NEXT_CALL not in stage.words(home)


def test_the_week_is_told_without_what_is_missing(home: HomePage) -> None:
    home.show_ahead(ahead(days=4), "")
    assert {"You embraced 1 of 3 no's.", "4 days of practice in a row."} <= set(stage.words(home))
    home.show_ahead(ahead(embraced=4), "")
    assert "You embraced 4 no's. Your goal was 3." in stage.words(home)
    home.show_ahead(ahead(goal=0), "")
    assert "You embraced 1 no." in stage.words(home)


def test_what_came_of_a_call_stands_on_its_card(home: HomePage, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    assert home_texts.NEW in stage.words(home)
    home.show_records({scenario.id: Record(82, Ending.HONEST_NO, 170.0)}, {scenario.id: 170.0})
    shown = stage.words(home)
    assert "best 82  ·  last: an honest no" in shown
    assert any(text.endswith("about 3 min") for text in shown)


def cards(home: HomePage) -> list[str]:
    QApplication.processEvents()
    return [card.scenario.id for card in home.findChildren(ScenarioCard) if card.isVisible()]


def test_calls_are_found_by_typing(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_scenarios((scenario, load("renewal"), load("gatekeeper"), load("bad-time")), ())
    qtbot.waitUntil(lambda: len(cards(home)) == 4)
    QTest.keyClicks(home.search, scenario.persona.name.split()[0].lower())
    assert cards(home) == [scenario.id]
    assert home_texts.found(1, 4) in stage.words(home)
    QTest.keyClick(home.search, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert isinstance(focus, ScenarioCard)
    assert focus.scenario.id == scenario.id
    home.search.setText("zzz")
    assert cards(home) == []
    assert home_texts.FOUND_NONE in stage.words(home)
    home.search.clear()
    assert len(cards(home)) == 4


def test_the_same_scenarios_keep_their_cards(home: HomePage, scenario: Scenario) -> None:
    home.show_scenarios((scenario,), ())
    (card,) = home.findChildren(ScenarioCard)
    home.show_scenarios((scenario,), ())
    assert home.findChildren(ScenarioCard) == [card]


def test_a_narrow_page_has_one_column(home: HomePage, qtbot: QtBot, scenario: Scenario) -> None:
    home.show_scenarios((scenario, load("renewal")), ())
    one, other = home.findChildren(ScenarioCard)
    qtbot.waitUntil(lambda: one.y() == other.y() and one.isVisible())
    home.resize(620, 800)
    qtbot.waitUntil(lambda: one.x() == other.x())
