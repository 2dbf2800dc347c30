"""The starter: what is missing, what is done about it, and what a person is told."""

import ast
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import start
from start import Mark, Need


class Debian:
    """A double of the command runner: a system whose apt-get knows some packages, and marks what it installs."""

    def __init__(self, folder: Path, known: Sequence[str], *, password: bool = False) -> None:
        self.folder, self.known, self.password = folder, set(known), password
        self.ran: list[tuple[str, ...]] = []

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        self.ran.append(tuple(command))
        if command[:2] == ("sudo", "-n") and self.password:
            return 1, "sudo: a password is required"
        if "install" not in command:
            return 0, ""
        names = command[command.index("--no-install-recommends") + 1 :]
        if not self.known.issuperset(names):
            return 100, "E: Unable to locate package"
        for name in names:
            (self.folder / name).touch()
        return 0, ""

    def installs(self) -> list[tuple[str, ...]]:
        return [c[c.index("--no-install-recommends") + 1 :] for c in self.ran if "install" in c]


def _need(folder: Path, *packages: str) -> Need:
    """Met once one of its packages is installed on that Debian; the longer names begin with the shortest."""
    return Need(f"{folder.relative_to('/')}/{min(packages, key=len)}*", packages)


def test_a_library_is_asked_of_the_loader() -> None:
    assert Need("libc.so.6", ("libc6",)).met() == sys.platform.startswith("linux")
    assert not Need("libnoprac-none.so.7", ("none",)).met()


def test_a_program_and_a_file_are_looked_for(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "a.ttf").touch()
    assert Need(Path(sys.executable).name, ()).met()
    assert not Need("noprac-no-such-program", ()).met()
    assert Need(f"{tmp_path.relative_to('/')}/**/*.[to]tf", ()).met()
    assert not Need(f"{tmp_path.relative_to('/')}/*.[to]tf", ()).met()


@pytest.mark.parametrize(
    ("name", "version", "package"),
    [
        ("libX11-xcb", 1, "libx11-xcb1"),
        ("libdbus-1", 3, "libdbus-1-3"),
        ("libxkbcommon-x11", 0, "libxkbcommon-x11-0"),
        ("libportaudio", 2, "libportaudio2"),
    ],
)
def test_a_librarys_package_follows_debians_rule(name: str, version: int, package: str) -> None:
    assert start.library(name, version) == (f"{name}.so.{version}", (package, f"{package}t64"))


def test_each_run_asks_for_no_more_than_it_uses() -> None:
    asked = {
        (testing, screen): {
            package for need in start.needs(testing=testing, screen=screen, system="linux") for package in need.packages
        }
        for testing in (True, False)
        for screen in (True, False)
    }
    assert {"libportaudio2", "espeak-ng"} <= asked[False, False] < asked[False, True] < asked[True, False]
    assert asked[True, False] == asked[True, True]
    assert {"xvfb", "pulseaudio", "pulseaudio-utils", "libasound2-plugins", "xauth"} <= asked[True, False]
    assert "libxcb-cursor0" in asked[False, True]
    assert all("python3-venv" in packages for packages in asked.values())


def test_the_means_to_make_an_environment_are_looked_for() -> None:
    assert start.PIP.met() is (importlib.util.find_spec("ensurepip") is not None)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_bring_all_of_it(system: str) -> None:
    assert start.needs(testing=True, screen=True, system=system) == ()


@pytest.mark.parametrize(
    ("environment", "system", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_screen_is_known(environment: dict[str, str], system: str, screen: bool) -> None:
    assert start.has_screen(environment, system) is screen


def test_all_is_installed_at_once(tmp_path: Path) -> None:
    debian = Debian(tmp_path, ["alpha", "beta"])
    start.apt_install([_need(tmp_path, "alpha"), _need(tmp_path, "beta")], (), debian)
    assert debian.installs() == [("alpha", "beta")]
    assert "update" in debian.ran[0]


def test_a_renamed_and_a_lost_package_sink_no_other(tmp_path: Path) -> None:
    debian = Debian(tmp_path, ["alpha", "betat64"])
    lacking = [_need(tmp_path, name, f"{name}t64") for name in ("alpha", "beta", "gamma")]
    start.apt_install(lacking, (), debian)
    assert [need.met() for need in lacking] == [True, True, False]
    assert debian.installs()[1:] == [("alpha",), ("beta",), ("betat64",), ("gamma",), ("gammat64",)]
    assert ("dpkg", "--configure", "-a") in debian.ran


def test_nothing_is_run_where_nothing_is_missing(tmp_path: Path) -> None:
    (tmp_path / "alpha").touch()
    debian = Debian(tmp_path, [])
    assert start.bring([_need(tmp_path, "alpha")], debian) == ""
    assert debian.ran == []


@pytest.fixture
def path_with_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH that holds apt-get and nothing else."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "apt-get").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(programs))
    return programs


@pytest.mark.usefixtures("path_with_apt")
def test_what_cannot_be_installed_is_said_in_one_line(tmp_path: Path) -> None:
    line = start.bring([_need(tmp_path, "gamma", "gammat64")], Debian(tmp_path, []))
    assert line == "System libraries are missing. Run: sudo apt-get install gamma"


def test_without_apt_the_missing_things_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    need = Need("libnoprac-none.so.7", ("libnoprac-none7",))
    assert start.bring([need], Debian(tmp_path, [])) == "Missing here, for your package manager: libnoprac-none.so.7"


@pytest.mark.usefixtures("path_with_apt")
def test_root_needs_no_sudo_and_others_are_never_asked_for_a_password(tmp_path: Path, path_with_apt: Path) -> None:
    (path_with_apt / "sudo").touch(mode=0o755)
    free, asking = Debian(tmp_path, []), Debian(tmp_path, [], password=True)
    if os.geteuid() == 0:
        assert start.privilege(asking) == ()
        assert asking.ran == []
    else:
        assert start.privilege(free) == ("sudo", "-n")
        assert start.privilege(asking) is None


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (
            "  Downloading PySide6_Essentials-6.11.3-cp310-abi3-linux.whl (80.3 MB)\n",
            "  PySide6_Essentials 6.11.3, 80.3 MB",
        ),
        ("Downloading https://host/x/srt-3.5.3.tar.gz (28 kB)\n", "  srt 3.5.3, 28 kB"),
        ("Installing collected packages: a, b\n", "  unpacking …"),
        ("Setting up libportaudio2:amd64 (19.6.0-1.2) ...\n", "  libportaudio2"),
        ("Requirement already satisfied: numpy\n", ""),
    ],
)
def test_progress_is_the_part_worth_reading(line: str, shown: str) -> None:
    assert start.shown(line) == shown


@pytest.mark.parametrize(
    ("output", "part"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full. Free about 1.5 GB"),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "is not the file that the lock names",
        ),
        (
            "NewConnectionError: Temporary failure in name resolution\nERROR: No matching distribution found for x==1",
            "cannot be reached",
        ),
        ("<urlopen error [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed>", "Set PIP_CERT"),
        ("ERROR: Could not install: [Errno 13] Permission denied: '/x'", "Move the checkout"),
        (
            "ERROR: No matching distribution found for vosk==0.3.45 (from x)",
            "There is no ready-built vosk==0.3.45 for CPython",
        ),
        ("noise\nERROR: Something odd.\nmore", "The set-up failed: Something odd."),
        ("only noise\n", "The set-up failed: only noise"),
        ("", "The set-up failed:"),
    ],
)
def test_a_failure_is_one_line_that_says_how_to_mend_it(output: str, part: str) -> None:
    line = start.explain(output)
    assert part in line
    assert "\n" not in line


def test_the_stamp_changes_with_the_lock() -> None:
    assert start.stamp(start.APP) == start.stamp(start.APP)
    assert start.stamp(start.APP) != start.stamp(start.TEST)


def test_a_mark_is_read_back(tmp_path: Path) -> None:
    mark = Mark(made=True, python="CPython 3.11", stamps=("a", "b"))
    start.write_mark(tmp_path / "new" / "mark.json", mark)
    assert start.read_mark(tmp_path / "new" / "mark.json") == mark


@pytest.mark.parametrize("text", ["", "{", "[true]", "[true, 1, 2]", "7"])
def test_a_mark_that_is_none_is_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "mark.json").write_text(text, encoding="utf-8")
    assert start.read_mark(tmp_path / "mark.json") is None
    assert start.read_mark(tmp_path / "none.json") is None


DONE = Mark(made=True, python=start.PYTHON, stamps=("x",))


@pytest.mark.parametrize(
    ("mark", "there", "anew"),
    [
        (None, False, True),
        (None, True, False),  # someone else's: filled, never cleared
        (DONE, True, False),
        (DONE._replace(stamps=()), True, True),  # cut off
        (DONE._replace(python="CPython 3.10"), True, True),
        (DONE._replace(made=False, stamps=()), True, False),
        (DONE, False, True),
    ],
)
def test_only_what_it_made_is_made_anew(mark: Mark | None, there: bool, anew: bool) -> None:
    assert start.anew(mark, there=there) is anew


def test_the_gates_stand_in_order() -> None:
    names = [" ".join((Path(gate[0]).name, *gate[1:3])) for gate in start.gates([])]
    assert names[:4] == ["python -m ruff", "python -m ruff", "python -m mypy", "lint-imports"]
    counted, others, aloud = start.gates([])[4:]
    core = [argument for argument in counted if argument.startswith("tests/")]
    assert {"not audio", "--cov-fail-under=100"} < set(counted)
    assert {"not audio", *(f"--ignore={file}" for file in core)} < set(others)
    assert [file for file in core if not (start.ROOT / file).is_file()] == []
    assert {"audio", "--reruns=2"} < set(aloud)
    assert start.gates(["-k", "x"]) == ((start.inside("python"), "-m", "pytest", "-k", "x"),)


def test_a_command_is_run_and_its_output_kept() -> None:
    assert start.run((sys.executable, "-c", "print('a'); raise SystemExit(3)")) == (3, "a\n")
    assert start.run(("noprac-no-such-program",))[0] == 127


def test_an_older_python_is_told_in_one_line(tmp_path: Path) -> None:
    """So the file has to parse where it cannot run, and to look before it imports what came later."""
    source = Path(start.__file__).read_text(encoding="utf-8")
    assert ast.parse(source, feature_version=(3, 7))
    future = tmp_path / "start.py"
    future.write_text(
        source.replace("< (3, 11)", "< (9, 0)", 1).replace("import ctypes", "import gone"), encoding="utf-8"
    )
    told = subprocess.run([sys.executable, str(future)], capture_output=True, encoding="utf-8", check=False)
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.splitlines() == [
        f"noprac needs Python 3.11 to 3.14. Install one of them and run this file with it: python3.11 {future}"
    ]


def test_the_mark_on_disk_is_json(tmp_path: Path) -> None:
    start.write_mark(tmp_path / "m.json", DONE)
    assert json.loads((tmp_path / "m.json").read_text(encoding="utf-8")) == [True, start.PYTHON, ["x"]]
