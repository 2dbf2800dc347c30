"""A call as it stands.

Takes: nothing. Gives: whose turn it is, the lines and turns so far, the prospect's mind, and which ending is right.
May not: change anything; `call.step` does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique

from noprac.core.events import Said
from noprac.core.meeting import Left
from noprac.core.moves import Act, Ending, YesKind
from noprac.core.prospect.moment import Prospect
from noprac.core.scenario import Fit, Scenario
from noprac.core.speech import Mood, Via


@unique
class Stage(StrEnum):
    """Whose turn it is. SPEAKING: the prospect's; LISTENING: the trainee's."""

    READY = "ready"
    SPEAKING = "speaking"
    LISTENING = "listening"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class State:
    """The prospect's inner state for those who may see it: 0 to 1 in three decimals."""

    guard: float
    trust: float
    interest: float
    patience: float
    phase: str
    mood: Mood


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the prospect; `turn` counts from 1, `state` is as it stands when the line is said."""

    turn: int
    act: Act
    text: str
    state: State
    yes_kind: YesKind | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A line with the trainee's answer to it, None where none came. `started`, `spoken`: when the line began and ended,
    seconds since the call began; `cut`: the trainee interrupted it; `out`: the share of it that was spoken; `unheard`:
    an answer came, and no word of it could be made out; `again`: the trainee asked for the line once more."""

    line: Line
    said: Said | None = None
    started: float | None = None
    spoken: float | None = None
    cut: bool = False
    out: float = 1.0
    unheard: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it stands. `closing`: how it ends once the line being said is out. `held`: the stage that a pause came
    upon. `quiet_since`: when the trainee's silence began. `via`: how the turns come, None while unknown. `met`: how the
    call before it was left, None in a first one. `uncut`: the prospect before its last line was cut short. `echoes`:
    how often it was its own voice that cut it short."""

    scenario: Scenario
    seed: int
    stage: Stage
    prospect: Prospect
    turns: tuple[Turn, ...] = ()
    ending: Ending | None = None
    closing: Ending | None = None
    held: Stage | None = None
    quiet_since: float = 0.0
    via: Via | None = None
    met: Left | None = None
    uncut: Prospect | None = None
    echoes: int = 0

    @property
    def truth(self) -> Fit:
        """The sealed truth that the seed drew."""
        return self.prospect.fit

    @property
    def right_ending(self) -> Ending:
        """The ending itself where it is right for the truth, else the truth's first right one."""
        rights = right_endings(self.truth)
        return self.ending if self.ending in rights else rights[0]

    @property
    def said(self) -> frozenset[str]:
        """Every line of the prospect so far."""
        return frozenset(turn.line.text for turn in self.turns)


_RIGHT: Mapping[Fit, tuple[Ending, ...]] = {
    Fit.FITS: (Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP),
    Fit.LATER: (Ending.NO_FOR_NOW,),
    Fit.NEVER: (Ending.HONEST_NO,),
}


def right_endings(truth: Fit) -> tuple[Ending, ...]:
    """The endings that are right for a sealed truth, the best first."""
    return _RIGHT[truth]
