"""What a no was about, and how it was taken.

Takes: the prospect's words, the trainee's moves. Gives: `NoKind`, `Taken`. May not: give points; `score` does.

The kind is read from the words alone, so it stays what the prospect said, whatever the truth was; a no without any of
the words below is a plain one.
"""

import re
from enum import StrEnum, unique

from noprac.core.moves import PRESSURE, Act, Move


@unique
class NoKind(StrEnum):
    """What a no gives as its reason."""

    PRICE = "price"
    TIMING = "timing"
    NEED = "need"
    TRUST = "trust"
    AUTHORITY = "authority"
    COMPETITOR = "competitor"
    HABIT = "habit"
    PLAIN = "plain"


@unique
class Taken(StrEnum):
    """What the trainee did next."""

    ASKED = "asked"
    ACKNOWLEDGED = "acknowledged"
    LET_GO = "let go"
    PAUSED = "paused"  # not a word was said, and the prospect went on
    IGNORED = "ignored"
    ARGUED = "argued"
    PUSHED = "pushed"
    UNANSWERED = "unanswered"


# In the order in which they are looked for: who decides and whom they trust say more than when or how much.
_WORDS: tuple[tuple[NoKind, str], ...] = (
    (
        NoKind.AUTHORITY,
        (
            r"not (my|mine to) (decision|decide)|(ask|talk to|speak to|check with|run it by) (my|the|our)|boss|board"
            r"|partners?|head office|upstairs|accountant|husband|wife|committee|sign(ed)? off"
        ),
    ),
    (
        NoKind.TRUST,
        (
            r"trust|burn(ed|t)|let (us |me )?down|promis\w*|scam|broke|broken|last time|never heard of you"
            r"|don.t know you|stung|too good to be true|rang me back|catch|heard (all )?(that|this|it) before"
            r"|convinced|references?|proof|guarantee"
        ),
    ),
    (
        NoKind.PRICE,
        (
            r"pric\w*|expensive|cost\w*|budget|afford|cheap\w*|money|too much|dear(er)?|percent|pounds?|dollars?|euros?"
            r"|fee|fees|rates?|pay(s|ing)?( back)?"
        ),
    ),
    (
        NoKind.COMPETITOR,
        (
            r"supplier|competit\w*|other (firm|company|people|lot|lady|guys)|already (work|use|with)|provider"
            r"|already (have|got) (an?|one|our|some\w*|people)\b|agency|contract with|tied in|(some|any)(one|body) else"
            r"|better offer|offer from|(went|gone|going) with"
        ),
    ),
    (
        NoKind.TIMING,
        (
            r"time|now|busy|later|next (year|month|week|quarter|spring|summer|autumn|winter)|year|month|week|quarter"
            r"|moment|yet|think (about|it)|sleep on|wait|get back to"
        ),
    ),
    (
        NoKind.HABIT,
        (
            r"always|used to|for years|stick with|the way we|how we do|never done|ourselves|in house|happy (with|as)"
            r"|old way|(stay|stayed|staying|sticking) with"
            r"|changed?|leave (it|things) as"
        ),
    ),
    (
        NoKind.NEED,
        (
            r"needs?(?! to)|use for|want|fine as|no interest|not interested|enough|doesn.t apply|have no"
            r"|isn.t (for|a problem)|not (for|a problem)|issue is|point is"
        ),
    ),
)
# "It isn't the price" is about something else.
_DENIED = re.compile(
    r"\b(?:isn.t|wasn.t|not|never said (?:it was|they were)|didn.t say (?:it was|they were))"
    r"(?: really| just)?(?: about)?"
    r"(?: (?:the|too|that|a matter of|a question of))* (?:price|cost|money|much|expensive|dear|budget)\b"
)
_KINDS = tuple((kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _WORDS)

_ASKED = frozenset(
    {
        Move.OPEN_QUESTION,
        Move.FACT_QUESTION,
        Move.ASK_FOR_NO,
        Move.TEMPERATURE_CHECK,
        Move.LABEL,
        Move.MIRROR,
        Move.SUMMARY,
    }
)
_LET_GO = frozenset(
    {Move.LET_GO, Move.DOOR_OPEN, Move.GIVE_FREELY, Move.TAKEAWAY, Move.PERMISSION_TO_REFUSE, Move.FAREWELL}
)


def kind_of(line: str, act: Act) -> NoKind:
    """What the no in this line is about; a stall that says no more is about time."""
    words = _DENIED.sub("", line.lower())
    otherwise = NoKind.TIMING if act is Act.STALLS else NoKind.PLAIN
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), otherwise)


def taken(moves: frozenset[Move], *, answered: bool, last: bool = True) -> Taken:
    """How a no was taken by an answer with these moves; pressure outweighs what stands beside it. `last`: no line came
    after it."""
    if not answered:
        return Taken.UNANSWERED if last else Taken.PAUSED
    if Move.REBUT in moves:
        return Taken.ARGUED
    if moves & PRESSURE:
        return Taken.PUSHED
    if moves & _ASKED:
        return Taken.ASKED
    if moves & _LET_GO:
        return Taken.LET_GO
    return Taken.ACKNOWLEDGED if Move.ACKNOWLEDGE in moves else Taken.IGNORED
