"""The rubric and the receipt: what each point rests on, and what may never cost one."""

from collections import defaultdict
from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noprac.core.moves import NOS, PRESSURE, Act, Move, Moves, Span
from noprac.core.score import RUBRIC_VERSION, Category, Score, score
from noprac.core.score.receipt import PAR, WEIGHTS
from noprac.core.speech import Word
from noprac.core.transcript import Exchange

CATEGORIES = [c for c, _ in WEIGHTS]


def said(act: Act, *moves: Move, confidence: float = 1.0, heard: float | None = None, **more: object) -> Exchange:
    """A turn in which every move has two words of its own."""
    words = [f"{move.value.replace('_', '')} {index}" for index, move in enumerate(moves)]
    text, spans, at = " ".join(words), [], 0
    for move, part in zip(moves, words, strict=True):
        spans.append(Span(move, at, at + len(part), confidence))
        at += len(part) + 1
    spoken = tuple(Word(w, 0, 1, heard) for w in text.split()) if heard is not None else ()
    made = Exchange(act, "we lost our best client last year", text, Moves(tuple(spans)), spoken)
    return replace(made, **more)  # type: ignore[arg-type]


def one(category: Category, act: Act, *moves: Move) -> int | None:
    return value(score([said(act, *moves)]), category)


def value(found: Score, category: Category) -> int | None:
    return getattr(found.scores, category.value)  # type: ignore[no-any-return]


def rules(found: Score) -> set[str]:
    return {e.rule for e in found.evidence}


def test_nothing_said_is_no_occasion() -> None:
    for exchanges in ([], [said(Act.GREETS)], [said(Act.SAYS_NO)]):
        found = score(exchanges)
        assert found.evidence == ()
        assert set(asdict(found.scores).values()) == {None}
        assert found.rubric_version == RUBRIC_VERSION


def test_silence_where_an_answer_was_due_is_low_and_marked_nowhere() -> None:
    found = score([said(Act.GREETS), said(Act.OBJECTS), said(Act.ENDS)])
    assert found.scores.overall == 10
    assert found.scores.curiosity_after_no == 10
    assert {(e.start, e.end) for e in found.evidence} == {(0, 0)}


def test_no_curiosity_without_a_no() -> None:
    assert one(Category.CURIOSITY, Act.STATES, Move.OPEN_QUESTION) is None


@pytest.mark.parametrize("act", sorted(NOS))
@pytest.mark.parametrize("pressure", sorted(PRESSURE))
def test_asking_about_a_no_beats_every_pressure(act: Act, pressure: Move) -> None:
    for category in CATEGORIES:
        good, bad = one(category, act, Move.ACKNOWLEDGE, Move.OPEN_QUESTION), one(category, act, pressure)
        assert good is not None
        assert bad is not None
        assert good - bad >= 30


@pytest.mark.parametrize(
    ("category", "act", "better", "worse"),
    [
        (Category.NO_FRAMING, Act.GREETS, {Move.GREETING, Move.NO_QUESTION}, {Move.GREETING, Move.YES_QUESTION}),
        (Category.NO_FRAMING, Act.GREETS, {Move.GREETING, Move.NO_QUESTION}, {Move.GREETING, Move.PITCH}),
        (Category.NO_FRAMING, Act.STATES, {Move.NO_QUESTION, Move.NEXT_STEP_OFFER}, {Move.NEXT_STEP_OFFER}),
        (Category.NO_FRAMING, Act.STATES, {Move.NEXT_STEP_OFFER, Move.PERMISSION_TO_REFUSE}, {Move.NEXT_STEP_OFFER}),
        (Category.NO_FRAMING, Act.STATES, {Move.NEXT_STEP_OFFER}, {Move.YES_QUESTION, Move.NEXT_STEP_OFFER}),
        (Category.NO_FRAMING, Act.STATES, {Move.YES_QUESTION, Move.PERMISSION_TO_REFUSE}, {Move.YES_QUESTION}),
        (Category.NO_FRAMING, Act.STALLS, {Move.ASK_FOR_NO}, {Move.ACKNOWLEDGE}),
        (Category.NO_FRAMING, Act.STALLS, {Move.TEMPERATURE_CHECK}, {Move.NEXT_STEP_OFFER}),
        (Category.NO_FRAMING, Act.COUNTERFEIT_YES, {Move.ASK_FOR_NO}, {Move.ACKNOWLEDGE, Move.FAREWELL}),
        (Category.NO_FRAMING, Act.STATES, {Move.TAKEAWAY}, {Move.PITCH}),
        (Category.NO_FRAMING, Act.THATS_RIGHT, {Move.NEXT_STEP_OFFER}, {Move.ASK_FOR_NO}),
        (Category.DETACHMENT, Act.SAYS_NO, {Move.LET_GO, Move.DOOR_OPEN}, {Move.LET_GO}),
        (Category.DETACHMENT, Act.SAYS_NO, {Move.LET_GO}, {Move.NEXT_STEP_OFFER}),
        (Category.DETACHMENT, Act.OBJECTS, {Move.TAKEAWAY}, {Move.PITCH}),
        (Category.DETACHMENT, Act.COUNTERFEIT_YES, {Move.ASK_FOR_NO}, {Move.ACKNOWLEDGE}),
        (Category.DETACHMENT, Act.COMMITMENT_YES, {Move.ACKNOWLEDGE}, {Move.PITCH}),
        (Category.DETACHMENT, Act.ENDS, {Move.FAREWELL}, {Move.PITCH}),
        (Category.DETACHMENT, Act.SAYS_NO, {Move.HYPE}, {Move.GUILT}),
        (Category.CURIOSITY, Act.OBJECTS, {Move.ACKNOWLEDGE, Move.OPEN_QUESTION}, {Move.OPEN_QUESTION}),
        (Category.CURIOSITY, Act.OBJECTS, {Move.MIRROR}, {Move.ACKNOWLEDGE}),
        (Category.CURIOSITY, Act.OBJECTS, {Move.OPEN_QUESTION}, {Move.LET_GO}),
        (Category.CURIOSITY, Act.OBJECTS, {Move.ACKNOWLEDGE}, {Move.PITCH}),
        (Category.CURIOSITY, Act.OBJECTS, {Move.PITCH}, {Move.REBUT}),
        (Category.CURIOSITY, Act.SAYS_NO, {Move.ACKNOWLEDGE, Move.LET_GO}, {Move.NEXT_STEP_OFFER}),
        (Category.LISTENING, Act.STATES, {Move.SUMMARY}, {Move.OPEN_QUESTION}),
        (Category.LISTENING, Act.STATES, {Move.MIRROR}, {Move.FACT_QUESTION}),
        (Category.LISTENING, Act.STATES, {Move.FACT_QUESTION}, {Move.PITCH}),
        (Category.LISTENING, Act.STATES, {Move.LABEL}, {Move.YES_QUESTION}),
        (Category.LISTENING, Act.CONFIRMATION_YES, {Move.OPEN_QUESTION}, {Move.YES_QUESTION}),
        (Category.LISTENING, Act.ASKS, {Move.OTHER}, {Move.YES_QUESTION}),
    ],
)
def test_better_answer_to_the_same_line_scores_higher(
    category: Category, act: Act, better: set[Move], worse: set[Move]
) -> None:
    good, bad = one(category, act, *sorted(better)), one(category, act, *sorted(worse))
    assert good is not None
    assert bad is not None
    assert good > bad


def test_every_move_alone_is_scored_on_every_line() -> None:
    for act in Act:
        for move in Move:
            found = score([said(act, move)])
            assert found.scores.overall is not None
            assert found.scores.detachment is not None
            assert found.evidence


GOOD_OPENING = said(Act.GREETS, Move.GREETING, Move.NO_QUESTION)


def test_freedom_taken_back_costs_more_than_the_push_alone() -> None:
    meant = score([GOOD_OPENING, said(Act.STATES, Move.LABEL), said(Act.STATES, Move.PUSH)])
    pulled = score([GOOD_OPENING, said(Act.STATES, Move.TAKEAWAY), said(Act.STATES, Move.PUSH)])
    assert "taken_back" in rules(pulled)
    assert "taken_back" not in rules(meant)
    assert (pulled.scores.no_framing or 0) < (meant.scores.no_framing or 0)


def test_leave_to_refuse_on_a_string_in_one_turn() -> None:
    found = score([said(Act.OBJECTS, Move.PERMISSION_TO_REFUSE, Move.PUSH, Move.URGENCY)])
    assert {"on_a_string", "pressed_with_more", "pressed_on_no"} <= rules(found)


def test_pressure_within_two_turns_of_a_no_answers_it() -> None:
    calm = said(Act.STATES, Move.LABEL)
    near = score([said(Act.SAYS_NO, Move.OPEN_QUESTION), calm, said(Act.STATES, Move.PUSH)])
    far = score([said(Act.SAYS_NO, Move.OPEN_QUESTION), calm, calm, said(Act.STATES, Move.PUSH)])
    assert "pressed_after_no" in rules(near)
    assert "pressed_after_no" not in rules(far)


def test_pressure_that_comes_back_costs_again_and_listening_softens() -> None:
    found = score([said(Act.STATES, Move.HYPE), said(Act.OBJECTS, Move.ACKNOWLEDGE, Move.DISCOUNT)])
    assert {"pressed_again", "softened", "heard_though_pressed"} <= rules(found)
    assert "heard_though_pressed" not in rules(score([said(Act.GREETS, Move.ACKNOWLEDGE, Move.PLEAD)]))


def test_a_phrase_of_one_kind_wears_out() -> None:
    turn = said(Act.STATES, Move.PERMISSION_TO_REFUSE, Move.OPEN_QUESTION)
    other = replace(turn, trainee="permissiontorefuse 7 openquestion 7")
    assert "worn" not in rules(score([turn, other]))
    assert "worn" in rules(score([turn, other, turn]))


def test_the_same_words_a_third_time_are_worn() -> None:
    turn = said(Act.STATES, Move.NO_QUESTION, Move.OPEN_QUESTION)
    assert "worn" not in rules(score([turn, turn]))
    assert "worn" in rules(score([turn, turn, turn]))


def test_stuffing_takes_back_what_the_turn_earned() -> None:
    many = (Move.NO_QUESTION, Move.LABEL, Move.TAKEAWAY, Move.PERMISSION_TO_REFUSE)
    found = score([said(Act.STATES, *many)])
    assert "stuffed" in rules(found)
    assert (found.scores.no_framing or 0) < 40
    three = said(Act.STATES, *many[:3])
    assert "stuffed" not in rules(score([three]))
    assert "stuffed" in rules(score([three, three]))


def test_technique_after_technique_without_listening_is_cold() -> None:
    bare = (Move.NO_QUESTION, Move.TAKEAWAY, Move.ASK_FOR_NO)
    cold = score([said(Act.STATES, move) for move in bare])
    warm = score([said(Act.STATES, move) for move in (*bare, Move.LABEL, Move.MIRROR)])
    unsure = score([*(said(Act.STATES, move) for move in bare), said(Act.STATES, Move.LABEL, confidence=0.3)])
    assert {"cold", "tactics_without_listening"} <= rules(cold)
    assert not {"cold", "tactics_without_listening"} & (rules(warm) | rules(unsure))


def test_mirrors_and_questions_run_dry() -> None:
    mirrors = [said(Act.STATES, Move.MIRROR)] * 3
    questions = [said(Act.STATES, Move.OPEN_QUESTION)] * 4
    assert "mirrored_thrice" not in rules(score(mirrors[:2]))
    assert "mirrored_thrice" in rules(score(mirrors))
    assert "questioned_on" not in rules(score(questions[:3]))
    assert "questioned_on" in rules(score(questions))
    assert "questioned_on" not in rules(score([*questions[:2], *mirrors[:1], *questions[:2]]))


def test_pause_after_a_no_and_cutting_in() -> None:
    turn = said(Act.OBJECTS, Move.OPEN_QUESTION)
    assert "pause_kept" in rules(score([replace(turn, pause=1.5)]))
    assert "pause_kept" not in rules(score([replace(turn, pause=9.0)]))
    assert "pause_kept" not in rules(score([replace(said(Act.STATES, Move.LABEL), pause=1.5)]))
    assert "pause_kept" not in rules(score([replace(said(Act.OBJECTS, Move.PUSH), pause=1.5)]))
    assert "cut_in" in rules(score([replace(turn, interrupted=True)]))


def test_that_is_right_and_a_correction_earn_alike() -> None:
    label = said(Act.STATES, Move.LABEL)
    for act in (Act.THATS_RIGHT, Act.CORRECTS):
        assert "understood" in rules(score([label, said(act, Move.OPEN_QUESTION)]))
    assert "understood" not in rules(score([said(Act.STATES, Move.PITCH), said(Act.THATS_RIGHT, Move.PITCH)]))


def test_reading_of_the_yeses() -> None:
    for moves, rule in (
        ((Move.ASK_FOR_NO,), "yes_tested"),
        ((Move.ACKNOWLEDGE,), "yes_believed"),
        ((Move.PUSH,), "yes_believed"),
        ((Move.LABEL, Move.PUSH), "yes_believed"),
    ):
        assert rule in rules(score([said(Act.COUNTERFEIT_YES, *moves)]))
    unsure = score([said(Act.COUNTERFEIT_YES, Move.ASK_FOR_NO, confidence=0.2)])
    assert not {"yes_believed", "yes_tested"} & rules(unsure)
    assert "yes_climbed" in rules(score([said(Act.CONFIRMATION_YES, Move.YES_QUESTION)]))
    assert "yes_tested" in rules(score([said(Act.CONFIRMATION_YES, Move.LABEL)]))
    assert not {"yes_tested", "yes_climbed"} & rules(score([said(Act.CONFIRMATION_YES, Move.PITCH)]))


def test_qualifying() -> None:
    pitch, label = said(Act.STATES, Move.PITCH), said(Act.STATES, Move.LABEL)
    assert "fit_not_sought" in rules(score([pitch] * 3))
    assert "fit_sought" in rules(score([pitch, pitch, said(Act.STATES, Move.FACT_QUESTION)]))
    assert not {"fit_sought", "fit_not_sought"} & rules(score([pitch, pitch, label]))
    assert not {"fit_sought", "fit_not_sought"} & rules(score([pitch, pitch, said(Act.SAYS_NO, Move.LET_GO)]))


def test_share_of_talk() -> None:
    found = score([said(Act.STATES, Move.PITCH, trainee="word " * 60)] * 3)
    share = next(e for e in found.evidence if e.rule == "talk_share")
    assert share.points < 0
    assert share.why == "89 % of the words were the seller's."
    assert share.instead is not None
    short = score([said(Act.STATES, Move.LABEL)] * 3)
    assert next(e for e in short.evidence if e.rule == "talk_share").instead is None
    assert "talk_share" not in rules(score([said(Act.STATES, Move.LABEL, prospect="")] * 3))


def test_a_no_that_stood_wants_to_be_believed() -> None:
    asked = said(Act.OBJECTS, Move.ACKNOWLEDGE, Move.OPEN_QUESTION)
    let_go = score([asked, said(Act.SAYS_NO, Move.LET_GO)])
    again = score([asked, said(Act.SAYS_NO, Move.OPEN_QUESTION)])
    assert "standing_no_let_go" in rules(let_go)
    assert "standing_no_asked_again" in rules(again)
    assert (let_go.scores.overall or 0) > (again.scores.overall or 0)


def test_perhaps_costs_nothing_and_earns_nothing() -> None:
    for move in Move:
        found = score([said(Act.OBJECTS, move, confidence=0.4)])
        assert all(e.points >= 0 for e in found.evidence)


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("move", [*sorted(PRESSURE), Move.YES_QUESTION, Move.PITCH, Move.OTHER])
def test_badly_heard_words_cost_nothing(act: Act, move: Move) -> None:
    found = score([said(act, move, heard=0.2)])
    assert all(e.points >= 0 for e in found.evidence)
    assert score([said(act, move, heard=0.9)]).scores == score([said(act, move)]).scores


def test_pressure_heard_well_counts_beside_a_badly_heard_word() -> None:
    turn = said(Act.OBJECTS, Move.PUSH, Move.LABEL)
    words = tuple(Word(w, 0, 1, 0.1 if w == "label" else 0.9) for w in turn.trainee.split())
    stray = Word("somethingelse", 0, 1, 0.1)
    found = score([replace(turn, words=(stray, *words))])
    assert "no_pushed" in rules(found)


EXCHANGES = st.lists(
    st.builds(
        said,
        st.sampled_from(Act),
        *[st.sampled_from(Move)] * 2,
        confidence=st.sampled_from([0.3, 0.5, 1.0]),
        heard=st.sampled_from([None, 0.9]),
        pause=st.sampled_from([None, 0.1, 2.0, 30.0]),
        interrupted=st.booleans(),
    )
    | st.sampled_from([said(act) for act in Act]),
    max_size=8,
)


@settings(deadline=None)
@given(EXCHANGES)
def test_receipt_adds_up_and_points_at_words(exchanges: list[Exchange]) -> None:
    found = score(exchanges)
    points: dict[str, int] = defaultdict(int)
    possible: dict[str, int] = defaultdict(int)
    for e in found.evidence:
        points[e.counts_for] += e.points
        possible[e.counts_for] += e.of
        assert 1 <= e.turn <= len(exchanges)
        assert 0 <= e.start <= e.end <= len(exchanges[e.turn - 1].trainee)
        assert e.why
        assert e.instead is None or "{" not in e.instead
    for category in CATEGORIES:
        found_score = value(found, category)
        if possible[category]:
            exact = PAR + (100 - PAR) * points[category] / possible[category]
            assert found_score is not None
            assert abs(found_score - max(0.0, min(100.0, exact))) <= 0.5
        else:
            assert found_score is None
    known = [(weight, part) for c, weight in WEIGHTS if (part := value(found, c)) is not None]
    if known:
        base = sum(w * p for w, p in known) / sum(w for w, _ in known)
        exact = base * (100 + 2 * points[Category.OVERALL]) / 100
        assert abs((found.scores.overall or 0) - max(0.0, min(100.0, exact))) <= 1.1
    assert list(found.evidence) == sorted(found.evidence, key=lambda e: (e.turn, e.rule, e.counts_for, e.start))


@settings(deadline=None)
@given(EXCHANGES)
def test_words_heard_badly_never_lower_a_score(exchanges: list[Exchange]) -> None:
    typed = [replace(e, words=()) for e in exchanges]
    before = score(typed)
    for index, one_turn in enumerate(typed):
        if not one_turn.trainee or one_turn.moves.sure() - PRESSURE - {Move.YES_QUESTION}:
            continue
        words = tuple(Word(w, 0, 1, 0.1) for w in one_turn.trainee.split())
        after = score([*typed[:index], replace(one_turn, words=words), *typed[index + 1 :]])
        for category in (Category.NO_FRAMING, Category.DETACHMENT, Category.CURIOSITY):
            was, now = value(before, category), value(after, category)
            assert was is None or now is None or now >= was


@settings(deadline=None)
@given(EXCHANGES, st.data())
def test_turning_a_move_into_pressure_never_raises_detachment(exchanges: list[Exchange], data: st.DataObject) -> None:
    spoken = [i for i, e in enumerate(exchanges) if e.trainee and not e.moves.sure() & PRESSURE]
    if not spoken:
        return
    index = data.draw(st.sampled_from(spoken))
    pressed = said(exchanges[index].act, data.draw(st.sampled_from(sorted(PRESSURE))))
    before = score(exchanges).scores.detachment
    after = score([*exchanges[:index], pressed, *exchanges[index + 1 :]]).scores.detachment
    assert before is not None
    assert after is not None
    assert after <= before


def test_an_answer_of_which_no_word_was_made_out_costs_nothing() -> None:
    turn = said(Act.OBJECTS, Move.ACKNOWLEDGE, Move.OPEN_QUESTION)
    unheard = replace(said(Act.OBJECTS), unheard=True)
    assert score([turn, unheard, turn]).scores == score([turn, turn]).scores
    assert score([unheard, said(Act.ENDS)]).evidence == ()


def test_a_badly_heard_nod_still_breaks_a_run_of_questions() -> None:
    asked = said(Act.STATES, Move.OPEN_QUESTION)
    turn = said(Act.STATES, Move.ACKNOWLEDGE, Move.OPEN_QUESTION)
    words = tuple(Word(w, 0, 1, 0.1 if w == "acknowledge" else 0.9) for w in turn.trainee.split())
    assert "questioned_on" not in rules(score([asked, asked, replace(turn, words=words), asked, asked]))
