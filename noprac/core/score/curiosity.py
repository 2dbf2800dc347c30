"""What was done with each no: paused, acknowledged, asked about, let go, ignored, argued with, pushed.

Takes: nothing. Gives: `RULES`, first that fits; only lines that are a no are occasions. May not: apply them.

A no is where the real talk begins (Voss, ch. 4): taken in and asked about it opens the next layer, argued with it
closes one. A plain no may also simply be believed (ping and drop); a reason is worth a question first.
"""

from collections.abc import Iterator

from noprac.core.moves import NOS, Act
from noprac.core.score import rule as r
from noprac.core.score.better import Wish
from noprac.core.score.pressure import PRESSING
from noprac.core.score.receipt import Category

_PLAIN = frozenset({Act.SAYS_NO})
_STALL = frozenset({Act.STALLS})


_TABLE = r.Table(Category.CURIOSITY, NOS)
_on = _TABLE.on


def _rules() -> Iterator[r.Rule]:
    yield from _TABLE.pressing(PRESSING[_TABLE.category], Wish.ASK)
    yield _on("standing_no_let_go", 10, "The no stood, and it was let go.", r.LET_GO | r.LEAVE, acts=_PLAIN, stood=True)
    yield _on(
        "standing_no_asked_again",
        2,
        "This no had been asked about already; it wanted to be believed.",
        r.OPEN,
        acts=_PLAIN,
        stood=True,
        instead=Wish.LEAVE,
    )
    yield _on("no_taken_in_and_asked", 10, "The no was taken in, then asked about.", r.ACK | r.HEARD, r.OPEN)
    yield _on("no_taken_in_and_named", 9, "The no was taken in and its meaning named.", r.ACK, r.HEARD)
    yield _on("no_taken_in_and_let_go", 10, "A plain no, taken in and let go.", r.ACK, r.LET_GO, acts=_PLAIN)
    yield _on("no_let_go_with_grace", 9, "Let go, with the door left open.", r.LET_GO, r.LEAVE, acts=_PLAIN)
    yield _on("no_asked", 8, "The no was asked about.", r.OPEN)
    yield _on("no_named", 8, "The no was given back in words, which invites its reason.", r.HEARD)
    yield _on("no_let_go", 8, "A plain no, let go.", r.LET_GO, acts=_PLAIN)
    yield _on("no_left_open", 7, "The no was kept, and the door with it.", r.LEAVE, acts=_PLAIN)
    yield _on("stall_asked_out", 8, "A stall was met with leave to make it a no.", r.ASK_NO | r.PING, acts=_STALL)
    yield _on("stall_made_safe", 7, "A stall was met with leave to refuse.", r.NO_SAFE | r.AWAY, acts=_STALL)
    yield _on("stall_given_time", 6, "A stall was given its time.", r.LET_GO | r.LEAVE, instead=Wish.ASK, acts=_STALL)
    yield _on("no_taken_in_and_checked", 7, "The no was taken in and asked for outright.", r.ACK, r.ASK_NO | r.PING)
    yield _on("no_checked", 6, "Asked outright whether it is a no.", r.ASK_NO | r.PING)
    yield _on("no_taken_in_and_granted", 7, "The no was taken in and its side taken.", r.ACK, r.AWAY | r.NO_SAFE)
    yield _on("no_taken_in_and_measured", 6, "The no was taken in; a fact was asked.", r.ACK, r.FACT, instead=Wish.ASK)
    yield _on("no_granted", 6, "Their side of the no was taken.", r.AWAY | r.NO_SAFE, instead=Wish.ASK)
    yield _on("no_measured", 4, "A fact behind the no was asked; its meaning was not.", r.FACT, instead=Wish.ASK)
    yield _on("reason_let_go", 4, "Let go before the reason was asked about.", r.LET_GO | r.LEAVE, instead=Wish.ASK)
    yield _on("no_feared_aloud", 4, "A worry was named for them.", r.AUDIT, instead=Wish.MIRROR)
    yield _on("no_taken_in_only", 3, "The no was taken in, and its reason left lying.", r.ACK, instead=Wish.ASK)
    yield _on("no_turned", 1, "Another question went past the no.", r.NO_Q, instead=Wish.ASK)
    yield _on("no_left", 0, "The call was closed without a word on the no.", r.BYE, instead=Wish.LEAVE)
    yield _on("no_fished_over", -3, "A question that fishes for yes went over the no.", r.YES_Q, instead=Wish.ASK)
    yield _on("no_offered_over", -1, "A next step was offered over the no.", r.STEP, instead=Wish.ASK)
    yield _on("no_pitched_over", -2, "The pitch went on over the no.", r.PITCH, instead=Wish.MIRROR)
    yield _on("no_ignored", -2, "The no was left unanswered.", instead=Wish.ASK)


RULES: tuple[r.Rule, ...] = tuple(_rules())
