"""The scenarios that the user writes: opened, kept, saved.

Takes: files, values. Gives: `Document`s; what is said of a fault is what `noprac scenario check` says. May not: write
over what came with the app, over another scenario, or over what somebody else wrote in the meantime.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

from noprac.core.editing.places import Values, put
from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.form.fields import identifier
from noprac.store import disk, edited_yaml, marked_yaml, paths, scenarios
from noprac.store.marked_yaml import BadYaml
from noprac.store.scenarios import Fault, Source

STARTER, BLANK = "starter.yaml", "blank.yaml"


@dataclass(frozen=True, slots=True)
class Document:
    """A scenario's file. `text`: as it stands, or is to stand there; `saved`: as it was when it was last read or
    written, None where there is no file yet."""

    path: Path
    text: str
    saved: str | None = None

    @property
    def values(self) -> Values:
        """What the text holds. Raises ScenarioError: it cannot be read."""
        return _values(self.path, self.text)

    def holding(self, values: Values) -> "Document":
        """With other values; all that they do not touch stays as it is written."""
        return replace(self, text=edited_yaml.edited(self.text, values))


def folder() -> Path:
    """Where the user's own scenarios lie."""
    return paths.home() / "scenarios"


def own() -> tuple[Source | Fault, ...]:
    """The user's own scenarios, by file name, and what is wrong with broken ones."""
    lies = folder()
    found = sorted(p for p in lies.iterdir() if p.suffix in scenarios.ENDINGS) if lies.is_dir() else []
    return tuple(scenarios.read(path) for path in found)


def open_file(path: Path) -> Document:
    """A scenario to go on with. Raises ScenarioError: it cannot be read at all."""
    text = _text(path)
    _values(path, text)
    return Document(path, text, text)


def begin(template: str, taken: frozenset[str] = frozenset()) -> Document:
    """A new scenario from `STARTER` or `BLANK`. `taken`: ids that others have."""
    text = (paths.assets() / template).read_text(encoding="utf-8")
    name = fresh("my-call", taken)
    return Document(folder() / f"{name}.yaml", text.replace("my-call", name))


def duplicate(path: Path, taken: frozenset[str] = frozenset()) -> Document:
    """A scenario like another, under a name of its own. Raises ScenarioError."""
    text = _text(path)
    values = _values(path, text)
    name = fresh(f"{_id(values, path)}-own", taken)
    return Document(folder() / f"{name}.yaml", edited_yaml.edited(text, put(values, ("id",), name)))


def take_in(path: Path, taken: frozenset[str] = frozenset()) -> Document:
    """A file from elsewhere, to be saved among one's own; its id where no other scenario has it. Raises
    ScenarioError."""
    text = _text(path)
    values = _values(path, text)
    name = _id(values, path)
    if name in taken or (folder() / f"{name}.yaml").exists():
        name = fresh(name, taken)
        text = edited_yaml.edited(text, put(values, ("id",), name))
    return Document(folder() / f"{name}.yaml", text)


def fresh(stem: str, taken: frozenset[str] = frozenset()) -> str:
    """A name that no scenario has and no file: `stem`, or with a number after it."""
    names = (stem if n == 1 else f"{stem}-{n}" for n in count(1))
    return next(name for name in names if name not in taken and not (folder() / f"{name}.yaml").exists())


def save(document: Document) -> Document:
    """Write it; a first time under its id. Raises DeviceError: the disk refuses, or there is another file by now."""
    path = document.path if document.saved is not None else _named(document)
    if document.saved != _on_disk(path):
        raise DeviceError(f"{path.name} was changed elsewhere meanwhile.", "Your text is kept: save it as a copy.")
    disk.write_whole(path, document.text.encode())
    return Document(path, document.text, document.text)


def as_copy(document: Document, taken: frozenset[str] = frozenset()) -> Document:
    """The same text for a file of its own. Raises ScenarioError."""
    values = document.values
    name = fresh(f"{_id(values, document.path)}-copy", taken)
    text = edited_yaml.edited(document.text, put(values, ("id",), name))
    return Document(folder() / f"{name}.yaml", text)


def hand_out(path: Path, to: Path) -> None:
    """Copy a scenario's file. Raises DeviceError."""
    disk.write_whole(to, _bytes(path))


def delete(path: Path) -> bytes:
    """Delete one of the user's own; gives what it held, for `restore`. Raises DeviceError."""
    held = _bytes(path)
    if path.parent != folder():
        raise DeviceError(f"{path} came with the app.", "Make a copy, and change that.")
    try:
        path.unlink()
    except OSError as error:
        raise disk.fault(error, path) from error
    return held


def restore(path: Path, held: bytes) -> None:
    """Bring a deleted one back. Raises DeviceError: another has its place by now."""
    if path.exists():
        raise DeviceError(f"{path} is there again.", "Rename it, then undo.")
    disk.write_whole(path, held)


def _named(document: Document) -> Path:
    """A file called as its id, where that can be; else as it was meant to be called."""
    try:
        name = identifier(document.values.get("id"), "id")
    except ScenarioError:
        return document.path
    path = folder() / f"{name}.yaml"
    return document.path if path.exists() else path


def _id(values: Values, path: Path) -> str:
    """The scenario's id; one made from the file's name where it has none that can be used."""
    try:
        return identifier(values.get("id"), "id")
    except ScenarioError:
        letters = "".join(c if c.isascii() and c.isalnum() else "-" for c in path.stem.lower()).strip("-0123456789")
        return letters[:60] or "my-call"


def _values(path: Path, text: str) -> Values:
    try:
        values: Any = marked_yaml.read(text.encode()).value
    except BadYaml as error:
        raise ScenarioError("", str(Fault(path, error.line, error.field, error.why))) from None
    if not isinstance(values, Mapping):
        raise ScenarioError("", f"{path}:1: {scenarios.NO_SCENARIO}")
    return values


def _text(path: Path) -> str:
    """Raises ScenarioError."""
    try:
        return scenarios.content(path).decode("utf-8")
    except OSError as error:
        raise ScenarioError("", f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError:
        raise ScenarioError("", str(scenarios.read(path))) from None


def _on_disk(path: Path) -> str | None:
    try:
        return scenarios.content(path).decode("utf-8", errors="replace")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise disk.fault(error, path) from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise disk.fault(error, path) from error
