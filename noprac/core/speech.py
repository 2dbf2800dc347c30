"""Values of speech: what was heard, how to speak, and samples.

Takes: nothing. Gives: frozen values with their units. May not: decode, synthesise or play anything.
"""

from dataclasses import dataclass
from enum import StrEnum, unique
from math import prod

RATE = 16_000  # Hz; every recogniser and end-of-turn detector works at this rate, mono, signed 16 bit
BLOCK = RATE // 50  # samples of a block, as sound is handed on
BLOCK_SECONDS = BLOCK / RATE


@dataclass(frozen=True, slots=True)
class Word:
    """One recognised word. `start` and `end`: seconds from the start of the turn's sound; `confidence`: 0 to 1."""

    text: str
    start: float
    end: float
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What a recogniser made of one turn; `text` is lower case without punctuation. `seconds`: length of the sound;
    `question`: the recogniser takes its end for a question's."""

    text: str
    words: tuple[Word, ...] = ()
    seconds: float = 0.0
    question: bool = False

    def sureness(self, last: int) -> float:
        """The geometric mean confidence of so many words at the end, 0 to 1; 1 where there are none."""
        told = [word.confidence for word in self.words[-last:]]
        return prod(told) ** (1 / len(told)) if told else 1.0


@dataclass(frozen=True, slots=True)
class Manner:
    """How a persona speaks. `voice`: a voice name the synthesiser resolves, "" for its default; `rate`: words a
    minute; `pitch`: 0 to 100 where 50 is the voice's own."""

    voice: str = ""
    rate: int = 170
    pitch: int = 50


@dataclass(frozen=True, slots=True)
class Sound:
    """Mono samples, signed 16 bit little-endian, at `rate` Hz."""

    samples: bytes
    rate: int = RATE

    @property
    def seconds(self) -> float:
        """Length in seconds."""
        return len(self.samples) / 2 / self.rate


@unique
class Mood(StrEnum):
    """How the prospect feels at the moment, for the figure's face."""

    OPEN = "open"
    WARY = "wary"
    CLOSING = "closing"


@unique
class Via(StrEnum):
    """How a turn came in."""

    VOICE = "voice"
    TYPED = "typed"


@unique
class Part(StrEnum):
    """The parts of the world that can fail during a call."""

    MICROPHONE = "microphone"
    LOUDSPEAKER = "loudspeaker"
    VOICE = "voice"
    RECOGNISER = "recogniser"
    JOURNAL = "journal"
