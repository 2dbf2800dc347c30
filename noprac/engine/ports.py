"""What the engine needs from the world, one Protocol each.

Takes: nothing. Gives: the shapes that `audio`, `moves` and `store` fill. May not: hold code.
A contract test runs against every implementation of a port alike.
"""

from collections.abc import Callable
from typing import Protocol

from noprac.core.debrief.kept import Receipt
from noprac.core.delivery import Delivery
from noprac.core.events import Event
from noprac.core.moves import Act, Ending, Moves
from noprac.core.speech import Heard, Manner, Sound, Word


class Microphone(Protocol):
    """A source of sound: 16 kHz, mono, signed 16 bit, in blocks of 20 ms."""

    @property
    def level(self) -> float:
        """Loudness of the last block, root mean square over full scale, 0 to 1."""
        ...

    @property
    def dropped(self) -> int:
        """Blocks lost because nobody took them, since `open`."""
        ...

    def open(self) -> None:
        """Start. Raises DeviceError."""
        ...

    def read(self, timeout: float) -> bytes | None:
        """The next block; None where none came within `timeout` seconds. Raises DeviceError when the device is gone."""
        ...

    def clear(self) -> None:
        """Drop the blocks that wait to be read."""
        ...

    def close(self) -> None:
        """Stop; harmless when it is not open."""
        ...


class Recogniser(Protocol):
    """Streaming speech to words. Used by one thread."""

    @property
    def name(self) -> str:
        """The engine: `moonshine` or `vosk`."""
        ...

    @property
    def model(self) -> str:
        """The model's name."""
        ...

    def accept(self, block: bytes) -> str:
        """Take a block of 16 kHz samples; the words so far ("" for none)."""
        ...

    def finish(self) -> Heard:
        """End the turn: its words, with times and confidences; ready for the next turn."""
        ...

    def glimpse(self) -> Heard:
        """The words that `finish` would give now; the turn may go on. Sound that comes later makes it hear the last
        piece again, so a caller holds silence back until speech goes on."""
        ...

    def reset(self) -> None:
        """Forget the turn so far."""
        ...


class Endpoint(Protocol):
    """Where a turn begins and ends."""

    def accept(self, block: bytes, words: str, sure: float = 1.0, *, question: bool = False) -> float:
        """Take a block and the words so far, `sure`: how surely the last of them were heard, 0 to 1; `question`: they
        end like one; 0 while speech goes on or none has begun, rising to 1 as the silence after it grows: at 1 the turn
        is over."""
        ...

    @property
    def speaking(self) -> bool:
        """Whether speech has begun in this turn."""
        ...

    @property
    def silence(self) -> float:
        """Seconds since the last speech of this turn; 0 while it goes on or none has begun."""
        ...

    def reset(self, after: Act | None = None) -> None:
        """A new turn, in answer to a line that does this."""
        ...


class Activity(Protocol):
    """Tells a voice from what is none. Used by one thread."""

    def accept(self, block: bytes) -> bool:
        """Take a block of 16 kHz samples; whether somebody speaks now."""
        ...

    def reset(self) -> None:
        """Another sound begins, in the same room."""
        ...


class Prosody(Protocol):
    """How a turn sounds. Used by one thread, and quick: a turn's end waits for it."""

    def accept(self, block: bytes) -> None:
        """Take a block of 16 kHz samples."""
        ...

    def finish(self, heard: Heard) -> Delivery:
        """End the turn, in which this was heard: how it sounded; ready for the next turn."""
        ...

    def reset(self) -> None:
        """Forget the turn so far."""
        ...


class Voice(Protocol):
    """Text to sound."""

    def render(self, text: str, manner: Manner) -> Sound:
        """Blocks until rendered (from the cache where it was rendered before). Raises DeviceError."""
        ...

    def prepare(self, text: str, manner: Manner) -> None:
        """Render ahead when idle; never raises, never blocks."""
        ...

    def close(self) -> None:
        """Free the synthesiser; harmless twice."""
        ...


class Speaker(Protocol):
    """A sink for sound: one line at a time."""

    @property
    def level(self) -> float:
        """Loudness of what is being played, root mean square over full scale, 0 to 1."""
        ...

    def open(self) -> None:
        """Start the stream. Raises DeviceError."""
        ...

    def play(self, sound: Sound, started: Callable[[], None]) -> float:
        """Play to the end or until `cut`; calls `started` when the first sample is out. The share played, 0 to 1.
        Raises DeviceError when the device is gone."""
        ...

    def cut(self) -> None:
        """Silence within 50 ms, from any thread."""
        ...

    def close(self) -> None:
        """Stop; harmless when it is not open."""
        ...


class Tagger(Protocol):
    """Words to moves. The same words always give the same moves."""

    @property
    def version(self) -> str:
        """Kept with every call that it tagged."""
        ...

    def tag(self, trainee: str, prospect: str, act: Act | None, words: tuple[Word, ...] = ()) -> Moves:
        """The moves of the turn `trainee` said in answer to `prospect`; `act` is worked out where it is None."""
        ...


class Record(Protocol):
    """Where a call's events are kept as they happen."""

    def append(self, event: Event) -> None:
        """Keep one event; it is on disk when this returns. Raises DeviceError where the disk refuses."""
        ...

    def finish(self, ending: Ending | None, receipt: Receipt | None = None) -> None:
        """The call is over, and what it was worth; `ending` is None where it was given up, as by a rewind. A call never
        finished can be gone on with."""
        ...

    def close(self) -> None:
        """Let go of the disk; harmless twice."""
        ...


class VoiceRecord(Protocol):
    """Where the sound of the trainee's turns is kept."""

    def keep(self, turn: int, sound: Sound) -> None:
        """Keep the sound of the answer to line `turn`. Raises DeviceError where the disk refuses."""
        ...
