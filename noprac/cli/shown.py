"""A call as text for a terminal.

Takes: calls. Gives: lines. May not: print.
"""

from collections.abc import Iterator

from noprac.core.call import Call, transcript
from noprac.core.moves import Ending
from noprac.core.score import Scores, score

ENDINGS = {
    Ending.COMMITMENT: "a commitment, with a how and a when",
    Ending.CONFIRMED_NEXT_STEP: "a confirmed next step",
    Ending.HONEST_NO: "an honest no",
    Ending.NO_FOR_NOW: "a no for now, with the door open",
    Ending.COUNTERFEIT_YES: "a counterfeit yes: a polite brush-off",
    Ending.HANG_UP: "a call broken off",
}
NAMES = {
    "no_framing": "No-framing",
    "detachment": "Detachment",
    "curiosity_after_no": "Curiosity after a no",
    "listening": "Listening",
    "overall": "Overall",
}


def ending_lines(call: Call) -> Iterator[str]:
    """How the call ended, and what would have been right."""
    if call.ending is None:
        yield "Ending: none, the call broke off."
        return
    yield f"Ending: {call.ending.value} ({ENDINGS[call.ending]})."
    if call.right_ending is not call.ending:
        yield f"Right for this prospect: {call.right_ending.value} ({ENDINGS[call.right_ending]})."


def score_lines(call: Call) -> Iterator[str]:
    """The scores, with the words that prove each point."""
    given = score(transcript(call))
    yield from _scores(given.scores)
    exchanges = transcript(call)
    for piece in given.evidence:
        words = exchanges[piece.turn - 1].trainee[piece.start : piece.end]
        proof = f' "{words}"' if words else ""
        yield f"  turn {piece.turn}  {piece.points:+d}  {piece.why}{proof}"


def call_lines(call: Call) -> Iterator[str]:
    """The transcript, the ending and the scores."""
    name = call.scenario.persona.name
    for exchange in transcript(call):
        yield f"{name}: {exchange.prospect}"
        if exchange.trainee:
            yield f"You: {exchange.trainee}"
    yield ""
    yield from ending_lines(call)
    yield from score_lines(call)


def _scores(scores: Scores) -> Iterator[str]:
    for field, name in NAMES.items():
        value = getattr(scores, field)
        yield f"{name}: {value if value is not None else 'no occasion'}"
