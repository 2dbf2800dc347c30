"""Simulated trainees: calls played out by the thousand, the same on every machine.

Takes: a scenario, a trainee, a seed. Gives: `Trainee`, `TRAINEES`, `play`, `Played`, `Card`. May not: know the sealed
truth. They bring moves with their words, as the tagger would name them, so they show what the prospect does, not what
the tagger hears.
"""

from noprac.core.scenario import Style
from noprac.core.simulate import skilled, unskilled
from noprac.core.simulate.card import Card, Meaning, card
from noprac.core.simulate.play import Played, Trainee, play

__all__ = ["CURIOUS", "SKILLED", "TRAINEES", "Card", "Meaning", "Played", "Trainee", "card", "play"]

SKILLED: tuple[Trainee, ...] = tuple(
    Trainee(f"skilled, {style}", skilled.answer, style, skilled=True, share=15) for style in Style
)
CURIOUS = Trainee("asks everything", unskilled.asked_everything, share=1)
TRAINEES: tuple[Trainee, ...] = (
    *SKILLED,
    Trainee("pushy", unskilled.pushy),
    Trainee("needy", unskilled.needy),
    Trainee("yes-ladder", unskilled.yes_ladder),
    Trainee("phrases", unskilled.stuffer),
    Trainee("phrases on strings", unskilled.strung),
    Trainee("wears them down", unskilled.wearing),
    Trainee("silent", unskilled.silent),
    Trainee("random", unskilled.at_random),
    CURIOUS,
)
