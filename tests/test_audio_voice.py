"""The prospect's voice: the real synthesiser in its own process, and processes that misbehave."""

import gc
import json
import os
import subprocess
import sys
import time
import weakref
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from noprac.audio import pcm
from noprac.audio.voice import SpokenVoice, Synthesiser
from noprac.audio.voice_worker import choose
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner, Sound

TEXT = "I already have somebody who does that for me, thank you very much indeed."
ODD = "Who is this?"


@pytest.fixture(scope="module")
def voice() -> Iterator[SpokenVoice]:
    spoken = SpokenVoice()
    yield spoken
    spoken.close()


def by(*command: str) -> Synthesiser:
    """A synthesiser of the tests' own."""
    return Synthesiser(command, ("No voice was found on this machine.", "Install one."))


def pitch(sound: Sound) -> float:
    """The median fundamental frequency of the loud parts, Hz, by autocorrelation."""
    samples, found = pcm.to_floats(sound.samples), []
    for at in range(0, len(samples) - 1024, 512):
        piece = samples[at : at + 1024] * np.hanning(1024)
        if np.sqrt(np.mean(np.square(piece))) > 0.03:
            alike = np.correlate(piece, piece, "full")[1023:]
            low, high = sound.rate // 400, sound.rate // 60
            found.append(sound.rate / (low + int(np.argmax(alike[low:high]))))
    return float(np.median(found))


def test_every_line_has_the_rate_it_was_given_from_the_first_on(voice: SpokenVoice) -> None:
    seconds: dict[int, list[float]] = {120: [], 170: [], 250: []}
    for turn in range(4):
        for rate, lengths in seconds.items():
            lengths.append(voice.render(TEXT + " " * turn, Manner(rate=rate)).seconds)
    for lengths in seconds.values():
        assert max(lengths) - min(lengths) < 0.1
    assert seconds[120][0] / seconds[170][0] == pytest.approx(170 / 120, rel=0.1)
    assert seconds[250][0] / seconds[170][0] == pytest.approx(170 / 250, rel=0.1)


def test_each_persona_has_a_voice_and_a_pitch_of_its_own(voice: SpokenVoice) -> None:
    low, own, high = (pitch(voice.render(TEXT, Manner(pitch=value))) for value in (10, 50, 90))
    assert low < own * 0.9 < own < high * 0.9
    man, woman = (pitch(voice.render(TEXT, Manner(name))) for name in ("en-gb+m3", "en-gb+f3"))
    assert woman > 1.4 * man
    again = pitch(voice.render(TEXT + " ", Manner()))
    assert again == pytest.approx(own, rel=0.05)  # the other voice is not left behind


def test_a_voice_that_is_not_installed_is_replaced_by_one_that_is(voice: SpokenVoice) -> None:
    assert voice.render(ODD, Manner("Klingon")).seconds > 0.4


def test_silence_at_the_ends_is_cut_off(voice: SpokenVoice) -> None:
    sound = voice.render(ODD, Manner())
    edge = int(0.05 * sound.rate) * 2
    assert pcm.level(sound.samples[:edge]) > 0.001
    assert pcm.level(sound.samples[-edge:]) > 0.001


@pytest.mark.parametrize("text", ["", "   ", "…", "?!"])
def test_a_line_without_a_word_is_a_short_pause(voice: SpokenVoice, text: str) -> None:
    sound = voice.render(text, Manner())
    assert 0.1 < sound.seconds < 0.5
    assert pcm.level(sound.samples) == 0.0


@pytest.mark.parametrize("text", ["£5,000 & 20 % <b>off</b>", "naïve café, “yes”", "1\n2\n3", "x" * 300])
def test_any_text_is_spoken(voice: SpokenVoice, text: str) -> None:
    assert voice.render(text, Manner()).seconds > 0.3


def test_a_line_said_before_comes_at_once(voice: SpokenVoice) -> None:
    assert voice.render(TEXT, Manner(rate=171)) is voice.render(TEXT, Manner(rate=171))


def test_voices_have_names_languages_and_ids(voice: SpokenVoice) -> None:
    voices = voice.voices()
    assert any(v.language.startswith("en") for v in voices)
    assert all(v.id and v.name for v in voices)
    assert {v.sex for v in voices} == {"female", "male"}
    woman = next(v for v in voices if v.sex == "female" and v.language == "en-gb")
    assert pitch(voice.render(TEXT, Manner(woman.id))) > 1.2 * pitch(voice.render(TEXT, Manner("en-gb+m3")))


def test_numbers_come_to_the_synthesiser_in_words(voice: SpokenVoice) -> None:
    """So a line is the same sound, however its numbers are written."""
    assert voice.render("It is $1,200/mo.", Manner()) is voice.render(
        "It is one thousand two hundred dollars a month.", Manner()
    )
    british, american = (voice.render("205", Manner(name)) for name in ("en-gb+m3", "en-us+m3"))
    assert voice.render("two hundred and five", Manner("en-gb+m3")) is british
    assert voice.render("two hundred five", Manner("en-us+m3")) is american


def test_a_line_is_rendered_ahead(tmp_path: Path) -> None:
    voice = SpokenVoice(tmp_path)
    voice.prepare(ODD, Manner())
    until = time.monotonic() + 60
    while not list(tmp_path.glob("*.wav")) and time.monotonic() < until:
        time.sleep(0.02)
    voice.close()
    nobody = SpokenVoice(tmp_path, by=by("no-such-program"))
    assert nobody.render(ODD, Manner()).seconds > 0.4
    nobody.close()
    nobody.close()


def test_a_damaged_or_unwritable_cache_costs_only_time(tmp_path: Path) -> None:
    fresh = SpokenVoice(tmp_path / "cache")
    sound = fresh.render(ODD, Manner())
    fresh.close()
    [file] = (tmp_path / "cache").iterdir()
    file.write_bytes(b"broken")
    again = SpokenVoice(tmp_path / "cache")
    assert again.render(ODD, Manner()).seconds == pytest.approx(sound.seconds, abs=0.05)
    again.close()
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    nowhere = SpokenVoice(tmp_path / "file" / "cache")
    assert nowhere.render(ODD, Manner()).seconds == pytest.approx(sound.seconds, abs=0.05)
    nowhere.close()


WORKERS = {
    "hangs at once": "import time; time.sleep(60)",
    "ends at once": "pass",
    "talks nonsense": "print('hello', flush=True); import time; time.sleep(60)",
    "hangs on a line": "import sys, time; print('{\"bytes\": 0}', flush=True); time.sleep(60)",
    "dies on a line": "import sys; print('{\"bytes\": 0}', flush=True); sys.stdin.readline(); sys.exit(3)",
    "gives no sound": (
        "import sys; print('{\"bytes\": 0}', flush=True)\nfor line in sys.stdin: print('{\"bytes\": 0}', flush=True)"
    ),
}


@pytest.mark.parametrize("program", WORKERS.values(), ids=WORKERS.keys())
def test_a_synthesiser_that_fails_is_one_clear_line(program: str) -> None:
    voice = SpokenVoice(by=by(sys.executable, "-c", program), patience=0.7)
    with pytest.raises(DeviceError, match="The voice gave no sound"):
        voice.render(ODD, Manner())
    voice.prepare(ODD, Manner())
    voice.close()


def test_a_synthesiser_that_fails_once_is_tried_again(tmp_path: Path) -> None:
    """The first process writes a header without sound, the second one speaks."""
    pcm.write(tmp_path / "line.wav", Sound(b"\x00\x20" * 8000))
    program = f"""
import json, pathlib, sys
seen = pathlib.Path({str(tmp_path / "seen")!r})
print('{{"bytes": 0}}', flush=True)
data = pathlib.Path({str(tmp_path / "line.wav")!r}).read_bytes()
second = seen.exists()
seen.touch()
for line in sys.stdin:
    out = data if second else data[:44]
    sys.stdout.buffer.write(json.dumps({{"bytes": len(out)}}).encode() + b"\\n" + out)
    sys.stdout.buffer.flush()
"""
    voice = SpokenVoice(by=by(sys.executable, "-c", program))
    assert voice.render(ODD, Manner()).seconds == pytest.approx(0.5, abs=0.05)
    voice.close()


def test_a_machine_without_a_synthesiser_is_told_how_to_mend_it() -> None:
    program = 'import json; print(json.dumps({"missing": "RuntimeError: no espeak", "bytes": 0}), flush=True)'
    voice = SpokenVoice(by=by(sys.executable, "-c", program))
    for _ in range(2):
        with pytest.raises(DeviceError) as fault:
            voice.render(ODD, Manner())
        assert fault.value.what == "No voice was found on this machine."
        assert fault.value.mend
    voice.close()


def test_a_voice_without_a_synthesiser_is_not_held_by_its_own_fault() -> None:
    program = 'import json; print(json.dumps({"missing": "RuntimeError: no espeak", "bytes": 0}), flush=True)'
    voice = SpokenVoice(by=by(sys.executable, "-c", program))
    gone = weakref.ref(voice)
    gc.disable()
    try:
        for _ in range(2):
            with suppress(DeviceError):
                voice.render(ODD, Manner())
        voice.close()
        del voice
        assert gone() is None
    finally:
        gc.enable()


PARENT = """
import sys
from noprac.audio.voice import SpokenVoice, Synthesiser
from noprac.core.speech import Manner
voice = SpokenVoice()
voice.render("hello", Manner())
print(voice._process._process.pid, voice._process.greeting().head["folder"], flush=True)
sys.stdin.readline()
"""


@pytest.mark.parametrize("ending", ["kill", "leave"])
def test_nothing_is_left_behind_when_the_parent_goes(ending: str) -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    assert parent.stdin
    pid, folder = parent.stdout.readline().split(maxsplit=1)
    assert Path(folder.strip()).is_dir()
    if ending == "kill":
        parent.kill()
    parent.communicate("\n" if ending == "leave" else None, timeout=60)
    until = time.monotonic() + 60
    while (alive(int(pid)) or Path(folder.strip()).exists()) and time.monotonic() < until:
        time.sleep(0.05)
    assert not alive(int(pid))
    assert not Path(folder.strip()).exists()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except OSError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not stat.exists() or stat.read_text(encoding="utf-8").split()[2] != "Z"


VOICES = [
    {"id": "gmw/en", "name": "English (Great Britain)", "language": "en-gb", "sex": "male"},
    {"id": "gmw/en-us", "name": "English (America)", "language": "en-us", "sex": "male"},
    {"id": "gmw/de", "name": "German", "language": "de", "sex": "male"},
]
SYSTEM = [
    {"id": "com.system.Anna", "name": "Anna", "language": "de-de", "sex": "female"},
    {"id": "com.system.Daniel", "name": "Daniel", "language": "en-gb", "sex": "male"},
    {"id": "com.system.Samantha", "name": "Samantha", "language": "en-us", "sex": "female"},
    {"id": "com.system.Fred", "name": "Fred", "language": "en-us", "sex": "male"},
]


@pytest.mark.parametrize(
    ("wanted", "espeak", "system"),
    [
        ("", "", ""),
        ("en-us", "gmw/en-us", "com.system.Samantha"),
        ("en-gb+f3", "gmw/en+f3", "com.system.Samantha"),  # a woman, if of another country
        ("en-gb+m1", "gmw/en+m1", "com.system.Daniel"),
        ("en-us+m2", "gmw/en-us+m2", "com.system.Fred"),
        ("female", "gmw/en-us+f3", "com.system.Samantha"),
        ("male", "gmw/en-us", "com.system.Fred"),
        ("Daniel", "gmw/en-us", "com.system.Daniel"),
        ("german", "gmw/de", "com.system.Samantha"),
        ("GMW/EN+f2", "gmw/en+f2", "com.system.Samantha"),
        ("de_DE", "gmw/en-us", "com.system.Anna"),
    ],
)
def test_a_voice_is_found_by_name_or_by_language_and_sex(wanted: str, espeak: str, system: str) -> None:
    assert choose(wanted, VOICES, espeak=True) == espeak
    assert choose(wanted, SYSTEM, espeak=False) == system
    assert choose(wanted, [], espeak=True) == ""


MANY = [
    {"id": name, "name": name, "language": "en-us", "sex": sex}
    for name, sex in (("Ann", "female"), ("Bob", "male"), ("Cas", "female"), ("Dee", "female"))
]


def test_people_of_one_sex_have_voices_of_their_own_where_the_system_has_several() -> None:
    wanted = [f"en-us+f{number}" for number in range(1, 5)]
    assert [choose(name, MANY, espeak=False) for name in wanted] == ["Ann", "Cas", "Dee", "Ann"]
    assert choose("en-gb+m4", MANY, espeak=False) == "Bob"


def test_a_worker_answers_in_lines_of_json() -> None:
    program = Path(__file__).parents[1] / "noprac" / "audio" / "voice_worker.py"
    order = json.dumps({"text": "yes", "voice": "", "rate": 170, "pitch": 50}) + "\n"
    worker = subprocess.Popen([sys.executable, "-P", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdout
    assert worker.stdin
    assert json.loads(worker.stdout.readline())["driver"]
    worker.stdin.write(order.encode())
    worker.stdin.flush()
    head = json.loads(worker.stdout.readline())
    assert head["done"]
    assert len(worker.stdout.read(head["bytes"])) == head["bytes"] > 1000
    worker.stdin.close()
    assert worker.wait(10) == 0
    worker.stdout.close()
