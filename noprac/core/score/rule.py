"""One line of the rubric.

Takes: nothing. Gives: `Rule`, and the sets of moves that the rubric's files speak in. May not: hold a point.
"""

from dataclasses import dataclass

from noprac.core.moves import Act, Move
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
    no that came after a no already asked about. `instead` may hold `{echo}`, the prospect's last words turned round.
    Rules without `acts` belong to `conduct`, which says itself when they fit.
    """

    id: str
    category: Category
    points: int
    of: int
    why: str
    instead: str | None = None
    acts: frozenset[Act] = frozenset()
    shows: tuple[Group, ...] = ()
    stood: bool = False

    def fits(self, act: Act, moves: Group, stood: bool) -> bool:
        """Whether this is the rule for a turn with these moves, said in answer to such a line."""
        return act in self.acts and (stood or not self.stood) and all(g & moves for g in self.shows)
