"""The project's own model in the unmodified recogniser."""

import json

import numpy as np
import pytest
import soxr
import vosk
from hearing import BLOCK, MODEL, RATE, Samples, hear, load, recording, said, wrong

KNOWN = {name: text for name, text in said().items() if name != "unknown-words"}
UNKNOWN = "[unk]"


@pytest.fixture(scope="module")
def model() -> vosk.Model:
    return load()


def _vocabulary() -> set[str]:
    lines = (MODEL / "graph" / "words.txt").read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines}


def test_the_model_is_small() -> None:
    parts = ("am", "conf", "graph")
    assert (
        sum(file.stat().st_size for part in parts for file in (MODEL / part).rglob("*") if file.is_file()) < 2_000_000
    )


def test_its_words_are_those_of_the_builders_sentences() -> None:
    lines = (MODEL / "build" / "sentences.txt").read_text(encoding="utf-8").splitlines()
    words = {word for line in lines if not line.startswith("#") for word in line.split()}
    assert _vocabulary() - words == {"<eps>", UNKNOWN, "#0"}
    assert words <= _vocabulary()
    assert 200 <= len(words) <= 280


@pytest.mark.parametrize("name", KNOWN)
def test_known_sentences_are_heard_right(model: vosk.Model, name: str) -> None:
    assert hear(model, recording(name)).text == KNOWN[name]


def test_words_come_while_the_sentence_is_being_said(model: vosk.Model) -> None:
    heard = hear(model, recording("what-about-this"))
    assert len(heard.partials) >= 3
    assert len(heard.partials[0].split()) < len(heard.text.split())
    assert heard.partials[-1] == heard.text


@pytest.mark.parametrize("name", KNOWN)
def test_word_times_are_in_order_and_within_the_sound(model: vosk.Model, name: str) -> None:
    sound = recording(name)
    words = hear(model, sound).words
    assert [word for word, _, _ in words] == KNOWN[name].split()
    edges = [edge for _, start, end in words for edge in (start, end)]
    assert edges == sorted(edges)
    assert all(start < end for _, start, end in words)
    loud = np.flatnonzero(np.abs(sound.astype(int)) > 500) / RATE
    assert edges[0] == pytest.approx(loud[0], abs=0.2)
    assert edges[-1] == pytest.approx(loud[-1], abs=0.2)


def test_the_same_sound_is_heard_the_same_twice(model: vosk.Model) -> None:
    sound = recording("prospect-corrects")
    assert hear(model, sound) == hear(model, sound)


def test_a_recogniser_can_be_used_for_turn_after_turn(model: vosk.Model) -> None:
    recogniser = vosk.KaldiRecognizer(model, RATE)
    for name in ("ask-for-no", "bad-time", "yes"):
        sound = recording(name)
        for start in range(0, len(sound), BLOCK):
            recogniser.AcceptWaveform(sound[start : start + BLOCK].tobytes())
        assert json.loads(recogniser.FinalResult())["text"] == KNOWN[name]
        recogniser.Reset()


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
@pytest.mark.parametrize("name", ["bad-time", "ask-for-no", "takeaway"])
def test_other_sample_rates_are_understood(model: vosk.Model, name: str, rate: int) -> None:
    sound: Samples = soxr.resample(recording(name), RATE, rate)
    assert hear(model, sound, rate=rate).text == KNOWN[name]


@pytest.mark.parametrize("name", ["ask-for-no", "takeaway", "what-about-this"])
def test_a_telephones_rate_is_understood_but_for_stray_words_at_the_edges(model: vosk.Model, name: str) -> None:
    sound: Samples = soxr.resample(recording(name), RATE, 8_000)
    heard = hear(model, sound, rate=8_000).text
    assert KNOWN[name] in heard
    assert wrong(KNOWN[name], heard) <= 2


def _by_telephone(sound: Samples) -> Samples:
    """At the usual rate, but with nothing above 4 kHz."""
    narrow: Samples = soxr.resample(sound, RATE, 8_000)
    return np.asarray(soxr.resample(narrow, 8_000, RATE), np.int16)


def test_a_telephones_band_costs_at_most_one_word_in_five(model: vosk.Model) -> None:
    heard = {name: hear(model, _by_telephone(recording(name))).text for name in KNOWN}
    errors = sum(wrong(KNOWN[name], heard[name]) for name in KNOWN)
    assert errors <= sum(len(text.split()) for text in KNOWN.values()) / 5, heard


def test_a_grammar_given_at_run_time_is_kept_to(model: vosk.Model) -> None:
    grammar = ["yes", "no", "no thank you", UNKNOWN]
    for name in ("no-thank-you", "yes"):
        assert hear(model, recording(name), grammar=grammar).text == KNOWN[name]
    words = {word for line in grammar for word in line.split()}
    assert set(hear(model, recording("bad-time"), grammar=grammar).text.split()) <= words


@pytest.mark.parametrize("name", ["ask-for-no", "takeaway"])
def test_a_grammar_may_hold_sentences_beside_a_way_out(model: vosk.Model, name: str) -> None:
    grammar = ["so is it a no", "sounds like this might not work for you", UNKNOWN]
    assert hear(model, recording(name), grammar=grammar).text == KNOWN[name]


def test_silence_holds_no_words(model: vosk.Model) -> None:
    heard = hear(model, np.zeros(3 * RATE, np.int16))
    assert (heard.text, heard.partials, heard.words) == ("", (), ())


@pytest.mark.parametrize("loudness", [30, 300, 3_000])
def test_noise_holds_no_words(model: vosk.Model, loudness: int) -> None:
    noise = np.random.default_rng(3).normal(0, loudness, 3 * RATE).astype(np.int16)
    assert set(hear(model, noise).text.split()) <= {UNKNOWN}


def test_nothing_at_all_holds_no_words(model: vosk.Model) -> None:
    assert hear(model, np.zeros(0, np.int16)).text == ""


def test_unknown_words_come_out_as_unknown_or_known_ones(model: vosk.Model) -> None:
    heard = hear(model, recording("unknown-words")).text
    assert heard
    assert set(heard.split()) <= _vocabulary()


@pytest.mark.parametrize("name", ["bad-time", "ask-for-no"])
def test_a_little_noise_does_no_harm(model: vosk.Model, name: str) -> None:
    sound = recording(name).astype(float)
    noise = np.random.default_rng(5).normal(0, np.sqrt(np.mean(sound**2)) / 10, len(sound))
    assert hear(model, (sound + noise).astype(np.int16)).text == KNOWN[name]
