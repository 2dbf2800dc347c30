"""The vocabulary of a rehearsal: what a trainee's turn does, and what a prospect's line does.

Takes: nothing. Gives: the names, families and values that every other room speaks in.
May not: judge. What a move does to a prospect stands in `prospect`, what it is worth in `score`.

Terms are the field's: no-oriented question, label, mirror, calibrated question and accusation audit are Chris Voss's
(*Never Split the Difference*); takeaway is Sandler's; assumptive close and tie-down are the classic closes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from types import MappingProxyType


@unique
class Move(StrEnum):
    """A dialogue act of the trainee. A turn is coded with the set of moves it makes."""

    NO_QUESTION = "no_question"
    YES_QUESTION = "yes_question"
    OPEN_QUESTION = "open_question"
    FACT_QUESTION = "fact_question"
    TEMPERATURE_CHECK = "temperature_check"
    NEXT_STEP_OFFER = "next_step_offer"
    ASK_FOR_NO = "ask_for_no"
    PERMISSION_TO_REFUSE = "permission_to_refuse"
    TAKEAWAY = "takeaway"
    LABEL = "label"
    MIRROR = "mirror"
    SUMMARY = "summary"
    ACKNOWLEDGE = "acknowledge"
    ACCUSATION_AUDIT = "accusation_audit"
    LET_GO = "let_go"
    DOOR_OPEN = "door_open"
    GIVE_FREELY = "give_freely"
    PUSH = "push"
    URGENCY = "urgency"
    REBUT = "rebut"
    PLEAD = "plead"
    DISCOUNT = "discount"
    GUILT = "guilt"
    HYPE = "hype"
    PITCH = "pitch"
    GREETING = "greeting"
    FAREWELL = "farewell"
    OTHER = "other"


@unique
class Family(StrEnum):
    """The kind of thing a move is; every move belongs to exactly one."""

    ASKING = "asking"
    GOING_FOR_NO = "going for the no"
    LISTENING = "listening"
    LETTING_GO = "letting go"
    PRESSURE = "pressure"
    NEUTRAL = "neutral"


@unique
class Act(StrEnum):
    """A dialogue act of the prospect: what the line before a turn does."""

    GREETS = "greets"
    ASKS = "asks"
    STATES = "states"
    OBJECTS = "objects"
    SAYS_NO = "says_no"
    STALLS = "stalls"
    CORRECTS = "corrects"
    COUNTERFEIT_YES = "counterfeit_yes"
    CONFIRMATION_YES = "confirmation_yes"
    COMMITMENT_YES = "commitment_yes"
    THATS_RIGHT = "thats_right"
    DEFENDS_INTEREST = "defends_interest"
    ENDS = "ends"


@unique
class YesKind(StrEnum):
    """The three kinds of yes (Voss): to get away, to agree to a fact, to do something."""

    COUNTERFEIT = "counterfeit"
    CONFIRMATION = "confirmation"
    COMMITMENT = "commitment"


@unique
class Ending(StrEnum):
    """How a call can end."""

    COMMITMENT = "commitment"
    CONFIRMED_NEXT_STEP = "confirmed_next_step"
    HONEST_NO = "honest_no"
    NO_FOR_NOW = "no_for_now"
    COUNTERFEIT_YES = "counterfeit_yes"
    HANG_UP = "hang_up"


DEALS: frozenset[Ending] = frozenset({Ending.COMMITMENT, Ending.CONFIRMED_NEXT_STEP})
NO_DEALS: frozenset[Ending] = frozenset({Ending.HONEST_NO, Ending.NO_FOR_NOW})

_FAMILIES: dict[Family, tuple[Move, ...]] = {
    Family.ASKING: (
        Move.NO_QUESTION,
        Move.YES_QUESTION,
        Move.OPEN_QUESTION,
        Move.FACT_QUESTION,
        Move.TEMPERATURE_CHECK,
        Move.NEXT_STEP_OFFER,
    ),
    Family.GOING_FOR_NO: (Move.ASK_FOR_NO, Move.PERMISSION_TO_REFUSE, Move.TAKEAWAY),
    Family.LISTENING: (Move.LABEL, Move.MIRROR, Move.SUMMARY, Move.ACKNOWLEDGE, Move.ACCUSATION_AUDIT),
    Family.LETTING_GO: (Move.LET_GO, Move.DOOR_OPEN, Move.GIVE_FREELY),
    Family.PRESSURE: (
        Move.PUSH,
        Move.URGENCY,
        Move.REBUT,
        Move.PLEAD,
        Move.DISCOUNT,
        Move.GUILT,
        Move.HYPE,
    ),
    Family.NEUTRAL: (Move.PITCH, Move.GREETING, Move.FAREWELL, Move.OTHER),
}

FAMILY: Mapping[Move, Family] = MappingProxyType({m: f for f, moves in _FAMILIES.items() for m in moves})
PRESSURE: frozenset[Move] = frozenset(_FAMILIES[Family.PRESSURE])

# Soft or plain, each of these is a no; what the trainee does next is how the no was taken.
NOS: frozenset[Act] = frozenset({Act.OBJECTS, Act.SAYS_NO, Act.STALLS, Act.CORRECTS})

YES_KIND: Mapping[Act, YesKind] = MappingProxyType(
    {
        Act.COUNTERFEIT_YES: YesKind.COUNTERFEIT,
        Act.CONFIRMATION_YES: YesKind.CONFIRMATION,
        Act.COMMITMENT_YES: YesKind.COMMITMENT,
    }
)

# Below this a move is "perhaps": shown as such, it moves no prospect and costs no point.
SURE = 0.5


@dataclass(frozen=True, slots=True)
class Span:
    """A move and the words that prove it.

    `start` and `end` are character offsets into the trainee's text (end exclusive); `confidence` is in 0 to 1.
    """

    move: Move
    start: int
    end: int
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Moves:
    """What one turn did. `tagger` names the version that said so, for receipts that outlive it."""

    spans: tuple[Span, ...] = ()
    tagger: str = ""

    def sure(self) -> frozenset[Move]:
        """The moves that count: given with a confidence of at least `SURE`."""
        return frozenset(s.move for s in self.spans if s.confidence >= SURE)

    def span(self, move: Move) -> Span | None:
        """The surest proof of `move`, the earliest of equals; None where the turn does not show it."""
        return min((s for s in self.spans if s.move is move), key=lambda s: (-s.confidence, s.start), default=None)
