"""The voices at hand, by one contract: the system's and, where the extra is installed, Piper's.

Piper speaks here with `kept/tone-voice`, a model of 13 operations that hums 800 samples for each sound of speech: the
library, its phonemes and the whole way are real, the voice is not.
"""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from noprac.audio import piper_voice
from noprac.audio.piper_voice import PREFIX
from noprac.audio.voice import british
from noprac.audio.voices import Voices
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner
from noprac.engine.ports import Voice

KEPT = Path(__file__).parent / "kept" / "tone-voice"
HUM = f"{PREFIX}en_US-test-low"
TEXT = "I already have somebody who does that for me, thank you very much."
AT_HAND = {"system": "en-us+f2", **({"piper": HUM} if piper_voice.available() else {})}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("piper")
    shutil.copytree(KEPT, where / "en_US-test-low")
    return where


@pytest.fixture(scope="module")
def voices(folder: Path) -> Iterator[Voices]:
    made = Voices(folder)
    yield made
    made.close()
    made.close()


@pytest.fixture(params=list(AT_HAND.values()), ids=list(AT_HAND))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_line_has_the_rate_it_was_given(voices: Voice, name: str) -> None:
    slow, fast = (voices.render(TEXT, Manner(name, rate)).seconds for rate in (120, 240))
    assert slow / fast == pytest.approx(2.0, rel=0.15)


def test_a_pitch_leaves_the_pace_alone(voices: Voice, name: str) -> None:
    low, own, high = (voices.render(TEXT, Manner(name, pitch=pitch)) for pitch in (20, 50, 80))
    assert low.samples != own.samples != high.samples
    assert low.seconds == pytest.approx(own.seconds, rel=0.1)
    assert high.seconds == pytest.approx(own.seconds, rel=0.1)


def test_a_line_said_before_is_the_same_sound(voices: Voice, name: str) -> None:
    assert voices.render(TEXT, Manner(name)) is voices.render(TEXT, Manner(name))


def test_a_line_without_a_word_is_a_short_pause(voices: Voice, name: str) -> None:
    assert 0.1 < voices.render("…", Manner(name)).seconds < 0.5


def test_numbers_are_said_in_words(voices: Voice, name: str) -> None:
    assert voices.render("It is 24/7.", Manner(name)) is voices.render("It is twenty-four seven.", Manner(name))


def test_a_voice_that_was_removed_leaves_its_line_to_the_systems(voices: Voice) -> None:
    gone = voices.render(TEXT, Manner(f"{PREFIX}en_GB-gone-low"))
    assert gone is voices.render(TEXT, Manner("en_GB"))


def test_pipers_voices_are_offered_where_it_is_installed(voices: Voices) -> None:
    ids = [voice.id for voice in voices.voices()]
    assert (HUM in ids) is piper_voice.available()
    assert len(ids) > 1


def test_without_piper_a_line_of_its_own_tells_what_to_install(tmp_path: Path) -> None:
    """In a folder where the worker finds no such voice, or no Piper at all, nothing hangs and one line says so."""
    with closing(piper_voice.piper_voice(tmp_path)) as voice, pytest.raises(DeviceError) as fault:
        voice.render(TEXT, Manner(HUM))
    missing = "The voice gave no sound." if piper_voice.available() else "Piper is not installed."
    assert fault.value.what == missing
    assert fault.value.mend


@pytest.mark.parametrize("settings", ["", "{", "{}", "[]", '{"audio": {"sample_rate": "x"}}', None])
def test_a_damaged_voice_is_told(tmp_path: Path, settings: str | None) -> None:
    (tmp_path / "a.onnx").write_bytes(bytes(2000))
    if settings is not None:
        (tmp_path / "a.onnx.json").write_text(settings, encoding="utf-8")
    with pytest.raises(DeviceError, match="is damaged"):
        piper_voice.check(tmp_path)


def test_who_counts_as_the_british_do() -> None:
    names = ["en-gb+f3", "EN_GB", f"{PREFIX}en_GB-alba-medium", "en-gb-scotland+f4", "en-us", "female", "", HUM]
    assert [british(name) for name in names] == [True, True, True, True, False, False, False, False]
