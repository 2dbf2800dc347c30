"""Every scenario that comes with noprac is played out: each ending reached, the right one by skill, none by a trick."""

from pathlib import Path

import pytest
from rehearse import scenario

from noprac.core.audit import audit
from noprac.core.scenario import Warmth

FOLDER = Path(__file__).parents[1] / "scenarios"
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
CALLS = 180


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) >= 16
    assert len({scenario(name).trade for name in NAMES}) >= 10
    assert {scenario(name).difficulty for name in NAMES} >= {1, 2, 3, 4}


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_with_it(name: str) -> None:
    for report in audit(scenario(name), CALLS):
        assert [str(fault) for fault in report.faults] == [], report.part


@pytest.mark.parametrize("name", NAMES)
def test_it_has_a_later_call_that_opens_by_how_the_prospect_was_left(name: str) -> None:
    later = scenario(name).later
    assert later is not None
    assert set(later.opening) == set(Warmth)
