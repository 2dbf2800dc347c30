"""From a judgement to how well it was known.

Takes: a judgement and the help that was given. Gives: a `Grade`. May not: schedule; the composition root asks the
scheduler.

again: not passed. hard: passed with the first words of a model before one's eyes, or with less than three quarters of
the points, or because the trainee says so. easy: every point without any help. good: all else.
"""

from enum import IntEnum, unique

from noprac.core.drills.answer import Judgement, Outcome
from noprac.core.drills.hints import Hint


@unique
class Grade(IntEnum):
    """As the scheduler counts them."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


CONTESTED = Grade.HARD  # what an answer is worth that the trainee says did what was asked


def grade(judgement: Judgement, hint: Hint) -> Grade:
    """How well it was known."""
    if judgement.outcome is not Outcome.PASSED:
        return Grade.AGAIN
    if hint is Hint.WORDS or judgement.got * 4 < judgement.most * 3:
        return Grade.HARD
    return Grade.EASY if hint is Hint.NONE and judgement.got == judgement.most else Grade.GOOD
