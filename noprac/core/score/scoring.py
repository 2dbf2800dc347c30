"""The rubric applied to a call.

Takes: exchanges. Gives: a `Score`. May not: know how the call ended, or read a clock or a seed: the same exchanges
give the same receipt.
"""

from collections.abc import Iterator, Sequence

from noprac.core.score import conduct
from noprac.core.score.answer import COSTLY, Answer, read
from noprac.core.score.receipt import Evidence, Score, add_up
from noprac.core.score.rubric import BY_ACT, RUBRIC_VERSION
from noprac.core.score.rule import Rule
from noprac.core.transcript import Exchange


def score(exchanges: Sequence[Exchange]) -> Score:
    """The receipt of a call, or of a single turn. A last line without an answer is no occasion for anything."""
    answers = tuple(read(exchanges))
    earned = tuple(proof for answer in answers if not answer.silent for proof in _earn(answer))
    found = [*earned, *conduct.judge(answers, earned)]
    found.sort(key=lambda e: (e.turn, e.rule, e.counts_for, e.start))
    return Score(add_up(found), tuple(found), RUBRIC_VERSION)


def _earn(answer: Answer) -> Iterator[Evidence]:
    for rules in BY_ACT[answer.act]:
        rule = next((rule for rule in rules if rule.fits(answer.act, answer.moves, answer.stood)), None)
        if rule is None or (rule.points < 0 and answer.unclear and not _proved(rule)):
            continue
        shown = frozenset[object]().union(*rule.shows) & answer.moves
        yield conduct.evidence(rule, answer, (m for m in answer.moves if m in shown))


def _proved(rule: Rule) -> bool:
    """Whether the rule rests on costly moves themselves, not on something that seems to be missing."""
    return bool(rule.shows) and all(group <= COSTLY for group in rule.shows)
