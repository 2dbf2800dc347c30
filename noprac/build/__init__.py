"""The composition root: settings, devices and journal put together into an engine.

Takes: names, settings, a journal. Gives: an `Engine` ready to start, debriefs, checks. May not: show anything or hold
anything itself. Every function here may be slow (a model loads, a device opens): a window calls it on a worker thread.
Heavy parts are imported where they are first needed, so that a command that needs none of them starts at once.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from noprac.audio import devices
from noprac.store import models, paths, scenarios, settings
from noprac.store.models import EMBEDDED as EMBEDDED  # a name of this room

if TYPE_CHECKING:
    from noprac.build.calls import Kept as Kept  # names of this room
    from noprac.build.calls import Progress as Progress
    from noprac.build.calls import Wrap as Wrap
    from noprac.build.calls import again as again
    from noprac.build.calls import as_is as as_is
    from noprac.build.calls import hearing as hearing
    from noprac.build.calls import keep as keep
    from noprac.build.calls import rehearsal as rehearsal
    from noprac.build.calls import resume as resume
    from noprac.build.calls import speaking as speaking
    from noprac.build.calls import typed as typed
    from noprac.build.receipts import debrief_of as debrief_of
    from noprac.build.receipts import past_call as past_call
    from noprac.build.receipts import receipt_of as receipt_of
    from noprac.build.turn_taking import endpoint as endpoint
    from noprac.core.check import Check
    from noprac.core.moves import Act
    from noprac.engine.ports import Microphone, Recogniser, Speaker, Tagger, Voice
    from noprac.store.journal import Journal
    from noprac.store.scenarios import Fault, Source
    from noprac.store.settings import Settings
else:
    _CALLS = (
        "Kept",
        "Progress",
        "Wrap",
        "again",
        "as_is",
        "hearing",
        "keep",
        "rehearsal",
        "resume",
        "speaking",
        "typed",
    )
    _LATE = {
        **dict.fromkeys(_CALLS, "noprac.build.calls"),
        **dict.fromkeys(("debrief_of", "past_call", "receipt_of"), "noprac.build.receipts"),
        "endpoint": "noprac.build.turn_taking",
    }

    def __getattr__(name: str) -> object:
        """What a call is put together from, loaded when it is first asked for: a window stands before that."""
        if name not in _LATE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_LATE[name]), name)


def journal(*, read_only: bool = False) -> "Journal":
    """The past calls of this user. For writing, one process at a time. Raises DeviceError: another copy is at work, or
    the disk refuses."""
    from noprac.store.journal import Journal  # noqa: PLC0415 - many commands open none

    return Journal(paths.home(), read_only=read_only)


def catalogue() -> "tuple[Source | Fault, ...]":
    """The scenarios at hand; in place of a broken one, what is wrong with it."""
    return scenarios.catalogue()


def sources() -> "tuple[Source, ...]":
    """Those of the catalogue that can be played."""
    return scenarios.sources()


def scenario(name: str) -> "Source":
    """A scenario by its id or its file's path. Raises ScenarioError."""
    return scenarios.find(name)


@cache
def tagger() -> "Tagger":
    """Words to moves; loaded once, it keeps nothing between turns."""
    from noprac.moves.tagger import load  # noqa: PLC0415 - loads the model's runtime, late

    return load()


def act_of(prospect: str) -> "Act":
    """What a prospect's line does, from its words."""
    from noprac.moves.acts import act_of as of  # noqa: PLC0415 - commands without moves skip it

    return of(prospect)


def recogniser(model: str | Path | None = None) -> "Recogniser":
    """What turns speech into words. `model`: a Vosk model's folder, `EMBEDDED`, or None for the best at hand.

    Raises DeviceError where the folder is no model or the engine does not start.
    """
    folder = models.chosen(model)
    if folder is None:
        from noprac.audio.moonshine.recogniser import MoonshineRecogniser  # noqa: PLC0415 - loads onnxruntime, late
        from noprac.build.language import scorer  # noqa: PLC0415 - commands that hear nothing skip it

        return MoonshineRecogniser(paths.assets() / "moonshine", scorer())
    from noprac.audio.vosk_recogniser import VoskRecogniser  # noqa: PLC0415 - loads a native library, late

    return VoskRecogniser(folder)


def tiny_model() -> Path:
    """The small model that comes with the app: it knows the words of the demo calls."""
    return paths.assets() / "models" / "tiny-en"


def voice() -> "Voice":
    """The prospect's voice, in a process of its own. Its faults come when a line is rendered, as DeviceError."""
    from noprac.audio.voices import Voices  # noqa: PLC0415 - loads the libraries for sound, late

    return Voices(models.folder(models.Kind.VOICE), paths.home() / "cache" / "voice")


def microphones() -> tuple[str, ...]:
    """The names of the microphones at hand now, the system's own first; those of the last look while a stream is
    open."""
    devices.rescan()
    return devices.inputs()


def loudspeakers() -> tuple[str, ...]:
    """The names of the loudspeakers known at the last look, the system's own first."""
    return devices.outputs()


def microphone(name: str | None = None) -> "Microphone":
    """The microphone of that name, None for the system's own; not yet open."""
    from noprac.audio.mic import Mic  # noqa: PLC0415 - loads the libraries for sound, late

    return Mic(name)


def loudspeaker(name: str | None = None) -> "Speaker":
    """The loudspeaker of that name, None for the system's own; not yet open."""
    from noprac.audio.speaker import Loudspeaker  # noqa: PLC0415 - as above

    return Loudspeaker(name)


def doctor(chosen: "Settings | None" = None) -> "tuple[Check, ...]":
    """What each part of this machine is fit for, found by trying it with these settings, the kept ones by default."""
    from noprac.build import checks  # noqa: PLC0415 - it tries what stands here

    return checks.doctor(chosen or settings.load(paths.home()).settings)
