"""Synthetic speech: a recipe of renderings, and each rendering to samples.

Takes: text, and the `flite` and `espeak-ng` commands. Gives: utterances, 16 kHz mono 16 bit, flite's with the phones'
times; a corpus on disk. May not: use any randomness but the seed it is given.
"""

import json
import math
import random
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.io import wavfile
from scipy.signal import resample_poly

Samples = npt.NDArray[np.int16]
RATE = 16_000
FULL = 32_767

FLITE = ("slt", "slt", "rms", "rms", "awb", "kal16")  # the demo's two voices twice as often
TEMPOS = (0.8, 0.9, 1.0, 1.1, 1.2, 1.3)  # flite's duration_stretch; 1 is its own
UNSEEN_TEMPOS = (0.85, 0.95, 1.05, 1.15, 1.25)
SPEEDS = (120, 135, 150, 165, 180, 195, 210)  # espeak's words a minute
UNSEEN_SPEEDS = (142, 158, 170, 175, 188)
PITCHES = (25, 35, 45, 50, 60, 70)  # espeak's, 0 to 100
UNSEEN_PITCHES = (30, 40, 50, 55, 65)
WHOLE = 0.2  # share of long sentences that stay whole
AS_IS = 20
BENDS = (18, 19, AS_IS, AS_IS, AS_IS, 21, 22)  # twentieths of the length: played faster or slower, pitch and all

DIALECTS = ("en-us", "en-us", "en-gb", "en-gb", "en", "en-gb-x-rp", "en-gb-scotland", "en-029", "en-us-nyc")
PLAIN = ("",) * 12
MALE = ("m1", "m2", "m3", "m4", "m6", "m7", "Alex", "Andy", "Gene", "Lee", "Mike", "Michael", "adam", "david", "max")
FEMALE = ("f1", "f2", "f3", "f5", "anika", "linda", "steph", "belinda", "Andrea", "grandma")
OTHERS = (
    "klatt",
    "klatt2",
    "klatt3",
    "klatt6",
    "ed",
    "rob",
    "travis",
    "paul",
    "john",
    "Denis",
    "Hugo",
    "Marco",
    "boris",
)
VARIANTS = PLAIN + MALE + FEMALE + OTHERS
UNSEEN_VARIANTS = ("m5", "m8", "f4", "klatt4", "Annie", "benjamin", "Alicia", "steph2", "robert", "Mario")


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a text is to be spoken. `voice`: flite's, or espeak's with its variant; `tempo`: flite's stretch (above 1 is
    slower) or espeak's words a minute; `pitch`: espeak's, 0 to 100; `bend`: the length in twentieths, `AS_IS` for
    unchanged."""

    text: str
    engine: str
    voice: str
    tempo: float
    pitch: int = 50
    bend: int = AS_IS


@dataclass(frozen=True, slots=True)
class Utterance:
    """What came of a rendering. `phones`: flite's phones, each with its end in seconds; empty for espeak."""

    rendering: Rendering
    samples: Samples
    phones: tuple[tuple[str, float], ...] = ()


def _to_rate(samples: Samples, up: int, down: int) -> Samples:
    common = math.gcd(up, down)
    bent = resample_poly(samples.astype(np.float32), up // common, down // common)
    return np.asarray(np.clip(np.round(bent), -FULL, FULL), np.int16)


def _flite(rendering: Rendering, folder: Path) -> Utterance:
    wave = folder / "utterance.wav"
    setting = f"duration_stretch={rendering.tempo}"
    command = ["flite", "-voice", rendering.voice, "--setf", setting, "-psdur", "-t", rendering.text, "-o", str(wave)]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rate, samples = wavfile.read(wave)
    if rate != RATE:
        samples = _to_rate(samples, RATE, rate)
    marks = (mark.split(":") for mark in printed.split() if ":" in mark)
    return Utterance(rendering, samples, tuple((phone, float(end)) for phone, end in marks))


def _espeak(rendering: Rendering, folder: Path) -> Utterance:
    wave = folder / "utterance.wav"
    manner = ["-v", rendering.voice, "-s", str(int(rendering.tempo)), "-p", str(rendering.pitch)]
    subprocess.run(["espeak-ng", *manner, "-w", str(wave), rendering.text], check=True, capture_output=True)
    rate, samples = wavfile.read(wave)
    return Utterance(rendering, _to_rate(samples, RATE, rate))


def _bent(utterance: Utterance) -> Utterance:
    bend = utterance.rendering.bend
    if bend == AS_IS:
        return utterance
    phones = tuple((phone, end * bend / AS_IS) for phone, end in utterance.phones)
    return replace(utterance, samples=_to_rate(utterance.samples, bend, AS_IS), phones=phones)


def render(rendering: Rendering, folder: Path) -> Utterance:
    """Speak it; `folder` holds the wave in between. Raises CalledProcessError, FileNotFoundError (engine missing)."""
    speak = _flite if rendering.engine == "flite" else _espeak
    return _bent(speak(rendering, folder))


def _seen_manner(text: str, chance: random.Random, *, flite: bool) -> Rendering:
    if flite:
        return Rendering(text, "flite", chance.choice(FLITE), chance.choice(TEMPOS), bend=chance.choice(BENDS))
    variant = chance.choice(VARIANTS)
    voice = chance.choice(DIALECTS) + (f"+{variant}" if variant else "")
    return Rendering(text, "espeak", voice, chance.choice(SPEEDS), chance.choice(PITCHES), chance.choice(BENDS))


def _part(sentence: str, chance: random.Random) -> str:
    """The sentence, or of a long one mostly some words in a row."""
    words = sentence.split()
    length = chance.randint(6, 12)
    if len(words) <= length or chance.random() < WHOLE:
        return sentence
    start = chance.randrange(len(words) - length + 1)
    return " ".join(words[start : start + length])


def _word_salad(words: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Random strings of words, endlessly; each word comes equally often."""
    pack: list[str] = []
    while True:
        while len(pack) < 8:  # noqa: PLR2004 the longest string
            pack += chance.sample(words, len(words))
        length = chance.randint(2, 8)
        yield " ".join(pack[:length])
        del pack[:length]


def _with_strangers(known: Sequence[str], strangers: Sequence[str], chance: random.Random) -> str:
    """A known sentence with one word replaced, or strangers alone."""
    if chance.random() < 0.5:  # noqa: PLR2004 half and half
        return " ".join(chance.sample(strangers, chance.randint(2, 4)))
    words = _part(chance.choice(known), chance).split()
    words[chance.randrange(len(words))] = chance.choice(strangers)
    return " ".join(words)


def training_recipe(
    known: Sequence[str], words: Sequence[str], strangers: Sequence[str], size: int, seed: int
) -> Iterator[Rendering]:
    """`size` renderings: known sentences 40 %, strings of random words 50 %, strangers 10 %."""
    chance = random.Random(seed)
    salad = _word_salad(words, chance)
    makers: tuple[Callable[[], str], ...] = (
        lambda: _part(chance.choice(known), chance),
        lambda: next(salad),
        lambda: _with_strangers(known, strangers, chance),
    )
    for number in range(size):
        maker = chance.choices(makers, weights=(4, 5, 1))[0]
        yield _seen_manner(maker(), chance, flite=number % 9 < 4)  # noqa: PLR2004 four of nine


def measuring_recipe(texts: Sequence[str], voices: Iterable[str], seed: int) -> Iterator[Rendering]:
    """Each text once a voice, at tempos and pitches that training has not had. A voice with a variant or a dialect is
    espeak's (`en-us`, `en-gb+f4`), any other flite's."""
    chance = random.Random(seed)
    for voice in voices:
        for text in texts:
            if voice.startswith("en"):
                tempo, pitch = chance.choice(UNSEEN_SPEEDS), chance.choice(UNSEEN_PITCHES)
                yield Rendering(text, "espeak", voice, tempo, pitch)
            else:
                yield Rendering(text, "flite", voice, chance.choice(UNSEEN_TEMPOS))


def write_corpus(recipe: Iterable[Rendering], folder: Path) -> None:
    """Render all of it into `folder` as `samples.npy` and `utterances.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    utterances = [render(rendering, folder) for rendering in recipe]
    (folder / "utterance.wav").unlink(missing_ok=True)
    np.save(folder / "samples.npy", np.concatenate([utterance.samples for utterance in utterances]))
    index = [
        {"rendering": asdict(each.rendering), "length": len(each.samples), "phones": each.phones} for each in utterances
    ]
    (folder / "utterances.json").write_text(json.dumps(index), encoding="utf-8")


def read_corpus(folder: Path) -> tuple[Utterance, ...]:
    """What `write_corpus` wrote. Raises FileNotFoundError."""
    samples: Samples = np.load(folder / "samples.npy")
    utterances, at = [], 0
    for each in json.loads((folder / "utterances.json").read_text(encoding="utf-8")):
        phones = tuple((phone, end) for phone, end in each["phones"])
        utterances.append(Utterance(Rendering(**each["rendering"]), samples[at : at + each["length"]], phones))
        at += each["length"]
    return tuple(utterances)
