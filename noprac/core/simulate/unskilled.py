"""Trainees who should win nothing: they press, beg, fish for yes, recite, keep silent, or talk at random.

Takes: notes. Gives: their next turn. May not: listen; that is what they are for. `asked_everything` is none of them: it
asks after all that there is to know, to find what cannot be found.
"""

from collections.abc import Sequence

from noprac.core.moves import NOS, Move
from noprac.core.simulate.notes import Notes, Words
from noprac.core.simulate.phrases import ANSWERS, ASKS, STRINGS

M = Move

_CLOSES: Sequence[Move] = (M.PUSH, M.PUSH, M.URGENCY, M.HYPE, M.PITCH, M.YES_QUESTION, M.DISCOUNT)
_MAGIC: Sequence[Move] = (
    M.NO_QUESTION,
    M.ASK_FOR_NO,
    M.PERMISSION_TO_REFUSE,
    M.TAKEAWAY,
    M.ACCUSATION_AUDIT,
    M.TEMPERATURE_CHECK,
)
_PARTING = (M.LET_GO, M.DOOR_OPEN)
_BEGGING: Sequence[Sequence[Move]] = (
    (M.PLEAD,),
    (M.ACKNOWLEDGE, M.PLEAD),
    (M.ACKNOWLEDGE, M.DISCOUNT),
    (M.PLEAD, M.NEXT_STEP_OFFER),
    (M.GUILT,),
)
_RUNGS = 3  # small yeses before the step
_EVERY = tuple(Move)
_CALM = 4  # turns in which the one who asks everything makes it safe


def _of(notes: Notes, *moves: Move) -> Words:
    return tuple(notes.part(move, _about(notes)) for move in moves)


def _about(notes: Notes) -> str:
    """What callers would name: what they take the problem for, what it is, or anything."""
    named = notes.dice.pick((notes.card.assumed, notes.card.right, (notes.new_topic(),)))
    return notes.dice.pick(named)


def pushy(notes: Notes) -> Words:
    """Pitches, closes, argues with every no, and offers a step in between."""
    if notes.act in NOS and notes.dice.chance(60):
        return _of(notes, M.REBUT, notes.dice.pick(_CLOSES))
    if notes.dice.chance(25):
        return _of(notes, notes.dice.pick((M.PITCH, M.HYPE)), M.NEXT_STEP_OFFER)
    return _of(notes, notes.dice.pick(_CLOSES))


def needy(notes: Notes) -> Words:
    """Begs, thanks for everything, and gives the price away."""
    return _of(notes, *notes.dice.pick(_BEGGING))


def yes_ladder(notes: Notes) -> Words:
    """One small yes after the other, then the step."""
    if len(notes.meanings) < _RUNGS:
        return _of(notes, M.YES_QUESTION)
    return _of(notes, *notes.dice.pick(((M.PITCH,), (M.NEXT_STEP_OFFER,), (M.YES_QUESTION, M.NEXT_STEP_OFFER))))


def stuffer(notes: Notes) -> Words:
    """Every phrase from the book, about everything, with the offer in between; no ear for the answer."""
    first, second = notes.dice.pick(_MAGIC), notes.dice.pick(_PARTING if notes.dice.chance(5) else _MAGIC)
    words = _of(notes, first) if first is second else _of(notes, first, second)
    if notes.dice.chance(35):
        return (*words, *_of(notes, notes.dice.pick((M.PITCH, M.NEXT_STEP_OFFER))))
    return words


def strung(notes: Notes) -> Words:
    """The same phrases, each with a string on it now and then."""
    if notes.dice.chance(50):
        text, move = notes.dice.pick(STRINGS)
        return ((move, text),)
    return stuffer(notes)


def wearing(notes: Notes) -> Words:
    """Never takes no for an answer: asks, argues, asks again, down in flames (article 004)."""
    order = (M.NEXT_STEP_OFFER, M.REBUT, M.PUSH, M.URGENCY, M.DISCOUNT, M.REBUT, M.GUILT, M.PLEAD)
    turn = len(notes.meanings) - 1
    if turn == 0 and notes.dice.chance(50):
        return _of(notes, M.GREETING, M.PITCH)
    move = order[turn % len(order)]
    return _of(notes, move, M.NEXT_STEP_OFFER) if notes.dice.chance(20) and move is not order[0] else _of(notes, move)


def silent(notes: Notes) -> Words | None:
    """Nothing, or a greeting and then nothing."""
    return _of(notes, M.GREETING) if len(notes.meanings) == 1 and notes.dice.chance(50) else None


def at_random(notes: Notes) -> Words | None:
    """Any moves about anything, and silence."""
    if notes.dice.chance(5):
        return None
    first, second = notes.dice.pick(_EVERY), notes.dice.pick(_EVERY)
    return _of(notes, first) if first is second or notes.dice.chance(50) else _of(notes, first, second)


def asked_everything(notes: Notes) -> Words:
    """First makes it safe, then asks after one thing after the other, and acknowledges."""
    turn = len(notes.meanings) - 1
    if notes.act is notes.act.ASKS and notes.dice.chance(70):
        return ((M.OTHER, notes.worded(ANSWERS)),)
    if turn < _CALM:
        return _of(
            notes, (M.NO_QUESTION, M.PERMISSION_TO_REFUSE, M.ACCUSATION_AUDIT, M.ACKNOWLEDGE)[turn], M.ACKNOWLEDGE
        )
    topics = notes.card.topics[turn % len(notes.card.topics)]
    return notes.part(M.ACKNOWLEDGE), (M.OPEN_QUESTION, notes.worded(ASKS, notes.dice.pick(topics)))
