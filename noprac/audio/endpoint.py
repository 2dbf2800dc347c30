"""Where a turn ends: by loudness and words.

Takes: blocks of 20 ms and the words so far. Gives: how near the turn is to being taken, 0 to 1. May not: decode.

Speech is what stands out of the room's noise, whose level is the least loudness of the last seconds; so a fan or a
street does not hold a turn open, and a pause in the talk does not pass for the room. Where the noise hides the pauses,
the words decide: none new for `HIDDEN` times the wait, and the turn is over.
"""

from collections import deque

import numpy as np

from noprac.audio import pcm

WAIT = 0.9  # seconds; thinking pauses of 0.5 to 0.8 s were never cut off, at 0.7 s a quarter of them were
SECONDS = 0.02  # of a block
MEMORY = 150  # blocks: the room's noise is the quietest moment of the last 3 s
SMOOTH = 3  # blocks: a click is not speech
BEGIN = 9.0  # dB over the room: speech begins
HOLD = 3.5  # dB over the room: it goes on; the ends of words are soft
NOISIEST = -35.0  # dB of full scale: what a room is taken for at most, until it is known,
KNOWN = 25  # blocks later: speech may begin with the first one
LAG = 0.3  # seconds by which a recogniser is late: a new word was said no longer ago
QUIET = -55.0  # dB of full scale: whatever is below is silence
SILENT = -90.0
ENOUGH = 0.1  # seconds of speech that make a turn
HIDDEN = 2.0


class SilenceEndpoint:
    """Ends a turn after `wait_seconds` of silence that follows speech."""

    def __init__(self, wait_seconds: float = WAIT) -> None:
        self._wait = wait_seconds
        self._recent: deque[float] = deque(maxlen=SMOOTH)
        self._room: deque[float] = deque(maxlen=MEMORY)
        self._begin_turn()

    @property
    def speaking(self) -> bool:
        """Whether speech has begun in this turn."""
        return self._spoken >= ENOUGH or bool(self._words)

    def accept(self, block: bytes, words: str) -> float:
        """0 while speech goes on or none has begun, rising to 1 with the silence after it."""
        self._note(words)
        if self._loud(block):
            self._spoken += SECONDS
            self._silence = 0.0
        else:
            self._silence += SECONDS
        self._since_word += SECONDS
        if not self.speaking:
            return 0.0
        if self._words and self._since_word >= self._wait * HIDDEN:
            return 1.0
        return min(1.0, self._silence / self._wait)

    def reset(self) -> None:
        """A new turn, in the same room."""
        self._begin_turn()

    def _begin_turn(self) -> None:
        self._spoken = 0.0
        self._silence = 0.0
        self._since_word = 0.0
        self._words = ""
        self._held = False

    def _note(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._since_word = 0.0
            self._silence = min(self._silence, LAG)

    def _loud(self, block: bytes) -> bool:
        self._recent.append(_decibels(block))
        now = float(np.mean(self._recent))
        self._room.append(now)
        quietest = min(self._room)
        over = now - (quietest if len(self._room) >= KNOWN else min(quietest, NOISIEST))
        self._held = now > QUIET and over > (HOLD if self._held else BEGIN)
        return self._held


def _decibels(block: bytes) -> float:
    level = pcm.level(block)
    return float(20.0 * np.log10(level)) if level > 0 else SILENT
