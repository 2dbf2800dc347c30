"""What was done with each no: paused, acknowledged, asked about, let go, ignored, argued with, pushed.

Takes: nothing. Gives: `RULES`, first that fits; only lines that are a no are occasions. May not: apply them.

A no is where the real talk begins (Voss, ch. 4): taken in and asked about it opens the next layer, argued with it
closes one. A plain no may also simply be believed (ping and drop); a reason is worth a question first.
"""

from collections.abc import Iterator

from noprac.core.moves import NOS, Act, Move
from noprac.core.score import rule as r
from noprac.core.score.receipt import Category

_PLAIN = frozenset({Act.SAYS_NO})
_STALL = frozenset({Act.STALLS})
_ASK = "“Fair enough. What about this doesn't work for you?”"
_BELIEVE = "“Understood, I'll leave it there. You know where I am if things change.”"
_NAME = "“{echo}?” Then wait."

_PRESSURE = (
    ("no_shamed", Move.GUILT, -7, "Made to feel bad for a no, people stop saying what they think."),
    ("no_pushed", Move.PUSH, -6, "The no was passed over and the commitment asked for again."),
    ("no_hurried", Move.URGENCY, -5, "A deadline answered the no; the reason behind it stayed unknown."),
    ("no_argued", Move.REBUT, -5, "The no was argued with; an argument closes what a question opens."),
    ("no_bought_off", Move.DISCOUNT, -4, "The no was bought off before its reason was known."),
    ("no_begged", Move.PLEAD, -4, "The no was met with need, which makes it harder to be honest."),
    ("no_oversold", Move.HYPE, -4, "Enthusiasm answered the no; the reason behind it stayed unknown."),
)


def _rules() -> Iterator[r.Rule]:
    def on(
        rule: str,
        points: int,
        why: str,
        *shows: r.Group,
        instead: str | None = None,
        acts: frozenset[Act] = NOS,
        stood: bool = False,
    ) -> r.Rule:
        return r.Rule(rule, Category.CURIOSITY, points, 10, why, instead, acts, shows, stood)

    for rule, move, points, why in _PRESSURE:
        yield on(rule, points, why, frozenset({move}), instead=_ASK)
    yield on("standing_no_let_go", 10, "The no stood, and it was let go.", r.LET_GO | r.LEAVE, acts=_PLAIN, stood=True)
    yield on(
        "standing_no_asked_again",
        2,
        "This no had been asked about already; it wanted to be believed.",
        r.OPEN,
        acts=_PLAIN,
        stood=True,
        instead=_BELIEVE,
    )
    yield on("no_taken_in_and_asked", 10, "The no was taken in, then asked about.", r.ACK | r.HEARD, r.OPEN)
    yield on("no_taken_in_and_named", 9, "The no was taken in and its meaning named.", r.ACK, r.HEARD)
    yield on("no_taken_in_and_let_go", 10, "A plain no, taken in and let go.", r.ACK, r.LET_GO, acts=_PLAIN)
    yield on("no_let_go_with_grace", 9, "Let go, with the door left open.", r.LET_GO, r.LEAVE, acts=_PLAIN)
    yield on("no_asked", 8, "The no was asked about.", r.OPEN)
    yield on("no_named", 8, "The no was given back in words, which invites its reason.", r.HEARD)
    yield on("no_let_go", 8, "A plain no, let go.", r.LET_GO, acts=_PLAIN)
    yield on("no_left_open", 7, "The no was kept, and the door with it.", r.LEAVE, acts=_PLAIN)
    yield on("stall_asked_out", 8, "A stall was met with leave to make it a no.", r.ASK_NO | r.PING, acts=_STALL)
    yield on("stall_made_safe", 7, "A stall was met with leave to refuse.", r.NO_SAFE | r.AWAY, acts=_STALL)
    yield on("stall_given_time", 6, "A stall was given its time.", r.LET_GO | r.LEAVE, instead=_ASK, acts=_STALL)
    yield on("no_taken_in_and_checked", 7, "The no was taken in and asked for outright.", r.ACK, r.ASK_NO | r.PING)
    yield on("no_checked", 6, "Asked outright whether it is a no.", r.ASK_NO | r.PING)
    yield on("no_taken_in_and_granted", 7, "The no was taken in and its side taken.", r.ACK, r.AWAY | r.NO_SAFE)
    yield on("no_taken_in_and_measured", 6, "The no was taken in; a fact was asked.", r.ACK, r.FACT, instead=_ASK)
    yield on("no_granted", 6, "Their side of the no was taken.", r.AWAY | r.NO_SAFE, instead=_ASK)
    yield on("no_measured", 4, "A fact behind the no was asked; its meaning was not.", r.FACT, instead=_ASK)
    yield on("reason_let_go", 4, "Let go before the reason was asked about.", r.LET_GO | r.LEAVE, instead=_ASK)
    yield on("no_feared_aloud", 4, "A worry was named for them.", r.AUDIT, instead=_NAME)
    yield on("no_taken_in_only", 3, "The no was taken in, and its reason left lying.", r.ACK, instead=_ASK)
    yield on("no_turned", 1, "Another question went past the no.", r.NO_Q, instead=_ASK)
    yield on("no_left", 0, "The call was closed without a word on the no.", r.BYE, instead=_BELIEVE)
    yield on("no_fished_over", -3, "A question that fishes for yes went over the no.", r.YES_Q, instead=_ASK)
    yield on("no_offered_over", -1, "A next step was offered over the no.", r.STEP, instead=_ASK)
    yield on("no_pitched_over", -2, "The pitch went on over the no.", r.PITCH, instead=_NAME)
    yield on("no_ignored", -2, "The no was left unanswered.", instead=_ASK)


RULES: tuple[r.Rule, ...] = tuple(_rules())
