"""The drills and their prompts, as data.

Takes: what `parsing` has read. Gives: `Drill`, `Prompt`, `Deck`. May not: judge an answer; the drills' own modules do.

A prompt belongs to a skill (the price question, the no out of habit): what is scheduled is the skill, so that it comes
back in other words each time and cannot be learnt by heart.
"""

from dataclasses import dataclass
from enum import StrEnum, unique

from noprac.core.moves import Act, YesKind


@unique
class Drill(StrEnum):
    """The drills, in the order in which they are offered."""

    TURN_IT_ROUND = "turn-it-round"
    AFTER_THE_NO = "after-the-no"
    WHICH_YES = "which-yes"
    REASONS = "reasons-not-to-buy"
    PING_AND_DROP = "ping-and-drop"
    LET_GO = "let-go"
    MIRROR_AND_LABEL = "mirror-and-label"
    QUICK_TO_NO = "quick-to-no"


@unique
class Interest(StrEnum):
    """What the answer to a ping shows."""

    WARM = "warm"
    LUKEWARM = "lukewarm"
    COLD = "cold"


@unique
class Want(StrEnum):
    """How something said is to be given back."""

    MIRROR = "mirror"
    LABEL = "label"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is heard, and what belongs to it. `skill`: what it practises, its drill's name first. `line`: what is
    spoken; `about`: the situation, read and not spoken. `act`: what the line does, None where nobody answers it.
    `right`, `wrong`: models; of the reasons, `right` is one whole answer. `keep`: more words that show what a question
    is about. `yes`, `why`: which yes it is, and what gives it away. `scenario`: whom a quick call rings."""

    id: str
    drill: Drill
    skill: str
    line: str
    about: str = ""
    act: Act | None = None
    right: tuple[str, ...] = ()
    wrong: str = ""
    keep: tuple[str, ...] = ()
    yes: YesKind | None = None
    why: str = ""
    interest: Interest | None = None
    want: Want | None = None
    scenario: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """A drill's prompts, in the order of its file."""

    drill: Drill
    prompts: tuple[Prompt, ...]

    @property
    def skills(self) -> tuple[str, ...]:
        """What it practises, each once."""
        return tuple(dict.fromkeys(prompt.skill for prompt in self.prompts))


TITLES: dict[Drill, str] = {
    Drill.TURN_IT_ROUND: "Turn it round",
    Drill.AFTER_THE_NO: "After the no",
    Drill.WHICH_YES: "Which yes?",
    Drill.REASONS: "Reasons not to buy",
    Drill.PING_AND_DROP: "Ping and drop",
    Drill.LET_GO: "Let go",
    Drill.MIRROR_AND_LABEL: "Mirror and label",
    Drill.QUICK_TO_NO: "Quick to no",
}

TASKS: dict[Drill, str] = {
    Drill.TURN_IT_ROUND: "You hear a question that fishes for a yes. Ask it so that no is the comfortable answer.",
    Drill.AFTER_THE_NO: "You hear a no. Let it stand for a moment, then ask about it or name what is behind it.",
    Drill.WHICH_YES: "You hear a yes. Say which it is: counterfeit, confirmation or commitment; and how sure you are, "
    "from 50 to 100 percent.",
    Drill.REASONS: "Name three honest reasons why your offer may not fit, one after the other.",
    Drill.PING_AND_DROP: "You hear how warm they are. Move a little closer, or drop it, in one breath.",
    Drill.LET_GO: "You hear a no at the end of a call. Accept it, and leave the door open.",
    Drill.MIRROR_AND_LABEL: "You hear something that matters to them. Give back their words, or name what is behind "
    "them.",
    Drill.QUICK_TO_NO: "A call of ninety seconds. Find out whether it is an honest no or a real yes.",
}

# Seconds that a prompt takes with its answer and what is said about it; a call has its own clock.
SECONDS: dict[Drill, int] = {
    Drill.TURN_IT_ROUND: 20,
    Drill.AFTER_THE_NO: 25,
    Drill.WHICH_YES: 20,
    Drill.REASONS: 60,
    Drill.PING_AND_DROP: 25,
    Drill.LET_GO: 25,
    Drill.MIRROR_AND_LABEL: 20,
    Drill.QUICK_TO_NO: 110,
}

ROUND = 120  # seconds that one round of a drill takes, about


def round_of(drill: Drill) -> int:
    """How many prompts make a round of one to three minutes."""
    return max(1, ROUND // SECONDS[drill])
