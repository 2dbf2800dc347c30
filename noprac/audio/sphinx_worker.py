"""The embedded recogniser's own process: pocketsphinx, which holds Python's lock while it decodes.

Takes: on standard input orders, one JSON object a line followed by as many bytes of 16 kHz sound as its `bytes` says;
as argument the decoder's options. Gives: one answer an order: `hear` the words so far, `finish` the turn's words,
`reset` nothing. May not: import the rest of noprac (it is started by its path), or outlive its input.

A long turn is decoded in pieces, cut where the talker pauses: the last pass over a piece is made in the pause, so that
only the last piece's is waited for at the end of the turn.
"""

import array
import json
import math
import os
import re
import signal
import sys
from typing import Any, BinaryIO

RATE = 16_000
FRAMES = 100  # of the decoder, a second
SILENCE = 0.001  # of full scale: nobody speaks; sound below it before the first word is not decoded
LEAD = 4800  # samples of it that are
PAUSE = 0.5  # seconds of quiet that end a piece
PIECE = 3.0  # seconds a piece has at least
QUIET = 0.05  # of the piece's loudest chunk
NO_WORD = re.compile(r"^(<.*>|\[.*\]|\+\+.*\+\+)$")
VARIANT = re.compile(r"\(\d+\)$")  # of a pronunciation, as in `to(2)`

Word = dict[str, Any]


class Turn:
    """Sound to words, a turn at a time. The cepstral mean is kept from turn to turn: it is the speaker's and the
    microphone's; silence and noise alone do not move it."""

    def __init__(self, decoder: Any) -> None:
        self._decoder = decoder
        self._mean = ""  # before the piece
        self._open = False  # a piece is being decoded
        self._offset = 0.0  # seconds of the turn before the piece
        self._length = 0.0  # seconds of the piece
        self._quiet = 0.0  # seconds of quiet at its end
        self._loudest = 0.0
        self._begin()

    def hear(self, sound: bytes) -> str:
        """Take in some sound; the words so far."""
        self._samples += len(sound) // 2
        loudness = _loudness(sound)
        if not self._open and not self._opened(sound, loudness):
            return self._text()
        self._decoder.process_raw(sound)
        self._measure(sound, loudness)
        hypothesis = self._decoder.hyp()
        self._partial = " ".join(_clean(word) for word in (hypothesis.hypstr.split() if hypothesis else ()))
        if self._quiet >= PAUSE and self._length >= PIECE:
            self._close()
        return self._text()

    def finish(self) -> dict[str, Any]:
        """The turn's words."""
        self._close()
        heard = {"text": self._text(), "words": self._words, "seconds": self._samples / RATE}
        self._begin()
        return heard

    def reset(self) -> None:
        """Forget the turn so far."""
        if self._open:
            self._decoder.end_utt()
            self._decoder.set_cmn(self._mean)
        self._begin()

    def _begin(self) -> None:
        self._words: list[Word] = []
        self._partial = ""
        self._samples: int = 0  # of the turn
        self._lead = b""
        self._open = False

    def _text(self) -> str:
        return " ".join([*(word["word"] for word in self._words), *([self._partial] if self._partial else [])])

    def _opened(self, sound: bytes, loudness: float) -> bool:
        """Begin a piece with the first sound; what led up to it is decoded with it."""
        if loudness < SILENCE:
            self._lead = (self._lead + sound)[-2 * LEAD :]
            return False
        self._mean = self._decoder.get_cmn(False)
        self._decoder.start_utt()
        self._open = True
        self._length = self._quiet = self._loudest = 0.0
        self._offset = (self._samples - (len(self._lead) + len(sound)) // 2) / RATE
        if self._lead:
            self._decoder.process_raw(self._lead)
        self._lead = b""
        return True

    def _measure(self, sound: bytes, loudness: float) -> None:
        seconds = len(sound) / 2 / RATE
        self._length += seconds
        self._loudest = max(self._loudest, loudness)
        self._quiet = self._quiet + seconds if loudness < QUIET * self._loudest else 0.0

    def _close(self) -> None:
        """The last pass over a piece."""
        if not self._open:
            return
        self._decoder.end_utt()
        words = self._segments()
        if not words:
            self._decoder.set_cmn(self._mean)
        self._words += words
        self._partial = ""
        self._open = False

    def _segments(self) -> list[Word]:
        if self._decoder.hyp() is None:
            return []
        return [
            {
                "word": _clean(segment.word),
                "start": round(self._offset + segment.start_frame / FRAMES, 3),
                "end": round(self._offset + (segment.end_frame + 1) / FRAMES, 3),
                "confidence": round(min(1.0, max(0.0, segment.prob)), 4),
            }
            for segment in self._decoder.seg()
            if not NO_WORD.match(segment.word)
        ]


def _clean(word: str) -> str:
    return VARIANT.sub("", word)


def _loudness(sound: bytes) -> float:
    samples = array.array("h", sound[: len(sound) // 2 * 2])
    return math.sqrt(sum(s * s for s in samples) / len(samples)) / 32768 if samples else 0.0


def _serve(turn: Turn, orders: BinaryIO, out: BinaryIO) -> None:
    while line := orders.readline():
        order = json.loads(line)
        sound = orders.read(order["bytes"])
        text = turn.hear(sound) if sound else ""
        match order["do"]:
            case "finish":
                _answer(out, turn.finish())
            case "reset":
                turn.reset()
                _answer(out, {})
            case _:
                _answer(out, {"text": text})


def _answer(out: BinaryIO, answer: dict[str, Any]) -> None:
    out.write(json.dumps({**answer, "bytes": 0}).encode() + b"\n")
    out.flush()


def main() -> None:
    """Serve until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    try:
        from pocketsphinx import Decoder  # noqa: PLC0415 - its fault is answered, not raised

        decoder = Decoder(loglevel="FATAL", **json.loads(sys.argv[1]))
    except Exception as error:  # noqa: BLE001 - whatever the library's fault, it is answered
        _answer(out, {"missing": f"{type(error).__name__}: {error}"})
        return
    _answer(out, {"ready": True})
    _serve(Turn(decoder), sys.stdin.buffer, out)


if __name__ == "__main__":
    main()
