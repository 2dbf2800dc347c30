"""What can be wrong with a scenario that reads well, and how it is mended.

Takes: nothing. Gives: `Kind`, `Fault`. May not: find one.
"""

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class Kind(StrEnum):
    """The kinds of fault; the first can be won by what should not win."""

    GAMED = "gamed"
    UNREACHED = "unreached"  # an ending that no trainee comes to
    UNSKILLED = "unskilled"  # skill does not come to the right ending
    DEAD_END = "dead_end"
    LOOP = "loop"
    ENDLESS = "endless"
    SAID_TWICE = "said_twice"
    UNFOUND = "unfound"  # a fact that no question brings out
    FEW_FACTS = "few_facts"
    FEW_LINES = "few_lines"


THIN = frozenset({Kind.FEW_FACTS, Kind.FEW_LINES})


@dataclass(frozen=True, slots=True)
class Fault:
    """`field`: as in `errors.ScenarioError`, "" for the whole; `what` is wrong, in one sentence, and how to `mend` it.
    `warning`: it makes a scenario thin, and does not break it."""

    kind: Kind
    field: str
    what: str
    mend: str

    @property
    def warning(self) -> bool:
        """Whether the scenario may be played all the same."""
        return self.kind in THIN

    def __str__(self) -> str:
        said = f"{self.what} {self.mend}"
        return f"{self.field}: {said}" if self.field else said
