"""The ways that one call takes before a room.

Takes: a scenario and a seed, then turns. Gives: `Way`s, frozen; a way is a call with its events, so it can branch at
any turn. May not: read a clock: a line takes as long as it is read, a turn as long as it is said.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from noprac.core.call import PATIENT, Call, Line, begin, replay, rewind, step
from noprac.core.events import Began, Event, HungUp, LineSpoken, LineStarted, Said, Tick
from noprac.core.moves import Moves
from noprac.core.scenario import Scenario
from noprac.core.speech import Via
from noprac.core.standing import Stage

READING = 17.0  # characters a second, about 200 words a minute
SHORTEST = 1.0  # seconds that a line takes at least


@dataclass(frozen=True, slots=True)
class Way:
    """`call`: as `events` leave it. `of`: the way that it branched off, by its number from 0, None for the first one;
    `turn`: the line, from 1, that is answered otherwise."""

    events: tuple[Event, ...]
    call: Call
    of: int | None = None
    turn: int = 1

    @property
    def line(self) -> Line:
        """The prospect's last line."""
        return self.call.turns[-1].line

    @property
    def over(self) -> bool:
        """Whether the call has ended."""
        return self.call.stage is Stage.ENDED


@dataclass(frozen=True, slots=True)
class Step:
    """An answer to the line `turn`, "" for silence, and the line that came of it."""

    turn: int
    text: str
    moves: Moves
    line: Line


def begun(scenario: Scenario, seed: int) -> Way:
    """The prospect has picked up, and the turn is the room's."""
    return _heard_out(_taken(Way((), begin(scenario, seed)), (Began(),)))


def restored(scenario: Scenario, seed: int, events: Iterable[Event], of: int | None, turn: int) -> Way:
    """A way from its events. Raises Misuse: this version's prospect would have taken another one."""
    whole = tuple(events)
    return Way(whole, replay(scenario, seed, whole), of, turn)


def said(way: Way, text: str, moves: Moves, via: Via = Via.TYPED) -> Way:
    """The turn was said, and the prospect has answered. Raises Misuse: the call is over."""
    return _heard_out(_taken(way, (Said(_now(way) + _seconds(text), text, moves, (), via),)))


def kept_silent(way: Way) -> Way:
    """Nobody says anything, for so long that the prospect does. Raises Misuse: the call is over."""
    return _heard_out(_taken(way, (Tick(_now(way) + max(PATIENT.values())),)))


def hung_up(way: Way) -> Way:
    """The room hangs up. Raises Misuse: the call is over."""
    return _taken(way, (HungUp(_now(way)),))


def branched(way: Way, number: int, turn: int) -> Way:
    """Back to where the answer to line `turn` is due, as a way of its own; `number`: that of `way`. Raises Misuse:
    there is no such line."""
    events = rewind(way.events, turn)
    return Way(events, replay(way.call.scenario, way.call.seed, events), number, turn)


def steps(way: Way, after: int = 0) -> tuple[Step, ...]:
    """What was answered, and what came of it, but for the first `after` lines."""
    return tuple(
        Step(turn.line.turn, turn.said.text if turn.said else "", turn.said.moves if turn.said else Moves(), drew.line)
        for turn, drew in pairwise(way.call.turns)
        if turn.line.turn > after
    )


def common(one: Way, other: Way) -> int:
    """How many answers, from the first on, are the same in both."""
    both = zip(steps(one), steps(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both))


def _taken(way: Way, events: tuple[Event, ...]) -> Way:
    call = way.call
    for event in events:
        call, _ = step(call, event)
    return replace(way, events=(*way.events, *events), call=call)


def _heard_out(way: Way) -> Way:
    line, now = way.line, _now(way)
    return _taken(way, (LineStarted(now, line.turn), LineSpoken(now + _seconds(line.text), line.turn)))


def _now(way: Way) -> float:
    return way.events[-1].at


def _seconds(text: str) -> float:
    return round(max(SHORTEST, len(text) / READING), 3)
