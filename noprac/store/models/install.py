"""Models put in their place, and taken away.

Takes: an entry of the catalogue, or a zip, folder or voice file from a stick. Gives: a model's folder that has been
tried. May not: leave half a model where one is looked for, or use what it has not checked.

Everything is made ready in a hidden folder beside its place and moved there at the end. Downloads wait in `downloads`
below the home folder until they are whole and in place. One process at a time.
"""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum, unique
from pathlib import Path
from threading import Event

from noprac.core.errors import DeviceError
from noprac.store import disk, models, paths
from noprac.store.lock import alone
from noprac.store.models import Kind, unpack
from noprac.store.models.catalogue import Entry, catalogue, fits_as_name
from noprac.store.models.fetch import PATIENT, Patience, digest, fetch

DOWNLOADS = "downloads"
UNPACKED = 2  # bytes on disk for each packed one, at most; the published ones have 1.5 to 1.7
DEEPEST = 3  # folders in which a model may lie inside a zip
_FILES = {Kind.RECOGNISER: "a Vosk model (am/final.mdl)", Kind.VOICE: "a Piper voice (NAME.onnx and NAME.onnx.json)"}


@unique
class Step(StrEnum):
    """What is being done."""

    FETCH = "fetching"
    CHECK = "checking"
    UNPACK = "unpacking"
    TRY = "trying"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. `done`, `total`: bytes; `total` None where it is not known."""

    step: Step
    done: int = 0
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """How a model is brought. `trial`: raises DeviceError where a folder's model does not load; `told`: is told of each
    step; `stop`: set to break off."""

    trial: Callable[[Kind, Path], None]
    told: Callable[[Progress], None] = lambda _progress: None
    stop: Event = field(default_factory=Event)
    patience: Patience = PATIENT


@dataclass(frozen=True, slots=True)
class Brought:
    """A model in its place. `published`: its name in the catalogue where a zip is that very file; `sha256`: of the zip,
    "" where there was none."""

    folder: Path
    kind: Kind
    published: str = ""
    sha256: str = ""


def install(entry: Entry, work: Work) -> Brought:
    """Fetch a model of the catalogue; one that is there and loads stays. Raises DeviceError; fetch.Stopped."""
    target = models.folder(entry.kind) / entry.name
    if _sound(entry.kind, target, work):
        return Brought(target, entry.kind, entry.name)
    with _alone():
        downloads = paths.home() / DOWNLOADS
        unpack.room(downloads, entry.size * (1 + UNPACKED) if entry.kind is Kind.RECOGNISER else entry.size)
        parts = _fetched(entry, downloads, work)
        sha256 = digest(parts[0])
        with _staging(target) as staging:
            if entry.kind is Kind.RECOGNISER:
                unpack.unpack(parts[0], staging, _telling(work, Step.UNPACK), work.stop)
            else:
                staging.mkdir(parents=True)
                for part, file in zip(parts, entry.files, strict=True):
                    shutil.copyfile(part, staging / file.name)
            _place(_only(staging, entry.kind, parts[0]), entry.kind, target, work)
        _forget(parts)
    return Brought(target, entry.kind, entry.name, sha256)


def bring(source: Path, work: Work) -> Brought:
    """Import a zip, a folder, or a voice's file with its settings beside it. Raises DeviceError; fetch.Stopped."""
    if not source.exists():
        raise DeviceError(f"There is no {source}.", "Name a zip or a folder.")
    with _alone(), _staging(models.folder(Kind.RECOGNISER) / source.stem) as staging:
        sha256 = _bring(source, staging, work)
        kind, root = _found(staging, source)
        name = _name(kind, root, staging, source)
        target = models.folder(kind) / name
        if target.exists():
            raise DeviceError(f"{name} is installed already.", f"To replace it: noprac model remove {name}")
        _place(root, kind, target, work)
    return Brought(target, kind, _published(sha256), sha256)


def remove(name: str) -> Path:
    """Take a model away, and what was left of fetching it. Raises DeviceError: there is none of that name."""
    found = next((path for kind in Kind for path in models.installed(kind) if path.name == name), None)
    if found is None:
        raise DeviceError(f"No model {name!r} is installed.", "See those that are: noprac model list")
    with _alone():
        gone = found.with_name(f".{name}.{secrets.token_hex(4)}.gone")
        try:
            found.replace(gone)
            shutil.rmtree(gone)
        except OSError as error:
            raise disk.fault(error, found) from error
    return found


def sweep() -> None:
    """Remove what a killed process left half made; downloads stay, to be gone on with."""
    for kind in Kind:
        for pattern in (".*.part", ".*.gone"):
            for path in models.folder(kind).glob(pattern):
                shutil.rmtree(path, ignore_errors=True)


def _sound(kind: Kind, folder: Path, work: Work) -> bool:
    """Whether there is a model that loads."""
    if not models.holds(kind, folder):
        return False
    try:
        work.trial(kind, folder)
    except DeviceError:
        return False
    return True


def _fetched(entry: Entry, downloads: Path, work: Work) -> tuple[Path, ...]:
    try:
        return tuple(
            fetch(file, downloads, _telling(work, Step.FETCH), work.stop, work.patience) for file in entry.files
        )
    except OSError as error:
        raise disk.fault(error, downloads) from error


def _telling(work: Work, step: Step) -> Callable[[int, int | None], None]:
    return lambda done, total: work.told(Progress(step, done, total))


def _bring(source: Path, staging: Path, work: Work) -> str:
    """Bring a source's files into `staging`; a zip's checksum."""
    told = _telling(work, Step.UNPACK)
    if source.is_dir():
        unpack.copy(source, staging, told, work.stop)
        return ""
    if source.suffix.lower() == ".onnx":
        staging.mkdir(parents=True)
        for file in (source, source.with_name(f"{source.name}.json")):
            if not file.is_file():
                raise DeviceError(f"There is no {file}.", "A voice has two files: NAME.onnx and NAME.onnx.json.")
            shutil.copyfile(file, staging / file.name)
        return ""
    work.told(Progress(Step.CHECK))
    sha256 = digest(source)
    unpack.unpack(source, staging, told, work.stop)
    return sha256


def _found(staging: Path, source: Path) -> tuple[Kind, Path]:
    """The one model in a folder. Raises DeviceError where there is none, or several."""
    here = [(kind, folder) for folder in _folders(staging, DEEPEST) for kind in Kind if models.holds(kind, folder)]
    if not here:
        raise DeviceError(f"{source} holds neither {' nor '.join(_FILES.values())}.", "Name the model's own folder.")
    if len(here) > 1:
        raise DeviceError(f"{source} holds several models.", "Import them one by one, each by its own folder.")
    return here[0]


def _only(staging: Path, kind: Kind, source: Path) -> Path:
    found, root = _found(staging, source)
    if found is not kind:
        raise DeviceError(f"{source} is not {_FILES[kind]}.", "Mend the catalogue's entry.")
    return root


def _folders(top: Path, deep: int) -> Iterator[Path]:
    """`top` and the folders in it, so many deep."""
    yield top
    if deep:
        for path in sorted(top.iterdir()):
            if path.is_dir():
                yield from _folders(path, deep - 1)


def _name(kind: Kind, root: Path, staging: Path, source: Path) -> str:
    """What to call an imported model: as its voice, its folder, else the file it came in."""
    if kind is Kind.VOICE:
        name = models.voice_files(root)[0].stem
    elif root != staging:
        name = root.name
    else:
        name = source.resolve().name if source.is_dir() else source.stem
    if not fits_as_name(name):
        raise DeviceError(
            f"{name!r} cannot be a model's name.", "Rename it: letters, digits, dots, dashes, underscores."
        )
    return name


def _place(root: Path, kind: Kind, target: Path, work: Work) -> None:
    """Try a model that is ready and move it into place."""
    work.told(Progress(Step.TRY))
    work.trial(kind, root)
    disk.make_folder(target.parent)
    if target.exists():  # a damaged one, or it would not have come to this
        shutil.rmtree(target)
    root.replace(target)


def _published(sha256: str) -> str:
    """The entry whose file has this checksum, "" where none has."""
    entries = catalogue() if sha256 else ()
    return next((entry.name for entry in entries if sha256 in {file.sha256 for file in entry.files}), "")


def _forget(parts: tuple[Path, ...]) -> None:
    for part in parts:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}.json").unlink(missing_ok=True)


@contextmanager
def _alone() -> Iterator[None]:
    """No other process brings or removes models meanwhile. Raises DeviceError."""
    folder = models.folder(Kind.RECOGNISER)
    busy = DeviceError("Another copy of noprac is busy with a model.", "Wait until it is done, then try again.")
    with alone(folder / ".lock", busy):
        try:
            sweep()
            yield
        except OSError as error:
            raise disk.fault(error, folder) from error


@contextmanager
def _staging(target: Path) -> Iterator[Path]:
    """A hidden folder beside the place, not yet made; gone at the end."""
    disk.make_folder(target.parent)
    path = target.with_name(f".{secrets.token_hex(4)}.part")
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
