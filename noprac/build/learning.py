"""What may be told to a learning system: calls by their first receipts, drills by the day.

Takes: a journal, what is chosen. Gives: `Result`s. May not: tell what is not over. Lies beside the root, and is as
slow.

A call is told as it was scored first: that receipt never changes, so neither does what is told. A day of a drill is
told once it is over (UTC), for the same reason.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby

from noprac import build
from noprac.core.drills.drill import TITLES, Drill
from noprac.core.errors import DeviceError
from noprac.core.score import Category
from noprac.report.learning.result import Kind, Result
from noprac.store import instants
from noprac.store.drills import Attempt, Drills
from noprac.store.journal import Journal, PastCall
from noprac.store.practice import Practice

_PARTS = tuple(c for c in Category if c is not Category.OVERALL)


@dataclass(frozen=True, slots=True)
class Chosen:
    """`calls`: their ids; `drills`: their names; None for all: of calls all first takes that were played to their end.
    `since`: none from before that day, UTC."""

    calls: Collection[str] | None = None
    drills: Collection[Drill] | None = None
    since: date | None = None


def results(journal: Journal, chosen: Chosen, now: datetime | None = None) -> tuple[Result, ...]:
    """What is chosen, the earliest first. `now`: None for this moment. Raises DeviceError: there is no such call, or it
    is not over."""
    today = (now or datetime.now(UTC)).astimezone(UTC).date()
    found = [*_calls(journal, chosen), *_drills(journal, chosen, today)]
    return tuple(sorted(found, key=lambda result: (result.finished, result.id)))


def _calls(journal: Journal, chosen: Chosen) -> Iterator[Result]:
    for past in _past(journal, chosen):
        if past.finished is None:
            raise DeviceError(f"The call {past.id} is not over.", "Finish it, or leave it out.")
        if chosen.since is None or past.finished[:10] >= chosen.since.isoformat():
            yield _call(past, journal)


def _past(journal: Journal, chosen: Chosen) -> Iterable[PastCall]:
    if chosen.calls is not None:
        return (journal.call(name) for name in chosen.calls)
    return (past for past in journal.each() if past.ending is not None and past.branch is None)


def _call(past: PastCall, journal: Journal) -> Result:
    kept, score = journal.receipt(past.id), build.receipt_of(past.id, journal).score
    parts = {c.value: value for c in _PARTS if (value := getattr(score.scores, c.value)) is not None}
    _, seconds = Practice(journal.tables).line_starts(past.id)
    return Result(
        kind=Kind.CALL,
        id=past.id,
        activity=past.scenario_id,
        title=past.scenario.title,
        finished=past.finished or "",
        completed=past.ending is not None,
        got=score.scores.overall,
        seconds=seconds,
        parts=parts,
        rubric=score.rubric_version,
        app=kept.app if kept is not None else past.app,
        take=past.branch is not None,
    )


def _drills(journal: Journal, chosen: Chosen, today: date) -> Iterator[Result]:
    """First tries alone: what was tried again was known."""
    tried = [a for a in Drills(journal.tables).attempts() if a.counts and _wanted(a, chosen, today)]
    tried.sort(key=lambda a: (_day(a), a.drill.value, a.made, a.id))
    for (_, drill), attempts in groupby(tried, key=lambda a: (_day(a), a.drill)):
        yield _drill(drill, tuple(attempts))


def _wanted(attempt: Attempt, chosen: Chosen, today: date) -> bool:
    return (
        _day(attempt) < today
        and (chosen.drills is None or attempt.drill in chosen.drills)
        and (chosen.since is None or _day(attempt) >= chosen.since)
    )


def _drill(drill: Drill, attempts: tuple[Attempt, ...]) -> Result:
    got, most = sum(a.points for a in attempts), sum(a.most for a in attempts)
    return Result(
        kind=Kind.DRILL,
        id=f"{_day(attempts[0]).isoformat()}-{drill.value}",
        activity=drill.value,
        title=TITLES[drill],
        finished=instants.text(attempts[-1].made),
        completed=True,
        got=got if most else None,
        most=most or 100,
    )


def _day(attempt: Attempt) -> date:
    return attempt.made.astimezone(UTC).date()
