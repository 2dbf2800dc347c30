"""What a learning system may know of a call or of a day's drills.

Takes: nothing. Gives: `Result`, `clean`, `uri`. May not: hold a word of what was said.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique
from urllib.parse import quote

AUTHORITY = "tag:noprac,2026:"  # RFC 4151: names of our own that no host has to answer for
_NO_CHARACTER = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2


@unique
class Kind(StrEnum):
    """What was done."""

    CALL = "call"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Result:
    """`id`: no other result has it; `activity`: the scenario's id, or the drill's name; `finished`: ISO 8601 with its
    zone; `seconds`: how long it took, None where that is not known; `completed`: it was played to its end; `got` of
    `most` points, None where there was no occasion; `parts`: the other scores, 0 to 100, by their names; `rubric`: what
    it was scored by; `app`: the version that did; `take`: practised again with knowledge of the first."""

    kind: Kind
    id: str
    activity: str
    title: str
    finished: str
    completed: bool
    got: int | None
    most: int = 100
    seconds: float | None = None
    parts: Mapping[str, int] = field(default_factory=dict)
    rubric: str = ""
    app: str = ""
    take: bool = False

    @property
    def scaled(self) -> float | None:
        """The share of the points, 0 to 1, to four places."""
        return None if self.got is None or not self.most else round(self.got / self.most, 4)


def clean(text: str) -> str:
    """The text without what neither XML nor UTF-8 can hold."""
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", text)


def uri(*parts: str) -> str:
    """A name of our own."""
    return AUTHORITY + "/".join(quote(clean(part), safe="") for part in parts)


def duration(seconds: float) -> str:
    """ISO 8601, to a hundredth of a second, as both xAPI and SCORM 2004 have it."""
    hundredths = round(seconds * 100)
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    whole, part = divmod(rest, 100)
    return f"PT{hours}H{minutes}M{whole}.{part:02}S"
