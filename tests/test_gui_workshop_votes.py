"""The workshop as a trainer holds it: votes, voices, files, and going on."""

import json
from collections.abc import Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from doubles import FakeSpeaker
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from workshop_room import ASK, FIRST, SEED, Room, begin, hit, presented

from noprac.build import workshop as work
from noprac.core.moves import Move
from noprac.core.speech import Via
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.gui.widgets.counter import Counter
from noprac.store.settings import Settings
from noprac.store.workshops import Workshops


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


# Votes


def test_a_vote_is_counted_told_and_kept(qtbot: QtBot, room: Room) -> None:
    hit(qtbot, room.page, Qt.Key.Key_F2)
    room.type(qtbot, ASK)
    hit(qtbot, room.page, Qt.Key.Key_F7)
    ballot = room.page.ballot
    qtbot.waitUntil(ballot.counter(Move.OPEN_QUESTION).isVisible)
    ballot.present.show_value(18)
    ballot.counter(Move.OPEN_QUESTION).field.selectAll()
    QTest.keyClicks(ballot.counter(Move.OPEN_QUESTION).field, "16")
    QTest.mouseClick(ballot.counter(Move.NO_QUESTION).findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert ballot.up[Move.NO_QUESTION] == 1
    told = " ".join(room.shown)
    assert "open question: 16 of 18" in told
    assert said.TAGGER_YES not in told
    assert room.audience.view is not None
    assert room.audience.view.moves is None
    room.press(said.TELL)
    told = " ".join(room.shown)
    assert f"open question: 16 of 18, {said.TAGGER_YES}" in told
    assert "agree" in told
    (vote,) = room.held.votes
    assert (vote.present, dict(vote.up)[Move.OPEN_QUESTION]) == (18, 16)
    assert ballot.agreed.isVisible()
    room.press(said.DROP)
    assert room.audience.caption.isVisible()
    kept = room.control.session
    assert kept is not None
    qtbot.waitUntil(lambda: bool(work.held(room.journal, kept.id).workshop.votes))
    room.press(f"{said.TURN.format(turn=1)} {said.VOTE}")
    assert ballot.up[Move.OPEN_QUESTION] == 16


def test_hands_never_outnumber_people_and_moves_can_be_added(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, ASK)
    hit(qtbot, room.page, Qt.Key.Key_F7)
    ballot = room.page.ballot
    ballot.present.show_value(20)
    ballot.counter(Move.OPEN_QUESTION).show_value(20)
    ballot.present.show_value(5)
    assert ballot.up[Move.OPEN_QUESTION] == 5
    hype = next(a for a in ballot.more.findChildren(QAction) if a.text() == said.move(Move.HYPE))
    hype.trigger()
    hype.trigger()
    assert ballot.up[Move.HYPE] == 0
    assert room.audience.view is not None
    assert room.audience.view.poll is not None
    assert Move.HYPE in {hands.move for hands in room.audience.view.poll.hands}
    room.press(said.DROP)
    assert room.held.votes == ()


# By voice


def test_somebody_in_the_room_is_heard_and_then_said(qtbot: QtBot, room: Room) -> None:
    room.microphone.say(FIRST)
    hit(qtbot, room.page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: room.page.words == FIRST and room.page.hear.text() == said.LISTEN)
    assert room.audience.said.text == said.quoted(FIRST)
    hit(qtbot, room.page, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: texts.MOVES[Move.NO_QUESTION] in room.audience.moves.text)
    before = room.held
    QTest.keyClick(room.page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.held is not before)
    first = room.held.call.turns[0].said
    assert first is not None
    assert (first.text, first.via) == (FIRST, Via.VOICE)


def test_listening_can_be_stopped_and_nothing_heard_is_said_so(qtbot: QtBot, room: Room) -> None:
    hit(qtbot, room.page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: room.microphone.opened)
    room.press(said.STOP_LISTENING)
    qtbot.waitUntil(lambda: room.page.status.text() == texts.HEARD_NOTHING)


def test_without_a_microphone_one_line_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with presented(tmp_path) as made:
        made.broken = "No microphone was found."
        begin(qtbot, made)
        hit(qtbot, made.page, Qt.Key.Key_F6)
        qtbot.waitUntil(lambda: made.page.status.text() == "No microphone was found. Plug one in.")
        assert made.page.hear.text() == said.LISTEN


def test_the_line_is_spoken_and_the_turn_is_the_prospects_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    with presented(tmp_path) as made:
        made.settings, made.speaker = Settings(listen=False), FakeSpeaker(slow=True)
        begin(qtbot, made)
        qtbot.waitUntil(made.speaker.playing.is_set)
        assert made.audience.turn.text == said.SPEAKS.format(name=texts.first(made.held.scenario.persona.name))
        hit(qtbot, made.page, Qt.Key.Key_F4)
        qtbot.waitUntil(lambda: bool(made.speaker.played))
        assert made.audience.question.isVisible()
        made.voice.broken = True
        room_text = made.held.way.line.text
        made.press(said.ASKED)
        made.type(qtbot, FIRST)
        qtbot.waitUntil(lambda: made.page.status.text() == "The voice is missing. Install espeak-ng.")
        assert made.audience.turn.text == said.YOUR_TURN
        assert made.voice.asked[0] == room_text


# Files, and going on


def test_seed_file_and_handout_are_saved_from_the_desk(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    room.type(qtbot, FIRST)
    room.control.save_seed(tmp_path / "a.seed.json")
    qtbot.waitUntil(lambda: room.page.status.text() == said.SAVED.format(file="a.seed.json"))
    room.control.save_handout(tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: room.page.status.text() == said.SAVED.format(file="a.pdf"))
    assert json.loads((tmp_path / "a.seed.json").read_text(encoding="utf-8"))["seed"] == SEED
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    room.control.save_seed(tmp_path / "a.pdf" / "x.json")
    qtbot.waitUntil(lambda: "a.pdf" in room.page.status.text() and room.page.status.text().count("\n") == 0)


def test_a_workshop_that_was_left_goes_on_where_it_stood(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, FIRST)
    session = room.control.session
    assert session is not None
    room.control.leave()
    assert not room.audience.isVisible()
    qtbot.waitUntil(lambda: session.id in {held.id for held in Workshops(room.journal.tables).listed()})
    with qtbot.waitSignal(room.control.opened):
        room.control.go_on(session.id, pytest.fail)
    assert room.held == session.workshop
    assert room.audience.isVisible()


def test_the_desk_has_a_name_for_every_control(qtbot: QtBot, room: Room) -> None:
    room.type(qtbot, FIRST)
    hit(qtbot, room.page, Qt.Key.Key_F7)
    assert stage.nameless(room.page) == []
    room.press(said.DROP)
    assert stage.nameless(room.page) == []


def test_a_number_is_typed_or_counted_and_keeps_its_bounds(qtbot: QtBot) -> None:
    counter = Counter("People", 1, 30, 10)
    qtbot.addWidget(counter)
    counter.show()
    field = counter.field
    for key, value in ((Qt.Key.Key_Up, 11), (Qt.Key.Key_PageUp, 21), (Qt.Key.Key_PageUp, 30), (Qt.Key.Key_Down, 29)):
        QTest.keyClick(field, key)
        assert counter.value == value
    field.selectAll()
    QTest.keyClicks(field, "0x99")
    assert (counter.value, field.text()) == (30, "30")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.clearFocus()
    counter.bound(5)
    assert (counter.value, field.text()) == (5, "5")
