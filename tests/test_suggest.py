"""What to do next, and why: from what is new, weak, missed, level with the trainee, and due."""

from datetime import timedelta

import pytest
from weeks import call, on

from noprac.core.debrief.noes import NoKind
from noprac.core.practice.made import Made
from noprac.core.practice.suggest import (
    Candidate,
    Drill,
    Tally,
    What,
    level,
    suggestions,
    weakest_kind,
    weakest_score,
)
from noprac.core.score import Category

TODAY = on(30)
LONG_AGO = on(0)


def candidate(name: str, difficulty: int = 1, **more: object) -> Candidate:
    return Candidate(name, f"The {name}", f"{name.capitalize()} Smith", difficulty, **more)  # type: ignore[arg-type]  # by name


def next_call(*candidates: Candidate, calls: tuple[Made, ...] = (), **kinds: tuple[int, int]) -> tuple[str, str]:
    tallies = {NoKind(kind): Tally(*counted) for kind, counted in kinds.items()}
    (found,) = suggestions(candidates, calls, tallies, (), TODAY)
    assert found.what is What.CALL
    return found.id, found.why


def test_a_beginner_begins_with_the_gentlest() -> None:
    assert next_call(candidate("b", 3), candidate("a", 1)) == ("a", "A gentle one to begin with.")


def test_without_scenarios_or_drills_there_is_nothing_to_suggest() -> None:
    assert suggestions((), (), {}, (), TODAY) == ()


def test_somebody_new_comes_before_somebody_known() -> None:
    known = candidate("a", last=LONG_AGO)
    assert next_call(known, candidate("b"), calls=(call(),)) == ("b", "You have not called B yet.")


def test_one_without_a_name_is_called_by_the_title() -> None:
    assert "The x" in next_call(Candidate("x", "The x", "", 1), calls=(call(),))[1]


def test_the_kind_of_no_that_is_embraced_least_is_looked_for() -> None:
    price = candidate("a", last=LONG_AGO, kinds=frozenset({NoKind.PRICE}))
    other = candidate("b", last=LONG_AGO, kinds=frozenset({NoKind.TRUST}))
    found, why = next_call(price, other, calls=(call(),), trust=(6, 1), price=(9, 4))
    assert (found, why) == ("b", "No's about trust come up there; you embraced 1 of 6.")


def test_a_call_that_ended_otherwise_is_offered_again() -> None:
    wrong = candidate("b", last=LONG_AGO, right=False)
    found, why = next_call(candidate("a", last=LONG_AGO), wrong, calls=(call(),))
    assert (found, why) == ("b", "There is a better ending to be found there.")


def test_where_nothing_else_speaks_it_is_the_one_called_longest_ago() -> None:
    days = {"a": 0, "b": 1, "c": 7, "d": 8}
    ready = [candidate(name, last=TODAY - timedelta(days=back)) for name, back in days.items()]
    assert next_call(*ready, calls=(call(),)) == ("d", "It is some time since you called D.")
    assert next_call(*ready[:3], calls=(call(),))[0] == "c"
    assert next_call(*ready[:2], calls=(call(),))[0] == "b"


def test_who_misses_an_ending_meets_somebody_else_in_between() -> None:
    missed = candidate("a", last=TODAY - timedelta(days=3), right=False)
    assert next_call(missed, candidate("b", 2), calls=(call(20),))[0] == "b"


def test_at_most_two_reasons_are_given() -> None:
    both = candidate("a", difficulty=2, kinds=frozenset({NoKind.NEED}))
    _, why = next_call(both, calls=(call(),), need=(5, 0))
    assert why == "You have not called A yet. No's about the need come up there; you embraced 0 of 5."


@pytest.mark.parametrize(("difficulty", "word"), [(2, "harder"), (1, "gentler")])
def test_a_step_in_difficulty_is_said(difficulty: int, word: str) -> None:
    last = call(difficulty=3 - difficulty)
    _, why = next_call(candidate("a", difficulty, last=LONG_AGO), calls=(last,))
    assert why == f"It is a little {word} than your last call."


def test_the_level_follows_the_scores() -> None:
    assert level(()) == 1
    assert level([call(90, difficulty=2)] * 4) == 2
    assert level([call(70, difficulty=2)] * 5) == 3
    assert level([call(44, difficulty=2)] * 5) == 1
    assert level([call(60, difficulty=2)] * 5) == 2
    assert level([call(90, difficulty=5)] * 5) == 5
    assert level([call(10, difficulty=1)] * 5) == 1
    assert level([call(None, difficulty=4)] * 5) == 4


def test_the_weakest_kind_needs_enough_noes_and_something_to_work_at() -> None:
    assert weakest_kind({NoKind.PRICE: Tally(4, 0)}) is None
    assert weakest_kind({NoKind.PRICE: Tally(8, 6)}) is None
    assert weakest_kind({NoKind.PLAIN: Tally(50, 0), NoKind.NEED: Tally(5, 3)}) is NoKind.NEED


def test_the_weakest_score_needs_enough_calls() -> None:
    assert weakest_score([call(curiosity=10)] * 4) is None
    assert weakest_score([call(curiosity=40, listening=60)] * 5) == (Category.CURIOSITY, 40)


def test_a_drill_that_is_due_comes_before_the_call_until_one_is_done() -> None:
    calls = tuple(call(curiosity=40, listening=60) for _ in range(5))
    curious = Drill("after-the-no", "After the no", 3, frozenset({Category.CURIOSITY}), LONG_AGO)
    many = Drill("which-yes", "Which yes?", 9)
    none = Drill("let-go", "Let go", 0, frozenset({Category.CURIOSITY}))
    drill, after = suggestions([candidate("a")], calls, {}, [many, curious, none], TODAY)
    assert (drill.what, drill.id, after.what) == (What.DRILL, "after-the-no", What.CALL)
    assert drill.why == "3 due today. It trains curiosity after a no, your lowest score of late (40)."
    done = Drill("let-go", "Let go", 0, last=TODAY)
    first, second = suggestions([candidate("a")], calls, {}, [many, done], TODAY)
    assert (first.what, second.id, second.why) == (What.CALL, "which-yes", "9 due today.")


def test_other_takes_say_nothing_of_the_level() -> None:
    calls = tuple(call(95, difficulty=5, take=True) for _ in range(9))
    assert next_call(candidate("a", 1), candidate("b", 5), calls=calls)[0] == "a"
