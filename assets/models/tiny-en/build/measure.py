"""How well the finished model hears: a table of word error rates and times.

Takes: the model's folder, renderings that training never had, the unmodified `vosk` package. Gives: Markdown.
May not: train or tune.
"""

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import sentences
import vosk
from lexicon import UNKNOWN
from synthesis import FULL, RATE, UNSEEN_VARIANTS, Samples, Utterance, measuring_recipe, read_corpus, write_corpus

BLOCK = 640  # bytes: 20 ms
NOISE_SEED = 7
ESPEAK = ("en-us", "en-gb", "en")
FLITE = ("slt", "rms", "awb", "kal16")
NOISES = (None, 20, 10)  # dB below the speech

SETS = {  # name: texts, voices
    "known sentences, flite": (sentences.known()[::2], FLITE),
    "known sentences, espeak": (sentences.known()[1::2], ESPEAK),
    "known sentences, unseen espeak variants": (sentences.known()[::9], tuple(f"en-us+{v}" for v in UNSEEN_VARIANTS)),
    "new sentences of known words, flite": (sentences.held_out(), FLITE),
    "new sentences of known words, espeak": (sentences.held_out(), ESPEAK),
}
STRANGERS = "unknown words alone"


def errors(said: Sequence[str], heard: Sequence[str]) -> int:
    """Words wrong, missing or too many (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(said, start=1):
        diagonal, row[0] = row[0], count
        for place, other in enumerate(heard, start=1):
            diagonal, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, diagonal + (word != other)),
            )
    return row[-1]


def hear(model: vosk.Model, samples: Samples) -> str:
    """All that the model hears, in blocks as a microphone gives them."""
    recogniser = vosk.KaldiRecognizer(model, RATE)
    data = samples.tobytes()
    blocks = (data[start : start + BLOCK] for start in range(0, len(data), BLOCK))
    results = [recogniser.Result() for block in blocks if recogniser.AcceptWaveform(block)]
    texts = (json.loads(result)["text"] for result in [*results, recogniser.FinalResult()])
    return " ".join(filter(None, texts))


def noisy(samples: Samples, decibels: int | None, chance: np.random.Generator) -> Samples:
    """With white noise so far below the speech; as it is for None."""
    if decibels is None:
        return samples
    sound = samples.astype(np.float64)
    power = float(np.sqrt(np.mean(sound**2))) * 10 ** (-decibels / 20)
    return np.clip(np.round(sound + chance.standard_normal(len(sound)) * power), -FULL, FULL).astype(np.int16)


def _corpus(name: str, texts: Sequence[str], voices: Iterable[str], work: Path) -> tuple[Utterance, ...]:
    folder = work / name.replace(" ", "-").replace(",", "")
    if not (folder / "utterances.json").exists():
        write_corpus(measuring_recipe(texts, voices, seed=len(name)), folder)
    return read_corpus(folder)


def _rate(model: vosk.Model, utterances: Iterable[Utterance], decibels: int | None) -> tuple[float, float, float]:
    """Share of words wrong, seconds of sound, seconds of decoding."""
    chance, wrong, words, sound, started = np.random.default_rng(NOISE_SEED), 0, 0, 0.0, time.perf_counter()
    for utterance in utterances:
        said = utterance.rendering.text.split()
        wrong += errors(said, hear(model, noisy(utterance.samples, decibels, chance)).split())
        words, sound = words + len(said), sound + len(utterance.samples) / RATE
    return wrong / words, sound, time.perf_counter() - started


def _strangers_heard(model: vosk.Model, work: Path) -> str:
    """Of words outside the vocabulary, the share heard as unknown and not as some known word."""
    utterances = _corpus(STRANGERS, sentences.strangers(measuring=True), ("slt", "en-us"), work)
    heard = [hear(model, utterance.samples).split() for utterance in utterances]
    known = sum(any(word != UNKNOWN for word in words) for words in heard)
    return f"| {STRANGERS}, taken for a known one | {len(heard)} | {known / len(heard):.0%} | | |"


def table(folder: Path, work: Path) -> Iterator[str]:
    """The lines of the table; renderings are kept in `work`."""
    vosk.SetLogLevel(-1)
    started = time.perf_counter()
    model = vosk.Model(model_path=str(folder))
    loading = time.perf_counter() - started
    yield "| word error rate | words | clean | 20 dB | 10 dB |"
    yield "|---|---|---|---|---|"
    sound = decoding = 0.0
    for name, (texts, voices) in SETS.items():
        utterances = _corpus(name, texts, voices, work)
        measured = [_rate(model, utterances, decibels) for decibels in NOISES]
        words = sum(len(utterance.rendering.text.split()) for utterance in utterances)
        yield f"| {name} | {words} | " + " | ".join(f"{rate:.1%}" for rate, _, _ in measured) + " |"
        sound, decoding = sound + sum(each[1] for each in measured), decoding + sum(each[2] for each in measured)
    yield _strangers_heard(model, work)
    size = sum(path.stat().st_size for part in ("am", "conf", "graph") for path in (folder / part).rglob("*.*"))
    yield f"\nLoad {loading:.2f} s, real-time factor {decoding / sound:.4f}, size {size / 1e6:.2f} MB."
