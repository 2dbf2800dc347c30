"""The end of a call as text for a terminal.

Takes: calls. Gives: lines. May not: print.
"""

from collections.abc import Iterator

from noprac.core.call import Call
from noprac.core.debrief import debrief
from noprac.report import wording


def result(call: Call) -> Iterator[str]:
    """The ending, the scores, and the words that prove each point."""
    letter = debrief(call)
    ending = "none" if letter.ending is None else letter.ending.value
    yield f"Ending: {ending} ({wording.ENDINGS[letter.ending]}). {letter.verdict}"
    for name, value in wording.scores(letter.score.scores):
        yield f"{name}: {value}"
    for line in letter.tone.lines if letter.tone is not None else ():
        yield f"Voice: {line}"
    for proof in letter.score.evidence:
        words = letter.words(proof)
        yield f"  turn {proof.turn}  {wording.points(proof.points):>3}  {proof.why}" + (f' "{words}"' if words else "")
    yield f"Keep: {letter.keep}"
    yield f"Try:  {letter.try_next}"
