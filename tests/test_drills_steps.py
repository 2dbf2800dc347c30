"""A prompt step by step; hints, grades, the daily queue; the trainee's own words; the prompts' files."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from drill_stage import Drill, Want, YesKind, prompt, spoken, typed
from rehearse import opened, said, scenario

from noprac.core.call import step
from noprac.core.drills import quick
from noprac.core.drills.answer import Outcome
from noprac.core.drills.daily import NEW_A_DAY, TEN_MINUTES, Waiting, minutes, pick, queue
from noprac.core.drills.drill import SECONDS, TASKS, TITLES, Deck, round_of
from noprac.core.drills.exercise import Exercise, owned
from noprac.core.drills.grading import Grade
from noprac.core.drills.hints import Hint, Standing, shown, words_of
from noprac.core.drills.own import Own, filled, tidy
from noprac.core.drills.parsing import parse
from noprac.core.errors import Misuse, ScenarioError
from noprac.core.events import HungUp
from noprac.core.moves import Ending
from noprac.store import decks

NO = prompt(Drill.AFTER_THE_NO, line="No, that's too expensive.")
ASKED = typed("too expensive compared to what", "open_question")
ARGUED = typed("but it pays for itself", "rebut")


# An exercise


def test_an_answer_is_judged_once() -> None:
    done = Exercise(NO).answered(ASKED)
    assert (done.over, done.passed, done.grade) == (True, True, Grade.EASY)
    with pytest.raises(Misuse):
        done.answered(ASKED)
    with pytest.raises(Misuse):
        done.contest()
    with pytest.raises(Misuse):
        _ = Exercise(NO).grade


def test_a_failed_answer_is_said_again_and_does_not_count_twice() -> None:
    failed = Exercise(NO).answered(ARGUED)
    assert (failed.passed, failed.grade, failed.counts) == (False, Grade.AGAIN, True)
    again = failed.again().answered(ASKED)
    assert (again.passed, again.counts) == (True, False)


def test_the_trainee_has_the_last_word() -> None:
    contested = Exercise(NO).answered(ARGUED).contest()
    assert (contested.passed, contested.grade, contested.judgement is not None) == (True, Grade.HARD, True)


def test_an_answer_that_cannot_be_judged_counts_on_the_trainees_word() -> None:
    unclear = Exercise(NO).answered(typed("mmm", "other", confidence=0.2))
    assert (unclear.over, unclear.contestable) == (False, True)
    contested = unclear.contest()
    assert (contested.over, contested.passed, contested.grade) == (True, True, Grade.HARD)
    assert not Exercise(NO).contestable
    assert not Exercise(NO).answered(typed(" ")).contestable


def test_an_unsure_answer_leaves_the_prompt_open() -> None:
    heard = Exercise(NO).answered(spoken("butter pays", "other", heard=0.1))
    assert (heard.over, heard.passed) == (False, False)
    assert heard.again().counts
    assert heard.answered(ASKED).passed


def test_what_is_missing_is_added_to_what_was_said() -> None:
    which = prompt(Drill.WHICH_YES, yes=YesKind.COUNTERFEIT, why="So.")
    asked = Exercise(which).answered(typed("counterfeit"))
    assert not asked.over
    assert asked.answered(typed("what?")).answered(typed("eighty")).passed
    first = Exercise(which).answered(spoken("counterfeit", seconds=1.0, pause=0.5))
    both = first.answered(spoken("eighty", seconds=1.5, pause=9.0)).last
    assert both is not None
    assert (both.text, both.seconds, both.pause) == ("counterfeit eighty", 2.5, 0.5)


# Hints and grades


@pytest.mark.parametrize(
    ("standing", "hint"),
    [(Standing(), Hint.CUE), (Standing(3, 0), Hint.WORDS), (Standing(3, 1), Hint.CUE), (Standing(3, 2), Hint.NONE)],
)
def test_hints_fade(standing: Standing, hint: Hint) -> None:
    assert shown(standing) is hint


def test_a_hint_says_more_when_asked_and_never_all() -> None:
    one = Exercise(NO)
    assert one.help == ""
    assert one.helped().helped().helped().hint is Hint.WORDS
    assert words_of(prompt(Drill.TURN_IT_ROUND), Hint.WORDS) == "Would it be …"
    assert words_of(prompt(Drill.MIRROR_AND_LABEL, right=("Six tools?",)), Hint.WORDS) == "Six …"
    assert words_of(prompt(Drill.MIRROR_AND_LABEL, want=Want.MIRROR), Hint.CUE).startswith("Say their last")
    assert words_of(prompt(Drill.WHICH_YES, yes=YesKind.COMMITMENT), Hint.WORDS) == "It is not counterfeit."
    assert all(words_of(prompt(drill), Hint.CUE) for drill in Drill)


def test_help_and_points_make_the_grade() -> None:
    assert Exercise(NO, Hint.CUE).answered(ASKED).grade is Grade.GOOD
    assert Exercise(NO, Hint.WORDS).answered(ASKED).grade is Grade.HARD
    assert Exercise(NO).answered(typed("how much is it", "fact_question")).grade is Grade.HARD
    assert Exercise(NO).answered(spoken("what makes it so", "open_question", pause=0.1)).grade is Grade.GOOD


# The daily queue


def test_ten_minutes_mixed() -> None:
    waiting = [Waiting(drill, f"{drill}/{n}", overdue=n) for drill in Drill for n in range(9)]
    order = queue(waiting)
    assert sum(SECONDS[w.drill] for w in order) <= TEN_MINUTES
    assert len({w.drill for w in order}) == len(Drill)
    assert sum(w.drill is Drill.QUICK_TO_NO for w in order) == 1
    assert all(a.drill is not b.drill for a, b in pairwise(order))


def test_what_is_due_comes_before_what_is_new() -> None:
    old = [Waiting(Drill.LET_GO, f"let-go/{n}", overdue=1.0) for n in range(3)]
    new = [Waiting(drill, f"{drill}/new {n}", new=True) for n in range(3) for drill in Drill]
    order = queue([*new, *old], new_today=NEW_A_DAY - 2)
    assert {w.skill for w in order} == {*(w.skill for w in old), new[0].skill, new[1].skill}
    assert queue(new, new_today=NEW_A_DAY + 1) == ()
    assert [w.skill for w in queue(old)] == [w.skill for w in old]
    assert len(queue(old, seconds=60)) == 2


def test_minutes() -> None:
    assert (minutes([]), minutes([Waiting(Drill.LET_GO, "a")]), minutes([Waiting(Drill.REASONS, "a")] * 3)) == (0, 1, 3)


def test_the_prompt_that_was_longest_unused() -> None:
    prompts = [prompt(Drill.LET_GO, id=name) for name in "abc"]
    assert pick(prompts, []).id == "a"
    assert pick(prompts, [], seed=4).id == "b"
    assert pick(prompts, ["a", "b"]).id == "c"
    assert pick(prompts, ["b", "a", "c", "b"]).id == "a"


# The trainee's own words


def test_own_words_stand_in_the_prompts() -> None:
    own = Own("our planner", "", "fewer trips")
    assert (own.given, Own("a", "b", "c").given) == (False, True)
    assert filled("{offer} for {buyer}: {result}?", own) == "Our planner for your buyer: fewer trips?"
    assert tidy("  our  planner. {x} ") == "our planner. {x"
    spoken_of = owned(prompt(Drill.TURN_IT_ROUND, line="Want {offer}?", right=("Against {offer}?",)), own)
    assert (spoken_of.line, spoken_of.right) == ("Want our planner?", ("Against our planner?",))


# A quick call


def test_a_quick_call_is_judged_by_its_end() -> None:
    open_call = said(opened(of=scenario("not-a-fit")), "is it a no", "ask_for_no")
    left, _ = step(open_call, HungUp(12.0))
    done = quick.judge(left, 12.0)
    assert (done.outcome, done.most) == (Outcome.NOT_YET, 4)
    assert done.points[0].why != quick.TIME_UP
    late = quick.judge(replace(left, ending=Ending.HANG_UP), 91.0)
    assert late.points[0].why == quick.TIME_UP
    honest = quick.judge(replace(left, ending=Ending.HONEST_NO), 40.0)
    assert (honest.outcome, honest.got) == (Outcome.PASSED, 4)
    assert Exercise(prompt(Drill.QUICK_TO_NO)).called(honest).passed


def test_a_no_where_a_yes_was_to_be_had() -> None:
    ended = step(opened(of=scenario("budget-gap")), HungUp(12.0))[0]
    missed = quick.judge(replace(ended, ending=Ending.NO_FOR_NOW), 40.0)
    assert (missed.outcome, missed.points[0].got, missed.points[0].why) == (Outcome.PASSED, 1, quick.MISSED)


# The files


GOOD = {"id": "a", "skill": "s", "line": "No.", "act": "says_no", "right": ["Why?"], "wrong": "But."}


@pytest.mark.parametrize(
    ("change", "path", "why"),
    [
        ({"drill": "juggling"}, "drill", "must be one of"),
        ({"prompts": []}, "prompts", "has 0 items"),
        ({"prompts": [GOOD, GOOD]}, "prompts[1].id", "came before"),
        ({"prompts": [{**GOOD, "act": "sings"}]}, "prompts[0].act", "must be one of"),
        ({"prompts": [{**GOOD, "keep": ["x"]}]}, "prompts[0].keep", "is no field here"),
        ({"prompts": [{**GOOD, "line": "{mood}?"}]}, "prompts[0].line", "has a place for {mood}"),
        ({"prompts": [{k: v for k, v in GOOD.items() if k != "wrong"}]}, "prompts[0].wrong", "is missing"),
    ],
)
def test_a_fault_is_named_by_its_field(change: dict[str, object], path: str, why: str) -> None:
    with pytest.raises(ScenarioError) as fault:
        parse({"drill": "after-the-no", "prompts": [GOOD], **change})
    assert fault.value.path == path
    assert why in fault.value.why


def test_a_good_file() -> None:
    deck = parse({"drill": "after-the-no", "prompts": [GOOD]})
    assert isinstance(deck, Deck)
    assert (deck.skills, deck.prompts[0].wrong) == (("after-the-no/s",), "But.")


@pytest.mark.parametrize(
    ("text", "said_"),
    [
        (
            "drill: let-go\nprompts:\n  - id: a\n    skill: s\n    line: x\n    act: sings\n",
            ":6: prompts[0].act: must be",
        ),
        ("[", ":1: is not YAML"),
        ("- 1\n", ":1: holds no drill"),
    ],
)
def test_a_fault_is_named_by_file_and_line(text: str, said_: str, tmp_path: Path) -> None:
    path = tmp_path / "let-go.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError) as fault:
        decks.read(path)
    assert f"{path}{said_}" in str(fault.value).replace(":2: is not", ":1: is not")
    with pytest.raises(ScenarioError, match="cannot be read"):
        decks.read(tmp_path / "none.yaml")


def test_every_drill_has_its_prompts() -> None:
    counts = {drill: len(decks.deck(drill).prompts) for drill in Drill}
    assert counts[Drill.TURN_IT_ROUND] >= 120
    assert min(counts.values()) >= 6
    assert all(TITLES[drill] and TASKS[drill] for drill in Drill)
    assert all(60 <= round_of(drill) * SECONDS[drill] <= 180 for drill in Drill)
