"""After the letter: one sentence to take along, one plan for the next call.

Takes: the sentences kept, or proposed. Gives: wishes. May not: score them.
"""

from noprac.gui import letter_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.widgets.sentence import Asked, Sentence
from noprac.gui.wishes import Wishes

_PLAN = Asked(said.PLAN, said.PLAN_HINT, said.PLAN_FIELD, said.KEEP_PLAN, "plan")
_REFLECTION = Asked(said.TAKEN, said.TAKEN_HINT, said.TAKEN_FIELD, said.KEEP_TAKEN, "reflection")


class Plan(Sentence):
    """If this happens, then I do that."""

    def __init__(self, appearance: Appearance, text: str, wishes: Wishes) -> None:
        super().__init__(appearance, _PLAN, text)
        self.kept.connect(wishes.planned)
        self.heard.connect(wishes.heard)
        self.stopped.connect(wishes.stopped)


class Reflection(Sentence):
    """What the call taught."""

    def __init__(self, appearance: Appearance, text: str, wishes: Wishes) -> None:
        super().__init__(appearance, _REFLECTION, text)
        self.kept.connect(wishes.reflected)
        self.heard.connect(wishes.reflection_heard)
        self.stopped.connect(wishes.stopped)
