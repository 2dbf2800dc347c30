"""The rubric applied to a call.

Takes: exchanges. Gives: a `Score`. May not: know how the call ended, or read a clock or a seed: the same exchanges
give the same receipt.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from noprac.core.moves import Act, Move
from noprac.core.score import conduct, delivery
from noprac.core.score.answer import COSTLY, Answer, read
from noprac.core.score.receipt import Evidence, Score, add_up
from noprac.core.score.revision import PRESENT, Revision
from noprac.core.score.rubric import BY_ACT
from noprac.core.score.rule import Group, Rule
from noprac.core.transcript import Exchange

Fitting = tuple[tuple[Rule, tuple[Move, ...]], ...]


def score(exchanges: Sequence[Exchange], by: Revision = PRESENT) -> Score:
    """The receipt of a call, or of a single turn. A last line without an answer is no occasion for anything. `by`:
    another rubric."""
    answers = tuple(read(exchanges))
    earned: list[Evidence] = []
    doubtful: list[Evidence] = []
    for answer in answers:
        for proof, doubted in () if answer.silent else _earn(answer, by):
            (doubtful if doubted else earned).append(proof)
    found = [*earned, *by.worth(conduct.judge(answers, earned)), *by.worth(delivery.judge(answers))]
    found += _in_doubt(doubtful, found)
    found.sort(key=lambda e: (e.turn, e.rule, e.counts_for, e.start))
    return Score(add_up(found, by.weights, by.par), tuple(found), by.version)


def _earn(answer: Answer, by: Revision) -> Iterator[tuple[Evidence, bool]]:
    fitting = _by(_rules(answer.act, answer.moves, answer.stood), by)
    for rule, shown in fitting:
        doubted = rule.points < 0 and answer.unclear and not _proved(rule)
        yield conduct.evidence(rule, answer, shown, 0 if doubted else None), doubted
    if answer.sure != answer.moves:
        judged = {rule.category for rule, _ in fitting}
        for rule, shown in _by(_rules(answer.act, answer.sure, answer.stood), by):
            if rule.category not in judged:
                yield conduct.evidence(rule, answer, shown, 0), True


def _by(fitting: Fitting, by: Revision) -> Fitting:
    if not by.rules and not by.off:
        return fitting
    return tuple((by.rule(rule), shown) for rule, shown in fitting if rule.id not in by.off)


@lru_cache(maxsize=4096)
def _rules(act: Act, moves: Group, stood: bool) -> Fitting:
    """Each score's rule for such an answer, with the moves that prove it."""
    fitting = (next((rule for rule in rules if rule.fits(act, moves, stood)), None) for rules in BY_ACT[act])
    return tuple((rule, tuple(m for m in moves if any(m in g for g in rule.shows))) for rule in fitting if rule)


def _proved(rule: Rule) -> bool:
    """Whether the rule rests on costly moves themselves, not on something that seems to be missing."""
    return bool(rule.shows) and all(group <= COSTLY for group in rule.shows)


def _in_doubt(doubtful: Sequence[Evidence], found: Sequence[Evidence]) -> Iterator[Evidence]:
    """What was not understood is no occasion, or counts as neutral where that is kinder: it never costs."""
    for proof in doubtful:
        if sum(e.points for e in found if e.counts_for is proof.counts_for) < 0:
            yield proof
