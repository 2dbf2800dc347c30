"""Quick to no: a call of ninety seconds, judged by how it ended.

Takes: a call after its end. Gives: a judgement. May not: end a call; the clock that does lies outside.
"""

from noprac.core.call import Call
from noprac.core.drills.answer import Judgement, Outcome, Point, point
from noprac.core.moves import DEALS, NO_DEALS, PRESSURE, Ending, Move

LIMIT = 90.0  # seconds on the call's clock
_HONEST = DEALS | NO_DEALS
_FOR_NO = frozenset({Move.ASK_FOR_NO, Move.PERMISSION_TO_REFUSE, Move.TAKEAWAY})
_WHYS: dict[Ending | None, str] = {
    Ending.COMMITMENT: "A real yes, with what follows from it.",
    Ending.CONFIRMED_NEXT_STEP: "A real next step.",
    Ending.HONEST_NO: "An honest no.",
    Ending.NO_FOR_NOW: "An honest no, for now.",
    Ending.COUNTERFEIT_YES: "The yes was one to get away with.",
    Ending.HANG_UP: "The call broke off before there was an answer.",
}
MISSED = "A no, honestly taken; a yes was to be had."
TIME_UP = "Ninety seconds were over before there was an answer."


def judge(call: Call, seconds: float) -> Judgement:
    """A call that has ended, after so many seconds on its clock."""
    moves = frozenset().union(*(turn.said.moves.sure() for turn in call.turns if turn.said is not None))
    honest = call.ending in _HONEST
    late = not honest and seconds >= LIMIT
    pressed = bool(moves & PRESSURE)
    missed = honest and call.ending not in DEALS and call.right_ending in DEALS
    why = TIME_UP if late else MISSED if missed else _WHYS[call.ending]
    points = (
        Point("answer", 1 if missed else 2 if honest else 0, 2, why),
        point(
            "went_for_no",
            bool(moves & _FOR_NO),
            1,
            "You made the no easy to say.",
            "The no was never made easy: ask for it outright.",
        ),
        point("no_lean", not pressed, 1, "Nobody was leaned on.", "There was pressure in it."),
    )
    return Judgement(Outcome.PASSED if honest else Outcome.NOT_YET, points)
