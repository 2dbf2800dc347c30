"""The likeliest turn.

Takes: encoded sound, a language model, what was thought before. Gives: tokens and how sure each is. May not: know how
the sound was cut.

The likeliest token is taken as long as it is clear. From the first word that is not, the likeliest few turns are gone
on with side by side (a beam), weighed by a language model too (shallow fusion: its logarithm counts `WEIGHT` times, a
word's own length is made up for). What an earlier look at the same sound settled is taken over in one step.

Of the words of the benchmark's turns .062 are wrong with the likeliest token each time, .039 with a beam, .020 with the
language model too.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

import numpy as np

from noprac.audio.moonshine.network import END, START, Encoded, Memory, Network, Numbers
from noprac.audio.moonshine.tokens import SPACE, Tokens, plain

CLEAR = 0.8  # probability from which a token is taken without looking about
WIDTH = 6  # turns gone on with side by side
NEAR = 8  # tokens looked at
WEIGHT = 0.3  # of the language model
LENGTH = 0.8  # for each word, else short turns would win
BEHIND = 3.0  # a turn that is so far behind a finished one is given up
MARGIN = 4.0  # or behind the best that goes on
FAR = -9.0  # a token less likely than this (natural logarithm) is none
FAINT = -13.0  # nor a hinted one
HOPE = 2.1  # what a hinted word is worth before it is whole
PATIENCE = 6.0  # that much further behind a hinted one may be
SIDE = 2  # so many of them are gone on with beside the others
ENDS = -3.0  # a turn does not end where that is less likely than this
LOOSE = 3  # words at the end of a reading that are not settled
RATE = 6.5  # tokens a second at most
SPARE = 6  # and these


class Language(Protocol):
    """Knows what is said."""

    def __call__(self, word: str, before: Sequence[str], /) -> float:
        """The natural logarithm of how likely `word` is after others."""
        ...

    def hinted(self, before: Sequence[str], /) -> Collection[str]:
        """Words that are to be thought of after these, though the sound may not bring them to mind."""
        ...


@dataclass(frozen=True, slots=True)
class Reading:
    """Tokens without the first and the last, and each one's confidence, 0 to 1."""

    tokens: tuple[int, ...] = ()
    confidences: tuple[float, ...] = ()

    def cut(self, count: int) -> "Reading":
        """The first so many tokens."""
        return Reading(self.tokens[:count], self.confidences[:count])


NOTHING = Reading()


@dataclass(frozen=True, slots=True)
class _Path:
    """A turn so far. `score`: by both models; `before`: whole words; `word`: the one that is being spelt; `hope`: what
    its being a hinted one is worth until it is whole; `hints`: the places of such tokens."""

    score: float = 0.0
    tokens: tuple[int, ...] = ()
    sure: tuple[float, ...] = ()
    before: tuple[str, ...] = ("<s>",)
    word: str = ""
    hope: float = 0.0
    hints: tuple[int, ...] = ()

    @property
    def hoped(self) -> float:
        """What it is worth among others."""
        return self.score + self.hope

    @property
    def over(self) -> bool:
        """Whether the turn ends here."""
        return self.tokens[-1:] == (END,)

    def reading(self) -> Reading:
        """Its tokens, without the last."""
        return Reading(self.tokens, self.sure).cut(len(self.tokens) - self.over)


@dataclass(frozen=True, slots=True)
class _Point:
    """A place in the sound's reading: the likeliest path, what may come next, the decoder's memory."""

    path: _Path
    row: Numbers
    memory: Memory


@dataclass(frozen=True)
class Search:
    """`language` None: no language model is at hand, and the likeliest token is always taken."""

    network: Network
    tokens: Tokens
    language: Language | None = None

    def read(self, encoded: Encoded, seconds: float, settled: Reading = NOTHING) -> Reading:
        """The likeliest turn that begins with what is settled. `seconds`: length of the sound."""
        most = int(seconds * RATE) + SPARE - len(settled.tokens)
        point = word = self._begun(encoded, settled)
        for _ in range(most):
            token = int(point.row.argmax())
            near = _near(point.row)
            sure = self._sure(point.row, token, near)
            if token == END or self._begins(token):
                word = point
            if self.language and (sure < CLEAR or self._tempted(point, token)):
                return self._beam(encoded, word, most)
            if token == END:
                break
            path = self._on(point.path, token, float(point.row[token]), sure)
            rows, memory = self.network.step([[token]], encoded, point.memory)
            point = _Point(path, rows[0, -1], memory)
        return point.path.reading()

    def settled(self, before: Reading, reading: Reading) -> Reading:
        """What two looks in a row agree on, but its last few words, which more sound may change (local agreement:
        Liu et al. 2020, Machacek et al. 2023)."""
        said = self.tokens.said
        pairs = zip(before.tokens, reading.tokens, strict=False)
        same = next((at for at, (one, other) in enumerate(pairs) if said[one] != said[other]), len(before.tokens))
        begun = [at for at, token in enumerate(reading.tokens[:same]) if self._begins(token)]
        return reading.cut(begun[-LOOSE] if len(begun) > LOOSE else 0)

    def _begun(self, encoded: Encoded, settled: Reading) -> _Point:
        path = _Path()
        for token, sure in zip(settled.tokens, settled.confidences, strict=True):
            path = self._on(path, token, 0.0, sure)
        rows, memory = self.network.step([[START, *settled.tokens]], encoded, None)
        return _Point(path, rows[0, -1], memory)

    def _beam(self, encoded: Encoded, point: _Point, most: int) -> Reading:
        """Several turns side by side, from the word in which a doubt arose."""
        alive, rows, memory, side = [point.path], point.row[np.newaxis], point.memory, encoded
        done: list[_Path] = []
        for _ in range(most):
            found = [(row, on) for row, path in enumerate(alive) for on in self._next(path, rows[row])]
            done += [on for _, on in found if on.over]
            going = _best([(row, on) for row, on in found if not on.over], done)
            if not going:
                break
            alive = [on for _, on in going]
            if len(side.states) != len(alive):
                side = encoded.times(len(alive))
            after, memory = self.network.step(
                [[on.tokens[-1]] for on in alive], side, memory.chosen([row for row, _ in going])
            )
            rows = after[:, -1]
        return self._weighed_up(done or alive)

    def _weighed_up(self, paths: Sequence[_Path]) -> Reading:
        """The best of them. A token is as sure as the sound makes it; a hinted one, which the sound left open, as that
        and the other turns make it, in the mean."""
        best = max(paths, key=lambda path: path.score)
        shares = np.exp([path.score - best.score for path in paths])
        said = [[self.tokens.said[token] for token in path.tokens] for path in paths]
        own = [self.tokens.said[token] for token in best.tokens]
        alike = [float(sum(shares[_alike(said, own[:at])])) for at in range(len(own) + 1)]
        left = [after / before for before, after in pairwise(alike)]
        both = enumerate(zip(best.sure, left, strict=True))
        sure = tuple((one + other) / 2 if at in best.hints else one for at, (one, other) in both)
        return replace(best, sure=sure).reading()

    def _next(self, path: _Path, row: Numbers) -> list[_Path]:
        """The turns that this one may become."""
        near = _near(row)
        hinted = {on.tokens[-1]: on for on in self._hinted(path, row)}
        likely = [token for token in near if row[token] > (ENDS if token == END else FAR) and token not in hinted]
        found = (self._on(path, token, float(row[token]), self._sure(row, token, near)) for token in likely)
        return [*hinted.values(), *found]

    def _hinted(self, path: _Path, row: Numbers) -> Iterator[_Path]:
        """Those with a hinted word next."""
        before = (*path.before, *plain(path.word))
        words = self.language.hinted(before) if self.language else ()
        tokens = (self.tokens.whole[word] for word in words if word in self.tokens.whole)
        for token in tokens:
            if row[token] > FAINT:
                on = self._on(path, token, float(row[token]), self._sure(row, token, [token]))
                yield replace(on, hope=HOPE, hints=(*on.hints, len(path.tokens)))

    def _tempted(self, point: _Point, token: int) -> bool:
        """Whether another word is hinted at."""
        hinted = [on.tokens[-1] for on in self._hinted(point.path, point.row)]
        return bool(hinted) and token not in hinted

    def _on(self, path: _Path, token: int, chance: float, sure: float) -> _Path:
        """The turn with one token more."""
        score, before, word, hope = path.score + chance, path.before, path.word, path.hope
        if token == END or self._begins(token):
            for whole in plain(word):
                score += LENGTH + WEIGHT * self._expected(whole, before)
                before = (*before, whole)
            word, hope = "", 0.0
        if token == END:
            score += WEIGHT * self._expected("</s>", before)
        else:
            word += self.tokens.written[token]
        return _Path(score, (*path.tokens, token), (*path.sure, sure), before, word, hope, path.hints)

    def _begins(self, token: int) -> bool:
        return self.tokens.written[token].startswith(SPACE)

    def _expected(self, word: str, before: Sequence[str]) -> float:
        return self.language(word, before) if self.language else 0.0

    def _sure(self, row: Numbers, token: int, near: Sequence[int]) -> float:
        """How likely what this token says is, however it is written."""
        said = self.tokens.said
        return float(sum(np.exp(row[other]) for other in near if said[other] == said[token]))


def _alike(paths: Sequence[Sequence[str]], begun: Sequence[str]) -> list[bool]:
    """Which of them begin like this."""
    return [path[: len(begun)] == begun for path in paths]


def _near(row: Numbers) -> list[int]:
    """The likeliest tokens, in no order."""
    return [int(token) for token in np.argpartition(-row, NEAR)[:NEAR]]


def _best(going: list[tuple[int, _Path]], done: Sequence[_Path]) -> list[tuple[int, _Path]]:
    """Those that are worth going on with."""
    ahead = max((path.hoped for _, path in going), default=-np.inf) - MARGIN
    over = max((path.score for path in done), default=-np.inf) - BEHIND
    kept = [(row, path) for row, path in going if path.hoped > max(ahead, over)]
    kept = sorted(kept, key=lambda one: -one[1].hoped)[:WIDTH]
    hinted = [(row, path) for row, path in going if path.hope and path.hoped > max(ahead, over) - PATIENCE]
    return kept + [one for one in hinted if one not in kept][:SIDE]
