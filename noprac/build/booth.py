"""A line said, an answer heard: the drills by voice, with the ears and the mouth of the calls.

Takes: `Ears` and a `Mouth`, either None; lines. Gives: `Spoken`: the words, and the pause before them. May not: judge.

All of it happens on the thread that asks, as long as the sound takes; `talk`, `interrupt` and `stop` come from any
other, and `until`, once it is set, ends what it was given to. Between two answers the microphone is shut.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event

from noprac import build
from noprac.build.drills import Sitting
from noprac.core.drills.exercise import Exercise
from noprac.core.errors import DeviceError
from noprac.core.events import LineSpoken, LineStarted, Partial, Say, Trouble, Unheard
from noprac.core.moves import Act
from noprac.core.speech import Heard, Manner, Mood, Via
from noprac.engine.listening import WAIT, Answering, Ears, HeardTurn, Listening, Order
from noprac.engine.speaking import Mouth, Speaking
from noprac.engine.update import Gauges, gauges
from noprac.store.settings import Settings

LONGEST = 3_000  # looks at the microphone, a minute at 20 ms each
_NOTHING = Heard("")

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Spoken:
    """What was heard. `pause`: seconds from the line's last sound to the first of the answer, None where the line was
    not spoken; `seconds`: from the first word to the last."""

    heard: Heard = _NOTHING
    pause: float | None = None
    seconds: float = 0.0


class Booth:
    """A mouth and ears. `clock`: monotonic seconds; `wait`: given in virtual time alone, as the engine's; `told`: is
    given the words so far, as they come."""

    def __init__(
        self,
        ears: Ears | None,
        mouth: Mouth | None,
        *,
        told: Told = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] | None = None,
    ) -> None:
        self._told, self._stopped = told, Event()
        self._live = wait is None
        self._trouble: Trouble | None = None
        self._heard: Spoken | None = None
        self._spoken_at: float | None = None
        self._hands_free = True
        self._speaking = Speaking(mouth, self._take, clock, wait)
        self._listening = Listening(ears, self._take, clock) if ears else None

    @property
    def hears(self) -> bool:
        """Whether there are ears; without them answers are typed."""
        return self._listening is not None

    @property
    def speaks(self) -> bool:
        """Whether there is a voice; without one lines are read."""
        return not self._speaking.captions_only

    @property
    def gauges(self) -> Gauges:
        """The levels now; from any thread."""
        return gauges(self._listening, self._speaking)

    def say(self, text: str, act: Act | None = None, until: Event | None = None) -> None:
        """Speak a line to its end, or until it is interrupted. Raises DeviceError: the voice is gone, and lines are
        read from now on."""
        self._spoken_at = None
        if self.speaks and not self._ended(until):
            self._speaking.say(Say(1, text, act or Act.STATES, Mood.WARY))
            self._speaking.pump_now()
        self._complain()

    def ask(
        self,
        text: str,
        act: Act | None = None,
        until: Event | None = None,
        heard_out: Callable[[], None] = lambda: None,
    ) -> Spoken | None:
        """Speak a line, tell that it is `heard_out`, then listen. Raises DeviceError."""
        if self._listening is not None and not self._ended(until):
            self._listening.pump_now()  # opens the microphone before it is needed
        self.say(text, act, until)
        heard_out()
        return self.listen(act, until)

    def listen(self, act: Act | None = None, until: Event | None = None) -> Spoken | None:
        """What is said next; None where it was ended or there are no ears. Raises DeviceError: the microphone or the
        recogniser failed, and answers are typed from now on."""
        ear = self._listening
        if ear is None:
            return None
        ear.pump_now()  # opens the microphone, so that what waits in it is dropped as the answer begins
        ear.tell(Order.HANDS_FREE if self._hands_free else Order.PUSH_TO_TALK)
        ear.tell(Answering(act or Act.STATES))
        self._heard = None
        try:
            self._pump(ear, until)
        finally:
            ear.close()
        if self._trouble is not None:
            self._listening = None
        self._complain()
        return None if self._ended(until) else self._heard or Spoken()

    def hands_free(self, on: bool) -> None:
        """Whether silence ends an answer, or the talk key alone does; from the next answer on."""
        self._hands_free = on

    def talk(self, down: bool) -> None:
        """The talk key goes down or comes up; from any thread."""
        if self._listening is not None:
            self._listening.tell(Order.KEY_DOWN if down else Order.KEY_UP)
        if down:
            self._speaking.interrupt()

    def interrupt(self) -> None:
        """Cut the line short; from any thread."""
        self._speaking.interrupt()

    def stop(self) -> None:
        """Be silent and listen no more, for good; from any thread."""
        self._stopped.set()
        self._speaking.hush()

    def close(self) -> None:
        """Let go of the devices; on the thread that asked. Harmless twice."""
        self.stop()
        self._speaking.close()
        ear, self._listening = self._listening, None  # it holds the booth
        if ear is not None:
            ear.close()

    def _pump(self, ear: Listening, until: Event | None) -> None:
        for _ in range(LONGEST):
            if self._heard is not None or self._trouble is not None or self._ended(until):
                return
            if self._live:
                ear.pump(WAIT)
            else:
                ear.pump_now()

    def _ended(self, until: Event | None) -> bool:
        return self._stopped.is_set() or (until is not None and until.is_set())

    def _take(self, event: object) -> None:
        match event:
            case LineStarted():
                self._spoken_at = None
            case LineSpoken(at) if self.speaks:
                self._spoken_at = at
            case Partial(text=text):
                self._told(text)
            case HeardTurn():
                self._heard = self._spoken(event)
            case Unheard():
                self._heard = Spoken()
            case Trouble():
                self._trouble = event
            case _:
                pass

    def _spoken(self, turn: HeardTurn) -> Spoken:
        words = turn.heard.words
        pause = None if self._spoken_at is None else round(turn.started - self._spoken_at, 3)
        return Spoken(turn.heard, pause, round(words[-1].end - words[0].start, 3) if words else 0.0)

    def _complain(self) -> None:
        trouble, self._trouble = self._trouble, None
        if trouble is not None:
            raise DeviceError(trouble.what, trouble.mend)


def booth(settings: Settings, progress: Told, told: Told) -> Booth:
    """A booth with what these settings allow and this machine has; `progress` is told what is missing, in one line
    each."""
    made = Booth(build.hearing(settings, progress), build.speaking(Manner(), settings), told=told)
    made.hands_free(settings.hands_free)
    return made


def answered(
    sitting: Sitting,
    by: Booth,
    now: Callable[[], datetime],
    *,
    put: bool = True,
    until: Event | None = None,
    heard_out: Callable[[], None] = lambda: None,
) -> Exercise | None:
    """The prompt in hand spoken and `heard_out`, the answer heard and judged; `put` False: the answer alone. None where
    it was ended, or nothing hears. Raises DeviceError."""
    prompt = sitting.prompt
    spoken = by.ask(prompt.line, prompt.act, until, heard_out) if put else by.listen(prompt.act, until)
    if spoken is None:
        return None
    heard = spoken.heard
    return sitting.answer(
        heard.text, now(), words=heard.words, via=Via.VOICE, pause=spoken.pause, seconds=spoken.seconds
    )
