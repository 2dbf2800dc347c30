"""Honest doubles of the devices, and of nothing else.

Each fills a port of `noprac.engine.ports` and keeps its contract. A block of sound is 640 bytes as everywhere; a word
in it stands as text, so that the recogniser hears what the microphone was given, in the order it was given.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable
from threading import Event as Flag

from noprac.core.debrief.kept import Receipt
from noprac.core.delivery import Delivery
from noprac.core.errors import DeviceError
from noprac.core.events import Event
from noprac.core.moves import Act, Ending
from noprac.core.speech import RATE, Heard, Manner, Sound, Word

BLOCK = RATE // 50 * 2
SILENCE = bytes(BLOCK)
NOISE = b"\x01" * BLOCK
ENOUGH = 3  # blocks of silence that end a turn


def spoken(text: str) -> list[bytes]:
    """Blocks in which `text` is said, with the silence that ends a turn."""
    return [*(word.encode("utf-8").ljust(BLOCK, b"\0") for word in text.split()), *[SILENCE] * ENOUGH]


class FakeMicrophone:
    """Gives the blocks it holds, and more as they are added; `gone` after them: the device is pulled out."""

    def __init__(self, blocks: Iterable[bytes] = (), *, gone: bool = False, broken: bool = False) -> None:
        self.blocks = deque(blocks)
        self.gone = gone
        self.broken = broken
        self.opened = False
        self.dropped = 0
        self.level = 0.0

    def open(self) -> None:
        if self.broken:
            raise DeviceError("No microphone was found.", "Plug one in.")
        self.opened = True

    def say(self, text: str) -> None:
        self.blocks.extend(spoken(text))

    def read(self, timeout: float) -> bytes | None:
        if self.blocks:
            block = self.blocks.popleft()
            self.level = 0.5 if block.strip(b"\0") else 0.0
            return block
        if self.gone:
            raise DeviceError("The microphone is gone.", "Choose another one.")
        time.sleep(min(timeout, 0.005))
        return None

    def clear(self) -> None:
        """A tape's contract: what is put before it later is said later."""

    def close(self) -> None:
        self.opened = False


class FakeRecogniser:
    """Hears the words that stand in the blocks."""

    name = "fake"
    model = "words"

    def __init__(self) -> None:
        self._words: list[str] = []
        self.broken = False
        self.accepted = 0  # blocks of this turn

    def accept(self, block: bytes) -> str:
        if self.broken:
            raise DeviceError("The recogniser stopped.", "Start again.")
        for at in range(0, len(block), BLOCK):
            self._hear(block[at : at + BLOCK])
        return " ".join(self._words)

    def _hear(self, block: bytes) -> None:
        self.accepted += 1
        if block != NOISE and block.strip(b"\0"):
            self._words.append(block.rstrip(b"\0").decode("utf-8"))

    def finish(self) -> Heard:
        heard = self.glimpse()
        self.reset()
        return heard

    def glimpse(self) -> Heard:
        words = tuple(Word(text, i * 0.02, (i + 1) * 0.02, 0.9) for i, text in enumerate(self._words))
        return Heard(" ".join(word.text for word in words), words, len(words) * 0.02)

    def reset(self) -> None:
        self._words = []
        self.accepted = 0


class FakeEndpoint:
    """`enough` blocks of silence after sound end a turn."""

    def __init__(self, enough: int = ENOUGH) -> None:
        self._enough = enough
        self.words = ""
        self.sure, self.question = 1.0, False
        self.speaking = False
        self.after: Act | None = None
        self._silent = 0

    def accept(self, block: bytes, words: str, sure: float = 1.0, *, question: bool = False) -> float:
        self.words = words
        self.sure, self.question = sure, question
        if block.strip(b"\0"):
            self.speaking, self._silent = True, 0
        else:
            self._silent += 1
        return min(1.0, self._silent / self._enough) if self.speaking else 0.0

    @property
    def silence(self) -> float:
        return self._silent * 0.02 if self.speaking else 0.0

    def reset(self, after: Act | None = None) -> None:
        self.after = after
        self.speaking, self._silent = False, 0


class FakeProsody:
    """A turn is as long as its blocks."""

    def __init__(self) -> None:
        self._blocks = 0

    def accept(self, block: bytes) -> None:
        del block
        self._blocks += 1

    def finish(self, heard: Heard) -> Delivery:
        blocks, self._blocks = self._blocks, 0
        return Delivery(blocks * 0.02, blocks * 0.02, len(heard.text.split()))

    def reset(self) -> None:
        self._blocks = 0


class FakeVoice:
    """A sound as long as the text; `broken`: no voice on this machine."""

    def __init__(self, *, broken: bool = False) -> None:
        self.broken = broken
        self.asked: list[str] = []
        self.prepared: list[str] = []
        self.closed = False

    def render(self, text: str, manner: Manner) -> Sound:
        del manner
        self.asked.append(text)
        if self.broken:
            raise DeviceError("The voice is missing.", "Install espeak-ng.")
        return Sound(NOISE * len(text))

    def prepare(self, text: str, manner: Manner) -> None:
        del manner
        self.prepared.append(text)

    def close(self) -> None:
        self.closed = True


class FakeSpeaker:
    """Plays at once; `slow`: until it is cut (`share` of it is out then); `gone`: pulled out in mid-line."""

    def __init__(self, *, slow: bool = False, gone: bool = False, broken: bool = False, share: float = 0.4) -> None:
        self.slow = slow
        self.gone = gone
        self.broken = broken
        self.share = share
        self.played: list[Sound] = []
        self.playing = Flag()
        self.level = 0.0
        self.opened = False
        self._cut = Flag()

    def open(self) -> None:
        if self.broken:
            raise DeviceError("No loudspeaker was found.", "Plug one in.")
        self.opened = True

    def play(self, sound: Sound, started: Callable[[], None]) -> float:
        self._cut.clear()
        started()
        self.playing.set()
        if self.gone:
            raise DeviceError("The loudspeaker is gone.", "Choose another one.")
        cut = self._cut.wait(60.0) if self.slow else self._cut.is_set()
        self.playing.clear()
        self.played.append(sound)
        return self.share if cut else 1.0

    def cut(self) -> None:
        self._cut.set()

    def close(self) -> None:
        self.opened = False


class ListRecord:
    """Keeps events in a list; `full`: the disk refuses."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.ending: Ending | None = None
        self.finished = False
        self.receipt: Receipt | None = None
        self.full = False
        self.refused = 0
        self.closed = False

    def append(self, event: Event) -> None:
        self._refuse_when_full()
        self.events.append(event)

    def finish(self, ending: Ending | None, receipt: Receipt | None = None) -> None:
        self._refuse_when_full()
        self.ending, self.finished, self.receipt = ending, True, receipt

    def close(self) -> None:
        self.closed = True

    def _refuse_when_full(self) -> None:
        if self.full:
            self.refused += 1
            raise DeviceError("The disk is full.", "Free some space.")


class ListVoices:
    """Keeps turns in a dictionary; `full`: the disk refuses."""

    def __init__(self, *, full: bool = False) -> None:
        self.kept: dict[int, Sound] = {}
        self.full = full

    def keep(self, turn: int, sound: Sound) -> None:
        if self.full:
            raise DeviceError("The disk is full.", "Free some space.")
        self.kept[turn] = sound


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now
