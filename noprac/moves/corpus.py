"""Coded turns: what people wrote down that a turn does.

Takes: JSON Lines as in `assets/corpus/README.md`. Gives: `Coded` records, checked. May not: change a code.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from noprac.core.moves import Act, Move, Span

# Authors that neither a tagger nor a language model reads, so that both can be judged on them.
UNREAD = ("turns-d4", "turns-h1", "turns-h2")


@dataclass(frozen=True, slots=True)
class Coded:
    """One coded turn. `author`: the set it came from; `spans`: None where the proving words were not marked; `pauses`:
    after how many letters of it its speaker stops to think."""

    id: str
    author: str
    act: Act
    prospect: str
    trainee: str
    moves: frozenset[Move]
    spans: tuple[Span, ...] | None
    pauses: tuple[int, ...] = ()


def read(path: Path) -> tuple[Coded, ...]:
    """All records of one author's file. Raises ValueError naming the file and the line of the first fault."""
    with path.open(encoding="utf-8") as lines:
        return tuple(_coded(path, number, line) for number, line in enumerate(lines, start=1) if line.strip())


def read_all(paths: Iterable[Path]) -> tuple[Coded, ...]:
    """The records of several files, in the order given."""
    return tuple(record for path in paths for record in read(path))


def _coded(path: Path, number: int, line: str) -> Coded:
    try:
        coded = _record(path.stem, json.loads(line))
    except (ValueError, KeyError, TypeError) as fault:
        raise ValueError(f"{path.name}, line {number}: {fault}") from None
    if coded.spans is not None and {s.move for s in coded.spans} != coded.moves:
        raise ValueError(f"{path.name}, line {number}: the marked words and the moves differ")
    return coded


def _record(author: str, record: dict[str, object]) -> Coded:
    trainee, moves, spans = str(record["trainee"]), record["moves"], record.get("spans")
    return Coded(
        id=str(record["id"]),
        author=author,
        act=Act(str(record["prospect_act"])),
        prospect=str(record["prospect"]),
        trainee=trainee,
        moves=frozenset(Move(str(m)) for m in _list(moves)),
        spans=None if spans is None else tuple(_span(len(trainee), s) for s in _list(spans)),
        pauses=tuple(_pause(len(trainee), at) for at in _list(record.get("pauses", []))),
    )


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("moves, spans and pauses are lists")
    return value


def _span(length: int, value: object) -> Span:
    start, end, move = _list(value)
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end <= length:
        raise ValueError(f"the span {value} lies outside the turn")
    return Span(Move(str(move)), start, end)


def _pause(length: int, at: object) -> int:
    if not isinstance(at, int) or not 0 < at < length:
        raise ValueError(f"the pause {at} lies outside the turn")
    return at
