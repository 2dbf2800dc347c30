"""The shapes of a scenario's values, in the words of JSON Schema.

Takes: limits. Gives: fragments of a schema that say what the readers in `fields` take. May not: read a value. A schema
cannot know all (ids that lead nowhere, words too common to find anything by): what it refuses is wrong, what it takes
may be.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from noprac.core.form.fields import LINE, LONG, MANY, SHORT

Shape = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a mapping: what an editor tells about it, what may stand there, whether it must."""

    about: str
    shape: Shape
    needed: bool = False


Form = Mapping[str, Field]


def text(most: int) -> Shape:
    """Text of up to so many characters, not only blanks."""
    return {"type": "string", "pattern": r"\S", "maxLength": most}


SHORT_TEXT = text(SHORT)
LINE_TEXT = text(LINE)
LONG_TEXT = text(LONG)
ID: Shape = {"type": "string", "pattern": "^[a-z][a-z0-9-]*$", "maxLength": SHORT}
TRUTH: Shape = {"type": "boolean"}
SHARE: Shape = {"type": "number", "minimum": 0, "maximum": 1}


def whole(least: int, most: int) -> Shape:
    """A whole number."""
    return {"type": "integer", "minimum": least, "maximum": most}


def listed(item: Shape, least: int = 0, most: int = MANY) -> Shape:
    """A list of the same."""
    return {"type": "array", "items": item, "minItems": least, "maxItems": most}


def one_of(words: Iterable[str]) -> Shape:
    """One of these words."""
    return {"type": "string", "enum": [str(word) for word in words]}


def either(*shapes: Shape) -> Shape:
    """Any of these."""
    return {"anyOf": list(shapes)}


def ref(name: str) -> Shape:
    """What stands under `$defs`."""
    return {"$ref": f"#/$defs/{name}"}


def mapping(form: Form, about: str = "") -> Shape:
    """A mapping of these fields and no other."""
    shape: dict[str, object] = {"description": about} if about else {}
    shape |= {
        "type": "object",
        "properties": {name: {"description": field.about, **field.shape} for name, field in form.items()},
        "additionalProperties": False,
    }
    needed = [name for name, field in form.items() if field.needed]
    return {**shape, "required": needed} if needed else shape


LINE_OR_LINES = {"description": "A line, or several that say the same.", **either(LINE_TEXT, listed(LINE_TEXT, 1))}
WORDINGS = ref("wordings")
