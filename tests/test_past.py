"""Past calls looked into, on a real journal: first receipts that stay, remarks, other takes, other words."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from noprac import __version__, build
from noprac.build import past
from noprac.core.call import rewind
from noprac.core.debrief.review import Correction, Verdict
from noprac.core.errors import DeviceError
from noprac.core.events import Event, Said
from noprac.core.moves import Act, Ending, Move, Moves, Span
from noprac.core.score import RUBRIC_VERSION, score
from noprac.engine.engine import Engine
from noprac.store import codec
from noprac.store.backup import FILE
from noprac.store.journal import Branch, Journal
from noprac.store.settings import Settings

KEPT = Path(__file__).parent / "kept"
SOURCE = build.scenario("lead-generation")
TYPED = Settings(listen=False, speak=False)
OPENING, FISHING, PUSHING = (
    "have i caught you at a bad time",
    "wouldn't you agree that more leads would help you",
    "so let's get you signed up today",
)
WRONG, MISSING = Verdict.WRONG, Verdict.MISSING


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path)
    yield made
    made.close()


def quiet(_: str) -> None:
    pass


def talked(engine: Engine, *turns: str, hang_up: bool = True) -> str:
    engine.begin()
    engine.drain()
    for text in turns:
        engine.type(text)
        engine.drain()
    if hang_up:
        engine.hang_up()
        engine.drain()
    engine.stop()
    return engine.call_id


def played(journal: Journal, *turns: str, hang_up: bool = True) -> str:
    engine = build.rehearsal(SOURCE, seed=0, settings=TYPED, journal=journal, progress=quiet)
    return talked(engine, *(turns or (OPENING, FISHING, PUSHING)), hang_up=hang_up)


def test_the_first_receipt_is_kept_when_the_call_ends(journal: Journal) -> None:
    call_id = played(journal)
    kept = journal.receipt(call_id)
    found = past.review_of(call_id, journal)
    assert kept is not None
    assert found.kept == kept
    assert found.first is not None
    assert (found.first.score, found.first.tagger) == (found.now, build.tagger().version)
    assert found.first.ending is journal.call(call_id).ending
    assert (kept.app, found.first.score.rubric_version) == (__version__, RUBRIC_VERSION)
    assert not found.contested
    assert not found.rescored
    assert found.letter.score == found.first.score
    assert found.letter.moments == found.first.lines


def test_a_first_receipt_is_never_replaced(journal: Journal) -> None:
    call_id, other = played(journal), played(journal, OPENING)
    kept, second = journal.receipt(call_id), past.review_of(other, journal).first
    assert second is not None
    journal.keep_receipt(call_id, second)
    past.contest(call_id, journal, turn=2, move=Move.YES_QUESTION, verdict=WRONG)
    assert journal.receipt(call_id) == kept


def test_a_call_that_goes_on_has_no_receipt_yet(journal: Journal) -> None:
    call_id = played(journal, OPENING, hang_up=False)
    found = past.review_of(call_id, journal)
    assert (found.kept, found.first, found.rescored) == (None, None, False)
    assert found.letter.score == found.now
    assert found.exchanges[0].trainee == OPENING


def test_a_contested_move_is_out_of_ones_own_reckoning_at_once(journal: Journal) -> None:
    call_id = played(journal)
    before = past.review_of(call_id, journal)
    found = past.contest(call_id, journal, turn=2, move=Move.YES_QUESTION, verdict=WRONG, note="I only asked")
    assert found.contested
    assert found.first == before.first
    assert found.now == before.now
    assert (found.letter.score.scores.no_framing or 0) > (before.now.scores.no_framing or 0)
    assert found.letter.passages[1].contests[0].note == "I only asked"
    assert found.letter.passages[1].contests[0].words == FISHING
    undone = past.withdraw(call_id, journal, turn=2, move=Move.YES_QUESTION)
    assert undone.letter == before.letter


def test_a_missed_move_is_put_in_and_may_be_contested_again(journal: Journal) -> None:
    call_id = played(journal)
    seen = past.contest(call_id, journal, turn=2, move=Move.LABEL, verdict=MISSING, words="More Leads")
    assert (Move.LABEL, False) in seen.letter.passages[1].moves
    again = past.contest(call_id, journal, turn=2, move=Move.LABEL, verdict=MISSING, note="all of it")
    assert [r.note for r in again.letter.passages[1].contests] == ["all of it"]


def test_a_corrected_turn_is_tagged_anew_and_the_story_stays(journal: Journal) -> None:
    call_id = played(journal)
    found = past.correct(call_id, journal, turn=3, text="so is it a no")
    turn = found.letter.passages[2]
    assert (turn.heard, turn.trainee, turn.moves) == (PUSHING, "so is it a no", ((Move.ASK_FOR_NO, False),))
    assert (found.letter.score.scores.overall or 0) > (found.now.scores.overall or 0)
    assert found.first is not None
    assert found.letter.moments == found.first.lines
    assert past.withdraw(call_id, journal, turn=3).letter.remarks == ()


@pytest.mark.parametrize(
    ("turn", "move", "words", "fault"),
    [
        (2, Move.PUSH, "", "Turn 2 shows no push"),
        (2, Move.YES_QUESTION, "", "Turn 2 shows yes_question already"),
        (2, Move.LABEL, "other words", "is not in turn 2"),
        (9, Move.LABEL, "", "Nothing was said in a turn 9"),
        (4, Move.LABEL, "", "Nothing was said in a turn 4"),
    ],
)
def test_what_cannot_be_contested_is_said_in_one_line(
    journal: Journal, turn: int, move: Move, words: str, fault: str
) -> None:
    call_id = played(journal)
    verdict = WRONG if move is Move.PUSH else MISSING
    with pytest.raises(DeviceError, match=fault):
        past.contest(call_id, journal, turn=turn, move=move, verdict=verdict, words=words)
    with pytest.raises(DeviceError, match="needs words"):
        past.correct(call_id, journal, turn=2, text=" ")
    assert journal.remarks(call_id) == ()


def test_remarks_go_with_their_call(journal: Journal, tmp_path: Path) -> None:
    call_id = played(journal)
    past.contest(call_id, journal, turn=2, move=Move.YES_QUESTION, verdict=WRONG, note="a-note-that-must-go")
    assert [name for name, _ in past.remarked(journal)] == [call_id]
    journal.delete(call_id)
    assert list(past.remarked(journal)) == []
    assert journal.receipt(call_id) is None
    assert b"a-note-that-must-go" not in b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_a_remark_on_no_call_and_one_that_cannot_be_read_are_said(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="There is no call nobody"):
        journal.remark("nobody", Correction(1, "x", Moves()))
    call_id = played(journal)
    past.correct(call_id, journal, turn=1, text="is this a bad time")
    harm(tmp_path, "UPDATE remarks SET body = '{}'")
    with pytest.raises(DeviceError, match="cannot be read"):
        past.review_of(call_id, journal)
    harm(tmp_path, "DELETE FROM remarks")
    harm(tmp_path, "UPDATE receipts SET body = '{'")
    with pytest.raises(DeviceError, match="receipt cannot be read"):
        past.review_of(call_id, journal)


def harm(home: Path, statement: str, *values: object) -> None:
    connection = sqlite3.connect(home / FILE)
    connection.execute(statement, values)
    connection.commit()
    connection.close()


def test_a_turn_is_said_again_as_a_call_of_its_own(journal: Journal) -> None:
    first = played(journal)
    engine = build.again(first, 2, settings=TYPED, journal=journal, progress=quiet)
    second = talked(engine, "what happens with the leads you have")
    taken = journal.call(second)
    assert taken.branch == Branch(first, 2)
    assert taken.seed == journal.call(first).seed
    assert [t.id for t in past.review_of(first, journal).takes] == [second]
    assert journal.call(first).branch is None
    both = past.comparison(second, journal)
    assert both.common == 1
    assert both.pairs[0].first is not None
    assert both.pairs[0].second is not None
    assert both.pairs[0].first.line == both.pairs[0].second.line
    assert (both.pairs[0].first.passage.trainee, both.pairs[0].second.passage.trainee) == (FISHING, engine_said(engine))
    assert rewind(journal.events(second), 2)[: len(rewind(journal.events(first), 2))] == rewind(
        journal.events(first), 2
    )
    journal.delete(first)
    assert journal.call(second).branch == Branch(None, 2)
    for alone in (second, played(journal, OPENING)):
        with pytest.raises(DeviceError, match="stands beside no other"):
            past.comparison(alone, journal)


def engine_said(engine: Engine) -> str:
    said = engine.call.turns[1].said
    assert said is not None
    return said.text


def test_what_cannot_be_said_again_is_told(journal: Journal) -> None:
    gone = played(journal, OPENING, FISHING, PUSHING, "sign here today or lose it", "you will regret it", "sign now")
    last = len(journal.receipt(gone).receipt.lines) if journal.receipt(gone) else 0  # type: ignore[union-attr]  # kept
    assert journal.call(gone).ending is not Ending.COMMITMENT
    for turn in (last, 99):
        with pytest.raises(DeviceError, match=r"ended with line|cannot go on from turn"):
            build.again(gone, turn, settings=TYPED, journal=journal, progress=quiet)


def test_other_words_get_the_answer_they_would_have_got(journal: Journal) -> None:
    call_id = played(journal)
    other = "what happens with the leads you have"
    line = past.what_if(call_id, journal, turn=2, text=other)
    engine = build.again(call_id, 2, settings=TYPED, journal=journal, progress=quiet)
    talked(engine, other)
    assert line == engine.call.turns[2].line
    with pytest.raises(DeviceError, match="Nothing was said in a turn 9"):
        past.what_if(call_id, journal, turn=9, text=other)


def test_the_better_line_comes_with_the_prospects_answer(journal: Journal) -> None:
    call_id = played(journal)
    advice = past.review_of(call_id, journal).letter.changed
    assert advice is not None
    assert advice.say
    assert advice.answer is not None
    assert advice.answer.turn == advice.turn + 1
    assert advice.answer.act in Act


def test_the_present_tagger_is_asked_beside_the_kept_moves(journal: Journal) -> None:
    call_id = played(journal)
    assert past.scored_anew(call_id, journal) == past.review_of(call_id, journal).now


def older(home: Path) -> str:
    """A journal of the first form, with one call."""
    connection = sqlite3.connect(home / FILE)
    connection.executescript((KEPT / "journal-1.sql").read_text(encoding="utf-8"))
    (call_id,) = connection.execute("SELECT id FROM calls").fetchone()
    connection.close()
    return str(call_id)


def test_a_call_of_an_older_journal_gets_its_receipt_late(tmp_path: Path) -> None:
    call_id = older(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    reader = Journal(tmp_path, read_only=True)
    assert past.review_of(call_id, reader).kept is None
    assert (tmp_path / FILE).read_bytes() == before
    journal = Journal(tmp_path)
    assert journal.receipt(call_id) is None
    found = past.review_of(call_id, journal)
    assert found.kept is not None
    assert found.kept.kept > (journal.call(call_id).finished or "")
    assert found.first is not None
    assert found.first.exchanges[0].trainee.endswith(OPENING)
    assert past.review_of(call_id, journal).kept == found.kept
    journal.close()


def test_a_receipt_of_years_ago_is_the_same_to_the_byte(tmp_path: Path) -> None:
    """Whoever changes a rule takes a new version of the rubric: the old receipt stands, the new score beside it."""
    call_id = older(tmp_path)
    journal = Journal(tmp_path)
    text = (KEPT / "receipt-2.json").read_text(encoding="utf-8").strip()
    harm(
        tmp_path,
        "INSERT INTO receipts VALUES (?, ?, ?, ?, ?, ?)",
        *(call_id, "2026", "0.1.0", "2", "moves-1", text),
    )
    found = past.review_of(call_id, journal)
    assert found.kept is not None
    assert found.kept.body == text
    assert found.first == codec.decode_receipt(text)
    assert json.loads(text)["score"]["rubric_version"] == "2"
    if RUBRIC_VERSION == "2":
        assert score(found.first.exchanges) == found.first.score
    assert found.rescored == (found.first.score != found.now)
    journal.close()


def test_a_call_that_this_version_would_play_otherwise_keeps_its_letter(journal: Journal, tmp_path: Path) -> None:
    call_id = played(journal)
    letter = past.review_of(call_id, journal).letter
    said = next(n for n, e in enumerate(journal.events(call_id)) if isinstance(e, Said))
    other: Event = Said(2.0, "x", Moves((Span(Move.GUILT, 0, 1),), "by hand"))
    harm(tmp_path, "UPDATE events SET body = ? WHERE number = ?", codec.encode(other), said)
    found = past.review_of(call_id, journal)
    assert found.letter.passages == letter.passages
    assert found.letter.changed is not None
    assert found.letter.changed.answer is None
    harm(tmp_path, "DELETE FROM events WHERE number = ?", said)
    assert past.review_of(call_id, journal).letter.passages == letter.passages
    with pytest.raises(DeviceError, match="played with another version"):
        build.past_call(call_id, journal)
    with pytest.raises(DeviceError, match="cannot go on from turn 2"):
        past.what_if(call_id, journal, turn=2, text="x")
