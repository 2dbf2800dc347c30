"""What the prospect would have answered.

Takes: the events of a call, and other words for one of its turns, with their moves. Gives: the line that would have
come. May not: change the call; the story that was played stays as it is.
"""

from collections.abc import Sequence

from noprac.core.call import Line, replay, rewind, step
from noprac.core.events import Event, Said
from noprac.core.moves import Moves
from noprac.core.scenario import Scenario


def what_if(scenario: Scenario, seed: int, events: Sequence[Event], *, turn: int, text: str, moves: Moves) -> Line:
    """The prospect's line after `text` in place of the answer to line `turn`, its state with it. Raises Misuse where
    that line never ended, or ended the call."""
    before = rewind(events, turn)
    call, _ = step(replay(scenario, seed, before), Said(before[-1].at, text, moves))
    return call.turns[-1].line
