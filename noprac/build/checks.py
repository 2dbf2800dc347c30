"""What each part of this machine is fit for: the doctor's look at them.

Takes: settings. Gives: a `Check` for each part, found by trying it: the microphone is opened, a word is rendered, the
recogniser loaded. May not: change anything, or leave a device open. Lies beside the root, whose parts it tries.
"""

import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from noprac import build
from noprac.build import language
from noprac.core.check import Check, Fitness
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner
from noprac.store import models, paths
from noprac.store.settings import Settings
from noprac.store.voices import Voices

NEEDED_FOR_VOICE = ("microphone", "loudspeaker", "voice", "recogniser")
LITTLE = 50_000_000  # bytes free: about a hundred thousand calls, but other programs write too

_TYPED = "You type your answers instead of speaking them."
_CAPTIONS = "The prospect's lines are shown, not spoken."


def doctor(settings: Settings, environment: Mapping[str, str] = os.environ) -> tuple[Check, ...]:
    """A check of each part, in the order in which a rehearsal needs them."""
    return (
        window(environment),
        _tried("microphone", _TYPED, lambda: _microphone(settings.microphone)),
        _tried("loudspeaker", _CAPTIONS, lambda: _loudspeaker(settings.loudspeaker)),
        _tried("voice", _CAPTIONS, _voice),
        _tried("recogniser", _TYPED, lambda: _recogniser(settings.model)),
        _tried("model", "Speech cannot be heard with it.", lambda: model(settings.model)),
        data_folder(paths.home()),
        own_voice(paths.home(), keep=settings.keep_voice or settings.keep_call),
    )


def by_voice(checks: tuple[Check, ...]) -> bool:
    """Whether a rehearsal by voice can start."""
    return all(check.state is not Fitness.MISSING for check in checks if check.part in NEEDED_FOR_VOICE)


def window(environment: Mapping[str, str]) -> Check:
    """The window system."""
    part, means = "window system", "No window opens; the commands work."
    if importlib.util.find_spec("PySide6") is None:
        return Check(part, Fitness.MISSING, "Qt is not installed.", means, "python -m pip install PySide6-Essentials")
    screen = next((environment[n] for n in ("WAYLAND_DISPLAY", "DISPLAY") if environment.get(n)), "")
    if sys.platform == "linux" and not screen and not environment.get("QT_QPA_PLATFORM"):
        return Check(part, Fitness.MISSING, "There is no screen.", means, "Start noprac from a desktop session.")
    return Check(part, Fitness.OK, f"The screen is {screen}." if screen else "Qt is installed.")


def data_folder(home: Path) -> Check:
    """Where calls are kept."""
    part, means = "data folder", "Calls cannot be kept; rehearsals work."
    there = next((folder for folder in (home, *home.parents) if folder.exists()), home)
    try:
        with tempfile.TemporaryFile(dir=there):
            free = shutil.disk_usage(there).free
    except OSError as error:
        mend = "Allow writing there, or set NOPRAC_HOME to another folder."
        return Check(part, Fitness.MISSING, f"{home} cannot be written ({error.strerror}).", means, mend)
    if free < LITTLE:
        return Check(part, Fitness.DEGRADED, f"{home} has {free // 1_000_000} MB left.", means, "Free some space.")
    return Check(part, Fitness.OK, f"{home} ({free // 1_000_000_000} GB free)")


def own_voice(home: Path, *, keep: bool) -> Check:
    """What is on disk of the trainee's voice."""
    voices = Voices(home)
    there = f"{voices.size() / 1_000_000:.1f} MB in {voices.folder}"
    if keep:
        return Check("your voice", Fitness.OK, f"It is kept with each call until you delete the call: {there}.")
    kept = f" From before: {there}." if voices.size() else ""
    return Check("your voice", Fitness.OK, f"Not on disk: each turn can be heard until noprac closes.{kept}")


def _tried(part: str, means: str, attempt: Callable[[], Check]) -> Check:
    try:
        return attempt()
    except DeviceError as error:
        return Check(part, Fitness.MISSING, error.what, means, error.mend)


def _microphone(name: str | None) -> Check:
    microphone = build.microphone(name)
    with closing(microphone):
        microphone.open()
        block = microphone.read(1.0)
    if block is None:
        mend = "Choose another microphone in the settings."
        return Check("microphone", Fitness.DEGRADED, "It opens, but gives no sound.", _TYPED, mend)
    return Check("microphone", Fitness.OK, name or "the system's own")


def _loudspeaker(name: str | None) -> Check:
    with closing(build.loudspeaker(name)) as speaker:
        speaker.open()
    return Check("loudspeaker", Fitness.OK, name or "the system's own")


def _voice() -> Check:
    with closing(build.voice()) as voice:
        sound = voice.render("Hello.", Manner())
    return Check("voice", Fitness.OK, f"It says hello in {sound.seconds:.1f} s.")


def _recogniser(model: str | None) -> Check:
    recogniser = build.recogniser(model)
    return Check("recogniser", Fitness.OK, f"{recogniser.name} with {recogniser.model}")


def model(chosen: str | None = None) -> Check:
    """The model that hears. `chosen`: as in the settings. Raises DeviceError where that is no model."""
    folder = models.chosen(chosen)
    if folder is not None:
        others = len(models.installed()) - 1
        also = f"; {others} more installed" if others > 0 else ""
        return Check("model", Fitness.OK, f"{folder}{also}")
    if language.scorer() is not None:
        return Check("model", Fitness.OK, "Speech is heard by the model that comes with noprac.")
    what = "The one that comes with noprac, without its language model of sales talk."
    means = "It does not know the words of the trade, and mishears more of them."
    return Check("model", Fitness.DEGRADED, what, means, _taught())


def _taught() -> str:
    """How the embedded model comes by the words of the trade."""
    if importlib.util.find_spec("pocketsphinx") is None:
        return "Use Python 3.11 or 3.13, and install pocketsphinx there: python -m pip install pocketsphinx"
    made = language.language()
    if made is None:
        return f"Allow writing to {paths.home()}, free 1 GB of memory, and start noprac again."
    return f"Delete {made.model}, and start noprac again."
