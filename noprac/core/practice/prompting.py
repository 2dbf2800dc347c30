"""A hint in a call, that fades as one gets better.

Takes: how the latest no's were taken, and what the prospect has just done. Gives: whether a hint is shown, and which.
May not: put words into anybody's mouth: it says what may help, not how.

Half the last no's embraced, and only the first moment of a kind in a call gets its hint; four in five, and none does.
"""

from collections.abc import Sequence
from enum import Enum, StrEnum, unique

from noprac.core.moves import Act

LATEST = 10  # no's that tell how it goes
FEW = 5  # fewer tell nothing yet
HALF, MOST = 0.5, 0.8


@unique
class Help(Enum):
    """How much is shown unasked."""

    ALWAYS = "always"
    ONCE = "once"  # at the first moment of a kind in a call
    NEVER = "never"


@unique
class Prompt(StrEnum):
    """What a moment may ask for."""

    NO = "no"
    REASON = "reason"
    NOT_YET = "not yet"
    CORRECTED = "corrected"
    EMPTY_YES = "empty yes"
    QUESTION = "question"


_PROMPTS = {
    Act.SAYS_NO: Prompt.NO,
    Act.OBJECTS: Prompt.REASON,
    Act.STALLS: Prompt.NOT_YET,
    Act.CORRECTS: Prompt.CORRECTED,
    Act.COUNTERFEIT_YES: Prompt.EMPTY_YES,
    Act.ASKS: Prompt.QUESTION,
}


def help_for(embraced: Sequence[bool]) -> Help:
    """How much help fits; `embraced`: of the latest `LATEST` no's, whether each was."""
    if len(embraced) < FEW:
        return Help.ALWAYS
    share = sum(embraced) / len(embraced)
    return Help.NEVER if share >= MOST else Help.ONCE if share >= HALF else Help.ALWAYS


def prompt(acts: Sequence[Act], given: Help) -> Prompt | None:
    """The hint after the last of the prospect's acts in a call; None where there is none, or none is given."""
    if given is Help.NEVER or not acts:
        return None
    found = _PROMPTS.get(acts[-1])
    before = {_PROMPTS.get(act) for act in acts[:-1]}
    return None if given is Help.ONCE and found in before else found
