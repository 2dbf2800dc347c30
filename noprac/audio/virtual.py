"""A microphone and a loudspeaker without hardware, for measurements: a PulseAudio of our own, a null sink each way.

Takes: nothing. Gives: devices that what is started with `environment` sees alone; what is played into the one and heard
at the other. May not: touch the user's own sound server, or leave a process or a folder behind. Linux alone has it: the
programs of `NEEDED` and ALSA's Pulse plug-in; no screen, no D-Bus.
"""

import os
import subprocess
import tempfile
import threading
import time
from collections import deque
from pathlib import Path
from shutil import rmtree, which
from typing import Any

import numpy as np
from numpy.typing import NDArray

from noprac.audio.worker_process import see_off
from noprac.core.errors import DeviceError

NEEDED = ("pulseaudio", "pactl", "paplay", "parec")
OWN = ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH")  # what names the server
RECORDED = 16_000  # Hz
LOUD = 300  # of 32768: no rounding or dither
PATIENCE = 30.0  # seconds for the server to come up
LEAVE = 5.0  # seconds for a process to end by itself
MODULES = (
    "module-native-protocol-unix",
    # Without norewinds an output stream stalls for more than a second when it is opened.
    "module-null-sink sink_name=spk rate=48000 norewinds=1",
    "module-null-sink sink_name=micin rate=48000 channels=1 norewinds=1",
    "module-remap-source source_name=mic master=micin.monitor",
)


def missing() -> str:
    """What virtual devices lack on this machine; "" where they can be had."""
    lacking = [name for name in NEEDED if which(name) is None]
    return f"Virtual devices need {', '.join(lacking)}." if lacking else ""


class Recording:
    """What is heard at a monitor from now on, with the time of every piece. `kept`: seconds of it, None for all."""

    def __init__(self, source: str, environment: dict[str, str], kept: float | None = None) -> None:
        form = (f"--rate={RECORDED}", "--channels=1", "--format=s16le", "--latency-msec=10", "--raw")
        self._process = _start("parec", f"--device={source}", *form, env=environment, stdout=subprocess.PIPE)
        self._kept = kept
        self._pieces: deque[tuple[float, NDArray[np.int16]]] = deque()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def samples(self) -> NDArray[np.int16]:
        """All that was heard so far and is kept, 16 kHz."""
        return np.concatenate([piece for _, piece in self._now()] or [np.zeros(0, np.int16)])

    def loud(self, since: float = 0.0, over: int = LOUD) -> list[float]:
        """Times (`time.perf_counter`) of the first and the last loud sample of every piece heard after `since`."""
        times: list[float] = []
        for at, piece in self._now():
            where = np.flatnonzero(np.abs(piece.astype(int)) > over) if at >= since else ()
            if len(where):
                times += [at - (len(piece) - 1 - int(where[i])) / RECORDED for i in (0, -1)]
        return times

    def stop(self) -> None:
        """End it; harmless twice."""
        _end(self._process)
        self._thread.join(LEAVE)
        if self._process.stdout:
            self._process.stdout.close()

    def _now(self) -> tuple[tuple[float, NDArray[np.int16]], ...]:
        while True:
            try:
                return tuple(self._pieces)
            except RuntimeError:  # a piece came in between
                continue

    def _run(self) -> None:
        out = self._process.stdout
        while out and (data := os.read(out.fileno(), 1 << 16)):
            now = time.perf_counter()
            self._pieces.append((now, np.frombuffer(data[: len(data) // 2 * 2], np.int16)))
            while self._kept is not None and self._pieces[0][0] < now - self._kept:
                self._pieces.popleft()


class VirtualAudio:
    """The server with its devices. `environment`: for every process that shall use them. Raises DeviceError."""

    def __init__(self) -> None:
        if lacking := missing():
            raise DeviceError(lacking, "sudo apt-get install pulseaudio pulseaudio-utils libasound2-plugins")
        self._folder = Path(tempfile.mkdtemp(prefix="noprac-pulse-"))
        own = (f"unix:{self._folder / 'native'}", str(self._folder), str(self._folder))
        self.environment = {**os.environ, **dict(zip(OWN, own, strict=True))}
        self._recordings: list[Recording] = []
        loads = [argument for module in MODULES for argument in ("-L", module)]
        calm = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--realtime=no", "--high-priority=no")
        self._process = _start("pulseaudio", *calm, *loads, env=self.environment)
        self._await_server()
        self.control("set-default-sink", "spk")
        self.control("set-default-source", "mic")

    def control(self, *command: str) -> str:
        """Run a command of pactl; what it printed."""
        return _run("pactl", *command, env=self.environment)

    def speak(self, path: Path) -> None:
        """Play a WAV or FLAC file into the microphone, to its end."""
        _run("paplay", "--device=micin", str(path), env=self.environment)

    def record_loudspeaker(self, kept: float | None = None) -> Recording:
        """What the loudspeaker gives from now on."""
        return self._record("spk.monitor", kept)

    def record_microphone(self, kept: float | None = None) -> Recording:
        """What is played into the microphone from now on, as late as the loudspeaker's."""
        return self._record("micin.monitor", kept)

    def unplug_microphone(self) -> None:
        """The source vanishes while it is in use."""
        self.control("unload-module", "module-remap-source")

    def plug_in_microphone(self) -> None:
        """It is there again."""
        self.control("load-module", "module-remap-source", "source_name=mic", "master=micin.monitor")
        self.control("set-default-source", "mic")

    def unplug_loudspeaker(self) -> None:
        """The sink vanishes while it is in use."""
        for line in self.control("list", "short", "modules").splitlines():
            number, _, rest = line.partition("\t")
            if "sink_name=spk" in rest:
                self.control("unload-module", number)

    def plug_in_loudspeaker(self) -> None:
        """It is there again."""
        self.control("load-module", "module-null-sink", "sink_name=spk", "rate=48000", "norewinds=1")
        self.control("set-default-sink", "spk")

    def close(self) -> None:
        """End all of it; harmless twice."""
        for recording in self._recordings:
            recording.stop()
        _end(self._process)
        rmtree(self._folder, ignore_errors=True)

    def _record(self, source: str, kept: float | None) -> Recording:
        recording = Recording(source, self.environment, kept)
        self._recordings.append(recording)
        return recording

    def _await_server(self) -> None:
        until = time.monotonic() + PATIENCE
        while not _answers(self.environment):
            if time.monotonic() > until or self._process.poll() is not None:
                self.close()
                raise DeviceError("PulseAudio does not start.", "Try `pulseaudio -n --daemonize=no` by hand.")
            time.sleep(0.05)


def _answers(environment: dict[str, str]) -> bool:
    try:
        _run("pactl", "info", env=environment)
    except subprocess.CalledProcessError:
        return False
    return True


def _start(
    name: str, *arguments: str, env: dict[str, str], stdout: int = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    command = (which(name) or name, *arguments)
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL, env=env)  # noqa: S603 - fixed programs, no shell


def _run(name: str, *arguments: str, env: dict[str, str]) -> str:
    command = (which(name) or name, *arguments)
    done: Any = subprocess.run(command, env=env, check=True, capture_output=True, text=True)  # noqa: S603 - fixed programs, no shell
    return str(done.stdout)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    see_off(process, LEAVE)
