"""One engine on a queue, many faces.

Takes: events from faces and devices (`post`), typed turns, the devices behind `ports`. Gives: the call, carried on:
`Update` to every watcher, effects carried out. May not: decide anything about the call; that is `core.call.step`.

Every event takes the same way: `step` gives the next call and the effects, the event goes to the record, the effects
are carried out, the watchers are told. An event is on disk before anything follows from it, so a killed process loses
at most the words in the air. No lock is held while anything else is called; threads meet in queues alone.

Threads, at most three of its own: engine (owns the call and the record), listening (owns the recogniser and the
microphone), speaking (owns the voice and the loudspeaker). `begin` and `drain` do the same work on the caller's thread
instead: for tests, and for the command line in virtual time.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from queue import Empty, SimpleQueue
from threading import Thread, current_thread

from noprac.core.call import Call, Stage, step
from noprac.core.events import (
    Began,
    Echoed,
    Effect,
    Event,
    Finish,
    HungUp,
    Hush,
    Listen,
    Mended,
    Mute,
    Note,
    Paused,
    Resumed,
    Said,
    Say,
    Tick,
    Trouble,
    Unheard,
)
from noprac.core.interruption import echoes
from noprac.core.meeting import Left
from noprac.core.speech import Heard, Part, Via
from noprac.engine.ears import Answering, Ears, Glimpse, HeardTurn, Order
from noprac.engine.foresight import Foresight
from noprac.engine.listening import Asked, Listening
from noprac.engine.ports import Microphone, Record, Speaker, Tagger, VoiceRecord
from noprac.engine.queued import Queued, Stop, Typed
from noprac.engine.recording import Recording
from noprac.engine.speaking import Mouth, Speaking
from noprac.engine.stopwatch import Stopwatch
from noprac.engine.update import Gauges, Update, gauges, too_late

__all__ = ["Ears", "Engine", "Gauges", "Mouth", "Update"]

TICK = 1.0  # seconds between ticks while the trainee may speak
LONGEST_STOP = 5.0  # seconds a thread gets to end; a hanging synthesiser must not hold the window

Watchers = tuple[Callable[[Update], None], ...]

_log = logging.getLogger(__name__)


class Engine:
    """A call being carried on.

    `clock`: monotonic seconds. `wait`: how a caption's seconds are waited out (None: really waited, where there are
    threads, not at all in `drain`). `voices`: keeps the sound of the turns; None: nobody does. `call_id`: the journal's
    name for the call, "" where it is not kept.
    """

    def __init__(
        self,
        call: Call,
        *,
        tagger: Tagger,
        record: Record,
        ears: Ears | None = None,
        mouth: Mouth | None = None,
        voices: VoiceRecord | None = None,
        clock: Callable[[], float] = time.monotonic,
        wait: Callable[[float], None] | None = None,
        last: float = 0.0,
        call_id: str = "",
        met: Left | None = None,
    ) -> None:
        """`last`: seconds from the start to the last event of a call that goes on; `met`: how one before was left."""
        self.call_id = call_id
        self._met = met
        self._call = call
        self._foresight = Foresight(tagger)
        self._recording = Recording(record, voices)
        self._stopwatch = Stopwatch(clock, last)
        self._last = last
        self._tick = last
        self._queue: SimpleQueue[Queued] = SimpleQueue()
        self._watchers: Watchers = ()
        self._ahead: Typed | None = None  # typed while the prospect still spoke
        self._lost = False  # the call is held for want of a microphone
        self._threads: tuple[Thread, ...] = ()
        self._closed = False
        post, now = self._queue.put, self._stopwatch.now
        self._listening = Listening(ears, post, now, self.interrupt) if ears else None
        self._speaking = Speaking(mouth, post, now, wait)

    # What a face asks for, from any thread

    @property
    def call(self) -> Call:
        """The call as it stands."""
        return self._call

    @property
    def hears(self) -> bool:
        """Whether there are ears; without, turns are typed."""
        return self._listening is not None

    @property
    def speaks(self) -> bool:
        """Whether lines are spoken; without a voice they are shown."""
        return not self._speaking.captions_only

    @property
    def gauges(self) -> Gauges:
        """The levels now."""
        return gauges(self._listening, self._speaking)

    def now(self) -> float:
        """Seconds since the call began."""
        return self._stopwatch.now()

    def watch(self, watcher: Callable[[Update], None]) -> None:
        """Tell `watcher` of every change, on the engine's thread."""
        self._watchers = (*self._watchers, watcher)

    def post(self, event: Event) -> None:
        """Queue an event, stamped with the time of now."""
        self._queue.put(replace(event, at=self.now()))

    def type(self, text: str) -> None:
        """A turn typed instead of spoken. While the prospect speaks it cuts the line short, as speaking would."""
        self._queue.put(Typed(self.now(), text))

    def talk(self, down: bool) -> None:
        """The talk key goes down or comes up. Down while the prospect speaks: the line is cut short."""
        self._ask_ear(Order.KEY_DOWN if down else Order.KEY_UP)
        if down:
            self.interrupt()

    def hands_free(self, on: bool) -> None:
        """Whether silence ends a turn (True), or the talk key alone does."""
        self._ask_ear(Order.HANDS_FREE if on else Order.PUSH_TO_TALK)

    def interrupt(self) -> bool:
        """Cut the prospect's line short; whether there was one."""
        if self._call.stage is not Stage.SPEAKING:
            return False
        self._speaking.interrupt()
        return True

    def hang_up(self) -> None:
        """The trainee hangs up."""
        self.post(HungUp(0.0))

    def pause(self) -> None:
        """Hold the call."""
        self.post(Paused(0.0))

    def resume(self) -> None:
        """Go on."""
        self.post(Resumed(0.0))

    def use_microphone(self, microphone: Microphone) -> None:
        """Listen with another microphone; a call held for want of one goes on as soon as it works."""
        self._ask_ear(microphone)

    def use_loudspeaker(self, speaker: Speaker) -> None:
        """Speak through another loudspeaker, at once: a line in the air is said again from its start."""
        self._speaking.use(speaker)

    # Running

    def begin(self) -> None:
        """Queue what sets the call going: the beginning, or the line where a call left off."""
        if self._call.stage is Stage.READY:
            self._stopwatch.set(0.0)
            self.post(Began(met=self._met))
        elif self._call.stage is not Stage.ENDED:
            self._stopwatch.set(self._last)
            if self._call.stage is not Stage.PAUSED:
                self.pause()
            self.resume()

    def start(self) -> None:
        """Begin, on threads of the engine's own."""
        self.begin()
        self._threads = tuple(
            Thread(target=self._guard, args=(work, part), name=f"noprac {name}", daemon=True)
            for name, part, work in (
                ("speaking", Part.VOICE, self._speaking.run),
                *((("listening", Part.RECOGNISER, self._listening.run),) if self._listening else ()),
                ("engine", Part.JOURNAL, self._run),  # last: a watcher on it may stop them all
            )
        )
        for thread in self._threads:
            thread.start()

    def _guard(self, work: Callable[[], None], part: Part) -> None:
        """A fault of ours in a thread is told, not swallowed with it."""
        try:
            work()
        except Exception:  # noqa: BLE001  the log tells of it
            _log.exception("The %s thread ended.", part)
            self.post(Trouble(0.0, part, f"The {part} stopped for a fault of noprac's.", "Start noprac again."))

    def stop(self) -> None:
        """End the threads, close devices and record, let go of ears and watchers; the call stays. Harmless twice."""
        threads, self._threads = self._threads, ()
        self._queue.put(Stop())
        self._speaking.finish()
        self._ask_ear(Order.STOP)
        ear, self._listening = self._listening, None  # it holds the engine
        for thread in threads:
            if thread is not current_thread():
                thread.join(LONGEST_STOP)
        if not threads:
            self._close_here(ear)
        self._closed = True  # a watcher may stop the engine in the middle of its work
        self._recording.close()
        self._watchers = ()  # they may hold it too

    def give_up(self) -> None:
        """The call will not be gone on with; before `stop`, where nothing runs any more."""
        if self._call.stage is not Stage.ENDED:
            self._recording.finish(self._call, self._last)

    def drain(self) -> None:
        """Handle all that is queued, speak and listen on this thread, until nothing more comes."""
        while self._handle_next() or self._speaking.pump_now() or self._pump_ear():
            pass

    def _close_here(self, ear: Listening | None) -> None:
        self._speaking.close()
        if ear is not None:
            ear.close()

    def _pump_ear(self) -> bool:
        ear = self._listening
        if ear is None:
            return False
        if self._call.stage is Stage.LISTENING:
            heard = ear.pump_now()
            self._tick_if_due()
            return heard or not self._queue.empty()
        ear.obey()
        return not self._queue.empty()

    def _run(self) -> None:
        while True:
            try:
                item = self._queue.get(timeout=TICK / 4)
            except Empty:
                self._tick_if_due()
                continue
            if isinstance(item, Stop):
                return
            self._handle_safely(item)
            self._tick_if_due()

    def _handle_safely(self, item: Queued) -> None:
        """A fault of ours must not take the call with it."""
        try:
            self._handle(item)
        except Exception:  # noqa: BLE001  the log tells of it
            _log.exception("The engine could not take %r.", item)

    def _handle_next(self) -> bool:
        try:
            item = self._queue.get_nowait()
        except Empty:
            return False
        self._handle(item)
        return True

    def _tick_if_due(self) -> None:
        now = self.now()
        if self._call.stage is Stage.LISTENING and now - self._tick >= TICK:
            self._tick = now
            self._happen(Tick(now))

    # One event

    def _handle(self, item: Queued) -> None:
        match item:
            case Stop():
                return
            case Typed():
                self._take_typed(item)
            case Glimpse():
                self._prepare(item.heard)
            case HeardTurn():
                self._take_heard(item)
            case event:
                self._happen(event)

    def _take_typed(self, typed: Typed) -> None:
        if self._call.stage is Stage.SPEAKING:
            self._ahead = typed
            self._speaking.interrupt()
        elif self._call.stage is Stage.LISTENING:
            moves = self._foresight.tag(self._call, typed.text)
            self._happen(Said(typed.at, typed.text, moves, (), Via.TYPED, None))

    def _prepare(self, heard: Heard) -> None:
        """Make the answer ready that would follow if the trainee's turn were over now. The call stays as it is: where
        the trainee goes on, nothing is left of it but a line in the voice's cache."""
        if self._call.stage is Stage.LISTENING and (text := self._foresight.answer(self._call, heard)):
            self._speaking.prepare(text)

    def _take_heard(self, turn: HeardTurn) -> None:
        if self._call.stage is Stage.LISTENING:
            heard, line = turn.heard, self._call.turns[-1].line.turn
            if turn.over and echoes(self._call.turns[-1].line.text, heard.text):
                self._ask_ear(Order.HALF_DUPLEX)
                self._happen(Echoed(turn.at))
                return
            moves, watchers = self._foresight.tag(self._call, heard.text, heard.words), self._watchers
            self._happen(Said(turn.at, heard.text, moves, heard.words, Via.VOICE, turn.started, turn.delivery))
            if told := self._recording.keep(line, turn.sound, self._last):  # the answer is on its way by now
                self._tell(told, watchers)

    def _happen(self, event: Event) -> None:
        """`event` comes to pass: step, keep, carry out, tell."""
        if self._closed or too_late(self._call, event):
            return
        event = replace(event, at=max(event.at, self._last))
        before = self._call.stage
        call, effects = step(self._call, event)
        self._call, self._last = call, event.at
        told = self._recording.append(event)
        for effect in effects:
            told = self._carry_out(effect) or told
        watchers = self._watchers
        for watcher in watchers:
            watcher(Update(call, event, effects))
        self._follow(event, before, effects)
        if told is not None:
            self._tell(told, watchers)

    def _tell(self, told: Trouble | Mended, watchers: Watchers) -> None:
        """`watchers`: those there were, also where one of them has stopped the engine meanwhile."""
        if self._call.stage is not Stage.ENDED:
            self._happen(told)
        elif isinstance(told, Trouble):  # the call takes no more events, but a person must know
            for watcher in watchers:
                watcher(Update(self._call, told, (Note(f"{told.what} {told.mend}"),)))

    def _carry_out(self, effect: Effect) -> Trouble | None:
        match effect:
            case Say():
                self._speaking.say(effect)
            case Hush():
                self._speaking.hush()
            case Listen():
                self._tick = self._last
                self._open_ear()
            case Mute():
                self._ask_ear(Order.MUTE)
            case Finish():
                self._ask_ear(Order.MUTE)
                return self._recording.finish(self._call, self._last)
            case Note():
                pass  # the watchers show it
        return None

    def _open_ear(self) -> None:
        self._ask_ear(Answering(self._call.turns[-1].line.act))

    def _ask_ear(self, order: Asked) -> None:
        ear = self._listening
        if ear is not None:
            ear.tell(order)

    def _follow(self, event: Event, before: Stage, effects: tuple[Effect, ...]) -> None:
        match event:
            case Trouble(part=Part.MICROPHONE):
                self._lost = before is not Stage.PAUSED
                self._speaking.rest()
            case Mended(part=Part.MICROPHONE) if self._lost:
                self._lost = False
                self.resume()
            case Unheard() if self._call.stage is Stage.LISTENING and Listen() not in effects:
                self._open_ear()  # the ear shut itself when it took the turn
            case _:
                pass
        if self._ahead is not None and self._call.stage is not Stage.SPEAKING:
            typed, self._ahead = self._ahead, None
            self._take_typed(typed)
