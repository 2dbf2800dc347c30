"""What a part of the machine is fit for, in lines.

Takes: a check. Gives: words. May not: mend anything.
"""

from PySide6.QtWidgets import QVBoxLayout

from noprac.core.check import Check, Fitness
from noprac.gui import texts
from noprac.gui.below import below
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, stack


def lines(check: Check) -> QVBoxLayout:
    """A part of the machine, what that means, what to do."""
    tone = "" if check.state is Fitness.OK else "care"
    about = stack(Words(texts.health(check.part, check.state), tone=tone), gap=0)
    for line in (below(check.what), below(check.means), below(check.mend)):
        if line:
            about.addWidget(Words(line, tone="quiet"))
    about.setContentsMargins(0, 0, 0, GRID)
    return about
