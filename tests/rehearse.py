"""Calls played by hand: words with the moves they make, no tagger, no clock."""

from collections.abc import Iterable
from functools import cache

from noprac.core.call import Call, Stage, begin, step
from noprac.core.events import Began, Event, LineSpoken, Said
from noprac.core.moves import Move, Moves, Span
from noprac.core.scenario import Scenario
from noprac.core.situations import Situation
from noprac.store import scenarios


@cache
def scenario(name: str = "lead-generation") -> Scenario:
    return scenarios.load(name)


def moves(text: str, *names: str, confidence: float = 1.0) -> Moves:
    return Moves(tuple(Span(Move(name), 0, len(text), confidence) for name in names), "by hand")


def opened(seed: int = 0, of: Scenario | None = None) -> Call:
    """A call in which the prospect has picked up and the trainee may speak."""
    call, _ = step(begin(of or scenario(), seed), Began())
    return listened(call)


def listened(call: Call) -> Call:
    """The line is spoken to its end."""
    if call.stage is not Stage.SPEAKING:
        return call
    return step(call, LineSpoken(call.turns[-1].line.turn * 10.0, call.turns[-1].line.turn))[0]


def said(call: Call, text: str, *names: str) -> Call:
    """A turn, and the prospect's answer to its end."""
    event: Event = Said(len(call.turns) * 10.0 + 2, text, moves(text, *names))
    return listened(step(call, event)[0])


def played(turns: Iterable[tuple[str, str]], seed: int = 0, of: Scenario | None = None) -> Call:
    """Turns as (text, moves in one string), until they or the call are over."""
    call = opened(seed, of)
    for text, names in turns:
        if call.stage is Stage.ENDED:
            break
        call = said(call, text, *names.split())
    return call


def line(call: Call) -> str:
    return call.turns[-1].line.text


def wordings(situation: str) -> tuple[str, ...]:
    """The scenario's own lines for a situation."""
    return scenario().lines[Situation(situation)]
