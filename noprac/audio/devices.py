"""The microphones and loudspeakers of this machine.

Takes: names. Gives: names, PortAudio's numbers for them, one clear line where there is none. May not: keep a stream.

PortAudio is imported here alone and late: importing it initialises it (0.1 to 2 s) and fails where the library is not
installed. Its list of devices is frozen until it is initialised anew, which no open stream survives.
"""

import ctypes
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import Literal

from noprac.core.errors import DeviceError

Kind = Literal["input", "output"]

LINUX = platform.system() == "Linux"
_WORD: dict[Kind, str] = {"input": "microphone", "output": "loudspeaker"}
_LOCK = RLock()  # PortAudio opens and closes on one thread at a time
_open_streams: set[int] = set()
_UNHEARD = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p)(
    lambda *_: None
)


@dataclass(frozen=True, slots=True)
class Device:
    """A device as PortAudio has it. `rate`: the one it works at by itself, in Hz; `channels`: at most."""

    index: int
    name: str
    rate: int
    channels: int


def inputs() -> tuple[str, ...]:
    """Names of the microphones, the system's own first; empty where there is none."""
    return _names("input")


def outputs() -> tuple[str, ...]:
    """Names of the loudspeakers, the system's own first; empty where there is none."""
    return _names("output")


def find(name: str | None, kind: Kind) -> Device:
    """The device of that name, None for the system's own. Raises DeviceError."""
    found = _listed(kind)
    if not found:
        raise DeviceError(f"No {_WORD[kind]} was found.", _plug_in(kind))
    for device in found:
        if name in {None, device.name}:
            return device
    raise DeviceError(f"The {_WORD[kind]} {name} is not there.", f"Plug it in, or choose another {_WORD[kind]}.")


def rescan() -> bool:
    """Look for devices anew; False where a stream is open, which would not survive it."""
    with _LOCK:
        if _open_streams:
            return False
        try:
            library = portaudio()
        except DeviceError:
            return False
        with _quiet():
            library._terminate()  # noqa: SLF001 - the library's one way to rescan
            library._initialize()  # noqa: SLF001 - the library's one way to rescan
        return True


def portaudio() -> ModuleType:
    """The library, initialised. Raises DeviceError where it is not installed."""
    with _LOCK:
        try:
            with _quiet():  # it initialises PortAudio
                sounddevice = import_module("sounddevice")
        except (OSError, ImportError) as error:
            raise DeviceError("The sound library PortAudio is missing.", _install()) from error
        _hush_alsa()
        return sounddevice


@contextmanager
def opening(stream_of: object) -> Iterator[None]:
    """Open a stream inside this; it counts as open until `closing`."""
    with _LOCK, _quiet():
        yield
        _open_streams.add(id(stream_of))


@contextmanager
def closing(stream_of: object) -> Iterator[None]:
    """Close a stream inside this."""
    with _LOCK, _quiet():
        _open_streams.discard(id(stream_of))
        yield


def _names(kind: Kind) -> tuple[str, ...]:
    try:
        return tuple(dict.fromkeys(device.name for device in _listed(kind)))
    except DeviceError:
        return ()


def _listed(kind: Kind) -> list[Device]:
    """Devices of the system's preferred interface (others list the same ones again), the default first."""
    library = portaudio()
    with _LOCK:
        try:
            default = int(library.query_devices(kind=kind)["index"])
            hosted = library.query_devices(default)["hostapi"]
            every = [d for d in library.query_devices() if d["hostapi"] == hosted and d[f"max_{kind}_channels"] > 0]
        except library.PortAudioError:  # there is no default, so there is none that works
            return []
    every.sort(key=lambda d: d["index"] != default)
    return [_device(d, kind) for d in every]


def _device(entry: dict[str, object], kind: Kind) -> Device:
    rate, channels = entry["default_samplerate"], entry[f"max_{kind}_channels"]
    return Device(int(str(entry["index"])), str(entry["name"]), int(float(str(rate))), int(str(channels)))


def _plug_in(kind: Kind) -> str:
    return f"Plug one in, or choose the {_WORD[kind]} in the system's sound settings."


def _install() -> str:
    if LINUX:
        return "Install it: sudo apt-get install libportaudio2"
    return "Install it anew: python -m pip install --force-reinstall sounddevice"


def _hush_alsa() -> None:
    """ALSA writes each hiccup of a device to the terminal, from threads of its own."""
    if LINUX:
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_UNHEARD)


@contextmanager
def _quiet() -> Iterator[None]:
    """Under Linux, ALSA, JACK and PortAudio write to the terminal; what matters is raised as well."""
    if not LINUX:
        yield
        return
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
