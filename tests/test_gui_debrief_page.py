"""The debrief page: the letter, its marks, and the way out of it."""

from collections.abc import Sequence

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from noprac.core.call import Call, Stage, begin, step
from noprac.core.debrief import Debrief, debrief
from noprac.core.events import Began, Event, HungUp, LineSpoken, LineStarted, Said
from noprac.core.moves import Move, Moves, Span
from noprac.core.speech import Word
from noprac.gui import texts
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.widgets.picture import Picture
from noprac.gui.widgets.transcript import Transcript
from noprac.store.scenarios import load

HOSTILE = "<h1>is it a no</h1> & more"
Underline = QTextCharFormat.UnderlineStyle


def said(text: str, *moves: tuple[Move, str], confidence: float = 1.0, words: tuple[Word, ...] = ()) -> Said:
    spans = tuple(Span(m, text.index(w), text.index(w) + len(w), confidence) for m, w in moves)
    return Said(0.0, text, Moves(spans, "by hand"), words)


def happen(call: Call, event: Event) -> Call:
    return step(call, event)[0]


def letter_on(turns: Sequence[Said]) -> Debrief:
    call = happen(begin(load("lead-generation")), Began())
    for turn in turns:
        number = call.turns[-1].line.turn
        call = happen(happen(call, LineStarted(0.0, number)), LineSpoken(0.0, number))
        if call.stage is not Stage.LISTENING:
            break
        call = happen(call, turn)
    return debrief(call if call.stage is Stage.ENDED else happen(call, HungUp(0.0)))


TURNS = (
    said("have i caught you at a bad time", (Move.NO_QUESTION, "have i caught you at a bad time")),
    said("i see it sounds like a full day", (Move.ACKNOWLEDGE, "i see"), (Move.LABEL, "it sounds like a full day")),
    said("shall we say tuesday or thursday", (Move.PUSH, "shall we say tuesday or thursday")),
)


@pytest.fixture
def page(qtbot: QtBot) -> DebriefPage:
    made = DebriefPage(stage.look())
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


def form_at(page: DebriefPage, text: str) -> QTextCharFormat:
    transcript = page.findChildren(Transcript)[-1]
    found: QTextCursor = transcript.document().find(text)
    assert not found.isNull()
    return found.charFormat()


def test_the_letter_says_what_to_keep_and_what_to_try(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    page.read(letter)
    shown = stage.words(page)
    assert {letter.verdict, texts.KEEP, texts.TRY} <= set(shown)
    assert letter.changed is not None
    assert letter.changed.instead is not None
    assert letter.changed.instead in shown
    assert any(letter.changed.why in text and letter.changed.words in text for text in shown)


def test_marks_differ_by_shape(page: DebriefPage) -> None:
    page.read(letter_on(TURNS))
    assert form_at(page, "bad time").underlineStyle() is Underline.SingleUnderline
    assert form_at(page, "tuesday").underlineStyle() is Underline.DotLine
    listened = form_at(page, "full day")
    assert listened.underlineStyle() is Underline.NoUnderline
    assert listened.background().color().name() == page._appearance.theme.shade


def test_the_moves_are_named_below_the_turn(page: DebriefPage) -> None:
    page.read(letter_on(TURNS))
    text = page.findChildren(Transcript)[-1].toPlainText()
    assert "took it in  ·  label" in text


def test_what_is_not_sure_is_not_marked(page: DebriefPage) -> None:
    page.read(letter_on((said("is it a no then", (Move.ASK_FOR_NO, "is it a no"), confidence=0.3),)))
    assert form_at(page, "is it a no").underlineStyle() is Underline.NoUnderline
    assert texts.perhaps(texts.MOVES[Move.ASK_FOR_NO]) in page.findChildren(Transcript)[-1].toPlainText()


def test_words_badly_heard_look_unsure(page: DebriefPage) -> None:
    heard = tuple(Word(w, i, i + 0.3, c) for i, (w, c) in enumerate((("is", 1.0), ("it", 1.0), ("snow", 0.1))))
    page.read(letter_on((said("is it snow", words=heard),)))
    assert form_at(page, "snow").fontItalic()
    assert not form_at(page, "is it").fontItalic()


def test_hostile_words_stay_words(page: DebriefPage) -> None:
    page.read(letter_on((said(HOSTILE, (Move.ASK_FOR_NO, "is it a no")),)))
    transcript = page.findChildren(Transcript)[-1]
    assert HOSTILE in transcript.toPlainText()
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_the_receipt_stands_below(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    page.read(letter)
    shown = stage.words(page)
    assert str(letter.score.scores.no_framing) in shown
    assert texts.rubric(letter.rubric_version) in shown
    assert all(texts.turn(proof.turn, proof.why) in shown for proof in letter.score.evidence)


def test_a_call_without_a_word_has_a_letter_too(page: DebriefPage) -> None:
    letter = letter_on(())
    page.read(letter)
    assert letter.verdict in stage.words(page)
    assert texts.NO_OCCASION in stage.words(page)


def test_a_second_letter_replaces_the_first(page: DebriefPage, qtbot: QtBot) -> None:
    page.read(letter_on(TURNS))
    page.read(letter_on(()))
    qtbot.waitUntil(lambda: len(page.findChildren(Picture)) == 1)


def test_again_home_and_save(page: DebriefPage, qtbot: QtBot) -> None:
    letter = letter_on(TURNS)
    page.read(letter)
    with qtbot.waitSignal(page.again) as told:
        QTest.keyClick(page.again_button, Qt.Key.Key_Return)
    assert told.args == [letter.scenario.id]
    with qtbot.waitSignal(page.save) as told:
        QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)
    assert told.args == [letter]
    with qtbot.waitSignal(page.went_home):
        QTest.mouseClick(page.home_button, Qt.MouseButton.LeftButton)


def test_the_transcript_is_never_cut_off(page: DebriefPage, qtbot: QtBot) -> None:
    page.read(letter_on(TURNS))
    transcript = page.findChildren(Transcript)[-1]
    for width in (1280, 700):
        page.resize(width, 800)
        qtbot.waitUntil(lambda: transcript.height() >= transcript.document().size().height())
    page._appearance.choose(zoom=2)
    qtbot.waitUntil(lambda: transcript.height() >= transcript.document().size().height())
    page._appearance.choose(zoom=1)


def test_every_control_has_a_name(page: DebriefPage) -> None:
    page.read(letter_on(TURNS))
    assert stage.nameless(page) == []
