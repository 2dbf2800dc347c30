"""What the trainee says of the receipt: words heard wrongly, moves contested.

Takes: exchanges, and remarks on their turns. Gives: the exchanges as the trainee reckons them. May not: touch a line of
the prospect, or the receipt as it was first scored.

A correction gives a turn its true words, with their moves as they were tagged anew. A contest takes a move away (wrong)
or adds one (missing). A contested move is out of the trainee's own reckoning, or in it, at once: while it is contested
it neither costs nor earns a point there, and what is left of the turn is judged as it stands. The first receipt is kept
beside it. Of several remarks on one thing the last one holds. The prospect's story stays: it answered what it heard.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, unique

from noprac.core.moves import Move, Moves, Span
from noprac.core.transcript import Exchange


@unique
class Verdict(StrEnum):
    """What a contest says of a move."""

    WRONG = "wrong"  # the turn did not do it
    MISSING = "missing"  # the turn did it, and it was not seen


@dataclass(frozen=True, slots=True)
class Correction:
    """What was truly said in a turn (turns count from 1), with the moves of those words."""

    turn: int
    text: str
    moves: Moves


@dataclass(frozen=True, slots=True)
class Contest:
    """A move that the turn does not show, or shows unseen. `start`, `end`: offsets of its words in the turn, both 0 for
    the whole turn; `words`: those words, by which they are found again in a turn corrected later."""

    turn: int
    move: Move
    verdict: Verdict
    start: int = 0
    end: int = 0
    note: str = ""
    words: str = ""


Remark = Correction | Contest


def reviewed(exchanges: Sequence[Exchange], remarks: Iterable[Remark]) -> tuple[Exchange, ...]:
    """The exchanges as the remarks have them; a remark on a turn that is not there changes nothing."""
    held = tuple(in_force(remarks))
    return tuple(_reviewed(e, [r for r in held if r.turn == turn]) for turn, e in enumerate(exchanges, start=1))


def in_force(remarks: Iterable[Remark]) -> Iterable[Remark]:
    """The last remark on each thing, by turn; a turn's correction stands before its contests."""
    last = {(r.turn, subject(r)): r for r in remarks}
    return (last[key] for key in sorted(last))


def subject(remark: Remark) -> str:
    """What a remark is on: the move contested, "" for the turn's words."""
    return remark.move.value if isinstance(remark, Contest) else ""


def contest(exchange: Exchange, turn: int, move: Move, verdict: Verdict, *, words: str = "", note: str = "") -> Contest:
    """A contest on words of `exchange`; without words, on those that show the move, or the whole turn."""
    shown = exchange.moves.span(move)
    if words:
        start, end = _found(words, exchange.trainee)
    elif shown is not None:
        start, end = shown.start, shown.end
    else:
        start, end = 0, len(exchange.trainee)
    return Contest(turn, move, verdict, start, end, note, exchange.trainee[start:end])


def _reviewed(exchange: Exchange, remarks: Sequence[Remark]) -> Exchange:
    for remark in remarks:
        exchange = _corrected(exchange, remark) if isinstance(remark, Correction) else _contested(exchange, remark)
    return exchange


def _corrected(exchange: Exchange, remark: Correction) -> Exchange:
    """True words have no confidence of a recogniser's: they count in full."""
    return replace(exchange, trainee=remark.text, moves=remark.moves, words=(), unheard=False)


def _contested(exchange: Exchange, remark: Contest) -> Exchange:
    spans = [s for s in exchange.moves.spans if s.move not in {remark.move, Move.OTHER}]
    if remark.verdict is Verdict.MISSING:
        spans.append(Span(remark.move, *_place(remark, exchange.trainee)))
        spans.sort(key=lambda s: (s.start, s.end))
    if not spans and exchange.trainee.strip():
        spans.append(Span(Move.OTHER, 0, len(exchange.trainee)))
    return replace(exchange, moves=replace(exchange.moves, spans=tuple(spans)))


def _place(remark: Contest, text: str) -> tuple[int, int]:
    """Where the contested words stand now."""
    if remark.words and text[remark.start : remark.end] != remark.words:
        return _found(remark.words, text)
    whole = not 0 <= remark.start < remark.end <= len(text)
    return (0, len(text)) if whole else (remark.start, remark.end)


def _found(words: str, text: str) -> tuple[int, int]:
    found = re.search(re.escape(words), text, re.IGNORECASE)
    return found.span() if found else (0, len(text))
