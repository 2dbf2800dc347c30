"""Models on this machine: what hears, and voices better than the system's.

Takes: `NOPRAC_MODEL` and the home folder. Gives: models' folders. May not: load a model; `catalogue` knows what there
is to get, `install` gets it.

A recogniser model is a folder of Vosk's below `models`; a voice is a folder of Piper's below `piper`, with one file
`NAME.onnx` and its settings beside it.
"""

import os
from enum import StrEnum, unique
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.store import paths

EMBEDDED = "embedded"  # as a setting: the recogniser's model that comes with the app
# Either layout of a Vosk model; without the acoustic model the native library ends the process.
_NEEDED = (("am/final.mdl", "final.mdl"), ("conf/mfcc.conf", "mfcc.conf"))


@unique
class Kind(StrEnum):
    """What a model is for."""

    RECOGNISER = "recogniser"
    VOICE = "voice"


FOLDERS = {Kind.RECOGNISER: "models", Kind.VOICE: "piper"}


def find() -> Path | None:
    """The model to hear with: `NOPRAC_MODEL`, else the installed one (the largest, of two alike the last by name), else
    None. Raises DeviceError where the variable names a folder that is no model."""
    return named() or max(installed(), key=lambda model: (size(model), model.name), default=None)


def chosen(setting: str | Path | None) -> Path | None:
    """The model to hear with as it is set: a folder, `EMBEDDED`, or None for the best at hand; None for the one
    that comes with the app. Raises DeviceError where the folder is no model."""
    if setting is None:
        return find()
    return None if setting == EMBEDDED else check(Path(setting))


def named() -> Path | None:
    """The model that `NOPRAC_MODEL` names, None where it is not set. Raises DeviceError where it names none."""
    value = os.environ.get("NOPRAC_MODEL", "")
    return check(Path(value).expanduser(), "NOPRAC_MODEL") if value else None


def installed(kind: Kind = Kind.RECOGNISER) -> tuple[Path, ...]:
    """The models below the home folder, by name."""
    try:
        found = sorted(path for path in folder(kind).iterdir() if not path.name.startswith(".") and holds(kind, path))
    except OSError:
        return ()
    return tuple(found)


def folder(kind: Kind) -> Path:
    """Where models of this kind lie, each in a folder of its own."""
    return paths.home() / FOLDERS[kind]


def size(path: Path) -> int:
    """Bytes in a folder."""
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def check(folder: Path, source: str = "the model") -> Path:
    """`folder` itself where it holds a Vosk model. Raises DeviceError."""
    if holds(Kind.RECOGNISER, folder):
        return folder
    what = f"{folder} is not a recogniser model" if folder.is_dir() else f"There is no folder {folder}"
    raise DeviceError(f"{what} ({source}).", "Name the folder of a Vosk model, the one that holds am/final.mdl.")


def holds(kind: Kind, folder: Path) -> bool:
    """Whether `folder` is a model of this kind, by the names of its files."""
    if kind is Kind.VOICE:
        return len(voice_files(folder)) == 1
    return all(any((folder / name).is_file() for name in names) for names in _NEEDED)


def voice_files(folder: Path) -> tuple[Path, ...]:
    """The Piper voices that lie in a folder with their settings."""
    found = sorted(folder.glob("*.onnx"))
    return tuple(file for file in found if file.is_file() and file.with_name(f"{file.name}.json").is_file())
