"""The prospect's side: lines to sound.

Takes: lines (`say`) and `hush` from any thread. Gives: `LineStarted`, `LineSpoken`, `Interrupted` and `Trouble`,
handed to `post`. May not: know the call. One thread at a time calls `pump`, and that thread alone renders and plays;
`hush` and `interrupt` only ask the speaker to be silent.

A voice or a loudspeaker that fails is told once; from then on the lines are captions, shown for as long as a person
needs to read them. Another loudspeaker brings the voice back, in the middle of a line: it is said again from its start.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from queue import Empty, SimpleQueue
from threading import Event as Flag

from noprac.core.errors import DeviceError
from noprac.core.events import Interrupted, LineSpoken, LineStarted, Mended, Say, Trouble
from noprac.core.speech import Manner, Part, Sound
from noprac.engine.ports import Speaker, Voice

READING = 17.0  # characters a second, about 200 words a minute: a caption that is read, not studied
SHORTEST = 1.0  # seconds a caption stays at least
WHOLE = 0.999  # a share above this is a line played to its end


@dataclass(frozen=True, slots=True)
class Mouth:
    """What speaks for the prospect. `overheard`: is given each sound that was played, when it began in seconds
    on the call's clock, and the share that was heard; None: nobody listens in."""

    voice: Voice
    speaker: Speaker
    manner: Manner
    overheard: Callable[[Sound, float, float], None] | None = None


@dataclass(slots=True)
class _Job:
    """A line to be spoken. `cut`: be silent; `dropped`: and say nothing of it."""

    say: Say
    cut: Flag = field(default_factory=Flag)
    dropped: bool = False
    told: bool = False  # that it started


class _Rest:
    """Let go of the loudspeaker until the next line."""


class _Exchange:
    """Take the other loudspeaker, unless that was done in mid-line."""


_Ordered = _Job | _Rest | _Exchange | None
Posted = LineStarted | LineSpoken | Interrupted | Trouble | Mended


def reading_time(text: str) -> float:
    """Seconds that a caption of this text stays."""
    return max(SHORTEST, len(text) / READING)


class Speaking:
    """The mouth; without one, captions. `clock` gives seconds since the call began; `wait` takes seconds and waits
    them out (None: `run` waits so that a caption can be cut, `pump_now` does not wait)."""

    def __init__(
        self,
        mouth: Mouth | None,
        post: Callable[[Posted], None],
        clock: Callable[[], float],
        wait: Callable[[float], None] | None = None,
    ) -> None:
        self._mouth = mouth
        self._post = post
        self._clock = clock
        self._wait = wait
        self._jobs: SimpleQueue[_Ordered] = SimpleQueue()
        self._silent: Mouth | None = None  # one whose loudspeaker is lost
        self._other: Speaker | None = None  # the loudspeaker to take
        self._job: _Job | None = None  # the line said last
        self._ready = False
        self._live = False  # on a thread of its own, in real time
        self._stopping = False

    @property
    def level(self) -> float:
        """Loudness of the voice now, 0 to 1."""
        return self._mouth.speaker.level if self._mouth and self._ready else 0.0

    @property
    def captions_only(self) -> bool:
        """Whether lines are shown, not spoken."""
        return self._mouth is None

    def say(self, line: Say) -> None:
        """Speak `line` next; from the engine's thread."""
        self._job = _Job(line)
        self._jobs.put(self._job)

    def prepare(self, text: str) -> None:
        """Render `text` ahead: it may be said soon; never blocks, from the engine's thread."""
        mouth = self._mouth
        if mouth is not None:
            mouth.voice.prepare(text, mouth.manner)

    def hush(self) -> None:
        """Be silent at once and forget the line; from any thread."""
        job = self._job
        if job is not None:
            job.dropped = True
        self.interrupt()

    def interrupt(self) -> None:
        """Cut the line short: it is posted as `Interrupted`; from any thread."""
        job, mouth = self._job, self._mouth
        if job is not None:
            job.cut.set()
        if mouth is not None and self._ready:
            mouth.speaker.cut()

    def rest(self) -> None:
        """Let go of the loudspeaker until the next line: PortAudio finds a new device only where no stream is open;
        from any thread."""
        self._jobs.put(_Rest())

    def use(self, speaker: Speaker) -> None:
        """Take another loudspeaker, at once; from any thread."""
        mouth, self._other = self._mouth, speaker
        if mouth is not None and self._ready:
            mouth.speaker.cut()
        self._jobs.put(_Exchange())

    def finish(self) -> None:
        """End `run`; from any thread."""
        self._stopping = True
        self.hush()
        self._jobs.put(None)

    def run(self) -> None:
        """Speak what is said until told to finish, then close the loudspeaker and the voice."""
        self._live = True
        self._open()
        while not self._stopping:
            self._do(self._jobs.get())
        self.close()

    def pump_now(self) -> bool:
        """Speak one line that waits, on this thread; whether there was one."""
        try:
            self._do(self._jobs.get_nowait())
        except Empty:
            return False
        return True

    def _do(self, job: _Ordered) -> None:
        if isinstance(job, _Job):
            self._open()
            self._speak(job)
        elif isinstance(job, _Exchange):
            self._exchange()
        elif isinstance(job, _Rest) and self._mouth is not None:
            self._ready = False
            self._mouth.speaker.close()

    def _exchange(self) -> None:
        """Take the loudspeaker that was chosen, if there is a voice for it."""
        speaker, self._other = self._other, None
        mouth = self._mouth or self._silent
        if speaker is None or mouth is None:
            return
        self._ready = False
        mouth.speaker.close()
        self._mouth, lost, self._silent = replace(mouth, speaker=speaker), self._silent, None
        self._open()
        if lost is not None and self._ready:
            self._post(Mended(self._clock(), Part.LOUDSPEAKER))

    def close(self) -> None:
        """Close the loudspeaker and free the voice; on the thread that spoke."""
        mouth, self._mouth = self._mouth or self._silent, None
        self._silent = None
        if mouth is not None:
            self._ready = False
            mouth.speaker.close()
            mouth.voice.close()

    def _open(self) -> None:
        if self._mouth is None or self._ready:
            return
        try:
            self._mouth.speaker.open()
            self._ready = True
        except DeviceError as error:
            self._lose(Part.LOUDSPEAKER, error)

    def _lose(self, part: Part, error: DeviceError) -> None:
        """From now on captions; said once, since the mouth is gone until there is another loudspeaker. A lost voice
        is gone for the call."""
        if part is Part.LOUDSPEAKER and self._mouth is not None:
            self._silent, self._mouth = self._mouth, None
            self._ready = False
            self._silent.speaker.close()
        else:
            self.close()
        self._post(Trouble(self._clock(), part, error.what, error.mend))

    def _speak(self, job: _Job) -> None:
        sound = self._render(job)
        if sound is None or not self._play(job, sound):
            self._caption(job)

    def _render(self, job: _Job) -> Sound | None:
        mouth = self._mouth
        if mouth is None or job.dropped:
            return None
        try:
            return mouth.voice.render(job.say.text, mouth.manner)
        except DeviceError as error:
            self._lose(Part.VOICE, error)
            return None

    def _play(self, job: _Job, sound: Sound) -> bool:
        """Whether the line is dealt with: played or cut."""
        mouth = self._mouth
        if mouth is None:
            return False
        if job.cut.is_set():
            self._end(job, 0.0)
            return True
        began = self._clock()
        try:
            share = mouth.speaker.play(sound, lambda: self._started(job))
        except DeviceError as error:
            self._lose(Part.LOUDSPEAKER, error)
            return False
        if mouth.overheard is not None:
            mouth.overheard(sound, began, share)
        if self._other is not None and not job.cut.is_set():
            self._exchange()
            return self._play(job, sound)
        self._end(job, share)
        return True

    def _started(self, job: _Job) -> None:
        if job.cut.is_set():  # between the check and the first sample
            self.interrupt()
        self._tell_start(job)

    def _tell_start(self, job: _Job) -> None:
        if not job.told and not job.dropped:
            job.told = True
            self._post(LineStarted(self._clock(), job.say.turn))

    def _end(self, job: _Job, share: float) -> None:
        if job.dropped:
            return
        if share >= WHOLE:
            self._post(LineSpoken(self._clock(), job.say.turn))
        else:
            self._post(Interrupted(self._clock(), job.say.turn, round(max(0.0, share), 3)))

    def _caption(self, job: _Job) -> None:
        if job.dropped:
            return
        self._tell_start(job)
        seconds = reading_time(job.say.text)
        if self._wait is not None:
            self._wait(seconds)
        elif self._live:
            job.cut.wait(seconds)
        # Reading is faster than speaking: one who answers early has read the line, and has cut nobody off.
        self._end(job, 1.0)
