"""Results as xAPI statements (Experience API 1.0.3, part two: statements).

Takes: results, and who they are of. Gives: statements as JSON. May not: invent an address, or say "success": how a call
ended earns nothing.

A statement's id is made of all that it says, so that a second export gives the same bytes, and a learning record store
that has it takes it for the same.
"""

import json
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from noprac.report.export import json_lines
from noprac.report.learning.result import AUTHORITY, Kind, Result, clean, duration, uri

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, AUTHORITY)
_MAIL = "mailto:"
_DONE = {Kind.CALL: "completed", Kind.DRILL: "practised"}

Object = dict[str, object]


@dataclass(frozen=True, slots=True)
class Learner:
    """Whose results they are, as the learning system knows them. `account`: the name of the account, or a mail address
    as "mailto:…"; `system`: the absolute IRI of the system that the account is in, "" for a mail address; `name`: to be
    read, "" for none."""

    account: str
    system: str = ""
    name: str = ""

    def actor(self) -> Object:
        """The statement's actor."""
        named: Object = {"objectType": "Agent", **({"name": clean(self.name)} if self.name else {})}
        if self.account.startswith(_MAIL):
            return named | {"mbox": clean(self.account)}
        return named | {"account": {"homePage": clean(self.system), "name": clean(self.account)}}


def statement(result: Result, learner: Learner) -> Object:
    """One statement."""
    said: Object = {
        "actor": learner.actor(),
        "verb": _verb(result),
        "object": _activity(result),
        "result": _result(result),
        "context": _context(result),
        "timestamp": result.finished,
    }
    canonical = json.dumps(said, sort_keys=True, ensure_ascii=True)
    return {"id": str(uuid.uuid5(_NAMES, canonical)), **said}


def _verb(result: Result) -> Object:
    name = _DONE[result.kind] if result.completed else "left"
    return {"id": uri("verbs", name), "display": {"en": name}}


def _activity(result: Result) -> Object:
    definition = {"name": {"en": clean(result.title)}, "type": uri("kinds", result.kind)}
    return {"objectType": "Activity", "id": uri(f"{result.kind}s", result.activity), "definition": definition}


def _result(result: Result) -> Object:
    found: Object = {}
    if result.got is not None and result.scaled is not None:
        found["score"] = {"scaled": result.scaled, "raw": result.got, "min": 0, "max": result.most}
    found["completion"] = result.completed
    if result.seconds is not None:
        found["duration"] = duration(result.seconds)
    if extensions := _extensions(result):
        found["extensions"] = extensions
    return found


def _extensions(result: Result) -> Object:
    scores = {uri("scores", name): value for name, value in result.parts.items()}
    rubric = {uri("rubric"): clean(result.rubric)} if result.rubric else {}
    return {**rubric, **scores, **({uri("take"): True} if result.take else {})}


def _context(result: Result) -> Object:
    platform = f"noprac {clean(result.app)}".strip()
    return {"platform": platform, "extensions": {uri("result"): clean(result.id)}}


def array(statements: Iterable[Mapping[str, object]]) -> str:
    """One JSON array, a statement a line."""
    lines = ",\n".join(_dumped(each) for each in statements)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _dumped(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


FORMS: Mapping[str, Callable[[Iterable[Mapping[str, object]]], str]] = {".json": array, ".jsonl": json_lines}
