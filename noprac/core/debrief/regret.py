"""Leaving too late, or too soon.

Takes: exchanges, the scenario, how the call ended and how it should have. Gives: one plain sentence or two, None where
the exit was in time. May not: cost a point; the rubric does not see the ending.

A no is real where none of the truths holds a deal and it was said plainly, or said again after it had been asked about.
"""

from collections.abc import Sequence

from noprac.core.moves import NO_DEALS, NOS, Act, Ending, Move
from noprac.core.scenario import Fact, Scenario
from noprac.core.score.answer import ASKED_OF_A_NO
from noprac.core.transcript import Exchange

_WALKED = frozenset({Move.LET_GO, Move.DOOR_OPEN, Move.FAREWELL})
_STAYED = 2  # answers after a real no, beyond the one that may ask about it


def regret(exchanges: Sequence[Exchange], scenario: Scenario, ending: Ending | None, right: Ending) -> str | None:
    """How many turns the talk went on after the no was real, or what was not asked before leaving."""
    if right in NO_DEALS:
        return _stayed(exchanges)
    return _left(exchanges, scenario) if ending in NO_DEALS | {Ending.HANG_UP} else None


def _stayed(exchanges: Sequence[Exchange]) -> str | None:
    real = real_no(exchanges)
    after = [e for e in exchanges[real:] if e.trainee.strip() and not e.moves.sure() & _WALKED]
    if real == 0 or len(after) < _STAYED:
        return None
    return f"You stayed {len(after)} turns after the no was real, in turn {real}."


def real_no(exchanges: Sequence[Exchange]) -> int:
    """The turn of the first real no, from 1; 0 where there was none."""
    asked = False
    for turn, exchange in enumerate(exchanges, start=1):
        if exchange.act is Act.SAYS_NO or (asked and exchange.act in NOS - {Act.CORRECTS}):
            return turn
        asked = asked or (exchange.act in NOS and bool(exchange.moves.sure() & ASKED_OF_A_NO))
    return 0


def _left(exchanges: Sequence[Exchange], scenario: Scenario) -> str | None:
    """What was never asked of a prospect whom it would have fitted, though the trainee went."""
    turn = _exit(exchanges)
    if turn == 0:
        return None
    unasked = _unasked(exchanges, scenario)
    if unasked is not None:
        return f"You left in turn {turn}. What was not asked, and so not told: “{unasked.open[0]}”"
    did = frozenset[Move]().union(*(e.moves.sure() for e in exchanges))
    if Move.OPEN_QUESTION not in did:
        return f"You left in turn {turn}, before asking what lies behind it."
    return None if Move.NEXT_STEP_OFFER in did else f"You left in turn {turn}, before a next step was offered."


def _exit(exchanges: Sequence[Exchange]) -> int:
    """The turn in which the trainee went, 0 where the prospect did."""
    walked = [turn for turn, e in enumerate(exchanges, start=1) if e.moves.sure() & _WALKED]
    if walked:
        return walked[-1]
    hung_up = exchanges and not exchanges[-1].trainee.strip() and exchanges[-1].act is not Act.ENDS
    return len(exchanges) if hung_up else 0


def _unasked(exchanges: Sequence[Exchange], scenario: Scenario) -> Fact | None:
    """The first part of the problem that never came up; None where all was told, or named rightly by the trainee."""
    if any(e.act is Act.THATS_RIGHT for e in exchanges):
        return None
    parts = (scenario.fact(name) for name in scenario.problem.facts if name not in scenario.start.told)
    return next((fact for fact in parts if not _told(fact, exchanges)), None)


def _told(fact: Fact, exchanges: Sequence[Exchange]) -> bool:
    return any(words in e.prospect for e in exchanges for words in (*fact.open, *fact.corrects))
