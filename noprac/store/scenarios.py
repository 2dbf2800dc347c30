"""Scenarios on disk.

Takes: folders, files, ids. Gives: `Source` (a scenario with the values it was read from), or `Fault` (file, line,
field, and what is wrong). May not: play one.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.form.fields import identifier
from noprac.core.form.parsing import parse
from noprac.core.scenario import Scenario
from noprac.store import paths
from noprac.store.read_before import LARGEST, ReadBefore

ENDINGS = (".yaml", ".yml")
_MOST = 512  # files that a process remembers
_remembered: dict[Path, tuple[tuple[int, int, int], "Source | Fault"]] = {}

NO_SCENARIO = "holds no scenario; begin with a line such as id: my-scenario"


@dataclass(frozen=True, slots=True)
class Source:
    """A scenario, the plain values of its file, and the file."""

    scenario: Scenario
    values: Mapping[str, object]
    path: Path

    @property
    def text(self) -> str:
        """The values as the journal keeps them: JSON, the same for the same values."""
        return text_of(self.values)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a scenario's file. `line`: from 1, None where it concerns the whole file; `field`: as
    `facts[3].says`, "" for the whole."""

    path: Path
    line: int | None
    field: str
    why: str

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line is not None else str(self.path)
        return f"{where}: {self.field}: {self.why}" if self.field else f"{where}: {self.why}"


def text_of(values: Mapping[str, object]) -> str:
    """A scenario's values as JSON, the same for the same values. Raises ValueError: a number that is none."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, allow_nan=False)


def hash_of(text: str) -> str:
    """What tells a scenario from any other, by its `Source.text`."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read(path: Path) -> Source | Fault:
    """The scenario of a file, or what is wrong with it."""
    return _read(path, None)


def _read(path: Path, before: ReadBefore | None) -> Source | Fault:
    try:
        data = content(path)
    except OSError as error:
        return Fault(path, None, "", f"cannot be read: {error.strerror or error}")
    known = None if before is None else before.get(data)
    if known is not None:
        with suppress(ScenarioError):  # its line is found below
            return Source(parse(known), known, path)
    found = _from_yaml(path, data)
    if before is not None and isinstance(found, Source):
        before.add(data, dict(found.values))
    return found


def _from_yaml(path: Path, data: bytes) -> Source | Fault:
    from noprac.store import marked_yaml  # noqa: PLC0415 - most files were read before
    from noprac.store.marked_yaml import BadYaml  # noqa: PLC0415 - as above

    try:
        marked = marked_yaml.read(data)
    except BadYaml as error:
        return Fault(path, error.line, error.field, error.why)
    values = marked.value
    if not isinstance(values, dict):
        return Fault(path, 1, "", NO_SCENARIO)
    try:
        return Source(parse(values), values, path)
    except ScenarioError as error:
        return Fault(path, nearest_line(marked.lines, error.path), error.path, error.why)


def check(path: Path) -> tuple[Fault, ...]:
    """What is wrong with the file; () where nothing is."""
    found = read(path)
    return (found,) if isinstance(found, Fault) else ()


def begin(path: Path) -> None:
    """Write a commented scenario to start from, named after its file. Raises ScenarioError: the name is no scenario's,
    or something stands there already; DeviceError.
    """
    if path.suffix not in ENDINGS:
        raise ScenarioError("", f"{path} must end in .yaml.")
    try:
        name = identifier(path.stem, "")
    except ScenarioError as error:
        raise ScenarioError("", f"{path.name} {error.why}.") from None
    text = (paths.assets() / "starter.yaml").read_text(encoding="utf-8").replace("my-call", name)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise ScenarioError("", f"{path} is there already; give another name.") from None
    except OSError as error:
        raise DeviceError(f"{path} cannot be written: {error.strerror or error}.", "Give another place.") from error


def find(name: str) -> Source:
    """A scenario by its id or its file's path. Raises ScenarioError in one line that names file, line and field."""
    found = read(Path(name)) if _is_path(name) else _by_id(name)
    if found is None:
        raise ScenarioError("", f"There is no scenario {name!r}; `noprac scenario list` shows those at hand.")
    if isinstance(found, Fault):
        raise ScenarioError("", str(found))
    return found


def load(name: str) -> Scenario:
    """As `find`, the scenario alone."""
    return find(name).scenario


def catalogue() -> tuple[Source | Fault, ...]:
    """All scenarios at hand, by file name; the user's own hide shipped ones of the same id."""
    seen: set[str] = set()
    result: list[Source | Fault] = []
    before = ReadBefore(paths.home())
    for path in _files():
        found = _unchanged(path, before)
        if isinstance(found, Source):
            if found.scenario.id in seen:
                continue
            seen.add(found.scenario.id)
        result.append(found)
    before.keep()
    return tuple(result)


def sources() -> tuple[Source, ...]:
    """Those of the catalogue that can be played."""
    return tuple(found for found in catalogue() if isinstance(found, Source))


def _unchanged(path: Path, before: ReadBefore) -> Source | Fault:
    """As `read`; a file that is as it was is not read again, for all of them take half a second."""
    try:
        stat = path.stat()
    except OSError:
        return read(path)
    stamp = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
    known = _remembered.get(path)
    if known is not None and known[0] == stamp:
        return known[1]
    if len(_remembered) >= _MOST:
        _remembered.clear()
    found = _read(path, before)
    _remembered[path] = stamp, found
    return found


def line_of(path: Path, field: str) -> int | None:
    """The line of a field in a file that can be read, or of the nearest one around it; None where there is none."""
    from noprac.store import marked_yaml  # noqa: PLC0415 - as above

    return nearest_line(marked_yaml.read(content(path)).lines, field)


def content(path: Path) -> bytes:
    """A file's bytes, one more than a scenario may have at most. Raises OSError."""
    with path.open("rb") as file:  # never more than is needed to see that it is too much
        return file.read(LARGEST + 1)


def _files(first: str = "") -> Iterator[Path]:
    """The user's own before those that came along; in each folder the one named `first` before the others."""
    for folder in paths.scenario_folders():
        if folder.is_dir():
            found = (path for path in folder.iterdir() if path.suffix in ENDINGS)
            yield from sorted(found, key=lambda path: (path.stem != first, path))


def _is_path(name: str) -> bool:
    return name.endswith(ENDINGS) or "/" in name or "\\" in name


def _by_id(name: str) -> Source | Fault | None:
    """The scenario with that id; a broken file of that name, so that its author hears what is wrong."""
    broken: Fault | None = None
    for path in _files(name):  # most are found in the first file: the whole catalogue takes seconds
        found = read(path)
        if isinstance(found, Source) and found.scenario.id == name:
            return found
        if isinstance(found, Fault) and path.stem == name:
            broken = broken or found
    return broken


def nearest_line(lines: Mapping[str, int], field: str) -> int | None:
    """The line of a field, or of the nearest one around it that stands in the file."""
    while field not in lines and field:
        cut = max(field.rfind("."), field.rfind("["))
        field = field[: max(cut, 0)]
    return lines.get(field)
