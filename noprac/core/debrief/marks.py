"""The marks in a transcript: which words did what kind of thing.

Takes: an exchange. Gives: `Piece`s that put together are what the trainee said. May not: know colours or shapes.
"""

from dataclasses import dataclass
from enum import StrEnum, unique
from itertools import pairwise

from noprac.core.moves import FAMILY, SURE, Family, Move, Span
from noprac.core.score.answer import badly_heard
from noprac.core.transcript import Exchange


@unique
class Mark(StrEnum):
    """What marked words did: made room for a no, listened, or pressed."""

    ROOM = "room"
    LISTENING = "listening"
    PRESSURE = "pressure"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words with one mark or none. `moves` that they show, each with whether it is only a perhaps; `perhaps`: all of
    them are; `unclear`: the recogniser was not sure of the words."""

    text: str
    mark: Mark | None = None
    moves: tuple[tuple[Move, bool], ...] = ()
    perhaps: bool = False
    unclear: bool = False


_OF_FAMILY = {
    Family.GOING_FOR_NO: Mark.ROOM,
    Family.LETTING_GO: Mark.ROOM,
    Family.LISTENING: Mark.LISTENING,
    Family.PRESSURE: Mark.PRESSURE,
}
_ROOM_BY_ASKING = frozenset({Move.NO_QUESTION, Move.TEMPERATURE_CHECK})
# Where words do two things, the mark that matters more for practice is shown.
_RANK = (Mark.PRESSURE, Mark.ROOM, Mark.LISTENING)


def mark_of(move: Move) -> Mark | None:
    """The mark of a move; None for those that ask or tell without leaning either way."""
    if move in _ROOM_BY_ASKING:
        return Mark.ROOM
    return Mark.PRESSURE if move is Move.YES_QUESTION else _OF_FAMILY.get(FAMILY[move])


def pieces(exchange: Exchange) -> tuple[Piece, ...]:
    """What the trainee said, cut where a mark begins or ends."""
    text, spans, bad = exchange.trainee, exchange.moves.spans, badly_heard(exchange)
    edges = {0, len(text)} | {at for s in spans for at in (s.start, s.end)} | {at for word in bad for at in word}
    cuts = sorted(at for at in edges if 0 <= at <= len(text))
    return tuple(
        _piece(text, start, end, spans, any(a <= start and end <= b for a, b in bad)) for start, end in pairwise(cuts)
    )


def _piece(text: str, start: int, end: int, spans: tuple[Span, ...], unclear: bool) -> Piece:
    over = [s for s in spans if s.start <= start and end <= s.end]
    sure = [s for s in over if s.confidence >= SURE] or over
    marks = [mark for s in sure if (mark := mark_of(s.move)) is not None]
    moves = tuple((s.move, s.confidence < SURE) for s in over if s.move is not Move.OTHER)
    perhaps = bool(over) and all(s.confidence < SURE for s in over)
    return Piece(text[start:end], min(marks, key=_RANK.index, default=None), moves, perhaps, unclear)
