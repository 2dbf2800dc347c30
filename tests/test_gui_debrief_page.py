"""The debrief page: the letter, its marks, and what can be wished for on it."""

from collections.abc import Sequence
from dataclasses import replace

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from noprac.core.call import Call, Stage, begin, step
from noprac.core.debrief.letter import Debrief, debrief
from noprac.core.debrief.review import Contest, Verdict, contest
from noprac.core.events import Began, Event, HungUp, LineSpoken, LineStarted, Said
from noprac.core.moves import Move, Moves, Span
from noprac.core.score import Category
from noprac.core.speech import Word
from noprac.gui import letter_texts as say
from noprac.gui import texts
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.reading import Reading, Reckoning, plain
from noprac.gui.widgets.field import Field
from noprac.gui.widgets.marked import Marked
from noprac.gui.widgets.note import Note
from noprac.gui.widgets.picture import Picture
from noprac.gui.widgets.receipt import Receipt
from noprac.gui.widgets.scores import Tile
from noprac.gui.widgets.turn import Turn
from noprac.store.scenarios import load

HOSTILE = "<h1>is it a no</h1> & more"
Underline = QTextCharFormat.UnderlineStyle


def said(text: str, *moves: tuple[Move, str], confidence: float = 1.0, words: tuple[Word, ...] = ()) -> Said:
    spans = tuple(Span(m, text.index(w), text.index(w) + len(w), confidence) for m, w in moves)
    return Said(0.0, text, Moves(spans, "by hand"), words)


def happen(call: Call, event: Event) -> Call:
    return step(call, event)[0]


def call_with(turns: Sequence[Said]) -> Call:
    call = happen(begin(load("lead-generation")), Began())
    for turn in turns:
        number = call.turns[-1].line.turn
        call = happen(happen(call, LineStarted(0.0, number)), LineSpoken(0.0, number))
        if call.stage is not Stage.LISTENING:
            break
        call = happen(call, turn)
    return call if call.stage is Stage.ENDED else happen(call, HungUp(0.0))


def letter_on(turns: Sequence[Said]) -> Debrief:
    return debrief(call_with(turns))


def kept(letter: Debrief) -> Reading:
    """As from the journal."""
    return replace(plain(letter), call_id="a")


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
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def read(page: DebriefPage, reading: Reading) -> None:
    """The whole letter."""
    page.read(reading)
    page.finish()


def turns_of(page: DebriefPage) -> tuple[Turn, ...]:
    assert page.transcript is not None
    return page.transcript.turns


def turn(page: DebriefPage, number: int) -> Turn:
    return turns_of(page)[number - 1]


def in_receipt(page: DebriefPage) -> str:
    (receipt,) = page.findChildren(Receipt)
    return receipt.toPlainText()


def form_at(page: DebriefPage, text: str) -> QTextCharFormat:
    for marked in page.findChildren(Marked):
        found: QTextCursor = marked.document().find(text)
        if not found.isNull():
            return found.charFormat()
    pytest.fail(f"{text} is not on the page")


def button(row: Turn, text: str) -> QPushButton:
    QApplication.processEvents()
    (found,) = [b for b in row.findChildren(QPushButton) if b.text() == text]
    return found


def press(row: Turn, text: str) -> None:
    row.setFocus()
    button(row, text).setFocus()
    QTest.keyClick(button(row, text), Qt.Key.Key_Return)


# What is to be read


def test_the_letter_says_what_to_keep_and_what_to_try(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    read(page, plain(letter))
    shown = stage.words(page)
    assert {letter.verdict, say.KEEP, say.TRY} <= set(shown)
    assert letter.changed is not None
    assert letter.changed.instead in shown
    assert any(letter.changed.why in text and letter.changed.words in text for text in shown)


def test_the_prospects_answer_to_the_better_line_is_told(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    assert letter.changed is not None
    changed = replace(letter.changed, answer=letter.moments[0])
    read(page, plain(replace(letter, changed=changed)))
    assert say.would_have("Daniel Harcourt", letter.moments[0].text) in stage.words(page)


def test_marks_differ_by_shape(page: DebriefPage) -> None:
    read(page, plain(letter_on(TURNS)))
    assert form_at(page, "bad time").underlineStyle() is Underline.SingleUnderline
    assert form_at(page, "tuesday").underlineStyle() is Underline.DotLine
    listened = form_at(page, "full day")
    assert listened.underlineStyle() is Underline.NoUnderline
    assert listened.background().color().name() == page._appearance.theme.shade


def test_the_moves_are_named_below_the_turn(page: DebriefPage) -> None:
    read(page, plain(letter_on(TURNS)))
    assert "took it in  ·  label" in stage.words(page)
    read(page, kept(letter_on(TURNS)))
    assert button(turn(page, 2), "label").isVisible()


def test_what_is_not_sure_is_not_marked(page: DebriefPage) -> None:
    read(page, kept(letter_on((said("is it a no then", (Move.ASK_FOR_NO, "is it a no"), confidence=0.3),))))
    assert form_at(page, "is it a no").underlineStyle() is Underline.NoUnderline
    assert button(turn(page, 1), say.perhaps(texts.MOVES[Move.ASK_FOR_NO])).isVisible()


def test_words_badly_heard_look_unsure(page: DebriefPage) -> None:
    heard = tuple(Word(w, i, i + 0.3, c) for i, (w, c) in enumerate((("is", 1.0), ("it", 1.0), ("snow", 0.1))))
    read(page, plain(letter_on((said("is it snow", words=heard),))))
    assert form_at(page, "snow").fontItalic()
    assert not form_at(page, "is it").fontItalic()


def test_hostile_words_stay_words(page: DebriefPage) -> None:
    read(page, kept(letter_on((said(HOSTILE, (Move.ASK_FOR_NO, "is it a no")),))))
    assert any(marked.toPlainText() == HOSTILE for marked in page.findChildren(Marked))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


def test_a_letter_is_written_on_while_it_is_read(page: DebriefPage, qtbot: QtBot) -> None:
    page.read(kept(letter_on(TURNS)))
    assert not page.whole
    assert page.transcript is None
    qtbot.waitUntil(lambda: page.whole)
    assert [turn.number for turn in turns_of(page)] == [1, 2, 3, 4]
    assert page.plan is not None


def test_another_letter_takes_the_place_of_one_half_written(page: DebriefPage) -> None:
    page.read(kept(letter_on(TURNS)))
    read(page, plain(letter_on(())))
    assert page.whole
    assert page.plan is None
    assert len(turns_of(page)) == 1


def test_a_turn_can_be_gone_to_before_it_is_written(page: DebriefPage) -> None:
    page.read(kept(letter_on(TURNS)))
    page.go_to(3)
    assert turn(page, 3).hasFocus()


def test_the_receipt_stands_below(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    read(page, plain(letter))
    shown = stage.words(page)
    assert str(letter.score.scores.no_framing) in shown
    assert say.rubric(letter.rubric_version, letter.tagger) in shown
    printed = in_receipt(page)
    assert all(proof.why in printed and say.points_of(proof) in printed for proof in letter.score.evidence)


def test_a_call_without_a_word_has_a_letter_too(page: DebriefPage) -> None:
    letter = letter_on(())
    read(page, plain(letter))
    assert letter.verdict in stage.words(page)
    assert texts.NO_OCCASION in stage.words(page)


def test_a_second_letter_replaces_the_first(page: DebriefPage, qtbot: QtBot) -> None:
    read(page, plain(letter_on(TURNS)))
    read(page, plain(letter_on(())))
    qtbot.waitUntil(lambda: len(page.findChildren(Picture)) == 1)


def test_a_score_shows_what_it_rests_on(page: DebriefPage) -> None:
    letter = letter_on(TURNS)
    read(page, plain(letter))
    tile = next(t for t in page.findChildren(Tile) if "Letting go" in t.accessibleName())
    tile.setFocus()
    note = page.findChildren(Note)[-1]
    assert note.isVisible()
    proofs = [e for e in letter.score.evidence if e.counts_for is Category.DETACHMENT]
    assert note.text.splitlines() == [say.rests_on(proof) for proof in proofs]
    assert tile.accessibleDescription() == note.text
    QTest.keyClick(tile, Qt.Key.Key_Escape)
    assert not note.isVisible()


def test_the_transcript_is_never_cut_off(page: DebriefPage, qtbot: QtBot) -> None:
    read(page, kept(letter_on(TURNS)))
    marked = [m for m in page.findChildren(Marked) if m.isVisible()]

    def fits() -> bool:
        return all(m.height() >= m.document().size().height() for m in marked)

    for width in (1280, 700):
        page.resize(width, 800)
        qtbot.waitUntil(fits)
    page._appearance.choose(zoom=2)
    qtbot.waitUntil(fits)
    page._appearance.choose(zoom=1)


def test_every_control_has_a_name(page: DebriefPage) -> None:
    read(page, kept(letter_on(TURNS)))
    assert stage.nameless(page) == []
    assert all(row.accessibleName().startswith(f"Turn {row.number}") for row in page.findChildren(Turn))


# What can be wished for


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
