"""Hints that fade as one gets better.

Takes: how a skill stands. Gives: how much help is shown, and its words. May not: give an answer away whole.

What has never been answered, or was answered rightly once, gets a cue: what to do. What went wrong last time gets the
first words of a model. After two right answers in a row there is no help unless it is asked for.
"""

from dataclasses import dataclass
from enum import IntEnum, unique

from noprac.core.drills.drill import Drill, Prompt, Want
from noprac.core.moves import YesKind

_CUED = 2  # right answers in a row, from which a hint is no longer shown


@unique
class Hint(IntEnum):
    """How much help."""

    NONE = 0
    CUE = 1
    WORDS = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """How a skill stands: `tries` so far that counted, `streak` of them right in a row up to now."""

    tries: int = 0
    streak: int = 0


def shown(standing: Standing) -> Hint:
    """The help that is given unasked."""
    if standing.streak >= _CUED:
        return Hint.NONE
    return Hint.WORDS if standing.tries and not standing.streak else Hint.CUE


def words_of(prompt: Prompt, hint: Hint) -> str:
    """The hint's words; "" for none."""
    if hint is Hint.NONE:
        return ""
    if hint is Hint.CUE:
        return _MIRROR if prompt.want is Want.MIRROR else CUES[prompt.drill]
    if prompt.yes is not None:
        return f"It is not {_OTHER[prompt.yes]}."
    return f"{_beginning(prompt.right[0])} …"


def _beginning(model: str) -> str:
    """The first third of a model, three words at least."""
    said = model.split()
    return " ".join(said[: max(3, len(said) // 3)]) if len(said) > 3 else said[0]  # noqa: PLR2004 - as it says


CUES: dict[Drill, str] = {
    Drill.TURN_IT_ROUND: "Begin with: is it a bad idea, would it be wrong, have you given up on.",
    Drill.AFTER_THE_NO: "Count to one. Then: what makes it so, or: it sounds like.",
    Drill.WHICH_YES: "A how or a when makes a commitment; a fact confirms; a way out is counterfeit.",
    Drill.REASONS: "What do you cost besides money? Whom do you suit badly? Who does it better?",
    Drill.PING_AND_DROP: "Warm: one small step or one question. Cold: thank them and stop.",
    Drill.LET_GO: "Take the no, then leave a way back that asks nothing.",
    Drill.MIRROR_AND_LABEL: "Begin with: it sounds like, or: it seems.",
    Drill.QUICK_TO_NO: "Say early that no is fine, then ask: is it a no?",
}
_MIRROR = "Say their last few words as a question."
_OTHER = {
    YesKind.COUNTERFEIT: YesKind.CONFIRMATION,
    YesKind.CONFIRMATION: YesKind.COMMITMENT,
    YesKind.COMMITMENT: YesKind.COUNTERFEIT,
}
