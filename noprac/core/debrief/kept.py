"""A call's first receipt, as it is kept.

Takes: a call that is over, or given up. Gives: `Receipt`, all that was said and what it was worth then; from it the
letter comes again years later, whatever the prospect and the rubric have become. May not: be made a second time for
the same call: what comes later is shown beside it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from noprac.core.call import Call, Line, transcript
from noprac.core.debrief.letter import Debrief, compose
from noprac.core.debrief.review import Remark
from noprac.core.delivery import Delivery
from noprac.core.moves import Ending
from noprac.core.scenario import Scenario
from noprac.core.score import Score, score
from noprac.core.transcript import Exchange


@dataclass(frozen=True, slots=True)
class Receipt:
    """`score`: the first scoring, with its rubric's version; `tagger`: what named the moves, "" where no turn was
    named; `lines`, `exchanges`: what was said, the prospect's state and the moves with it."""

    score: Score
    tagger: str
    lines: tuple[Line, ...]
    exchanges: tuple[Exchange, ...]
    ending: Ending | None
    right_ending: Ending

    def letter(
        self, scenario: Scenario, seed: int, remarks: Iterable[Remark] = (), earlier: Iterable[Delivery] = ()
    ) -> Debrief:
        """The debrief of the call under the present rubric, as the remarks have it; `earlier`: as for `debrief`."""
        return compose(
            scenario=scenario,
            seed=seed,
            lines=self.lines,
            exchanges=self.exchanges,
            ending=self.ending,
            right_ending=self.right_ending,
            remarks=remarks,
            earlier=earlier,
        )


def receipt(call: Call) -> Receipt:
    """The receipt of `call` under the present rubric."""
    exchanges = transcript(call)
    tagger = next((e.moves.tagger for e in exchanges if e.moves.tagger), "")
    lines = tuple(turn.line for turn in call.turns)
    return Receipt(score(exchanges), tagger, lines, exchanges, call.ending, call.right_ending)
