"""What the prospect would have answered.

Takes: the events of a call, and other words for one of its turns, with their moves. Gives: the line that would have
come. May not: change the call; the story that was played stays as it is.
"""

from collections.abc import Sequence
from dataclasses import replace

from noprac.core.call import Line, replay, rewind, step
from noprac.core.debrief.letter import Debrief
from noprac.core.errors import Misuse
from noprac.core.events import Event, Said
from noprac.core.moves import Moves
from noprac.core.scenario import Scenario


def what_if(scenario: Scenario, seed: int, events: Sequence[Event], *, turn: int, text: str, moves: Moves) -> Line:
    """The prospect's line after `text` in place of the answer to line `turn`, its state with it. Raises Misuse where
    that line never ended, or ended the call."""
    before = rewind(events, turn)
    call, _ = step(replay(scenario, seed, before), Said(before[-1].at, text, moves))
    return call.turns[-1].line


def answered(letter: Debrief, scenario: Scenario, events: Sequence[Event]) -> Debrief:
    """The letter, with what the prospect would have answered to the better line. `scenario`: the one that the events
    began with. Nothing is added where no words are to be said there, or where the events no longer lead to that line: a
    later version's prospect may speak otherwise."""
    advice = letter.changed
    if advice is None or not advice.say:
        return letter
    try:
        before = rewind(events, advice.turn)
        call = replay(scenario, letter.seed, before)
    except Misuse:
        return letter
    if call.turns[-1].line.text != letter.moments[advice.turn - 1].text:
        return letter
    after, _ = step(call, Said(before[-1].at, advice.say, advice.moves))
    return replace(letter, changed=replace(advice, answer=after.turns[-1].line))
