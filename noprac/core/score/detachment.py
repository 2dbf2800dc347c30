"""Need and pressure, and the willingness to walk: how free the talk was of wanting the deal.

Takes: nothing. Gives: `RULES`, first that fits; every spoken turn is an occasion. May not: apply them.

Turns where something was at stake (a no, a yes, a goodbye) or where pressure was used count 10, the others 4. Calm is
worth something, giving up the deal freely is worth all, a deal that is asked for again costs.
"""

from collections.abc import Iterator

from noprac.core.moves import NOS, PRESSURE, Act, Move
from noprac.core.score import rule as r
from noprac.core.score.better import Wish
from noprac.core.score.pressure import PRESSING
from noprac.core.score.receipt import Category

_COUNTERFEIT = frozenset({Act.COUNTERFEIT_YES})
_COMMITMENT = frozenset({Act.COMMITMENT_YES})
_RIGHT = frozenset({Act.THATS_RIGHT, Act.DEFENDS_INTEREST})
_ENDS = frozenset({Act.ENDS})
_PLAIN = frozenset({Act.SAYS_NO})
_GREETS = frozenset({Act.GREETS})
_TALK = frozenset({Act.STATES, Act.ASKS, Act.CONFIRMATION_YES})
_FREE = r.ASK_NO | r.NO_SAFE | r.AWAY | r.PING
_WALK = r.LET_GO | r.LEAVE
_OPENING: r.Group = frozenset({Move.GREETING}) | r.PITCH | r.OPEN | r.FACT | r.STEP | r.HEARD
_CURIOUS = r.OPEN | r.HEARD

_MEND = dict.fromkeys(PRESSURE, Wish.DOUBT) | {Move.PUSH: Wish.FRAME, Move.GUILT: Wish.LEAVE, Move.DISCOUNT: Wish.TEST}


_TABLE = r.Table(Category.DETACHMENT)
_on = _TABLE.on


def _rules() -> Iterator[r.Rule]:
    yield from _TABLE.pressing(PRESSING[_TABLE.category], _MEND)
    yield _on("walked_kindly", 10, "Willing to walk, and parting on good terms.", r.LET_GO, r.LEAVE | r.ACK, acts=NOS)
    yield _on("freed_kindly", 10, "The no was taken in and left to them.", r.ACK, _FREE | r.LEAVE, acts=NOS)
    yield _on("walked", 9, "Willing to walk, and said so.", r.LET_GO, acts=NOS)
    yield _on("freed", 9, "The no was left entirely to them.", _FREE | r.LEAVE, acts=NOS)
    yield _on(
        "held_after_no", 0, "A no that stood was kept from ending.", r.OPEN, acts=_PLAIN, instead=Wish.LEAVE, stood=True
    )
    yield _on("unhurried_and_kind", 9, "A no, and nothing was wanted back but its meaning.", r.ACK, _CURIOUS, acts=NOS)
    yield _on("unhurried", 8, "A no, and the talk stayed with them.", _CURIOUS, acts=NOS)
    yield _on("unmoved", 6, "The no was accepted as it came.", r.ACK, acts=NOS, instead=Wish.LEAVE)
    yield _on("fished_after_no", -3, "After a no, a yes was fished for.", r.YES_Q, acts=NOS, instead=Wish.TEST)
    yield _on(
        "offered_after_no", 0, "After a no, the next step was asked for again.", r.STEP, acts=NOS, instead=Wish.TEST
    )
    yield _on("checked_after_no", 4, "After a no, the talk went on by questions.", r.FACT | r.NO_Q, acts=NOS)
    yield _on("closed_after_no", 5, "The no ended it, without a fight.", r.BYE, acts=NOS, instead=Wish.LEAVE)
    yield _on("pitched_after_no", -1, "After a no, the offer was praised on.", r.PITCH, acts=NOS, instead=Wish.LEAVE)
    yield _on("no_word_on_no", 1, "The no hung in the air.", acts=NOS, instead=Wish.LEAVE)
    yield _on("yes_doubted", 10, "A yes to get away was given leave to be a no.", _FREE, acts=_COUNTERFEIT)
    yield _on("yes_released", 8, "A yes to get away was let go.", _WALK, acts=_COUNTERFEIT)
    yield _on("yes_asked", 7, "A yes to get away was asked about.", _CURIOUS, acts=_COUNTERFEIT)
    yield _on(
        "yes_clutched", -1, "A yes to get away was built on.", r.YES_Q | r.STEP, acts=_COUNTERFEIT, instead=Wish.TEST
    )
    yield _on("yes_hoped", 2, "A yes to get away was taken at its word.", acts=_COUNTERFEIT, instead=Wish.TEST)
    yield _on(
        "deal_kept_plain", 9, "The step they named was taken, and no more.", r.ACK | _FREE | _WALK, acts=_COMMITMENT
    )
    yield _on("deal_oversold", 1, "The offer was sold on after the yes.", r.PITCH | r.YES_Q | r.STEP, acts=_COMMITMENT)
    yield _on("deal_calm", 7, "Calm after the yes.", acts=_COMMITMENT)
    yield _on("interest_tested", 8, "Their interest was given room to be none.", r.ASK_NO | r.AWAY, acts=_RIGHT)
    yield _on("offered_freely", 10, "Offered so that it could be refused.", r.NO_SAFE | r.PING | r.NO_Q, acts=_RIGHT)
    yield _on("interest_followed", 9, "Their interest was followed, not seized.", _CURIOUS | _WALK, acts=_RIGHT)
    yield _on(
        "interest_fished", -2, "Their interest was used to fish for a yes.", r.YES_Q, acts=_RIGHT, instead=Wish.FRAME
    )
    yield _on("offered", 7, "A next step at its time.", r.STEP, acts=_RIGHT, instead=Wish.FRAME)
    yield _on("interest_left", 5, "Nobody grabbed.", acts=_RIGHT)
    yield _on("parted_well", 10, "They left with nothing owed.", _WALK | r.ACK | r.NO_SAFE, acts=_ENDS)
    yield _on("parted", 8, "They were let go.", r.BYE, acts=_ENDS)
    yield _on(
        "held_back", -1, "They wanted to go and were held.", r.PITCH | r.STEP | r.YES_Q, acts=_ENDS, instead=Wish.LEAVE
    )
    yield _on("parted_late", 3, "They wanted to go.", acts=_ENDS, instead=Wish.LEAVE)
    yield _on(
        "opened_free", 8, "Opened so that they could end it at once.", _FREE | r.NO_Q | r.AUDIT, acts=_GREETS, of=8
    )
    yield _on("opened_fishing", -1, "Opened by fishing for a yes.", r.YES_Q, acts=_GREETS, instead=Wish.FRAME, of=8)
    yield _on("opened", 4, "Opened without need.", _OPENING, acts=_GREETS, instead=Wish.FRAME, of=8)
    yield _on("opened_barely", 0, "Hardly an opening.", acts=_GREETS, instead=Wish.FRAME, of=8)
    yield _on("gave_room", 10, "Room to refuse, unasked.", r.ASK_NO | r.NO_SAFE | r.AWAY | _WALK, acts=_TALK)
    yield _on("curious", 4, "The talk was about them.", _CURIOUS | r.PING, acts=_TALK, of=5)
    yield _on("fishing", -2, "A yes was wanted.", r.YES_Q, acts=_TALK, instead=Wish.DOUBT)
    yield _on(
        "calm",
        2,
        "Plain, without pressure.",
        r.ACK | r.FACT | r.NO_Q | r.PITCH | r.STEP | r.AUDIT | r.BYE,
        acts=_TALK,
        of=4,
    )
    yield _on("answered", 2, "Answered plainly.", acts=frozenset({Act.ASKS}), of=4)
    yield _on("slack", 0, "Neither need nor freedom.", acts=_TALK, of=4)


RULES: tuple[r.Rule, ...] = tuple(_rules())
