"""One line of the rubric.

Takes: nothing. Gives: `Rule`, `Table` that a score's file is written with, and the sets of moves that the files speak
in. May not: hold a point.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from noprac.core.moves import Act, Move
from noprac.core.score.better import Wish
from noprac.core.score.receipt import Category

Group = frozenset[Move]

HEARD: Group = frozenset({Move.LABEL, Move.MIRROR, Move.SUMMARY})
OPEN: Group = frozenset({Move.OPEN_QUESTION})
ACK: Group = frozenset({Move.ACKNOWLEDGE})
LET_GO: Group = frozenset({Move.LET_GO})
LEAVE: Group = frozenset({Move.DOOR_OPEN, Move.GIVE_FREELY})
NO_SAFE: Group = frozenset({Move.PERMISSION_TO_REFUSE})
ASK_NO: Group = frozenset({Move.ASK_FOR_NO})
AWAY: Group = frozenset({Move.TAKEAWAY})
PING: Group = frozenset({Move.TEMPERATURE_CHECK})
AUDIT: Group = frozenset({Move.ACCUSATION_AUDIT})
NO_Q: Group = frozenset({Move.NO_QUESTION})
YES_Q: Group = frozenset({Move.YES_QUESTION})
FACT: Group = frozenset({Move.FACT_QUESTION})
STEP: Group = frozenset({Move.NEXT_STEP_OFFER})
PITCH: Group = frozenset({Move.PITCH})
BYE: Group = frozenset({Move.FAREWELL})

ANYTHING: frozenset[Act] = frozenset(Act)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule a trainer can read.

    It fits a turn whose prospect's line is one of `acts` and whose moves show at least one of every group in `shows`.
    Of each score's rules the first that fits gives the turn's evidence: `points` out of `of`. `stood`: only for a plain
    no that came after a no already asked about. `instead`: what would have been better, worded for the
    line by `better`. Rules without `acts` belong to `conduct`, which says itself when they fit.
    """

    id: str
    category: Category
    points: int
    of: int
    why: str
    instead: Wish | None = None
    acts: frozenset[Act] = frozenset()
    shows: tuple[Group, ...] = ()
    stood: bool = False

    def fits(self, act: Act, moves: Group, stood: bool) -> bool:
        """Whether this is the rule for a turn with these moves, said in answer to such a line."""
        return act in self.acts and (stood or not self.stood) and all(g & moves for g in self.shows)


Pressing = tuple[str, Move, int, str]  # a rule on a move of pressure: id, move, points, why


@dataclass(frozen=True, slots=True)
class Table:
    """How the rules of one score are written: `acts` and `of` hold where a rule names none of its own."""

    category: Category
    acts: frozenset[Act] = ANYTHING
    of: int = 10

    def on(
        self,
        rule: str,
        points: int,
        why: str,
        *shows: Group,
        acts: frozenset[Act] | None = None,
        instead: Wish | None = None,
        of: int | None = None,
        stood: bool = False,
    ) -> Rule:
        """A rule of this score."""
        on, out_of = self.acts if acts is None else acts, self.of if of is None else of
        return Rule(rule, self.category, points, out_of, why, instead, on, shows, stood)

    def pressing(
        self, rules: Iterable[Pressing], instead: Mapping[Move, Wish] | Wish, acts: frozenset[Act] | None = None
    ) -> Iterator[Rule]:
        """The rules on pressure. `instead`: one wish for all, or one a move."""
        for rule, move, points, why in rules:
            wish = instead if isinstance(instead, Wish) else instead[move]
            yield self.on(rule, points, why, frozenset({move}), instead=wish, acts=acts)
