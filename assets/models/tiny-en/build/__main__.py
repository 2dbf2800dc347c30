"""Build the tiny model, or measure it.

Takes: a folder for the work in between, and a step. Gives: the model beside this folder, or a table of its errors.
May not: download anything; it needs `flite` and `espeak-ng`.

    python assets/models/tiny-en/build WORK                   makes the model
    python assets/models/tiny-en/build WORK --step measure    measures it
    python assets/models/tiny-en/build WORK --step record     makes the test suite's recordings
"""

import argparse
import os
import time
from collections.abc import Callable
from pathlib import Path

os.environ.update({"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"})  # the sums' order, and so the bytes

import lexicon
import sentences

UTTERANCES = 7200
SEED = 1
BESIDE = Path(__file__).resolve().parent.parent
RECORDINGS = BESIDE.parents[2] / "tests" / "recordings"


def synthesise(work: Path, _model: Path) -> None:
    """Render the training corpus."""
    from synthesis import training_recipe, write_corpus  # noqa: PLC0415 each step its own libraries

    known, words = sentences.known(), sentences.vocabulary()
    strangers = sentences.strangers(measuring=False)
    write_corpus(training_recipe(known, words, strangers, UTTERANCES, SEED), work / "train")


def train(work: Path, _model: Path) -> None:
    """Train the network."""
    import training  # noqa: PLC0415 each step its own libraries
    from synthesis import read_corpus  # noqa: PLC0415 each step its own libraries

    started = time.monotonic()

    def report(line: str) -> None:
        print(f"{time.monotonic() - started:5.0f} s  {line}", flush=True)

    words = lexicon.lexicon(sentences.vocabulary())
    training.train(read_corpus(work / "train"), words, report).save(work / "network.npz")


def export(work: Path, model: Path) -> None:
    """Write the model's files."""
    import export as exporting  # noqa: PLC0415 each step its own libraries
    import training  # noqa: PLC0415 each step its own libraries

    trained = training.load(work / "network.npz")
    exporting.export(trained, lexicon.lexicon(sentences.vocabulary()), sentences.known(), model)


def measure(work: Path, model: Path) -> None:
    """Print the table of errors and times."""
    from measure import table  # noqa: PLC0415 each step its own libraries

    for line in table(model, work):
        print(line, flush=True)


def record(_work: Path, _model: Path) -> None:
    """Write the test suite's recordings."""
    from recordings import record as write  # noqa: PLC0415 each step its own libraries

    write(RECORDINGS)


STEPS: dict[str, Callable[[Path, Path], None]] = {
    "synthesise": synthesise,
    "train": train,
    "export": export,
    "measure": measure,
    "record": record,
}
BUILDING = ("synthesise", "train", "export")


def main() -> None:
    """Run the step asked for, or those that build the model."""
    parser = argparse.ArgumentParser(prog="build", description="Build or measure the tiny English model.")
    parser.add_argument("work", type=Path, help="folder for the corpus and the network (about 1 GB)")
    parser.add_argument("--step", choices=sorted(STEPS), help="this one only")
    parser.add_argument("--model", type=Path, default=BESIDE, help="folder of the model (default: beside the builder)")
    asked = parser.parse_args()
    for step in [asked.step] if asked.step else BUILDING:
        STEPS[step](asked.work, asked.model)


if __name__ == "__main__":
    main()
