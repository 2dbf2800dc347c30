"""The trainee's own offer, in the trainee's words.

Takes: a few words, given once. Gives: prompts that speak of it. May not: change a sentence around them: each is a thing
that can stand after "with" or "against".
"""

import re
from dataclasses import dataclass, fields

LONGEST = 60  # letters: a thing, not a pitch
_PLACE = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class Own:
    """`offer`: what is sold ("our route planner"); `buyer`: to whom ("fleet managers"); `result`: what it brings
    ("fewer empty trips"). "" where nothing was given."""

    offer: str = ""
    buyer: str = ""
    result: str = ""

    @property
    def given(self) -> bool:
        """Whether every word was given."""
        return all((self.offer, self.buyer, self.result))


PLAIN = Own("our service", "your buyer", "fewer mistakes")
NAMES = tuple(field.name for field in fields(Own))


def tidy(words: str) -> str:
    """The words as they can stand in a sentence."""
    return " ".join(c for c in words.split())[:LONGEST].strip(" .,;:!?{}")


def check(line: str) -> str:
    """The first place in a line that holds none of the trainee's words; "" where there is none."""
    return next((name for name in _PLACE.findall(line) if name not in NAMES), "")


def filled(line: str, own: Own) -> str:
    """The line with the trainee's words in their places, plain ones where nothing was given."""
    said = _PLACE.sub(lambda place: getattr(own, place[1]) or getattr(PLAIN, place[1]), line)
    return said[:1].upper() + said[1:]
