"""Reasons not to buy: three honest ones, each another.

Takes: what was said, each reason by itself. Gives: a judgement, and turns cut into reasons. May not: judge whether a
reason is true; only the trainee knows.
"""

import re

from noprac.core.drills.answer import AGAIN, UNCLEAR, Answer, Judgement, Outcome, Part, Point, point
from noprac.core.drills.drill import Prompt
from noprac.core.moves import PRESSURE, Move
from noprac.core.words import stems, words

WANTED = 3
LONGEST = 7  # tries, the repeated ones counted
_SAME = 0.6  # share of the shorter one's words that two reasons have in common where they are one
_SHORTEST = 3  # words

_MARKS = re.compile(
    r"[.!?;\n]+|,?\s*\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|another (?:one|reason) is(?: that)?)\b,?"
)
_AGAINST = frozenset({Move.TAKEAWAY, Move.ACCUSATION_AUDIT})
_NO_REASON = PRESSURE | {Move.YES_QUESTION, Move.NEXT_STEP_OFFER}
# What limits an offer: plain facts, in which the tagger hears no case against anybody.
_LIMITS = re.compile(
    r"\b(not|no|never|nothing|nobody|only|cannot|\w+n.?t|without|unless|until|too|hard|slow|slower|late|later|weak|weaker"
    r"|expensive|cheaper|dear|dearer|costs?|worse|less|fewer|few|small|lack\w*|miss\w*|trouble|problem|risk\w*|months?|weeks?"
    r"|years?|better (?:off|fit)|others?|somebody else|someone else|bad|wrong|old|new to|change|need to|have to|has to"
    r"|must|limit\w*|long|longer|takes|far|more than you need)\b"
)


def reasons(text: str) -> tuple[str, ...]:
    """A turn cut where one reason ends and the next begins; a turn without any mark is one."""
    pieces = (piece.strip(" ,") for piece in _MARKS.split(text))
    kept = tuple(piece for piece in pieces if len(words(piece)) >= _SHORTEST)
    return kept or ((text.strip(),) if text.strip() else ())


def named(prompt: Prompt, answer: Answer) -> Judgement:
    """Three reasons against, each another; asks on until they are there."""
    del prompt
    for part in answer.parts:
        if not is_reason(part):
            return _no_reason(part, answer)
    found = distinct(answer.parts)
    if not answer.parts or (len(found) < WANTED and len(answer.parts) < LONGEST):
        return Judgement(Outcome.MORE, _points(answer, found), _ask(len(found), len(answer.parts)))
    passed = len(found) >= WANTED
    return Judgement(Outcome.PASSED if passed else Outcome.NOT_YET, _points(answer, found))


def _ask(found: int, tries: int) -> str:
    again = "That one came before. " if tries > found else ""
    return f"{again}{('Three reasons.', 'Two more.', 'One more.')[found]}"


def _no_reason(part: Part, answer: Answer) -> Judgement:
    if not part.moves.sure() & _NO_REASON:
        return Judgement(Outcome.UNSURE, ask=AGAIN if part.blurred else UNCLEAR)
    return Judgement(Outcome.NOT_YET, _points(answer, distinct(tuple(p for p in answer.parts if is_reason(p)))))


def is_reason(part: Part) -> bool:
    """Whether words speak against buying."""
    moves = part.moves.sure()
    if moves & _NO_REASON:
        return False
    return bool(moves & _AGAINST) or bool(_LIMITS.search(part.text.lower()))


def distinct(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts without those that say again what one before them said."""
    found: list[Part] = []
    for part in parts:
        if not any(_same(stems(part.text), stems(other.text)) for other in found):
            found.append(part)
    return tuple(found)


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    shorter = min(len(one), len(other))
    return one == other if not shorter else len(one & other) / shorter > _SAME


def _points(answer: Answer, found: tuple[Part, ...]) -> tuple[Point, ...]:
    leans = bool(answer.moves & _NO_REASON)
    count = min(len(found), WANTED)
    return (
        Point("reasons", count, WANTED, f"{count} of {WANTED} reasons, each another."),
        point("no_lean", not leans, 1, "None of them leans.", "One speaks for buying, not against it."),
    )
