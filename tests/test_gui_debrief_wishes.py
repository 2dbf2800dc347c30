"""The debrief page: what can be wished for on it."""

from dataclasses import replace

import gui_stage as stage
import pytest
from debrief_stage import TURNS, button, call_with, in_receipt, kept, letter_on, opened, press, read, turn
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from noprac.core.debrief.letter import Debrief, debrief
from noprac.core.debrief.review import Contest, Verdict, contest
from noprac.core.moves import Move
from noprac.gui import letter_texts as say
from noprac.gui import texts
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.reading import Reading, Reckoning, plain
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.picture import Picture


@pytest.fixture
def page(qtbot: QtBot) -> DebriefPage:
    return opened(qtbot)


def test_what_can_be_done_is_shown_at_the_current_turn(page: DebriefPage) -> None:
    read(page, kept(letter_on(TURNS)))
    again = [button(turn(page, n), say.AGAIN_FROM) for n in (1, 2)]
    assert not any(b.isVisible() for b in again)
    turn(page, 1).setFocus()
    assert [b.isVisible() for b in again] == [True, False]
    QTest.keyClick(turn(page, 1), Qt.Key.Key_Down)
    assert turn(page, 2).hasFocus()
    assert [b.isVisible() for b in again] == [False, True]
    QTest.keyClick(turn(page, 2), Qt.Key.Key_Up)
    assert turn(page, 1).hasFocus()


def test_a_move_is_contested_with_a_press_and_taken_back_with_another(page: DebriefPage, qtbot: QtBot) -> None:
    call = call_with(TURNS)
    letter = debrief(call)
    read(page, kept(letter))
    with qtbot.waitSignal(page.wishes.contested) as told:
        press(turn(page, 3), "push")
    assert told.args == [3, Move.PUSH, Verdict.WRONG]
    remark = contest(letter.exchanges[2], 3, Move.PUSH, Verdict.WRONG)
    page.renew(beside(letter, debrief(call, [remark])))
    assert button(turn(page, 3), "push").hasFocus()
    assert say.contested(Move.PUSH, Verdict.WRONG) in button(turn(page, 3), "push").accessibleName()
    with qtbot.waitSignal(page.wishes.withdrawn) as told:
        press(turn(page, 3), "push")
    assert told.args == [3, Move.PUSH]


def beside(first: Debrief, now: Debrief) -> Reading:
    """As the trainee sees it, beside the first receipt."""
    reckonings = (
        Reckoning(say.FIRST, first.score, "by hand", first.exchanges),
        Reckoning(say.AS_YOU_SEE, now.score, "by hand", now.exchanges),
    )
    return replace(kept(now), reckonings=reckonings)


def test_first_and_present_receipt_stand_side_by_side(page: DebriefPage) -> None:
    call = call_with(TURNS)
    first = debrief(call)
    now = debrief(call, [Contest(3, Move.PUSH, Verdict.WRONG)])
    read(page, beside(first, now))
    shown = stage.words(page)
    printed = in_receipt(page)
    assert say.FIRST in printed
    assert say.AS_YOU_SEE in printed
    assert say.was(first.score.scores.detachment) in shown
    assert str(now.score.scores.detachment) in shown
    gone = {e.why for e in first.score.evidence} - {e.why for e in now.score.evidence}
    assert gone
    assert all(why in printed for why in gone)
    assert say.NOTHING in printed


def test_a_move_that_was_not_seen_is_claimed_from_a_list(page: DebriefPage, qtbot: QtBot) -> None:
    read(page, kept(letter_on(TURNS)))
    menu = button(turn(page, 3), say.DID).menu()
    menu.aboutToShow.emit()
    inner = [action.menu() for action in menu.actions()]
    offered = {action.text(): action for part in inner for action in part.actions()}  # type: ignore[attr-defined]  # Qt's stubs say QObject
    assert texts.MOVES[Move.PUSH] not in offered
    with qtbot.waitSignal(page.wishes.contested) as told:
        offered[texts.MOVES[Move.LET_GO]].trigger()
    assert told.args == [3, Move.LET_GO, Verdict.MISSING]


def test_words_are_put_right_in_their_place(page: DebriefPage, qtbot: QtBot) -> None:
    read(page, kept(letter_on(TURNS)))
    row = turn(page, 2)
    press(row, say.NOT_SAID)
    (field,) = row.findChildren(Field)
    assert field.words == TURNS[1].text
    field.say("i see it sounds\nlike a full diary")
    with qtbot.waitSignal(page.wishes.corrected) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [2, "i see it sounds like a full diary"]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: row.findChildren(Field) == [])
    assert row.hasFocus()


def test_a_turn_is_played_said_again_and_put_back(page: DebriefPage, qtbot: QtBot) -> None:
    letter = letter_on(TURNS)
    corrected = replace(letter, passages=(replace(letter.passages[0], heard="have i bought"), *letter.passages[1:]))
    read(page, replace(kept(corrected), voiced=frozenset({1})))
    assert say.heard("have i bought") in stage.words(page)
    with qtbot.waitSignal(page.wishes.played) as told:
        press(turn(page, 1), say.PLAY)
    assert told.args == [1]
    page.sound(turn=1)
    assert button(turn(page, 1), say.STOP).isVisible()
    page.sound()
    assert button(turn(page, 1), say.PLAY).isVisible()
    with qtbot.waitSignal(page.wishes.withdrawn) as told:
        press(turn(page, 1), say.AS_HEARD)
    assert told.args == [1, None]
    with qtbot.waitSignal(page.wishes.again_from) as told:
        press(turn(page, 2), say.AGAIN_FROM)
    assert told.args == [2]
    assert say.PLAY not in [b.text() for b in turn(page, 2).findChildren(QPushButton)]


def test_the_better_line_can_be_heard(page: DebriefPage, qtbot: QtBot) -> None:
    letter = letter_on(TURNS)
    read(page, plain(letter))
    assert letter.changed is not None
    with qtbot.waitSignal(page.wishes.spoken) as told:
        QTest.mouseClick(page.hear_it, Qt.MouseButton.LeftButton)
    assert told.args == [letter.changed.say]
    page.sound(line=True)
    with qtbot.waitSignal(page.wishes.stopped):
        QTest.mouseClick(page.hear_it, Qt.MouseButton.LeftButton)


def test_a_plan_is_proposed_changed_and_kept(page: DebriefPage, qtbot: QtBot) -> None:
    read(page, kept(letter_on(TURNS)))
    assert page.plan is not None
    assert page.plan.field.words.startswith("If ")
    page.plan.field.say("If I hear a no, then I wait.")
    with qtbot.waitSignal(page.wishes.planned) as told:
        QTest.mouseClick(page.plan.keep, Qt.MouseButton.LeftButton)
    assert told.args == ["If I hear a no, then I wait."]


def test_a_plan_can_be_said(page: DebriefPage, qtbot: QtBot) -> None:
    read(page, kept(letter_on(TURNS)))
    plan = page.plan
    assert plan is not None
    with qtbot.waitSignal(page.wishes.heard):
        QTest.mouseClick(plan.say_it, Qt.MouseButton.LeftButton)
    plan.listen(on=True)
    plan.fill("if i hear a no then i wait")
    with qtbot.waitSignal(page.wishes.stopped):
        QTest.mouseClick(plan.say_it, Qt.MouseButton.LeftButton)
    plan.listen(on=False)
    assert plan.field.words == "If i hear a no then i wait"


def test_what_was_not_kept_can_be_read_only(page: DebriefPage) -> None:
    read(page, plain(letter_on(TURNS)))
    assert say.NOT_KEPT in stage.words(page)
    assert page.plan is None
    assert turn(page, 1).findChildren(QPushButton) == []


def test_again_later_home_and_save(page: DebriefPage, qtbot: QtBot) -> None:
    letter = letter_on(TURNS)
    read(page, replace(kept(letter), later="A year later"))
    with qtbot.waitSignal(page.wishes.again) as told:
        QTest.keyClick(page.again_button, Qt.Key.Key_Return)
    assert told.args == [letter.scenario.id]
    assert page.later_button.text() == "Call again: a year later"
    with qtbot.waitSignal(page.wishes.later) as told:
        QTest.mouseClick(page.later_button, Qt.MouseButton.LeftButton)
    assert told.args == [letter.scenario.id, "a"]
    for control, wish in ((page.save_button, page.wishes.saved), (page.home_button, page.wishes.went_home)):
        with qtbot.waitSignal(wish):
            QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def test_the_picture_is_walked_through_by_keys(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    read(page, plain(letter))
    picture = page.findChildren(Picture)[-1]
    picture.setFocus()
    assert any(say.quoted(letter.moments[0].text) in text for text in stage.words(page))
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert any(say.quoted(letter.moments[1].text) in text for text in stage.words(page))
    QTest.keyClick(picture, Qt.Key.Key_Left)
    assert any(say.quoted(letter.moments[0].text) in text for text in stage.words(page))
    page.again_button.setFocus()
    assert not any(letter.moments[0].text in text for text in stage.words(page))
