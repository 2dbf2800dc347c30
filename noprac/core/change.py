"""A frozen value with some fields changed, in half the time that `dataclasses.replace` takes.

Takes: an instance of a frozen, slotted dataclass that has nothing to work out after it is made. Gives: a new one. May
not: be used where speed does not matter: the type checker does not look into it, as it does into `replace`.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


_Shape = tuple[Mapping[str, int], Callable[[object], tuple[object, ...]], tuple[Callable[[object, object], None], ...]]
_SHAPES: dict[type[Any], _Shape] = {}


def _shape(kind: type[Any]) -> _Shape:
    """The place of each field, all their values at once, and what fills each slot; worked out once for a kind."""
    if kind not in _SHAPES:
        names = tuple(field.name for field in fields(kind))
        fill = tuple(kind.__dict__[name].__set__ for name in names)
        _SHAPES[kind] = {name: n for n, name in enumerate(names)}, attrgetter(*names), fill
    return _SHAPES[kind]


def changed(of: T, **changes: object) -> T:
    """`of` with `changes`. Raises KeyError for a field that it does not have."""
    kind: type[T] = type(of)
    places, values_of, fill = _shape(kind)
    values = list(values_of(of))
    for name, value in changes.items():
        values[places[name]] = value
    new = object.__new__(kind)
    for put, value in zip(fill, values, strict=True):  # past the constructor, which looks each slot up by its name
        put(new, value)
    return new
