"""The loudspeaker: one stream, open for the whole call.

Takes: sounds of any rate. Gives: the share that was played, and the level of what is being played. May not: wait in
PortAudio's callback, which only copies from the line's samples. One thread opens, plays and closes; `cut` and `level`
are for any thread.
"""

import time
from collections.abc import Callable
from threading import Event
from typing import Any

import numpy as np
from numpy.typing import NDArray

from noprac.audio import devices, pcm
from noprac.audio.refusals import refused
from noprac.core.errors import DeviceError
from noprac.core.speech import Sound

PIECE = 0.01  # seconds the device asks for at once: how late a cut can be seen
FADE = 0.008  # seconds from full to nothing on a cut; a hard end clicks
GONE = 1.5  # seconds in which the device asks for nothing: it is gone
LOOK = 0.1  # seconds between two looks whether it is there


class _Line:
    """A sound on its way out. The callback moves `at`; `cut` may be set by anyone."""

    __slots__ = ("asked", "at", "cut", "done", "fade", "samples", "started")

    def __init__(self, samples: NDArray[np.int16], fade: int) -> None:
        self.samples = samples
        self.fade = fade
        self.at = 0
        self.asked = 0  # times the device asked for samples
        self.cut = False
        self.started = Event()
        self.done = Event()

    @property
    def share(self) -> float:
        return self.at / len(self.samples) if len(self.samples) else 1.0

    def take(self, frames: int) -> NDArray[np.int16]:
        """The next `frames` samples, silence after the end."""
        self.asked += 1
        piece = self.samples[self.at : self.at + frames]
        out = np.zeros(frames, np.int16)
        if self.cut:
            count = min(len(piece), self.fade)
            out[:count] = piece[:count] * np.linspace(1.0, 0.0, count)
            self.done.set()
            return out
        out[: len(piece)] = piece
        self.at += len(piece)
        self.started.set()
        if self.at >= len(self.samples):
            self.done.set()
        return out


class Loudspeaker:
    """A loudspeaker by name, None for the system's own."""

    def __init__(self, name: str | None = None) -> None:
        self._name = name
        self._stream: Any = None
        self._rate = 0
        self._delay = 0.0  # seconds from the callback to the air
        self._line: _Line | None = None
        self._level = 0.0

    @property
    def level(self) -> float:
        """Loudness of what is being played, 0 to 1."""
        return self._level

    def open(self) -> None:
        """Start the stream. Raises DeviceError: no such loudspeaker, or it is in use."""
        self.close()
        library = devices.portaudio()
        device = devices.find(self._name, "output")
        self._rate = device.rate
        with devices.opening(self):
            self._start(library, device)

    def play(self, sound: Sound, started: Callable[[], None]) -> float:
        """Play to the end or until `cut`; calls `started` when the first sample is out. The share played, 0 to 1.
        Raises DeviceError when the device is gone."""
        if self._stream is None:
            raise DeviceError("The loudspeaker is not open.", "Choose a loudspeaker.")
        samples = pcm.resample(sound, self._rate).samples
        line = _Line(np.frombuffer(pcm.even(samples), dtype="<i2"), int(FADE * self._rate))
        self._line = line
        try:
            self._await(line.started, line)
            time.sleep(self._delay)
            started()
            self._await(line.done, line)
            time.sleep(0.0 if line.cut else self._delay)
        finally:
            self._line, self._level = None, 0.0
        return line.share

    def cut(self) -> None:
        """Silence within 50 ms, from any thread."""
        line = self._line
        if line is not None:
            line.cut = True

    def close(self) -> None:
        """Stop; harmless when it is not open."""
        stream, self._stream = self._stream, None
        if stream is not None:
            with devices.closing(self):
                stream.abort(ignore_errors=True)
                stream.close(ignore_errors=True)

    def _start(self, library: Any, device: devices.Device) -> None:
        try:
            self._stream = library.RawOutputStream(
                samplerate=self._rate,
                blocksize=int(self._rate * PIECE),
                device=device.index,
                channels=1,
                dtype="int16",
                latency="low",
                callback=self._callback,
            )
            self._stream.start()
        except library.PortAudioError as error:
            self._stream = None
            raise refused(f"The loudspeaker {device.name}", error) from error
        self._delay = float(self._stream.latency)

    def _callback(self, out: Any, frames: int, _time: object, _status: object) -> None:
        line = self._line
        if line is None or line.done.is_set():
            out[:] = bytes(len(out))
            self._level = 0.0
            return
        data = line.take(frames).tobytes()
        out[:] = data
        self._level = pcm.level(data)

    def _await(self, event: Event, line: _Line) -> None:
        asked, since = line.asked, time.monotonic()
        while not event.wait(LOOK):
            if line.cut and not self._stream.active:
                return
            if line.asked != asked:
                asked, since = line.asked, time.monotonic()
            if not self._stream.active or time.monotonic() - since > GONE:
                raise DeviceError("The loudspeaker is gone.", "Plug it in again, or choose another one.")
