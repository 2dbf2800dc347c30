"""Strict reading of plain values: each fault is named by its path.

Takes: what a YAML or JSON reader gives (mappings, lists, strings, numbers, booleans). Gives: typed values, or
`ScenarioError` with the path of the field and how to mend it. May not: guess, coerce or pass over an unknown field.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from noprac.core.errors import ScenarioError

SHORT = 80  # characters: a name, an id, a topic
LINE = 400  # characters: what can be spoken in one breath or two
LONG = 2000  # characters: a summary
MANY = 400  # items in one list

_KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "nothing"),
    (bool, "true or false"),
    ((int, float), "a number"),
    (str, "text"),
    (Mapping, "a mapping"),
    ((list, tuple), "a list"),
)

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Reader = Callable[[object, str], T]


class Fields:
    """The fields of one mapping, each to be taken once; `done` refuses what nobody took."""

    def __init__(self, value: object, path: str, known: Iterable[str]) -> None:
        """Raises ScenarioError where `value` is no mapping or has a field that is not `known`."""
        if not isinstance(value, Mapping):
            raise ScenarioError(path, f"must be a mapping of fields, not {kind(value)}")
        self._value = value
        self._path = path
        names = tuple(known)
        for name in value:
            if name not in names:
                shown = name[:SHORT] if isinstance(name, str) else kind(name)
                raise ScenarioError(self.path(shown), f"is no field here; known are {', '.join(names)}")

    def path(self, name: str) -> str:
        """The full path of the field `name`."""
        return f"{self._path}.{name}" if self._path else name

    def has(self, name: str) -> bool:
        """Whether the field was given."""
        return name in self._value

    def get(self, name: str) -> object:
        """The field's value. Raises ScenarioError where it is missing."""
        if name not in self._value:
            raise ScenarioError(self.path(name), "is missing")
        found: object = self._value[name]
        return found

    def read(self, name: str, reader: Reader[T]) -> T:
        """The field, read by `reader`. Raises ScenarioError where it is missing or wrong."""
        return reader(self.get(name), self.path(name))

    def maybe(self, name: str, reader: Reader[T], default: T) -> T:
        """The field, read by `reader`, or `default` where it was not given."""
        return self.read(name, reader) if self.has(name) else default


def kind(value: object) -> str:
    """What a value is, in an author's words."""
    return next((name for types, name in _KINDS if isinstance(value, types)), type(value).__name__)


def text(value: object, path: str, most: int = LINE) -> str:
    """Text of 1 to `most` characters on one line, without control characters. Raises ScenarioError."""
    if not isinstance(value, str):
        raise ScenarioError(path, f"must be text, not {kind(value)}; put it in quotes")
    clean = " ".join(value.split())
    if not clean:
        raise ScenarioError(path, "is empty")
    if len(clean) > most:
        raise ScenarioError(path, f"is {len(clean)} characters long; at most {most}")
    if not clean.isprintable():  # then one is of Cc, Cf, Cs, Co, Cn, Zl, Zp: a blank of Zs is a plain one by now
        odd = next(c for c in clean if not c.isprintable())
        raise ScenarioError(path, f"holds the unspeakable character U+{ord(odd):04X}; take it out")
    return clean


def short(value: object, path: str) -> str:
    """A name or a topic."""
    return text(value, path, SHORT)


def long(value: object, path: str) -> str:
    """A paragraph."""
    return text(value, path, LONG)


def identifier(value: object, path: str) -> str:
    """Lower-case letters, digits and hyphens, beginning with a letter. Raises ScenarioError."""
    name = text(value, path, SHORT)
    if not (name[0].isalpha() and all(c.isascii() and (c.islower() or c.isdigit() or c == "-") for c in name)):
        raise ScenarioError(path, "may hold lower-case letters, digits and hyphens only, a letter first")
    return name


def truth(value: object, path: str) -> bool:
    """True or false. Raises ScenarioError."""
    if not isinstance(value, bool):
        raise ScenarioError(path, f"must be true or false, not {kind(value)}")
    return value


def whole(least: int, most: int) -> Reader[int]:
    """A reader of whole numbers from `least` to `most`."""

    def read(value: object, path: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise ScenarioError(path, f"must be a whole number, not {kind(value)}")
        if not least <= value <= most:
            raise ScenarioError(path, f"must be from {least} to {most}")
        return value

    return read


def thousandths(value: object, path: str) -> int:
    """A number from 0 to 1, in thousandths. Raises ScenarioError."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ScenarioError(path, f"must be a number from 0 to 1, not {kind(value)}")
    if not 0 <= value <= 1:
        raise ScenarioError(path, "must be from 0 to 1")
    return round(value * 1000)


def one_of(choices: type[E]) -> Reader[E]:
    """A reader of one of an enumeration's words."""
    words = ", ".join(choices)

    def read(value: object, path: str) -> E:
        if not isinstance(value, str) or value not in set(choices):
            raise ScenarioError(path, f"must be one of {words}")
        return choices(value)

    return read


def listed(reader: Reader[T], least: int = 0, most: int = MANY) -> Reader[tuple[T, ...]]:
    """A reader of lists of `least` to `most` items."""

    def read(value: object, path: str) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            raise ScenarioError(path, f"must be a list, not {kind(value)}")
        if not least <= len(value) <= most:
            raise ScenarioError(path, f"has {len(value)} items; from {least} to {most} are possible")
        return tuple(reader(item, f"{path}[{n}]") for n, item in enumerate(value))

    return read


def wordings(value: object, path: str) -> tuple[str, ...]:
    """One line or a list of lines that say the same. Raises ScenarioError."""
    if isinstance(value, str):
        return (text(value, path),)
    return listed(text, 1)(value, path)


def unique(values: Iterable[T], path: Callable[[int], str], of: Callable[[T], object]) -> None:
    """Raises ScenarioError at the first value whose `of` came before."""
    seen: set[object] = set()
    for n, value in enumerate(values):
        if of(value) in seen:
            raise ScenarioError(path(n), f"came before: {of(value)}")
        seen.add(of(value))
