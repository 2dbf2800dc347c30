"""The drills over days: what is kept, when a skill comes back, which prompts a sitting has."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from noprac.build import cards, drills
from noprac.build.drills import Sitting
from noprac.core.drills.answer import Outcome
from noprac.core.drills.daily import NEW_A_DAY
from noprac.core.drills.drill import Drill, round_of
from noprac.core.drills.grading import Grade
from noprac.core.drills.hints import Hint
from noprac.core.drills.own import Own
from noprac.core.drills.yeses import Guessed
from noprac.core.errors import Misuse
from noprac.core.speech import Via
from noprac.store.drills import Attempt, Drills, new_id
from noprac.store.journal import Journal

DAY = timedelta(days=1)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
GOOD = "Would it be a bad idea?"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path)) as opened:
        yield opened


def attempt(
    skill: str = "let-go/for-now", made: datetime = NOW, *, grade: Grade = Grade.GOOD, **given: object
) -> Attempt:
    passed = Outcome.NOT_YET if grade is Grade.AGAIN else Outcome.PASSED
    usual: dict[str, object] = {"via": Via.TYPED, "said": "fine", "outcome": passed, "points": 4, "most": 4}
    more: dict[str, object] = {"hint": Hint.CUE, "counts": True}
    whole = {**usual, **more, **given}
    drill = Drill(skill.split("/", maxsplit=1)[0])
    return Attempt(new_id(made), drill, "no-for-now", skill, made, grade=grade, **whole)  # type: ignore[arg-type]  # each test gives what it needs


def kept(journal: Journal) -> Drills:
    return Drills(journal.tables)


def test_an_attempt_comes_back_as_it_was_kept(journal: Journal) -> None:
    one = attempt(pause=1.25, via=Via.VOICE)
    kept(journal).keep(one)
    assert kept(journal).attempts() == (one,)
    assert kept(journal).attempt(one.id) == one
    assert kept(journal).attempt("none") is None
    assert kept(journal).attempts(drill=Drill.REASONS) == ()
    assert kept(journal).attempts(since=NOW + DAY) == ()
    assert kept(journal).last() == {Drill.LET_GO: NOW}


def test_the_better_it_was_known_the_later_it_comes_back() -> None:
    days = [(cards.moved(None, attempt(grade=grade)).due - NOW).days for grade in Grade]
    assert days == [1, 1, 2, 8]
    card = cards.worked_out("let-go/for-now", [attempt(made=NOW + n * 3 * DAY) for n in range(4)])
    assert (card.due - NOW) > 20 * DAY
    assert (card.streak, card.tries) == (4, 4)


def test_a_lapse_ends_the_streak_and_brings_it_back_tomorrow() -> None:
    made = [attempt(), attempt(made=NOW + 2 * DAY), attempt(made=NOW + 9 * DAY, grade=Grade.AGAIN)]
    card = cards.worked_out("let-go/for-now", made)
    assert (card.streak, card.tries, (card.due - NOW).days) == (0, 3, 10)


def test_cards_are_worked_out_anew_after_an_import(journal: Journal) -> None:
    """The same answers give the same cards; a second try moves none."""
    for one in (attempt(), attempt(counts=False), attempt(made=NOW + 3 * DAY)):
        kept(journal).keep(one)
    found = cards.up_to_date(journal)
    assert found["let-go/for-now"].tries == 2
    assert cards.up_to_date(journal) == found == kept(journal).cards()
    with pytest.raises(Misuse):
        cards.worked_out("let-go/for-now", [attempt(counts=False)])


def test_a_reader_works_them_out_and_keeps_nothing(tmp_path: Path, journal: Journal) -> None:
    kept(journal).keep(attempt())
    journal.close()
    with closing(Journal(tmp_path, read_only=True)) as reader:
        assert cards.up_to_date(reader)["let-go/for-now"].tries == 1
        assert kept(reader).cards() == {}


def test_the_trainees_word_counts(journal: Journal) -> None:
    sitting = drills.sitting(Drill.AFTER_THE_NO, journal, NOW, count=1)
    sitting.answer("No no, you are wrong there, it pays for itself.", NOW)
    before = sitting.card
    assert before is not None
    assert before.streak == 0
    sitting.contest(NOW)
    after = sitting.card
    assert after is not None
    assert (after.streak, sitting.passed, sitting.judged) == (1, 1, 1)
    (one,) = kept(journal).attempts()
    assert (one.outcome, one.contested, one.passed, one.counted) == (Outcome.NOT_YET, True, True, Grade.HARD)
    assert not kept(journal).contest("none")


def test_a_second_try_moves_no_card(journal: Journal) -> None:
    sitting = drills.sitting(Drill.AFTER_THE_NO, journal, NOW, count=1)
    sitting.answer("No no, you are wrong there, it pays for itself.", NOW)
    first = sitting.card
    sitting.again()
    sitting.hint()
    sitting.answer("What makes you say that?", NOW + timedelta(seconds=30))
    assert sitting.exercise.passed
    assert sitting.card == first
    assert [one.counts for one in kept(journal).attempts()] == [True, False]
    sitting.again()
    sitting.answer("No no, you are wrong there, it pays for itself.", NOW + timedelta(seconds=60))
    sitting.contest(NOW)
    assert (sitting.card, sitting.passed, sitting.judged) == (first, 0, 1)


def test_an_unsure_answer_is_not_kept(journal: Journal) -> None:
    sitting = drills.sitting(Drill.WHICH_YES, journal, NOW, count=1)
    assert not sitting.answer("pardon?", NOW).over
    assert kept(journal).attempts() == ()


def test_the_trainees_word_on_what_could_not_be_judged(journal: Journal) -> None:
    sitting = drills.sitting(Drill.WHICH_YES, journal, NOW, count=1)
    sitting.answer("pardon?", NOW)
    assert sitting.contest(NOW).passed
    (one,) = kept(journal).attempts()
    assert (one.outcome, one.contested, one.counted) == (Outcome.UNSURE, True, Grade.HARD)
    assert (sitting.judged, sitting.passed) == (1, 1)


def test_guesses_are_kept_for_the_calibration(journal: Journal) -> None:
    sitting = drills.sitting(Drill.WHICH_YES, journal, NOW, count=1)
    sitting.answer(f"{sitting.prompt.yes}", NOW)
    sitting.answer("eighty", NOW)
    assert drills.guesses(journal) == (Guessed(80, True, NOW.astimezone().date()),)


def test_the_first_day_offers_some_of_every_drill(journal: Journal) -> None:
    today = drills.due(journal, NOW)
    assert len(today.waiting) == NEW_A_DAY
    assert {w.drill for w in today.waiting} == set(Drill)
    assert 5 <= today.minutes <= 10
    assert today.of(Drill.QUICK_TO_NO) == 1
    assert today.done == 0


def test_ten_days_of_ten_minutes(journal: Journal) -> None:
    """Every skill is begun, nothing is asked twice a day, and what was asked does not come back before it is due."""
    seen: set[str] = set()
    for day in range(10):
        now = NOW + day * DAY
        today = drills.due(journal, now)
        assert today.minutes <= 10
        assert len({w.skill for w in today.waiting}) == len(today.waiting)
        for waiting in today.waiting:
            card = kept(journal).cards().get(waiting.skill)
            assert card is None or card.due < now + DAY
            kept(journal).keep(one := attempt(waiting.skill, now), cards.moved(card, one))
            seen.add(waiting.skill)
        assert drills.due(journal, now).done == len(today.waiting)
    assert seen == {skill for drill in Drill for skill in drills.deck(drill).skills}


def test_a_sitting_is_a_round_of_other_prompts(journal: Journal) -> None:
    sitting = drills.sitting(Drill.TURN_IT_ROUND, journal, NOW)
    assert len(sitting.prompts) == round_of(Drill.TURN_IT_ROUND)
    assert len({p.skill for p in sitting.prompts}) == len(sitting.prompts)
    many = drills.sitting(Drill.REASONS, None, NOW, count=8)
    assert len({p.id for p in many.prompts}) >= 7  # three skills in turn, of two to three prompts each
    while not sitting.last:
        sitting.next()
    with pytest.raises(Misuse):
        sitting.next()
    with pytest.raises(Misuse):
        Sitting([], None)


def test_a_seed_draws_the_same_prompts(journal: Journal) -> None:
    one, two = (drills.sitting(Drill.TURN_IT_ROUND, journal, NOW, seed=7) for _ in range(2))
    other = drills.sitting(Drill.TURN_IT_ROUND, journal, NOW, seed=8)
    assert one.prompts == two.prompts != other.prompts


def test_todays_sitting(journal: Journal) -> None:
    sitting = drills.daily(journal, NOW)
    assert sitting is not None
    assert len(sitting.prompts) == NEW_A_DAY
    for drill in Drill:
        for skill in drills.deck(drill).skills:
            kept(journal).keep(attempt(skill))
    assert drills.daily(journal, NOW) is None


def test_hints_fade_from_sitting_to_sitting(journal: Journal) -> None:
    for day, hint in enumerate((Hint.CUE, Hint.CUE, Hint.NONE)):
        sitting = Sitting([p for p in drills.deck(Drill.AFTER_THE_NO).prompts if p.id == "just-no"], journal)
        assert sitting.exercise.hint is hint
        sitting.answer("Fair enough. What makes it a no?", NOW + day * DAY)
        assert sitting.exercise.passed


def test_the_own_offer_stands_in_the_prompts(journal: Journal) -> None:
    words = drills.keep_own(journal, Own(" our  planner. ", "fleet managers", ""))
    assert words == drills.own(journal) == Own("our planner", "fleet managers", "")
    assert drills.own(None) == Own()
    (prompt,) = [p for p in drills.deck(Drill.TURN_IT_ROUND).prompts if p.id == "help-team"]
    assert "our planner" in Sitting([prompt], journal).prompt.line
    assert drills.keep_own(journal, Own()) == drills.own(journal) == Own()


def test_what_the_next_best_step_is_told(journal: Journal) -> None:
    kept(journal).keep(attempt())
    found = {drill.id: drill for drill in drills.to_suggest(journal, NOW)}
    assert found["let-go"].last == NOW.date()
    assert found["turn-it-round"].last is None
    assert found["turn-it-round"].due > 0
    assert all(drill.trains for drill in found.values())
