"""The rubric as data, and its receipts on any machine."""

import json
import os
import subprocess
import sys

import pytest

from noprac.core.moves import Act, Move
from noprac.core.score import RUBRIC, Category
from noprac.core.score.own_words import echo


def test_rubric_reads_as_data() -> None:
    for rule in RUBRIC:
        assert rule.why.endswith(".")
        assert rule.points <= 10
        assert "you" not in rule.why.lower().replace("your", "").split(), "on the move, never the person"
    assert len({rule.id for rule in RUBRIC}) == len(RUBRIC)


def test_every_line_has_a_detachment_rule_that_fits_anything() -> None:
    for act in Act:
        fitting = [
            x for x in RUBRIC if x.category is Category.DETACHMENT and x.fits(act, frozenset({Move.OTHER}), False)
        ]
        assert fitting


@pytest.mark.parametrize(
    ("line", "given_back"),
    [
        ("we lost our best client", "Lost your best client"),
        ("It's my budget.", "It's your budget"),
        ("...", ""),
        ("", ""),
    ],
)
def test_echo_turns_the_line_round(line: str, given_back: str) -> None:
    assert echo(line) == given_back


PROGRAM = """
import json, sys
from dataclasses import asdict
sys.path.insert(0, sys.argv[1])
from test_score_calls import CALLS
print(json.dumps([asdict(c.score()) for c in CALLS], sort_keys=True))
"""


def test_same_bytes_whatever_the_locale_zone_and_hash_seed() -> None:
    here = os.path.dirname(__file__)  # noqa: PTH120 - handed to another process as text
    outs = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("7", "Asia/Kathmandu", "tr_TR.UTF-8"), ("99", "EST5EDT", "de_DE")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run([sys.executable, "-c", PROGRAM, here], capture_output=True, check=True, env=env)
        outs.add(done.stdout)
    assert len(outs) == 1
    assert len(json.loads(outs.pop())) >= 35
