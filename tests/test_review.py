"""What a trainee says of the receipt: corrections and contests, and what they do to the reckoning."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_debrief import PUSHY, SKILLED, letter
from test_score import said
from test_score_calls import CALLS, Rated, exchange

from noprac.core.debrief.letter import Debrief, compose
from noprac.core.debrief.review import Contest, Correction, Remark, Verdict, contest, in_force, reviewed, subject
from noprac.core.moves import PRESSURE, Act, Ending, Move, Moves, Span
from noprac.core.score import score
from noprac.core.speech import Word
from noprac.core.transcript import Exchange

WRONG, MISSING = Verdict.WRONG, Verdict.MISSING
TURN = exchange("objects | too dear | acknowledge=i see / push=sign here today")


def spans(found: Exchange) -> list[tuple[Move, str]]:
    return [(s.move, found.trainee[s.start : s.end]) for s in found.moves.spans]


def one(*remarks: Remark, turn: Exchange = TURN) -> Exchange:
    return reviewed([turn], remarks)[0]


def test_a_wrong_move_is_taken_out_and_a_missing_one_put_in() -> None:
    assert spans(one(Contest(1, Move.PUSH, WRONG))) == [(Move.ACKNOWLEDGE, "i see")]
    assert spans(one(Contest(1, Move.MIRROR, MISSING, 6, 10))) == [
        (Move.ACKNOWLEDGE, "i see"),
        (Move.MIRROR, "sign"),
        (Move.PUSH, "sign here today"),
    ]


def test_a_turn_without_moves_does_nothing_else() -> None:
    none_left = one(Contest(1, Move.PUSH, WRONG), Contest(1, Move.ACKNOWLEDGE, WRONG))
    assert spans(none_left) == [(Move.OTHER, TURN.trainee)]
    assert spans(one(Contest(1, Move.LABEL, MISSING), turn=none_left)) == [(Move.LABEL, TURN.trainee)]
    silent = exchange("objects | too dear |")
    assert one(Contest(1, Move.PUSH, WRONG), turn=silent) == silent


def test_the_last_remark_on_a_thing_holds() -> None:
    first, second = Contest(1, Move.PUSH, WRONG), Contest(1, Move.PUSH, MISSING, note="it was one")
    words = Correction(1, "i see", Moves())
    assert list(in_force([first, words, second])) == [words, second]
    assert [subject(r) for r in (first, words)] == ["push", ""]
    assert (Move.PUSH, TURN.trainee) in spans(one(first, second))


def test_a_corrected_turn_has_its_true_words_and_their_moves() -> None:
    heard = Exchange(Act.OBJECTS, "x", "it is a know", Moves(), (Word("know", 0, 1, 0.1),), unheard=True)
    true = Moves((Span(Move.ASK_FOR_NO, 0, 10),), "by hand")
    found = one(Correction(1, "is it a no", true), turn=heard)
    assert (found.trainee, found.moves, found.words, found.unheard) == ("is it a no", true, (), False)


def test_contested_words_are_found_again_in_a_corrected_turn() -> None:
    words = Contest(1, Move.ASK_FOR_NO, MISSING, 6, 10, words="sign")
    assert (Move.ASK_FOR_NO, "sign") in spans(one(words))
    assert (Move.ASK_FOR_NO, "Sign") in spans(one(words, Correction(1, "Well, Sign it", Moves())))
    assert (Move.ASK_FOR_NO, "is it a no") in spans(one(words, Correction(1, "is it a no", Moves())))


def test_a_contest_rests_on_words() -> None:
    assert contest(TURN, 1, Move.PUSH, WRONG) == Contest(1, Move.PUSH, WRONG, 6, 21, "", "sign here today")
    assert contest(TURN, 1, Move.LABEL, MISSING).words == TURN.trainee
    found = contest(TURN, 1, Move.LABEL, MISSING, words="I SEE", note="really")
    assert (found.start, found.end, found.words, found.note) == (0, 5, "i see", "really")


def test_a_remark_on_a_turn_that_is_not_there_changes_nothing() -> None:
    assert reviewed([TURN], [Contest(2, Move.PUSH, WRONG), Correction(0, "x", Moves())]) == (TURN,)


def recomposed(found: Debrief, remarks: list[Remark]) -> Debrief:
    return compose(
        scenario=found.scenario,
        seed=found.seed,
        lines=found.moments,
        exchanges=found.exchanges,
        ending=found.ending,
        right_ending=found.right_ending,
        remarks=remarks,
    )


def test_the_letter_reckons_with_remarks_and_the_prospects_story_stays() -> None:
    first = letter(PUSHY, Ending.HANG_UP)
    push = next(turn for turn, e in enumerate(PUSHY, start=1) if Move.PUSH in e.moves.sure())
    words = Correction(1, "have i caught you at a bad time", Moves((Span(Move.NO_QUESTION, 0, 31),), "by hand"))
    found = recomposed(first, [words, Contest(push, Move.PUSH, WRONG)])
    assert found.remarks == (words, Contest(push, Move.PUSH, WRONG))
    assert found.passages[0].heard == PUSHY[0].trainee
    assert found.passages[0].trainee == words.text
    assert found.passages[push - 1].contests == (Contest(push, Move.PUSH, WRONG),)
    assert found.passages[push - 1].heard is None
    assert (found.score.scores.overall or 0) > (first.score.scores.overall or 0)
    assert (found.moments, [p.prospect for p in found.passages]) == (
        first.moments,
        [p.prospect for p in first.passages],
    )
    assert not [e for e in found.score.evidence if e.rule == "no_left_out" and e.turn == push]
    assert letter(SKILLED).remarks == ()


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(CALLS), st.data())
def test_pressure_that_is_contested_costs_nothing(rated: Rated, data: st.DataObject) -> None:
    """Contesting a move of pressure lowers neither how free the talk was nor how the no was taken."""
    exchanges = rated.exchanges
    pressed = [(t, m) for t, e in enumerate(exchanges, start=1) for m in sorted(e.moves.sure() & PRESSURE)]
    if not pressed:
        return
    turn, move = data.draw(st.sampled_from(pressed))
    before, after = (score(found).scores for found in (exchanges, reviewed(exchanges, [Contest(turn, move, WRONG)])))
    for name in ("no_framing", "detachment", "curiosity_after_no"):
        was, now = getattr(before, name), getattr(after, name)
        assert was is None or now is None or now >= was, name


@pytest.mark.parametrize("move", sorted(PRESSURE | {Move.YES_QUESTION}))
def test_a_turn_of_one_contested_move_is_scored_as_doing_nothing_else(move: Move) -> None:
    turn = said(Act.OBJECTS, move)
    nothing = Exchange(turn.act, turn.prospect, turn.trainee, Moves((Span(Move.OTHER, 0, len(turn.trainee)),)))
    assert score(reviewed([turn], [Contest(1, move, WRONG)])) == score([nothing])
