"""What a room is shown.

Takes: a workshop, the scene, what is open to the room. Gives: `View`, frozen. May not: hold what is hidden: where the
moves or the inner state are not open, the value does not have them, and nobody who is given it can show them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, unique

from noprac.core.moves import SURE, Ending, Move, Moves
from noprac.core.standing import State
from noprac.core.workshop import ways
from noprac.core.workshop.agreement import Hands, Vote
from noprac.core.workshop.room import Workshop
from noprac.core.workshop.ways import Step, Way

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

Named = tuple[tuple[Move, bool], ...]  # moves, each with whether it is only a perhaps


@unique
class Whose(StrEnum):
    """Whose turn it is."""

    PROSPECT = "prospect"
    ROOM = "room"
    ASKED = "asked"  # held: the room is asked what it would say
    VOTE = "vote"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Open:
    """What is open to the room beside the words."""

    moves: bool = False
    state: bool = False


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote in hand on the answer to line `turn`: hands so far by move, people in the room. `told`: it is kept, and
    the tagger's coding stands beside it."""

    turn: int
    present: int
    up: Mapping[Move, int]
    told: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """What goes on beside the call. `sounding`: the prospect is heard; `asking`: the room is asked; `live`: words of
    the room as they come, `live_moves`: what they do so far; `side_by_side`: both ways are shown."""

    sounding: bool = False
    asking: bool = False
    live: str = ""
    live_moves: Moves = field(default_factory=Moves)
    side_by_side: bool = False
    ballot: Ballot | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """A suggestion by its letter; `moves` None where they are not open."""

    letter: str
    text: str
    moves: Named | None = None


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What was said, with its moves, and what it drew, with the state after it; what is not open is None."""

    said: str
    moves: Named | None
    answer: str
    state: State | None


@dataclass(frozen=True, slots=True)
class Column:
    """One way, from where both part. `name`: its letter."""

    name: str
    steps: tuple[Exchanged, ...]
    ending: Ending | None


@dataclass(frozen=True, slots=True)
class Polled:
    """The vote as the room sees it. `hands`: move by move; `told`: whether they say what the tagger says."""

    text: str
    present: int
    hands: tuple[Hands, ...]
    told: bool


@dataclass(frozen=True, slots=True)
class View:
    """All that the audience's window has. `caption`: the prospect's line; `said`: the words that it answers, or that
    come now; `moves`, `state`: None where they are not open; `sides`: both ways, () where one is shown."""

    name: str
    whose: Whose
    caption: str
    said: str
    moves: Named | None = None
    state: State | None = None
    offers: tuple[Offer, ...] = ()
    sides: tuple[Column, ...] = ()
    poll: Polled | None = None
    ending: Ending | None = None
    line_before: str = field(default="")  # what both ways answer, while they stand side by side


def view(workshop: Workshop, scene: Scene, shown: Open) -> View:
    """What the room is shown now."""
    way, last = workshop.way, _last(workshop.way)
    sides = _sides(workshop, shown) if scene.side_by_side and scene.ballot is None else ()
    poll = _poll(workshop, scene.ballot) if scene.ballot is not None else None
    voting = poll is not None and not poll.told
    return View(
        name=workshop.scenario.persona.name,
        whose=_whose(way, scene),
        caption=way.line.text,
        said=scene.live or (last.text if last else ""),
        moves=None if voting else _named(_moves(scene, last), shown),
        state=way.line.state if shown.state else None,
        offers=_offers(workshop, shown) if scene.asking else (),
        sides=sides,
        poll=poll,
        ending=way.call.ending,
        line_before=_before(workshop) if sides else "",
    )


def named(moves: Moves) -> Named:
    """The moves of a turn in the order of their words, once each; `other` says nothing."""
    shown: dict[Move, bool] = {}
    for span in sorted(moves.spans, key=lambda span: span.start):
        if span.move is not Move.OTHER:
            shown[span.move] = shown.get(span.move, True) and span.confidence < SURE
    return tuple(shown.items())


def letter(number: int) -> str:
    """What the suggestion or the way `number`, from 0, is called."""
    return LETTERS[number] if number < len(LETTERS) else str(number + 1)


def _named(moves: Moves, shown: Open) -> Named | None:
    return named(moves) if shown.moves else None


def _moves(scene: Scene, last: Step | None) -> Moves:
    """Those of the words that are shown."""
    if scene.live:
        return scene.live_moves
    return last.moves if last else Moves()


def _whose(way: Way, scene: Scene) -> Whose:
    if scene.ballot is not None:
        return Whose.VOTE
    if scene.asking and not way.over:
        return Whose.ASKED
    if scene.sounding:
        return Whose.PROSPECT
    return Whose.OVER if way.over else Whose.ROOM


def _last(way: Way) -> Step | None:
    """The answer that drew the line in hand."""
    found = ways.steps(way)
    return found[-1] if found else None


def _offers(workshop: Workshop, shown: Open) -> tuple[Offer, ...]:
    return tuple(Offer(letter(n), s.text, _named(s.moves, shown)) for n, s in enumerate(workshop.offers))


def _pair(workshop: Workshop) -> tuple[int, int] | None:
    """The ways that stand side by side, in the order in which they were taken."""
    beside = workshop.beside
    return None if beside is None else (min(workshop.at, beside), max(workshop.at, beside))


def _sides(workshop: Workshop, shown: Open) -> tuple[Column, ...]:
    pair = _pair(workshop)
    if pair is None:
        return ()
    same = ways.common(*(workshop.ways[number] for number in pair))
    return tuple(_column(workshop.ways[number], number, same, shown) for number in pair)


def _column(way: Way, number: int, same: int, shown: Open) -> Column:
    return Column(letter(number), tuple(_exchanged(s, shown) for s in ways.steps(way, same)), way.call.ending)


def _exchanged(step: Step, shown: Open) -> Exchanged:
    return Exchanged(step.text, _named(step.moves, shown), step.line.text, step.line.state if shown.state else None)


def _before(workshop: Workshop) -> str:
    """The line that both ways answer."""
    pair = _pair(workshop) or (0, 0)
    one, other = (workshop.ways[number] for number in pair)
    turns = one.call.turns
    return turns[min(ways.common(one, other), len(turns) - 1)].line.text


def _poll(workshop: Workshop, ballot: Ballot) -> Polled:
    """Until the vote is told, no hand says what the tagger says."""
    said = workshop.call.turns[ballot.turn - 1].said
    coded = said.moves.sure() if said is not None and ballot.told else frozenset[Move]()
    text = said.text if said is not None else ""
    up = tuple((move, ballot.up[move]) for move in Move if move in ballot.up)
    return Polled(text, ballot.present, Vote(0, ballot.turn, text, ballot.present, up, coded).hands, ballot.told)
