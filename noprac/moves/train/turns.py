"""Coded turns as lists of words, so that they can be changed and still know their proof.

Takes: `Coded` records. Gives: `Turn`s, and changed copies: misheard, joined, cut. May not: invent a code.
"""

import random
from dataclasses import dataclass, replace

from noprac.core.moves import Act, Move
from noprac.moves.corpus import Coded
from noprac.moves.text import plain, word_at

FILLERS = ("um", "uh", "er", "well", "you know", "i mean", "like", "so", "okay", "right", "yeah")
_WAYS = {"other": 0.8, "lost": 0.1, "added": 0.05, "shortened": 0.05}  # how words are misheard
_EASILY_LOST = 4  # letters
_ADDED = ("a", "the", "and", "uh", "to")
_ALONE = frozenset({Move.OTHER, Move.MIRROR, Move.SUMMARY})


@dataclass(frozen=True, slots=True)
class Turn:
    """`proofs`: first word, one past the last word, move; None where nobody marked them."""

    author: str
    act: Act | None
    line: str
    words: tuple[str, ...]
    moves: frozenset[Move]
    proofs: tuple[tuple[int, int, Move], ...] | None

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


def turn_of(coded: Coded) -> Turn:
    """The record in words."""
    said = plain(coded.trainee)
    at = said.words()
    proofs = None
    if coded.spans is not None:
        back = {raw: i for i, raw in reversed(list(enumerate(said.origin)))}
        proofs = tuple(
            (
                word_at(at, _near(back, s.start, len(said.text))),
                word_at(at, _near(back, s.end - 1, len(said.text))) + 1,
                s.move,
            )
            for s in coded.spans
        )
    words = tuple(said.text.split())
    return Turn(coded.author, coded.act, plain(coded.prospect).text, words, coded.moves, proofs)


def _near(back: dict[int, int], raw: int, length: int) -> int:
    return next((back[r] for r in range(raw, -1, -1) if r in back), length - 1)


def misheard(turn: Turn, confusions: dict[str, tuple[str, ...]], chance: random.Random, rate: float) -> Turn:
    """Some words as a recogniser might give them: another, none, or two."""
    kept: list[str] = []
    starts: list[int] = []
    for word in turn.words:
        starts.append(len(kept))
        kept.extend(_heard(word, confusions, chance, rate))
    if not kept:
        return turn
    starts.append(len(kept))
    return replace(turn, words=tuple(kept), proofs=_moved(turn, starts))


def _heard(word: str, confusions: dict[str, tuple[str, ...]], chance: random.Random, rate: float) -> list[str]:
    if chance.random() >= rate:
        return [word]
    kind = chance.choices(tuple(_WAYS), weights=tuple(_WAYS.values()))[0]
    if kind == "other" and word in confusions:
        return chance.choice(confusions[word]).split()
    if kind == "lost" and len(word) <= _EASILY_LOST:
        return []
    if kind == "added":
        return [word, chance.choice(_ADDED)]
    if kind == "shortened" and word.endswith("s"):
        return [word[:-1].rstrip("'")]
    return [word]


def _moved(turn: Turn, starts: list[int]) -> tuple[tuple[int, int, Move], ...] | None:
    if turn.proofs is None:
        return None
    moved = ((starts[a], starts[b], move) for a, b, move in turn.proofs)
    return tuple((a, b, move) for a, b, move in moved if b > a)


def with_filler(turn: Turn, chance: random.Random) -> Turn:
    """A filler before some word."""
    at = chance.randrange(len(turn.words)) if turn.words else 0
    filler = tuple(chance.choice(FILLERS).split())
    words = turn.words[:at] + filler + turn.words[at:]
    starts = [i + (len(filler) if i >= at else 0) for i in range(len(turn.words) + 1)]
    return replace(turn, words=words, proofs=_moved(turn, starts))


def joinable(first: Turn, second: Turn) -> bool:
    """Whether the second turn could follow the first in one breath without either losing its meaning."""
    listening = Move.ACKNOWLEDGE in second.moves or Move.GREETING in second.moves or Move.FAREWELL in first.moves
    alike = (first.proofs is None) == (second.proofs is None)
    return alike and not listening and not (first.moves | second.moves) & _ALONE


def joined(first: Turn, second: Turn) -> Turn:
    """Both turns in answer to the first one's line."""
    shift = len(first.words)
    proofs = None
    if first.proofs is not None and second.proofs is not None:
        proofs = first.proofs + tuple((a + shift, b + shift, move) for a, b, move in second.proofs)
    return replace(first, words=first.words + second.words, moves=first.moves | second.moves, proofs=proofs)


def cut(turn: Turn, chance: random.Random) -> Turn:
    """The turn without the words before or after some proof, and without the moves lost with them."""
    if turn.proofs is None or len(turn.moves) == 1:
        return turn
    edges = sorted({b for _, b, _ in turn.proofs} - {len(turn.words)})
    if not edges:
        return turn
    edge = chance.choice(edges)
    if any(a < edge < b for a, b, _ in turn.proofs):
        return turn
    proofs = tuple(p for p in turn.proofs if p[1] <= edge)
    return replace(turn, words=turn.words[:edge], proofs=proofs, moves=frozenset(m for _, _, m in proofs))
