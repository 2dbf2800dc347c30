"""How asks were framed, whether no was made safe, whether the no was gone for at the right time.

Takes: nothing. Gives: `RULES`, first that fits. May not: apply them.

Occasions: the opening, every ask, every no and every yes that may hide one. The research behind it speaks for autonomy
("you are free to refuse") and for truer answers, not for more sales.
"""

from collections.abc import Iterator

from noprac.core.moves import NOS, PRESSURE, Act
from noprac.core.score import rule as r
from noprac.core.score.better import Wish
from noprac.core.score.pressure import PRESSING
from noprac.core.score.receipt import Category

_HIDDEN = frozenset({Act.STALLS, Act.COUNTERFEIT_YES})
_WARM = frozenset({Act.THATS_RIGHT, Act.DEFENDS_INTEREST, Act.COMMITMENT_YES})
_CLOSING = frozenset({Act.DEFENDS_INTEREST, Act.COMMITMENT_YES, Act.ENDS})
_ASKS = frozenset({Act.ASKS})
_PLAIN = frozenset({Act.SAYS_NO})
_FREE: r.Group = r.ACK | r.OPEN | r.HEARD | r.LET_GO | r.LEAVE | r.BYE
_GREETS = frozenset({Act.GREETS})
_TOLD = frozenset({Act.STATES, Act.THATS_RIGHT, Act.CONFIRMATION_YES})


_HEAVY = 2  # kinds of pressure that cost more than fishing for a yes
_TABLE = r.Table(Category.NO_FRAMING)
_on = _TABLE.on


def _rules() -> Iterator[r.Rule]:
    heavy, light = PRESSING[_TABLE.category][:_HEAVY], PRESSING[_TABLE.category][_HEAVY:]
    yield from _TABLE.pressing(heavy, Wish.FRAME)
    # Lighter pressure must not hide the question that it came with.
    yield _on("yes_pressed", -5, "A yes was fished for, with pressure on it.", r.YES_Q, PRESSURE, instead=Wish.FRAME)
    yield from _TABLE.pressing(light, Wish.FRAME)
    yield _on(
        "yes_sought_but_freed",
        -1,
        "A yes was sought, though refusing was allowed.",
        r.YES_Q,
        r.NO_SAFE,
        instead=Wish.FRAME,
    )
    yield _on(
        "yes_sought_first", -5, "Opened with a question that wants a yes.", r.YES_Q, acts=_GREETS, instead=Wish.OPENING
    )
    yield _on(
        "yes_sought", -5, "A question that fishes for a yes gets one to be rid of it.", r.YES_Q, instead=Wish.FRAME
    )
    yield _on("step_made_safe", 10, "A next step, with no made safe.", r.STEP, r.NO_SAFE)
    yield _on("step_by_no", 9, "A next step to which no is an easy answer.", r.STEP, r.NO_Q)
    yield _on("no_asked_of_the_willing", 1, "A no was asked for where they had just leaned in.", r.ASK_NO, acts=_WARM)
    yield _on(
        "hidden_no_sought", 10, "A no may have hidden there, and it was gone for.", r.ASK_NO | r.PING, acts=_HIDDEN
    )
    yield _on(
        "hidden_no_freed", 9, "A no may have hidden there, and it was given leave.", r.NO_SAFE | r.AWAY, acts=_HIDDEN
    )
    yield _on("opened_for_no", 10, "Opened so that no was the easy answer.", r.NO_Q | r.NO_SAFE, acts=_GREETS)
    yield _on("opened_on_worry", 8, "Opened with what they may fear.", r.AUDIT | r.AWAY | r.PING, acts=_GREETS)
    yield _on("no_gone_for", 9, "The no was gone for outright.", r.ASK_NO)
    yield _on("no_made_safe", 9, "Refusing was made safe in so many words.", r.NO_SAFE)
    yield _on("reason_against", 8, "A reason against was given first.", r.AWAY)
    yield _on("interest_pinged", 8, "Interest was asked for with room for none.", r.PING)
    yield _on("asked_for_no", 9, "A question to which no is the easy answer.", r.NO_Q)
    yield _on(
        "step_over_hidden_no",
        -2,
        "A step was offered where a no may have hidden.",
        r.STEP,
        acts=_HIDDEN,
        instead=Wish.TEST,
    )
    yield _on("step_over_no", -1, "A step was offered over the no.", r.STEP, acts=NOS, instead=Wish.TEST)
    yield _on("step_plain", 3, "A plain offer: it can be refused, though nothing says so.", r.STEP, instead=Wish.FRAME)
    yield _on("hidden_no_asked", 6, "What may have been a no was asked about.", r.OPEN | r.HEARD, acts=_HIDDEN, of=8)
    yield _on(
        "hidden_no_released",
        6,
        "What may have been a no was let go.",
        r.LET_GO | r.LEAVE,
        acts=_HIDDEN,
        of=8,
        instead=Wish.TEST,
    )
    yield _on(
        "no_missed", -2, "A no may have hidden there; it was not gone for.", acts=_HIDDEN, of=8, instead=Wish.TEST
    )
    yield _on(
        "standing_no_kept",
        -1,
        "A no that stood was kept open.",
        r.OPEN,
        acts=_PLAIN,
        of=6,
        instead=Wish.LEAVE,
        stood=True,
    )
    yield _on("no_welcomed", 6, "The no was welcome.", r.OPEN | r.HEARD, acts=NOS, of=6)
    yield _on("no_believed", 6, "The no was believed.", r.LET_GO | r.LEAVE, acts=_PLAIN, of=6)
    yield _on(
        "no_granted_early",
        4,
        "The no was granted before it was plain.",
        r.LET_GO | r.LEAVE,
        acts=NOS,
        of=6,
        instead=Wish.TEST,
    )
    yield _on("no_accepted", 3, "The no was accepted.", r.ACK, acts=NOS, of=6, instead=Wish.TEST)
    yield _on("no_unwelcome", -1, "Nothing told them that the no was fine.", acts=NOS, of=6, instead=Wish.TEST)
    yield _on("freedom_told", 4, "Told that they are free to leave it.", r.LET_GO | r.LEAVE, acts=_ASKS, of=4)
    yield _on("left_free", 2, "Nothing was asked that needed a yes.", _FREE, acts=_CLOSING, of=3)
    yield _on("worry_spoken", 5, "What they may fear was said aloud.", r.AUDIT, of=6)
    yield _on(
        "opened_plain", 2, "A plain opening; no was not made easy.", r.OPEN | r.FACT, acts=_GREETS, instead=Wish.OPENING
    )
    yield _on("opened_telling", -1, "Opened by telling.", r.PITCH, acts=_GREETS, instead=Wish.OPENING)
    yield _on("opened_only", 1, "A greeting; nothing made it easy to say no.", acts=_GREETS, of=6, instead=Wish.OPENING)
    yield _on(
        "told_not_asked", 0, "Told, with nothing that invited a no.", r.PITCH, acts=_TOLD, of=3, instead=Wish.FRAME
    )


RULES: tuple[r.Rule, ...] = tuple(_rules())
