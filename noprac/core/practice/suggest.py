"""What to do next, and why.

Takes: the scenarios with what was made of them, the calls in numbers, the no's by kind, the drills that are due, the
day. Gives: `Suggestion`s, the best first. May not: draw lots; the same past gives the same advice.

**Which call.** Each scenario is given points, and the most points win (of equals the gentler, then the id):

    + 3  never called
    + 3  its no's are of the kind that is embraced least, where enough of that kind were heard
    + 2  the last call with it ended otherwise than it could have
    - 2  for each step that it is harder or gentler than the level
    - 5  called today,  - 3  yesterday,  - 2  within the week: more than a missed ending weighs, so that who misses it
         does not meet the same person all week

The level is that of the last calls, one step up from a mean score of 70, one down below 45, and gentle at first.

**Which drill.** Of those due: the one that trains the lowest score, then the one with the most due. It comes before the
call, for it is short, unless a drill was done today.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from statistics import fmean

from noprac.core.debrief.noes import NoKind
from noprac.core.practice import stats
from noprac.core.practice.made import Made
from noprac.core.practice.progress import SCORES, WINDOW
from noprac.core.score import Category

NEW, WEAK, MISSED, STEP = 3, 3, 2, 2
RECENT = ((0, 5), (1, 3), (7, 2))  # days since the last call, at most; points off
GENTLE, HARDEST = 1, 5
HARDER, GENTLER = 70, 45  # mean scores
ENOUGH = 0.75  # of the no's of a kind embraced: nothing to work at


@unique
class What(StrEnum):
    """What is suggested."""

    CALL = "call"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A scenario to call. `name`: the person's; `kinds`: what its no's can be about; `last`: the day of the last call
    with it, None where there was none; `right`: it ended as it should have."""

    id: str
    title: str
    name: str
    difficulty: int
    kinds: frozenset[NoKind] = frozenset()
    last: date | None = None
    right: bool = True


@dataclass(frozen=True, slots=True)
class Drill:
    """A drill. `due`: how much of it is due today; `trains`: the scores that it serves; `last`: when it was last
    done."""

    id: str
    title: str
    due: int
    trains: frozenset[Category] = frozenset()
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to do next. `id`: a scenario's or a drill's; `title`: its name; `why`: one or two plain sentences."""

    what: What
    id: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Tally:
    """No's of a kind: how many were heard, how many of them embraced."""

    heard: int
    embraced: int


def suggestions(
    candidates: Sequence[Candidate],
    calls: Sequence[Made],
    kinds: Mapping[NoKind, Tally],
    drills: Sequence[Drill],
    today: date,
) -> tuple[Suggestion, ...]:
    """A call and, where one is due, a drill; `calls`: the oldest first."""
    first = [call for call in calls if not call.take]
    call = _call(candidates, first, kinds, today)
    drill = _drill(drills, first)
    found = (drill, call) if not any(d.last == today for d in drills) else (call, drill)
    return tuple(each for each in found if each is not None)


def weakest_kind(kinds: Mapping[NoKind, Tally]) -> NoKind | None:
    """The kind of no that is embraced least; None where too few were heard, or there is nothing to work at."""
    known = {k: t.embraced / t.heard for k, t in kinds.items() if t.heard >= stats.FEW and k is not NoKind.PLAIN}
    lowest = min(known, key=lambda kind: (known[kind], kind), default=None)
    return None if lowest is None or known[lowest] >= ENOUGH else lowest


def level(calls: Sequence[Made]) -> int:
    """How hard the next call should be, 1 to 5, after first takes, the oldest first."""
    last = [(call.difficulty, call.scores.overall) for call in calls[-stats.FEW :]]
    if not last:
        return GENTLE
    hard = round(fmean(difficulty for difficulty, _ in last))
    scores = [score for _, score in last if score is not None]
    if len(scores) < stats.FEW:
        return hard
    step = 1 if fmean(scores) >= HARDER else -1 if fmean(scores) < GENTLER else 0
    return min(max(hard + step, GENTLE), HARDEST)


def weakest_score(calls: Sequence[Made]) -> tuple[Category, int] | None:
    """The lowest of the four scores over the last calls, and its mean; None where there are too few."""
    found = []
    for category in SCORES[1:]:
        values = [v for call in calls[-WINDOW:] if (v := getattr(call.scores, category.value)) is not None]
        if len(values) >= stats.FEW:
            found.append((fmean(values), category))
    if not found:
        return None
    value, category = min(found, key=lambda each: each[0])
    return category, round(value)


def _call(
    candidates: Sequence[Candidate], calls: Sequence[Made], kinds: Mapping[NoKind, Tally], today: date
) -> Suggestion | None:
    weak, hard = weakest_kind(kinds), level(calls)
    best = min(candidates, key=lambda c: (-_points(c, weak, hard, today), c.difficulty, c.id), default=None)
    if best is None:
        return None
    why = " ".join(_reasons(best, weak, kinds, calls))
    return Suggestion(What.CALL, best.id, best.title, why or f"It is some time since you called {first_name(best)}.")


def _points(candidate: Candidate, weak: NoKind | None, hard: int, today: date) -> int:
    points = (
        -STEP * abs(candidate.difficulty - hard) + WEAK * (weak in candidate.kinds) + MISSED * (not candidate.right)
    )
    if candidate.last is None:
        return points + NEW
    days = (today - candidate.last).days
    return points - next((off for at_most, off in RECENT if days <= at_most), 0)


def _reasons(
    best: Candidate, weak: NoKind | None, kinds: Mapping[NoKind, Tally], calls: Sequence[Made]
) -> Iterator[str]:
    """What speaks for it, in the order of its weight; two at most."""
    found = []
    if best.last is None:
        found.append(f"You have not called {first_name(best)} yet." if calls else "A gentle one to begin with.")
    if weak is not None and weak in best.kinds:
        tally = kinds[weak]
        found.append(f"No's {ABOUT[weak]} come up there; you embraced {tally.embraced} of {tally.heard}.")
    if not best.right:
        found.append("There is a better ending to be found there.")
    if calls and best.difficulty != calls[-1].difficulty:
        harder = best.difficulty > calls[-1].difficulty
        found.append(f"It is a little {'harder' if harder else 'gentler'} than your last call.")
    yield from found[:2]


def _drill(drills: Sequence[Drill], calls: Sequence[Made]) -> Suggestion | None:
    weak = weakest_score(calls)
    due = [drill for drill in drills if drill.due > 0]
    best = min(due, key=lambda d: (weak is None or weak[0] not in d.trains, -d.due, d.id), default=None)
    if best is None:
        return None
    why = f"{best.due} due today."
    if weak is not None and weak[0] in best.trains:
        why += f" It trains {NAMES[weak[0]]}, your lowest score of late ({weak[1]})."
    return Suggestion(What.DRILL, best.id, best.title, why)


def first_name(candidate: Candidate) -> str:
    """What one calls the person."""
    return next(iter(candidate.name.split()), candidate.title)


ABOUT: Mapping[NoKind, str] = {
    NoKind.PRICE: "about the price",
    NoKind.TIMING: "about the time",
    NoKind.NEED: "about the need",
    NoKind.TRUST: "about trust",
    NoKind.AUTHORITY: "about who decides",
    NoKind.COMPETITOR: "because of somebody else",
    NoKind.HABIT: "out of habit",
    NoKind.PLAIN: "without a reason",
}
NAMES: Mapping[Category, str] = {
    Category.OVERALL: "the whole",
    Category.NO_FRAMING: "going for the no",
    Category.DETACHMENT: "letting go",
    Category.CURIOSITY: "curiosity after a no",
    Category.LISTENING: "listening",
}
