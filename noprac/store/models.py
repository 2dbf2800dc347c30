"""Recogniser models on this machine.

Takes: `NOPRAC_MODEL` and the home folder. Gives: a Vosk model's folder. May not: load one, or go online.
"""

import os
from pathlib import Path

from noprac.core.errors import DeviceError
from noprac.store import paths

# Either layout of a Vosk model; without the acoustic model the native library ends the process.
_NEEDED = (("am/final.mdl", "final.mdl"), ("conf/mfcc.conf", "mfcc.conf"))


def find() -> Path | None:
    """The model to hear with: `NOPRAC_MODEL`, else the installed one (the last by name), else None. Raises DeviceError
    where the variable names a folder that is no model."""
    return named() or next(reversed(installed()), None)


def named() -> Path | None:
    """The model that `NOPRAC_MODEL` names, None where it is not set. Raises DeviceError where it names none."""
    value = os.environ.get("NOPRAC_MODEL", "")
    return check(Path(value).expanduser(), "NOPRAC_MODEL") if value else None


def installed() -> tuple[Path, ...]:
    """The models below the home folder, by name."""
    folder = paths.home() / "models"
    try:
        return tuple(sorted(path for path in folder.iterdir() if _is_model(path)))
    except OSError:
        return ()


def check(folder: Path, source: str = "the model") -> Path:
    """`folder` itself where it holds a Vosk model. Raises DeviceError."""
    if _is_model(folder):
        return folder
    what = f"{folder} is not a recogniser model" if folder.is_dir() else f"There is no folder {folder}"
    raise DeviceError(f"{what} ({source}).", "Name the folder of a Vosk model, the one that holds am/final.mdl.")


def _is_model(folder: Path) -> bool:
    return all(any((folder / name).is_file() for name in names) for names in _NEEDED)
