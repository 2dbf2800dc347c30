"""A call in a few numbers, for what is reckoned over many.

Takes: a debrief, how long the call took. Gives: `Made`. May not: hold its words.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from noprac.core.debrief.letter import Debrief
from noprac.core.debrief.regret import real_no
from noprac.core.moves import DEALS, NO_DEALS, Ending, Move
from noprac.core.practice.noes import Heard
from noprac.core.score import Scores


@dataclass(frozen=True, slots=True)
class Made:
    """A call that is over. `day`: the trainee's own; `scores` and `moves` (in how many turns each was made) as the
    trainee reckons them; `turns`: those with words; `seconds`: the whole call's; `after`: turns from the first real no
    on, with the `after_seconds`, None where none was real; `take`: another take, made with knowledge of the first."""

    call: str
    day: date
    scenario: str
    difficulty: int
    ending: Ending | None
    right: Ending
    scores: Scores
    moves: Mapping[Move, int]
    turns: int
    seconds: float
    noes: int
    embraced: int
    after: int | None = None
    after_seconds: float | None = None
    take: bool = False

    @property
    def won(self) -> bool:
        """It ended in a yes that binds."""
        return self.ending in DEALS

    @property
    def honest(self) -> bool:
        """There was no deal to be had, and it ended in the no that was true."""
        return self.right in NO_DEALS and self.ending in NO_DEALS


def made(
    letter: Debrief,
    noes: tuple[Heard, ...],
    *,
    call: str,
    day: date,
    seconds: float,
    began: Mapping[int, float],
    take: bool = False,
) -> Made:
    """The call of the letter. `noes`: those that are kept of it; `seconds`: how long it took; `began`: when lines
    began, by their turn."""
    answered = [e for e in letter.exchanges if e.trainee.strip()]
    real = real_no(letter.exchanges)
    after = sum(1 for e in letter.exchanges[real - 1 :] if e.trainee.strip()) if real else None
    return Made(
        call=call,
        day=day,
        scenario=letter.scenario.id,
        difficulty=letter.scenario.difficulty,
        ending=letter.ending,
        right=letter.right_ending,
        scores=letter.score.scores,
        moves=Counter(move for e in answered for move in e.moves.sure()),
        turns=len(answered),
        seconds=seconds,
        noes=len(noes),
        embraced=sum(no.embraced for no in noes),
        after=after,
        after_seconds=max(0.0, seconds - began[real]) if real in began else None,
        take=take,
    )
