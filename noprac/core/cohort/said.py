"""What was said in a given call, to be scored again.

Takes: the plain values of a receipt. Gives: exchanges. May not: take a value for what it is not: a stranger wrote it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields

from noprac.core.delivery import Delivery
from noprac.core.moves import Act, Move, Moves, Span
from noprac.core.speech import Word
from noprac.core.transcript import Exchange

MOST_TURNS, LONGEST = 2000, 100_000  # turns; characters of one
_FAR = 1e9  # from nought; nothing measured lies beyond

_MEASURES = tuple(field.name for field in fields(Delivery))
_ACTS: Mapping[object, Act] = {act.value: act for act in Act}
_MOVES: Mapping[object, Move] = {move.value: move for move in Move}


class Unsaid(Exception):
    """The values are no exchanges."""


def exchanges(receipt: object) -> tuple[Exchange, ...]:
    """The exchanges of a receipt, as `Receipt` has them. Raises Unsaid."""
    try:
        found = receipt["exchanges"]  # type: ignore[index]  # what it is shows here
        if not isinstance(found, list) or len(found) > MOST_TURNS:
            raise Unsaid
        return tuple(_exchange(one) for one in found)
    except (KeyError, TypeError, AttributeError) as error:
        raise Unsaid from error


def _exchange(told: Mapping[str, object]) -> Exchange:
    text = _text(told["trainee"])
    return Exchange(
        _ACTS[told["act"]],
        _text(told["prospect"]),
        text,
        _moves(told["moves"], len(text)),
        tuple(_words(told["words"])),
        _number(told["pause"]),
        _number(told["pace"]),
        told["interrupted"] is True,
        None if told["delivery"] is None else _delivery(told["delivery"]),
        _number(told["line_seconds"]),
        told["unheard"] is True,
    )


def _moves(told: object, length: int) -> Moves:
    values = _mapping(told)
    spans = []
    for span in _list(values["spans"]):
        start, end, sure = span["start"], span["end"], span["confidence"]
        if type(start) is not int or type(end) is not int or not 0 <= start <= end <= length:
            raise Unsaid
        spans.append(Span(_MOVES[span["move"]], start, end, _sure(sure)))
    return Moves(tuple(spans), _text(values["tagger"]))


def _words(told: object) -> Iterator[Word]:
    for word in _list(told):
        start, end = _number(word["start"]), _number(word["end"])
        if start is None or end is None:
            raise Unsaid
        yield Word(_text(word["text"]), start, end, _sure(word["confidence"]))


def _delivery(told: object) -> Delivery:
    values = _mapping(told)
    if any(isinstance(values[name], bool) for name in _MEASURES):
        raise Unsaid
    measured = {name: _number(values[name]) for name in _MEASURES}
    if any(measured[name] is None for name in ("seconds", "speech", "words", "pauses", "longest_pause")):
        raise Unsaid
    return Delivery(**measured)  # type: ignore[arg-type]  # each is a number, or may be None


def _sure(value: object) -> float:
    found = _number(value)
    if found is None or not 0 <= found <= 1:
        raise Unsaid
    return found


def _number(value: object) -> float | None:
    if value is None:
        return None
    if type(value) not in {int, float} or not -_FAR <= value <= _FAR:  # type: ignore[operator]  # a number by now
        raise Unsaid
    return value  # type: ignore[return-value]  # as above


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise Unsaid
    return value


def _list(value: object) -> list[dict[str, object]]:
    if not isinstance(value, list):
        raise Unsaid
    return value


def _mapping(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise Unsaid
    return value
