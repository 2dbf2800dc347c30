"""What the first page tells of the calls, the week and what to do next, fetched.

Takes: a journal, the scenarios as the shelf has them. Gives: `Shelf`. May not: run on the window's thread; all of it
may be slow. Its code is a good part of the app, so it loads with the first errand and not with the window.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from statistics import fmean

from noprac.build import drills, noes, practice
from noprac.build.past import scores_of
from noprac.core.errors import DeviceError
from noprac.core.meeting import met_again
from noprac.core.practice.suggest import Drill
from noprac.core.scenario import Later, Scenario
from noprac.core.simulate import skilled
from noprac.core.simulate.play import Trainee, play
from noprac.gui.shelf import Past, Shelf
from noprac.store.journal import Journal, PastCall
from noprac.store.practice import Practice

SHOWN = 8  # past calls that are listed, with their scores
TURN = 18.0  # seconds: a line of the prospect's and the answer to it, in the demo calls
PLAYED = 3  # calls of a scenario that its length is taken from


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
