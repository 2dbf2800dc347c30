"""An answer to a prompt, and what there is to say about it.

Takes: words with their moves. Gives: `Answer`, `Judgement`. May not: know a drill.

An answer that was badly heard, or of whose moves the tagger is not sure, never fails: it is `UNSURE`, and is said again
or typed. Pressure that is surely there is no doubt.
"""

from dataclasses import dataclass
from enum import StrEnum, unique

from noprac.core.moves import PRESSURE, SURE, Move, Moves
from noprac.core.speech import Via, Word

CLEAR = 0.5  # mean confidence of the words below which an answer was badly heard


@unique
class Outcome(StrEnum):
    """What becomes of an answer."""

    PASSED = "passed"
    NOT_YET = "not yet"
    UNSURE = "unsure"  # badly heard or not understood: no fault of the answer's
    MORE = "more"  # nothing is wrong, and something is still to come


@dataclass(frozen=True, slots=True)
class Part:
    """Words said in one go, with their moves. `words`: as they were heard, empty where they were typed."""

    text: str
    moves: Moves
    words: tuple[Word, ...] = ()

    @property
    def blurred(self) -> bool:
        """Whether the words were badly heard."""
        heard = [word.confidence for word in self.words]
        return bool(heard) and sum(heard) / len(heard) < CLEAR

    @property
    def doubtful(self) -> bool:
        """Whether what they do cannot be told for sure."""
        if self.moves.sure() & PRESSURE:
            return False
        unsure = not self.moves.spans or any(span.confidence < SURE for span in self.moves.spans)
        return not self.text.strip() or self.blurred or unsure


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to a prompt. `pause`: seconds from the line's last sound to the first of the answer; `seconds`: how
    long the answer took; both None where it was typed."""

    parts: tuple[Part, ...]
    via: Via = Via.TYPED
    pause: float | None = None
    seconds: float | None = None

    @property
    def text(self) -> str:
        """All words."""
        return " ".join(part.text for part in self.parts if part.text)

    @property
    def moves(self) -> frozenset[Move]:
        """What it surely does."""
        return frozenset().union(*(part.moves.sure() for part in self.parts))

    @property
    def blurred(self) -> bool:
        """Whether some of it was badly heard, or nothing at all."""
        return not self.text.strip() or any(part.blurred for part in self.parts)

    @property
    def doubtful(self) -> bool:
        """Whether what it does cannot be told for sure."""
        return any(part.doubtful for part in self.parts) or not self.parts


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that was looked at: `got` of `most` points, and why."""

    name: str
    got: int
    most: int
    why: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What there is to say. `ask`: what would help, where the outcome is `UNSURE` or `MORE`. `percent`: how sure the
    trainee was, and `choice`: of what, where that was asked."""

    outcome: Outcome
    points: tuple[Point, ...] = ()
    ask: str = ""
    choice: str = ""
    percent: int | None = None

    @property
    def got(self) -> int:
        """The points."""
        return sum(point.got for point in self.points)

    @property
    def most(self) -> int:
        """The points that could be had."""
        return sum(point.most for point in self.points)


def point(name: str, fine: bool, most: int, yes: str, no: str) -> Point:
    """All points and `yes`, or none and `no`."""
    return Point(name, most if fine else 0, most, yes if fine else no)


AGAIN = "That was hard to hear. Say it again, or type it."
UNCLEAR = "What that does cannot be told for sure. Put it another way, or say that you did it."


def judged(answer: Answer, passed: bool, points: tuple[Point, ...]) -> Judgement:
    """Passed or not; an answer that cannot be told for sure does not fail."""
    if passed:
        return Judgement(Outcome.PASSED, points)
    if answer.doubtful:
        return Judgement(Outcome.UNSURE, ask=AGAIN if answer.blurred else UNCLEAR)
    return Judgement(Outcome.NOT_YET, points)
