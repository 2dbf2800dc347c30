"""What is reckoned of many people's calls, and what is taken from a stranger's file."""

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import UTC, date, datetime
from statistics import fmean, variance
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noprac.core.call import Stage, replay
from noprac.core.cohort import facts, reading, reckon, said, simulated
from noprac.core.cohort.moments import Moments, difference, mean
from noprac.core.cohort.plain import plain
from noprac.core.cohort.reading import Strange
from noprac.core.cohort.said import Unsaid
from noprac.core.cohort.values import Course, Gain, Person, Standing
from noprac.core.debrief.kept import receipt
from noprac.core.debrief.review import Correction, Verdict, contest
from noprac.core.delivery import Delivery
from noprac.core.events import Tick
from noprac.core.moves import Move, Moves
from noprac.core.practice import stats
from noprac.core.practice.made import made
from noprac.core.practice.noes import heard
from noprac.core.score import Category
from noprac.core.simulate import TRAINEES, card, play
from noprac.core.speech import Word
from noprac.store import scenarios
from noprac.store.scenarios import Source

OVERALL = Category.OVERALL


def source() -> Source:
    return scenarios.find("lead-generation")


def moments(values: list[int]) -> Moments:
    return Moments(len(values), sum(values), sum(value * value for value in values))


# Sums in place of numbers


@settings(max_examples=30, deadline=None)
@given(now=st.lists(st.integers(0, 100), max_size=20), before=st.lists(st.integers(0, 100), max_size=20))
def test_sums_say_what_the_numbers_say(now: list[int], before: list[int]) -> None:
    of_numbers, of_sums = stats.mean([float(n) for n in now], 0, 100), mean(moments(now), 0, 100)
    assert (of_numbers is None) == (of_sums is None)
    if of_numbers is not None and of_sums is not None:
        assert asdict(of_sums) == pytest.approx(asdict(of_numbers))
        assert moments(now).mean == pytest.approx(fmean(now))
        assert moments(now).variance == pytest.approx(variance(now))
    one, other = stats.difference(now, before, 1.57), difference(moments(now), moments(before))
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert asdict(other) == pytest.approx(asdict(one), abs=1e-6)


# Who gains


def course(first: list[int], last: list[int]) -> Course:
    return reckon.course(moments(first + last), moments(first), moments(last))


def test_a_change_is_told_only_where_it_is_clear() -> None:
    up, down = course([10, 12, 11, 9, 10], [60, 62, 61, 59, 60]), course([60, 62, 61, 59, 60], [10, 12, 11, 9, 10])
    same, few = course([10, 90, 40, 60, 50], [30, 70, 50, 60, 45]), course([10, 12], [60, 62])
    assert [one.gain for one in (up, down, same, few)] == [Gain.UP, Gain.DOWN, Gain.NO_CLEAR, Gain.TOO_FEW]
    assert (up.first, up.last, few.first, few.mean) == (10.4, 60.4, None, None)
    found = reckon.gained(OVERALL, [up, down, same, few, *[up] * 3])
    assert (found.up, found.down, found.unclear, found.too_few) == (4, 1, 1, 1)
    assert found.by_chance == pytest.approx(0.06)
    assert found.mean is not None
    assert found.mean.n == 6
    assert reckon.gained(OVERALL, [few]).mean is None


def standing(number: int, value: float | None) -> Standing:
    of = Course(9, None if value is None else stats.Estimate(value, value, value, 9))
    day = date(2026, 1, 1)
    return Standing(Person(f"{number:04d}", f"P{number}"), 9, 0, 0, 0, 0, day, day, {OVERALL: of})


def test_who_lies_far_from_all_others_is_named() -> None:
    people = [standing(n, 50.0 + n % 5) for n in range(20)]
    far, farther = standing(21, 70.0), standing(22, 5.0)
    found = reckon.outliers([far, *people, standing(30, None), farther], OVERALL)
    assert [out.person.id for out in found] == ["0022", "0021"]
    assert found[0].far < -3.5 < 3.5 < found[1].far
    assert reckon.outliers(people[:9], OVERALL) == ()
    assert reckon.outliers([*[standing(n, 50.0) for n in range(12)], far], OVERALL) == ()


def test_marks_beside_scores() -> None:
    pairs = [(60, 50), (70, 60), (80, 70), (30, 20), (15, 50)]
    found = reckon.scores_agree(OVERALL, pairs)
    assert found.off is not None
    assert found.near is not None
    assert (found.n, found.off.value, found.near.value) == (5, 1.0, 0.8)
    assert found.low == pytest.approx(1 - 1.96 * variance([10, 10, 10, 10, -35]) ** 0.5)
    assert found.order == pytest.approx(8 / 95**0.5)  # ranks 3 4 5 2 1 beside 2.5 4 5 1 2.5
    few = reckon.scores_agree(OVERALL, pairs[:4])
    assert (few.n, few.off, few.near, few.order) == (4, None, None, None)


@pytest.mark.parametrize(
    ("one", "other", "order"),
    [
        ([1, 2, 3, 4, 5], [2, 4, 6, 8, 9], 1.0),
        ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], -1.0),
        ([1, 1, 1, 1, 1], [1, 2, 3, 4, 5], None),
    ],
    ids=["the same", "turned round", "no order"],
)
def test_order(one: list[float], other: list[float], order: float | None) -> None:
    assert reckon.spearman(one, other) == order
    assert reckon.spearman(one[:4], other[:4]) is None


def test_a_word_on_moves_beside_what_was_seen() -> None:
    found = reckon.moves_agree(Move.LABEL, {(True, True): 20, (False, False): 15, (True, False): 5, (False, True): 10})
    assert found.same is not None
    assert found.same.value == 0.7
    assert found.kappa == pytest.approx(0.4)  # chance agrees on half of them
    assert reckon.moves_agree(None, {(True, True): 4}).kappa is None
    assert reckon.moves_agree(None, {(True, True): 9}).kappa is None


# A given call


def told(way: str = "pushy", *, private: facts.Private | None = None) -> dict[str, Any]:
    scenario, trainee = source().scenario, next(one for one in TRAINEES if one.name == way)
    first = receipt(play(scenario, trainee, 3).call)
    remarks = (Correction(1, "So, is it a no?", Moves()), _contest(first.exchanges[1]))
    letter = first.letter(scenario, 3, remarks)
    noes = heard(letter, card(scenario), {})
    numbers = made(letter, noes, call="c1", day=date(2026, 3, 2), seconds=61.0, began={})
    about = facts.About("c1", "2026-03-02T09:00:00.000+00:00", "0" * 64, 3, "0.1", take_turn=2)
    return facts.told(about, first, letter, noes, numbers, private=private)


def _contest(exchange: Any) -> Any:
    return contest(exchange, 2, exchange.moves.spans[0].move, Verdict.WRONG, note="meant otherwise")


def test_a_given_call_is_laid_out_in_rows() -> None:
    value = told(private=facts.Private({2: "mine"}, "a plan", "a thought", 7, 2))
    rows = reading.rows(value)
    call = dict(zip(reading.CALL, rows.call, strict=True))
    assert (call["scenario"], call["day"], call["seconds"], call["take"]) == ("lead-generation", "2026-03-02", 61.0, 1)
    assert call["overall"] == value["scores"]["overall"] != call["own_overall"]
    assert len(rows.noes) == len(value["noes"]) > 0
    assert value["noes"][0]["note"] == "mine"
    assert [row[:3] for row in rows.remarks] == [(1, "corrected", None), (2, "wrong", value["remarks"][1]["move"])]
    same = reading.rows({**value, "own": None, "ending": None, "scores": {**value["scores"], "overall": None}})
    unmade = dict(zip(reading.CALL, same.call, strict=True))
    assert (unmade["ending"], unmade["overall"], unmade["own_overall"]) == (None, None, None)


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "no scores": lambda v: v.update(scores=None),
    "a score too high": lambda v: v["scores"].update(overall=101),
    "a score that is true": lambda v: v["scores"].update(overall=True),
    "turns as a word": lambda v: v.update(turns="no"),
    "too many turns": lambda v: v.update(turns=[[1, "asks", []]] * 2001),
    "a turn as a number": lambda v: v["turns"].insert(0, 1),
    "a turn out of order": lambda v: v["turns"].pop(0),
    "a move as a list": lambda v: v["turns"][0].__setitem__(2, [["push"]]),
    "an act as a list": lambda v: v["turns"][0].__setitem__(1, []),
    "an unknown move": lambda v: v["turns"][0].__setitem__(2, ["magic"]),
    "a no that is none": lambda v: v["noes"].insert(0, 1),
    "a no of no turn": lambda v: v["noes"][0].update(turn=99),
    "a pause below nought": lambda v: v["noes"][0].update(pause=-1),
    "a pause in words": lambda v: v["noes"][0].update(pause="long"),
    "an unknown kind": lambda v: v["noes"][0].update(kind="odd"),
    "a number for words": lambda v: v["noes"][0].update(words=1),
    "an ending in a list": lambda v: v.update(ending=[]),
    "no right ending": lambda v: v.update(right=None),
    "a day that is none": lambda v: v.update(day="2026-13-01"),
    "a time that is none": lambda v: v.update(began="soon"),
    "no id": lambda v: v.update(call=None),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_value_that_cannot_be_is_refused(name: str) -> None:
    value = told()
    WRONG[name](value)
    with pytest.raises(Strange):
        reading.rows(value)


def test_words_with_marks_upon_marks_are_cut() -> None:
    assert plain("e" + "\u0301" * 9 + "x") == "e" + "\u0301" * 3 + "x"
    assert plain("плохо \u2067 right to left") == "плохо right to left"
    assert plain("soft\u00adhyphen") == "soft hyphen"


# What was said


def plain_receipt() -> dict[str, Any]:
    scenario = source().scenario
    first = receipt(play(scenario, TRAINEES[0], 1).call)
    spoken = replace(
        first.exchanges[0],
        words=(Word("hello", 0.0, 0.5, 0.9),),
        pause=1.5,
        pace=120.0,
        delivery=Delivery(2.0, 1.5, 7, 1, 0.4, -20.0, None, 1.0, 9, 0),
    )
    value: dict[str, Any] = json.loads(json.dumps(asdict(replace(first, exchanges=(spoken, *first.exchanges[1:])))))
    return value


def test_what_was_said_comes_back() -> None:
    scenario = source().scenario
    first = receipt(play(scenario, TRAINEES[0], 1).call)
    found = said.exchanges(plain_receipt())
    assert found[1:] == first.exchanges[1:]
    assert found[0].delivery == Delivery(2.0, 1.5, 7, 1, 0.4, -20.0, None, 1.0, 9, 0)
    assert found[0].words == (Word("hello", 0.0, 0.5, 0.9),)


UNSAID: dict[str, Callable[[dict[str, Any]], object]] = {
    "no exchanges": lambda v: v.pop("exchanges"),
    "too many": lambda v: v.update(exchanges=[{}] * 2001),
    "an exchange that is none": lambda v: v.update(exchanges=[None]),
    "an unknown act": lambda v: v["exchanges"][0].update(act="odd"),
    "an act as a list": lambda v: v["exchanges"][0].update(act=[]),
    "long words": lambda v: v["exchanges"][0].update(trainee="x" * 100_001),
    "moves that are none": lambda v: v["exchanges"][0].update(moves=[]),
    "spans that are none": lambda v: v["exchanges"][0]["moves"].update(spans={}),
    "a span that ends outside": lambda v: v["exchanges"][0]["moves"]["spans"][0].update(end=9999),
    "a confidence above one": lambda v: v["exchanges"][0]["moves"]["spans"][0].update(confidence=2),
    "a word of no time": lambda v: v["exchanges"][0]["words"][0].update(start=None),
    "a pause in words": lambda v: v["exchanges"][0].update(pause="long"),
    "a huge number": lambda v: v["exchanges"][0].update(pace=1e300),
    "a delivery that is true": lambda v: v["exchanges"][0]["delivery"].update(words=True),
    "a delivery of no length": lambda v: v["exchanges"][0]["delivery"].update(seconds=None),
}


@pytest.mark.parametrize("name", UNSAID)
def test_what_cannot_have_been_said_is_refused(name: str) -> None:
    value = plain_receipt()
    assert said.exchanges(value)
    UNSAID[name](value)
    with pytest.raises(Unsaid):
        said.exchanges(value)


# People who do not exist


def test_the_same_seed_gives_the_same_people() -> None:
    one, again = (simulated.trainee(4, 30, 9, 5) for _ in range(2))
    other = simulated.trainee(5, 30, 9, 5)
    assert one == again != other
    assert len({plan.id for plan in one.plans}) == 30
    assert {plan.scenario for plan in one.plans} <= set(range(5))
    assert [plan.began for plan in one.plans] == sorted(plan.began for plan in one.plans)
    assert one.plans[0].began >= datetime(2026, 1, 5, tzinfo=UTC)


@pytest.mark.parametrize("way", ["pushy", "silent"])
def test_a_simulated_call_is_replayed_from_its_events(way: str) -> None:
    trainee = next(one for one in TRAINEES if one.name == way)
    call = play(source().scenario, trainee, 2).call
    events = tuple(simulated.events(call))
    again = replay(call.scenario, call.seed, events)
    assert (again.stage, again.ending) == (Stage.ENDED, call.ending)
    assert [turn.line.text for turn in again.turns] == [turn.line.text for turn in call.turns]
    assert any(isinstance(event, Tick) for event in events) == (way == "silent")


def test_a_call_that_was_cut_off_has_the_events_so_far() -> None:
    call = play(source().scenario, TRAINEES[0], 2, most=3).call
    again = replay(call.scenario, call.seed, tuple(simulated.events(call)))
    assert [turn.line.text for turn in again.turns[:3]] == [turn.line.text for turn in call.turns]
    assert again.stage is not Stage.ENDED
