"""Piper's own process: neural voices, one model at a time.

Takes: the folder of the voices and the prefix of their names; orders, one JSON object a line on standard input. Gives:
on standard output one JSON object a line, followed by as many bytes as its `bytes` says: a WAV file. May not: import
the rest of noprac (it is started by its path), go online, play anything, or outlive its parent.

Piper is GPLv3; it is an extra that the user adds, and only this program knows it.
"""

import io
import json
import os
import signal
import sys
import wave
from pathlib import Path
from typing import Any, BinaryIO

USUAL = 170  # words a minute that a voice speaks as it was trained, roughly
OWN = 50  # the pitch that is the voice's own
OCTAVES = 0.25  # as much higher at 100 and lower at 0
BETWEEN = 0.12  # seconds of silence between two sentences


class Worker:
    """The voices in `folder`, of which the last one used is loaded."""

    def __init__(self, folder: Path, prefix: str) -> None:
        import piper  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415 - its fault is answered, not raised

        self._piper: Any = piper
        self._folder, self._prefix = folder, prefix
        self._name, self._voice = "", None

    def render(self, order: dict[str, Any]) -> bytes:
        """A WAV file's bytes. What is spoken slower and then declared to run faster is higher."""
        voice = self._loaded(str(order["voice"]).removeprefix(self._prefix))
        higher = 2 ** ((int(order["pitch"]) - OWN) / OWN * OCTAVES)
        scale = float(voice.config.length_scale) * USUAL / int(order["rate"]) * higher
        config = self._piper.SynthesisConfig(length_scale=scale)
        rate = int(voice.config.sample_rate)
        pause = bytes(2 * int(rate * BETWEEN))
        sentences = [chunk.audio_int16_bytes for chunk in voice.synthesize(str(order["text"]), syn_config=config)]
        return _wav(pause.join(sentences), round(rate * higher))

    def _loaded(self, name: str) -> Any:
        if name != self._name:
            [file] = [path for path in self._folder.glob("[!.]*/*.onnx") if path.stem == name]
            self._name, self._voice = name, self._piper.PiperVoice.load(str(file))
        return self._voice


def _wav(samples: bytes, rate: int) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples)
    return out.getvalue()


def _answer(out: BinaryIO, answer: dict[str, Any], data: bytes = b"") -> None:
    out.write(json.dumps({**answer, "bytes": len(data)}).encode() + b"\n" + data)
    out.flush()


def _own_output() -> BinaryIO:
    """Standard output for the answers alone; what others print goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return out


def main() -> None:
    """Serve until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    out = _own_output()
    try:
        worker = Worker(Path(sys.argv[1]), sys.argv[2])
    except Exception as error:  # noqa: BLE001 - whatever the engine's fault, it is answered
        _answer(out, {"missing": f"{type(error).__name__}: {error}"})
        return
    _answer(out, {"driver": "piper"})
    for line in sys.stdin.buffer:
        try:
            _answer(out, {"done": True}, worker.render(json.loads(line)))
        except Exception as error:  # noqa: BLE001 - whatever the engine's fault, it is answered
            _answer(out, {"failed": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main()
