"""How well and how fast each recogniser at hand hears.

Takes: an order. Gives: `word_error_rate` and `real_time_factor` by engine. May not: compare engines that heard other
recordings without saying so under `notes`.

Each turn is given in blocks of 20 ms, as a microphone gives it, as fast as it is taken; a recogniser hears one
voice and keeps what it learns of it from turn to turn, as in a call. The real-time factor is the time that this took
over the sound's.
"""

import time
from collections.abc import Mapping, Sequence
from itertools import groupby

from noprac import build
from noprac.build import sounds
from noprac.build.bench import Order, figures, speech
from noprac.core.speech import Sound
from noprac.engine.ports import Recogniser
from noprac.store import models, recorded

DEMO = "vosk (tiny-en)"
NOISE = 20.0  # decibels by which it lies below the speech

Turn = tuple[str, Sound, str]  # who says it, its sound, its words
Heard = tuple[int, int, float, float]  # words wrong, words said, seconds spent, seconds of sound


def measure(_order: Order) -> Mapping[str, object]:
    """The embedded recogniser and an installed model on the benchmark's turns, the former in noise too; the demo's
    model on the demo's."""
    turns = [(turn.voice, speech.sound(turn), turn.said) for turn in speech.turns()]
    noisy = [(turn.voice, speech.sound(turn, NOISE), turn.said) for turn in speech.turns()]
    name = build.recogniser(build.EMBEDDED).name
    in_noise = f"{name}, noise {NOISE:g} dB below"
    found = {name: _judged(build.EMBEDDED, turns), in_noise: _judged(build.EMBEDDED, noisy)}
    if (installed := models.find()) is not None:
        found[f"vosk ({installed.name})"] = _judged(str(installed), turns)
    trainees = ("skilled", "pushy")
    taught = [(who, sounds.read(path), said) for who in trainees for path, said in recorded.demo(who)]
    found[DEMO] = _judged(str(build.tiny_model()), taught)
    return {
        "word_error_rate": {engine: wrong for engine, (wrong, _) in found.items()},
        "real_time_factor": {engine: factor for engine, (_, factor) in found.items()},
        "notes": {
            "word_error_rate": f"Synthetic speech of {len(turns)} turns, which flatters a recogniser; {DEMO} knows "
            "the words of the demo calls alone and heard those."
        },
    }


def _judged(model: str, turns: Sequence[Turn]) -> tuple[float | None, float | None]:
    """Share of words wrong, and the real-time factor."""
    heard: list[Heard] = []
    for _, spoken in groupby(turns, key=lambda turn: turn[0]):
        ears = build.recogniser(model)
        heard += [_heard(ears, sound, said) for _, sound, said in spoken]
    wrong, words, spent, passed = (sum(part) for part in zip(*heard, strict=True))
    return figures.rate(wrong, words), figures.rate(spent, passed)


def _heard(ears: Recogniser, sound: Sound, said: str) -> Heard:
    began = time.perf_counter()
    for block in sounds.blocks(sound):
        ears.accept(block)
    text = ears.finish().text
    spent = time.perf_counter() - began
    return figures.words_wrong(said, text), len(said.split()), spent, sound.seconds
