"""Microphone and loudspeaker on virtual devices, beside the stand-ins that share their contract."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from virtual_audio import Recording, VirtualAudio

from noprac.audio import devices, pcm
from noprac.audio.mic import Mic
from noprac.audio.reel import Reel
from noprac.audio.speaker import Loudspeaker
from noprac.audio.tape import Tape
from noprac.core.errors import DeviceError
from noprac.core.speech import BLOCK, RATE, Sound
from noprac.engine.ports import Microphone, Speaker

RECORDING = Path(__file__).parents[1] / "assets" / "demo" / "pushy" / "02.flac"
BUZZ = Sound((np.sign(np.sin(np.arange(2 * RATE) * 0.3)) * 8000).astype("<i2").tobytes())


@pytest.fixture(params=["tape", pytest.param("device", marks=pytest.mark.audio)])
def microphone(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Microphone, Callable[[], None]]]:
    """A microphone of each kind, open, with what speaks a recording into it."""
    if request.param == "tape":
        tape = Tape(live=True)
        tape.open()
        yield tape, lambda: tape.speak(RECORDING)
        tape.close()
        return
    audio: VirtualAudio = request.getfixturevalue("audio_here")
    wav = tmp_path / "recording.wav"
    pcm.write(wav, pcm.read(RECORDING))
    mic = Mic()
    mic.open()
    yield mic, lambda: audio.speak(wav)
    mic.close()


@pytest.fixture(params=["reel", pytest.param("device", marks=pytest.mark.audio)])
def speaker(request: pytest.FixtureRequest) -> Iterator[Speaker]:
    """A speaker of each kind, open."""
    if request.param == "device":
        request.getfixturevalue("audio_here")
    made: Speaker = Reel(real_time=True) if request.param == "reel" else Loudspeaker()
    made.open()
    yield made
    made.close()


def listen(mic: Microphone, blocks: int) -> tuple[bytes, list[float]]:
    """The next `blocks` blocks, with the level at each; a stall of the machine makes it longer, not shorter."""
    sound, until = b"", time.monotonic() + 60
    levels: list[float] = []
    while len(levels) < blocks and time.monotonic() < until:
        if (block := mic.read(0.1)) is not None:
            assert len(block) == 2 * BLOCK
            sound += block
            levels.append(mic.level)
    return sound, levels


def until_level(speaker: Speaker) -> float:
    """The level, as soon as there is one."""
    until = time.monotonic() + 60
    while not speaker.level and time.monotonic() < until:
        time.sleep(0.005)
    return speaker.level


def test_a_microphone_gives_blocks_in_real_time_and_their_level(
    microphone: tuple[Microphone, Callable[[], None]],
) -> None:
    mic, speak = microphone
    mic.clear()
    blocks = int((pcm.read(RECORDING).seconds + 1.0) * RATE / BLOCK)
    begun = time.monotonic()
    speaking = threading.Thread(target=speak)
    speaking.start()
    sound, levels = listen(mic, blocks)
    took = time.monotonic() - begun
    speaking.join()
    assert len(sound) == blocks * BLOCK * 2
    assert took > 0.9 * len(sound) / 2 / RATE  # nothing is given before its time
    assert mic.dropped == 0
    assert max(levels) == pytest.approx(pcm.level(pcm.read(RECORDING).samples) * 3, rel=0.6)
    loud = np.flatnonzero(np.abs(np.frombuffer(sound, "<i2").astype(int)) > 500)
    spoken = np.flatnonzero(np.abs(np.frombuffer(pcm.read(RECORDING).samples, "<i2").astype(int)) > 500)
    assert (loud[-1] - loud[0]) / RATE == pytest.approx((spoken[-1] - spoken[0]) / RATE, abs=0.2)


def test_a_microphone_drops_what_waits_and_can_be_closed_twice(
    microphone: tuple[Microphone, Callable[[], None]],
) -> None:
    mic, _ = microphone
    assert mic.read(30.0) is not None
    time.sleep(0.5)
    mic.clear()
    began = time.monotonic()
    for _ in range(5):
        assert mic.read(30.0) is not None
    assert time.monotonic() - began > 0.04
    mic.close()
    mic.close()
    assert mic.read(0.05) is None
    assert mic.level == 0.0


def test_a_speaker_plays_to_the_end(speaker: Speaker) -> None:
    began, starts = time.monotonic(), []
    share = speaker.play(Sound(BUZZ.samples[:RATE]), lambda: starts.append(time.monotonic()))
    assert share == 1.0
    assert len(starts) == 1
    assert time.monotonic() - began > 0.4
    assert speaker.level == 0.0


def test_a_speaker_is_cut_and_plays_again(speaker: Speaker) -> None:
    speaker.cut()  # with nothing to cut
    levels: list[float] = []

    def interrupt() -> None:
        levels.append(until_level(speaker))
        speaker.cut()

    long = Sound(BUZZ.samples * 30)
    for _ in range(2):
        thread = threading.Thread(target=interrupt)
        share = speaker.play(long, thread.start)
        thread.join()
        assert 0.0 <= share < 0.5
    assert levels == [pytest.approx(8000 / 32768, rel=0.1)] * 2
    assert speaker.play(Sound(b""), lambda: None) == 1.0


@pytest.mark.audio
def test_what_is_played_is_heard_in_time_and_silent_soon_after_a_cut(audio_here: VirtualAudio) -> None:
    heard = audio_here.record_loudspeaker()
    with_it = Loudspeaker()
    with_it.open()
    time.sleep(0.5)  # the recording's first pieces
    delays, cuts = [], []
    for _ in range(5):
        started, cut = play_and_cut(with_it, heard)
        delays.append(started)
        cuts.append(cut)
    with_it.close()
    assert np.median(np.abs(delays)) < 0.04
    assert np.median(cuts) < 0.05


def play_and_cut(speaker: Loudspeaker, heard: Recording) -> tuple[float, float]:
    """Seconds from `started` to the first sample heard, and from `cut` to the last one."""
    marks: list[float] = []

    def interrupt() -> None:
        time.sleep(0.4)
        marks.append(time.perf_counter())
        speaker.cut()

    def started() -> None:
        marks.append(time.perf_counter())
        threading.Thread(target=interrupt).start()

    began = time.perf_counter()
    speaker.play(BUZZ, started)
    time.sleep(0.4)
    loud = heard.loud(began)
    return loud[0] - marks[0], loud[-1] - marks[1]


@pytest.mark.audio
@pytest.mark.parametrize("rate", [8_000, 22_050, 44_100, 48_000])
def test_a_microphone_of_another_rate_sounds_the_same(audio_here: VirtualAudio, tmp_path: Path, rate: int) -> None:
    wav = tmp_path / "tone.wav"
    wave = 0.5 * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)
    pcm.write(wav, Sound(pcm.to_bytes(wave.astype(np.float32))))
    mic = Mic(rate=rate)
    mic.open()
    speaking = threading.Thread(target=audio_here.speak, args=(wav,))
    speaking.start()
    sound, _ = listen(mic, 75)
    speaking.join()
    mic.close()
    samples = pcm.to_floats(sound)
    strongest = float(np.argmax(np.abs(np.fft.rfft(samples))) * RATE / len(samples))
    assert strongest == pytest.approx(440, abs=3)


@pytest.mark.audio
def test_a_microphone_that_vanishes_is_told_and_another_goes_on(audio_here: VirtualAudio) -> None:
    mic = Mic()
    mic.open()
    assert mic.read(30.0) is not None
    listen(mic, 30)
    audio_here.unplug_microphone()
    try:
        with pytest.raises(DeviceError, match="The microphone is gone"):
            listen(mic, 3000)
        mic.close()
        mic.open()
        with pytest.raises(DeviceError, match="No microphone was found"):  # the loudspeaker's monitor is none
            listen(mic, 3000)
        mic.close()
    finally:
        audio_here.plug_in_microphone()
    mic.open()
    assert len(listen(mic, 50)[0]) == RATE * 2
    mic.close()


@pytest.mark.audio
def test_a_microphone_that_is_exchanged_by_hand_goes_on(audio_here: VirtualAudio) -> None:
    mic = Mic()
    mic.open()
    listen(mic, 30)
    stream = audio_here.control("list", "short", "source-outputs").splitlines()[-1].split()[0]
    audio_here.control("move-source-output", stream, "micin.monitor")
    assert len(listen(mic, 75)[0]) == 75 * BLOCK * 2
    mic.close()


@pytest.mark.audio
def test_devices_have_names_and_a_wrong_one_is_told(audio_here: VirtualAudio) -> None:
    assert audio_here
    kinds: tuple[devices.Kind, ...] = ("input", "output")
    for names, kind in zip((devices.inputs(), devices.outputs()), kinds, strict=True):
        assert names
        assert devices.find(None, kind).name == names[0]
        assert [devices.find(name, kind).name for name in names] == list(names)
    with pytest.raises(DeviceError, match="The microphone Wireless is not there"):
        Mic("Wireless").open()
    with pytest.raises(DeviceError, match="The loudspeaker Wireless is not there"):
        Loudspeaker("Wireless").open()
    with pytest.raises(DeviceError, match="not open"):
        Loudspeaker().play(BUZZ, lambda: None)


@pytest.mark.audio
def test_no_stream_is_lost_to_a_rescan(audio_here: VirtualAudio) -> None:
    assert audio_here
    mic = Mic(devices.inputs()[0])
    mic.open()
    assert not devices.rescan()
    assert mic.read(30.0) is not None
    mic.close()
    assert devices.rescan()
    assert devices.inputs()


MACHINE = """
from pathlib import Path
from noprac.audio import devices
from noprac.audio.mic import Mic
from noprac.audio.speaker import Loudspeaker
from noprac.core.errors import DeviceError
print(devices.inputs(), devices.outputs(), devices.rescan())
for device in (Mic(), Loudspeaker()):
    try:
        device.open()
    except DeviceError as error:
        print(error)
    device.close()
"""


def test_a_machine_without_devices_says_so_in_two_lines(tmp_path: Path) -> None:
    nowhere = {"PULSE_SERVER": f"unix:{tmp_path}/none", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", MACHINE], env=nowhere, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-2:] == [
        "No microphone was found. Plug one in, or choose the microphone in the system's sound settings.",
        "No loudspeaker was found. Plug one in, or choose the loudspeaker in the system's sound settings.",
    ]


CHOOSY = """
class PortAudioError(Exception):
    pass

class RawInputStream:
    def __init__(self, samplerate, **_):
        if samplerate != 48000:
            raise PortAudioError("Invalid sample rate", -9997)

    def start(self, **_):
        pass

    abort = close = start

def query_devices(device=None, kind=None):
    rates = {"default_samplerate": 48000.0, "max_input_channels": 1, "max_output_channels": 0}
    found = {"index": 0, "name": "Studio", "hostapi": 0, **rates}
    return [found] if device is kind is None else found
"""
OPENED = """
import gc, weakref
from noprac.audio.mic import Mic
gc.disable()
mic = Mic()
gone = weakref.ref(mic)
mic.open()
mic.close()
del mic
print(gone() is None)
"""


def test_a_microphone_is_not_held_by_the_rate_that_its_device_refused(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text(CHOOSY, encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{OPENED}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("True\n", "")


def test_a_machine_without_portaudio_says_how_to_mend_it(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')", encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{MACHINE}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert lines[0] == "() () False"
    assert all(line.startswith("The sound library PortAudio is missing. Install it") for line in lines[1:])
    assert len(lines) == 3
    assert done.stderr == ""
