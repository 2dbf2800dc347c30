"""Fitting where a turn ends: `python -m noprac.moves.train.ending`.

Takes: `assets/corpus/*.jsonl`, the tagger's network to begin with. Gives: `ending.onnx` and `ending.txt` in `--out`.
May not: fit the authors in `UNREAD` and in `HELD`. Prints how many ends are told on them where few pauses are.

A whole turn is an end. Where an author marked that the speaker stops to think is a pause. For the rest, a finished
question is an end, whatever is said after it: whoever stops there has asked. Where another move is over and the next
begins is a pause after words that could be whole; other places within a turn are pauses after words that hang: half of
the pauses each.
"""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from noprac.core.moves import FAMILY, Family, Move
from noprac.moves.corpus import UNREAD, Coded, read_all
from noprac.moves.ending import FILE, START, VOCABULARY
from noprac.moves.files import folder
from noprac.moves.reading import cut_to
from noprac.moves.reading import vocabulary as read_vocabulary
from noprac.moves.text import plain
from noprac.moves.train.causal import Causal, Prefixes, begun, fit, weighed
from noprac.moves.train.export import export_causal
from noprac.moves.train.turns import confusions

HELD = ("moves-dev", "turns-a3", "turns-c3", "turns-h1")
LONG = "turns-a4"  # turns of six moves: too many of their ends are no ends for others
ASKED = {Move.ASK_FOR_NO, Move.FAREWELL, *(move for move, family in FAMILY.items() if family is Family.ASKING)}
ALONE = {*ASKED, Move.LABEL, Move.SUMMARY, Move.TAKEAWAY, Move.PERMISSION_TO_REFUSE, Move.LET_GO, Move.DOOR_OPEN}
SINGLE = 0.4  # weight of a move by itself beside a whole turn
UNMARKED = 0.5  # weight of the other places of a turn whose speaker's pauses are marked
MARKED = 2  # times that a turn counts whose pauses are marked
SEEDS = (0, 1)
_ROOT = Path(__file__).resolve().parents[3]


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit with each seed, telling after each epoch how well the held-out ends are told; write the mean of the fits."""
    given = _parser().parse_args(arguments)
    torch.set_num_threads(given.threads)
    coded = [
        c for c in read_all(sorted(given.corpus.glob("*.jsonl"))) if c.author in HELD or c.author not in {*UNREAD, LONG}
    ]
    fitted = [row for c in coded if c.author not in HELD for row in prefixes(c) for _ in range(_times(c))]
    held = {
        "all places": [row for c in coded if c.author in HELD for row in prefixes(c)],
        "marked pauses": [row for c in coded if c.author in HELD and c.pauses for row in marked(c)],
    }
    vocabulary = cut(read_vocabulary(given.start / "vocabulary.txt"), (word for row in fitted for word in row.words))
    network, pieces = begun(given.start, vocabulary), cut_to(vocabulary)
    first, found = _copied(network), []
    for seed in SEEDS:
        network.load_state_dict(first)
        losses = fit(network, pieces, fitted, confusions(), epochs=given.epochs, seed=seed)
        for epoch, loss in enumerate(losses, start=1):
            print(f"seed {seed}, epoch {epoch}: loss {loss:.3f}", flush=True)
            _tell(network, pieces, held)
        found.append(_copied(network))
    network.load_state_dict({name: torch.stack([f[name] for f in found]).mean(0) for name in first})
    _tell(network, pieces, held)
    export_causal({name: weight.numpy() for name, weight in network.state_dict().items()}, given.out / FILE)
    (given.out / VOCABULARY).write_text("".join(f"{p}\n" for p in vocabulary), encoding="utf-8", newline="\n")


def _times(turn: Coded) -> int:
    return MARKED if turn.pauses else 1


def _copied(network: Causal) -> dict[str, torch.Tensor]:
    return {name: weight.clone() for name, weight in network.state_dict().items()}


def _tell(network: Causal, pieces: Tokenizer, held: Mapping[str, Sequence[Prefixes]]) -> None:
    for name, rows in held.items():
        told = ", ".join(f"{ends:.1%} with {pauses:.0%}" for pauses, ends in figures(network, pieces, rows))
        print(f"  {name}: ends told, with so many of the pauses: {told}", flush=True)


def prefixes(turn: Coded) -> Iterator[Prefixes]:
    """A turn, and each move of it that people say alone."""
    said = plain(turn.trainee).text.split()
    if said:
        yield _whole_turn(turn, said)
    for span in turn.spans or ():
        words = plain(turn.trainee[span.start : span.end]).text.split()
        if span.move in ALONE and words:
            rest = len(words) - 1
            weights = (*[SINGLE / max(1, rest)] * rest, SINGLE)
            yield Prefixes(tuple(words), (*[0.0] * rest, 1.0), weights)


def marked(turn: Coded) -> Iterator[Prefixes]:
    """The turn's end, and the pauses that its author marked."""
    words = plain(turn.trainee).text.split()
    counts = {*_places(turn, turn.pauses), len(words)}
    places = range(1, len(words) + 1)
    yield Prefixes(
        tuple(words), tuple(float(at == len(words)) for at in places), tuple(float(at in counts) for at in places)
    )


def cut(known: Sequence[str], words: Iterable[str]) -> tuple[str, ...]:
    """Of the tagger's pieces what these words use, and the letters, so that any word can be spelled."""
    pieces = cut_to(known)
    used = {piece for word in set(words) for piece in pieces.encode(word, add_special_tokens=False).tokens}
    letters = {p for p in known if len(p.removeprefix("##")) == 1}
    return tuple(p for p in known if p in used | letters | {START, "[UNK]"})


def figures(network: Causal, pieces: Tokenizer, rows: Sequence[Prefixes]) -> Iterator[tuple[float, float]]:
    """(share of the pauses taken for ends, share of the ends told) at several bounds."""
    said, whole, weights = weighed(network, pieces, rows)
    pause, end = whole < 1, whole == 1
    for share in (0.03, 0.05, 0.1, 0.2):
        told = said[end] > _bound(said[pause], weights[pause], share)
        yield share, float(np.average(told, weights=weights[end]))


def _bound(said: NDArray[np.float32], weights: NDArray[np.float32], share: float) -> float:
    order = np.argsort(-said)
    return float(said[order][np.searchsorted(np.cumsum(weights[order]) / weights.sum(), share)])


def _whole_turn(turn: Coded, words: Sequence[str]) -> Prefixes:
    thought = _places(turn, turn.pauses)
    asked = _places(turn, (s.end for s in turn.spans or () if s.move in ASKED)) - thought
    between = _places(turn, (edge for s in turn.spans or () for edge in (s.start, s.end))) - asked - thought
    within = set(range(1, len(words))) - asked - between - thought
    rest = UNMARKED if thought else 1.0
    share = {**dict.fromkeys(asked, 0.5), **dict.fromkeys(thought, 1.0)}
    share |= {at: rest * 0.5 / len(between) for at in between}
    share |= {at: rest * (0.5 if between else 1.0) / len(within) for at in within}
    ends = asked | {len(words)}
    places = range(1, len(words) + 1)
    return Prefixes(tuple(words), tuple(float(at in ends) for at in places), tuple(share.get(at, 1.0) for at in places))


def _places(turn: Coded, edges: Iterable[int]) -> set[int]:
    """Words before each edge within the turn."""
    before = {len(plain(turn.trainee[:edge]).text.split()) for edge in edges}
    return before - {0, len(plain(turn.trainee).text.split())}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m noprac.moves.train.ending", description="Fit where a turn ends.")
    parser.add_argument("--corpus", type=Path, default=_ROOT / "assets" / "corpus")
    parser.add_argument("--start", type=Path, default=folder(), help="the tagger whose lower layers it begins with")
    parser.add_argument("--out", type=Path, default=folder())
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    return parser


if __name__ == "__main__":
    main()
