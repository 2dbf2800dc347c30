"""A field for each kind of slot.

Takes: a slot of the form. Gives: its control. May not: know a value.
"""

from collections.abc import Mapping
from types import MappingProxyType

from noprac.core.editing.outline import Kind, Slot
from noprac.core.form.parsing import PICKS_UP
from noprac.core.speech import Manner
from noprac.gui import editor_texts as said
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.widgets.features import CLOTH, CUTS, HAIR, SKIN
from noprac.gui.widgets.form.chosen import OneOf, OneOfMany, OnOff, Ordered, SomeOf
from noprac.gui.widgets.form.control import Control
from noprac.gui.widgets.form.scaled import Odds, Scale
from noprac.gui.widgets.form.typed import Line, Name, WordList
from noprac.gui.widgets.form.wordings import Wordings

_LOOKS = {"skin": SKIN, "hair": CUTS, "hair_colour": HAIR, "jacket": CLOTH, "shirt": CLOTH, "background": CLOTH}
_USUAL = {
    "guard": PICKS_UP.guard // 10,
    "trust": PICKS_UP.trust // 10,
    "interest": PICKS_UP.interest // 10,
    "patience": PICKS_UP.patience // 10,
    "rate": Manner().rate,
    "pitch": Manner().pitch,
}


def made(look: Appearance, slot: Slot, name: str) -> Control:
    """The control of a slot, named for who cannot see it."""
    last = str(slot.place[-1])
    if "look" in slot.place and last in _LOOKS:
        return OneOfMany(look, name, [(word, word) for word in _LOOKS[last]], said.LEFT_OUT)
    if slot.kind in _TYPED:
        return _TYPED[slot.kind](look, name, needed=slot.needed)
    return _of_few(look, slot, name)


_TYPED: Mapping[Kind, type[Line | Wordings | Ordered]] = MappingProxyType(
    {
        Kind.LINE: Line,
        Kind.LONG: Line,
        Kind.NAME: Name,
        Kind.WORDS: WordList,
        Kind.WORDINGS: Wordings,
        Kind.FACTS: Ordered,
    }
)


def _of_few(look: Appearance, slot: Slot, name: str) -> Control:
    match slot.kind:
        case Kind.SHARE | Kind.NUMBER:
            share = slot.kind is Kind.SHARE
            most = 100 if share else slot.most
            return Scale(name, slot.least, most, _USUAL[str(slot.place[-1])], share=share)
        case Kind.ODDS:
            return Odds(name)
        case Kind.SWITCH:
            return OnOff(look, name)
        case Kind.CHOICE:
            return OneOf(_names(slot), name)
        case Kind.CHOICES:
            return SomeOf({str(fit): text for fit, text in said.FITS.items()}, name)
        case _:
            return OneOfMany(look, name)


def _names(slot: Slot) -> dict[object, str]:
    numbers = said.DEPTHS if slot.place[-1] == "depth" else texts.DIFFICULTY
    known: dict[object, str] = {str(style): text for style, text in said.STYLES.items()}
    known.update(numbers.items())
    return {choice: known.get(choice, str(choice)) for choice in slot.choices}
