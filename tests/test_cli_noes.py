"""`noprac noes`, `noprac goals`, `noprac progress`, as a person at a terminal uses them."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from practised import kept

from noprac import build
from noprac.cli.main import main
from noprac.store.journal import Journal


@dataclass(frozen=True, slots=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Answer]


@pytest.fixture
def noprac(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Commands with data of their own, in this process: each is begun a dozen times here."""
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))

    def run(*arguments: str) -> Answer:
        code = main(arguments)
        captured = capsys.readouterr()
        return Answer(code, captured.out, captured.err)

    return run


def test_the_noes_of_a_call_are_listed_found_and_counted(noprac: Run, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    kept(journal, build.scenario("price-first"))
    journal.close()
    listed = noprac("noes", "list", "--json").objects
    assert listed
    assert all(no["scenario"] == "price-first" and no["call"] for no in listed)
    turns = [no["turn"] for no in listed if isinstance(no["turn"], int)]
    assert turns == sorted(turns, reverse=True)
    word = str(listed[0]["words"]).split()[0]
    assert listed[0] in noprac("noes", "search", word, "--json").objects
    (counted,) = noprac("noes", "patterns", "--json").objects
    assert counted["noes"] == len(listed)
    plain = noprac("noes", "patterns").out
    assert plain.startswith(f"{len(listed)} heard, ")
    assert noprac("noes", "list", "--real").out == ""


def test_a_no_of_real_life_is_added_noted_changed_and_deleted(noprac: Run) -> None:
    (no,) = noprac("noes", "add", "too", "expensive", "--did", "let-go", "--who", "Dana", "--json").objects
    assert (no["kind"], no["did"], no["embraced"], no["words"]) == ("price", "let go", True, "too expensive")
    name = str(no["id"])
    assert noprac("noes", "note", name, "ask", "earlier").code == 0
    assert "ask earlier" in noprac("noes", "list").out
    assert "need, let go" in noprac("noes", "change", name, "--kind", "need").out
    assert noprac("goals").out.startswith("1 of 3 embraced no's this week.")
    assert noprac("noes", "delete", name).code == 0
    assert noprac("noes", "list").out == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("noes", "note", "nobody", "x"), "There is no no nobody."),
        (("noes", "add", " "), "A no needs words."),
        (("noes", "add", "x", "--kind", "nix"), "'nix' is not one of"),
        (("noes", "list", "--since", "monday"), "'monday' does not match"),
        (("goals", "--set", "51"), "51 is not in the range 0<=x<=50"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(noprac: Run, arguments: tuple[str, ...], said: str) -> None:
    answer = noprac(*arguments)
    assert answer.code == 2
    assert said in answer.err
    assert len(answer.err.splitlines()) == 1


def test_a_goal_is_kept_and_a_new_user_is_told_what_to_do(noprac: Run) -> None:
    assert noprac("goals", "--set", "0").out == "0 embraced no's this week.\n"
    (goals,) = noprac("goals", "--json").objects
    assert goals["goal"] == 0
    (progress,) = noprac("progress", "--json").objects
    assert progress["calls"] == 0
    assert noprac("progress").out.splitlines()[-1].endswith("A gentle one to begin with.")
