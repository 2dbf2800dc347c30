"""The part of a turn that a person would answer.

Takes: what was heard, and the deeds. Gives: one `Cue`. May not: answer it; `table` does.
"""

from noprac.core.moves import Move
from noprac.core.prospect.effects import Deed
from noprac.core.prospect.hearing import Hearing
from noprac.core.prospect.moment import Cue


def cue_of(hearing: Hearing, deeds: frozenset[Deed]) -> Cue:
    """The part of the turn that a person would answer: what hurts first, then what was asked, then what was said."""
    if hearing.silent:
        return Cue.SILENT
    loud = next((cue for deed, cue in _LOUD if deed in deeds), None)
    if loud is not None:
        return loud
    if Move.YES_QUESTION in hearing.moves and hearing.asks_time:
        return Cue.ASKED_TIME
    pressing = next((cue for move, cue in _PRESSING if move in hearing.moves), None)
    if pressing is not None or Deed.NAG in deeds:
        return pressing or Cue.PUSHED
    if Move.NO_QUESTION in hearing.moves and hearing.timing and Move.NEXT_STEP_OFFER not in hearing.moves:
        return Cue.ASKED_TIMING
    return _quietly(hearing)


def _quietly(hearing: Hearing) -> Cue:
    """A turn without pressure."""
    quiet = next((cue for move, cue in _QUIET if move in hearing.moves), Cue.SAID)
    if quiet is Cue.ASKED_FACT and hearing.identity and Move.GREETING in hearing.moves:
        return Cue.GREETED
    if quiet is Cue.GREETED and hearing.asks_time and hearing.question:
        return Cue.ASKED_TIME
    if quiet in _INVITES and hearing.inviting:
        return Cue.INVITED
    return _plain(hearing) if quiet is Cue.SAID or (quiet is Cue.FAREWELL and hearing.question) else quiet


def _plain(hearing: Hearing) -> Cue:
    """Talk that is no move."""
    if hearing.checking:
        return Cue.CHECKED
    if hearing.leaving and not hearing.question:
        return Cue.FAREWELL
    if hearing.sorry and not hearing.question:
        return Cue.NODDED
    return Cue.GREETED if hearing.introducing else Cue.SAID


_LOUD = (
    (Deed.RUDE, Cue.RUDE),
    (Deed.STRING, Cue.CAUGHT),
    (Deed.INSULT, Cue.INSULTED),
    (Deed.TEMPLATE, Cue.WORN),
    (Deed.INTERROGATION, Cue.QUESTIONED),
    (Deed.PARROT, Cue.PARROTED),
)
_INVITES = frozenset(
    {Cue.ASKED_OPEN, Cue.ASKED_FACT, Cue.ASKED_NO, Cue.ASKED_YES, Cue.GIVEN, Cue.FREED, Cue.NODDED, Cue.SAID}
)
_PRESSING = (
    (Move.GUILT, Cue.SHAMED),
    (Move.REBUT, Cue.ARGUED),
    (Move.PUSH, Cue.PUSHED),
    (Move.URGENCY, Cue.RUSHED),
    (Move.DISCOUNT, Cue.PRICED),
    (Move.PLEAD, Cue.BEGGED),
    (Move.HYPE, Cue.HYPED),
)
_QUIET = (
    (Move.ASK_FOR_NO, Cue.ASKED_FOR_NO),
    (Move.NEXT_STEP_OFFER, Cue.STEP_OFFERED),
    (Move.TEMPERATURE_CHECK, Cue.PINGED),
    (Move.OPEN_QUESTION, Cue.ASKED_OPEN),
    (Move.GIVE_FREELY, Cue.GIVEN),
    (Move.FACT_QUESTION, Cue.ASKED_FACT),
    (Move.NO_QUESTION, Cue.ASKED_NO),
    (Move.YES_QUESTION, Cue.ASKED_YES),
    (Move.TAKEAWAY, Cue.TAKEN_AWAY),
    (Move.FAREWELL, Cue.FAREWELL),
    (Move.DOOR_OPEN, Cue.DOOR_OPEN),
    (Move.LET_GO, Cue.LET_GO),
    (Move.SUMMARY, Cue.SUMMED_UP),
    (Move.LABEL, Cue.LABELLED),
    (Move.MIRROR, Cue.MIRRORED),
    (Move.PITCH, Cue.PITCHED),
    (Move.PERMISSION_TO_REFUSE, Cue.FREED),
    (Move.ACCUSATION_AUDIT, Cue.AUDITED),
    (Move.ACKNOWLEDGE, Cue.NODDED),
    (Move.GREETING, Cue.GREETED),
)
