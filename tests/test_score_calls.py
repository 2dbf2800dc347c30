"""Whole calls written by hand: the rubric must order them as a coach of this method would (`score_calls.txt`)."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from noprac.core.moves import Act, Move, Moves, Span
from noprac.core.score import Score, Scores, score
from noprac.core.transcript import Exchange


def exchange(line: str) -> Exchange:
    """`act | prospect | move=words / move=words`."""
    act, prospect, answer = (part.strip() for part in line.split("|"))
    text, spans = "", []
    for piece in (p.strip() for p in answer.split(" / ") if p.strip()):
        name, _, words = piece.partition("=")
        start = len(text) + 1 if text else 0
        text = f"{text} {words}" if text else words
        spans.append(Span(Move(name), start, len(text)))
    return Exchange(Act(act), prospect, text, Moves(tuple(spans), "by hand"))


@dataclass(frozen=True, slots=True)
class Rated:
    name: str
    rated: int
    exchanges: tuple[Exchange, ...]

    def score(self) -> Score:
        return score(self.exchanges)


def read(text: str) -> tuple[Rated, ...]:
    calls = []
    for block in text.split("\n= ")[1:]:
        head, *lines = block.strip().splitlines()
        rated, _, name = head.partition(" ")
        calls.append(Rated(name, int(rated), tuple(exchange(line) for line in lines)))
    return tuple(calls)


CALLS = read((Path(__file__).parent / "score_calls.txt").read_text(encoding="utf-8"))


def scores(name: str) -> Scores:
    return next(c for c in CALLS if c.name == name).score().scores


def overall(name: str) -> int:
    found = scores(name).overall
    assert found is not None
    return found


def ranks(values: list[int]) -> list[float]:
    return [sum(v < x for v in values) + (sum(v == x for v in values) - 1) / 2 for x in values]


def rank_correlation(left: list[int], right: list[int]) -> float:
    a, b = ranks(left), ranks(right)
    mean = (len(a) - 1) / 2
    both = sum((x - mean) * (y - mean) for x, y in zip(a, b, strict=True))
    spread = sum((x - mean) ** 2 for x in a) * sum((y - mean) ** 2 for y in b)
    return float(both / spread**0.5)


def test_rubric_ranks_calls_as_a_coach_does() -> None:
    assert len(CALLS) >= 35
    assert rank_correlation([c.rated for c in CALLS], [overall(c.name) for c in CALLS]) >= 0.95


def test_skilled_and_pushy_demo_stand_far_apart() -> None:
    skilled, pushy = scores("article, spoken well"), scores("pushy demo")
    for one, other in (
        (skilled.no_framing, pushy.no_framing),
        (skilled.detachment, pushy.detachment),
        (skilled.overall, pushy.overall),
    ):
        assert one is not None
        assert other is not None
        assert one - other >= 30


def test_outcome_earns_nothing() -> None:
    won, lost = overall("article, spoken well"), overall("lost, same skill as the article")
    assert abs(won - lost) < 5


def test_last_line_unanswered_changes_no_score() -> None:
    for rated in CALLS:
        if rated.exchanges[-1].trainee:
            continue
        for act in Act:
            other = (*rated.exchanges[:-1], Exchange(act, "something else", "", Moves()))
            assert score(other).scores == rated.score().scores, (rated.name, act)


@pytest.mark.parametrize("name", ["honest early exit", "honest exit after a question"])
def test_honest_early_exit_is_a_perfect_call(name: str) -> None:
    assert overall(name) >= 95


@pytest.mark.parametrize(
    "name",
    [
        "phrase stuffing",
        "one phrase after the other, nobody listening",
        "takeaway on a string",
        "reads the manual aloud",
    ],
)
@pytest.mark.parametrize(
    "plain", ["plain honest average one", "plain honest average two", "plain honest average three"]
)
def test_magic_phrases_rank_below_plain_honest_talk(name: str, plain: str) -> None:
    assert overall(name) < overall(plain)
    for stuffed, honest in zip(_main(name), _main(plain), strict=True):
        assert stuffed < honest


def _main(name: str) -> tuple[int, int]:
    found = scores(name)
    assert found.no_framing is not None
    assert found.detachment is not None
    return found.no_framing, found.detachment


@pytest.mark.parametrize("name", ["silent", "one word at a time"])
def test_saying_next_to_nothing_scores_low(name: str) -> None:
    assert overall(name) < overall("plain honest average one") - 10
