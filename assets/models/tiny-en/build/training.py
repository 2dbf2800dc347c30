"""Utterances to a trained network: noise, alignment and gradient steps in turn.

Takes: a corpus of utterances with their texts. Gives: the weights, the features' mean and deviation, the outputs'
priors. May not: use more than one thread or any randomness but its seed; the same corpus gives the same bytes on the
same machine.

The network is a time-delay one: convolutions over 29 frames of 10 ms, one output every third frame. flite tells when
each of its phones was spoken; that is the first alignment. Then the network aligns everything anew, five times.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from alignment import Graph, Labels, best_path, flite_labels, sentence_graph
from features import DIMENSIONS, Features, cepstra
from inventory import SILENCE, Inventory
from lexicon import UNKNOWN, Lexicon, phone_set
from scipy.signal import resample_poly
from synthesis import FULL, RATE, Rendering, Samples, Utterance
from torch import nn

SUBSAMPLING = 3  # feature frames an output
CONTEXT = 14  # feature frames seen before and after an output's own
UNITS = 128
DROPOUT = 0.05
CHUNK = 20  # outputs a training example
BATCH = 96  # examples a step
NOISES = 240  # clips without a word
SEED = 0

# (epochs, learning rate at the start, at the end); the alignment is made anew after each but the last
STAGES = (
    (4, 2e-3, 5e-4),
    (2, 2e-3, 5e-4),
    (2, 2e-3, 5e-4),
    (2, 2e-3, 5e-4),
    (8, 2e-3, 1e-4),
    (4, 5e-4, 5e-5),
)

Report = Callable[[str], None]
Weights = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Trained:
    """`layers`: weight (units, inputs, taps) and bias of each convolution; `mean` and `deviation` of each feature;
    `priors` of the outputs, summing to 1."""

    inventory: Inventory
    layers: tuple[tuple[Weights, Weights], ...]
    mean: Weights
    deviation: Weights
    priors: Weights

    def save(self, path: Path) -> None:
        """Write an `.npz` file."""
        arrays: dict[str, Any] = {"mean": self.mean, "deviation": self.deviation, "priors": self.priors}
        for number, (weight, bias) in enumerate(self.layers):
            arrays |= {f"weight{number}": weight, f"bias{number}": bias}
        np.savez(path, phones=np.array(self.inventory.phones), **arrays)


def load(path: Path) -> Trained:
    """What `Trained.save` wrote."""
    with np.load(path) as file:
        count = sum(name.startswith("weight") for name in file.files)
        layers = tuple((file[f"weight{number}"], file[f"bias{number}"]) for number in range(count))
        inventory = Inventory(tuple(str(phone) for phone in file["phones"]))
        return Trained(inventory, layers, file["mean"], file["deviation"], file["priors"])


@dataclass(slots=True)
class _Example:
    """One utterance ready to train on. `features`: padded, (frames, 40); `labels`: None until aligned."""

    features: torch.Tensor
    graph: Graph
    labels: Labels | None


def network(outputs: int) -> nn.Sequential:
    """(batch, 40, frames) to log-probabilities (batch, outputs, a third of the frames less the context)."""
    return nn.Sequential(
        *(nn.Conv1d(DIMENSIONS, UNITS, 5, stride=SUBSAMPLING), nn.ReLU(), nn.Dropout(DROPOUT)),
        *(nn.Conv1d(UNITS, UNITS, 3), nn.ReLU(), nn.Dropout(DROPOUT)),
        *(nn.Conv1d(UNITS, UNITS, 3), nn.ReLU(), nn.Dropout(DROPOUT)),
        *(nn.Conv1d(UNITS, UNITS, 3, dilation=2), nn.ReLU(), nn.Dropout(DROPOUT)),
        nn.Conv1d(UNITS, outputs, 1),
        nn.LogSoftmax(dim=1),
    )


def _noise(length: int, chance: np.random.Generator) -> npt.NDArray[np.float64]:
    """White noise or, every second time, brownish; of deviation 1."""
    noise = chance.standard_normal(length)
    if chance.random() < 0.5:  # noqa: PLR2004 half and half
        noise = np.convolve(noise, 0.9 ** np.arange(40), "same")
    return noise / max(float(noise.std()), 1e-9)


def disturbed(samples: Samples, chance: np.random.Generator) -> tuple[Samples, float]:
    """Another loudness, silence before and after, mostly noise 8 to 50 dB below, sometimes a telephone's narrow band;
    also the silence before, in seconds."""
    loudness = 10 ** (chance.uniform(-20, 3) / 20)
    before, after = (int(chance.uniform(0, 0.6) * RATE) for _ in range(2))
    sound = np.pad(samples.astype(np.float64) * loudness, (before, after))
    if chance.random() < 0.65:  # noqa: PLR2004 two of three
        power = float(np.sqrt(np.mean(sound**2))) * 10 ** (-chance.uniform(8, 50) / 20)
        sound += _noise(len(sound), chance) * power
    if chance.random() < 0.12:  # noqa: PLR2004 one in eight comes by telephone: 8 kHz, nothing above 4 kHz
        sound = resample_poly(resample_poly(sound, 1, 2), 2, 1)
    return np.clip(np.round(sound), -FULL, FULL).astype(np.int16), before / RATE


def noise_utterance(chance: np.random.Generator) -> Utterance:
    """Noise of any loudness, digital silence included, in which nothing is said."""
    length = int(chance.uniform(0.5, 2.5) * RATE)
    loudness = 10 ** chance.uniform(0, 3.3) if chance.random() < 0.9 else 0.0  # noqa: PLR2004 one in ten is still
    return Utterance(Rendering("", "noise", "", 1), np.round(_noise(length, chance) * loudness).astype(np.int16))


def padded(features: Features) -> Features:
    """With the context's frames on both sides, as the recogniser pads: the edge frames repeated."""
    outputs = -(-len(features) // SUBSAMPLING)
    after = SUBSAMPLING * (outputs - 1) + 1 + CONTEXT - len(features)
    return np.pad(features, ((CONTEXT, after), (0, 0)), mode="edge")


def _frames(features: torch.Tensor) -> int:
    return (len(features) - 2 * CONTEXT - 1) // SUBSAMPLING + 1


class Trainer:
    """The corpus and the network that learns it. `report` is told what happens, a line at a time."""

    def __init__(self, corpus: Sequence[Utterance], words: Lexicon, report: Report) -> None:
        torch.set_num_threads(1)
        torch.use_deterministic_algorithms(mode=True)
        torch.manual_seed(SEED)
        self.inventory = Inventory(phone_set(words))
        self.report = report
        self._words = words
        chance = np.random.default_rng(SEED)
        spoken = [*corpus, *(noise_utterance(chance) for _ in range(NOISES))]
        self.examples = [self._example(utterance, chance) for utterance in spoken]
        self._normalise()
        self.network = network(self.inventory.outputs)

    def _example(self, utterance: Utterance, chance: np.random.Generator) -> _Example:
        samples, lead = disturbed(utterance.samples, chance)
        features = torch.from_numpy(padded(cepstra(samples)))
        text = utterance.rendering.text.split()
        graph = sentence_graph([self._words.get(word, self._words[UNKNOWN]) for word in text], self.inventory)
        labels = None
        if not text:
            labels = np.full(_frames(features), SILENCE)
        elif utterance.phones and all(word in self._words for word in text):
            labels = flite_labels(utterance.phones, lead, _frames(features), self.inventory)
        return _Example(features, graph, labels)

    def _normalise(self) -> None:
        sample = torch.cat([example.features for example in self.examples[::7]])
        self.mean, self.deviation = sample.mean(0), sample.std(0)
        for example in self.examples:
            example.features = (example.features - self.mean) / self.deviation

    def priors(self) -> Weights:
        """How often each output is the right one."""
        counts = np.full(self.inventory.outputs, 5.0)
        for example in self.examples:
            if example.labels is not None:
                counts += np.bincount(example.labels, minlength=self.inventory.outputs)
        return np.asarray(counts / counts.sum())

    def _chunks(self) -> list[tuple[torch.Tensor, torch.Tensor]]:
        """All labelled utterances cut into chunks; the last one of each overlaps the one before."""
        chunks = []
        for example in self.examples:
            if example.labels is None or len(example.labels) < CHUNK:
                continue
            labels, last = torch.from_numpy(example.labels), len(example.labels) - CHUNK
            for start in (*range(0, last, CHUNK), last):
                begin = SUBSAMPLING * start
                seen = example.features[begin : begin + SUBSAMPLING * (CHUNK - 1) + 2 * CONTEXT + 1]
                chunks.append((seen, labels[start : start + CHUNK]))
        return chunks

    def train(self, epochs: int, fast: float, slow: float) -> None:
        """Gradient steps over all chunks, `epochs` times; the learning rate falls from `fast` to `slow`."""
        chunks = self._chunks()
        steps = epochs * (len(chunks) // BATCH)
        optimiser = torch.optim.AdamW(self.network.parameters(), lr=fast, weight_decay=1e-3)
        schedule = torch.optim.lr_scheduler.ExponentialLR(optimiser, (slow / fast) ** (1 / steps))
        self.network.train()
        for epoch in range(epochs):
            random.Random(epoch).shuffle(chunks)
            losses = []
            for start in range(0, len(chunks) - BATCH + 1, BATCH):
                batch = chunks[start : start + BATCH]
                losses.append(self._step(batch, optimiser))
                schedule.step()
            self.report(f"  {len(chunks)} chunks, loss {np.mean(losses):.3f}")

    def _step(self, batch: Sequence[tuple[torch.Tensor, torch.Tensor]], optimiser: torch.optim.Optimizer) -> float:
        seen = torch.stack([chunk for chunk, _ in batch]).transpose(1, 2)
        wanted = torch.stack([labels for _, labels in batch])
        loss = nn.functional.nll_loss(self.network(seen), wanted)
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        return float(loss.item())

    def align(self) -> None:
        """Label every frame by the best path under the network."""
        unprior = np.log(self.priors()).astype(np.float32)
        self.network.eval()
        changed = total = 0
        with torch.no_grad():
            for example in self.examples:
                scores = self.network(example.features.T[None])[0].T.numpy() - unprior
                labels = best_path(scores, example.graph)
                if example.labels is not None:
                    changed, total = changed + int((labels != example.labels).sum()), total + len(labels)
                example.labels = labels
        self.report(f"  aligned anew, {changed / total:.1%} of the frames changed")

    def result(self) -> Trained:
        """The network as numbers."""
        convolutions = [layer for layer in self.network if isinstance(layer, nn.Conv1d)]
        layers = tuple((_numbers(layer.weight), _numbers(layer.bias)) for layer in convolutions)
        return Trained(self.inventory, layers, _numbers(self.mean), _numbers(self.deviation), self.priors())


def _numbers(tensor: torch.Tensor | None) -> Weights:
    if tensor is None:
        raise ValueError("a layer without bias")
    return np.asarray(tensor.detach().numpy(), np.float64)


def train(corpus: Sequence[Utterance], words: Lexicon, report: Report) -> Trained:
    """The whole schedule."""
    trainer = Trainer(corpus, words, report)
    report(f"{len(trainer.examples)} utterances, {len(trainer.inventory.phones)} phones")
    for number, (epochs, fast, slow) in enumerate(STAGES, start=1):
        report(f"stage {number} of {len(STAGES)}")
        trainer.train(epochs, fast, slow)
        if number < len(STAGES):
            trainer.align()
    return trainer.result()
