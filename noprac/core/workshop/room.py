"""A workshop: one prospect, a room, and all that the room does with it.

Takes: turns, suggestions, votes. Gives: the next `Workshop`, frozen. May not: tag a turn, or show anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from noprac.core.call import Call
from noprac.core.errors import Misuse
from noprac.core.moves import Move, Moves
from noprac.core.scenario import Scenario
from noprac.core.speech import Via
from noprac.core.workshop import ways
from noprac.core.workshop.agreement import Vote
from noprac.core.workshop.ways import Way

MOST_SUGGESTIONS = 26  # to one line: as many as there are letters


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What somebody in the room would say to line `turn` of the way `way`."""

    way: int
    turn: int
    text: str
    moves: Moves
    via: Via = Via.TYPED


@dataclass(frozen=True, slots=True)
class Workshop:
    """`ways`: all that were taken, the first one first; `at`: the one in hand; `beside`: the one it is compared
    with."""

    ways: tuple[Way, ...]
    at: int = 0
    beside: int | None = None
    suggestions: tuple[Suggestion, ...] = ()
    votes: tuple[Vote, ...] = ()

    @property
    def way(self) -> Way:
        """The way in hand."""
        return self.ways[self.at]

    @property
    def call(self) -> Call:
        """The call of the way in hand."""
        return self.way.call

    @property
    def scenario(self) -> Scenario:
        """Whose prospect it is."""
        return self.ways[0].call.scenario

    @property
    def seed(self) -> int:
        """Which prospect was drawn."""
        return self.ways[0].call.seed

    @property
    def turn(self) -> int:
        """The line that is to be answered, from 1."""
        return self.way.line.turn

    @property
    def offers(self) -> tuple[Suggestion, ...]:
        """What the room suggests for the line that is to be answered."""
        return self.suggested(self.at, self.turn)

    def suggested(self, number: int, turn: int) -> tuple[Suggestion, ...]:
        """What the room suggested for a line of a way; a line that ways share has the same ones in each."""
        home = self.home_of_line(number, turn)
        return tuple(s for s in self.suggestions if (s.way, s.turn) == (home, turn))

    def vote(self, number: int, turn: int) -> Vote | None:
        """The room's vote on the answer to a line of a way."""
        home = self.home_of_answer(number, turn)
        return next((vote for vote in self.votes if (vote.way, vote.turn) == (home, turn)), None)

    def home_of_line(self, number: int, turn: int) -> int:
        """The first way that has this line."""
        way = self.ways[number]
        return number if way.of is None or turn > way.turn else self.home_of_line(way.of, turn)

    def home_of_answer(self, number: int, turn: int) -> int:
        """The first way that has this answer."""
        way = self.ways[number]
        return number if way.of is None or turn >= way.turn else self.home_of_answer(way.of, turn)


def begun(scenario: Scenario, seed: int) -> Workshop:
    """The prospect has picked up."""
    return Workshop((ways.begun(scenario, seed),))


def said(workshop: Workshop, text: str, moves: Moves, via: Via = Via.TYPED) -> Workshop:
    """The room's turn was said. Raises Misuse: the call is over."""
    return _on(workshop, ways.said(workshop.way, text, moves, via))


def kept_silent(workshop: Workshop) -> Workshop:
    """The room says nothing until the prospect does. Raises Misuse: the call is over."""
    return _on(workshop, ways.kept_silent(workshop.way))


def hung_up(workshop: Workshop) -> Workshop:
    """The room hangs up. Raises Misuse: the call is over."""
    return _on(workshop, ways.hung_up(workshop.way))


def suggested(workshop: Workshop, text: str, moves: Moves, via: Via = Via.TYPED) -> Workshop:
    """Somebody suggests an answer to the line in hand. Raises Misuse: there are as many as can be told apart."""
    if len(workshop.offers) >= MOST_SUGGESTIONS:
        raise Misuse("as many suggestions as letters")
    home = workshop.home_of_line(workshop.at, workshop.turn)
    new = Suggestion(home, workshop.turn, text, moves, via)
    return replace(workshop, suggestions=(*workshop.suggestions, new))


def withdrawn(workshop: Workshop, suggestion: Suggestion) -> Workshop:
    """A suggestion is taken back."""
    return replace(workshop, suggestions=tuple(s for s in workshop.suggestions if s is not suggestion))


def branched(workshop: Workshop, turn: int) -> Workshop:
    """Back to the answer to line `turn` of the way in hand, to be given otherwise; the way that was in hand stands
    beside it. Raises Misuse: there is no such line."""
    new = ways.branched(workshop.way, workshop.at, turn)
    return replace(workshop, ways=(*workshop.ways, new), at=len(workshop.ways), beside=workshop.at)


def both(workshop: Workshop, one: Suggestion, other: Suggestion) -> Workshop:
    """Two answers to the line in hand, side by side: the way in hand goes on with `one`, a new one with `other`. Raises
    Misuse: the call is over."""
    first = said(workshop, one.text, one.moves, one.via)
    second = branched(first, workshop.turn)
    second = said(second, other.text, other.moves, other.via)
    return replace(second, at=workshop.at, beside=second.at)


def taken_up(workshop: Workshop, number: int) -> Workshop:
    """Go on with another way; the one that was in hand stands beside it."""
    return workshop if number == workshop.at else replace(workshop, at=number, beside=workshop.at)


def compared(workshop: Workshop, number: int | None) -> Workshop:
    """Compare the way in hand with another one, None for none."""
    return replace(workshop, beside=None if number == workshop.at else number)


def voted(workshop: Workshop, turn: int, present: int, up: Mapping[Move, int]) -> Workshop:
    """The room votes on the answer to line `turn` of the way in hand; a vote on the same answer takes the place of the
    one before. Raises Misuse: nothing was said there, or more hands than people."""
    spoken = workshop.call.turns[turn - 1].said if 1 <= turn <= len(workshop.call.turns) else None
    if spoken is None:
        raise Misuse(f"nothing was said to line {turn}")
    if not up or present < 1 or not all(0 <= hands <= present for hands in up.values()):
        raise Misuse("a vote needs people, and no more hands than people")
    home = workshop.home_of_answer(workshop.at, turn)
    hands = tuple((move, up[move]) for move in Move if move in up)
    new = Vote(home, turn, spoken.text, present, hands, spoken.moves.sure())
    kept = tuple(vote for vote in workshop.votes if (vote.way, vote.turn) != (home, turn))
    return replace(workshop, votes=(*kept, new))


def _on(workshop: Workshop, way: Way) -> Workshop:
    whole = (*workshop.ways[: workshop.at], way, *workshop.ways[workshop.at + 1 :])
    return replace(workshop, ways=whole)
