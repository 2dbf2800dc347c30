"""How a call leaves its prospect.

Takes: a call that is over. Gives: `Left`, all that a later call with the same person needs of it. May not: begin one.
"""

from noprac.core.call import Call
from noprac.core.errors import Misuse
from noprac.core.meeting import Left
from noprac.core.moves import DEALS, Ending
from noprac.core.prospect.deeds import WORN
from noprac.core.prospect.effects import Deed
from noprac.core.scenario import Warmth

ONCE = 1  # a lapse that was made up for is no coldness


def how_left(call: Call) -> Left:
    """What the prospect keeps of `call`. Raises Misuse where it is not over."""
    if call.ending is None:
        raise Misuse("the call is not over")
    memory = call.prospect.memory
    return Left(
        ending=call.ending,
        warmth=_warmth(call, call.ending),
        told=tuple(sorted(memory.told)),
        pressed=_hurt(call),
        tricked=memory.tricked,
        offered=memory.offered,
        worn=tuple(sorted(name for name, times in memory.templates.items() if times >= WORN)),
        lot=call.seed if call.met is None else call.met.lot,
        calls=1 if call.met is None else call.met.calls + 1,
    )


def _hurt(call: Call) -> int:
    """Turns with pressure, and with what nobody has to listen to."""
    memory = call.prospect.memory
    return memory.pressed + memory.counts.get(Deed.RUDE, 0) + memory.counts.get(Deed.INSULT, 0)


def _warmth(call: Call, ending: Ending) -> Warmth:
    """Warm: let go of or won without a wrong word. Cold: pushed or tricked, or glad to be rid of the caller."""
    hurt, tricked = _hurt(call), call.prospect.memory.tricked
    if ending in DEALS:
        return Warmth.PLAIN if hurt or tricked else Warmth.WARM
    first, last = call.turns[0].line.state, call.prospect.inner
    shut = last.guard > round(first.guard * 1000)
    got_rid = ending is Ending.COUNTERFEIT_YES or last.patience <= 0
    if got_rid or tricked or hurt > ONCE or (hurt and shut):
        return Warmth.COLD
    doubts = shut or last.trust < round(first.trust * 1000)
    return Warmth.PLAIN if hurt or doubts or ending is Ending.HANG_UP else Warmth.WARM
