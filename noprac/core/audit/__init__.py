"""A scenario played out by the thousand, so that its faults show before a person meets them.

Takes: a scenario. Gives: `audit`: a `Report` for the call, and one for the later call where there is one. May not: read
a file or print; `noprac scenario check` does. The same scenario and number give the same report on every machine.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from noprac.core.audit.faults import Fault, Kind
from noprac.core.audit.fields import field_of_later
from noprac.core.audit.finding import found
from noprac.core.audit.tally import Row, Tally
from noprac.core.call import begin, step
from noprac.core.events import Began
from noprac.core.later import how_left
from noprac.core.meeting import Left, met_again
from noprac.core.scenario import Fit, Scenario, Warmth
from noprac.core.simulate import CURIOUS, SKILLED, TRAINEES, Trainee, card, play

__all__ = ["CALLS", "Fault", "Kind", "Report", "Row", "audit", "planned"]

CALLS = 2000
_LEAST = 8  # calls of a trainee with one truth, however few are wanted
_LEFT = 6  # earlier calls of each kind, for a later one to follow
FIRST, LATER = "call", "later call"
Watch = Callable[[], None]


def unwatched() -> None:
    """Nobody looks on."""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of playing a call. `part`: `call` or `later call`; `rows`: by trainee."""

    part: str
    calls: int
    turns: int
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...]


def audit(scenario: Scenario, calls: int = CALLS, watch: Watch = unwatched) -> tuple[Report, ...]:
    """The call played out, and the later one where the scenario has it; about `calls` calls of each. `watch` is called
    after every call of them; what it raises ends the audit."""
    first = _report(FIRST, _played_out(scenario, calls, watch))
    if scenario.later is None:
        return (first,)
    report = _report(LATER, _later_played_out(scenario, calls, watch))
    new = (replace(fault, field=field_of_later(scenario, fault.field)) for fault in report.faults)
    known = {(fault.kind, fault.what) for fault in first.faults}
    return first, replace(report, faults=tuple(fault for fault in new if (fault.kind, fault.what) not in known))


def planned(scenario: Scenario, calls: int = CALLS) -> int:
    """How many calls `audit` plays, of both parts."""
    later = scenario.later
    truths = (len(scenario.truth), *((len(later.truth),) if later is not None else ()))
    return sum(times for count in truths for _, times in _shares(calls, count) for _ in range(count))


def _report(part: str, tally: Tally) -> Report:
    rows = tuple(tally.rows())
    return Report(part, sum(r.calls for r in rows), sum(r.turns for r in rows), rows, found(tally))


def _played_out(scenario: Scenario, calls: int, watch: Watch) -> Tally:
    tally = Tally(scenario)
    for fit, of in _by_truth(scenario):
        known = card(of)
        for trainee, times in _shares(calls, len(scenario.truth)):
            for seed in range(times):
                tally.add(play(of, trainee, seed, known=known), fit)
                watch()
    return tally


def _later_played_out(scenario: Scenario, calls: int, watch: Watch) -> Tally:
    """Skill counts where the prospect was left well; pressure may win after neither."""
    later = met_again(scenario)
    tally, known = Tally(later, again=True), card(later)
    well, badly = _lefts(scenario, SKILLED), _lefts(scenario, tuple(t for t in TRAINEES if not t.skilled))
    for fit, _ in later.truth:
        of = _truly_later(scenario, fit)
        begun = {left: step(begin(of, n), Began(met=left))[0] for n, left in enumerate((*well, *badly))}
        for trainee, times in _shares(calls, len(later.truth)):
            lefts = well if trainee.skilled else (*well, *badly)
            for seed in range(times):
                call = begun[lefts[seed % len(lefts)]]
                tally.add(play(of, trainee, seed, known=known, begun=call), fit)
                watch()
    return tally


def _lefts(scenario: Scenario, trainees: tuple[Trainee, ...]) -> tuple[Left, ...]:
    """How earlier calls left the prospect; of the skilled those that left no coldness."""
    known = card(scenario)
    lefts = [
        how_left(play(of, trainee, seed, known=known).call)
        for _, of in _by_truth(scenario)
        for trainee in trainees
        if trainee is not CURIOUS
        for seed in range(_LEFT // len(scenario.truth) + 1)
    ]
    return tuple(left for left in lefts if not (trainees is SKILLED and left.warmth is Warmth.COLD))


def _by_truth(scenario: Scenario) -> Iterator[tuple[Fit, Scenario]]:
    return ((fit, replace(scenario, truth=((fit, 1),))) for fit, _ in scenario.truth)


def _truly_later(scenario: Scenario, fit: Fit) -> Scenario:
    later = scenario.later
    return scenario if later is None else replace(scenario, later=replace(later, truth=((fit, 1),)))


def _shares(calls: int, truths: int) -> Iterator[tuple[Trainee, int]]:
    """How often each trainee plays."""
    whole = sum(trainee.share for trainee in TRAINEES) * truths
    return ((trainee, max(calls * trainee.share // whole, _LEAST // truths)) for trainee in TRAINEES)
