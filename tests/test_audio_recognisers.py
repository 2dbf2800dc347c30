"""Both recognisers, by one contract, on recordings of the trainees; and models that are damaged."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from noprac.audio import pcm
from noprac.audio.moonshine import network, tokens
from noprac.audio.moonshine.recogniser import MoonshineRecogniser
from noprac.audio.vosk_recogniser import VoskRecogniser, check
from noprac.core.edits import distance
from noprac.core.errors import DeviceError
from noprac.core.speech import RATE, Sound
from noprac.engine.ports import Recogniser

ASSETS = Path(__file__).parents[1] / "assets"
MODEL = ASSETS / "models" / "tiny-en"
NETWORK = ASSETS / "moonshine"
RECORDING = ASSETS / "demo" / "pushy" / "01.flac"
SAID = "hi do you have five minutes i really need to talk to you today"
WRONG = 0.2  # of a short sentence's words


@pytest.fixture(scope="module", params=["vosk", "moonshine"])
def recogniser(request: pytest.FixtureRequest) -> Iterator[MoonshineRecogniser | VoskRecogniser]:
    made = VoskRecogniser(MODEL) if request.param == "vosk" else MoonshineRecogniser(NETWORK)
    assert made.name == request.param
    assert made.model
    yield made
    made.close()
    made.close()


def wrong_words(said: str, heard: str) -> float:
    """Share of the words said that were changed, lost or added."""
    return distance(said.split(), heard.split()) / len(said.split())


def partials(ears: Recogniser, sound: Sound) -> list[str]:
    """The words so far after each block, each once."""
    words = [ears.accept(block) for block in pcm.blocks(sound)]
    return [word for word, before in zip(words, ["", *words], strict=False) if word != before]


def test_words_come_while_they_are_said_and_have_times(recogniser: Recogniser) -> None:
    sound = pcm.read(RECORDING)
    recogniser.reset()
    for _ in range(2):  # the second turn like the first
        grown = partials(recogniser, sound)
        heard = recogniser.finish()
        assert len(grown) > 5
        assert len(grown[0].split()) <= 6
        assert wrong_words(SAID, grown[-1]) < 0.5
        assert wrong_words(SAID, heard.text) <= WRONG
        assert heard.text == " ".join(word.text for word in heard.words) == heard.text.lower()
        assert heard.seconds == pytest.approx(sound.seconds, abs=0.03)
        edges = [edge for word in heard.words for edge in (word.start, word.end)]
        assert edges == sorted(edges)
        assert 0.1 < edges[0] < 0.5
        assert sound.seconds - 0.6 < edges[-1] <= sound.seconds + 0.01
        assert all(0.0 <= word.confidence <= 1.0 for word in heard.words)


def test_silence_before_the_first_word_moves_its_time(recogniser: Recogniser) -> None:
    recogniser.reset()
    for block in pcm.blocks(Sound(bytes(3 * RATE * 2))):
        assert recogniser.accept(block) == ""
    partials(recogniser, pcm.read(RECORDING))
    heard = recogniser.finish()
    assert wrong_words(SAID, heard.text) <= WRONG
    assert heard.words[0].start == pytest.approx(3.25, abs=0.15)
    assert heard.seconds == pytest.approx(3 + pcm.read(RECORDING).seconds, abs=0.03)


def test_silence_and_nothing_are_no_words(recogniser: Recogniser) -> None:
    recogniser.reset()
    assert recogniser.finish().text == ""
    for block in pcm.blocks(Sound(bytes(RATE * 2))):
        assert recogniser.accept(block) == ""
    heard = recogniser.finish()
    assert (heard.text, heard.words) == ("", ())
    assert heard.seconds == pytest.approx(1.0)


def test_a_turn_that_is_reset_leaves_nothing(recogniser: Recogniser) -> None:
    partials(recogniser, pcm.read(RECORDING))
    recogniser.reset()
    recogniser.reset()
    heard = recogniser.finish()
    assert (heard.text, heard.words) == ("", ())


def test_a_long_pause_does_not_tear_a_turn_apart(recogniser: Recogniser) -> None:
    sound = pcm.read(RECORDING)
    recogniser.reset()
    partials(recogniser, Sound(sound.samples + bytes(int(1.5 * RATE) * 2) + sound.samples))
    heard = recogniser.finish()
    assert wrong_words(f"{SAID} {SAID}", heard.text) <= WRONG
    later = [word for word in heard.words if word.start > sound.seconds + 1.5]
    assert len(later) == pytest.approx(len(SAID.split()), abs=2)


@pytest.mark.parametrize("pause", [0.2, 1.2])
def test_a_glimpse_gives_the_turns_words_and_the_turn_may_go_on(recogniser: Recogniser, pause: float) -> None:
    sound, silence = pcm.read(RECORDING), Sound(bytes(int(pause * RATE) * 2))
    recogniser.reset()
    partials(recogniser, sound)
    first = recogniser.glimpse()
    assert recogniser.glimpse() == first
    assert wrong_words(SAID, first.text) <= WRONG
    recogniser.accept(silence.samples + sound.samples[: 4 * 640])
    partials(recogniser, Sound(sound.samples[4 * 640 :]))
    both = recogniser.glimpse()
    assert recogniser.finish() == both
    assert wrong_words(f"{SAID} {SAID}", both.text) <= WRONG
    edges = [edge for word in both.words for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    assert edges[-1] == pytest.approx(2 * sound.seconds + pause - 0.3, abs=0.35)
    assert both.seconds == pytest.approx(2 * sound.seconds + pause, abs=0.03)
    partials(recogniser, sound)
    assert wrong_words(SAID, recogniser.finish().text) <= WRONG


def test_odd_blocks_and_loud_noise_harm_nothing(recogniser: Recogniser) -> None:
    recogniser.reset()
    noise = np.random.default_rng(1).integers(-32768, 32767, RATE // 2, dtype=np.int16).tobytes()
    for size in (1, 2, 333, 640, 5000):
        recogniser.accept(noise[:size])
    recogniser.accept(b"")
    recogniser.finish()
    partials(recogniser, pcm.read(RECORDING))
    assert wrong_words(SAID, recogniser.finish().text) <= WRONG


def test_a_grammar_leaves_only_its_phrases() -> None:
    ears = VoskRecogniser(MODEL, grammar=["so is it a no", "do you have five minutes"])
    partials(ears, pcm.read(RECORDING))
    assert set(ears.finish().text.split()) <= {"so", "is", "it", "a", "no", "do", "you", "have", "five", "minutes"}


BROKEN = {
    "an empty model": {"am/final.mdl": b""},
    "a torn model": {"am/final.mdl": None},
    "text for a model": {"am/final.mdl": b"<TransitionModel> this is none"},
    "an unknown option": {"conf/model.conf": b"--no-such-option=1\n"},
    "no words": {"graph/words.txt": b""},
    "a broken graph": {"graph/HCLr.fst": b"\x00" * 64},
}


@pytest.mark.parametrize("changes", BROKEN.values(), ids=BROKEN.keys())
def test_a_damaged_model_is_one_clear_line_and_no_crash(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], changes: dict[str, bytes | None]
) -> None:
    for part in ("am", "conf", "graph"):
        shutil.copytree(MODEL / part, tmp_path / part)
    for name, content in changes.items():
        file = tmp_path / name
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2] if content is None else content)
    with pytest.raises(DeviceError) as fault:
        VoskRecogniser(tmp_path)
    assert str(tmp_path) in fault.value.what
    assert "damaged" in fault.value.what
    assert capfd.readouterr() == ("", "")


def test_a_folder_that_holds_no_model_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="is not a recogniser model"):
        check(tmp_path)
    with pytest.raises(DeviceError, match="There is no folder"):
        check(tmp_path / "none")


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Path]:
    """The embedded recogniser's folder, to be damaged; 44 MB, so nothing of it is left."""
    folder = tmp_path / "moonshine"
    shutil.copytree(NETWORK, folder)
    yield folder
    shutil.rmtree(folder)
    network.load.cache_clear()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "cut in half": lambda file: os.truncate(file, file.stat().st_size // 2),
    "text": lambda file: file.write_text("this is none\n" * 100, encoding="utf-8"),
    "empty": lambda file: file.write_bytes(b""),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
@pytest.mark.parametrize("name", [network.ENCODER, network.DECODER, tokens.FILE])
def test_a_damaged_network_is_one_clear_line_that_names_the_file(
    copied: Path, capfd: pytest.CaptureFixture[str], name: str, damage: Callable[[Path], object]
) -> None:
    damage(copied / name)
    with pytest.raises(DeviceError) as fault:
        MoonshineRecogniser(copied)
    assert str(copied / name) in fault.value.what
    assert "\n" not in fault.value.what
    assert fault.value.mend
    assert capfd.readouterr() == ("", "")
