"""What a call was worth: exchanges to a receipt.

Takes: exchanges with their moves. Gives: scores, each point with its rule and words. May not: see how the deal ended.

The rubric is data: one file a score (`no_framing`, `detachment`, `curiosity`, `listening`), one for what only the
whole call shows (`conduct`), one for how nos were answered in voice (`delivery`). `scoring` applies it; `receipt` says
how points become scores.
"""

from noprac.core.score.better import Better
from noprac.core.score.receipt import Category, Evidence, Score, Scores
from noprac.core.score.rubric import RUBRIC, RUBRIC_VERSION, better_for
from noprac.core.score.rule import Rule
from noprac.core.score.scoring import score

__all__ = [
    "RUBRIC",
    "RUBRIC_VERSION",
    "Better",
    "Category",
    "Evidence",
    "Rule",
    "Score",
    "Scores",
    "better_for",
    "score",
]
