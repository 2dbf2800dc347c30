"""The command line as a user meets it: help, versions, bad input, faults."""

import importlib
import subprocess
import sys
from pathlib import Path

import click
import pytest
from commands import environment, here, noprac

from noprac import __version__
from noprac.cli.main import COMMANDS, main


def below(name: str) -> dict[str, click.Command]:
    """The command and, of a group, what stands below it, each by the words that call it."""
    command: click.Command = importlib.import_module(f"noprac.cli.{name}").command
    inside = command.commands if isinstance(command, click.Group) else {}
    return {name: command} | {f"{name} {inner}": found for inner, found in inside.items()}


ALL = {words: command for name in COMMANDS for words, command in below(name).items()}


@pytest.mark.parametrize("words", ["", *ALL])
def test_every_command_has_help_and_a_version(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = words.split()
    assert main([*command, "--help"]) == 0
    help_text = capsys.readouterr().out
    assert "Usage: noprac" in help_text
    if words and not isinstance(ALL[words], click.Group):
        assert "Example: " in help_text
    assert main([*command, "--version"]) == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense"], "nonsense"),
        (["--nonsense"], "--nonsense"),
        (["scenario"], "Missing command"),
        (["journal", "nonsense"], "nonsense"),
        (["play"], "SCENARIO"),
        (["play", "nobody"], "nobody"),
        (["play", "lead-generation", "--seed", "-1"], "--seed"),
        (["play", "lead-generation", "--seed", "x"], "--seed"),
        (["play", "nowhere.yaml"], "nowhere.yaml"),
        (["demo", "--trainee", "lazy"], "lazy"),
        (["demo", "--scenario", "nobody"], "nobody"),
        (["journal", "show", "nobody"], "nobody"),
        (["journal", "delete", "nobody"], "nobody"),
        (["journal", "erase"], "--all"),
        (["journal", "export", "calls.doc"], ".jsonl"),
        (["scenario", "check"], "FILES"),
        (["scenario", "check", "nowhere.yaml"], "nowhere.yaml"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_bad_input_is_one_line_and_exit_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    assert main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert said in shown.err


def test_a_home_that_is_a_file_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("", encoding="utf-8")
    for arguments in (["play", "lead-generation"], ["demo"], ["journal", "erase", "--all"]):
        answer = here(tmp_path / "home", *arguments)
        assert answer.code == 2
        assert "not a folder" in answer.line
    assert here(tmp_path / "home", "journal", "list").code == 0


def test_a_fault_of_ours_is_one_line_and_a_file(tmp_path: Path) -> None:
    # A tagger that cannot be loaded: the package is there, a module of it is not.
    script = "import sys; sys.modules['noprac.moves.tagger'] = None; from noprac.cli.main import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", script, "play", "lead-generation", "--no-journal"],
        capture_output=True,
        text=True,
        env=environment(tmp_path),
        check=False,
    )
    assert done.returncode == 70
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    (kept,) = (tmp_path / "logs").iterdir()
    assert str(kept) in line
    assert "Traceback" in kept.read_text(encoding="utf-8")


def test_output_that_nobody_reads_any_more_ends_quietly(tmp_path: Path) -> None:
    command = f"{sys.executable} -m noprac play lead-generation --no-journal < /dev/zero | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=environment(tmp_path), check=False)
    assert done.stderr == "" or len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_a_light_command_loads_no_heavy_part(tmp_path: Path) -> None:
    script = (
        "import sys; from noprac.cli.main import main; code = main(['scenario', 'list']);"
        "heavy = {'PySide6', 'numpy', 'vosk', 'pocketsphinx', 'sounddevice', 'onnxruntime'} & set(sys.modules);"
        "sys.exit(f'loaded {heavy}' if heavy else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment(tmp_path), check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "lead-generation" in done.stdout


def test_scenarios_are_listed_and_checked(tmp_path: Path) -> None:
    listed = noprac(tmp_path, "scenario", "list", "--json")
    assert listed.code == 0
    (lead,) = [o for o in listed.objects if o["id"] == "lead-generation"]
    sound = here(tmp_path, "scenario", "check", "--quick", str(lead["file"]))
    assert (sound.code, sound.err) == (0, "")
    broken = tmp_path / "broken.yaml"
    text = Path(str(lead["file"])).read_text(encoding="utf-8")
    broken.write_text(text.replace("difficulty:", "dificulty:"), encoding="utf-8")
    refused = here(tmp_path, "scenario", "check", "--quick", str(lead["file"]), str(broken))
    assert refused.code == 2
    assert f"{broken}:" in refused.line
    assert "dificulty" in refused.line or "difficulty" in refused.line


def test_the_doctor_says_what_a_bare_machine_lacks(tmp_path: Path) -> None:
    answer = noprac(tmp_path, "doctor", "--json", env={"QT_QPA_PLATFORM": ""})
    (report,) = answer.objects
    parts = report["parts"]
    assert isinstance(parts, list)
    assert [part["part"] for part in parts] == [
        "window system",
        "microphone",
        "loudspeaker",
        "voice",
        "recogniser",
        "model",
        "data folder",
        "your voice",
    ]
    assert answer.code == (0 if report["by_voice"] else 1)
    for part in parts:
        assert part["state"] in {"ok", "degraded", "missing"}
        assert part["state"] == "ok" or (part["means"] and part["mend"])
