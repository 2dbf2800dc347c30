"""A persona speaks its own words first."""

import pytest
from rehearse import scenario

from noprac.core.answer import Answer
from noprac.core.common import COMMON
from noprac.core.lines import choose
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
