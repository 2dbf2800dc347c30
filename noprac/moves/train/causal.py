# mypy: disallow-subclassing-any=False
"""The network that reads a turn from the left, and its fitting.

Takes: words with a target for each. Gives: how likely each word is the last. May not: look at words to come.

One reading of a turn fits every beginning of it at once: each piece looks only at itself and at what came before.
"""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from noprac.moves.ending import MOST, START
from noprac.moves.reading import vocabulary as read_vocabulary
from noprac.moves.train.export import restored
from noprac.moves.train.network import WIDTH, Dropout, Layer, Network

LAYERS = 3  # of the tagger's six; more told no more
BATCH, RATE, HEAD_RATE, DECAY, WARM = 64, 1e-4, 1e-3, 0.01, 0.1
SMOOTHING = 0.01
NOISY, NOISE, FILLED = 0.4, 0.3, 0.03  # share of turns misheard, of words in them at most, and of fillers before words
Confusions = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Prefixes:
    """A turn's words; for each, whether the words up to it are a whole turn (0 or 1) and how much that counts."""

    words: tuple[str, ...]
    whole: tuple[float, ...]
    weights: tuple[float, ...]


class Causal(nn.Module):
    """Pieces to a logit each. `pieces`: how many there are."""

    def __init__(self, pieces: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(MOST + 1, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.whole = nn.Linear(WIDTH, 1)

    def forward(self, ids: Tensor) -> Tensor:
        """`ids` and what it gives: (batch, pieces)."""
        length = ids.shape[1]
        x = self.dropout(self.norm(self.pieces(ids) + self.places(torch.arange(length))))
        mask = torch.full((length, length), -1e4).triu(1)[None, None]
        for layer in self.layers:
            x = layer(x, mask)
        found: Tensor = self.whole(self.dropout(x.float())).squeeze(2)
        return found


def begun(start: Path, vocabulary: Sequence[str]) -> Causal:
    """A network with the lower layers of the tagger in the folder `start`, for pieces that are among the tagger's."""
    torch.manual_seed(0)
    known = {piece: number for number, piece in enumerate(read_vocabulary(start / "vocabulary.txt"))}
    tagger = Network(len(known))
    weights = restored(start / "encoder.onnx", {n: w.numpy() for n, w in tagger.state_dict().items()})
    tagger.load_state_dict({n: torch.from_numpy(w.copy()) for n, w in weights.items()})
    network = Causal(len(vocabulary))
    with torch.no_grad():
        network.pieces.weight.copy_(tagger.pieces.weight[[known[piece] for piece in vocabulary]])
        network.places.weight.copy_(tagger.places.weight[: MOST + 1] + tagger.kinds.weight[0])
        network.norm.load_state_dict(tagger.norm.state_dict())
        for mine, theirs in zip(network.layers, tagger.layers, strict=False):
            mine.load_state_dict(theirs.state_dict())
        network.whole.weight.normal_(0, 0.02)
        network.whole.bias.zero_()
    return network


def fit(
    network: Causal, pieces: Tokenizer, rows: Sequence[Prefixes], confusions: Confusions, *, epochs: int, seed: int
) -> Iterator[float]:
    """Fit in place; gives the mean loss of each epoch when it is over."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    optimiser = _optimiser(network)
    total = epochs * math.ceil(len(rows) / BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: _pace(s, total))
    for _ in range(epochs):
        network.train()
        losses = []
        for ids, whole, weights in _batches(pieces, [_noisy(row, confusions, chance) for row in rows], chance):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                found = network(ids)
            target = whole * (1 - 2 * SMOOTHING) + SMOOTHING
            each = functional.binary_cross_entropy_with_logits(found.float(), target, reduction="none")
            loss = (each * weights).sum() / weights.sum()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        yield float(np.mean(losses))


def weighed(
    network: Causal, pieces: Tokenizer, rows: Sequence[Prefixes]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Logits, targets and weights of all words that count, in one order."""
    network.eval()
    found = []
    with torch.no_grad():
        for ids, whole, weights in _batches(pieces, rows, None):
            counts = weights > 0
            found.append([part[counts].float().numpy() for part in (network(ids), whole, weights)])
    logits, whole, weights = (np.concatenate(part) for part in zip(*found, strict=True))
    return logits, whole, weights


def _optimiser(network: Causal) -> torch.optim.Optimizer:
    head = list(network.whole.parameters())
    body = [p for n, p in network.named_parameters() if not n.startswith("whole.")]
    groups = [{"params": body, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)


def _pace(step: int, total: int) -> float:
    return min(1.0, step / (WARM * total)) * max(0.02, 1 - step / total)


def _noisy(row: Prefixes, confusions: Confusions, chance: random.Random) -> Prefixes:
    """Some turns as a recogniser might give them: words mixed up by sound, fillers between them."""
    if chance.random() >= NOISY:
        return row
    rate, kept = chance.uniform(0, NOISE), []
    for word, whole, weight in zip(row.words, row.whole, row.weights, strict=True):
        if chance.random() < FILLED:
            kept.append((chance.choice(("um", "uh")), 0.0, weight))
        heard = chance.choice(confusions[word]).split() if word in confusions and chance.random() < rate else [word]
        kept.extend((part, 0.0, 0.0) for part in heard[:-1])
        kept.extend((part, whole, weight) for part in heard[-1:])
    return Prefixes(*(tuple(part) for part in zip(*kept, strict=True))) if kept else row


def _batches(
    pieces: Tokenizer, rows: Sequence[Prefixes], chance: random.Random | None
) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """Turns of about one length together: ids, targets, weights, all (batch, pieces)."""
    cut = [_cut(pieces, row) for row in rows]
    order = sorted(range(len(cut)), key=lambda i: len(cut[i][0]) + (chance.random() * 4 if chance else 0))
    groups = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
    if chance:
        chance.shuffle(groups)
    for group in groups:
        longest = max(len(cut[i][0]) for i in group)
        yield (
            _padded([cut[i][0] for i in group], longest, torch.int64),
            _padded([cut[i][1] for i in group], longest, torch.float32),
            _padded([cut[i][2] for i in group], longest, torch.float32),
        )


def _padded(rows: Sequence[Sequence[float]], length: int, kind: torch.dtype) -> Tensor:
    return torch.tensor([[*row, *[0] * (length - len(row))] for row in rows], dtype=kind)


def _cut(pieces: Tokenizer, row: Prefixes) -> tuple[list[int], list[float], list[float]]:
    """The pieces of the words; a word's target stands at its last piece."""
    read = pieces.encode(list(row.words), is_pretokenized=True, add_special_tokens=False)
    ids: list[int] = [pieces.token_to_id(START) or 0, *read.ids][: MOST + 1]
    whole, weights = [0.0] * len(ids), [0.0] * len(ids)
    last = {word: at for at, word in enumerate(read.word_ids, start=1) if word is not None}
    for word, at in last.items():
        if at < len(ids):
            whole[at], weights[at] = row.whole[word], row.weights[word]
    return ids, whole, weights
