"""pocketsphinx's file of a language model: a trie of up to three words, packed to the bit.

Takes: such a file; a `Grams`. Gives: the one from the other, both ways. May not: hold more than three words a sequence.
Files that are not of this kind are a ValueError.

The form, all little-endian: the name, the order, the counts, a number that means nothing, tables of 65,536 values (of
two words: probability, backoff; of three: probability), the words' probability, backoff and first child, the packed
entries of two words (word, place of backoff, place of probability, first child), those of three (word, place of
probability), the length of the names, the names. A sequence hangs on its last word. Values are logarithms to the base
1.0001. Written down from `lm_trie.c` and `lm_trie_quant.c` of pocketsphinx 5.
"""

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from noprac.audio.language.grams import BITS, WORD, Grams, Numbers

NAME = b"Trie Language Model"
BASE = np.log(1.0001)
TABLE = 1 << 16
PLACE = 16  # bits of a place in a table
LEAST = 1e-10  # a logarithm has no zero
UNIGRAM = np.dtype([("prob", "<f4"), ("back", "<f4"), ("child", "<u4")])
_ORDER = 3


def read(path: Path) -> Grams:
    """The model in a file. Raises OSError, ValueError."""
    data = path.read_bytes()
    head = len(NAME)
    if data[:head] != NAME or data[head] != _ORDER:
        raise ValueError(f"{path} is not a language model of three words")
    counts = struct.unpack_from("<3I", data, head + 1)
    at = head + 1 + 12 + 4
    tables = np.frombuffer(data, "<f4", 3 * TABLE, at).reshape(3, TABLE)
    at += tables.nbytes
    single = np.frombuffer(data, UNIGRAM, counts[0] + 1, at)
    at += single.nbytes
    word, child = counts[0].bit_length(), counts[2].bit_length()
    many = np.diff(single["child"]).astype(np.int64)
    packed = Packed(data, at, (word, PLACE, PLACE, child), counts[1] + 1)
    middle = np.repeat(np.arange(counts[0]), many) << BITS | packed.field(0)[: many.sum()]
    places = packed.field(1)[: len(middle)], packed.field(2)[: len(middle)]
    more = np.diff(packed.field(3)[: len(middle) + 1])
    longest = Packed(data, at + packed.size, (word, PLACE), counts[2] + 1)
    last = np.repeat(middle, more) << BITS | longest.field(0)[: more.sum()]
    by = np.argsort(last, kind="stable")  # the wheel's own model has two out of order
    names = data[at + packed.size + longest.size + 4 :].split(b"\0")[: counts[0]]
    return Grams(
        tuple(name.decode() for name in names),
        _powers(single["prob"][:-1]),
        _powers(single["back"][:-1]),
        middle,
        _powers(tables[0])[places[1]],
        _powers(tables[1])[places[0]],
        last[by],
        _powers(tables[2])[longest.field(1)[: len(last)][by]],
    )


def write(path: Path, grams: Grams) -> None:
    """Write a model; each sequence of three must hold two of two that are there. Raises OSError."""
    counts = len(grams.words), len(grams.keys_two), len(grams.keys_three)
    word, child = counts[0].bit_length(), counts[2].bit_length()
    single = np.zeros(counts[0] + 1, UNIGRAM)
    single["prob"][:-1], single["back"][:-1] = _logs(grams.one), _logs(grams.back_one)
    single["child"] = np.searchsorted(grams.keys_two, np.arange(counts[0] + 1) << BITS)
    probs, prob_at = _table(grams.two)
    backs, back_at = _table(grams.back_two)
    lasts, last_at = _table(grams.three)
    children = np.append(np.searchsorted(grams.keys_three, grams.keys_two << BITS), counts[2])
    middle = [np.append(field, 0) for field in (grams.keys_two & WORD, back_at, prob_at)]
    longest = [np.append(field, 0) for field in (grams.keys_three & WORD, last_at)]
    names = b"".join(word.encode() + b"\0" for word in grams.words)
    with path.open("wb") as file:
        file.write(NAME + bytes([_ORDER]) + struct.pack("<3Ii", *counts, 1))
        for table in (probs, backs, lasts):
            file.write(table.tobytes())
        file.write(single.tobytes())
        file.write(packed([*middle, children], (word, PLACE, PLACE, child)))
        file.write(packed(longest, (word, PLACE)))
        file.write(struct.pack("<I", len(names)) + names)


class Packed:
    """Fields of a few bits each, `count` entries one after the other. Eight entries fill whole bytes: so each eighth
    entry begins at the same bit of a byte."""

    def __init__(self, data: bytes, at: int, widths: tuple[int, ...], count: int) -> None:
        self._widths = widths
        self._count = count
        total = sum(widths)
        self.size = (count * total + 7) // 8 + 8
        rows = -(-count // 8)
        room = np.zeros(rows * total + 8, np.uint8)
        have = np.frombuffer(data, np.uint8, self.size, at)[: len(room)]
        room[: len(have)] = have
        self._bytes = room

    def field(self, number: int) -> NDArray[np.int64]:
        """The values of one field."""
        total, width, before = sum(self._widths), self._widths[number], sum(self._widths[:number])
        values = np.zeros((-(-self._count // 8), 8), np.uint64)
        for entry in range(8):
            start, shift = divmod(entry * total + before, 8)
            for k in range((shift + width + 7) // 8):
                column = self._bytes[start + k :][: total * len(values) : total][: len(values)]
                values[: len(column), entry] |= column.astype(np.uint64) << np.uint64(8 * k)
            values[:, entry] = values[:, entry] >> np.uint64(shift) & np.uint64((1 << width) - 1)
        return values.reshape(-1)[: self._count].astype(np.int64)


def packed(fields: list[NDArray[np.int64]], widths: tuple[int, ...]) -> bytes:
    """The bytes of entries of these fields, as `Packed` reads them; eight more, which a reader may touch."""
    count, total = len(fields[0]), sum(widths)
    rows = -(-count // 8)
    out = np.zeros((rows, total), np.uint8)
    for number, (values, width) in enumerate(zip(fields, widths, strict=True)):
        grid = np.zeros(rows * 8, np.uint64)
        grid[:count] = values
        for entry in range(8):
            start, shift = divmod(entry * total + sum(widths[:number]), 8)
            moved = grid[entry::8] << np.uint64(shift)
            for k in range((shift + width + 7) // 8):
                out[:, start + k] |= (moved >> np.uint64(8 * k)).astype(np.uint8)
    return out.tobytes()[: (count * total + 7) // 8] + bytes(8)


def _powers(logs: NDArray[np.float32]) -> Numbers:
    return np.asarray(np.exp(logs.astype(np.float64) * BASE))


def _logs(values: Numbers) -> NDArray[np.float32]:
    return np.asarray(np.log(np.maximum(values, LEAST)) / BASE, np.float32)


def _table(values: Numbers) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """At most 65,536 values that stand for all of these, and each one's place among them."""
    logs = _logs(values)
    different, at = np.unique(logs, return_inverse=True)
    table = np.zeros(TABLE, np.float32)
    if len(different) <= TABLE:
        table[: len(different)] = different
        return table, at.astype(np.int64)
    edges = np.arange(TABLE) * len(different) // TABLE
    sizes = np.diff(np.append(edges, len(different)))
    table[:] = np.add.reduceat(different.astype(np.float64), edges) / sizes
    return table, np.repeat(np.arange(TABLE), sizes)[at].astype(np.int64)
