"""Practice over days and weeks: the goal, the figures, progress, dread, and what to do next.

Takes: a journal, the day. Gives: frozen values of `core.practice`, ready for a face. May not: write; `store.practice`
does. Lies beside the root; `at_home` alone is quick enough for the first page.

`catch_up` of `build.noes` comes first: what is not entered yet is not counted.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from noprac.core.moves import Move
from noprac.core.practice import dread, figures, goals, progress, suggest
from noprac.core.practice.goals import GOAL, Streak, Week
from noprac.core.practice.noes import kinds_of
from noprac.core.practice.progress import Course
from noprac.core.practice.suggest import Candidate, Drill, Suggestion, Tally
from noprac.core.scenario import Scenario
from noprac.core.score import Category
from noprac.store.journal import Journal
from noprac.store.noes import Noes
from noprac.store.practice import Practice

LATELY = 90  # days; a kind of no from before says little of today
LAST = 40  # calls


@dataclass(frozen=True, slots=True)
class AtHome:
    """What the first page shows: the week, the run of practice, what to do next (the best first)."""

    week: Week
    streak: Streak
    next: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """What the page of progress shows. `calls`: first takes that are over."""

    calls: int
    weeks: tuple[Week, ...]
    streak: Streak
    ratio: figures.Ratio
    saved: figures.Saved
    dread: dread.Dread
    scores: dict[Category, Course]
    moves: dict[Move, Course]
    next: tuple[Suggestion, ...]


def today() -> date:
    """The trainee's own day."""
    return datetime.now().astimezone().date()


def at_home(
    journal: Journal,
    scenarios: Iterable[Scenario],
    *,
    goal: int = GOAL,
    day: date | None = None,
    drills: Sequence[Drill] = (),
) -> AtHome:
    """What the first page shows; quick with any journal. Raises DeviceError."""
    day = day or today()
    return AtHome(
        _weeks(journal, goal, day, 1)[0], _streak(journal, day), next_best(journal, scenarios, drills=drills, day=day)
    )


def next_best(
    journal: Journal, scenarios: Iterable[Scenario], *, drills: Sequence[Drill] = (), day: date | None = None
) -> tuple[Suggestion, ...]:
    """What to do next and why, the best first: a call, and a drill where one is due. `scenarios`: those at hand;
    `drills`: all of them, with what is due. Raises DeviceError."""
    day, practice = day or today(), Practice(journal.tables)
    kinds = Noes(journal.tables).kinds(day - timedelta(days=LATELY))
    last = practice.last_calls()
    candidates = [
        Candidate(
            id=scenario.id,
            title=scenario.title,
            name=scenario.persona.name,
            difficulty=scenario.difficulty,
            kinds=kinds_of(scenario),
            last=last[scenario.id].day if scenario.id in last else None,
            right=scenario.id not in last or last[scenario.id].fair,
        )
        for scenario in scenarios
    ]
    tallies = {kind: Tally(*counted) for kind, counted in kinds.items()}
    return suggest.suggestions(candidates, practice.calls(LAST), tallies, drills, day)


def whole(
    journal: Journal,
    scenarios: Iterable[Scenario],
    *,
    goal: int = GOAL,
    day: date | None = None,
    drills: Sequence[Drill] = (),
    weeks: int = 8,
) -> Whole:
    """What the page of progress shows. Raises DeviceError."""
    day, practice = day or today(), Practice(journal.tables)
    calls = practice.calls()
    return Whole(
        calls=sum(1 for call in calls if not call.take),
        weeks=_weeks(journal, goal, day, weeks),
        streak=_streak(journal, day),
        ratio=figures.noes_to_a_yes(calls),
        saved=figures.time_saved(calls),
        dread=dread.dread(practice.forecasts()),
        scores=progress.by_score(calls),
        moves=progress.by_move(calls),
        next=next_best(journal, scenarios, drills=drills, day=day),
    )


def _weeks(journal: Journal, goal: int, day: date, count: int) -> tuple[Week, ...]:
    days = Noes(journal.tables).days(goals.monday(day) - timedelta(weeks=count - 1))
    heard = {d: noes for d, (noes, _) in days.items()}
    embraced = {d: taken for d, (_, taken) in days.items()}
    return goals.weeks(heard, embraced, day, goal, count)


def _streak(journal: Journal, day: date) -> Streak:
    return goals.streak(Practice(journal.tables).days(), day)
