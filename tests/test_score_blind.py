"""Calls and pairs of answers on which the rubric was never fitted; the ratings were written down before any scoring."""

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from test_score_calls import exchange, rank_correlation

from noprac.core.moves import Act, Move, Moves, Span
from noprac.core.score import Category, score
from noprac.core.transcript import Exchange

HERE = Path(__file__).parent
CORPUS = HERE.parent / "assets" / "corpus"


@dataclass(frozen=True, slots=True)
class Blind:
    """A call with its ratings: no-framing, detachment, overall."""

    name: str
    rated: tuple[int, ...]
    exchanges: tuple[Exchange, ...]

    def scored(self) -> tuple[int, ...]:
        found = score(self.exchanges).scores
        return tuple(PAR if s is None else s for s in (found.no_framing, found.detachment, found.overall))


PAR = 40  # for the rank alone: a score without an occasion stands where an unused one does


def read(text: str) -> tuple[Blind, ...]:
    calls = []
    for block in text.split("\n= ")[1:]:
        head, *lines = block.strip().splitlines()
        one, two, three, name = head.split(" ", 3)
        calls.append(Blind(name, (int(one), int(two), int(three)), tuple(e for line in lines for e in _turns(line))))
    return tuple(calls)


def _turns(line: str) -> list[Exchange]:
    if "|" in line:
        return [exchange(line)]
    name, _, places = line.partition(" ")
    first, last = map(int, places.split("-"))
    rows = (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[first - 1 : last]
    return [_turn(json.loads(row)) for row in rows]


def _turn(row: dict[str, Any]) -> Exchange:
    spans = tuple(Span(Move(move), int(start), int(end)) for start, end, move in row["spans"])
    return Exchange(Act(row["prospect_act"]), row["prospect"], row["trainee"], Moves(spans, "by hand"))


CALLS = read((HERE / "score_calls_blind.txt").read_text(encoding="utf-8"))
PAIRS = [
    tuple(part.strip() for part in line.split("|"))
    for line in (HERE / "score_pairs_blind.txt").read_text(encoding="utf-8").splitlines()
    if "|" in line and not line.startswith('"')
]


def scored(name: str) -> int:
    return next(c for c in CALLS if c.name == name).scored()[2]


@pytest.mark.parametrize(("which", "least"), [(0, 0.85), (1, 0.85), (2, 0.9)])
def test_calls_rank_as_their_reader_rated_them(which: int, least: float) -> None:
    assert len(CALLS) >= 40
    assert rank_correlation([c.rated[which] for c in CALLS], [c.scored()[which] for c in CALLS]) >= least


def test_won_and_lost_with_the_same_skill_are_worth_the_same() -> None:
    won = [c.name.removesuffix(", won") for c in CALLS if c.name.endswith(", won")]
    assert len(won) >= 4
    assert sum(abs(scored(f"{name}, won") - scored(f"{name}, lost")) for name in won) < 5 * len(won)


@pytest.mark.parametrize("name", ["stuffed with phrases", "the manual read aloud", "takeaways on strings"])
def test_phrases_rank_below_plain_honest_talk(name: str) -> None:
    honest = [c.scored()[2] for c in CALLS if c.name.startswith("plain honest average")]
    assert len(honest) == 3
    assert scored(name) < min(honest) - 10


def test_better_answers_score_higher() -> None:
    assert len(PAIRS) >= 45
    fell = [
        (category, act, line)
        for category, act, line, one, other in PAIRS
        if not _higher(category, act, line, one, other)
    ]
    assert len(fell) <= len(PAIRS) // 20, fell


def _higher(category: str, act: str, line: str, one: str, other: str) -> bool:
    better, worse = (
        getattr(score([exchange(f"{act} | {line} | {answer}")]).scores, Category(category).value)
        for answer in (one, other)
    )
    return better is not None and (worse is None or better > worse)


def test_an_excellent_no_beats_a_pressed_yes() -> None:
    order = ["an honest no, excellent", "plain honest average, accounts", "a yes that was pressed out", "nothing said"]
    assert all(scored(one) > scored(other) for one, other in pairwise(order[:3]))
    assert scored(order[3]) < scored(order[1]) - 10
