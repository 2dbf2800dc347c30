"""The microphone.

Takes: a device's name, None for the system's own. Gives: blocks of 20 ms, 16 kHz, mono, whatever the device gives.
May not: work in PortAudio's callback, which only queues; the rest happens in `read`, on the reader's thread. The same
thread opens, reads and closes.
"""

import time
from queue import Empty, Full, Queue
from typing import Any

from noprac.audio import devices, pcm, pulse
from noprac.audio.refusals import refused
from noprac.audio.stream import Blocks
from noprac.core.errors import DeviceError
from noprac.core.speech import RATE

BACKLOG = 250  # pieces of 20 ms that wait for a late reader
FIRST = 3.0  # seconds until a device gives its first sound; some take long to wake
GONE = 1.5  # seconds without sound: a device that is pulled out falls silent without a word


class Mic:
    """A microphone; `rate` asks the device for another rate than its best."""

    def __init__(self, name: str | None = None, *, rate: int | None = None) -> None:
        self._name = name
        self._rates = (rate,) if rate else ()
        self._queue: Queue[bytes] = Queue(BACKLOG)
        self._blocks = Blocks()
        self._stream: Any = None
        self._watch: pulse.Watch | None = None
        self._patience = FIRST
        self._last = 0.0  # when the last sound was taken from the queue
        self._level = 0.0
        self._dropped = 0

    @property
    def level(self) -> float:
        """Loudness of the last block, 0 to 1."""
        return self._level

    @property
    def dropped(self) -> int:
        """Pieces of 20 ms lost since `open`."""
        return self._dropped

    def open(self) -> None:
        """Start. Raises DeviceError: no such microphone, or it is in use."""
        self.close()
        library = devices.portaudio()
        device = devices.find(self._name, "input")
        self._dropped = 0
        self._drain()
        with devices.opening(self):
            self._start(library, device)
        self._watch = pulse.watch()
        self._patience, self._last = FIRST, time.monotonic()

    def read(self, timeout: float) -> bytes | None:
        """The next block; None where none came within `timeout` seconds. Raises DeviceError when the device is gone."""
        if self._stream is None:
            return None
        self._look()
        until = time.monotonic() + timeout
        while (block := self._blocks.take()) is None:
            if not self._fetch(until - time.monotonic()):
                return None
        self._level = pcm.level(block)
        return block

    def clear(self) -> None:
        """Drop the blocks that wait to be read."""
        self._drain()
        self._last = time.monotonic()

    def close(self) -> None:
        """Stop; harmless when it is not open."""
        stream, self._stream = self._stream, None
        watch, self._watch = self._watch, None
        self._level = 0.0
        if watch is not None:
            watch.close()
        if stream is not None:
            with devices.closing(self):
                stream.abort(ignore_errors=True)
                stream.close(ignore_errors=True)

    def _start(self, library: Any, device: devices.Device) -> None:
        fault = Exception()
        for rate, channels in self._ways(device):
            try:
                self._stream = library.RawInputStream(
                    samplerate=rate,
                    blocksize=rate // 50,
                    device=device.index,
                    channels=channels,
                    dtype="int16",
                    latency="low",
                    callback=self._callback,
                )
                self._stream.start()
            except library.PortAudioError as error:
                fault = error.with_traceback(None)  # else it holds this frame, and the frame it and all who asked
            else:
                self._blocks = Blocks(rate, channels)
                return
        self._stream = None
        raise refused(f"The microphone {device.name}", fault)

    def _ways(self, device: devices.Device) -> list[tuple[int, int]]:
        """(rate, channels) to try: what is wanted, then what the device does by itself."""
        rates = self._rates or tuple(dict.fromkeys((RATE, device.rate)))
        return [(rate, channels) for rate in rates for channels in dict.fromkeys((1, min(2, device.channels)))]

    def _callback(self, samples: Any, _frames: int, _time: object, status: Any) -> None:
        if status.input_overflow:
            self._dropped += 1
        try:
            self._queue.put_nowait(bytes(samples))
        except Full:
            self._dropped += 1

    def _fetch(self, timeout: float) -> bool:
        """Bring what came into blocks; False where nothing came in time. Raises DeviceError."""
        try:
            self._blocks.add(self._queue.get(timeout=max(0.0, timeout)) if timeout > 0 else self._queue.get_nowait())
        except Empty:
            if not self._stream.active or time.monotonic() - self._last > self._patience:
                raise _gone() from None
            return False
        self._patience, self._last = GONE, time.monotonic()
        return True

    def _look(self) -> None:
        """Whether what comes is still the microphone's. Raises DeviceError."""
        match self._watch.look() if self._watch else pulse.Source.SAME:
            case pulse.Source.GONE:
                raise _gone()
            case pulse.Source.LOUDSPEAKER:
                raise DeviceError("No microphone was found.", "Plug one in, or choose it in the sound settings.")
            case _:
                pass

    def _drain(self) -> None:
        self._blocks.clear()
        while True:
            try:
                self._queue.get_nowait()
            except Empty:
                return


def _gone() -> DeviceError:
    return DeviceError("The microphone is gone.", "Plug it in again, or choose another one.")
