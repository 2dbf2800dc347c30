"""The page on the prospect and the code say the same."""

import re

import pytest

from noprac.core.prospect import diagram
from noprac.core.prospect.diagram import filled
from noprac.core.prospect.moment import HIGH, KEEN, LOW, TRUST_LEFT, TRUSTING, Phase
from noprac.core.prospect.table import TABLE
from noprac.core.score import RUBRIC
from noprac.store import paths

PAGE = (paths.assets() / "docs" / "prospect.md").read_text(encoding="utf-8")


def test_the_page_is_made_from_the_table() -> None:
    assert filled(PAGE) == PAGE, "run python assets/docs/draw.py"
    assert diagram.diagram() in PAGE
    assert diagram.rows() in PAGE
    assert diagram.effects() in PAGE


def test_the_rules_of_the_score_are_on_its_page() -> None:
    page = (paths.assets() / "docs" / "scoring.md").read_text(encoding="utf-8")
    assert filled(page) == page, "run python assets/docs/draw.py"
    for rule in RUBRIC:
        assert f"| {rule.id.replace('_', ' ')} |" in page
        assert rule.why in page


@pytest.mark.parametrize("value", [HIGH, LOW, TRUSTING, TRUST_LEFT, KEEN])
def test_the_bounds_on_the_page_are_those_of_the_code(value: int) -> None:
    assert re.search(rf"\b{value / 1000}\b", PAGE)


def test_every_phase_is_drawn_and_every_way_is_a_row() -> None:
    ways = re.findall(r"(?m)^    (\S+) --> (\S+) : ", diagram.diagram())
    assert {to for _, to in ways} == {row.to.value for row in TABLE if row.to is not None}
    named = {name for way in ways for name in way} | {"opening"}
    assert {phase.value for phase in Phase} <= named
    assert named <= {phase.value for phase in Phase} | {"any", "open", "[*]"}
    assert all(start != to for start, to in ways)
    labels = re.findall(r"(?m)^    \S+ --> \S+ : (.*)$", diagram.diagram())
    assert not [label for label in labels if re.search(r"[:;]", label)]  # they end a label in Mermaid


def test_the_table_on_the_page_has_every_row() -> None:
    lines = diagram.rows().splitlines()
    assert len(lines) == len(TABLE) + 2
    assert all(line.count("|") == 7 for line in lines)


def test_only_what_stands_between_marks_is_made() -> None:
    page = "before\n<!-- made: effects -->\nold\n<!-- end -->\nafter\n"
    made = filled(page)
    assert made.startswith("before\n<!-- made: effects -->\n| deed |")
    assert made.endswith("\n<!-- end -->\nafter\n")
    assert filled(made) == made
    assert filled("no marks") == "no marks"
    with pytest.raises(KeyError):
        filled("<!-- made: nothing -->\n<!-- end -->")
