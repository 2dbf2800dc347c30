"""A given call, checked and laid out in rows.

Takes: plain values out of a stranger's file. Gives: `Rows`, harmless and whole, or `Strange`. May not: guess: a call
with one value that cannot be is refused.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import lru_cache

from noprac.core.cohort.plain import NAME, TITLE, plain
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.moves import Act, Ending, Move
from noprac.core.practice.noes import Led
from noprac.core.score import Scores

Value = str | int | float | None
Row = tuple[Value, ...]

SKILLS = tuple(field.name for field in fields(Scores))
MOST_TURNS, BEST, LONGEST = 2000, 100, 864_000  # turns, points, seconds
VERSION = 40  # letters of one
_name = lru_cache(maxsize=1024)(plain)  # the same ones come again and again
_ACTS, _MOVES, _ENDINGS = frozenset(Act), frozenset(Move), frozenset(Ending)
_KINDS, _DEEDS, _LED = frozenset(NoKind), frozenset(Taken), frozenset(Led)
_VERDICTS = frozenset({"wrong", "missing", "corrected"})


class Strange(Exception):
    """A value that no call has: where."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A call's rows, without the columns that name the person and the call. `call` in the order of `CALL`, `moves` of
    `MOVE`, `noes` of `NO`, `remarks` of `REMARK`."""

    id: str
    call: Row
    moves: tuple[Row, ...]
    noes: tuple[Row, ...]
    remarks: tuple[Row, ...]


CALL = (
    *("scenario", "title", "difficulty", "began", "day", "seconds", "lines", "turns", "ending", "right_ending"),
    *("take", "rubric", "tagger", "app"),
    *SKILLS,
    *(f"own_{skill}" for skill in SKILLS),
)
MOVE = ("turn", "act", "move")
NO = ("turn", "kind", "deed", "embraced", "led", "pause", "words", "answer")
REMARK = ("turn", "verdict", "move", "words", "note")


def rows(value: Mapping[str, object]) -> Rows:
    """The rows of a call as `facts.told` gives it. Raises Strange."""
    turns = _list(value, "turns")
    moves = tuple(_moves(turns))
    scores = _scores(value.get("scores"), "scores")
    own = scores if value.get("own") is None else _scores(value.get("own"), "own")
    call = (
        _name(_text(value, "scenario"), NAME),
        _name(_text(value, "title"), TITLE),
        _number(value.get("difficulty"), 0, 9, "difficulty"),
        _moment(value),
        _day(value),
        _amount(value.get("seconds"), "seconds") or 0.0,
        len(turns),
        len({row[0] for row in moves}),
        _one_of(_ENDINGS, value.get("ending"), "ending", or_none=True),
        _one_of(_ENDINGS, value.get("right"), "right"),
        int(value.get("take_turn") is not None),
        *(_name(_text(value, name), VERSION) for name in ("rubric", "tagger", "app")),
        *scores,
        *own,
    )
    last = len(turns)
    noes = tuple(_no(_mapping(no, "noes"), last) for no in _list(value, "noes"))
    remarks = tuple(_remark(_mapping(remark, "remarks"), last) for remark in _list(value, "remarks"))
    return Rows(_text(value, "call"), call, moves, noes, remarks)


def _moves(turns: list[object]) -> Iterator[Row]:
    """Written for speed: there are millions."""
    for number, turn in enumerate(turns, start=1):
        if not isinstance(turn, list) or len(turn) != len(MOVE):
            raise Strange("turns")
        at, act, moves = turn
        try:
            known = at == number and act in _ACTS and isinstance(moves, list) and _MOVES.issuperset(moves)
        except TypeError:  # lists in place of names
            known = False
        if not known:
            raise Strange("turns")
        for move in moves:
            yield number, act, move


def _no(no: Mapping[str, object], last: int) -> Row:
    return (
        _number(no.get("turn"), 1, last, "noes"),
        _one_of(_KINDS, no.get("kind"), "noes"),
        _one_of(_DEEDS, no.get("deed"), "noes"),
        int(no.get("embraced") is True),
        _one_of(_LED, no.get("led"), "noes"),
        _amount(no.get("pause"), "noes"),
        plain(_text(no, "words")),
        plain(_text(no, "answer")),
    )


def _remark(remark: Mapping[str, object], last: int) -> Row:
    return (
        _number(remark.get("turn"), 1, last, "remarks"),
        _one_of(_VERDICTS, remark.get("verdict"), "remarks"),
        _one_of(_MOVES, remark.get("move"), "remarks", or_none=True),
        plain(_text(remark, "words")),
        plain(_text(remark, "note")),
    )


def _scores(value: object, where: str) -> tuple[int | None, ...]:
    told = _mapping(value, where)
    return tuple(None if told.get(skill) is None else _number(told.get(skill), 0, BEST, where) for skill in SKILLS)


def _list(value: Mapping[str, object], name: str) -> list[object]:
    found = value.get(name)
    if not isinstance(found, list) or len(found) > MOST_TURNS:
        raise Strange(name)
    return found


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise Strange(where)
    return value


def _text(value: Mapping[str, object], name: str) -> str:
    found = value.get(name)
    if not isinstance(found, str):
        raise Strange(name)
    return found


def _number(value: object, least: int, most: int, where: str) -> int:
    if type(value) is not int or not least <= value <= most:
        raise Strange(where)
    return value


def _amount(value: object, where: str) -> float | None:
    if value is None:
        return None
    if type(value) not in {int, float} or not 0 <= value <= LONGEST:  # type: ignore[operator]  # a number by now
        raise Strange(where)
    return float(value)  # type: ignore[arg-type]  # as above


def _one_of(known: frozenset[str], value: object, where: str, *, or_none: bool = False) -> str | None:
    if value is None and or_none:
        return None
    if not isinstance(value, str) or value not in known:
        raise Strange(where)
    return value


def _moment(value: Mapping[str, object]) -> str:
    try:
        return datetime.fromisoformat(_text(value, "began")[:40]).isoformat(timespec="milliseconds")[:32]
    except (ValueError, OverflowError):
        raise Strange("began") from None


def _day(value: Mapping[str, object]) -> str:
    try:
        return date.fromisoformat(_text(value, "day")[:10]).isoformat()
    except ValueError:
        raise Strange("day") from None
