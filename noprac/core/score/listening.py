"""How what was said was listened to: labels, mirrors, summaries, questions on it.

Takes: nothing. Gives: `RULES`, first that fits. May not: apply them; share of talk and that's-rights are `conduct`'s.

Lines that tell something are full occasions; a question, a yes or "that's right" is a small one. Answering a question
that was asked is listening too.
"""

from collections.abc import Iterator

from noprac.core.moves import Act, Move
from noprac.core.score import rule as r
from noprac.core.score.better import Wish
from noprac.core.score.pressure import PRESSING
from noprac.core.score.receipt import Category

_TOLD = frozenset({Act.STATES, Act.OBJECTS, Act.SAYS_NO, Act.STALLS, Act.CORRECTS, Act.DEFENDS_INTEREST})
_YES = frozenset({Act.CONFIRMATION_YES, Act.COUNTERFEIT_YES})
_RIGHT = frozenset({Act.THATS_RIGHT})
_COMMITMENT = frozenset({Act.COMMITMENT_YES})
_ASKS = frozenset({Act.ASKS})
_PLAIN = frozenset({Act.SAYS_NO})


_TABLE = r.Table(Category.LISTENING, _TOLD)
_on = _TABLE.on


def _rules() -> Iterator[r.Rule]:
    anything = _TOLD | _YES | _RIGHT | _ASKS | _COMMITMENT
    yield from _TABLE.pressing(PRESSING[_TABLE.category], Wish.MIRROR, acts=anything)
    yield _on(
        "asked_past_the_end", 1, "They had said what they meant.", r.OPEN, acts=_PLAIN, stood=True, instead=Wish.LEAVE
    )
    yield _on("summed_up", 10, "Summed up as theirs, point for point.", frozenset({Move.SUMMARY}))
    yield _on("named_and_asked", 10, "Named, then asked about.", r.HEARD, r.OPEN)
    yield _on("taken_in_and_named", 10, "Taken in and named.", r.ACK, r.HEARD)
    yield _on("named", 9, "What they meant was named.", frozenset({Move.LABEL}))
    yield _on("mirrored", 8, "Their own words, given back, invite more.", frozenset({Move.MIRROR}))
    yield _on("taken_in_and_asked", 9, "Taken in, and asked about.", r.ACK, r.OPEN)
    yield _on("asked_on", 7, "An open question on what was said.", r.OPEN)
    yield _on("taken_in_and_let_go", 8, "Heard for what it was, and let go.", r.ACK, r.LET_GO | r.LEAVE)
    yield _on("believed", 6, "What they said was believed and let go.", r.LET_GO | r.LEAVE)
    yield _on("taken_in_and_weighed", 6, "Taken in, with its other side weighed.", r.ACK, r.AWAY | r.ASK_NO | r.PING)
    yield _on("taken_in_and_measured", 5, "Taken in; a fact was asked.", r.ACK, r.FACT, instead=Wish.ASK_ON)
    yield _on("weighed", 4, "Its other side was weighed.", r.AWAY | r.ASK_NO | r.PING | r.NO_SAFE, instead=Wish.NAME)
    yield _on("measured", 2, "A fact was asked; what it means was not.", r.FACT, instead=Wish.ASK_ON)
    yield _on("taken_in_then_told", 1, "Taken in, then talked past.", r.ACK, r.PITCH, instead=Wish.NAME)
    yield _on("fished", -4, "A question that fishes for yes hears only itself.", r.YES_Q, instead=Wish.ASK_ON)
    yield _on("taken_in", 3, "Taken in, and left there.", r.ACK, instead=Wish.ASK_ON)
    yield _on("worry_named", 4, "A worry of theirs was named.", r.AUDIT, instead=Wish.NAME)
    yield _on("asked_closed", 1, "A closed question passed over what was said.", r.NO_Q, instead=Wish.NAME)
    yield _on("stepped_past", -1, "A next step passed over what was said.", r.STEP, instead=Wish.NAME)
    yield _on("talked_past", -2, "The pitch passed over what was said.", r.PITCH, instead=Wish.MIRROR)
    yield _on("not_taken_up", -1, "What was said was not taken up.", instead=Wish.MIRROR)
    yield _on("yes_looked_into", 5, "A bare yes was looked into.", r.HEARD | r.OPEN, acts=_YES, of=5)
    yield _on(
        "yes_fished_on", -3, "One yes was used to fish for the next.", r.YES_Q, acts=_YES, of=5, instead=Wish.ASK_ON
    )
    yield _on(
        "yes_weighed", 4, "A bare yes was tested.", r.ASK_NO | r.PING | r.NO_SAFE | r.AWAY | r.FACT, acts=_YES, of=5
    )
    yield _on("yes_talked_past", -1, "The talk went on over a bare yes.", r.PITCH, acts=_YES, of=5, instead=Wish.ASK_ON)
    yield _on("yes_taken", 1, "A bare yes was taken as it came.", acts=_YES, of=5, instead=Wish.ASK_ON)
    yield _on("right_used_up", -1, "“That's right” was used to fish for a yes.", r.YES_Q, acts=_RIGHT, of=4)
    yield _on("right_built_on", 4, "Built on what they called right.", r.OPEN | r.HEARD | r.STEP, acts=_RIGHT, of=4)
    yield _on("right_kept", 2, "What they called right was left standing.", acts=_RIGHT, of=4)
    yield _on("step_confirmed", 4, "The step they named was taken up.", r.ACK | r.HEARD, acts=_COMMITMENT, of=4)
    yield _on("step_talked_past", -1, "The talk went on over their yes.", r.PITCH | r.YES_Q, acts=_COMMITMENT, of=4)
    yield _on("step_left", 2, "Their yes was left standing.", acts=_COMMITMENT, of=4)
    yield _on("question_ducked", -3, "Their question met one that fishes for yes.", r.YES_Q, acts=_ASKS, of=4)
    yield _on("question_answered", 3, "Their question was taken up.", acts=_ASKS, of=4)


RULES: tuple[r.Rule, ...] = tuple(_rules())
