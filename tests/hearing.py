"""Recordings and what a model hears in them, for the tests of recognition.

Takes: FLAC files, a Vosk model. Gives: samples, words with times, counts of wrong words. May not: need a synthesiser.
"""

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import soundfile
import vosk
from numpy.typing import NDArray

from noprac.core.edits import distance

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "assets" / "models" / "tiny-en"
DEMO = ROOT / "assets" / "demo"
RECORDINGS = Path(__file__).parent / "recordings"
RATE = 16_000
BLOCK = RATE // 50  # samples in 20 ms

Samples = NDArray[np.int16]

vosk.SetLogLevel(-1)


@dataclass(frozen=True, slots=True)
class Hearing:
    """`partials`: the distinct ones, in order; `words`: (text, start, end), times in seconds."""

    text: str
    partials: tuple[str, ...]
    words: tuple[tuple[str, float, float], ...]


def load() -> vosk.Model:
    return vosk.Model(model_path=str(MODEL))


def samples(path: Path) -> Samples:
    found, rate = soundfile.read(path, dtype="int16")
    assert rate == RATE
    return np.asarray(found, np.int16)


def said() -> dict[str, str]:
    """The test recordings' names and texts."""
    script = json.loads((RECORDINGS / "script.json").read_text(encoding="utf-8"))
    return {name: entry["said"] for name, entry in script.items()}


def recording(name: str) -> Samples:
    return samples(RECORDINGS / f"{name}.flac")


def demo(trainee: str) -> list[tuple[str, Samples]]:
    """The trainee's turns: what is said, and its sound."""
    script = json.loads((DEMO / trainee / "script.json").read_text(encoding="utf-8"))
    return [(turn["said"], samples(DEMO / trainee / turn["file"])) for turn in script["turns"]]


def hear(model: vosk.Model, sound: Samples, *, rate: int = RATE, grammar: list[str] | None = None) -> Hearing:
    """All that is heard, in blocks of 20 ms; the recogniser may end an utterance inside."""
    extra = () if grammar is None else (json.dumps(grammar),)
    recogniser = vosk.KaldiRecognizer(model, rate, *extra)
    recogniser.SetWords(True)
    results, partials = [], [""]
    block = rate // 50
    for start in range(0, len(sound), block):
        if recogniser.AcceptWaveform(sound[start : start + block].tobytes()):
            results.append(json.loads(recogniser.Result()))
        else:
            partials.append(json.loads(recogniser.PartialResult())["partial"])
    results.append(json.loads(recogniser.FinalResult()))
    words = [(word["word"], word["start"], word["end"]) for result in results for word in result.get("result", [])]
    text = " ".join(result["text"] for result in results if result["text"])
    return Hearing(text, tuple(new for old, new in pairwise(partials) if new not in {"", old}), tuple(words))


def wrong(expected: str, heard: str) -> int:
    """Words wrong, missing or too many."""
    return distance(expected.split(), heard.split())
