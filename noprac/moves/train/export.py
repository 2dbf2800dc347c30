"""The fitted network as a small ONNX file.

Takes: a fitted network. Gives: a file whose weights are stored as 8-bit whole numbers with a scale a row, and turned
back to 32-bit numbers when it is loaded, so that every machine computes alike. May not: fit anything.
"""

import math
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from noprac.moves.train.network import HEADS, LAYERS, WIDTH

OPSET = 20
_LEVELS = 127
_HIDE = -1e4

Weights = dict[str, NDArray[np.float32]]


class Graph:
    """Nodes and stored weights, in the order they are added."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.stored: list[onnx.TensorProto] = []
        self.first: dict[str, int] = {}  # of a weight, the number of the first stored array that holds it
        self._count = 0

    def add(self, kind: str, *inputs: str, **attributes: object) -> str:
        """One node; the name of what it gives."""
        self._count += 1
        name = f"{kind.lower()}{self._count}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def keep(self, value: NDArray[np.generic]) -> str:
        """A stored array; its name."""
        self._count += 1
        name = f"kept{self._count}"
        self.stored.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def exact(self, name: str) -> str:
        """A weight as it is."""
        self.first[name] = len(self.stored)
        return self.keep(self.weights[name].astype(np.float32))

    def matrix(self, name: str) -> str:
        """A weight matrix, ready to be multiplied from the right; a scale for each row of the fitted one."""
        rows, scales = quantised(self.weights[name])
        self.first[name] = len(self.stored)
        return self.add("Mul", self.add("Cast", self.keep(rows.T), to=TensorProto.FLOAT), self.keep(scales.T))

    def linear(self, x: str, name: str) -> str:
        """`x` times the matrix plus the bias."""
        return self.add("Add", self.add("MatMul", x, self.matrix(f"{name}.weight")), self.exact(f"{name}.bias"))

    def norm(self, x: str, name: str) -> str:
        """Layer normalisation."""
        return self.add(
            "LayerNormalization", x, self.exact(f"{name}.weight"), self.exact(f"{name}.bias"), axis=-1, epsilon=1e-12
        )

    def looked_up(self, numbers: str, name: str) -> str:
        """Rows of an embedding."""
        rows, scales = quantised(self.weights[name])
        self.first[name] = len(self.stored)
        found = self.add("Cast", self.add("Gather", self.keep(rows), numbers), to=TensorProto.FLOAT)
        return self.add("Mul", found, self.add("Gather", self.keep(scales), numbers))


def quantised(matrix: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Whole numbers -127 to 127 and a scale a row; rows times scales are about the matrix."""
    scales = np.maximum(np.abs(matrix).max(axis=1, keepdims=True) / _LEVELS, 1e-8).astype(np.float32)
    return np.clip(np.rint(matrix / scales), -_LEVELS, _LEVELS).astype(np.int8), scales


def export(weights: Weights, path: Path) -> None:
    """Write the network with these weights. One window at a time: `ids`, `kinds` (pieces), `said` (pieces, 0 or 1);
    gives `turn` (moves) and `words` (pieces, moves)."""
    graph, turn, words = _built(weights)
    graph.nodes.append(helper.make_node("Identity", [turn], ["turn"]))
    graph.nodes.append(helper.make_node("Identity", [words], ["words"]))
    numbers = [helper.make_tensor_value_info(n, TensorProto.INT64, ["pieces"]) for n in ("ids", "kinds")]
    said = helper.make_tensor_value_info("said", TensorProto.FLOAT, ["pieces"])
    moves = weights["turn.weight"].shape[0]
    outputs = [
        helper.make_tensor_value_info("turn", TensorProto.FLOAT, [moves]),
        helper.make_tensor_value_info("words", TensorProto.FLOAT, ["pieces", moves]),
    ]
    _write(helper.make_graph(graph.nodes, "moves", [*numbers, said], outputs, graph.stored), path)


def export_causal(weights: Weights, path: Path) -> None:
    """Write the network that reads from the left. One turn at a time: `ids` (pieces), `mask` (pieces, pieces); gives
    `whole` (1), the last piece's logit."""
    graph = Graph(weights)
    places = graph.add("Slice", graph.exact("places.weight"), graph.keep(np.array([0])), graph.add("Shape", "ids"))
    x = graph.norm(graph.add("Add", graph.looked_up("ids", "pieces.weight"), places), "norm")
    for i in range(sum(name.endswith(".qkv.weight") for name in weights)):
        x = _layer(graph, x, f"layers.{i}.", "mask")
    last = graph.add("Gather", x, graph.keep(np.array(-1)), axis=0)
    graph.nodes.append(helper.make_node("Identity", [graph.linear(last, "whole")], ["whole"]))
    ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["pieces"])
    mask = helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["pieces", "pieces"])
    _write(
        helper.make_graph(
            graph.nodes,
            "ending",
            [ids, mask],
            [helper.make_tensor_value_info("whole", TensorProto.FLOAT, [1])],
            graph.stored,
        ),
        path,
    )


def _write(body: onnx.GraphProto, path: Path) -> None:
    model = helper.make_model(body, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString(deterministic=True))


def restored(path: Path, shapes: Weights) -> Weights:
    """The weights of a file that `export` wrote, as near as it keeps them; `shapes`: a network's, any numbers."""
    stored = [numpy_helper.to_array(a) for a in onnx.load(path).graph.initializer]
    graph, _, _ = _built(dict(shapes))
    found = {name: _weight(stored, at, graph.weights[name].ndim) for name, at in graph.first.items()}
    for name in [n for n in shapes if n not in found]:
        found[name] = np.concatenate([found[name.replace(".qkv.", f".qkv{part}.")] for part in range(3)])
    return {name: found[name].reshape(shapes[name].shape) for name in shapes}


def _weight(stored: list[NDArray[np.generic]], at: int, dimensions: int) -> NDArray[np.float32]:
    if stored[at].dtype != np.int8:
        return stored[at].astype(np.float32)
    rows, scales = stored[at].astype(np.float32), stored[at + 1].astype(np.float32)
    product: NDArray[np.float32] = rows * scales
    return (
        product
        if scales.shape[0] == rows.shape[0] and scales.ndim == dimensions and scales.shape[1] == 1
        else product.T
    )


def _built(weights: Weights) -> tuple[Graph, str, str]:
    graph = Graph(weights)
    x = _embedded(graph)
    for i in range(LAYERS):
        x = _layer(graph, x, f"layers.{i}.")
    return graph, *_heads(graph, x)


def _embedded(graph: Graph) -> str:
    length = graph.add("Shape", "ids")
    places = graph.add("Slice", graph.exact("places.weight"), graph.keep(np.array([0])), length)
    pieces = graph.add("Add", graph.looked_up("ids", "pieces.weight"), places)
    kinds = graph.add("Gather", graph.exact("kinds.weight"), "kinds")
    return graph.norm(graph.add("Add", pieces, kinds), "norm")


def _layer(graph: Graph, x: str, prefix: str, mask: str = "") -> str:
    heads = [_head(graph, x, prefix, part) for part in range(3)]
    scores = graph.add("MatMul", heads[0], graph.add("Transpose", heads[1], perm=[0, 2, 1]))
    scale = graph.keep(np.array(1 / math.sqrt(WIDTH // HEADS), np.float32))
    scaled = graph.add("Mul", scores, scale)
    looks = graph.add("Softmax", graph.add("Add", scaled, mask) if mask else scaled, axis=-1)
    mixed = graph.add("Transpose", graph.add("MatMul", looks, heads[2]), perm=[1, 0, 2])
    flat = graph.add("Reshape", mixed, graph.keep(np.array([-1, WIDTH])))
    x = graph.norm(graph.add("Add", x, graph.linear(flat, f"{prefix}out")), f"{prefix}norm1")
    inner = graph.add("Gelu", graph.linear(x, f"{prefix}wide"))
    return graph.norm(graph.add("Add", x, graph.linear(inner, f"{prefix}narrow")), f"{prefix}norm2")


def _head(graph: Graph, x: str, prefix: str, part: int) -> str:
    name = f"{prefix}qkv{part}"
    rows = slice(part * WIDTH, (part + 1) * WIDTH)
    graph.weights[f"{name}.weight"] = graph.weights[f"{prefix}qkv.weight"][rows]
    graph.weights[f"{name}.bias"] = graph.weights[f"{prefix}qkv.bias"][rows]
    shape = graph.keep(np.array([-1, HEADS, WIDTH // HEADS]))
    return graph.add("Transpose", graph.add("Reshape", graph.linear(x, name), shape), perm=[1, 0, 2])


def _heads(graph: Graph, x: str) -> tuple[str, str]:
    column = graph.add("Unsqueeze", "said", graph.keep(np.array([1])))
    one = graph.keep(np.array(1, np.float32))
    hidden = graph.add("Mul", graph.add("Sub", one, column), graph.keep(np.array(_HIDE, np.float32)))
    looks = graph.add("Softmax", graph.add("Add", graph.linear(x, "look"), hidden), axis=0)
    rows = graph.keep(np.array([0]))
    seen = graph.add("ReduceSum", graph.add("Mul", looks, graph.linear(x, "value")), rows, keepdims=0)
    total = graph.add("ReduceSum", graph.add("Mul", x, column), rows, keepdims=0)
    mean = graph.add("Div", total, graph.add("Max", graph.add("ReduceSum", column, rows, keepdims=0), one))
    first = graph.add("Gather", x, graph.keep(np.array(0)), axis=0)
    turn = graph.linear(graph.add("Concat", first, mean, axis=0), "turn")
    return graph.add("Add", turn, seen), graph.linear(x, "word")
