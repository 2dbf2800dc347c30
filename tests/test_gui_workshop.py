"""The workshop as a trainer holds it: the desk, the room's window, keys, two ways."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from workshop_room import ASK, FIRST, PUSH, SCENARIO, SEED, Room, begin, hit, presented

from noprac import build
from noprac.core.moves import Ending, Move
from noprac.core.speech import Mood
from noprac.core.standing import State
from noprac.core.workshop.room import Workshop
from noprac.core.workshop.view import Open, Scene, Whose, view
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.store.settings import Settings


@pytest.fixture(scope="module")
def everything(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    assert qapp
    with presented(tmp_path_factory.mktemp("workshops")) as made:
        yield made


@pytest.fixture
def room(qtbot: QtBot, everything: Room) -> Iterator[Room]:
    """A workshop that has just begun."""
    made = everything
    made.settings, made.broken = Settings(listen=False, speak=False), ""
    begin(qtbot, made)
    yield made
    made.control.leave()


# The two windows


def test_the_room_has_a_window_of_its_own_with_large_captions(room: Room) -> None:
    assert room.audience.isWindow()
    assert room.audience.isVisible()
    assert room.audience.window() is not room.page.window()
    line = room.held.way.line.text
    assert room.audience.caption.text == line
    room.audience.resize(1280, 720)
    assert room.audience.caption.size_shown >= 48
    assert room.audience.turn.text == said.YOUR_TURN
    assert room.page.turn.text() == said.ROOMS_TURN


def test_a_turn_that_is_typed_is_answered_in_both_windows(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, FIRST)
    assert room.held.call.turns[0].said is not None
    assert room.audience.caption.text == room.held.way.line.text
    assert room.audience.said.text == said.quoted(FIRST)
    assert room.page.field.text() == ""
    assert [turn.line.turn for turn in room.held.call.turns] == [1, 2]


def test_the_same_words_draw_the_same_lines_as_play_does(qtbot: QtBot, room: Room) -> None:
    for text in (FIRST, ASK, PUSH):
        room.type(qtbot, text)
    from noprac.cli.play import Play  # noqa: PLC0415 - what it is held against

    play = Play(build.scenario(SCENARIO), SEED, None)
    for text in (FIRST, ASK, PUSH):
        play.answer(text)
    play.close()
    assert [t.line.text for t in room.held.call.turns] == [t.line.text for t in play.call.turns]


def test_closing_the_rooms_window_offers_it_again(qtbot: QtBot, room: Room) -> None:
    room.audience.close()
    qtbot.waitUntil(lambda: room.page.full.text() == said.SHOW_AUDIENCE)
    hit(qtbot, room.page, Qt.Key.Key_F11)
    qtbot.waitUntil(room.audience.isVisible)
    assert room.audience.caption.text == room.held.way.line.text


def test_full_screen_and_back_by_a_key_in_either_window(qtbot: QtBot, room: Room) -> None:
    assert room.page.displays.isVisible()
    hit(qtbot, room.audience, Qt.Key.Key_F11)
    qtbot.waitUntil(room.audience.isFullScreen)
    assert room.page.full.text() == said.WINDOWED
    hit(qtbot, room.page, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not room.audience.isFullScreen())


# Hidden and shown


def test_moves_and_inner_state_are_shown_and_hidden_with_one_key_each(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, FIRST)
    secret = {said.named(((Move.NO_QUESTION, False),)), room.page.inner.as_text()}
    assert not secret & room.shown
    plain = room.picture()
    for key, gives in ((Qt.Key.Key_F2, {said.named(((Move.NO_QUESTION, False),))}), (Qt.Key.Key_F3, secret)):
        hit(qtbot, room.audience, key)
        assert secret & room.shown == gives
    assert room.page.moves.isChecked()
    assert room.page.state.isChecked()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3):
        hit(qtbot, room.page, key)
    assert not secret & room.shown
    assert room.picture() == plain


def test_a_window_that_hides_the_state_looks_the_same_whatever_it_is(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, FIRST)
    seen = []
    for mood, value in ((Mood.OPEN, 0.0), (Mood.CLOSING, 1.0)):
        held = with_state(room.held, State(value, 1 - value, value, 1 - value, "opening", mood))
        hidden = view(held, Scene(), Open())
        assert hidden == view(room.held, Scene(), Open())
        room.audience.show_view(hidden)
        seen.append(room.picture())
        room.audience.show_view(view(held, Scene(), Open(state=True)))
        seen.append(room.picture())
    assert seen[0] == seen[2]
    assert seen[1] != seen[3]


def with_state(held: Workshop, state: State) -> Workshop:
    turns = held.call.turns
    last = replace(turns[-1], line=replace(turns[-1].line, state=state))
    way = replace(held.way, call=replace(held.call, turns=(*turns[:-1], last)))
    return replace(held, ways=(way,))


def test_words_are_coded_while_they_are_typed_for_the_presenter_alone(qtbot: QtBot, room: Room) -> None:
    hit(qtbot, room.page, Qt.Key.Key_F2)
    QTest.keyClicks(room.page.field, FIRST)
    qtbot.waitUntil(lambda: texts.MOVES[Move.NO_QUESTION] in room.page.live.text())
    assert FIRST not in " ".join(room.shown)
    room.page.field.clear()
    qtbot.waitUntil(lambda: room.page.live.text() == "")


# Asking the room


def test_the_room_is_asked_and_what_it_says_stands_on_its_window(qtbot: QtBot, room: Room) -> None:
    hit(qtbot, room.page, Qt.Key.Key_F4)
    assert room.audience.question.text == said.QUESTION
    assert room.audience.question.isVisible()
    for text in (ASK, PUSH):
        room.type(qtbot, text)
    assert [offer.text for offer in room.held.offers] == [ASK, PUSH]
    assert room.audience.offers.text == f"A. {ASK}\nB. {PUSH}"
    assert len(room.held.call.turns) == 1
    hit(qtbot, room.page, Qt.Key.Key_F2)
    assert "(open question)" in room.audience.offers.text
    room.press(f"B. {said.TAKE_BACK}")
    assert [offer.text for offer in room.held.offers] == [ASK]
    room.press(f"A. {said.SAY}")
    assert [turn.said.text for turn in room.held.call.turns if turn.said] == [ASK]
    assert room.audience.turn.text == said.YOUR_TURN


def test_two_suggestions_stand_side_by_side_on_both_windows(qtbot: QtBot, room: Room) -> None:
    for text in (ASK, PUSH):
        QTest.keyClicks(room.page.field, text)
        count = len(room.held.offers)
        room.page.activateWindow()
        qtbot.waitUntil(room.page.isActiveWindow)
        QTest.keyClick(room.page.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        until_offers(qtbot, room, count + 1)
    room.press(said.TRY_BOTH)
    left, right = room.audience.both.sides
    assert [left.exchanges[0].said.text, right.exchanges[0].said.text] == [said.quoted(ASK), said.quoted(PUSH)]
    answers = [way.line.text for way in room.held.ways]
    assert [answers[0] in left.exchanges[0].answer.text, answers[1] in right.exchanges[0].answer.text] == [True, True]
    assert left.exchanges[0].moves.text == ""
    assert not left.exchanges[0].inner.isVisible()
    hit(qtbot, room.audience, Qt.Key.Key_F3)
    assert left.exchanges[0].inner.isVisible()
    hit(qtbot, room.page, Qt.Key.Key_F5)
    assert room.audience.caption.isVisible()
    room.press(said.way(1))
    assert room.audience.caption.text == answers[1]


def until_offers(qtbot: QtBot, room: Room, count: int) -> None:
    qtbot.waitUntil(lambda: len(room.held.offers) == count)


def test_rewinding_to_a_turn_makes_another_way(qtbot: QtBot, room: Room) -> None:
    for text in (FIRST, PUSH):
        room.type(qtbot, text)
    room.press(f"{said.TURN.format(turn=1)} {said.ANOTHER_WAY}")
    assert (len(room.held.ways), room.held.at, room.held.turn) == (2, 1, 1)
    room.type(qtbot, ASK)
    hit(qtbot, room.page, Qt.Key.Key_F5)
    assert room.audience.both.isVisible()
    assert FIRST in room.audience.both.sides[0].exchanges[0].said.text
    assert room.audience.both.sides[1].exchanges[0].said.text == said.quoted(ASK)


def test_silence_and_hanging_up(qtbot: QtBot, room: Room) -> None:
    first = room.held.way.line.text
    room.press(said.SILENCE)
    assert room.held.way.line.text != first
    room.press(said.HANG_UP)
    assert room.audience.turn.text == texts.ending(Ending.HANG_UP)
    assert not room.page.field.isEnabled()
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7):
        hit(qtbot, room.page, key)
    assert room.audience.view is not None
    assert room.audience.view.whose is Whose.OVER


@pytest.mark.parametrize(("width", "height", "zoom"), [(1280, 720, 1.0), (1920, 1080, 1.0), (1280, 720, 2.0)])
def test_captions_keep_their_size_and_their_place(room: Room, width: int, height: int, zoom: float) -> None:
    look = room.page._appearance
    look.choose(zoom=zoom)
    room.audience.resize(width, height)
    assert room.audience.caption.size_shown >= 48
    for board in (room.audience.caption, room.audience.turn):
        corner = board.mapTo(room.audience, board.rect().bottomRight())
        assert room.audience.rect().contains(corner)
    look.choose(zoom=1.0)


def test_tab_goes_through_the_desk_as_one_reads_it(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, FIRST)
    wanted = [room.page.leave, room.page.moves, room.page.state, room.page.field, room.page.enter, room.page.hang_up]
    qtbot.waitUntil(lambda: [part for part in chain(room.page) if part in wanted] == wanted)


def chain(page: QWidget) -> list[QWidget]:
    found, widget = [], page.nextInFocusChain()
    while widget is not None and widget is not page:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found
