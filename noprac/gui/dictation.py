"""One sentence said instead of typed.

Takes: a field, the settings, what ends it. Gives: an errand that fills the field. May not: send what was heard; the
person reads it first.
"""

from threading import Event
from typing import Protocol

from noprac.build import aloud
from noprac.gui import texts
from noprac.gui.errand import Errand
from noprac.store.settings import Settings


class Spoken(Protocol):
    """A field that can be spoken into."""

    def listen(self, *, on: bool) -> None:
        """Show whether somebody listens."""
        ...

    def fill(self, words: str) -> None:
        """Take the words so far."""
        ...

    def tell(self, text: str) -> None:
        """Say in one line what became of it."""
        ...


def dictation(field: Spoken, settings: Settings, stop: Event) -> Errand[str]:
    """Listen for one sentence, until silence or `stop` ends it, and fill `field` with it."""
    field.listen(on=True)

    def done(text: str) -> None:
        field.listen(on=False)
        field.fill(text)
        field.tell("" if text else texts.HEARD_NOTHING)

    def failed(fault: str) -> None:
        field.listen(on=False)
        field.tell(fault)

    return Errand(lambda tell: aloud.hear(aloud.ears(settings), stop, tell), done, failed, field.fill)
