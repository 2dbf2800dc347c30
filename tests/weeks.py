"""Calls in numbers, made up: what practice over weeks is reckoned from."""

from collections.abc import Mapping
from datetime import date, timedelta

from noprac.core.moves import Ending, Move
from noprac.core.practice.made import Made
from noprac.core.score import Scores

MONDAY = date(2026, 3, 2)


def on(days: int) -> date:
    """So many days after a Monday."""
    return MONDAY + timedelta(days=days)


def call(
    overall: int | None = 50,
    *,
    day: date = MONDAY,
    scenario: str = "s",
    difficulty: int = 1,
    ending: Ending | None = Ending.HONEST_NO,
    right: Ending = Ending.HONEST_NO,
    moves: Mapping[Move, int] | None = None,
    turns: int = 10,
    noes: int = 2,
    after: int | None = None,
    after_seconds: float | None = None,
    take: bool = False,
    curiosity: int | None = None,
    listening: int | None = None,
) -> Made:
    return Made(
        call="c",
        day=day,
        scenario=scenario,
        difficulty=difficulty,
        ending=ending,
        right=right,
        scores=Scores(overall=overall, curiosity_after_no=curiosity, listening=listening),
        moves=moves or {},
        turns=turns,
        seconds=60.0,
        noes=noes,
        embraced=1,
        after=after,
        after_seconds=after_seconds,
        take=take,
    )
