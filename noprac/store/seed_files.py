"""A prospect in a file: the scenario, the seed and what it was made with, so that every laptop meets the same one.

Takes: a scenario's source with a seed; a path. Gives: the file's bytes; `SeedFile`, or ScenarioError in one line. May
not: trust the file: it is refused where it is too large, no JSON, of another form, of a later version, or where the
scenario is not the one that its checksum names.

The form:
`{"noprac": "seed", "version": 1, "scenario": {"id", "sha256", "source"}, "seed", "parts": {"app", "tagger"}}`.
`source` holds the plain values of the scenario's file; `sha256` is that of them as JSON with sorted keys. A later
version may add fields; one that changes what a field means raises `version`, and this one refuses the file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from noprac import __version__
from noprac.core.errors import ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.scenario import Scenario
from noprac.store.disk import write_whole
from noprac.store.scenarios import Source, hash_of, text_of

KIND, VERSION = "seed", 1
ENDING = ".seed.json"
LARGEST = 2_000_000  # bytes; the largest scenario that can be read is smaller
LAST_SEED = 2**31 - 1
_NAME = 80  # letters of a part's name
_AGAIN = "Save it once more from the workshop."


@dataclass(frozen=True, slots=True)
class SeedFile:
    """What a file holds. `app`, `tagger`: the versions that it was made with."""

    source: Source
    seed: int
    app: str = ""
    tagger: str = ""


def name_of(source: Source, seed: int) -> str:
    """What such a file is called."""
    return f"{source.scenario.id}-{seed}{ENDING}"


def data(source: Source, seed: int, tagger: str) -> bytes:
    """The file; the same prospect gives the same bytes."""
    text = source.text
    value = {
        "noprac": KIND,
        "version": VERSION,
        "scenario": {
            "id": source.scenario.id,
            "sha256": hash_of(text),
            "source": json.loads(text),
        },
        "seed": seed,
        "parts": {"app": __version__, "tagger": tagger},
    }
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


def write(path: Path, source: Source, seed: int, tagger: str) -> None:
    """Write the file. Raises DeviceError."""
    write_whole(path, data(source, seed, tagger))


def read(path: Path) -> SeedFile:
    """What the file holds. Raises ScenarioError in one line: it cannot be read, or it is no seed file of ours."""
    value = _value(path, _bytes(path))
    if value.get("noprac") != KIND:
        _refuse(path, f"is no seed file. {_AGAIN}")
    version = value.get("version")
    if not _whole(version, 1, LAST_SEED):
        _refuse(path, f"names no version. {_AGAIN}")
    if version != VERSION:
        _refuse(path, "was made by a later noprac. Update noprac on this computer.")
    seed, scenario, parts = value.get("seed"), value.get("scenario"), value.get("parts")
    if not isinstance(seed, int) or not _whole(seed, 0, LAST_SEED):
        _refuse(path, f"seed: must be a whole number from 0 to {LAST_SEED}. {_AGAIN}")
    if not isinstance(scenario, dict) or not isinstance(parts, dict):
        _refuse(path, f"has no scenario, or does not say what it was made with. {_AGAIN}")
    source = Source(_scenario(path, scenario), scenario["source"], path)
    return SeedFile(source, seed, _part(parts, "app"), _part(parts, "tagger"))


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:  # never more than is needed to see that it is too much
            found = file.read(LARGEST + 1)
    except OSError as error:
        _refuse(path, f"cannot be read: {error.strerror or error}.")
    if len(found) > LARGEST:
        _refuse(path, f"is larger than any seed file. {_AGAIN}")
    return found


def _value(path: Path, found: bytes) -> dict[str, object]:
    try:
        value = json.loads(found.decode("utf-8-sig"), parse_constant=_no_constant, object_pairs_hook=_once)
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")  # half a character, or 1e999, cannot
    except (ValueError, RecursionError):
        _refuse(path, f"is damaged: it is no JSON. {_AGAIN}")
    if not isinstance(value, dict):
        _refuse(path, f"is no seed file. {_AGAIN}")
    return value


def _scenario(path: Path, given: Mapping[str, object]) -> Scenario:
    values = given.get("source")
    if not isinstance(values, dict):
        _refuse(path, f"scenario.source: is missing. {_AGAIN}")
    if hash_of(text_of(values)) != given.get("sha256"):
        _refuse(path, f"is damaged: the scenario is not the one that its checksum names. {_AGAIN}")
    try:
        scenario = parse(values)
    except ScenarioError as error:
        _refuse(path, f"scenario.source.{error.path}: {error.why}.")
    if scenario.id != given.get("id"):
        _refuse(path, f"scenario.id: names another scenario. {_AGAIN}")
    return scenario


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """No field twice: which one holds would depend on who reads."""
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a field twice")
    return value


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _part(parts: Mapping[str, object], name: str) -> str:
    """A version's name, fit to be shown."""
    value = parts.get(name)
    return "".join(c for c in value if c.isprintable())[:_NAME] if isinstance(value, str) else ""


def _refuse(path: Path, why: str) -> NoReturn:
    raise ScenarioError("", f"{path} {why}")
