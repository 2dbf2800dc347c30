"""Piper: a better offline voice, where the extra and a voice's model are installed.

Takes: folders of voices; a text and the manner of a persona whose voice is `piper:NAME`. Gives: its sound. May not:
load Piper into this process: it is GPLv3 (espeak-ng inside), an extra that the user chooses to add, and runs as a
program of its own beside noprac.

Rate is Piper's own length scale; it has no pitch, so a line is spoken slower or faster by what playing it faster or
slower takes back (0.84 to 1.19 of the voice's own, 50 being as it is), which moves the formants with it.
"""

import importlib.util
import json
from pathlib import Path

from noprac.audio.voice import Spoken, SpokenVoice, Synthesiser
from noprac.audio.worker_process import python
from noprac.core.errors import DeviceError

PREFIX = "piper:"
WORKER = Path(__file__).with_name("piper_worker.py")
PATIENCE = 40.0  # seconds for a line; the first one loads the model
MISSING = ("Piper is not installed.", "Install it: python -m pip install 'noprac[piper]'")
SMALLEST = 1000  # bytes; the published ones have 60 MB
_MEND = "Install it anew: noprac model list shows the voices."


def check(folder: Path) -> None:
    """Whether `folder` holds a voice that can be used. Raises DeviceError."""
    for file in sorted(folder.glob("*.onnx")):
        if file.stat().st_size < SMALLEST or not _settings(file):
            raise DeviceError(f"The voice in {folder} is damaged.", _MEND)


def piper_voice(folder: Path, cache: Path | None = None) -> SpokenVoice:
    """Renders lines with the voices in `folder`. Its faults come when a line is rendered, as DeviceError."""
    return SpokenVoice(cache, by=Synthesiser(python(WORKER, str(folder), PREFIX), MISSING), patience=PATIENCE)


def voices(folder: Path) -> tuple[Spoken, ...]:
    """The voices in `folder`, none where the extra is not installed."""
    if not available():
        return ()
    files = sorted(file for file in folder.glob("[!.]*/*.onnx") if _settings(file))
    names = [file.stem for file in files]
    return tuple(
        Spoken(f"{PREFIX}{name}", f"{name} (Piper)", name.partition("-")[0].replace("_", "-").lower(), "")
        for name in names
    )


def available() -> bool:
    """Whether the extra is installed."""
    return importlib.util.find_spec("piper") is not None


def _settings(file: Path) -> bool:
    """Whether the settings beside a voice's model are Piper's."""
    try:
        kept = json.loads(file.with_name(f"{file.name}.json").read_bytes())
        return isinstance(kept["audio"]["sample_rate"], int) and isinstance(kept["phoneme_id_map"], dict)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return False
