"""Calls played by the hundred, counted.

Takes: simulated calls. Gives: `Tally`, `Row`. May not: keep a call, or judge it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from noprac.core.call import right_endings
from noprac.core.moves import Ending, Move
from noprac.core.prospect.moment import KEEN, LONGEST, LOW, TRUSTING
from noprac.core.scenario import Fit, Scenario
from noprac.core.simulate import Meaning, Played, Trainee
from noprac.core.situations import Situation

_GIVING_UP = frozenset({Move.LET_GO, Move.FAREWELL})
_LONG = 3  # lines on end of one kind, from which it goes round in a circle


@dataclass(frozen=True, slots=True)
class Row:
    """How a trainee fares: `ended` by ending, in calls; `turns` of all calls together; `right` in calls."""

    trainee: str
    calls: int
    turns: int
    right: int
    ended: Counter[Ending | None]


@dataclass(slots=True)
class Cell:
    """A trainee's calls with one truth."""

    trainee: Trainee
    fit: Fit
    calls: int = 0
    turns: int = 0
    right: int = 0
    ended: Counter[Ending | None] = field(default_factory=Counter)
    wanting: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Tally:
    """All that the faults are found in.

    `again`: it is of later calls; `passed`, `led`: by line and truth, how many skilled calls came past it, and how many
    of them went on to the right ending; `circles`: skilled calls in which lines of that kind came again and again;
    `worn`: fields whose wordings ran out in a skilled call; `endless`: skilled calls that time cut off.
    """

    scenario: Scenario
    again: bool = False
    cells: dict[tuple[str, Fit], Cell] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    passed: Counter[tuple[str, Fit]] = field(default_factory=Counter)
    led: Counter[tuple[str, Fit]] = field(default_factory=Counter)
    circles: Counter[str] = field(default_factory=Counter)
    worn: Counter[str] = field(default_factory=Counter)
    endless: int = 0
    skilled: int = 0

    def add(self, played: Played, fit: Fit) -> None:
        """Count a call."""
        call, trainee = played.call, played.trainee
        cell = self.cells.setdefault((trainee.name, fit), Cell(trainee, fit))
        right = call.ending in right_endings(fit)
        cell.calls += 1
        cell.turns += len(call.turns) - 1
        cell.right += right
        cell.ended[call.ending] += 1
        self.told |= call.prospect.memory.told
        if trainee.skilled:
            self._add_skilled(played, cell, right)

    def _add_skilled(self, played: Played, cell: Cell, right: bool) -> None:
        self.skilled += 1
        self.endless += len(played.call.turns) > LONGEST
        if not right:
            cell.wanting[_wanting(played)] += 1
        for place in {_place(m) for m in _before_leaving(played)}:
            self.passed[place, cell.fit] += 1
            self.led[place, cell.fit] += right
        self.circles.update(_circles(played.meanings))
        self.worn.update(
            {m.field for m, asked in _told_again(played, self.scenario.start.told) if m.again and not asked}
        )

    def rows(self) -> Iterator[Row]:
        """By trainee, over all truths, in the order in which they came."""
        for name in dict.fromkeys(name for name, _ in self.cells):
            cells = [cell for (of, _), cell in self.cells.items() if of == name]
            ended: Counter[Ending | None] = Counter()
            for cell in cells:
                ended.update(cell.ended)
            calls, turns = sum(c.calls for c in cells), sum(c.turns for c in cells)
            yield Row(name, calls, turns, sum(c.right for c in cells), ended)


def _place(meaning: Meaning) -> str:
    """The objection, else the situation."""
    return meaning.field.rpartition(".")[0] if meaning.objection else f"lines.{meaning.situation}"


def _before_leaving(played: Played) -> Sequence[Meaning]:
    """The lines up to where the trainee let go, without the last."""
    for n, turn in enumerate(played.call.turns):
        if turn.said is not None and turn.said.moves.sure() & _GIVING_UP:
            return played.meanings[: min(n + 1, len(played.meanings) - 1)]
    return played.meanings[:-1]


def _circles(meanings: Sequence[Meaning]) -> set[str]:
    """The places at which the call went round: the same kind of line, with the same behind it, over and over."""
    found, run = set(), 0
    for before, meaning in pairwise(meanings):
        same = (before.situation, before.fact, before.objection) == (meaning.situation, meaning.fact, meaning.objection)
        run = run + 1 if same else 0
        if run >= _LONG:
            found.add(meaning.field)
    return found


def _told_again(played: Played, before: Sequence[str]) -> Iterator[tuple[Meaning, bool]]:
    """Each line, with whether it tells what was told `before` or earlier in the call; then it may say so."""
    told: set[str | None] = set(before)
    for meaning in played.meanings:
        yield meaning, meaning.situation is Situation.TELL and meaning.fact in told
        told.add(meaning.fact)


def _wanting(played: Played) -> str:
    """What a deal wanted, or patience; the field that it hangs on."""
    mind, problem = played.call.prospect, played.call.scenario.problem
    lacks = {
        "problem.facts": not mind.memory.told.issuperset(problem.facts),
        "start.guard": mind.inner.guard >= LOW,
        "start.patience": mind.inner.patience <= 0,
        "start.trust": mind.inner.trust < TRUSTING,
        "start.interest": mind.inner.interest < KEEN,
    }
    return next((name for name, lacking in lacks.items() if lacking), "objections")
