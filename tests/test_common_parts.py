"""Small values that several rooms share: a table's cell, the edit distance, what a part is fit for."""

import pytest

from noprac.core.cells import cell
from noprac.core.check import Check, Fitness
from noprac.core.edits import distance


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("@home", "'@home"),
        ("\tindented", "'\tindented"),
        ("no thanks", "no thanks"),
        ("", ""),
        (-3, -3),
        (None, None),
        (["label", "mirror"], "label mirror"),
    ],
)
def test_no_word_in_a_cell_is_a_formula(value: object, shown: object) -> None:
    assert cell(value) == shown


@pytest.mark.parametrize(
    ("wanted", "found", "apart"),
    [("", "", 0), ("abc", "abc", 0), ("", "ab", 2), ("ab", "", 2), ("kitten", "sitting", 3), ("flaw", "lawn", 2)],
)
def test_the_edit_distance_counts_what_changed_came_and_went(wanted: str, found: str, apart: int) -> None:
    assert distance(wanted, found) == distance(found, wanted) == apart


def test_a_part_that_is_well_asks_for_nothing() -> None:
    part = Check("microphone", Fitness.OK, "USB")
    assert (part.means, part.mend) == ("", "")
    assert [state.value for state in Fitness] == ["ok", "degraded", "missing"]
