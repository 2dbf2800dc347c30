"""The debrief page: what is to be read on it."""

from dataclasses import replace

import gui_stage as stage
import pytest
from debrief_stage import (
    HOSTILE,
    TURNS,
    Underline,
    button,
    form_at,
    in_receipt,
    kept,
    letter_on,
    opened,
    read,
    said,
    turn,
    turns_of,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from noprac.core.moves import Move
from noprac.core.score import Category
from noprac.core.speech import Word
from noprac.gui import letter_texts as say
from noprac.gui import texts
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.reading import plain
from noprac.gui.widgets.marked import Marked
from noprac.gui.widgets.note import Note
from noprac.gui.widgets.picture import Picture
from noprac.gui.widgets.scores import Tile
from noprac.gui.widgets.turn import Turn


@pytest.fixture
def page(qtbot: QtBot) -> DebriefPage:
    return opened(qtbot)


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


def test_a_letter_that_nobody_sees_is_not_written_on(page: DebriefPage, qtbot: QtBot) -> None:
    page.read(kept(letter_on(TURNS)))
    page.hide()
    qtbot.wait(200)
    assert page.transcript is None
    page.show()
    qtbot.waitUntil(lambda: page.whole)
    assert len(turns_of(page)) == 4


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
