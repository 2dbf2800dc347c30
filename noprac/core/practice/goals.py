"""The goal of the week, and the days of practice.

Takes: days (dates of the trainee's own calendar), counts. Gives: `Week`, `Streak`. May not: read a clock, or take
anything away for a day that was missed.

**A week** goes from Monday to Sunday. Its goal is a number of embraced no's: asked about, or let go well.

**A streak** is the number of practice days in one run, today's included where there is one. A practice day is a day
with a call, a drill or a no noted down. A run goes on over one missed day; it ends where two working days (Monday to
Friday) in a row, or one after the other with only a weekend between, had no practice. Saturdays and Sundays are never
missed, and today is not missed before it is over.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

GOAL, MOST = 3, 50  # embraced no's a week; 0 is no goal
FORGIVEN = 1  # missed working days between two days of practice
_WEEKEND = 5  # the first weekday of it
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Week:
    """A week that begins on the Monday `start`. `noes`: heard; `embraced`: of those; `goal`: 0 for none."""

    start: date
    noes: int
    embraced: int
    goal: int

    @property
    def reached(self) -> bool:
        """Whether there is a goal, and it is met."""
        return 0 < self.goal <= self.embraced

    @property
    def left(self) -> int:
        """How many there are to go."""
        return max(0, self.goal - self.embraced)


@dataclass(frozen=True, slots=True)
class Streak:
    """`days`: of practice in the run that goes on, 0 where none does; `today`: one of them; `best`: of the longest."""

    days: int
    today: bool
    best: int


def monday(day: date) -> date:
    """The first day of the week of `day`."""
    return day - timedelta(days=day.weekday())


def week(heard: Mapping[date, int], embraced: Mapping[date, int], day: date, goal: int = GOAL) -> Week:
    """The week of `day`, from no's by the day."""
    start = monday(day)
    days = [start + timedelta(days=n) for n in range(7)]
    return Week(start, sum(heard.get(d, 0) for d in days), sum(embraced.get(d, 0) for d in days), goal)


def weeks(
    heard: Mapping[date, int], embraced: Mapping[date, int], day: date, goal: int = GOAL, count: int = 8
) -> tuple[Week, ...]:
    """The last `count` weeks, that of `day` last, each held against the goal of now."""
    return tuple(week(heard, embraced, day - timedelta(weeks=back), goal) for back in reversed(range(count)))


def streak(practised: Collection[date], today: date) -> Streak:
    """The run of practice that goes on today. Days after `today` (a clock put back) count for nothing."""
    days = sorted(day for day in set(practised) if day <= today)
    if not days:
        return Streak(0, today=False, best=0)
    runs = [1]
    for one, next_ in pairwise(days):
        if missed(one, next_) > FORGIVEN:
            runs.append(0)
        runs[-1] += 1
    alive = missed(days[-1], today) <= FORGIVEN
    return Streak(runs[-1] if alive else 0, today=days[-1] == today, best=max(runs))


def missed(one: date, other: date) -> int:
    """The working days between two days, both left out; no more than are needed to end a run."""
    count, day = 0, one + _DAY
    while day < other and count <= FORGIVEN:
        count += day.weekday() < _WEEKEND
        day += _DAY
    return count
