"""Places in plain values, and values changed at a place.

Takes: what a YAML reader gives, places in it. Gives: new values; the old ones stay as they are. May not: know what a
field means, or refuse what stands in the way: that is replaced.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

Place = tuple[str | int, ...]
Values = Mapping[str, object]


class _Absent:
    """Nothing stands there; YAML's own nothing is None."""


ABSENT: Final = _Absent()


def spelled(place: Place) -> str:
    """A place as faults name it: `facts[3].open[0]`."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return "".join(parts).removeprefix(".")


def covers(place: Place, field: str) -> bool:
    """Whether the field that a fault names is at `place` or inside it."""
    here = spelled(place)
    return not here or field == here or field.startswith((f"{here}.", f"{here}["))


def found(values: object, field: str) -> Place:
    """The place of the field that a fault names, or of the nearest one around it that is there."""
    place: Place = ()
    while (inner := next((k for k in _keys(values) if covers((*place, k), field)), None)) is not None:
        place = (*place, inner)
        values = values[inner]  # type: ignore[index]  # it is one of its own keys
    return place


def named(values: object, field: str) -> Place:
    """As `found`; of a field that is missing, the place where it belongs."""
    place = found(values, field)
    missing = field.removeprefix(spelled(place)).removeprefix(".")
    return (*place, missing) if missing else place


def at(values: object, place: Place) -> object:
    """What stands there, or `ABSENT`."""
    for part in place:
        if part not in set(_keys(values)):
            return ABSENT
        values = values[part]  # type: ignore[index]  # it is one of its own keys
    return values


def put(values: object, place: Place, value: object, order: Sequence[str] = ()) -> Any:
    """`values` with `value` at `place`; what is missing around it is made. `order`: of the names beside it, so that a
    new one does not come last."""
    if not place:
        return value
    first, rest = place[0], place[1:]
    if isinstance(first, int):
        items = list(values) if isinstance(values, list | tuple) else []
        inner = put(items[first] if first < len(items) else {}, rest, value, order)
        return [*items[:first], inner, *items[first + 1 :]]
    fields = dict(values) if isinstance(values, Mapping) else {}
    inner = put(fields.get(first, {}), rest, value, order)
    if first in fields or rest:
        return {**fields, first: inner}
    return _with(fields, first, inner, order)


def drop(values: object, place: Place) -> Any:
    """`values` without what stands at `place`."""
    if at(values, place) is ABSENT:
        return values
    around, last = place[:-1], place[-1]
    inside: Any = at(values, around)
    if isinstance(last, int):
        return put(values, around, [item for n, item in enumerate(inside) if n != last])
    return put(values, around, {name: value for name, value in inside.items() if name != last})


def insert(values: object, place: Place, number: int, item: object) -> Any:
    """`values` with an item before number `number` of the list at `place`; the list is made where there is none."""
    there = at(values, place)
    items = list(there) if isinstance(there, list | tuple) else []
    return put(values, place, [*items[:number], item, *items[number:]])


def same(one: object, other: object) -> bool:
    """Whether two values mean the same: true is not 1; the order of fields means nothing."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[name], other[name]) for name in one)
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


def _keys(values: object) -> Iterator[str | int]:
    if isinstance(values, Mapping):
        yield from values
    elif isinstance(values, list | tuple):
        yield from range(len(values))


def _with(fields: dict[str, object], name: str, value: object, order: Sequence[str]) -> dict[str, object]:
    """The field in its place: before the first that comes after it in `order`."""
    if name not in order:
        return {**fields, name: value}
    after = set(order[order.index(name) + 1 :])
    cut = next((n for n, other in enumerate(fields) if other in after), len(fields))
    items = list(fields.items())
    return dict([*items[:cut], (name, value), *items[cut:]])
