"""A microphone and a loudspeaker without hardware: PulseAudio with a null sink each way, for one test session.

Needs pulseaudio, pulseaudio-utils and ALSA's Pulse plug-in; no screen, no D-Bus, root is fine. Everything it starts it
also ends, and its folder goes with it.
"""

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree, which

import numpy as np
import pytest
from numpy.typing import NDArray

from noprac.audio import devices

NEEDED = ("pulseaudio", "pactl", "paplay", "parec")
RECORDED = 16_000  # Hz
MODULES = (
    "module-native-protocol-unix",
    # Without norewinds an output stream stalls for more than a second when it is opened.
    "module-null-sink sink_name=spk rate=48000 norewinds=1",
    "module-null-sink sink_name=micin rate=48000 channels=1 norewinds=1",
    "module-remap-source source_name=mic master=micin.monitor",
)


class Recording:
    """What is heard at a monitor from now on, with the time of every piece."""

    def __init__(self, source: str, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [
                "parec",
                f"--device={source}",
                f"--rate={RECORDED}",
                "--channels=1",
                "--format=s16le",
                "--latency-msec=10",
                "--raw",
            ],
            stdout=subprocess.PIPE,
            env=environment,
        )
        self._pieces: list[tuple[float, NDArray[np.int16]]] = []
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def samples(self) -> NDArray[np.int16]:
        """All that was heard so far, 16 kHz."""
        return np.concatenate([piece for _, piece in list(self._pieces)] or [np.zeros(0, np.int16)])

    def loud(self, since: float = 0.0, over: int = 300) -> list[float]:
        """Times (`time.perf_counter`) of the first and the last loud sample of every piece heard after `since`."""
        times: list[float] = []
        for at, piece in list(self._pieces):
            where = np.flatnonzero(np.abs(piece.astype(int)) > over)
            if at >= since and len(where):
                times += [at - (len(piece) - 1 - where[i]) / RECORDED for i in (0, -1)]
        return times

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(5)
        self._thread.join(5)
        if self._process.stdout:
            self._process.stdout.close()

    def _run(self) -> None:
        out = self._process.stdout
        while out and (data := os.read(out.fileno(), 1 << 16)):
            self._pieces.append((time.perf_counter(), np.frombuffer(data[: len(data) // 2 * 2], np.int16)))


class VirtualAudio:
    """The server. `environment`: for every process that shall use it."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="noprac-pulse-"))
        self.environment = {
            **os.environ,
            "PULSE_RUNTIME_PATH": str(self._folder),
            "PULSE_STATE_PATH": str(self._folder),
            "PULSE_SERVER": f"unix:{self._folder / 'native'}",
        }
        loads = [argument for module in MODULES for argument in ("-L", module)]
        self._process = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--realtime=no",
                "--high-priority=no",
                *loads,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        self._recordings: list[Recording] = []
        self._await_server()
        self.control("set-default-sink", "spk")
        self.control("set-default-source", "mic")

    def control(self, *command: str) -> str:
        """Run a command of pactl; what it printed."""
        done = subprocess.run(["pactl", *command], env=self.environment, check=True, capture_output=True, text=True)
        return done.stdout

    def speak(self, path: Path) -> None:
        """Play a file into the microphone, to its end."""
        subprocess.run(["paplay", "--device=micin", str(path)], env=self.environment, check=True)

    def record_loudspeaker(self) -> Recording:
        return self._record("spk.monitor")

    def record_microphone(self) -> Recording:
        return self._record("micin.monitor")

    def unplug_microphone(self) -> None:
        """The source vanishes while it is in use."""
        self.control("unload-module", "module-remap-source")

    def plug_in_microphone(self) -> None:
        self.control("load-module", "module-remap-source", "source_name=mic", "master=micin.monitor")
        self.control("set-default-source", "mic")

    def unplug_loudspeaker(self) -> None:
        """The sink vanishes while it is in use."""
        for line in self.control("list", "short", "modules").splitlines():
            number, _, rest = line.partition("\t")
            if "sink_name=spk" in rest:
                self.control("unload-module", number)

    def plug_in_loudspeaker(self) -> None:
        self.control("load-module", "module-null-sink", "sink_name=spk", "rate=48000", "norewinds=1")
        self.control("set-default-sink", "spk")

    def close(self) -> None:
        for recording in self._recordings:
            recording.stop()
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
        rmtree(self._folder, ignore_errors=True)

    def _record(self, source: str) -> Recording:
        recording = Recording(source, self.environment)
        self._recordings.append(recording)
        return recording

    def _await_server(self) -> None:
        until = time.monotonic() + 10
        while subprocess.run(["pactl", "info"], env=self.environment, check=False, capture_output=True).returncode:
            if time.monotonic() > until:
                self.close()
                raise RuntimeError("PulseAudio did not start.")
            time.sleep(0.05)


@pytest.fixture(scope="session")
def virtual_audio() -> Iterator[VirtualAudio]:
    """Virtual devices for the whole session, for child processes by their `environment`."""
    if missing := [name for name in NEEDED if which(name) is None]:
        pytest.skip(f"virtual audio devices need {', '.join(missing)}")
    audio = VirtualAudio()
    yield audio
    audio.close()


@pytest.fixture(scope="module")
def audio_here(virtual_audio: VirtualAudio) -> Iterator[VirtualAudio]:
    """The same devices for this process too, as long as a module's tests run."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH"):
            patch.setenv(name, virtual_audio.environment[name])
        assert devices.rescan()
        yield virtual_audio
    devices.rescan()
