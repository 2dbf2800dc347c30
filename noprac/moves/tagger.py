"""The tagger: a trainee's words to moves, with the words that prove each.

Takes: the prospect's line and act, the trainee's words, how well each was heard. Gives: `Moves`; the same words always
give the same. May not: use the network, train, or keep anything between turns.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from noprac.core.moves import Act, Move, Moves, Span
from noprac.core.speech import Word
from noprac.moves import acts
from noprac.moves.decide import MOVES, TOGETHER, Decision, outspoken, proof
from noprac.moves.encoder import Encoder
from noprac.moves.files import folder
from noprac.moves.hearing import heard_confidence, weighed
from noprac.moves.ngrams import Grams, load_grams
from noprac.moves.reading import Reader, vocabulary
from noprac.moves.text import Plain, plain

_OTHER = MOVES.index(Move.OTHER)
_NEVER = tuple({Move.YES_QUESTION, move} for move in (Move.NO_QUESTION, Move.LABEL, Move.SUMMARY))
_SAME = 0.5  # share of the letters of two proofs that are in both


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the models say of a turn. `turn`, `grams`: a logit a move; `words`: a logit a word and move."""

    turn: NDArray[np.float32]
    words: NDArray[np.float32]
    grams: NDArray[np.float32]


class ModelTagger:
    """Fills `engine.ports.Tagger`. Safe to share between threads."""

    def __init__(self, reader: Reader, encoder: Encoder, grams: Grams, decision: Decision, version: str) -> None:
        self._reader = reader
        self._encoder = encoder
        self._grams = grams
        self._decision = decision
        self._version = version

    @property
    def version(self) -> str:
        """The model's version."""
        return self._version

    def tag(self, trainee: str, prospect: str, act: Act | None, words: tuple[Word, ...] = ()) -> Moves:
        """The moves of one turn, in order of place; offsets into `trainee` as given. A move whose proving words were
        badly heard is given below `SURE`. Words of no letter or digit show nothing."""
        said = plain(trainee)
        if not said.text:
            return Moves((), self._version)
        evidence = self.evidence(said.text, plain(prospect).text, act)
        if evidence is None:
            return Moves((), self._version)
        confidences = self._decision.confidences(evidence.turn, evidence.words, evidence.grams)
        given = self._decision.given(confidences)
        clear = heard_confidence(said, words)
        spans = [_span(said, move, evidence.words, float(confidences[MOVES.index(move)]), clear) for move in given]
        spans = _one_a_clause(spans, outspoken(evidence.words))
        return Moves(tuple(sorted(spans, key=lambda s: (s.start, s.end, s.move))), self._version)

    def evidence(self, turn: str, line: str, act: Act | None) -> Evidence | None:
        """What each model says of plain words; None where there is nothing to read."""
        known = act if act or not line else acts.act_of(line)
        read = [(w.spans, *self._encoder.logits(w)) for w in self._reader.windows(turn, line, known)]
        if not read:
            return None
        turns = np.stack([of_turn for _, of_turn, _ in read])
        of_turn = turns.max(axis=0)
        of_turn[_OTHER] = turns[:, _OTHER].min()
        words = by_word(turn, [(spans, pieces) for spans, _, pieces in read])
        return Evidence(of_turn, words, self._grams.logits(turn, line, known))


def load(models: Path | None = None) -> ModelTagger:
    """The tagger with the model that comes with the app, or the one in the folder `models`."""
    where = models or folder()
    stored = json.loads((where / "decision.json").read_text(encoding="utf-8"))
    return ModelTagger(
        Reader(vocabulary(where / "vocabulary.txt")),
        Encoder(where / "encoder.onnx"),
        load_grams(where / "grams.npz"),
        Decision.of(stored),
        str(stored["version"]),
    )


def _one_a_clause(spans: list[Span], quiet: frozenset[Move]) -> list[Span]:
    """One clause is one move: of two moves on the same words the surer stays where the other is `quiet`. A clause asks
    for a no or for a yes, never for both, and a check tag belongs to the label it hangs on."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (-s.confidence, s.start, s.move)):
        if not any(_same_clause(span, other, span.move in quiet) for other in kept):
            kept.append(span)
    return kept


def _same_clause(one: Span, other: Span, quiet: bool) -> bool:
    moves = {one.move, other.move}
    common = min(one.end, other.end) - max(one.start, other.start)
    if common <= 0 or moves in TOGETHER:
        return False
    return moves in _NEVER or (quiet and common > _SAME * (max(one.end, other.end) - min(one.start, other.start)))


def by_word(turn: str, read: Sequence[tuple[tuple[tuple[int, int], ...], NDArray[np.float32]]]) -> NDArray[np.float32]:
    """The strongest piece's logits of each word of a plain turn, from its pieces' places and logits by window."""
    starts = [i for i, c in enumerate(turn) if c != " " and (i == 0 or turn[i - 1] == " ")]
    words = np.full((len(starts), len(MOVES)), -np.inf, np.float32)
    for spans, pieces in read:
        at = np.searchsorted(starts, [start for start, _ in spans], side="right") - 1
        np.maximum.at(words, at, pieces)
    words[np.isinf(words)] = min(pieces.min() for _, pieces in read)  # words that were not read prove nothing
    return words


def _span(
    said: Plain, move: Move, words: NDArray[np.float32], confidence: float, clear: Sequence[float] | None
) -> Span:
    if move is Move.OTHER:
        return Span(move, 0, said.raw_length, weighed(confidence, [1.0] * len(words), clear))
    evidence = (1 / (1 + np.exp(-words[:, MOVES.index(move)].astype(np.float64)))).round(4).tolist()
    first, last = proof(evidence)
    at = said.words()
    start, end = said.raw_span(at[first][0], at[last - 1][1])
    parts = None if clear is None else clear[first:last]
    return Span(move, start, end, weighed(confidence, evidence[first:last], parts))
