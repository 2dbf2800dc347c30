"""How asks were framed, whether no was made safe, whether the no was gone for at the right time.

Takes: nothing. Gives: `RULES`, first that fits. May not: apply them.

Occasions: the opening, every ask, every no and every yes that may hide one. The research behind it speaks for autonomy
("you are free to refuse") and for truer answers, not for more sales.
"""

from collections.abc import Iterator

from noprac.core.moves import NOS, Act, Move
from noprac.core.score import rule as r
from noprac.core.score.receipt import Category

_HIDDEN = frozenset({Act.STALLS, Act.COUNTERFEIT_YES})
_WARM = frozenset({Act.THATS_RIGHT, Act.DEFENDS_INTEREST, Act.COMMITMENT_YES})
_CLOSING = frozenset({Act.DEFENDS_INTEREST, Act.COMMITMENT_YES, Act.ENDS})
_ASKS = frozenset({Act.ASKS})
_PLAIN = frozenset({Act.SAYS_NO})
_FREE: r.Group = r.ACK | r.OPEN | r.HEARD | r.LET_GO | r.LEAVE | r.BYE
_GREETS = frozenset({Act.GREETS})
_TOLD = frozenset({Act.STATES, Act.THATS_RIGHT, Act.CONFIRMATION_YES})
_BAD_TIME = "“Have I caught you at a bad time?”"
_AGAINST = "“Would you be against looking at it together? It's fine to say no.”"
_GONE_OFF = "“Have you given up on fixing this?”"
_FINE = "“That's fine, I'll leave it there.”"
_IS_IT = "“I may have this wrong: is it a no?”"

_PRESSURE = (
    ("no_made_shameful", Move.GUILT, -6, "Refusing was made to feel bad."),
    ("no_left_out", Move.PUSH, -6, "An ask with no room for a no."),
    ("no_made_costly", Move.URGENCY, -4, "Refusing was given a price."),
    ("no_contested", Move.REBUT, -4, "The no was treated as a mistake."),
    ("no_for_sale", Move.DISCOUNT, -3, "Money was put where a no could have stood."),
    ("no_pitied", Move.PLEAD, -3, "A plea makes refusing unkind."),
    ("no_drowned", Move.HYPE, -3, "Praise of the offer left little room for a no."),
)


def _rules() -> Iterator[r.Rule]:
    def on(
        rule: str,
        points: int,
        why: str,
        *shows: r.Group,
        acts: frozenset[Act] = r.ANYTHING,
        instead: str | None = None,
        of: int = 10,
        stood: bool = False,
    ) -> r.Rule:
        return r.Rule(rule, Category.NO_FRAMING, points, of, why, instead, acts, shows, stood)

    for rule, move, points, why in _PRESSURE:
        yield on(rule, points, why, frozenset({move}), instead=_AGAINST)
    yield on(
        "yes_sought_but_freed",
        -1,
        "A yes was sought, though refusing was allowed.",
        r.YES_Q,
        r.NO_SAFE,
        instead=_AGAINST,
    )
    yield on(
        "yes_sought_first", -5, "Opened with a question that wants a yes.", r.YES_Q, acts=_GREETS, instead=_BAD_TIME
    )
    yield on("yes_sought", -5, "A question that fishes for a yes gets one to be rid of it.", r.YES_Q, instead=_GONE_OFF)
    yield on("step_made_safe", 10, "A next step, with no made safe.", r.STEP, r.NO_SAFE)
    yield on("step_by_no", 9, "A next step to which no is an easy answer.", r.STEP, r.NO_Q)
    yield on("no_asked_of_the_willing", 1, "A no was asked for where they had just leaned in.", r.ASK_NO, acts=_WARM)
    yield on(
        "hidden_no_sought", 10, "A no may have hidden there, and it was gone for.", r.ASK_NO | r.PING, acts=_HIDDEN
    )
    yield on(
        "hidden_no_freed", 9, "A no may have hidden there, and it was given leave.", r.NO_SAFE | r.AWAY, acts=_HIDDEN
    )
    yield on("opened_for_no", 10, "Opened so that no was the easy answer.", r.NO_Q | r.NO_SAFE, acts=_GREETS)
    yield on("opened_on_worry", 8, "Opened with what they may fear.", r.AUDIT | r.AWAY | r.PING, acts=_GREETS)
    yield on("no_gone_for", 9, "The no was gone for outright.", r.ASK_NO)
    yield on("no_made_safe", 9, "Refusing was made safe in so many words.", r.NO_SAFE)
    yield on("reason_against", 8, "A reason against was given first.", r.AWAY)
    yield on("interest_pinged", 8, "Interest was asked for with room for none.", r.PING)
    yield on("asked_for_no", 9, "A question to which no is the easy answer.", r.NO_Q)
    yield on(
        "step_over_hidden_no",
        -2,
        "A step was offered where a no may have hidden.",
        r.STEP,
        acts=_HIDDEN,
        instead=_IS_IT,
    )
    yield on("step_over_no", -1, "A step was offered over the no.", r.STEP, acts=NOS, instead=_IS_IT)
    yield on("step_plain", 3, "A plain offer: it can be refused, though nothing says so.", r.STEP, instead=_AGAINST)
    yield on("hidden_no_asked", 6, "What may have been a no was asked about.", r.OPEN | r.HEARD, acts=_HIDDEN, of=8)
    yield on(
        "hidden_no_released",
        6,
        "What may have been a no was let go.",
        r.LET_GO | r.LEAVE,
        acts=_HIDDEN,
        of=8,
        instead=_IS_IT,
    )
    yield on("no_missed", -2, "A no may have hidden there; it was not gone for.", acts=_HIDDEN, of=8, instead=_IS_IT)
    yield on(
        "standing_no_kept", -1, "A no that stood was kept open.", r.OPEN, acts=_PLAIN, of=6, instead=_FINE, stood=True
    )
    yield on("no_welcomed", 6, "The no was welcome.", r.OPEN | r.HEARD, acts=NOS, of=6)
    yield on("no_believed", 6, "The no was believed.", r.LET_GO | r.LEAVE, acts=_PLAIN, of=6)
    yield on(
        "no_granted_early",
        4,
        "The no was granted before it was plain.",
        r.LET_GO | r.LEAVE,
        acts=NOS,
        of=6,
        instead=_IS_IT,
    )
    yield on("no_accepted", 3, "The no was accepted.", r.ACK, acts=NOS, of=6, instead=_IS_IT)
    yield on("no_unwelcome", -1, "Nothing told them that the no was fine.", acts=NOS, of=6, instead=_IS_IT)
    yield on("freedom_told", 4, "Told that they are free to leave it.", r.LET_GO | r.LEAVE, acts=_ASKS, of=4)
    yield on("left_free", 2, "Nothing was asked that needed a yes.", _FREE, acts=_CLOSING, of=3)
    yield on("worry_spoken", 5, "What they may fear was said aloud.", r.AUDIT, of=6)
    yield on(
        "opened_plain", 2, "A plain opening; no was not made easy.", r.OPEN | r.FACT, acts=_GREETS, instead=_BAD_TIME
    )
    yield on("opened_telling", -1, "Opened by telling.", r.PITCH, acts=_GREETS, instead=_BAD_TIME)
    yield on("opened_only", 1, "A greeting; nothing made it easy to say no.", acts=_GREETS, of=6, instead=_BAD_TIME)
    yield on("told_not_asked", 0, "Told, with nothing that invited a no.", r.PITCH, acts=_TOLD, of=3, instead=_AGAINST)


RULES: tuple[r.Rule, ...] = tuple(_rules())
