"""Coded turns as lists of words, so that they can be changed and still know their proof.

Takes: `Coded` records. Gives: `Turn`s, and changed copies: misheard, joined, cut. May not: invent a code.
"""

import json
import random
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from noprac.core.moves import PRESSURE, Act, Move
from noprac.moves.corpus import Coded
from noprac.moves.text import plain, word_at

SOUNDS = Path(__file__).resolve().parents[3] / "assets" / "corpus" / "sounds.json"  # made by `sounds`
_CONFUSIONS = Path(__file__).with_name("confusions.json"), SOUNDS
FILLERS = ("um", "uh", "er", "well", "you know", "i mean", "like", "so", "okay", "right", "yeah")
_WAYS = {"other": 0.8, "lost": 0.1, "added": 0.05, "shortened": 0.05}  # how words are misheard
_EASILY_LOST = 4  # letters
_ADDED = ("a", "the", "and", "uh", "to")
_FIRST = frozenset({Move.OTHER, Move.GREETING, Move.MIRROR, Move.SUMMARY})  # they answer the line before them
_ON_A_STRING = frozenset(  # beside pressure, in the same breath, these are pressure (manual, rule 6)
    {
        Move.ASK_FOR_NO,
        Move.PERMISSION_TO_REFUSE,
        Move.TAKEAWAY,
        Move.LET_GO,
        Move.DOOR_OPEN,
        Move.GIVE_FREELY,
        Move.LABEL,
        Move.SUMMARY,
        Move.ACKNOWLEDGE,
    }
)
_LAST = frozenset({Move.OTHER, Move.FAREWELL})


@dataclass(frozen=True, slots=True)
class Turn:
    """`proofs`: first word, one past the last word, move; None where nobody marked them."""

    author: str
    act: Act | None
    line: str
    words: tuple[str, ...]
    moves: frozenset[Move]
    proofs: tuple[tuple[int, int, Move], ...] | None
    heard: tuple[str, ...] = ()  # what a recogniser made of the words, where one has heard them

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


def turn_of(coded: Coded, heard: str = "") -> Turn:
    """The record in words; `heard`: what a recogniser made of it."""
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
    return Turn(coded.author, coded.act, plain(coded.prospect).text, words, coded.moves, proofs, tuple(heard.split()))


def _near(back: dict[int, int], raw: int, length: int) -> int:
    return next((back[r] for r in range(raw, -1, -1) if r in back), length - 1)


def confusions() -> dict[str, tuple[str, ...]]:
    """What is heard for a word: written by hand and found by sound, together."""
    told, found = (json.loads(path.read_text(encoding="utf-8")) for path in _CONFUSIONS)
    return {word: tuple(dict.fromkeys([*told.get(word, ()), *found.get(word, ())])) for word in {**told, **found}}


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
    alike = first.act is second.act and (first.proofs is None) == (second.proofs is None)
    tied = any(a & _ON_A_STRING and b & PRESSURE for a, b in ((first.moves, second.moves), (second.moves, first.moves)))
    return alike and not tied and not first.moves & _LAST and not second.moves & _FIRST


def joined(first: Turn, second: Turn) -> Turn:
    """Both turns in answer to the first one's line."""
    shift = len(first.words)
    proofs = None
    if first.proofs is not None and second.proofs is not None:
        proofs = first.proofs + tuple((a + shift, b + shift, move) for a, b, move in second.proofs)
    return replace(first, words=first.words + second.words, moves=first.moves | second.moves, proofs=proofs, heard=())


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


def as_heard(turn: Turn) -> Turn:
    """The turn in the words a recogniser made of it; a proof is what stands in the place of the proving words."""
    words = turn.heard
    if turn.proofs is None:
        return replace(turn, words=words)
    starts = _aligned(turn.words, words)
    moved = tuple((starts[a], starts[b], move) for a, b, move in turn.proofs)
    kept = tuple(p for p in moved if p[1] > p[0])
    return replace(turn, words=words, proofs=kept, moves=frozenset(m for _, _, m in kept)) if kept else turn


def _aligned(said: tuple[str, ...], heard: tuple[str, ...]) -> list[int]:
    """Where each word said, and the end, stands among the words heard."""
    starts = [0] * (len(said) + 1)
    for _, a, b, c, d in SequenceMatcher(a=said, b=heard, autojunk=False).get_opcodes():
        for i in range(a, b):
            starts[i] = c + (i - a) * (d - c) // (b - a)
    starts[len(said)] = len(heard)
    return starts
