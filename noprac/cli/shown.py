"""The end of a call as text for a terminal.

Takes: calls. Gives: lines. May not: print.
"""

from collections.abc import Iterator

from noprac.core.call import Call
from noprac.core.debrief import debrief
from noprac.core.score import Category
from noprac.report import wording


def result(call: Call) -> Iterator[str]:
    """The ending, the scores, and the words that prove each point."""
    letter = debrief(call)
    ending = "none" if letter.ending is None else letter.ending.value
    yield f"Ending: {ending} ({wording.ENDINGS[letter.ending]}). {letter.verdict}"
    for category in Category:
        value = getattr(letter.score.scores, category.value)
        yield f"{wording.SCORES[category]}: {'no occasion' if value is None else value}"
    for proof in letter.score.evidence:
        words = letter.words(proof)
        yield f"  turn {proof.turn}  {wording.points(proof.points):>3}  {proof.why}" + (f' "{words}"' if words else "")
    yield f"Keep: {letter.keep}"
    yield f"Try:  {letter.try_next}"
