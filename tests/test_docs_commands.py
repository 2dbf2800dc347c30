"""Every command that the README and the guide name: those in fenced blocks run, page by page, in one home; all of them
name what there is. What cannot run in a test stands here with its reason."""

import re
import shlex
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from guide_pages import PAGES, ROOT, Command, commands

from noprac.cli.main import cli
from noprac.store.journal import Journal

NOT_RUN = {  # the words that a command begins with, and why it is not run here
    "noprac": "opens a window; tests/test_gui_window.py does",
    "noprac bench": "measures for minutes; tests/test_bench.py",
    "noprac demo": "plays a whole call aloud; tests/test_demo.py",
    "noprac doctor": "looks at this machine's devices; tests/test_audio_commands.py",
    "noprac hear": "loads a recogniser; tests/test_audio_commands.py",
    "noprac model install": "fetches; tests/test_model_command.py does from a server of its own",
    "noprac model import": "needs a stick; tests/test_model_command.py",
    "noprac model remove": "needs what was fetched; tests/test_model_command.py",
    "noprac scenario check our-offer.yaml": "plays two thousand calls; tests/test_audit.py",
    "noprac say": "speaks; tests/test_audio_commands.py",
    "python -m pip install": "fetches packages",
    "python3 packaging/start.py": "sets the machine up, and runs these tests; tests/test_start.py",
    "mkdocs": "tests/test_docs_site.py builds the guide",
}
ALL = list(commands())
INDENTED = re.compile(r"(?m)^    (noprac .*)$")
INLINE = re.compile(r"`(noprac(?: [^`\n]*)?)`")


@dataclass(frozen=True, slots=True)
class Stage:
    """A folder with the examples in it, and a home beside it."""

    folder: Path
    home: Path

    def call_id(self) -> str:
        """The latest call; of the examples, where there is none."""
        with closing(Journal(self.home)) as journal:
            calls = journal.calls()
        if calls:
            return calls[0].id
        assert CliRunner().invoke(cli, ["journal", "import", "assets/examples/journal.jsonl"]).exit_code == 0
        return self.call_id()

    def run(self, command: Command) -> str:
        """What went wrong; "" where nothing did."""
        words = [self.call_id() if word == "ID" else word for word in command.words[1:]]
        said = (self.folder / command.stdin).read_bytes() if command.stdin else command.said.encode()
        done = CliRunner().invoke(cli, words, input=said, catch_exceptions=False)
        if command.stdout:
            (self.folder / command.stdout).write_text(done.stdout, encoding="utf-8")
        return "" if done.exit_code == 0 else f"{command.line}: {done.output}"


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("guide"), tmp_path_factory.mktemp("home"))
    shutil.copytree(ROOT / "assets" / "examples", made.folder / "assets" / "examples")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOPRAC_HOME", str(made.home))
        patch.chdir(made.folder)
        yield made


def left_out(command: Command) -> bool:
    """Whether a command stands in the list, by its first words; `noprac` itself is the window only without more."""
    line = " ".join(command.words)
    return any(line == start or (start != "noprac" and line.startswith(f"{start} ")) for start in NOT_RUN)


@pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}" if page.parent != ROOT else "README"
)
def test_the_commands_of_a_page_run(page: Path, stage: Stage) -> None:
    here = [command for command in ALL if command.page == page]
    runs = [command for command in here if not left_out(command)]
    assert [command.line for command in runs if command.words[0] != "noprac"] == []
    assert [fault for fault in map(stage.run, runs) if fault] == []


def test_the_list_of_what_is_not_run_has_reasons_that_hold() -> None:
    for reason in NOT_RUN.values():
        assert [name for name in re.findall(r"tests/\w+\.py", reason) if not (ROOT / name).exists()] == []
    assert len([command for command in ALL if not left_out(command)]) > 30


def known(words: list[str]) -> str:
    """What of a command line does not exist; "" where all of it does."""
    here: click.Command = cli
    options: set[str] = {"--help", "--version"}
    for word in words:
        if word.startswith("--"):
            options |= {name for parameter in here.params for name in (*parameter.opts, *parameter.secondary_opts)}
            if word.partition("=")[0] not in options:
                return word
        elif isinstance(here, click.Group):
            context = click.Context(here)
            first = here.list_commands(context)[0] if word.isupper() else word
            try:
                _, below, _ = here.resolve_command(context, [first])
            except click.UsageError:
                return word
            here = below or here
    return ""


def test_every_command_and_option_that_is_named_exists() -> None:
    named = [list(command.words[1:]) for command in ALL if command.words[0] == "noprac"]
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for line in (*INLINE.findall(text), *INDENTED.findall(text)):
            named += [shlex.split(line.replace("'", ""))[1:]]
    named = [words for words in named if words[:1] != ["bundle"]]  # how a file begins
    unknown = {" ".join(words): found for words in named if (found := known(words))}
    assert unknown == {}


def test_options_of_scripts_that_are_named_stand_in_them() -> None:
    for command in ALL:
        scripts = [word for word in command.words if word.endswith((".py", ".sh"))]
        for script in scripts[:1]:
            text = (ROOT / script).read_text(encoding="utf-8")
            assert [
                word for word in command.words if word.startswith("--") and word.partition("=")[0] not in text
            ] == []
