"""Both sides of every border rule of the coding manual, in several wordings.

What the tagger still gets wrong is listed in `border_rules/known.txt`, by rule; the list may only grow shorter.
"""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from noprac.core.moves import Act, Move
from noprac.moves.tagger import load

_FOLDER = Path(__file__).with_name("border_rules")
_RULES = 19


@dataclass(frozen=True, slots=True)
class Case:
    """One turn on one side of a border."""

    rule: int
    act: Act
    prospect: str
    trainee: str
    moves: frozenset[Move]


def _lines(name: str) -> list[list[str]]:
    lines = (_FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [[part.strip() for part in line.split("|")] for line in lines if line and not line.startswith("#")]


@cache
def _cases() -> tuple[Case, ...]:
    return tuple(
        Case(int(rule), Act(act), prospect, trainee, frozenset(map(Move, moves.split())))
        for rule, act, prospect, trainee, moves in _lines("turns.txt")
    )


@cache
def _failed() -> tuple[tuple[int, str, str, str], ...]:
    tag = load().tag
    found = ((c, {s.move for s in tag(c.trainee, c.prospect, c.act).spans}) for c in _cases())
    return tuple((c.rule, c.trainee, " ".join(sorted(c.moves)), " ".join(sorted(f))) for c, f in found if f != c.moves)


def _known() -> dict[int, int]:
    return {int(rule): int(number) for rule, number in _lines("known.txt")}


def test_every_rule_has_both_sides() -> None:
    met = Counter(c.rule for c in _cases())
    assert set(met) == set(range(1, _RULES + 1))
    assert min(met.values()) >= 2


def test_every_turn_stands_once() -> None:
    assert max(Counter((c.prospect, c.trainee) for c in _cases()).values()) == 1


@pytest.mark.parametrize("rule", range(1, _RULES + 1))
def test_no_more_turns_of_a_rule_fail_than_are_known_to(rule: int) -> None:
    failed = [f for f in _failed() if f[0] == rule]
    shown = "\n".join(f"{trainee}: coded {coded}, given {given}" for _, trainee, coded, given in failed)
    assert len(failed) <= _known().get(rule, 0), shown


def test_what_no_longer_fails_is_struck_off() -> None:
    failed = Counter(f[0] for f in _failed())
    assert {rule: number for rule, number in _known().items() if failed[rule] < number} == {}
