"""Fitting the network to coded turns.

Takes: turns, a reader, a seed. Gives: a fitted network, and its logits on other turns. May not: look at the turns held
out before they are asked for.
"""

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from noprac.core.moves import Act, Move
from noprac.moves.reading import Reader, Window
from noprac.moves.train.network import MOVES, Network
from noprac.moves.train.turns import Turn, as_heard, cut, joinable, joined, misheard, with_filler

Confusions = dict[str, tuple[str, ...]]
_NUMBER = {move: i for i, move in enumerate(MOVES)}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to fit."""

    seeds: tuple[int, ...] = (0,)
    epochs: int = 7
    familiar: float = 1.0  # share of the turns that are not by `new` authors, an epoch
    new: tuple[str, ...] = ()
    batch: int = 48
    rate: float = 1.2e-4
    head_rate: float = 1e-3
    decay: float = 0.01
    warm: float = 0.1
    words_weight: float = 1.0
    best_weight: float = 0.5  # of the strongest word, as what the turn is judged by
    averaged: float = 0.998  # share of the past in the mean of the weights, a step
    smoothing: float = 0.01
    heard: float = 0.4  # share of turns taken as a recogniser heard them, of those that one has heard
    noise: float = 0.4  # share of turns misheard
    noise_rate: float = 0.4  # share of words misheard in them, at most
    join: float = 0.4  # share of turns that another is joined to, and of those again
    longest: int = 60  # words of a joined turn
    cut: float = 0.1
    filler: float = 0.15
    act_unknown: float = 0.15
    line_unknown: float = 0.05


@dataclass(frozen=True, slots=True)
class Batch:
    """Padded windows with their targets; `marked`: whether the proving words of a window were marked."""

    ids: Tensor
    kinds: Tensor
    present: Tensor
    said: Tensor
    turn: Tensor
    words: Tensor
    marked: Tensor


def varied(turns: Sequence[Turn], recipe: Recipe, confusions: Confusions, chance: random.Random) -> list[Turn]:
    """One epoch's turns: those by new authors once each, of the others their share; some changed."""
    peers: dict[Act | None, list[Turn]] = {}
    for turn in turns:
        peers.setdefault(turn.act, []).append(turn)
    taken = [t for t in turns if t.author in recipe.new or chance.random() < recipe.familiar]
    return [_blurred(_longer(turn, peers[turn.act], recipe, chance), recipe, confusions, chance) for turn in taken]


def _longer(turn: Turn, peers: Sequence[Turn], recipe: Recipe, chance: random.Random) -> Turn:
    if turn.heard and chance.random() < recipe.heard:
        turn = as_heard(turn)
    elif chance.random() < recipe.cut:
        turn = cut(turn, chance)
    while chance.random() < recipe.join:
        first, second = chance.sample((turn, chance.choice(peers)), 2)
        if joinable(first, second) and len(first.words) + len(second.words) <= recipe.longest:
            turn = joined(first, second)
    return turn


def _blurred(turn: Turn, recipe: Recipe, confusions: Confusions, chance: random.Random) -> Turn:
    if chance.random() < recipe.filler:
        turn = with_filler(turn, chance)
    if chance.random() < recipe.noise:
        turn = misheard(turn, confusions, chance, chance.uniform(0, recipe.noise_rate))
    if chance.random() < recipe.act_unknown:
        turn = replace(turn, act=None)
    if chance.random() < recipe.line_unknown:
        turn = replace(turn, line="", act=None)
    return turn


def batches(windows: Sequence[tuple[Turn, Window]], size: int, chance: random.Random | None) -> list[Batch]:
    """Windows of about one length together."""
    order = sorted(range(len(windows)), key=lambda i: len(windows[i][1].ids) + (chance.random() * 6 if chance else 0))
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    if chance:
        chance.shuffle(groups)
    return [_batch([windows[i] for i in group]) for group in groups]


def _batch(group: list[tuple[Turn, Window]]) -> Batch:
    longest = max(len(w.ids) for _, w in group)
    shape = (len(group), longest)
    ids, kinds = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    present, said = np.zeros(shape, bool), np.zeros(shape, bool)
    turn_targets = np.zeros((len(group), len(MOVES)), np.float32)
    word_targets = np.zeros((*shape, len(MOVES)), np.float32)
    for row, (turn, window) in enumerate(group):
        length = len(window.ids)
        ids[row, :length], kinds[row, :length], present[row, :length] = window.ids, window.kinds, True
        said[row, window.first : length - 1] = True
        turn_targets[row, [_NUMBER[m] for m in turn.moves]] = 1
        for start, end, move in _letters(turn):
            for i, (a, b) in enumerate(window.spans):
                if a < end and start < b:
                    word_targets[row, window.first + i, _NUMBER[move]] = 1
    marked = np.array([turn.proofs is not None for turn, _ in group], np.float32)
    return Batch(*(torch.from_numpy(a) for a in (ids, kinds, present, said, turn_targets, word_targets, marked)))


def _letters(turn: Turn) -> list[tuple[int, int, Move]]:
    starts = np.cumsum([0, *(len(w) + 1 for w in turn.words)])
    return [(int(starts[a]), int(starts[b]) - 1, move) for a, b, move in turn.proofs or ()]


def loss_of(network: Network, batch: Batch, recipe: Recipe) -> Tensor:
    """The turn's loss, its strongest words' and its words' loss."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        turn, words = network(batch.ids, batch.kinds, batch.present, batch.said)
    target = batch.turn * (1 - 2 * recipe.smoothing) + recipe.smoothing
    of_turn = functional.binary_cross_entropy_with_logits(turn.float(), target) * len(MOVES)
    best = words.float().masked_fill(~batch.said[:, :, None], -math.inf).amax(dim=1)
    of_best = functional.binary_cross_entropy_with_logits(best, target) * len(MOVES)
    each = functional.binary_cross_entropy_with_logits(words.float(), batch.words, reduction="none").sum(-1)
    counted = batch.said.float() * batch.marked[:, None]
    share = counted / counted.sum(1, keepdim=True).clamp(min=1)  # each turn counts alike, however long
    of_words = (each * share).sum() / batch.marked.sum().clamp(min=1)
    return of_turn + recipe.best_weight * of_best + recipe.words_weight * of_words


def fit(  # noqa: PLR0917  what, from what, and how, in this order
    network: Network, reader: Reader, turns: Sequence[Turn], recipe: Recipe, confusions: Confusions, seed: int
) -> Iterator[float]:
    """Fit in place; gives the mean loss of each epoch when it is over. What is left at the end is the mean of the
    weights over the last steps."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    optimiser = _optimiser(network, recipe)
    each = sum(1.0 if t.author in recipe.new else recipe.familiar for t in turns)
    total = recipe.epochs * math.ceil(each / recipe.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: _pace(s, total, recipe.warm))
    weights = list(network.parameters())
    mean, steps = [w.detach().clone() for w in weights], 0
    for _ in range(recipe.epochs):
        network.train()
        losses = []
        for batch in batches(_read(reader, varied(turns, recipe, confusions, chance)), recipe.batch, chance):
            loss = loss_of(network, batch, recipe)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            steps += 1
            share = max(1 - recipe.averaged, 1 / (1 + steps / 5))
            torch._foreach_lerp_(mean, [w.detach() for w in weights], share)
            losses.append(loss.item())
        yield float(np.mean(losses))
    with torch.no_grad():
        for weight, kept in zip(weights, mean, strict=True):
            weight.copy_(kept)


def _pace(step: int, total: int, warm: float) -> float:
    if step < warm * total:
        return step / (warm * total)
    return max(0.02, (total - step) / (total * (1 - warm)))


def _read(reader: Reader, turns: Sequence[Turn]) -> list[tuple[Turn, Window]]:
    read = ((turn, reader.windows(turn.text, turn.line, turn.act)) for turn in turns)
    return [(turn, windows[0]) for turn, windows in read if windows]


def _optimiser(network: Network, recipe: Recipe) -> torch.optim.Optimizer:
    heads = [
        p for m in (network.look, network.turn, network.value, network.word, network.kinds) for p in m.parameters()
    ]
    new = {id(p) for p in heads}
    matrices = [p for p in network.parameters() if p.requires_grad and id(p) not in new and p.ndim > 1]
    vectors = [p for p in network.parameters() if id(p) not in new and p.ndim == 1]
    return torch.optim.AdamW(
        [
            {"params": matrices, "lr": recipe.rate, "weight_decay": recipe.decay},
            {"params": vectors, "lr": recipe.rate, "weight_decay": 0.0},
            {"params": heads, "lr": recipe.head_rate, "weight_decay": recipe.decay},
        ],
        fused=True,
    )


def logits_of(
    network: Network, reader: Reader, turns: Sequence[Turn], act: Callable[[Turn], Act | None] = lambda t: t.act
) -> list[tuple[NDArray[np.float32], NDArray[np.float32], Window]]:
    """Per turn: the turn's logits, its pieces' logits, and the window they belong to."""
    network.eval()
    windows = [(turn, reader.windows(turn.text, turn.line, act(turn))[0]) for turn in turns]
    order = sorted(range(len(windows)), key=lambda i: len(windows[i][1].ids))
    found: dict[int, tuple[NDArray[np.float32], NDArray[np.float32], Window]] = {}
    with torch.no_grad():
        for i in range(0, len(order), 64):
            group = order[i : i + 64]
            batch = _batch([windows[j] for j in group])
            turn, words = network(batch.ids, batch.kinds, batch.present, batch.said)
            for row, j in enumerate(group):
                window = windows[j][1]
                pieces = words[row, window.first : window.first + len(window.spans)]
                found[j] = (turn[row].numpy(), pieces.numpy(), window)
    return [found[i] for i in range(len(turns))]


def clock() -> float:
    """Seconds, for progress."""
    return time.monotonic()
