"""The embedded recogniser's own process: pocketsphinx, which holds Python's lock while it decodes.

Takes: on standard input orders, one JSON object a line followed by as many bytes of 16 kHz sound as its `bytes` says;
as argument the decoder's options. Gives: one answer an order: `hear` the words so far, `finish` the turn's words,
`glimpse` the same while the turn may go on, `reset` nothing. May not: import the rest of noprac (it is started by its
path), or outlive its input.

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
CHUNK = RATE // 10 * 2  # bytes decoded at once
LEAD = 3 * CHUNK  # bytes of silence before the first word that are
ENOUGH = 15 * CHUNK  # bytes of sound from which the mean can be told
AT_ONCE = 8 * CHUNK  # bytes that only a file brings before it is decoded: its voice may be another
MOST = 100 * CHUNK
# Seconds of sound from which it tells its voice by itself; of less, the model's own mean counts too, the loudness left
# out, since a short phrase holds too few sounds. Four phrases by four flite voices, as files: right 13 of 16 without
# it, 16 with a third or with a half of the model's own.
FAITH = 2.0
PAUSE = 0.5  # seconds of quiet that end a piece
PIECE = 3.0  # seconds a piece has at least
QUIET = 0.05  # of the piece's loudest chunk
NO_WORD = re.compile(r"^(<.*>|\[.*\]|\+\+.*\+\+)$")
VARIANT = re.compile(r"\(\d+\)$")  # of a pronunciation, as in `to(2)`

Word = dict[str, Any]


class Turn:
    """Sound to words, a turn at a time.

    The decoder wants sound with its cepstral mean taken off: the speaker's and the microphone's. Where it is not known
    yet, the first sound is held back until there is `ENOUGH` of it to tell; a file that comes at once tells its own.
    Then it is kept from turn to turn; silence and noise alone do not move it.
    """

    def __init__(self, decoder: Any) -> None:
        self._decoder = decoder
        self._mean = self._unknown = decoder.get_cmn(False)  # before the piece; before any speaker
        self._known = False  # the mean is a speaker's
        self._open = False  # a piece is being decoded
        self._offset = 0.0  # seconds of the turn before the piece
        self._piece = bytearray()  # its sound
        self._whole = 0  # words before it
        self._length = 0.0  # seconds of it
        self._quiet = 0.0  # seconds of quiet at its end
        self._loudest = 0.0
        self._glimpsed = False  # the last piece was closed for a glimpse
        self._begin()

    def hear(self, sound: bytes) -> str:
        """Take in some sound; the words so far."""
        self._samples += len(sound) // 2
        if self._glimpsed and sound:
            self._go_on(sound)
        self._waiting += sound
        self._decode(last=False)
        return self._text()

    def glimpse(self) -> dict[str, Any]:
        """The turn's words if it ended here; where it goes on, its last piece is decoded anew."""
        self._decode(last=True)
        self._glimpsed = self._glimpsed or self._open
        self._close()
        return {"text": self._text(), "words": self._words, "seconds": self._samples / RATE}

    def finish(self) -> dict[str, Any]:
        """The turn's words."""
        heard = self.glimpse()
        self._begin()
        return heard

    def reset(self) -> None:
        """Forget the turn so far."""
        if self._open:
            self._decoder.end_utt()
            self._restore()
        self._begin()

    def _begin(self) -> None:
        self._words: list[Word] = []
        self._partial = ""
        self._samples: int = 0  # of the turn
        self._waiting = b""  # not yet decoded
        self._open = False
        self._glimpsed = False

    def _go_on(self, sound: bytes) -> None:
        """The piece that a glimpse closed goes on with this sound, unless the pause ends it anyway."""
        self._glimpsed = False
        for at in range(0, len(sound), CHUNK):
            self._measure(sound[at : at + CHUNK])
            if self._paused():
                return
            if not self._quiet:
                break
        self._words = self._words[: self._whole]
        self._waiting = bytes(self._piece) + self._waiting
        self._restore()

    def _paused(self) -> bool:
        return self._quiet >= PAUSE and self._length >= PIECE

    def _text(self) -> str:
        return " ".join([*(word["word"] for word in self._words), *([self._partial] if self._partial else [])])

    def _decode(self, *, last: bool) -> None:
        """Decode what waits, in chunks; of silence before a word only what leads up to it."""
        while self._waiting and (self._open or self._opened(last=last)):
            chunk, self._waiting = self._waiting[:CHUNK], self._waiting[CHUNK:]
            self._decoder.process_raw(chunk)
            self._piece += chunk
            self._measure(chunk)
            hypothesis = self._decoder.hyp()
            self._partial = " ".join(_clean(word) for word in (hypothesis.hypstr.split() if hypothesis else ()))
            if self._paused():
                self._close()

    def _opened(self, *, last: bool) -> bool:
        """Begin a piece, where there is sound enough to begin with."""
        loud = (at for at in range(0, len(self._waiting), CHUNK) if _loudness(self._waiting[at : at + CHUNK]) > SILENCE)
        first = next(loud, None)
        if first is None:
            self._waiting = self._waiting[-LEAD:]
            return False
        self._waiting = self._waiting[max(0, first - LEAD) :]
        if len(self._waiting) < ENOUGH and not self._known and not last:
            return False
        self._mean = self._decoder.get_cmn(False)
        if not self._known or (len(self._waiting) >= AT_ONCE and not self._words):
            self._learn(self._waiting[:MOST])
        self._decoder.start_utt()
        self._open = True
        self._piece = bytearray()
        self._whole = len(self._words)
        self._length = self._quiet = self._loudest = 0.0
        self._offset = self._samples / RATE - len(self._waiting) / 2 / RATE
        return True

    def _learn(self, sound: bytes) -> None:
        """Set the cepstral mean to that of this sound, leaning on the model's own where it is short."""
        self._decoder.reinit_feat()  # else its mean would be mixed with that of the turns before, and its noise too
        self._decoder.start_utt()
        self._decoder.process_raw(sound, no_search=True, full_utt=True)
        self._decoder.end_utt()
        loudness, *found = map(float, self._decoder.get_cmn(False).split(","))
        share = max(0.0, 1 - len(sound) / 2 / RATE / FAITH)
        own = map(float, self._unknown.split(",")[1:])
        leaning = [loudness, *(share * o + (1 - share) * f for o, f in zip(own, found, strict=True))]
        self._decoder.set_cmn(",".join(f"{mean:.2f}" for mean in leaning))
        self._known = True

    def _measure(self, sound: bytes) -> None:
        seconds, loudness = len(sound) / 2 / RATE, _loudness(sound)
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
            self._restore()
        self._words += words
        self._partial = ""
        self._open = False

    def _restore(self) -> None:
        """Nothing was said: the mean is again what it was."""
        self._decoder.set_cmn(self._mean)
        self._known = self._mean != self._unknown

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
        text = turn.hear(orders.read(order["bytes"]))
        match order["do"]:
            case "finish":
                _answer(out, turn.finish())
            case "glimpse":
                _answer(out, turn.glimpse())
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
