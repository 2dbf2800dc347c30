"""The workshop as a trainer holds it: the desk, the room's window, keys, votes, two ways, files."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import gui_stage as stage
import pytest
from doubles import FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from noprac import build
from noprac.build import workshop as work
from noprac.core.errors import DeviceError
from noprac.core.moves import Ending, Move
from noprac.core.speech import Manner, Mood, Via
from noprac.core.standing import State
from noprac.core.workshop.room import Workshop
from noprac.core.workshop.view import Open, Scene, Whose, view
from noprac.engine.ears import Ears
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.pages.audience import AudienceWindow
from noprac.gui.pages.presenter import PresenterPage
from noprac.gui.presenting import Presenting
from noprac.gui.room_sounds import Parts
from noprac.gui.steering import Steering
from noprac.gui.widgets.counter import Counter
from noprac.store.journal import Journal
from noprac.store.scenarios import Source
from noprac.store.settings import Settings
from noprac.store.workshops import Workshops

SCENARIO, SEED = "lead-generation", 7
FIRST, ASK, PUSH = "is this a bad time", "what keeps your leads from converting", "so shall we say tuesday or thursday"


class Room:
    """A presenter with a window for the room."""

    def __init__(self, look: Appearance, journal: Journal) -> None:
        self.voice, self.speaker, self.microphone = FakeVoice(), FakeSpeaker(), FakeMicrophone()
        self.settings = Settings(listen=False, speak=False)
        self.broken = ""
        self.steering = Steering()
        self.page = PresenterPage(look, self.steering)
        look.wear(self.page)
        self.page.resize(1280, 720)
        self.page.show()
        self.control = Presenting(
            self.page,
            lambda: AudienceWindow(look, self.steering),
            journal,
            lambda: self.settings,
            Parts(self._prospect, self._ears),
        )

    def _prospect(self, _: Source, settings: Settings) -> work.Aloud | None:
        return work.Prospect(Manner(), lambda: self.voice, lambda: self.speaker) if settings.speak else None

    def _ears(self, _: Settings) -> Ears:
        if self.broken:
            raise DeviceError(self.broken, "Plug one in.")
        return Ears(self.microphone, FakeRecogniser(), FakeEndpoint())

    @property
    def held(self) -> Workshop:
        assert self.control.session is not None
        return self.control.session.workshop

    @property
    def audience(self) -> AudienceWindow:
        assert self.control.auditorium.window is not None
        return self.control.auditorium.window

    @property
    def shown(self) -> set[str]:
        """Every word that the room's window shows or tells a screen reader."""
        return set(stage.heard(self.audience))

    def press(self, name: str, within: QWidget | None = None) -> None:
        QApplication.processEvents()  # what was just put into a layout is shown
        found = [b for b in (within or self.page).findChildren(QPushButton) if b.accessibleName() == name]
        (one,) = [b for b in found if b.isVisible()]
        QTest.mouseClick(one, Qt.MouseButton.LeftButton)

    def picture(self) -> QImage:
        """What the room sees."""
        for _ in range(3):  # sizes follow from what is shown, and words from sizes
            QApplication.processEvents()
        return self.audience.grab().toImage()

    def type(self, qtbot: QtBot, text: str) -> None:
        """Type a turn and press Return, until what follows is there."""
        before = self.held
        QTest.keyClicks(self.page.field, text)
        QTest.keyClick(self.page.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: self.held is not before)


def hit(qtbot: QtBot, window: QWidget, key: Qt.Key) -> None:
    """Press a key in a window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, key)


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journal]:
    kept = Journal(tmp_path_factory.mktemp("workshops"))
    yield kept
    kept.close()


@pytest.fixture(scope="module")
def everything(qapp: QObject, journal: Journal) -> Iterator[Room]:
    assert qapp
    made = Room(stage.look(), journal)
    yield made
    made.control.close(8.0)
    made.page.close()


@pytest.fixture
def room(qtbot: QtBot, everything: Room) -> Iterator[Room]:
    """A workshop that has just begun."""
    made = everything
    made.settings, made.broken = Settings(listen=False, speak=False), ""
    begin(qtbot, made)
    yield made
    made.control.leave()


def begin(qtbot: QtBot, made: Room) -> None:
    with qtbot.waitSignal(made.control.opened):
        made.control.begin(build.scenario(SCENARIO), SEED, pytest.fail)


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


# Votes


def test_a_vote_is_counted_told_and_kept(qtbot: QtBot, room: Room, journal: Journal) -> None:
    hit(qtbot, room.page, Qt.Key.Key_F2)
    room.type(qtbot, ASK)
    hit(qtbot, room.page, Qt.Key.Key_F7)
    ballot = room.page.ballot
    assert Move.OPEN_QUESTION in ballot.up
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
    qtbot.waitUntil(lambda: bool(work.held(journal, kept.id).workshop.votes))
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


def test_without_a_microphone_one_line_says_so(qtbot: QtBot, journal: Journal) -> None:
    made = Room(stage.look(), journal)
    made.broken = "No microphone was found."
    begin(qtbot, made)
    hit(qtbot, made.page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: made.page.status.text() == "No microphone was found. Plug one in.")
    assert made.page.hear.text() == said.LISTEN
    made.control.close(8.0)
    made.page.close()


def test_the_line_is_spoken_and_the_turn_is_the_prospects_meanwhile(qtbot: QtBot, journal: Journal) -> None:
    made = Room(stage.look(), journal)
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
    made.control.close(8.0)
    made.page.close()


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


def test_a_workshop_that_was_left_goes_on_where_it_stood(qtbot: QtBot, room: Room, journal: Journal) -> None:
    room.type(qtbot, FIRST)
    session = room.control.session
    assert session is not None
    room.control.leave()
    assert not room.audience.isVisible()
    qtbot.waitUntil(lambda: session.id in {held.id for held in Workshops(journal.tables).listed()})
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
