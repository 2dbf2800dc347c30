"""A prospect in a file: the same lines on every laptop, and one line for a file that cannot be used."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from commands import here

from noprac import __version__, build
from noprac.build import workshop
from noprac.cli import play
from noprac.cli import workshop as command
from noprac.core.errors import ScenarioError
from noprac.store import seed_files
from noprac.store.scenarios import Source
from noprac.store.seed_files import LARGEST, SeedFile

SCENARIO, SEED = "lead-generation", 7
TURNS = ("is this a bad time", "what keeps your leads from converting", "so shall we say tuesday or thursday")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "room.seed.json"
    workshop.save_seed(path, build.scenario(SCENARIO), SEED)
    return path


def changed(file: Path, change: Callable[[dict[str, object]], object]) -> Path:
    """The file with a change in what it says."""
    value = json.loads(file.read_text(encoding="utf-8"))
    change(value)
    file.write_text(json.dumps(value), encoding="utf-8")
    return file


def refused(file: Path) -> str:
    with pytest.raises(ScenarioError) as caught:
        seed_files.read(file)
    line = str(caught.value)
    assert line.startswith(str(file))
    assert "\n" not in line
    return line


def scenario_of(value: dict[str, object]) -> dict[str, object]:
    found = value["scenario"]
    assert isinstance(found, dict)
    return found


def played(*arguments: str) -> Result:
    spoken = "".join(json.dumps({"trainee": text}) + "\n" for text in TURNS)
    return CliRunner().invoke(play.command, [*arguments, "--no-journal"], spoken)


# The same prospect


def test_the_file_gives_back_what_was_put_in(file: Path) -> None:
    source = build.scenario(SCENARIO)
    assert seed_files.read(file) == SeedFile(
        Source(source.scenario, json.loads(json.dumps(source.values)), file),
        SEED,
        __version__,
        build.tagger().version,
    )
    assert workshop.open_seed(file).notice == ""
    assert file.read_bytes() == seed_files.data(source, SEED, build.tagger().version)
    assert seed_files.name_of(source, SEED) == "lead-generation-7.seed.json"


def test_the_seed_file_and_the_seed_give_the_same_lines_to_the_bit(file: Path) -> None:
    by_file, by_name = played("--seed-file", str(file)), played(SCENARIO, "--seed", str(SEED))
    assert by_file.exit_code == by_name.exit_code == 0
    assert by_file.stdout_bytes == by_name.stdout_bytes
    assert by_file.stdout_bytes != played(SCENARIO, "--seed", "8").stdout_bytes


def test_the_command_writes_the_file(tmp_path: Path, file: Path) -> None:
    path = tmp_path / "again.json"
    done = CliRunner().invoke(command.command, ["seed", SCENARIO, str(path), "--seed", str(SEED)])
    assert (done.exit_code, path.read_bytes()) == (0, file.read_bytes())


@pytest.mark.parametrize("arguments", [[], [SCENARIO, "--seed-file", "x"], ["--seed", "3", "--seed-file", "x"]])
def test_play_wants_one_prospect(arguments: list[str]) -> None:
    done = played(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "SCENARIO" in done.stderr


def test_another_version_is_told_and_the_prospect_met(file: Path) -> None:
    changed(file, lambda value: value.update(parts={"app": "0.0.1\x1b[2J", "tagger": 7}))
    opened = workshop.open_seed(file)
    assert "made with noprac 0.0.1[2J (?)" in opened.notice
    done = played("--seed-file", str(file))
    assert done.exit_code == 0
    assert "use one version in the room" in done.stderr


# Files that cannot be used


@pytest.mark.parametrize(
    ("name", "change", "why"),
    [
        ("later", lambda v: v.update(version=2), "later noprac. Update"),
        ("no version", lambda v: v.pop("version"), "names no version"),
        ("true version", lambda v: v.update(version=True), "names no version"),
        ("another kind", lambda v: v.update(noprac="journal"), "is no seed file"),
        ("no seed", lambda v: v.pop("seed"), "seed: must be a whole number"),
        ("text seed", lambda v: v.update(seed="7"), "seed: must be a whole number"),
        ("true seed", lambda v: v.update(seed=True), "seed: must be a whole number"),
        ("large seed", lambda v: v.update(seed=2**31), "seed: must be a whole number"),
        ("no scenario", lambda v: v.pop("scenario"), "has no scenario"),
        ("no parts", lambda v: v.pop("parts"), "has no scenario"),
        ("no source", lambda v: scenario_of(v).pop("source"), "scenario.source: is missing"),
        ("other words", lambda v: scenario_of(v)["source"].update(title="x"), "checksum"),  # type: ignore[attr-defined]
        ("other sum", lambda v: scenario_of(v).update(sha256="0" * 64), "checksum"),
        ("other id", lambda v: scenario_of(v).update(id="x"), "names another scenario"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 15 else "",
)
def test_a_file_that_says_something_else_is_refused(
    file: Path, name: str, change: Callable[[dict[str, object]], object], why: str
) -> None:
    del name
    assert why in refused(changed(file, change))


def test_a_scenario_that_cannot_be_played_is_refused_with_its_field(file: Path) -> None:
    def spoil(value: dict[str, object]) -> None:
        scenario = scenario_of(value)
        source = scenario["source"]
        assert isinstance(source, dict)
        source["facts"] = [{"id": "x" * 10_000}]
        text = json.dumps(source, ensure_ascii=False, sort_keys=True)
        scenario["sha256"] = hashlib.sha256(text.encode("utf-8")).hexdigest()

    assert "scenario.source.facts[0]" in refused(changed(file, spoil))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("nothing", b""),
        ("half", b'{"noprac": "seed", "version": 1, "sce'),
        ("no JSON", b"\x00\xff\xfe"),
        ("a list", b"[]"),
        ("deep", b'{"a":' * 50_000),
        ("a field twice", b'{"noprac": "seed", "noprac": "seed"}'),
        ("not a number", b'{"noprac": "seed", "version": NaN}'),
        ("beyond all numbers", b'{"noprac": "seed", "scenario": {"source": {"x": 1e999}}}'),
        ("half a character", b'{"noprac": "\\ud800"}'),
        ("too large", b" " * (LARGEST + 1)),
        ("a huge number", b'{"noprac": "seed", "version": 1, "seed": ' + b"9" * 5000 + b"}"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_damaged_file_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / f"{len(name)}.json"
    path.write_bytes(data)
    assert "is " in refused(path)


def test_the_command_refuses_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(b"{}")
    done = here(tmp_path, "play", "--seed-file", str(path))
    assert (done.code, done.out, done.line) == (2, "", refused(path))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "cannot be read" in refused(tmp_path / "none.json")
    assert "cannot be read" in refused(tmp_path)
