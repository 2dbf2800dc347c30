"""Sound to likely tokens.

Takes: samples, the tokens so far. Gives: how likely each token is next. May not: choose one.

The decoder keeps what it has worked out (keys and values, `Memory`), so that one more token costs one step.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from noprac.audio.heap import keep_little
from noprac.core.errors import DeviceError

START, END = 1, 2  # tokens
ENCODER, DECODER = "encoder.ort", "decoder.ort"
THREADS = 2
LEAST = 1600  # samples that the encoder can take
_HEADS, _SIZE = 8, 36  # of a layer's keys and values
_QUIET = 3  # onnxruntime tells errors alone

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A piece of sound as the decoder takes it: `states` [1, frames, 288], `mask` [1, samples]."""

    states: Numbers
    mask: NDArray[np.int64]

    def times(self, rows: int) -> "Encoded":
        """The same for so many turns at once."""
        return Encoded(np.repeat(self.states, rows, 0), np.repeat(self.mask, rows, 0))


@dataclass(frozen=True, slots=True)
class Memory:
    """What the decoder has worked out: `said` of the tokens so far, each [rows, 8, tokens, 36]; `heard` of the sound,
    each [rows, 8, frames, 36]."""

    said: tuple[Numbers, ...]
    heard: tuple[Numbers, ...]

    def chosen(self, rows: Sequence[int]) -> "Memory":
        """These rows, in this order; every row has heard the same."""
        heard = self.heard
        if len(heard[0]) != len(rows):
            heard = tuple(np.repeat(part[:1], len(rows), 0) for part in heard)
        return Memory(tuple(part[list(rows)] for part in self.said), heard)


class Network:
    """The two graphs. Safe to share between threads. Raises DeviceError where a file is missing or damaged."""

    def __init__(self, folder: Path) -> None:
        self._encoder, self._decoder = (_session(folder / name) for name in (ENCODER, DECODER))
        self._caches = [given.name for given in self._decoder.get_inputs() if given.name.startswith("past_key_values")]
        self._of_sound = [".encoder." in name for name in self._caches]

    def encode(self, samples: Numbers) -> Encoded:
        """`samples`: [n] of -1 to 1 at 16 kHz; fewer than `LEAST` are filled up with silence."""
        whole = np.pad(samples, (0, max(0, LEAST - len(samples))))[np.newaxis]
        mask = np.ones(whole.shape, np.int64)
        (states,) = self._encoder.run(None, {"input_values": whole, "attention_mask": mask})
        return Encoded(np.asarray(states, np.float32), mask)

    def step(self, tokens: Sequence[Sequence[int]], encoded: Encoded, memory: Memory | None) -> tuple[Numbers, Memory]:
        """Go on with these tokens, as many in each row; without a memory from the start. The natural logarithm of each
        token's probability after each of them [rows, tokens, vocabulary], and the memory."""
        empty = np.zeros((0, _HEADS, 1, _SIZE), np.float32)
        kept = _woven(self._of_sound, memory) if memory else [empty] * len(self._caches)
        given = {
            "input_ids": np.array(tokens, np.int64),
            "encoder_hidden_states": encoded.states,
            "encoder_attention_mask": encoded.mask,
            "use_cache_branch": np.array([memory is not None]),
            **dict(zip(self._caches, kept, strict=True)),
        }
        logits, *caches = self._decoder.run(None, given)
        said = tuple(part for part, sound in zip(caches, self._of_sound, strict=True) if not sound)
        heard = tuple(part for part, sound in zip(caches, self._of_sound, strict=True) if sound)
        return _logarithms(logits), Memory(said, memory.heard if memory else heard)


@cache
def load(folder: Path) -> Network:
    """The network in a folder, loaded once. Raises DeviceError."""
    keep_little()
    return Network(folder)


def _woven(of_sound: Sequence[bool], memory: Memory) -> list[Numbers]:
    said, heard = iter(memory.said), iter(memory.heard)
    return [next(heard) if sound else next(said) for sound in of_sound]


def _logarithms(logits: Numbers) -> Numbers:
    over = logits - logits.max(-1, keepdims=True)
    return np.asarray(over - np.log(np.exp(over).sum(-1, keepdims=True)), np.float32)


def _session(file: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = THREADS, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = _QUIET
    try:
        return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the library raises a class of its own for each fault
        raise DeviceError(f"The recogniser's network {file} cannot be read.", "Install noprac anew.") from error
