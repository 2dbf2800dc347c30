"""Each no of a call, as the journal of no's keeps it.

Takes: a debrief, the scenario's card, when each line began. Gives: `Heard`. May not: give points; the receipt does.

What a no is about is read from its own words; where they say nothing and the scenario knows the reason that it stands
for, from its sheet. What it led to is read from the prospect's next line: what that told, and the guard beside it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum, unique

from noprac.core.call import Line
from noprac.core.common import STILL, THEN
from noprac.core.debrief.letter import Debrief, No
from noprac.core.debrief.noes import NoKind, Taken, kind_of
from noprac.core.moves import Act
from noprac.core.scenario import Objection, Scenario
from noprac.core.score import Category
from noprac.core.simulate.card import Card, Meaning

RULES = 1  # raised where the same call would give other entries
WELL = 6  # of ten points for curiosity: a no let go with so many was let go in its time
SHUT = 0.02  # of the guard: a rise that a person would notice

EMBRACED = frozenset({Taken.ASKED, Taken.LET_GO})
_OPENS = frozenset({Act.THATS_RIGHT, Act.DEFENDS_INTEREST, Act.COMMITMENT_YES})


@unique
class Led(StrEnum):
    """What came of a no."""

    OPENED = "opened"  # they told more, or took the side of the offer
    STAYED = "stayed"
    CLOSED = "closed"  # their guard went up
    ENDED = "ended"  # the call ended there


@dataclass(frozen=True, slots=True)
class Heard:
    """A no of a call. `turn` counts from 1; `second`: when its line began, seconds into the call, None where that is
    not known; `answer`: what the trainee said next; `pause`: seconds before it, None where it was typed; `embraced`: it
    was asked about, or let go well."""

    turn: int
    words: str
    kind: NoKind
    deed: Taken
    embraced: bool
    led: Led
    answer: str
    second: float | None = None
    pause: float | None = None


def heard(letter: Debrief, card: Card, began: Mapping[int, float], first: int = 1) -> tuple[Heard, ...]:
    """The no's of a call from line `first` on. `card`: that of the letter's scenario; `began`: when lines began, by
    their turn, in seconds."""
    return tuple(_heard(letter, card, no, began.get(no.turn)) for no in letter.noes if no.turn >= first)


def embraced(deed: Taken, points: int | None = None) -> bool:
    """Whether a no was embraced. `points`: what curiosity gave for it, None where nobody judged: a no of real life."""
    return deed is Taken.ASKED or (deed is Taken.LET_GO and (points is None or points >= WELL))


def kinds_of(scenario: Scenario) -> frozenset[NoKind]:
    """What the no's of a scenario can be about, once their reasons are told."""
    return frozenset(kind for objection in scenario.objections for layer in (1, 2) for kind in _kinds(objection, layer))


def _heard(letter: Debrief, card: Card, no: No, second: float | None) -> Heard:
    exchange = letter.exchanges[no.turn - 1]
    known = _meaning(card, no.text)
    points = sum(e.points for e in letter.score.evidence if e.turn == no.turn and e.counts_for is Category.CURIOSITY)
    return Heard(
        turn=no.turn,
        words=no.text,
        kind=_kind(no, known, letter.scenario),
        deed=no.next,
        embraced=embraced(no.next, points),
        led=_led(letter, card, no.turn, known),
        answer=exchange.trainee,
        second=second,
        pause=exchange.pause,
    )


def _kind(no: No, known: Meaning | None, scenario: Scenario) -> NoKind:
    """The reason that was given. A no whose reason was kept back stays a plain one."""
    if no.kind is not NoKind.PLAIN or known is None or known.objection is None or known.layer == 0:
        return no.kind
    objection = scenario.objection(known.objection)
    return next(_kinds(objection, known.layer), NoKind.PLAIN)


def _kinds(objection: Objection, layer: int) -> Iterator[NoKind]:
    """What the other wordings of the same reason are about, then what a question about it would hold."""
    wordings = objection.reason if layer == 1 else objection.real
    for text in (*wordings, " ".join(objection.topics)):
        kind = kind_of(text, Act.OBJECTS)
        if kind is not NoKind.PLAIN:
            yield kind


def _led(letter: Debrief, card: Card, turn: int, known: Meaning | None) -> Led:
    lines = letter.moments
    if turn >= len(lines) - (letter.ending is not None):
        return Led.ENDED
    this, then = lines[turn - 1], lines[turn]
    if _opened(then, _meaning(card, then.text), known):
        return Led.OPENED
    return Led.CLOSED if then.state.guard - this.state.guard >= SHUT else Led.STAYED


def _opened(then: Line, meaning: Meaning | None, known: Meaning | None) -> bool:
    """Whether the next line told a fact, or a deeper layer of the no, or spoke up for the offer."""
    if then.act in _OPENS:
        return True
    if meaning is None or meaning.again:
        return False
    deeper = meaning.objection is not None and meaning.layer > (known.layer if known is not None else 0)
    return deeper or meaning.fact is not None


def _meaning(card: Card, line: str) -> Meaning | None:
    """What the scenario has the line for; None for words that it does not know, as an earlier version's."""
    again = False
    for start in (*THEN, *STILL):
        if line not in card.meanings and line.startswith(f"{start} "):
            line, again = line.removeprefix(f"{start} "), again or start in STILL
    found = card.meanings.get(line)
    return replace(found, again=True) if found is not None and again else found
