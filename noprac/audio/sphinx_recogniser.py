"""pocketsphinx: the ears that come with the app, with the English model in its wheel.

Takes: blocks of 16 kHz sound. Gives: partial words, and the turn's words with their times and confidences (posterior
probabilities). May not: decode in this process, whose window and loudspeaker would stand still meanwhile.

A recogniser that dies in a turn is started anew and hears the turn's sound again.
"""

import json
import weakref
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from noprac.audio import pcm
from noprac.audio.language.made import Made
from noprac.audio.worker_process import Answer, Lost, WorkerProcess, python
from noprac.core.errors import DeviceError
from noprac.core.speech import BLOCK, Heard, Word

CHUNK = 5 * BLOCK * 2  # bytes sent at once, 0.1 s: how late a partial word can be
PATIENCE = 60.0  # seconds for an answer, the loading of 100 MB included
SILENT = "The recogniser does not answer.", "Close what keeps this machine busy, and say it again."
WORKER = Path(__file__).with_name("sphinx_worker.py")
# The weight of the language model against the sound. Measured with flite's voices slt, rms, awb and kal16: on 42
# sentences, the cepstral mean kept throughout, .051 of the words wrong at the library's own 6.5, .118 at 9, .040 at 5.
# File by file at 5, on every second of these .060, on 18 short lines of sales talk .074.
# At most so many states a frame: as many words right as at the library's own 30,000 (.098 of the benchmark's turns'
# wrong, .142 of 28 turns of an author not read), the last pass a fifth quicker. Without its second search it takes a
# quarter of the time and as many words are right, but "so is it a no" is not; narrower beams there lose whole turns.
OPTIONS: dict[str, float | bool | str] = {"lw": 5.0, "maxhmmpf": 4000}


class SphinxRecogniser:
    """Hears with the embedded model; `language`: with this language model and dictionary instead of the general ones;
    `worker`: the command of its process. Blocks until it is loaded. Raises DeviceError."""

    name = "pocketsphinx"

    def __init__(
        self, language: Made | None = None, *, worker: Sequence[str] | None = None, patience: float = PATIENCE
    ) -> None:
        self.model = "en-us (embedded)" if language is None else "en-us with sales talk (embedded)"
        options = OPTIONS | (language.options() if language else {})
        command = tuple(worker) if worker else python(WORKER, json.dumps(options))
        self._process = WorkerProcess(command, patience)
        self._end = weakref.finalize(self, self._process.stop)
        self._begin_turn()
        self._load()

    def accept(self, block: bytes) -> str:
        """Take a block of samples; the words so far. Raises DeviceError."""
        self._waiting += block
        if len(self._waiting) >= CHUNK:
            self._text = str(self._ask("hear").head["text"])
        return self._text

    def finish(self) -> Heard:
        """End the turn: its words; ready for the next. Raises DeviceError."""
        heard = _heard(self._ask("finish").head)
        self._begin_turn()
        return heard

    def glimpse(self) -> Heard:
        """The words that `finish` would give now; the turn may go on. Raises DeviceError."""
        heard = _heard(self._ask("glimpse").head)
        self._text = heard.text
        return heard

    def reset(self) -> None:
        """Forget the turn so far. Raises DeviceError."""
        self._waiting = b""
        if self._turn:
            self._ask("reset")
        self._begin_turn()

    def close(self) -> None:
        """End its process; harmless twice."""
        self._end()

    def _begin_turn(self) -> None:
        self._turn = bytearray()  # what the process has been given
        self._waiting = b""
        self._text = ""

    def _load(self) -> None:
        try:
            greeting = self._process.greeting()
        except Lost:
            raise _broken() from None
        if "missing" in greeting.head:
            self._process.stop()
            raise _broken()

    def _ask(self, do: str) -> Answer:
        """The answer to an order that takes along the sound that waits."""
        sound, self._waiting = pcm.even(self._waiting), b""
        before = bytes(self._turn)
        self._turn += sound
        with suppress(Lost):
            return self._process.ask({"do": do}, sound)
        self._load()
        try:
            return self._process.ask({"do": do}, before + sound)
        except Lost:
            raise DeviceError(*SILENT) from None


def _heard(head: dict[str, Any]) -> Heard:
    words = (Word(w["word"], w["start"], w["end"], w["confidence"]) for w in head["words"])
    return Heard(head["text"], tuple(words), head["seconds"])


def _broken() -> DeviceError:
    return DeviceError("The recogniser does not start.", "Install it anew: python -m pip install pocketsphinx")
