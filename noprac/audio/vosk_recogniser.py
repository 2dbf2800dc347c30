"""Vosk: better ears, where a model is installed or named.

Takes: a model's folder; blocks of 16 kHz sound. Gives: partial words, and the turn's words with their times and
confidences. May not: let the native library look for a model itself (it goes online and may end the process), nor load
one that it could die of: a folder is tried in a child process before it is loaded here.

The library's own end-of-sentence rules cut a turn into pieces, which are put together again here.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from noprac.audio import pcm
from noprac.core.errors import DeviceError
from noprac.core.speech import RATE, Heard, Word

NEEDED = (("am/final.mdl", "final.mdl"), ("conf/mfcc.conf", "mfcc.conf"))  # both layouts of a model
WORDS = ("graph/words.txt", "words.txt")
UNKNOWN = "[unk]"
PATIENCE = 120.0  # seconds that a large model may take
TRIAL = """
import random, sys, vosk
vosk.SetLogLevel(-1)
engine = vosk.KaldiRecognizer(vosk.Model(model_path=sys.argv[1]), 16000)
engine.SetWords(True)
engine.AcceptWaveform(random.Random(1).randbytes(48000) + bytes(16000))  # noise, so that words come out
engine.FinalResult()
print("fit")
"""
_fit: set[Path] = set()  # folders that have been tried


class VoskRecogniser:
    """Hears with the model in `folder`; `grammar`: the only phrases it shall know. Raises DeviceError."""

    name = "vosk"

    def __init__(self, folder: Path, grammar: Sequence[str] = ()) -> None:
        self.model = folder.resolve().name
        vosk = _library()
        check(folder)
        vosk.SetLogLevel(-1)
        model = vosk.Model(model_path=str(folder))
        arguments = (model, RATE, json.dumps([*grammar, UNKNOWN])) if grammar else (model, RATE)
        self._engine: Any = vosk.KaldiRecognizer(*arguments)
        self._engine.SetWords(True)
        self._glimpsed = False  # the piece was ended for a glimpse
        self._passed = 0.0  # seconds before this turn: the library's times go on from turn to turn
        self._begin_turn()

    def accept(self, block: bytes) -> str:
        """Take a block of samples; the words so far."""
        block = pcm.even(block)
        self._bytes += len(block)
        if self._glimpsed and block:
            block = self._gone_on() + block
        self._piece += block
        if self._engine.AcceptWaveform(block):
            self._take(self._engine.Result())
            self._begin_piece()
        else:
            self._partial = _known(json.loads(self._engine.PartialResult()).get("partial", ""))
        return " ".join(part for part in (self._text(), self._partial) if part)

    def finish(self) -> Heard:
        """End the turn: its words; ready for the next."""
        heard = self.glimpse()
        self.reset()
        return heard

    def glimpse(self) -> Heard:
        """The words that `finish` would give now; the turn may go on."""
        if not self._glimpsed:
            self._glimpsed, self._partial = True, ""
            self._take(self._engine.FinalResult())
        return Heard(self._text(), tuple(self._words), self._bytes / 2 / RATE)

    def reset(self) -> None:
        """Forget the turn so far."""
        self._engine.Reset()
        self._passed += self._bytes / 2 / RATE
        self._begin_turn()

    def close(self) -> None:
        """Free the model; harmless twice."""
        self._engine = None

    def _begin_turn(self) -> None:
        self._words: list[Word] = []
        self._bytes = 0
        self._begin_piece()

    def _begin_piece(self) -> None:
        self._piece = bytearray()  # the sound since the library's last cut
        self._whole = len(self._words)  # words before it
        self._partial = ""
        self._glimpsed = False

    def _gone_on(self) -> bytes:
        """The sound of the piece that a glimpse ended: it goes on, and is heard again."""
        piece = bytes(self._piece)
        self._words = self._words[: self._whole]
        self._passed += len(piece) / 2 / RATE
        self._begin_piece()
        return piece

    def _text(self) -> str:
        return " ".join(word.text for word in self._words)

    def _take(self, result: str) -> None:
        """A piece of the turn; empty ones hold no words."""
        for word in json.loads(result).get("result", ()):
            if word["word"] != UNKNOWN:
                start, end = (round(max(0.0, word[key] - self._passed), 3) for key in ("start", "end"))
                self._words.append(Word(word["word"], start, end, min(1.0, word["conf"])))


def check(folder: Path) -> None:
    """Whether `folder` holds a model that loads. Raises DeviceError; never ends the process."""
    folder = folder.resolve()
    if folder in _fit:
        return
    mend = "Name the folder of a Vosk model, the one that holds am/final.mdl."
    if not folder.is_dir():
        raise DeviceError(f"There is no folder {folder}.", mend)
    if not all(any((folder / name).is_file() for name in names) for names in NEEDED):
        raise DeviceError(f"{folder} is not a recogniser model.", mend)
    if not any(_holds_something(folder / name) for name in WORDS) or not _loads(folder):
        raise DeviceError(f"The recogniser model in {folder} is damaged.", "Install it anew.")
    _fit.add(folder)


def _holds_something(file: Path) -> bool:
    try:
        return file.stat().st_size > 0
    except OSError:
        return False


def _loads(folder: Path) -> bool:
    """Try it where a crash hurts nobody."""
    try:
        done = subprocess.run(  # noqa: S603 - our own command, no shell
            (sys.executable, "-P", "-c", TRIAL, str(folder)), capture_output=True, timeout=PATIENCE, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and done.stdout.strip().endswith(b"fit")


def _library() -> Any:
    try:
        import vosk  # noqa: PLC0415 - loads a native library, so late
    except (ImportError, OSError, TypeError) as error:
        raise DeviceError("The Vosk recogniser cannot be loaded.", "Install it anew: pip install vosk") from error
    return vosk


def _known(text: str) -> str:
    return " ".join(word for word in text.split() if word != UNKNOWN)
