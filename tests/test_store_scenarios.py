"""Scenario files: found, refused by line and field."""

from pathlib import Path

import pytest

from noprac.core.errors import ScenarioError
from noprac.store import scenarios
from noprac.store.scenarios import Fault, Source

SHIPPED = scenarios.find("lead-generation")
TEXT = SHIPPED.path.read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    (tmp_path / "scenarios").mkdir()
    return tmp_path


def test_all_that_ships_is_sound() -> None:
    found = scenarios.catalogue()
    assert found
    assert [fault for fault in found if isinstance(fault, Fault)] == []
    for source in found:
        assert isinstance(source, Source)
        assert scenarios.check(source.path) == ()


def test_a_scenario_is_found_by_id_and_by_file() -> None:
    assert scenarios.load("lead-generation") == SHIPPED.scenario
    assert scenarios.load(str(SHIPPED.path)) == SHIPPED.scenario


def test_the_users_own_hides_the_shipped_one(home: Path) -> None:
    mine = home / "scenarios" / "mine.yaml"
    mine.write_text(TEXT, encoding="utf-8")
    assert scenarios.find("lead-generation").path == mine
    assert [s.path for s in scenarios.catalogue() if isinstance(s, Source)].count(SHIPPED.path) == 0


@pytest.mark.parametrize("name", ["nobody", "", "../../etc/passwd", "nowhere.yaml", "/", "a\x00b"])
def test_what_is_not_there_is_said_in_one_line(name: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        scenarios.find(name)
    assert "\n" not in str(caught.value)


def test_a_fault_names_file_line_and_field(home: Path) -> None:
    lines = TEXT.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("difficulty:"))
    lines[at] = "difficulty: very"
    broken = home / "scenarios" / "broken.yaml"
    broken.write_text("\n".join(lines), encoding="utf-8")
    (fault,) = scenarios.check(broken)
    assert (fault.path, fault.line, fault.field) == (broken, at + 1, "difficulty")
    assert str(fault).startswith(f"{broken}:{at + 1}: difficulty: ")
    with pytest.raises(ScenarioError, match="difficulty"):
        scenarios.find("broken")
    assert fault in scenarios.catalogue()


def test_a_field_that_is_missing_points_at_what_is_around_it(home: Path) -> None:
    lines = [line for line in TEXT.splitlines() if not line.startswith("title:")]
    broken = home / "scenarios" / "broken.yaml"
    broken.write_text("\n".join(lines), encoding="utf-8")
    (fault,) = scenarios.check(broken)
    assert fault.field == "title"
    assert fault.line == 1 or fault.line is not None


@pytest.mark.parametrize("text", [b"", b"- a\n- b", b"42", b"\xff", b"a: &x [1]\nb: *x", b"x" * 300_000])
def test_a_file_that_is_no_scenario_is_said_in_one_line(home: Path, text: bytes) -> None:
    broken = home / "scenarios" / "broken.yaml"
    broken.write_bytes(text)
    (fault,) = scenarios.check(broken)
    assert str(broken) in str(fault)
    assert "\n" not in str(fault)


def test_a_folder_is_no_scenario(home: Path) -> None:
    (fault,) = scenarios.check(home)
    assert "cannot be read" in fault.why
