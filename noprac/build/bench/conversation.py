"""A trainee of recordings talks with a process that answers, on virtual devices.

Takes: the devices, a process that tells of itself in lines of JSON, recordings. Gives: `Exchange` by `Exchange`, the
gap of each as it is heard at the devices. May not: trust what the process says of its own speed.

The gap runs from the last loud sample at the virtual microphone to the first one at the virtual loudspeaker, both heard
by the same kind of recorder, so that what these add is in both.
"""

import json
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from noprac.audio.virtual import VirtualAudio
from noprac.audio.worker_process import see_off
from noprac.build.bench import figures
from noprac.core.errors import DeviceError

BEFORE = 0.35  # seconds a person takes to begin
ANSWER = 15.0  # seconds for an answer: none that late is one
TURN = 180.0  # seconds for the next turn, a call's end and the next call's beginning included
LEAVE = 10.0  # seconds to end by itself
KEPT = 60.0  # seconds of sound kept
LOOK = 0.02  # seconds between two looks at what was heard
LATE = 0.4  # seconds until what was heard has arrived here

Told = dict[str, Any]


class Talker:
    """A process that tells `{"what", "at", …}` a line. Ends with its input. Raises DeviceError where it does not
    start."""

    def __init__(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        command = (sys.executable, *arguments)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program, no shell
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=dict(environment)
            )
        except OSError as error:
            raise DeviceError(f"{sys.executable} does not start.", "Install noprac again.") from error
        self.told: list[Told] = []
        self._news = Condition()
        self._ended = False
        self._thread = Thread(target=self._read, daemon=True)
        self._thread.start()

    @property
    def pids(self) -> tuple[int, ...]:
        """The process and its children."""
        return figures.family(self._process.pid)

    def await_(self, what: str, since: float, seconds: float) -> Told | None:
        """What was told later than `since`, the first of it; None where nothing was in time. Raises DeviceError: it
        ended, or told of a fault."""
        until = time.perf_counter() + seconds
        with self._news:
            while (found := self.last(what, since)) is None:
                left = until - time.perf_counter()
                if self._ended:
                    raise DeviceError(self._fault(), "See `noprac doctor`.")
                if left <= 0:
                    return None
                self._news.wait(left)
        return found

    def last(self, what: str, since: float = 0.0) -> Told | None:
        """The first of its kind that was told later than `since`."""
        return next((told for told in self.told if told["what"] == what and told["at"] > since), None)

    def close(self) -> None:
        """End it; by force where it does not go. Harmless twice."""
        with suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        see_off(self._process, LEAVE)
        self._thread.join(LEAVE)

    def _fault(self) -> str:
        told = [str(line["text"]) for line in self.told if line["what"] == "fault"]
        return told[-1] if told else "The process that is measured ended."

    def _read(self) -> None:
        out = self._process.stdout
        if out is None:
            return
        with out:
            for line in out:
                with suppress(ValueError), self._news:
                    told = json.loads(line)
                    if isinstance(told, dict) and "what" in told:
                        self.told.append(told)
                        self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A turn and its answer. `ended`: when the trainee's last sound was heard, `answered`: the prospect's first, both
    `time.perf_counter`; None where there was none. `early`: the prospect spoke before the trainee had ended; `heard`:
    whether the process took a turn; `dropped`: blocks that its microphone has lost by now."""

    ended: float | None
    answered: float | None
    early: bool
    heard: bool
    dropped: int = 0

    @property
    def gap(self) -> float | None:
        """Seconds; None where the turn went wrong."""
        if self.ended is None or self.answered is None or self.early or not self.heard:
            return None
        return self.answered - self.ended


class Conversation:
    """The trainee's side."""

    def __init__(self, audio: VirtualAudio, talker: Talker) -> None:
        self._audio = audio
        self._talker = talker
        self._microphone = audio.record_microphone(KEPT)
        self._loudspeaker = audio.record_loudspeaker(KEPT)
        self._since = 0.0  # when the last turn was over

    def exchange(self, recording: Path) -> Exchange | None:
        """Wait for the turn, speak, wait for the answer; None where the turn never came. Raises DeviceError."""
        listening = self._talker.await_("listening", self._since, TURN)
        if listening is None:
            return None
        self._await_silence()
        began = time.perf_counter()
        self._audio.speak(recording)
        spoken = time.perf_counter()
        self._await_answer(began, spoken)
        ends = self._microphone.loud(began)
        ended = ends[-1] if ends else None
        answers = self._loudspeaker.loud(began)
        early = bool(answers) and ended is not None and answers[0] < ended
        heard = self._talker.last("turn", began) is not None
        if heard:
            self._since = began
        return Exchange(ended, answers[0] if answers else None, early, heard, int(listening.get("dropped", 0)))

    def close(self) -> None:
        """Stop recording."""
        for recording in (self._microphone, self._loudspeaker):
            recording.stop()

    def _await_silence(self) -> None:
        """Until the other has been silent for as long as a person takes to begin: some that listen still talk."""
        until = time.perf_counter() + ANSWER
        time.sleep(BEFORE)
        while self._loudspeaker.loud(time.perf_counter() - BEFORE - LATE) and time.perf_counter() < until:
            time.sleep(LOOK)

    def _await_answer(self, began: float, spoken: float) -> None:
        until = spoken + ANSWER
        while not self._loudspeaker.loud(began) and time.perf_counter() < until:
            time.sleep(LOOK)
        time.sleep(LATE)
