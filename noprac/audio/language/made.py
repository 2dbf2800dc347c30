"""The made model, kept for later starts.

Takes: files whose content decides what is made, their texts when they are needed, folders. Gives: a language model's
path. May not: leave half a file behind, or hold up a rehearsal by a fault: where nothing can be made or kept, there is
none, and the recogniser hears without one.

It is made in a process of its own, since it takes five seconds and 500 MB, once.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

FORM = 3  # of what is made; counted up when other code would make another model
LONGEST = 300.0  # seconds
KEPT = 2  # models: two versions of the app may be in use
ENDING = ".lm.bin"
PROGRAM = (sys.executable, "-P", "-m", "noprac.audio.language")

Texts = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Made:
    """A language model's file."""

    model: Path


@dataclass(frozen=True, slots=True)
class Sources:
    """`files`: what `texts` is read from. `texts`: `talk`, turns of trainees, and `scenes`, texts of scenarios."""

    files: tuple[Path, ...]
    texts: Callable[[], Texts]


def made(sources: Sources, folders: Sequence[Path], program: Sequence[str] = PROGRAM) -> Made | None:
    """The model of these sources: the one that a folder holds, else made in the last folder; None where that fails."""
    with suppress(OSError, subprocess.SubprocessError, ValueError):
        name = key(sources.files)
        held = (found for found in (_named(folder, name) for folder in folders) if found.model.is_file())
        return next(held, None) or _make(_named(folders[-1], name), sources.texts(), program)
    return None


def key(files: Iterable[Path]) -> str:
    """What tells one made model from another: this code's form, the version of what brings the general one, and the
    files' bytes. Raises OSError."""
    found = hashlib.sha256(f"{FORM} {_version()}".encode())
    for file in sorted(files):
        found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()[:16]


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - loads the mail parser, late

    try:
        return version("pocketsphinx")
    except PackageNotFoundError:
        return ""


def _named(folder: Path, name: str) -> Made:
    return Made(folder / f"{name}{ENDING}")


def _make(target: Made, texts: Texts, program: Sequence[str]) -> Made:
    """Make the file beside its place, then move it there."""
    target.model.parent.mkdir(parents=True, exist_ok=True)
    part = target.model.with_name(f".{target.model.name}.{os.getpid()}.part")
    try:
        subprocess.run(  # noqa: S603 - our own command, no shell
            (*program, str(part)),
            input=json.dumps({name: list(lines) for name, lines in texts.items()}).encode(),
            check=True,
            timeout=LONGEST,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # else a console opens
        )
        part.replace(target.model)
        _thin_out(target)
        return target
    finally:
        part.unlink(missing_ok=True)


def _thin_out(new: Made) -> None:
    """Remove the oldest models beside the new one, with all files of their names; one in use is in its process's
    memory."""
    folder = new.model.parent
    others = sorted((p for p in folder.glob(f"*{ENDING}") if p != new.model), key=lambda p: p.stat().st_mtime)
    for old in others[: 1 - KEPT]:
        for path in folder.glob(f"{old.name.removesuffix(ENDING)}.*"):
            with suppress(OSError):
                path.unlink()
