"""How well and how fast each recogniser at hand hears.

Takes: an order. Gives: `word_error_rate` and `real_time_factor` by engine. May not: compare engines that heard other
recordings without saying so under `notes`.

Each turn is given in blocks of 20 ms, as a microphone gives it, as fast as it is taken; the recogniser keeps what it
learns of the voice from turn to turn, as in a call. The real-time factor is the time that took over the sound's.
"""

import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from noprac import build
from noprac.build.bench import Order, figures, speech
from noprac.engine.ports import Recogniser
from noprac.store import models

DEMO = "vosk (tiny-en)"


def measure(_order: Order) -> Mapping[str, object]:
    """The embedded recogniser and an installed model on the benchmark's turns; the demo's model on the demo's."""
    turns = [(turn.path, turn.said) for turn in speech.turns()]
    found = {"pocketsphinx": _judged(build.recogniser(build.EMBEDDED), turns)}
    if (installed := models.find()) is not None:
        found[f"vosk ({installed.name})"] = _judged(build.recogniser(str(installed)), turns)
    taught = [turn for trainee in ("skilled", "pushy") for turn in speech.demo(trainee)]
    found[DEMO] = _judged(build.recogniser(str(build.tiny_model())), taught)
    return {
        "word_error_rate": {engine: wrong for engine, (wrong, _) in found.items()},
        "real_time_factor": {engine: factor for engine, (_, factor) in found.items()},
        "notes": {
            "word_error_rate": f"Synthetic speech of {len(turns)} turns, which flatters a recogniser; {DEMO} knows "
            "the words of the demo calls alone and heard those."
        },
    }


def _judged(ears: Recogniser, turns: Sequence[tuple[Path, str]]) -> tuple[float | None, float | None]:
    """Share of words wrong, and the real-time factor."""
    from noprac.audio import pcm  # noqa: PLC0415 - loads the sound file library, late

    wrong = words = 0
    spent = passed = 0.0
    for path, said in turns:
        sound = pcm.read(path)
        began = time.perf_counter()
        for block in pcm.blocks(sound):
            ears.accept(block)
        heard = ears.finish().text
        spent += time.perf_counter() - began
        passed += sound.seconds
        wrong += figures.words_wrong(said, heard)
        words += len(said.split())
    return figures.rate(wrong, words), figures.rate(spent, passed)
