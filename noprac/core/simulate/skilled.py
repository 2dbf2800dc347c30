"""A trainee who can do it: asks, listens, makes it safe to refuse, goes for the no, and lets go of one.

Takes: notes. Gives: `answer`: the next turn. May not: know the truth: it acts on what the latest line means to anybody
who hears it, as a good rep would. What varies with the dice: wording, order, how much is asked, whether it pings.
"""

from collections.abc import Callable, Mapping

from noprac.core.moves import NOS, Act, Move
from noprac.core.simulate.notes import Notes, Part, Words
from noprac.core.simulate.phrases import ABOUT_NO, ANSWERS, ASKS, MEETING, MOODS, PROBES
from noprac.core.situations import Situation

M = Move
S = Situation

_REAL = 2  # the last layer of a no
_EARLY = 8  # lines
_PATIENT = 2  # questions about one no
_OFFERS = 4  # of a step, each after another word about the no


def answer(notes: Notes) -> Words:
    """The next turn; who has let go says goodbye."""
    if notes.times(M.LET_GO):
        return (notes.part(M.FAREWELL),)
    reply = _REPLIES.get(notes.last.situation)
    return reply(notes) if reply is not None else _onwards(notes)


# The way through the call


def _onwards(notes: Notes) -> Words:
    """Find out what hurts, say it back, offer what mends it."""
    if not _understood(notes):
        return _read_back(notes) if _found(notes) else _explored(notes)
    if not notes.times(M.PITCH) and notes.dice.chance(60):
        return notes.part(M.PERMISSION_TO_REFUSE), _pitch(notes)
    return _offered(notes)


def _understood(notes: Notes) -> bool:
    """The prospect has said "exactly", or had what hurts said back twice."""
    return (notes.met(S.EXACTLY) > 0 and bool(notes.hurt)) or (_found(notes) and notes.times(M.SUMMARY) > 1)


def _found(notes: Notes) -> bool:
    """What hurts was told, and a question after what lies behind it brought no more of it."""
    return bool(notes.hurt) and not (notes.last.hurts and not notes.last.again)


def _explored(notes: Notes) -> Words:
    """A question about what hurts, a guess to be put right, or something of their day to begin with."""
    if notes.last.hurts:
        return _taken_in(notes), (M.OPEN_QUESTION, notes.worded(ABOUT_NO[1:]))
    if not notes.hurt and notes.dice.chance(20):
        return (notes.part(M.LABEL, notes.dice.pick(notes.card.assumed)),)
    if len(notes.meanings) < _EARLY and notes.dice.chance(40):
        return _taken_in(notes), (M.OPEN_QUESTION, notes.worded(ASKS, notes.new_topic()))
    return _taken_in(notes), (M.OPEN_QUESTION, notes.worded(PROBES))


def _taken_in(notes: Notes) -> Part:
    """A word that shows it was heard."""
    if notes.dice.chance(20):
        return M.LABEL, notes.worded(MOODS)
    if notes.act is not Act.STATES and notes.dice.chance(25):
        return notes.part(M.PERMISSION_TO_REFUSE)
    if not notes.times(M.ACCUSATION_AUDIT) and notes.dice.chance(15):
        return notes.part(M.ACCUSATION_AUDIT)
    return notes.part(M.ACKNOWLEDGE)


def _read_back(notes: Notes) -> Words:
    move = M.SUMMARY if notes.times(M.LABEL) else notes.dice.pick((M.LABEL, M.SUMMARY))
    return (notes.part(move, notes.dice.pick(notes.card.right)),)


def _pitch(notes: Notes) -> Part:
    return notes.part(M.PITCH, notes.dice.pick(notes.card.right))


def _offered(notes: Notes) -> Words:
    """A step that can be refused; after several, the question whether it is a no."""
    if notes.times(M.NEXT_STEP_OFFER) >= _OFFERS:
        return _let_go(notes)
    if not notes.times(M.TEMPERATURE_CHECK) and notes.dice.chance(15):
        return (notes.part(M.TEMPERATURE_CHECK),)
    notes.asked_about = 0
    safe = (notes.part(M.PERMISSION_TO_REFUSE),) if notes.dice.chance(50) else ()
    return (*safe, notes.part(M.NEXT_STEP_OFFER))


# What a line asks for


def _opened(notes: Notes) -> Words:
    """Picked up: leave to refuse comes first. A no on picking up is answered as any other."""
    if notes.act in NOS:
        return _about_no(notes)
    if notes.act is Act.ASKS:
        return _asked(notes)
    first = (notes.part(M.GREETING),) if notes.dice.chance(40) else ()
    if notes.dice.chance(50):
        return (*first, notes.part(M.NO_QUESTION))
    if notes.dice.chance(50):
        return (*first, notes.part(M.ACCUSATION_AUDIT), notes.part(M.PERMISSION_TO_REFUSE))
    return (*first, notes.part(M.PERMISSION_TO_REFUSE), (M.OPEN_QUESTION, notes.worded(PROBES)))


def _asked(notes: Notes) -> Words:
    """A question of the prospect's own gets a plain answer, no wider than it was asked."""
    return ((M.OTHER, notes.worded(ANSWERS)),)


def _about_no(notes: Notes) -> Words:
    """Take a no in and ask about it; when it has given its reason, ask whether it is one."""
    if notes.last.layer < _REAL and notes.asked_about < _PATIENT:
        notes.asked_about += 1
        return notes.part(M.ACKNOWLEDGE), (M.OPEN_QUESTION, notes.worded(ABOUT_NO))
    return _gone_for_no(notes)


def _gone_for_no(notes: Notes) -> Words:
    """Ask whether it is a no, or say what speaks against it."""
    if notes.times(M.ASK_FOR_NO) > 1:
        return _settled(notes)
    if notes.dice.chance(20) and not notes.times(M.TAKEAWAY):
        return (notes.part(M.TAKEAWAY),)
    return notes.part(M.ACKNOWLEDGE), notes.part(M.ASK_FOR_NO)


def _settled(notes: Notes) -> Words:
    """Neither a no nor a yes: find out what is missing."""
    if notes.times(M.NEXT_STEP_OFFER) >= _OFFERS:
        return _let_go(notes)
    return _onwards(notes)


def _let_go(notes: Notes) -> Words:
    """Believe it, step back, leave the door open."""
    freely = (notes.part(M.GIVE_FREELY),) if notes.dice.chance(20) and not notes.times(M.GIVE_FREELY) else ()
    return (notes.part(M.ACKNOWLEDGE), notes.part(M.LET_GO), notes.part(M.DOOR_OPEN), *freely)


def _middle(notes: Notes) -> Words:
    """Its own offer, met."""
    return notes.part(M.ACKNOWLEDGE), (M.DISCOUNT, notes.worded(MEETING))


def _undecided(notes: Notes) -> Words:
    return (notes.part(M.ACKNOWLEDGE), *_onwards(notes)) if notes.dice.chance(50) else _onwards(notes)


def _argued_for(notes: Notes) -> Words:
    """It wants it, and has refused a step: something is still unsaid."""
    if notes.times(M.NEXT_STEP_OFFER) and notes.dice.chance(70):
        return _missed(notes)
    return _onwards(notes)


def _missed(notes: Notes) -> Words:
    """The offer did not meet it: ask on."""
    return notes.part(M.ACKNOWLEDGE), (M.OPEN_QUESTION, notes.worded(PROBES))


def _closed(notes: Notes) -> Words:
    """It will not say yet: make it safer, then ask in other words."""
    return _taken_in(notes), notes.part(M.PERMISSION_TO_REFUSE)


_REPLIES: Mapping[Situation, Callable[[Notes], Words]] = {
    S.OPENING: _opened,
    S.ASK: _asked,
    S.OBJECT: _about_no,
    S.PLAIN_NO: _about_no,
    S.STALL: _about_no,
    S.UNDECIDED: _undecided,
    S.COUNTER_OFFER: _middle,
    S.FLAT_NO: _let_go,
    S.FREED_LATER: _let_go,
    S.FREED_NEVER: _let_go,
    S.RELIEF: _let_go,
    S.PUSHED_AGAIN: _let_go,
    S.COLD: _gone_for_no,
    S.DEFENDS: _argued_for,
    S.TOO_SOON: _missed,
    S.TOLD_ENOUGH: _missed,
    S.KEEP: _closed,
}
