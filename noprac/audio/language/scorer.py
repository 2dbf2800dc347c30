"""How likely a word is after others, by the language model of the trade.

Takes: the made model, phrases that everything turns on. Gives: natural logarithms of probabilities. May not: hear.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

FLOOR = -14.0  # a word that the model does not know
BASE = 1.0001  # of the library's logarithms
NONE = -500_000_000  # theirs of 0
ORDER = 3
# For each word of a phrase that everything turns on. At 4.5 "so is it a no" was heard as "a note" by two of four flite
# voices, at 8 "is now a good time" became a bad one.
FAVOUR = 7.0


class Scorer:
    """Weighs with the model in a file. Raises OSError, ImportError or RuntimeError where it cannot be loaded."""

    def __init__(self, model: Path, phrases: Collection[str] = ()) -> None:
        from pocketsphinx import Config, LogMath, NGramModel  # noqa: PLC0415 - loads a native library, late

        self._model: Any = NGramModel(Config(loglevel="FATAL"), LogMath(BASE), str(model))
        self._phrases = frozenset(tuple(phrase.split()) for phrase in phrases)
        self._begun = frozenset(phrase[:n] for phrase in self._phrases for n in range(1, len(phrase) + 1))
        self._most = max(map(len, self._phrases), default=0)
        self._following: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for begun in self._begun:
            self._following[begun[:-1]].add(begun[-1])
        self._found = lru_cache(maxsize=20_000)(self._looked_up)
        self._favoured = lru_cache(maxsize=20_000)(self._favour)

    def __call__(self, word: str, before: Sequence[str]) -> float:
        """The natural logarithm of the probability of `word` after `before`, at least `FLOOR`; more as a phrase goes
        on, which is taken back where it breaks off."""
        so_far = (*before, word)
        likely = self._found(tuple(reversed(so_far[-ORDER:])))
        return likely + FAVOUR * (self._favoured(so_far) - self._favoured(tuple(before)))

    def hinted(self, before: Sequence[str]) -> Collection[str]:
        """The words with which a phrase would go on after these."""
        tails = (tuple(before[-n:]) for n in range(1, self._most + 1))
        return {word for tail in tails for word in self._following.get(tail, ())}

    def _looked_up(self, latest_first: tuple[str, ...]) -> float:
        found = int(self._model.prob(list(latest_first)))
        return max(FLOOR, found * math.log(BASE)) if found > NONE else FLOOR

    def _favour(self, words: tuple[str, ...]) -> int:
        """How many of these words belong to a phrase, or to one that is being said; each phrase counts once, else it
        would be favoured again and again."""
        found: set[tuple[str, ...]] = set()
        at = 0
        while at < len(words):
            length = self._longest(words[at:])
            found.add(words[at : at + length])
            at += max(1, length)
        return sum(map(len, found))

    def _longest(self, words: tuple[str, ...]) -> int:
        """The length of the phrase that these words begin with: a whole one, or one that the words end within."""
        most = 0
        for n in range(1, len(words) + 1):
            if words[:n] not in self._begun:
                break
            if words[:n] in self._phrases or n == len(words):
                most = n
        return most
