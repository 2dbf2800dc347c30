"""The walls of the house: who imports whom, what stands where, what a wheel holds."""

import ast
import re
import tomllib
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

import noprac

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TOP = {
    *(".ci", ".gitignore", "LICENSE", "README.md", "pyproject.toml"),
    *("requirements.txt", "requirements-build.txt", "requirements-test.txt"),
    *("assets", "noprac", "packaging", "scenarios", "tests"),
}
MADE_BY_TOOLS = re.compile(r"\.git|\.venv.*|\..+_cache|\.hypothesis|\.coverage.*|__pycache__|dist|build|.+\.egg-info")
ROOMS = {"audio", "build", "cli", "core", "engine", "gui", "moves", "report", "store"}
LONGEST = 400  # lines
CONTRACT = ("Takes:", "Gives:", "May not:")


def _files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def _docstring(path: Path) -> str:
    return " ".join((ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split())


def test_imports_run_one_way() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_every_room_is_in_the_plan() -> None:
    rooms = {path.parent.name for path in (ROOT / "noprac").glob("*/__init__.py")}
    assert rooms == ROOMS


def test_modules_state_their_contract() -> None:
    """Rooms and modules all; the packages inside a room have the room's."""
    rooms = [ROOT / "noprac" / room / "__init__.py" for room in sorted(ROOMS)]
    modules = [path for path in _files("noprac") if path.name != "__init__.py"]
    said = {str(path.relative_to(ROOT)): _docstring(path) for path in rooms + modules}
    assert [path for path, words in said.items() if not all(part in words for part in CONTRACT)] == []


def test_every_file_has_a_docstring() -> None:
    assert [str(path.relative_to(ROOT)) for path in _files("noprac", "packaging") if not _docstring(path)] == []


def test_no_file_is_long() -> None:
    lines = {path: path.read_text(encoding="utf-8").count("\n") for path in _files("noprac", "packaging", "tests")}
    assert {str(path.relative_to(ROOT)): count for path, count in lines.items() if count > LONGEST} == {}


def test_the_top_holds_what_belongs_there() -> None:
    here = {path.name for path in ROOT.iterdir() if not MADE_BY_TOOLS.fullmatch(path.name)}
    assert here == TOP


def test_the_licence_is_the_one_named() -> None:
    assert PROJECT["project"]["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


def test_one_version_everywhere() -> None:
    changes = (ROOT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"(?m)^## \[(\d+\.\d+\.\d+)\]", changes)
    assert re.fullmatch(r"\d+\.\d+\.\d+", noprac.__version__)
    assert "## [Unreleased]" in changes
    assert released[:1] in ([], [noprac.__version__])


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Built as for a release, without network."""
    folder = str(tmp_path_factory.mktemp("wheel"))
    return zipfile.ZipFile(next(WheelBuilder(str(ROOT)).build(directory=folder, versions=["standard"])))


def test_the_wheel_holds_code_assets_and_scenarios(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    sources = {str(path.relative_to(ROOT).as_posix()) for path in _files("noprac")}
    kept = [path for folder in ("assets", "scenarios") for path in (ROOT / folder).rglob("*") if _shipped(path)]
    assert sources <= names
    assert {f"noprac/{path.relative_to(ROOT).as_posix()}" for path in kept} <= names
    assert {"noprac/py.typed", "noprac/scenarios/lead-generation.yaml"} <= names


def _shipped(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts


def test_the_wheel_carries_version_licence_and_commands(wheel: zipfile.ZipFile) -> None:
    info = f"noprac-{noprac.__version__}.dist-info"
    commands = wheel.read(f"{info}/entry_points.txt").decode()
    assert f"{info}/licenses/LICENSE" in wheel.namelist()
    assert "noprac = noprac.__main__:main" in commands
    assert "noprac-window = noprac.gui.app:main" in commands


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-build.txt", "requirements-test.txt"])
def test_the_locks_pin_and_hash_every_package(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"(?m)^(?=[a-z0-9])", text)[1:]
    assert len(entries) > 5
    assert [
        entry for entry in entries if not re.match(r"\S+==\S+ (;[^\n]+)?\\\n +--hash=sha256:[0-9a-f]{64}", entry)
    ] == []
    assert "://" not in text


def _pinned(lock: str) -> dict[str, set[str]]:
    pins: dict[str, set[str]] = {}
    for name, version in re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text(encoding="utf-8")):
        pins.setdefault(name, set()).add(version)
    return pins


def test_the_tests_run_on_the_versions_of_the_app() -> None:
    app, tests = _pinned("requirements.txt"), _pinned("requirements-test.txt")
    assert {name: tests.get(name) for name in app} == app


def test_every_requirement_is_in_the_lock() -> None:
    wanted = {re.split(r"[<>=; ]", line)[0].lower().replace(".", "-") for line in PROJECT["project"]["dependencies"]}
    assert wanted <= _pinned("requirements.txt").keys()


def test_the_bad_pair_of_qt_and_python_stays_out() -> None:
    """PySide6 6.12 loses references under Python before 3.12."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    pins = re.findall(r"(?m)^pyside6-essentials==(\d+)\.(\d+)\S* ; python_full_version (\S+) '3\.12'", text)
    assert {side: (int(major), int(minor)) < (6, 12) for major, minor, side in pins}["<"]
    assert {side for _, _, side in pins} == {"<", ">="}
