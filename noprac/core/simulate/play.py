"""A call played by a simulated trainee.

Takes: a scenario, a trainee, a seed. Gives: `Played`. May not: read a clock; the calls' own time goes ten seconds a
turn.
"""

from collections.abc import Callable
from dataclasses import dataclass

from noprac.core.call import Call, Stage, begin, step
from noprac.core.events import Began, LineSpoken, Said, Tick
from noprac.core.moves import Moves, Span
from noprac.core.scenario import Scenario, Style
from noprac.core.simulate.card import Card, Meaning, card
from noprac.core.simulate.dice import Dice
from noprac.core.simulate.notes import Notes, Words

MOST = 200  # lines; the prospect has hung up long before
_TURN, _QUIET = 10.0, 100.0  # seconds


@dataclass(frozen=True, slots=True)
class Trainee:
    """`answer`: its next turn, from its notes; None is silence. `skilled`: it should reach the right ending, the
    others never a deal but by luck; `share`: of the calls of an audit, against each other."""

    name: str
    answer: Callable[[Notes], Words | None]
    style: Style | None = None
    skilled: bool = False
    share: int = 10


@dataclass(frozen=True, slots=True)
class Played:
    """A call that was played out. `meanings`: what each line meant; `call.ending` is None where it never ended."""

    trainee: Trainee
    seed: int
    call: Call
    meanings: tuple[Meaning, ...]


def play(
    scenario: Scenario,
    trainee: Trainee,
    seed: int,
    *,
    known: Card | None = None,
    begun: Call | None = None,
    most: int = MOST,
) -> Played:
    """A whole call, at most `most` lines of it. `known`: the card of the scenario that is played, where it was made
    before; `begun`: a call that has just begun, to go on with (a later one with the same person)."""
    call = begun or step(begin(scenario, seed), Began())[0]
    notes = Notes(known or card(call.scenario), Dice(seed, f"{scenario.id} {trainee.name}"), trainee.style)
    while len(call.turns) < most:
        line = call.turns[-1].line
        notes.heard(line.text, line.act)
        call, _ = step(call, LineSpoken(line.turn * _TURN, line.turn))
        if call.stage is Stage.ENDED:
            break
        call = _turned(call, trainee, notes)
    return Played(trainee, seed, call, tuple(notes.meanings))


def _turned(call: Call, trainee: Trainee, notes: Notes) -> Call:
    words = trainee.answer(notes)
    at = call.turns[-1].line.turn * _TURN
    if not words:
        return step(call, Tick(at + _QUIET))[0]
    notes.said(words)
    return step(call, _uttered(words, at))[0]


def _uttered(words: Words, at: float) -> Said:
    """The turn as the tagger would give it: each move with the words that show it."""
    spans, start = [], 0
    for move, text in words:
        spans.append(Span(move, start, start + len(text)))
        start += len(text) + 1
    return Said(at, " ".join(text for _, text in words), Moves(tuple(spans), "simulated"))
