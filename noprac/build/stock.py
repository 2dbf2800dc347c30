"""Models to hear and to speak with: what there is, and how it gets here.

Takes: names, paths, a place to tell the progress. Gives: what is known of each model, a model installed, imported or
removed. May not: show anything. Lies beside the root; slow: a window calls it on a worker thread.

A model is used only after it has been loaded once, in a process of its own: a damaged one can end the process.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from noprac.core.errors import DeviceError
from noprac.store import models, paths, settings
from noprac.store.models import EMBEDDED, Kind, catalogue, install
from noprac.store.models.fetch import PATIENT, Patience
from noprac.store.models.install import Brought, Progress, Step, Work
from noprac.store.settings import Settings

__all__ = ["EMBEDDED", "Brought", "Kind", "Known", "Progress", "Step", "bring", "known", "remove", "used"]


@dataclass(frozen=True, slots=True)
class Known:
    """A model: of the catalogue, installed, or both. `size`: bytes to fetch, where it is installed on disk; `folder`:
    None where it is not; `used`: it hears the next call."""

    name: str
    kind: Kind
    language: str
    licence: str
    about: str
    size: int
    folder: Path | None = None
    used: bool = False


def known(chosen: Settings | None = None) -> tuple[Known, ...]:
    """All models there are: those of the catalogue in its order, then the others on this machine. Raises DeviceError:
    the user's own catalogue cannot be used."""
    here = {(kind, path.name): path for kind in Kind for path in models.installed(kind)}
    using = used(chosen)
    listed = [
        Known(e.name, e.kind, e.language, e.licence, e.about, e.size, here.pop((e.kind, e.name), None))
        for e in catalogue.catalogue()
    ]
    others = [Known(name, kind, "", "", "Not in the catalogue.", 0, path) for (kind, name), path in here.items()]
    return tuple(_on_disk(model, using) for model in (*listed, *others))


def used(chosen: Settings | None = None) -> Path | None:
    """The folder of the model that hears the next call, None for the one that comes with the app."""
    setting = (chosen or settings.load(paths.home()).settings).model
    try:
        return models.chosen(setting)
    except DeviceError:
        return None


def fetch(
    name: str,
    told: Callable[[Progress], None] = lambda _: None,
    stop: Event | None = None,
    patience: Patience = PATIENT,
) -> Brought:
    """Install a model of the catalogue. Raises DeviceError; Stopped where `stop` was set."""
    return install.install(catalogue.find(name), _work(told, stop, patience))


def bring(path: Path, told: Callable[[Progress], None] = lambda _: None, stop: Event | None = None) -> Brought:
    """Import a model from a zip, a folder, or a voice's file. Raises DeviceError; Stopped where `stop` was set."""
    return install.bring(path, _work(told, stop, PATIENT))


def remove(name: str) -> Path:
    """Take a model away; the folder where it was. Raises DeviceError."""
    return install.remove(name)


def speaks_piper() -> bool:
    """Whether Piper's voices can be used: the extra is installed."""
    from noprac.audio import piper_voice  # noqa: PLC0415 - loads the sound file library, late

    return piper_voice.available()


def _work(told: Callable[[Progress], None], stop: Event | None, patience: Patience) -> Work:
    return Work(_trial, told, stop or Event(), patience)


def _trial(kind: Kind, folder: Path) -> None:
    """Load a model once. Raises DeviceError."""
    if kind is Kind.VOICE:
        from noprac.audio import piper_voice  # noqa: PLC0415 - a recogniser needs no voice

        piper_voice.check(folder)
    else:
        from noprac.audio import vosk_recogniser  # noqa: PLC0415 - loads a native library, so late

        vosk_recogniser.check(folder)


def _on_disk(model: Known, using: Path | None) -> Known:
    if model.folder is None:
        return model
    is_used = using is not None and model.folder.resolve() == using.resolve()
    return Known(
        model.name,
        model.kind,
        model.language,
        model.licence,
        model.about,
        models.size(model.folder),
        model.folder,
        is_used,
    )
