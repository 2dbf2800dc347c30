"""What the first page shows.

Takes: the scenarios on the disk; `stocktaking` adds the rest. Gives: `Shelf`, frozen. May not: be filled on the
window's thread.
"""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from noprac import build
from noprac.core.moves import Ending
from noprac.core.scenario import Scenario
from noprac.gui import texts
from noprac.gui.below import below
from noprac.store import paths
from noprac.store.scenarios import Fault, Source

if TYPE_CHECKING:
    from noprac.build.practice import AtHome
    from noprac.core.score import Scores
    from noprac.store.journal import Journal
    from noprac.store.practice import Record


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
    scores: "Scores"
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
    records: "dict[str, Record]" = field(default_factory=dict)
    ahead: "AtHome | None" = None

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


def filled(known: Shelf, journal: "Journal") -> Shelf:
    """All that a call can be chosen and made by: the scenarios on the disk, how often each was played, the plan; the
    rest as it was. Raises DeviceError."""
    found = build.catalogue()
    return replace(
        known,
        sources=tuple(sorted((f for f in found if isinstance(f, Source)), key=_gentlest_first)),
        faults=tuple(told(f) for f in found if isinstance(f, Fault)),
        made=journal.made(),
        plan=journal.latest_plan(),
    )


def _gentlest_first(source: Source) -> tuple[bool, int, str]:
    """One's own come before those that came with the app."""
    shipped = not source.path.is_relative_to(paths.home())
    return shipped, source.scenario.difficulty, source.scenario.title


def told(fault: Fault) -> str:
    """What is wrong with a scenario's file, in a line."""
    where = fault.path.name if fault.line is None else texts.at_line(fault.path.name, fault.line)
    return f"{where}: {fault.field}: {below(fault.why)}" if fault.field else f"{where}: {below(fault.why)}"
