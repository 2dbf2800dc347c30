"""Where a turn ends: by the voice, the words and the line that they answer.

Takes: blocks of 20 ms, the words so far and how surely they were heard. Gives: how near the turn is to being taken, 0
to 1. May not: decode.

A silence of one length ends no turn well: half a second cuts three of four thinking pauses off, a whole one answers
like a machine. So the wait is short where the words could be all there is (a finished question, a goodbye) and long
where they could not ("so what I mean is", "um"); after a no it is longer, where thinking is the best a trainee can do.
Where noise hides the pauses, the words decide: none new for `HIDDEN` times the longest wait, and the turn is over.
"""

from collections.abc import Callable

import numpy as np

from noprac.audio.activity import Activity, LoudnessActivity
from noprac.core.moves import NOS, Act
from noprac.core.speech import BLOCK_SECONDS

WAIT = 0.9  # seconds: what a user's wait is measured by
LAG = 0.3  # seconds by which a recogniser is late: a new word was said no longer ago
ENOUGH = 0.1  # seconds of speech that make a turn
HIDDEN = 2.0
AFTER_NO = 1.25
# Geometric mean confidence of the last words from which they are believed. Of the tuning set's 73 turns that the
# embedded recogniser heard right, in a quiet room or with noise 20 dB below the speech, 2 have less; of 55 others 15.
SURE = 0.7
EITHER = 0.6  # how likely words that were badly heard are a whole turn, at most
# How likely the words are a whole turn, and the seconds of silence that are waited for then. Thinking pauses are 0.5 to
# 0.8 s long: a wait is either well below, for words that nobody goes on from, or above. Below, it must outlast the gaps
# within a phrase and between two short sentences, up to 0.2 s: with 0.15 a spoken demo call lost the end of a turn now
# and then. The bound was set on the 64 turns of the bench's tuning set, as heard: of 128 pauses 10 are cut off, 7 in
# noise; of the 60 held out none.
WAITS = ((0.1, 1.2), (0.3, 1.0), (0.5, 0.92), (0.8, 0.82), (0.82, 0.3), (0.85, 0.2))
# The same where the recogniser hears a question: of the 17 pauses of the tuning set that it took for a question's end
# two came after words above 0.45, one misheard and one a question of its own.
ASKED = ((0.1, 1.2), (0.3, 1.0), (0.45, 0.82), (0.5, 0.3), (0.6, 0.2))
SEEN = 0.2  # seconds: where such a pause was seen, noise hides none


class TurnEnd:
    """Ends a turn after a silence that follows speech. `whole`: how likely some words are all there is to the turn, 0
    to 1; None: every silence is waited for alike. `wait_seconds`: the user's patience, in seconds of silence after
    words that could go on either way."""

    _silence: float  # seconds
    _words: str

    def __init__(
        self,
        wait_seconds: float = WAIT,
        *,
        activity: Activity | None = None,
        whole: Callable[[str], float] | None = None,
    ) -> None:
        self._patience = wait_seconds / WAIT
        self._activity = activity or LoudnessActivity()
        self._whole = whole
        self._begin_turn(None)

    @property
    def speaking(self) -> bool:
        """Whether speech has begun in this turn."""
        return self._spoken >= ENOUGH or bool(self._words)

    @property
    def silence(self) -> float:
        """Seconds since the last speech of this turn."""
        return self._silence if self.speaking else 0.0

    def accept(self, block: bytes, words: str, sure: float = 1.0, *, question: bool = False) -> float:
        """0 while speech goes on or none has begun, rising to 1 with the silence after it."""
        self._note(words, sure, question=question)
        if self._activity.accept(block):
            if self._silence >= SEEN:
                self._since_word = 0.0
            self._spoken += BLOCK_SECONDS
            self._silence = self._closing = 0.0
        else:
            self._silence += BLOCK_SECONDS
        self._since_word += BLOCK_SECONDS
        if not self.speaking:
            return 0.0
        if self._words and self._since_word >= WAIT * self._patience * HIDDEN:
            return 1.0
        return self._risen()

    def reset(self, after: Act | None = None) -> None:
        """A new turn, in the same room, in answer to a line that does this."""
        self._activity.reset()
        self._begin_turn(after)

    def _begin_turn(self, after: Act | None) -> None:
        self._after_no = after in NOS
        self._spoken = 0.0
        self._silence = 0.0
        self._closing = 0.0
        self._since_word = 0.0
        self._words = ""
        self._sure = 1.0
        self._question = False
        self._likely = 0.0  # that the words are a whole turn
        self._wait = self._waited()

    def _note(self, words: str, sure: float, *, question: bool) -> None:
        if words != self._words:
            self._words = words
            self._since_word = 0.0
            self._silence = min(self._silence, LAG)
            self._likely = self._whole(words) if self._whole else 0.0
        elif (sure, question) == (self._sure, self._question):
            return
        self._sure, self._question = sure, question
        self._wait = self._waited()

    def _waited(self) -> float:
        if self._whole is None:
            return WAIT * self._patience
        likely, seconds = zip(*(ASKED if self._question else WAITS), strict=True)
        wait = float(np.interp(self._likely if self._sure >= SURE else min(self._likely, EITHER), likely, seconds))
        return wait * self._patience * (AFTER_NO if self._after_no else 1.0)

    def _risen(self) -> float:
        """Steadily towards 1 at the end of the wait, also where new words change it on the way."""
        left = self._wait - self._silence
        if not self._silence:
            return 0.0
        if left < BLOCK_SECONDS / 2:
            self._closing = 1.0
        else:
            self._closing += (1.0 - self._closing) * BLOCK_SECONDS / (left + BLOCK_SECONDS)
        return self._closing
