"""The ears that come with the app.

Takes: blocks of 16 kHz sound. Gives: partial words, and the turn's words with their times and confidences (the product
of its tokens' probabilities, however they are written). May not: make words of a room without a voice.

Only sound with a voice in it is read, and a moment around it: the network would find words in noise. A long turn is
read in pieces, cut where the talker pauses. While one is spoken it is looked at every `EVERY` seconds; what two looks
agree on stays, so that at the end of the turn only the last words are searched for.

The network tells no times: a word's is its share, by its letters, of the piece's sound with a voice in it. In 25 of the
benchmark's turns a word in the middle began 0.08 s from where it was told at the median, 0.19 in nine of ten.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path

import numpy as np

from noprac.audio import pcm
from noprac.audio.activity import Activity, activity
from noprac.audio.moonshine import network, tokens
from noprac.audio.moonshine.search import NOTHING, Language, Reading, Search
from noprac.audio.moonshine.tokens import Surely
from noprac.core.speech import BLOCK, BLOCK_SECONDS, RATE, Heard, Word

LEAD = 15  # blocks before a voice is found that belong to it
TAIL = 10  # blocks after it
EVERY = 0.4  # seconds of sound between two looks; a tenth of the piece where that is longer, since it takes longer too
MARKS = 2  # tokens at the end that may be one
PAUSE = 0.5  # seconds without a voice that end a piece
PIECE = 3.0  # seconds a piece has at least
BREATH = 0.15  # seconds that end it
LONG = 12.0  # where it is longer than this
LONGEST = 20.0  # seconds a piece has at most: the network was made for sound of some ten

_SIZE = BLOCK * 2


@dataclass
class _Piece:
    """Sound that is read at once. `start`: seconds of the turn before it; `voiced`: whether there is a voice, block by
    block; `read`: samples at the last look."""

    start: float
    samples: bytearray
    voiced: list[bool]
    looked: Reading = NOTHING
    settled: Reading = NOTHING
    read: int = 0
    words: list[Word] = field(default_factory=list)
    whole: bool = False  # these words are those of all the voice in it

    @property
    def seconds(self) -> float:
        """Its length."""
        return len(self.voiced) * BLOCK_SECONDS

    @property
    def quiet(self) -> float:
        """Seconds since the last voice in it."""
        return (len(self.voiced) - self.last) * BLOCK_SECONDS

    @property
    def last(self) -> int:
        """Blocks up to the last voice in it."""
        return next((at for at in range(len(self.voiced), 0, -1) if self.voiced[at - 1]), 0)

    def sound(self) -> bytes:
        """Up to shortly after the last voice."""
        return bytes(self.samples[: (self.last + TAIL) * _SIZE])


class MoonshineRecogniser:
    """Hears with the network in `folder`, and with a language model where there is one. Blocks until it is loaded.
    Raises DeviceError."""

    name = "moonshine"

    def __init__(self, folder: Path, language: Language | None = None, *, voice: Activity | None = None) -> None:
        self.model = "tiny-en (embedded)" if language is None else "tiny-en with sales talk (embedded)"
        self._network = network.load(folder)
        self._tokens = tokens.load(folder / tokens.FILE)
        self._search = Search(self._network, self._tokens, language)
        self._activity = voice or activity()
        self._begin_turn()

    def accept(self, block: bytes) -> str:
        """Take a block of samples; the words so far."""
        self._rest += block
        while len(self._rest) >= _SIZE:
            self._hear(bytes(self._rest[:_SIZE]))
            del self._rest[:_SIZE]
        if self._piece and self._due(self._piece):
            self._look(self._piece)
        return self._text()

    def finish(self) -> Heard:
        """End the turn: its words; ready for the next."""
        heard = self.glimpse()
        self.reset()
        return heard

    def glimpse(self) -> Heard:
        """The words that `finish` would give now; the turn may go on."""
        if self._piece and not self._piece.whole:
            self._look(self._piece)
            self._piece.whole = True
        words = self._words()
        return Heard(" ".join(word.text for word in words), words, self._seconds(), self._asks())

    def reset(self) -> None:
        """Forget the turn so far."""
        self._activity.reset()
        self._begin_turn()

    def close(self) -> None:
        """Nothing to free; harmless twice."""

    def _begin_turn(self) -> None:
        self._rest = bytearray()  # less than a block
        self._before: deque[bytes] = deque(maxlen=LEAD)  # without a voice
        self._blocks = 0
        self._done: list[Word] = []  # of pieces that are over
        self._piece: _Piece | None = None

    def _hear(self, block: bytes) -> None:
        voiced = self._activity.accept(block)
        self._blocks += 1
        if self._piece is None:
            self._before.append(block)
            if voiced:
                self._open()
            return
        piece = self._piece
        piece.samples += block
        piece.voiced.append(voiced)
        piece.whole = piece.whole and not voiced
        if _over(piece):
            self._close()

    def _open(self) -> None:
        lead = len(self._before)
        start = (self._blocks - lead) * BLOCK_SECONDS
        self._piece = _Piece(start, bytearray(b"".join(self._before)), [False] * (lead - 1) + [True], read=lead * BLOCK)
        self._before.clear()

    def _close(self) -> None:
        self.glimpse()
        if self._piece:
            self._done += self._piece.words
        self._piece = None

    def _due(self, piece: _Piece) -> bool:
        """Whether there is enough new sound with a voice for a look."""
        new = len(piece.samples) / 2 / RATE - piece.read / RATE
        return not piece.whole and not piece.quiet and new >= max(EVERY, piece.seconds / 10)

    def _look(self, piece: _Piece) -> None:
        """Read a piece; what this look and the one before agree on stays."""
        samples = pcm.to_floats(piece.sound())
        piece.read = len(samples)
        reading = self._search.read(self._network.encode(samples), len(samples) / RATE, piece.settled)
        piece.settled = self._search.settled(piece.looked, reading)
        piece.looked = reading
        said = self._tokens.words(reading.tokens, reading.confidences)
        piece.words = list(_timed(said, piece))

    def _words(self) -> tuple[Word, ...]:
        return (*self._done, *(self._piece.words if self._piece else ()))

    def _text(self) -> str:
        return " ".join(word.text for word in self._words())

    def _asks(self) -> bool:
        """Whether the last piece ends in a question mark, whatever mark stands beside it."""
        return self._piece is not None and "?" in self._tokens.text(self._piece.looked.tokens[-MARKS:])

    def _seconds(self) -> float:
        return (self._blocks * BLOCK + len(self._rest) // 2) / RATE


def _over(piece: _Piece) -> bool:
    """Whether a piece ends here: in a pause, or because it is too long."""
    if piece.seconds >= LONGEST:
        return True
    return piece.quiet >= (BREATH if piece.seconds - piece.quiet >= LONG else PAUSE) and piece.seconds >= PIECE


def _timed(said: Sequence[Surely], piece: _Piece) -> Iterator[Word]:
    """Words with their times: each has its share of the voice, by its letters."""
    shares = list(accumulate((len(word) + 1 for word, _ in said), initial=0))
    at = np.flatnonzero(piece.voiced)
    if not len(at) or not said:
        return
    for (word, sure), first, last in zip(said, shares, shares[1:], strict=False):
        start, end = (at[min(len(at) - 1, round(share / shares[-1] * (len(at) - 1)))] for share in (first, last))
        until = end + (last == shares[-1])
        yield Word(word, _at(piece, start), _at(piece, until), round(min(1.0, sure), 4))


def _at(piece: _Piece, block: int) -> float:
    return round(piece.start + block * BLOCK_SECONDS, 3)
