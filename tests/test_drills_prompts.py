"""The models of every prompt, judged as an answer would be: what works passes, what leans does not.

The tagger learns on; a model that it is not sure of is no fault of the prompt, so a few may be unsure.
"""

from functools import cache

import pytest

from noprac import build
from noprac.core.drills.answer import Answer, Outcome, Part
from noprac.core.drills.drill import Drill, Prompt
from noprac.core.drills.exercise import owned
from noprac.core.drills.judging import cut, judge
from noprac.core.drills.own import PLAIN
from noprac.store import decks

BY_MOVES = tuple(drill for drill in Drill if drill not in {Drill.WHICH_YES, Drill.QUICK_TO_NO})
ENOUGH = 0.9  # of the models that work must pass; none that leans may


@cache
def outcome(prompt: Prompt, text: str) -> Outcome:
    line = "" if prompt.drill is Drill.TURN_IT_ROUND else prompt.line
    tags = build.tagger()
    return judge(prompt, Answer(tuple(Part(t, tags.tag(t, line, prompt.act)) for t in cut(prompt.drill, text)))).outcome


def prompts(drill: Drill) -> list[Prompt]:
    return [owned(prompt, PLAIN) for prompt in decks.deck(drill).prompts]


@pytest.mark.parametrize("drill", BY_MOVES)
def test_what_works_passes(drill: Drill) -> None:
    found = {
        text: outcome(prompt, text)
        for prompt in prompts(drill)
        for text in ((" ".join(prompt.right),) if drill is Drill.REASONS else prompt.right)
    }
    failed = {text: result for text, result in found.items() if result is not Outcome.PASSED}
    assert len(failed) <= (1 - ENOUGH) * len(found), failed


@pytest.mark.parametrize("drill", BY_MOVES)
def test_what_leans_does_not(drill: Drill) -> None:
    leaning = [(p, p.wrong) for p in prompts(drill)]
    if drill is Drill.TURN_IT_ROUND:
        leaning += [(p, p.line) for p in prompts(drill)]
    assert [text for prompt, text in leaning if outcome(prompt, text) is Outcome.PASSED] == []


def test_every_turn_has_two_models() -> None:
    assert {prompt.id: len(prompt.right) for prompt in prompts(Drill.TURN_IT_ROUND) if len(prompt.right) != 2} == {}
