"""Simulated trainees: pure, the same on every machine, and each true to its kind."""

import pytest
from rehearse import scenario

from noprac.core.call import begin, step
from noprac.core.common import COMMON, STILL, THEN
from noprac.core.events import Began
from noprac.core.later import how_left
from noprac.core.meeting import met_again
from noprac.core.moves import PRESSURE, Act, Ending, Move
from noprac.core.scenario import Fit
from noprac.core.simulate import CURIOUS, SKILLED, TRAINEES, Played, Trainee, card, play, skilled
from noprac.core.simulate.dice import Dice
from noprac.core.simulate.notes import Notes
from noprac.core.situations import SHEETS, Situation

NAMED = {trainee.name: trainee for trainee in TRAINEES}
SEEDS = range(12)
each = pytest.mark.parametrize("trainee", TRAINEES, ids=lambda trainee: trainee.name)


def calls(trainee: Trainee, name: str = "lead-generation") -> list[Played]:
    of = scenario(name)
    known = card(of)
    return [play(of, trainee, seed, known=known) for seed in SEEDS]


def did(played: Played) -> set[Move]:
    return {move for turn in played.call.turns if turn.said for move in turn.said.moves.sure()}


@each
def test_the_same_seed_is_the_same_call_and_another_is_another(trainee: Trainee) -> None:
    of = scenario()
    assert play(of, trainee, 3) == play(of, trainee, 3)
    assert len({tuple(t.said.text for t in p.call.turns if t.said) for p in calls(trainee)}) > 1


@each
def test_every_call_ends_and_every_span_holds_its_words(trainee: Trainee) -> None:
    for played in calls(trainee):
        assert played.call.ending is not None
        assert len(played.meanings) == len(played.call.turns)
        for said in (turn.said for turn in played.call.turns if turn.said):
            cut = [said.text[span.start : span.end] for span in said.moves.spans]
            assert " ".join(cut) == said.text


def test_a_call_can_be_broken_off() -> None:
    played = play(scenario(), CURIOUS, 0, most=5)
    assert played.call.ending is None
    assert len(played.call.turns) == 5


@pytest.mark.parametrize("trainee", SKILLED, ids=lambda trainee: trainee.name)
def test_the_skilled_never_press_and_end_right_whatever_the_truth(trainee: Trainee) -> None:
    for name in ("lead-generation", "budget-gap", "not-a-fit", "takeaway-uninterested"):
        played = calls(trainee, name)
        assert not any((did(p) & PRESSURE) - {Move.DISCOUNT} for p in played)
        assert sum(p.call.ending == p.call.right_ending for p in played) >= 0.8 * len(played)


@pytest.mark.parametrize("name", [t.name for t in TRAINEES if not t.skilled and t.name != "random"])
def test_the_others_win_nothing(name: str) -> None:
    for played in calls(NAMED[name]):
        assert played.call.ending not in {Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP}


def test_each_is_true_to_its_kind() -> None:
    assert all(did(p) & PRESSURE for p in calls(NAMED["pushy"]))
    assert all(Move.PLEAD in did(p) or Move.DISCOUNT in did(p) or Move.GUILT in did(p) for p in calls(NAMED["needy"]))
    assert all(Move.YES_QUESTION in did(p) for p in calls(NAMED["yes-ladder"]))
    assert not any(did(p) & PRESSURE for p in calls(NAMED["phrases"]))
    assert any(did(p) & PRESSURE for p in calls(NAMED["phrases on strings"]))
    assert all(did(p) <= {Move.GREETING} for p in calls(NAMED["silent"]))
    assert any(not t.said for p in calls(NAMED["random"]) for t in p.call.turns[:-1])


def test_the_skilled_answer_a_question_on_picking_up_and_find_out_what_is_missing() -> None:
    notes = Notes(card(scenario()), Dice(4, "test"))
    notes.heard("How much is it?", Act.ASKS)
    assert [move for move, _ in skilled.answer(notes)] == [Move.OTHER]
    asked = set()
    for _ in range(20):
        notes.heard(COMMON[Situation.UNDECIDED][0], Act.STALLS)
        asked |= {move for move, _ in skilled.answer(notes)}
    assert asked & {Move.OPEN_QUESTION, Move.LABEL, Move.ACKNOWLEDGE}
    assert not asked & PRESSURE


def test_a_card_knows_what_every_line_means_but_not_the_truth() -> None:
    of = scenario("budget-gap")
    known = card(of)
    fact, objection = of.facts[2], of.objections[0]
    assert known.meaning(fact.open[0]).fact == fact.id
    assert known.meaning(f"No. {fact.open[0]}").layer == 1
    assert known.meaning(objection.real[0]).layer == 2
    assert known.meaning(of.questions[0].says[0]).situation is Situation.ASK
    assert known.meaning(of.questions[0].then[0]).situation is Situation.REACT
    assert known.meaning(of.opening[0]).situation is Situation.OPENING
    again = known.meaning(f"{STILL[0]} {STILL[0]} {fact.open[0]}")
    assert (again.fact, again.again) == (fact.id, True)
    assert not known.meaning(f"{THEN[0]} {fact.open[0]}").again
    for situation in (s for s in Situation if s not in SHEETS):
        for line in (*of.lines.get(situation, ()), *COMMON[situation]):
            assert known.meaning(line).field
    assert known.known == {"weekends", "outside"}
    assert not any(isinstance(getattr(known, name), Fit) for name in known.__slots__)


def test_a_later_call_is_played_on_its_own_card() -> None:
    of = scenario()
    first = play(of, SKILLED[0], 1)
    begun = step(begin(of, 1), Began(met=how_left(first.call)))[0]
    played = play(of, SKILLED[0], 1, begun=begun)
    assert played.call.scenario == met_again(of)
    assert played.call.ending is not None


def test_dice_are_the_same_on_every_machine_and_fair_enough() -> None:
    dice = Dice(1, "a")
    assert [dice.below(1000) for _ in range(6)] == [60, 647, 730, 136, 753, 651]
    thrown = [dice.below(6) for _ in range(600)]
    assert all(60 < thrown.count(n) < 140 for n in range(6))
    assert len({Dice(s, n).below(10**6) for s, n in ((1, "a"), (1, "b"), (2, "a"))}) == 3
    assert {dice.pick("ab") for _ in range(50)} == {"a", "b"}
    assert {dice.chance(50) for _ in range(50)} == {True, False}
    assert not any(dice.chance(0) for _ in range(50))
