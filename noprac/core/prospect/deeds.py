"""Deeds: the moves of a turn, seen in their situation.

Takes: a turn before it has changed anything. Gives: what it does to this prospect. May not: weigh it; `effects` does.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from noprac.core.moves import Move
from noprac.core.prospect.effects import Deed
from noprac.core.prospect.hearing import Hearing
from noprac.core.prospect.moment import RECENT, Memory
from noprac.core.scenario import Fit, Scenario

COLD_FROM = 3  # detached moves on end, the third is felt
MANY_QUESTIONS = 4  # on end with nothing given back
PARROTING = 3  # mirrors on end
WORN = 3  # the same wording

HEARING = frozenset({Move.LABEL, Move.SUMMARY, Move.ACKNOWLEDGE, Move.MIRROR})
GIVING = HEARING | {Move.PITCH, Move.GIVE_FREELY, Move.TAKEAWAY}
LISTENING = HEARING | {Move.OPEN_QUESTION}
_BETWEEN = LISTENING | {Move.ASK_FOR_NO, Move.PERMISSION_TO_REFUSE, Move.TAKEAWAY, Move.FACT_QUESTION}
DETACHED = frozenset(
    {Move.ASK_FOR_NO, Move.TAKEAWAY, Move.PERMISSION_TO_REFUSE, Move.TEMPERATURE_CHECK, Move.LET_GO, Move.DOOR_OPEN}
)

_PLAINLY: Mapping[Move, Deed] = {
    Move.YES_QUESTION: Deed.YES_QUESTION,
    Move.ACKNOWLEDGE: Deed.ACKNOWLEDGE,
    Move.LET_GO: Deed.LET_GO,
    Move.DOOR_OPEN: Deed.DOOR_OPEN,
    Move.GIVE_FREELY: Deed.GIVE_FREELY,
    Move.REBUT: Deed.REBUT,
    Move.GUILT: Deed.GUILT,
    Move.URGENCY: Deed.URGENCY,
    Move.HYPE: Deed.HYPE,
    Move.PLEAD: Deed.PLEAD,
    Move.PERMISSION_TO_REFUSE: Deed.PERMISSION,
    Move.ACCUSATION_AUDIT: Deed.AUDIT,
    Move.NO_QUESTION: Deed.NO_QUESTION,
}
_TAKEAWAYS: Mapping[Fit, Deed] = {
    Fit.FITS: Deed.TAKEAWAY_FITS,
    Fit.LATER: Deed.TAKEAWAY_LATER,
    Fit.NEVER: Deed.TAKEAWAY_NEVER,
}


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn as the deeds are read off it, before it has changed anything."""

    scenario: Scenario
    fit: Fit
    memory: Memory
    hearing: Hearing

    @property
    def told(self) -> bool:
        """Whether all of the problem was told before."""
        return all(name in self.memory.told for name in self.scenario.problem.facts)


def deeds_of(turn: Turn) -> frozenset[Deed]:
    """What the turn does to this prospect."""
    memory, hearing = turn.memory, turn.hearing
    deeds = {deed for move in hearing.moves if (deed := _deed(move, turn)) is not None}
    if any(memory.templates.get(t, 0) >= WORN - 1 for t in hearing.templates):
        deeds = (deeds - _CLEVER) | {Deed.TEMPLATE}
    if _strung(memory, hearing):
        deeds = (deeds - _CLEVER) | {Deed.STRING}
    if hearing.rude:
        deeds.add(Deed.RUDE)
    if hearing.insulting:
        deeds = (deeds - _READINGS) | {Deed.INSULT}
    if hearing.moves & DETACHED and not hearing.moves & LISTENING and memory.cold_run >= COLD_FROM - 1:
        deeds.add(Deed.COLD)
    return frozenset(deeds)


_CLEVER = frozenset({Deed.NO_QUESTION, Deed.PERMISSION, Deed.AUDIT, Deed.ASK_FOR_NO, *_TAKEAWAYS.values()})
_READINGS = frozenset({Deed.LABEL_RIGHT, Deed.LABEL_OFF, Deed.LABEL_MOOD})


def _strung(memory: Memory, hearing: Hearing) -> bool:
    """A magic phrase with pressure tied to it, in this breath or in the next turn."""
    pushing = Move.PUSH in hearing.moves
    return hearing.string or (pushing and (Move.TAKEAWAY in hearing.moves or memory.soft_ago == 0))


def _deed(move: Move, turn: Turn) -> Deed | None:
    special = _SPECIAL.get(move)
    return special(turn) if special else _PLAINLY.get(move)


def _open_question(turn: Turn) -> Deed:
    if turn.memory.question_run >= MANY_QUESTIONS - 1 and not turn.hearing.moves & GIVING:
        return Deed.INTERROGATION
    return Deed.OPEN_ON_PROBLEM if _touches(turn) else Deed.OPEN_QUESTION


def _touches(turn: Turn) -> bool:
    """The words touch the problem, or go on from it without naming anything."""
    hearing, problem = turn.hearing, turn.scenario.problem.facts
    names = hearing.right or hearing.assumed or hearing.probing or hearing.about in problem
    return names or (hearing.bare and turn.memory.topic in problem)


def _label(turn: Turn) -> Deed:
    hearing = turn.hearing
    if hearing.right or (hearing.about is not None and not hearing.assumed):
        return Deed.LABEL_RIGHT
    return Deed.LABEL_MOOD if hearing.mood and not hearing.assumed else Deed.LABEL_OFF


def _summary(turn: Turn) -> Deed:
    right = turn.hearing.named or turn.hearing.about is not None
    return Deed.SUMMARY_RIGHT if right else Deed.SUMMARY_OFF


def _mirror(turn: Turn) -> Deed:
    return Deed.PARROT if turn.memory.mirror_run >= PARROTING - 1 else Deed.MIRROR


def _takeaway(turn: Turn) -> Deed:
    return _TAKEAWAYS[turn.fit]


def _ask_for_no(turn: Turn) -> Deed | None:
    """Before there is an offer to refuse it does nothing."""
    return Deed.ASK_FOR_NO if turn.memory.offered or turn.memory.pitched > 0 else None


def _pitch(turn: Turn) -> Deed | None:
    if turn.memory.asked is not None:
        return None
    return Deed.PITCH_ON_PROBLEM if turn.told else Deed.PITCH_SOON


def _push(turn: Turn) -> Deed:
    memory = turn.memory
    return Deed.PUSH_AGAIN if memory.pressed > 0 or memory.no_ago < RECENT else Deed.PUSH


def _step(turn: Turn) -> Deed | None:
    """The step just refused, offered again as if nothing had been said, is no offer (coding manual, rule 4)."""
    again = turn.memory.leaned and turn.memory.no_ago < RECENT and not turn.hearing.moves & _BETWEEN
    return Deed.NAG if again else None


def _discount(turn: Turn) -> Deed | None:
    return None if turn.memory.counter_open else Deed.DISCOUNT


_SPECIAL: Mapping[Move, Callable[[Turn], Deed | None]] = {
    Move.OPEN_QUESTION: _open_question,
    Move.LABEL: _label,
    Move.SUMMARY: _summary,
    Move.MIRROR: _mirror,
    Move.TAKEAWAY: _takeaway,
    Move.ASK_FOR_NO: _ask_for_no,
    Move.PITCH: _pitch,
    Move.PUSH: _push,
    Move.DISCOUNT: _discount,
    Move.NEXT_STEP_OFFER: _step,
}
