"""YAML to plain values, with the line of each.

Takes: a file's bytes. Gives: `Marked`: dicts, lists, strings, numbers, booleans, None, and the line of every field. May
not: build anything else: aliases, tags, a second document, deep nesting and big files are refused, so that no file can
grow or act when it is read.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)
from ruamel.yaml.nodes import ScalarNode

from noprac.store import read_before

LARGEST = read_before.LARGEST
DEEPEST = 24

_TAG = "tag:yaml.org,2002:"
_TRUE = {"true", "yes", "on", "y"}
_TELLING = frozenset("-+.0123456789~nNtTfF") | {""}  # how all begins that is no text
_RESOLVER = YAML(typ="safe").resolver


class BadYaml(Exception):
    """`line`: from 1, None where it concerns the whole file; `field`: as `facts[3].says`; `why`: one line."""

    def __init__(self, line: int | None, why: str, field: str = "") -> None:
        super().__init__(why)
        self.line = line
        self.why = why
        self.field = field


@dataclass(frozen=True, slots=True)
class Marked:
    """`lines`: from a field's path, as `facts[3].says`, to its line, from 1."""

    value: object
    lines: Mapping[str, int]


def read(data: bytes) -> Marked:
    """The values of a YAML file. Raises BadYaml."""
    if len(data) > LARGEST:
        raise BadYaml(None, f"is larger than {LARGEST // 1024} KB; split it")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadYaml(data[: error.start].count(b"\n") + 1, "is not UTF-8; save the file as UTF-8") from None
    try:
        lines: dict[str, int] = {}
        value = _document(text, lines)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BadYaml(mark.line + 1 if mark else None, f"is not YAML: {error.problem or error.context}") from None
    except (YAMLError, ValueError, RecursionError) as error:
        raise BadYaml(None, f"is not YAML: {str(error).splitlines()[0]}") from None
    return Marked(value, lines)


def _document(text: str, lines: dict[str, int]) -> object:
    """The value of the one document; None where there is none."""
    events = _allowed(text)
    value = next((_value(e, events, "", lines) for e in events if isinstance(e, NodeEvent)), None)
    for _ in events:  # what follows is looked at as well
        pass
    return value


def _allowed(text: str) -> Iterator[Event]:
    """The events of a file, each looked at before anything is built from it."""
    depth = documents = 0
    for event in YAML(typ="safe").parse(text):
        documents += isinstance(event, DocumentStartEvent)
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if documents > 1 or depth > DEEPEST or isinstance(event, NodeEvent):
            _refuse(event, documents, depth)
        yield event


def _refuse(event: Event, documents: int, depth: int) -> None:
    line = event.start_mark.line + 1
    if documents > 1:
        raise BadYaml(line, "holds a second document; keep one")
    if depth > DEEPEST:
        raise BadYaml(line, f"is nested more than {DEEPEST} deep")
    if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
        raise BadYaml(line, "uses an anchor or an alias (& or *); write the value out")
    if getattr(event, "tag", None):
        raise BadYaml(line, "uses a tag (!); remove it")


def _value(event: Event, events: Iterator[Event], path: str, lines: dict[str, int]) -> object:
    lines.setdefault(path, event.start_mark.line + 1)
    if isinstance(event, ScalarEvent):
        return _scalar(event, path)
    if isinstance(event, MappingStartEvent):
        return _mapping(events, path, lines)
    items = takewhile(_goes_on, events)
    return [_value(item, events, f"{path}[{index}]", lines) for index, item in enumerate(items)]


def _goes_on(event: Event) -> bool:
    return not isinstance(event, CollectionEndEvent)


def _mapping(events: Iterator[Event], path: str, lines: dict[str, int]) -> dict[str, object]:
    result: dict[str, object] = {}
    for named in takewhile(_goes_on, events):
        line = named.start_mark.line + 1
        if not isinstance(named, ScalarEvent):
            raise BadYaml(line, "has a key that is not a word", path)
        key = str(named.value)
        field = f"{path}.{key}" if path else key
        if key in result:
            raise BadYaml(line, "stands twice; keep one", field)
        lines[field] = line
        result[key] = _value(next(events), events, field, lines)
    return result


def _scalar(event: ScalarEvent, path: str) -> object:
    text = str(event.value)
    if not event.implicit[0] or text[:1] not in _TELLING:  # quoted, or it begins as no number or the like does
        return text
    line = event.start_mark.line + 1
    try:
        match str(_RESOLVER.resolve(ScalarNode, text, (True, False))).removeprefix(_TAG):
            case "null":
                return None
            case "bool":
                return text.lower() in _TRUE
            case "int":
                return _whole(text.replace("_", ""))
            case "float":
                return _finite(text.replace("_", ""))
            case _:  # a date, and whatever else looks like more, is text here
                return text
    except ValueError:
        raise BadYaml(line, f"{text[:40]!r} is not a number that can be used", path) from None


def _whole(text: str) -> int:
    return int(text, 0) if text.lstrip("+-")[:2].lower() in {"0x", "0o", "0b"} else int(text)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number
