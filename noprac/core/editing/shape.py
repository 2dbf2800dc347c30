"""What may stand at a place of a scenario, from the sheets of its form.

Takes: a place. Gives: `Spot`: what the form says of it; `sample`: the least that may stand there. May not: judge a
value; `faults` does.
"""

from dataclasses import dataclass
from typing import Any

from noprac.core.editing.places import Place
from noprac.core.form.shapes import LINE_OR_LINES, Form, Shape
from noprac.core.form.sheets import PARTS, SCENARIO

_PART = "#/$defs/"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the form. `needed`: it may not be left out; `about`: what it is for, "" inside a list."""

    shape: Shape
    needed: bool = False
    about: str = ""


def spot(place: Place) -> Spot | None:
    """What the form says of a place; None where it has no such place."""
    here = Spot({"$ref": _PART})
    for part in place:
        inner = _inside(here.shape, part)
        if inner is None:
            return None
        here = inner
    return here


def names(place: Place) -> tuple[str, ...]:
    """The fields that the mapping at `place` may have, in the order of the form."""
    here = spot(place)
    form = _form(here.shape) if here is not None else None
    return tuple(form) if form is not None else ()


def sample(shape: Shape) -> object:
    """The least that the shape takes."""
    parts: Any = shape
    form = _form(shape)
    if form is not None:
        return {name: sample(field.shape) for name, field in form.items() if field.needed}
    for key, made in (("anyOf", lambda of: sample(of[0])), ("enum", lambda of: of[0]), ("minimum", lambda of: of)):
        if key in parts:
            return made(parts[key])
    if parts.get("type") == "array":
        return [sample(parts["items"])] * parts["minItems"]
    return False if parts.get("type") == "boolean" else "x"


def blank(place: Place) -> dict[str, object]:
    """A new mapping at `place`: what it needs, with nothing said yet, and the first of what can be chosen."""
    return {name: _blank(place, name) for name in names(place) if (here := spot((*place, name))) and here.needed}


def _blank(place: Place, name: str) -> object:
    here = spot((*place, name))
    if here is None or names((*place, name)):
        return blank((*place, name))
    option: Any = _options(here.shape)[0]
    if "enum" in option:
        return option["enum"][0]
    return [] if option.get("type") == "array" else ""


def _inside(shape: Shape, part: str | int) -> Spot | None:
    form = _form(shape)
    if form is not None:
        field = form.get(part) if isinstance(part, str) else None
        return Spot(_plain(field.shape), field.needed, field.about) if field is not None else None
    for one in _options(shape):
        if isinstance(part, int) and one.get("type") == "array":
            items: Any = one["items"]
            return Spot(_plain(items), needed=True)
        if isinstance(part, str) and _form(one) is not None:
            return _inside(one, part)
    return None


def _options(shape: Shape) -> tuple[Shape, ...]:
    parts: Any = shape
    return tuple(parts.get("anyOf", (shape,)))


def _form(shape: Shape) -> Form | None:
    """The sheet that a shape points at."""
    name = shape.get("$ref")
    if not isinstance(name, str):
        return None
    part = name.removeprefix(_PART)
    return PARTS.get(part) if part else SCENARIO


def _plain(shape: Shape) -> Shape:
    """Wordings are no sheet."""
    return LINE_OR_LINES if shape.get("$ref") == f"{_PART}wordings" else shape
