"""A persona speaks its own words first."""

import pytest
from rehearse import line, opened, said, scenario, wordings

from noprac.core.common import COMMON
from noprac.core.lines import choose
from noprac.core.prospect.answer import Answer
from noprac.core.situations import ACT, Situation


def spoken(situation: Situation, seed: int, times: int) -> list[str]:
    lines: list[str] = []
    for _ in range(times):
        lines.append(choose(scenario("ping-and-drop"), Answer(situation, ACT[situation]), seed, frozenset(lines)))
    return lines


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("situation", [Situation.COLD, Situation.SMALL_TALK, Situation.NOT_QUITE])
def test_own_words_come_before_the_common_ones(seed: int, situation: Situation) -> None:
    own = scenario("ping-and-drop").lines[situation]
    lines = spoken(situation, seed, len(own) + len(COMMON[situation]))
    assert set(lines[: len(own)]) == set(own)
    assert set(lines[len(own) :]) == set(COMMON[situation])


def test_another_seed_begins_elsewhere() -> None:
    assert len({spoken(Situation.COLD, seed, 1)[0] for seed in range(12)}) > 1


def test_asked_twice_it_tells_the_same_and_unknown_things_it_does_not_know() -> None:
    call = said(opened(), "how many salespeople do you have", "fact_question")
    once = line(call)
    twice = line(said(call, "how many salespeople did you say", "fact_question"))
    assert {once, twice} == set(scenario().fact("team").open)
    thrice = line(said(said(call, "your salespeople", "fact_question"), "how many salespeople was it", "fact_question"))
    assert thrice.endswith(once)
    assert thrice != once
    assert line(said(call, "who owns the leads on monday", "fact_question")) != once
    assert line(said(call, "how many sewage mondays", "fact_question")) in wordings("unknown")
    assert line(said(call, "do you like cats", "fact_question")) in wordings("off_topic")
