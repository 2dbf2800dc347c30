"""One judgement for every drill, and how an answer is cut for it.

Takes: a prompt, an answer. Gives: a `Judgement`. May not: judge a call; `quick` does.
"""

from collections.abc import Callable, Mapping

from noprac.core.drills import reasons, sayings, yeses
from noprac.core.drills.answer import AGAIN, Answer, Judgement, Outcome
from noprac.core.drills.drill import Drill, Prompt
from noprac.core.errors import Misuse

_BY: Mapping[Drill, Callable[[Prompt, Answer], Judgement]] = {
    Drill.TURN_IT_ROUND: sayings.turned,
    Drill.AFTER_THE_NO: sayings.after_no,
    Drill.WHICH_YES: yeses.told,
    Drill.REASONS: reasons.named,
    Drill.PING_AND_DROP: sayings.pinged,
    Drill.LET_GO: sayings.let_go,
    Drill.MIRROR_AND_LABEL: sayings.given_back,
}


def judge(prompt: Prompt, answer: Answer) -> Judgement:
    """What there is to say about an answer. Raises Misuse for a quick call, which is no answer."""
    if prompt.drill not in _BY:
        raise Misuse(f"{prompt.drill} is judged by its call")
    if not answer.text.strip():
        return Judgement(Outcome.UNSURE, ask=AGAIN)
    return _BY[prompt.drill](prompt, answer)


def cut(drill: Drill, text: str) -> tuple[str, ...]:
    """A turn as it is tagged: whole, or reason by reason."""
    return reasons.reasons(text) if drill is Drill.REASONS else (text,)
