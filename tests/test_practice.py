"""Weeks and streaks, figures with their intervals, dread, progress: each says when there is too little to say."""

from datetime import date, timedelta
from math import isclose

import pytest
from hypothesis import given
from hypothesis import settings as few
from hypothesis import strategies as st
from weeks import MONDAY, call, on

from noprac.core.moves import Ending, Move
from noprac.core.practice import dread, figures, goals, progress, said, stats
from noprac.core.practice.dread import Forecast
from noprac.core.practice.goals import Streak, Week
from noprac.core.practice.progress import Change
from noprac.core.score import Category

DRAGGED = Ending.HANG_UP


# Weeks


def test_a_week_goes_from_monday_to_sunday() -> None:
    heard = {on(-1): 5, on(0): 2, on(6): 3, on(7): 7}
    embraced = {on(-1): 5, on(0): 1, on(6): 2, on(7): 7}
    found = goals.week(heard, embraced, on(3))
    assert found == Week(MONDAY, 5, 3, goals.GOAL)
    assert found.reached
    assert found.left == 0


def test_weeks_come_oldest_first_each_against_the_goal_of_now() -> None:
    found = goals.weeks({on(0): 1}, {on(0): 1}, on(8), goal=2, count=3)
    assert [(w.start, w.embraced, w.goal) for w in found] == [(on(-7), 0, 2), (on(0), 1, 2), (on(7), 0, 2)]
    assert [w.left for w in found] == [2, 1, 2]


def test_no_goal_is_never_reached_and_nothing_is_left_to_do() -> None:
    found = goals.week({on(0): 9}, {on(0): 9}, on(0), goal=0)
    assert not found.reached
    assert found.left == 0
    assert said.week(found) == "9 embraced no's this week."
    assert said.week(Week(MONDAY, 1, 1, 3)) == "1 of 3 embraced no's this week."
    assert said.week(Week(MONDAY, 9, 5, 3)) == "5 embraced no's this week; your goal was 3."


# Streaks


@pytest.mark.parametrize(
    ("days", "today", "run", "best"),
    [
        ([], 0, 0, 0),
        ([0], 0, 1, 1),
        ([0, 1, 2], 2, 3, 3),
        ([0, 2], 2, 2, 2),  # Tuesday was missed
        ([0, 3], 3, 1, 1),  # Tuesday and Wednesday were
        ([4, 7], 7, 2, 2),  # Friday, then Monday: a weekend is not missed
        ([4, 8], 8, 2, 2),  # Monday was missed
        ([3, 7], 7, 2, 2),  # Friday was
        ([3, 8], 8, 1, 1),  # Friday and Monday, one after the other with only a weekend between
        ([4, 5, 6, 7], 7, 4, 4),  # practice on a weekend counts
        ([0, 1], 3, 2, 2),  # today is not over, yesterday was missed
        ([0, 1], 4, 0, 2),
        ([4], 8, 1, 1),  # Monday was missed, Tuesday is not over
        ([0, 1, 2, 9, 10], 10, 2, 3),
        ([0, 1, 20], 1, 2, 2),  # a clock put back
    ],
)
def test_a_streak_forgives_a_missed_day(days: list[int], today: int, run: int, best: int) -> None:
    found = goals.streak([on(day) for day in days], on(today))
    assert (found.days, found.best) == (run, best)
    assert found.today == (today in days and today <= max(days, default=0))


@few(max_examples=40)
@given(st.sets(st.integers(0, 60), max_size=30), st.integers(0, 60))
def test_a_day_more_of_practice_never_shortens_a_streak(days: set[int], more: int) -> None:
    today = on(60)
    before = goals.streak([on(day) for day in days], today)
    after = goals.streak([on(day) for day in days | {more}], today)
    assert after.days >= before.days
    assert after.best >= before.best
    assert after.days <= after.best


def test_of_no_streak_nothing_is_said() -> None:
    assert said.streak(Streak(0, today=False, best=9)) == ""
    assert said.streak(Streak(1, today=True, best=1)) == ""
    assert said.streak(Streak(4, today=True, best=4)) == "4 days of practice in one run."


# Numbers


def test_few_numbers_say_nothing() -> None:
    assert stats.mean([1.0] * 4) is None
    assert stats.difference([1.0] * 9, [1.0] * 4) is None
    assert stats.share(1, 4) is None


def test_intervals_are_those_of_the_tables() -> None:
    found = stats.mean([1.0, 2.0, 3.0, 4.0, 5.0])
    assert found is not None
    assert found.value == 3.0
    assert isclose(found.high - 3.0, 2.132 * (2.5 / 5) ** 0.5)
    half = stats.share(5, 10)
    assert half is not None
    assert (round(half.low, 3), round(half.high, 3)) == (0.269, 0.731)
    none = stats.share(0, 10)
    assert none is not None
    assert none.low == 0.0
    assert 0 < none.high < 0.3
    assert (stats.t(0), stats.t(1), stats.t(500)) == (6.314, 6.314, 1.697)


def test_a_difference_is_clear_where_the_interval_leaves_out_nought() -> None:
    up = stats.difference([9.0, 8.0, 9.0, 8.0, 9.0], [2.0, 1.0, 2.0, 1.0, 2.0])
    same = stats.difference([9.0, 1.0, 5.0, 9.0, 1.0], [8.0, 2.0, 5.0, 8.0, 2.0])
    flat = stats.difference([3.0] * 5, [3.0] * 5)
    assert up is not None
    assert up.clear
    assert same is not None
    assert not same.clear
    assert flat is not None
    assert (flat.value, flat.low, flat.high, flat.clear) == (0.0, 0.0, 0.0, False)


# The own figures


def test_noes_to_a_yes_wait_for_three_yeses() -> None:
    won = call(ending=Ending.COMMITMENT, noes=3)
    two = figures.noes_to_a_yes([won, won, call(noes=4)])
    assert (two.noes, two.yeses, two.value) == (10, 2, None)
    assert said.ratio(two).startswith("10 no's and 2 yeses in your calls: from 3 yeses on")
    three = figures.noes_to_a_yes([won, won, won, call(noes=4), call(noes=50, take=True)])
    assert (three.noes, three.yeses) == (13, 3)
    assert three.value is not None
    assert three.low is not None
    assert three.high is not None
    assert three.low < three.value == 13 / 3 < three.high
    assert said.ratio(three).startswith("13 no's and 3 yeses in your calls: about 4.3 no's to a yes (")
    assert figures.noes_to_a_yes([call(ending=Ending.COMMITMENT, noes=0)] * 3).value is None


def test_time_saved_sets_honest_endings_against_those_that_dragged_on() -> None:
    honest = [call(after=n % 2 + 1, after_seconds=20.0 + n) for n in range(6)]
    dragged = [call(ending=DRAGGED, after=6 + n % 3, after_seconds=80.0 + n) for n in range(5)]
    others = [
        call(ending=DRAGGED, after=1, after_seconds=9.0),  # was over at once
        call(ending=None, after=9),  # given up
        call(ending=DRAGGED, after=None),  # no real no
        call(ending=DRAGGED, right=Ending.COMMITMENT, after=30),  # there was a deal to be had
        call(ending=DRAGGED, after=30, take=True),
    ]
    found = figures.time_saved([*honest, *dragged, *others])
    assert (found.honest, found.dragged) == (6, 5)
    assert found.turns is not None
    assert isclose(found.turns.value, 6.8 - 1.5)
    assert found.seconds is not None
    assert found.total_seconds is not None
    assert isclose(found.total_seconds, (82.0 - 22.5) * 6)
    assert said.saved(found) == (
        "6 calls ended in an honest no, 5 dragged on after the no was real: an honest no saved about 5.3 turns and"
        " 60 seconds each time, 6 minutes in all."
    )


def test_without_enough_calls_or_times_less_is_said_of_time_saved() -> None:
    honest, dragged = call(after=1), call(ending=DRAGGED, after=7)
    few_ = figures.time_saved([honest] * 4 + [dragged] * 9)
    assert few_.turns is None
    assert few_.total_seconds is None
    assert said.saved(few_).endswith("with 5 of each it can be said what an honest no saves.")
    untimed = figures.time_saved([honest] * 5 + [dragged] * 5)
    assert said.saved(untimed).endswith("an honest no saved about 6 turns each time.")
    same = figures.time_saved([call(after=2)] * 5 + [call(ending=DRAGGED, after=2)] * 5)
    assert said.saved(same).endswith("no clear difference in how long they took from there.")
    slow = figures.time_saved(
        [call(after=1, after_seconds=90.0)] * 5 + [call(ending=DRAGGED, after=7, after_seconds=60.0)] * 5
    )
    assert said.saved(slow).endswith("an honest no saved about 6 turns each time.")
    assert said.saved(figures.time_saved([call(after=1)])).startswith("1 call ended in an honest no, 0 dragged on")


def test_durations_are_said_as_people_say_them() -> None:
    assert [said.duration(s) for s in (1.4, 89.0, 90.0, 600.0)] == [
        "1 second",
        "89 seconds",
        "2 minutes",
        "10 minutes",
    ]


# Dread


def test_dread_is_drawn_by_week_from_forecasts_with_their_truth() -> None:
    told = [Forecast("c", on(day), 8, 3) for day in (0, 1, 8)]
    found = dread.dread([*told, Forecast("c", on(2), 9)])
    assert [(w.start, w.n, w.expected, w.felt) for w in found.weeks] == [(on(0), 2, 8.0, 3.0), (on(7), 1, 8.0, 3.0)]
    assert (found.n, found.over) == (3, None)
    assert said.dread(found) == "3 calls with a forecast and its truth: too few to say."
    assert said.dread(dread.dread([])) == ""


@pytest.mark.parametrize(
    ("felt", "told"),
    [
        ((1, 2, 1, 2, 1), "Over 5 calls, the no felt less bad than you expected, by 4.6."),
        ((9, 9, 8, 9, 10), "Over 5 calls, the no felt more bad than you expected, by 3."),
        ((5, 7, 6, 5, 7), "Over 5 calls, the no felt about as you expected."),
    ],
)
def test_what_dread_comes_to_is_told_where_it_is_clear(felt: tuple[int, ...], told: str) -> None:
    assert said.dread(dread.dread([Forecast("c", MONDAY, 6, f) for f in felt])) == told


# Progress


def test_few_calls_are_too_few_to_say() -> None:
    course = progress.by_score([call(50)] * 4)[Category.OVERALL]
    assert (course.n, course.now, course.change) == (4, None, Change.TOO_FEW)
    assert said.course("Overall", course) == "Overall: 4 calls, too few to say."
    some = progress.by_score([call(n) for n in (50, 60, 50, 60, 50, 60)])[Category.OVERALL]
    assert some.change is Change.TOO_FEW
    assert said.course("Overall", some) == "Overall: 55 over the last 6 calls (50 to 60)."


def test_a_change_is_told_where_it_is_clear() -> None:
    up = progress.by_score([call(n) for n in (30, 31, 32, 33, 34, 60, 61, 62, 63, 64)])[Category.OVERALL]
    assert up.change is Change.UP
    assert said.course("Overall", up).startswith("Overall: 62 over the last 5 calls, 32 over the 5 before: up by 30 (")
    down = progress.by_score([call(n) for n in (60, 61, 62, 63, 64, 30, 31, 32, 33, 34)])[Category.OVERALL]
    assert down.change is Change.DOWN
    assert "down by 30 (28 to 32)" in said.course("Overall", down)
    none = progress.by_score([call(n) for n in (30, 60) * 5])[Category.OVERALL]
    assert said.course("Overall", none).endswith(": no clear change.")


def test_the_last_ten_calls_stand_against_the_ten_before() -> None:
    course = progress.by_score([call(n) for n in range(40)])[Category.OVERALL]
    assert course.now is not None
    assert course.before is not None
    assert (course.now.value, course.now.n, course.before.value) == (34.5, 10, 24.5)


def test_an_interval_stays_where_scores_can_lie() -> None:
    low, high = (
        progress.by_score([call(n) for n in marks])[Category.OVERALL].now
        for marks in ((0, 0, 0, 9, 9), (91, 99, 100, 100, 100))
    )
    assert low is not None
    assert high is not None
    assert (low.low, high.high) == (0.0, 100.0)


def test_other_takes_and_missing_occasions_do_not_count() -> None:
    course = progress.by_score([call(50), call(None), call(90, take=True)])[Category.OVERALL]
    assert [value for _, value in course.values] == [50]
    weeks = progress.by_score([call(40, day=on(0)), call(60, day=on(6)), call(80, day=on(7))])[Category.OVERALL].weeks
    assert [(w.start, w.value, w.n) for w in weeks] == [(on(0), 50.0, 2), (on(7), 80.0, 1)]


def test_moves_are_counted_in_ten_turns() -> None:
    calls = [call(moves={Move.LABEL: 2, Move.OTHER: 1}, turns=5), call(turns=0), call(turns=10)]
    found = progress.by_move(calls)
    assert list(found) == [Move.LABEL]
    assert [value for _, value in found[Move.LABEL].values] == [4.0, 0.0]


def test_days_far_apart_are_looked_at_no_longer_than_needed() -> None:
    assert goals.missed(date(1, 1, 1), date(9999, 12, 31)) == goals.FORGIVEN + 1
    assert goals.missed(MONDAY, MONDAY + timedelta(days=1)) == 0
