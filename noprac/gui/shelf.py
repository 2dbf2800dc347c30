"""What the first page shows, fetched.

Takes: a journal. Gives: `Shelf`, frozen. May not: run on the window's thread; all of it may be slow.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from statistics import fmean

from noprac import build
from noprac.build import drills, noes, practice
from noprac.build.past import scores_of
from noprac.build.practice import AtHome
from noprac.core.errors import DeviceError
from noprac.core.meeting import met_again
from noprac.core.moves import Ending
from noprac.core.practice.suggest import Drill
from noprac.core.scenario import Later, Scenario
from noprac.core.score import Scores
from noprac.core.simulate import skilled
from noprac.core.simulate.play import Trainee, play
from noprac.gui import texts
from noprac.gui.below import below
from noprac.store import paths
from noprac.store.journal import Journal, PastCall
from noprac.store.practice import Practice, Record
from noprac.store.scenarios import Fault, Source

SHOWN = 8  # past calls that are listed, with their scores
TURN = 18.0  # seconds: a line of the prospect's and the answer to it, in the demo calls
PLAYED = 3  # calls of a scenario that its length is taken from


@dataclass(frozen=True, slots=True)
class Past:
    """A call that was made. `began`: seconds since 1970; `ending` None where it was cut off or given up; `later`: how
    much later the person can be met again, "" where that is not possible; `take`: of another take the turn from which
    it goes on; `open`: it was cut off, and can be gone on with."""

    call_id: str
    scenario_id: str
    began: float
    name: str
    scenario: Scenario
    ending: Ending | None
    scores: Scores
    later: str = ""
    take: int | None = None
    open: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """The scenarios, what is wrong with broken ones, and the latest calls, each with its other takes after it.

    `made`: how often each scenario was played; `plan`: what the trainee means to do in the next call; `records`: what
    came of each scenario; `ahead`: the week, and what to do next."""

    sources: tuple[Source, ...] = ()
    faults: tuple[str, ...] = ()
    past: tuple[Past, ...] = ()
    made: dict[str, int] = field(default_factory=dict)
    plan: str = ""
    records: dict[str, Record] = field(default_factory=dict)
    ahead: AtHome | None = None

    @property
    def scenarios(self) -> tuple[Scenario, ...]:
        """The scenarios alone."""
        return tuple(source.scenario for source in self.sources)

    def source(self, scenario_id: str) -> Source | None:
        """The scenario of that id."""
        return next((s for s in self.sources if s.scenario.id == scenario_id), None)

    def call(self, call_id: str) -> Past | None:
        """The past call of that id, if it is listed."""
        return next((past for past in self.past if past.call_id == call_id), None)


def stock(journal: Journal, known: Shelf, goal: int) -> Shelf:
    """Look at the disk. `known`: what was found before; `goal`: embraced no's a week. Raises DeviceError."""
    found = build.catalogue()
    sources = tuple(sorted((f for f in found if isinstance(f, Source)), key=_gentlest_first))
    faults = tuple(told(f) for f in found if isinstance(f, Fault))
    return restock(replace(known, sources=sources, faults=faults), journal, goal)


def restock(shelf: Shelf, journal: Journal, goal: int) -> Shelf:
    """Look at the calls again; the scenarios stay, for they take longest. Raises DeviceError."""
    later = {source.scenario.id: source.scenario.later for source in shelf.sources}
    calls = _with_takes(journal.calls(SHOWN))
    return replace(
        shelf,
        past=tuple(past for call in calls if (past := _past(call, journal, later)) is not None),
        made=journal.made(),
        plan=journal.latest_plan(),
        records=Practice(journal.tables).records(),
        ahead=practice.at_home(journal, shelf.scenarios, goal=goal, drills=_drills(journal) if calls else ()),
    )


def _drills(journal: Journal) -> tuple[Drill, ...]:
    """What is due of each; not for somebody who has yet to make a call."""
    return drills.to_suggest(journal, datetime.now().astimezone())


def caught_up(shelf: Shelf, journal: Journal, goal: int) -> Shelf | None:
    """Enter some of the calls that are not reckoned yet: the shelf after that, None where there were none. Raises
    DeviceError."""
    before = noes.pending(journal)
    noes.catch_up(journal)
    return restock(shelf, journal, goal) if noes.pending(journal) < before else None


def lengths(scenarios: tuple[Scenario, ...]) -> dict[str, float]:
    """How long a call of each takes, in seconds, by its id: as a skilled trainee plays it."""
    return {scenario.id: _length(scenario) for scenario in scenarios}


def _length(scenario: Scenario) -> float:
    trainee = Trainee("skilled", skilled.answer, scenario.persona.style, skilled=True)
    return TURN * fmean(len(play(scenario, trainee, seed).call.turns) for seed in range(PLAYED))


def _with_takes(calls: Sequence[PastCall]) -> Iterator[PastCall]:
    """Each call with its other takes after it; a take whose first one is not among them keeps its place."""
    listed = {call.id for call in calls}
    for call in calls:
        if call.branch is None or call.branch.of not in listed:
            yield from _family(call, calls)


def _family(call: PastCall, calls: Sequence[PastCall]) -> Iterator[PastCall]:
    yield call
    for other in calls:
        if other.branch is not None and other.branch.of == call.id:
            yield from _family(other, calls)


def _gentlest_first(source: Source) -> tuple[bool, int, str]:
    """One's own come before those that came with the app."""
    shipped = not source.path.is_relative_to(paths.home())
    return shipped, source.scenario.difficulty, source.scenario.title


def _past(call: PastCall, journal: Journal, later: Mapping[str, Later | None]) -> Past | None:
    """None where this version cannot read the call: `noprac journal` says why."""
    try:
        scenario = call.scenario
        scores = scores_of(call.id, journal)
    except DeviceError:
        return None
    began = datetime.fromisoformat(call.began).timestamp()
    again = later.get(call.scenario_id) if call.ending is not None else None
    return Past(
        call_id=call.id,
        scenario_id=call.scenario_id,
        began=began,
        name=scenario.persona.name,
        scenario=met_again(scenario) if call.after is not None else scenario,
        ending=call.ending,
        scores=scores,
        later="" if again is None or call.branch is not None else again.when,
        take=call.branch.turn if call.branch else None,
        open=call.finished is None,
    )


def told(fault: Fault) -> str:
    """What is wrong with a scenario's file, in a line."""
    where = fault.path.name if fault.line is None else texts.at_line(fault.path.name, fault.line)
    return f"{where}: {fault.field}: {below(fault.why)}" if fault.field else f"{where}: {below(fault.why)}"
