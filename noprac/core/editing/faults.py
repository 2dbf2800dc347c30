"""All faults of a scenario at once.

Takes: plain values. Gives: `faults`: those that `parse` would name one after another as each is mended, in its words.
May not: have words of its own.

A field that is wrong is replaced by the least that may stand there, and the rest is read again. What one field says of
another is looked at only when each is right by itself.
"""

from collections.abc import Callable, Mapping
from typing import Any

from noprac.core.editing.places import Values, at, drop, found, named, put, spelled
from noprac.core.editing.shape import sample, spot
from noprac.core.errors import ScenarioError
from noprac.core.form.parsing import check, fill

MOST = 30  # faults that are told at once


def faults(values: Values) -> tuple[ScenarioError, ...]:
    """The faults, () where the scenario can be played."""
    return _all(fill, values, _mended) or _all(lambda v: check(fill(v)), values, _led_right)


def _all(
    read: Callable[[Values], object],
    values: Values,
    mend: Callable[[Values, ScenarioError], Values],
) -> tuple[ScenarioError, ...]:
    seen: dict[str, ScenarioError] = {}
    while len(seen) < MOST and (fault := _first(read, values)) is not None and fault.path not in seen:
        seen[fault.path] = fault
        values = mend(values, fault)
    return tuple(seen.values())


def _first(read: Callable[[Values], object], values: Values) -> ScenarioError | None:
    try:
        read(values)
    except ScenarioError as fault:
        return fault
    return None


def _mended(values: Values, fault: ScenarioError) -> Values:
    """With the least at the place of the fault; without what is no field there."""
    place = named(values, fault.path)
    here = spot(place)
    mended: Any = drop(values, place) if here is None else put(values, place, sample(here.shape))
    return mended if isinstance(mended, Mapping) else {}


def _led_right(values: Values, fault: ScenarioError) -> Values:
    """With the first id of the list that the fault's leads into, a topic that nothing else has, an id of its own."""
    place = found(values, fault.path)
    here = spot(place)
    mended: Any = values
    if place[-1] in {"leads_to", "asks"}:
        mended = drop(values, place)
    elif place[-2:-1] in {("facts",), ("told",)} and isinstance(place[-1], int):
        mended = put(values, place, _a_fact(values))
    elif here is not None and isinstance(at(values, place), str):
        mended = put(values, place, f"x{spelled(place)}".translate(_AS_ID))
    return dict(mended)


_AS_ID = str.maketrans(dict.fromkeys("[].", "-"))


def _a_fact(values: Values) -> object:
    return at(values, ("facts", 0, "id"))
