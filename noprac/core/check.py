"""What a part of the machine is fit for.

Takes: nothing. Gives: `Check`, one line of the doctor's report. May not: look at anything itself; the parts do.
"""

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class Fitness(StrEnum):
    """How well a part serves a rehearsal."""

    OK = "ok"
    DEGRADED = "degraded"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Check:
    """One part. `part`: its name, as `microphone`; `what`: what was found, one line; `means`: what that means for a
    rehearsal; `mend`: the one thing to do about it, "" where nothing is wrong."""

    part: str
    state: Fitness
    what: str
    means: str = ""
    mend: str = ""
