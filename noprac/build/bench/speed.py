"""How fast the machine behind a call is: tagging, scoring, playing.

Takes: an order. Gives: `tag_per_s` (turns tagged), `score_calls_per_s` (calls of five turns tagged and scored),
`play_turns_per_s` (typed turns tagged and answered by the prospect), `baseline_per_s` (a fixed piece of plain work on
this machine in this run) and `ratios` of the three to it. May not: take what was worked out before for work.

A laptop that does something else is slow at everything: the ratios tell a change of noprac from one of the machine.
"""

import time
from collections.abc import Callable, Mapping
from itertools import count, cycle, islice
from statistics import median

import numpy as np

from noprac import build
from noprac.build.bench import Order, figures, speech
from noprac.core.call import Stage
from noprac.core.score import score
from noprac.core.transcript import Exchange
from noprac.engine.timeline import ReadersClock

SECONDS = 1.0  # that each is done for, at least
ROUNDS = 3  # of each with the baseline beside it; the middle one counts
LINE = "No, I'm busy. Who is this?"


def measure(_order: Order) -> Mapping[str, object]:
    """Each kind of work in turn with the baseline, so that both see the same machine."""
    works = {"tag_per_s": _tagging(), "score_calls_per_s": _scoring(), "play_turns_per_s": _playing()}
    rates: dict[str, list[tuple[float, float]]] = {name: [] for name in works}
    for _ in range(ROUNDS):
        for name, work in works.items():
            rates[name].append((_rate(work), _rate(_plain_work)))
    return {
        **{name: round(median(rate for rate, _ in found), 1) for name, found in rates.items()},
        "baseline_per_s": round(median(plain for found in rates.values() for _, plain in found), 1),
        "ratios": {name: figures.rate(*_middle(found)) for name, found in rates.items()},
    }


def _middle(found: list[tuple[float, float]]) -> tuple[float, float]:
    return sorted(found, key=lambda pair: pair[0] / pair[1])[len(found) // 2]


def _rate(work: Callable[[], int]) -> float:
    """Pieces a second; `work` does some and says how many."""
    work()  # loads what it needs
    began, done = time.perf_counter(), 0
    while (spent := time.perf_counter() - began) < SECONDS:
        done += work()
    return done / spent


def _plain_work() -> int:
    """A thousand words counted and a small matrix multiplied: what any Python program does."""
    words: dict[str, int] = {}
    for number in range(1000):
        key = str(number * 7919 % 997)
        words[key] = words.get(key, 0) + 1
    grid = np.arange(64 * 64, dtype=np.float64).reshape(64, 64)
    return int(np.trace(grid @ grid) > 0 and len(words) > 0)


def _texts() -> tuple[str, ...]:
    return tuple(turn.said for turn in speech.turns())


def _tagging() -> Callable[[], int]:
    """Each turn is another one: a number at its end."""
    tags, texts, number = build.tagger(), cycle(_texts()), count()

    def work() -> int:
        tags.tag(f"{next(texts)} {next(number)}", LINE, None)
        return 1

    return work


def _scoring() -> Callable[[], int]:
    tags, texts, number = build.tagger(), cycle(_texts()), count()

    def work() -> int:
        said = [f"{text} {next(number)}" for text in islice(texts, 5)]
        act = build.act_of(LINE)
        score([Exchange(act, LINE, words, tags.tag(words, LINE, act)) for words in said])
        return 1

    return work


def _playing() -> Callable[[], int]:
    source, texts, number = build.scenario("lead-generation"), _texts(), count()

    def work() -> int:
        """One call to its end, or until there is no more to say."""
        passing = ReadersClock()
        engine = build.typed(source, seed=next(number), journal=None, passing=passing)
        engine.begin()
        engine.drain()
        for text in texts:
            if engine.call.stage is Stage.ENDED:
                break
            engine.type(f"{text} {next(number)}")
            engine.drain()
        engine.stop()
        return sum(turn.said is not None for turn in engine.call.turns)

    return work
