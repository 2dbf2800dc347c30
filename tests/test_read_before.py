"""Scenario files read before: the same values without reading YAML again."""

import json
import shutil
from pathlib import Path

import pytest

from noprac.store import paths, scenarios
from noprac.store.read_before import FILE, MOST, ReadBefore
from noprac.store.scenarios import Fault, Source

SHIPPED = paths.scenario_folders()[-1]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def own(home: Path) -> Path:
    folder = home / "scenarios"
    folder.mkdir(parents=True)
    shutil.copy(SHIPPED / "bad-time.yaml", folder / "mine.yaml")
    return folder / "mine.yaml"


def found(path: Path) -> Source | Fault:
    scenarios._remembered.clear()  # as another process
    return next(each for each in scenarios.catalogue() if each.path == path)


def test_a_scenario_comes_from_what_was_read_before_as_it_was(own: Path, home: Path) -> None:
    first = found(own)
    kept = json.loads((home / FILE).read_bytes())
    again = found(own)
    assert again == first
    assert isinstance(first, Source)
    assert first.values in kept.values()
    assert json.loads((home / FILE).read_bytes()) == kept


def test_a_changed_file_is_read_and_a_broken_one_tells_its_line(own: Path) -> None:
    found(own)
    text = own.read_text(encoding="utf-8")
    own.write_text(text.replace("difficulty: 3", "difficulty: 2", 1), encoding="utf-8", newline="\n")
    changed = found(own)
    assert isinstance(changed, Source)
    assert changed.scenario.difficulty == 2
    own.write_text(text.replace("difficulty: 3", "difficulty: 9", 1), encoding="utf-8", newline="\n")
    broken = found(own)
    assert isinstance(broken, Fault)
    assert broken.line is not None
    assert broken == found(own)


@pytest.mark.parametrize("kept", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_damaged_file_is_not_missed(own: Path, home: Path, kept: bytes) -> None:
    first = found(own)
    (home / FILE).write_bytes(kept)
    assert found(own) == first


def test_values_that_are_no_scenario_are_not_believed(own: Path, home: Path) -> None:
    first = found(own)
    key = next(k for k, v in json.loads((home / FILE).read_bytes()).items() if v == first.values)  # type: ignore[union-attr]  # found
    (home / FILE).write_text(json.dumps({key: {"id": 1}}), encoding="utf-8")
    assert found(own) == first


def test_only_the_latest_are_kept_and_a_disk_that_refuses_is_no_fault(tmp_path: Path) -> None:
    before = ReadBefore(tmp_path)
    for number in range(MOST + 1):
        before.add(str(number).encode(), {"id": str(number)})
    before.keep()
    again = ReadBefore(tmp_path)
    assert again.get(b"0") is None
    assert again.get(str(MOST).encode()) == {"id": str(MOST)}
    (tmp_path / "file").write_text("", encoding="utf-8")
    nowhere = ReadBefore(tmp_path / "file")
    nowhere.add(b"1", {})
    nowhere.keep()
    assert ReadBefore(tmp_path / "file").get(b"1") is None
