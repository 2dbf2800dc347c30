"""`noprac journal backups`, `restore`, `import`, `export --all`, `erase`, and a list page by page."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from noprac import build
from noprac.build import keeping
from noprac.cli.main import main
from noprac.core.events import Began, HungUp
from noprac.core.moves import Ending
from noprac.store import backup
from noprac.store.backup import FILE
from noprac.store.journal import Journal, Parts

SOURCE = build.scenario("lead-generation")
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))

    def noprac(*arguments: str) -> tuple[int, str, str]:
        code = main(("journal", *arguments))
        told = capsys.readouterr()
        return code, told.out, told.err

    return noprac


@pytest.fixture
def ids(tmp_path: Path, run: Run) -> Iterator[list[str]]:
    """Three calls with a backup of the first two; the latest first."""
    del run
    with closing(Journal(tmp_path / "home")) as journal:
        found = [keep(journal), keep(journal)]
        keeping.look_after(journal)
        yield [keep(journal), *found[::-1]]


def keep(journal: Journal) -> str:
    with closing(journal.begin(SOURCE, 7, Parts())) as record:
        record.append(Began())
        record.append(HungUp(2.0))
        record.finish(Ending.HANG_UP)
    return record.call_id


def test_the_list_can_be_leafed_through(run: Run, ids: list[str]) -> None:
    assert listed(run("list", "--json")) == ids
    assert listed(run("list", "--last", "2", "--json")) == ids[:2]
    assert listed(run("list", "--before", ids[0], "--last", "1", "--json")) == ids[1:2]
    assert listed(run("list", "--before", ids[-1], "--json")) == []
    assert [line.split()[0] for line in run("list", "--last", "2")[1].splitlines()] == ids[:2]
    code, out, err = run("list", "--before", "nobody")
    assert (code, out) == (2, "")
    assert err.startswith("There is no call nobody.")


def listed(answer: tuple[int, str, str]) -> list[object]:
    code, out, err = answer
    assert (code, err) == (0, "")
    return [json.loads(line)["id"] for line in out.splitlines()]


def test_a_long_list_is_read_in_pages(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "many"))
    with closing(Journal(tmp_path / "many")) as journal:
        first = keep(journal)
        journal.tables.transact(
            lambda connection: connection.executemany(
                """INSERT INTO calls SELECT ?1, scenario, seed, ?2, finished, ending, app, tagger, recogniser, model,
                after, branch_of, branch_turn FROM calls WHERE id = ?3""",
                ((f"c-{number:04}", f"2026-01-{1 + number % 20:02}", first) for number in range(450)),
            )
        )
        assert [past.id for past in journal.each()] == [past.id for past in journal.calls()]
        assert len(journal.calls()) == 451
    assert len(listed(run("list", "--json"))) == 451


@pytest.mark.usefixtures("ids")
def test_backups_are_shown_and_put_back(tmp_path: Path, run: Run) -> None:
    with closing(sqlite3.connect(":memory:")) as later:
        later.execute("PRAGMA user_version = 99")
        backup.make(tmp_path / "home", later, "2026-01-01")
    code, out, err = run("backups", "--json")
    first, second = [json.loads(line) for line in out.splitlines()]
    assert (code, err, first["day"], first["readable"], second["readable"]) == (0, "", backup.today(), True, False)
    code, out, err = run("backups")
    assert out.splitlines()[0].startswith(first["name"])
    assert out.splitlines()[1].endswith("from a later noprac")
    code, out, err = run("restore", first["name"])
    assert (code, out) == (2, "")
    assert err.startswith("Another copy of noprac is using")


def test_a_downgraded_noprac_finds_its_way_back(tmp_path: Path, run: Run) -> None:
    with closing(Journal(tmp_path / "home")) as journal:
        call_id = keep(journal)
        keeping.look_after(journal)
    with closing(sqlite3.connect(tmp_path / "home" / FILE)) as connection:
        connection.execute("PRAGMA user_version = 99")
    code, _, err = run("erase", "--all")
    assert code == 2
    command = err.strip().partition("noprac journal ")[2]
    code, out, err = run(*command.split())
    assert (code, err) == (0, "")
    assert out.startswith(f"The journal is that of {backup.today()} again.")
    assert "journal-replaced-" in out
    assert listed(run("list", "--json")) == [call_id]
    assert run("restore", "nobody")[2].startswith("There is no backup nobody.")


def test_everything_is_exported_and_imported(
    tmp_path: Path, run: Run, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("export", "--all", str(tmp_path / "all.jsonl")) == (0, "", "")
    assert run("export", "--all", str(tmp_path / "all.zip")) == (0, "", "")
    code, _, err = run("export", "--all", str(tmp_path / "all.csv"))
    assert code == 2
    assert "ends in none of .jsonl, .zip, .html." in err
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "other"))
    assert run("import", str(tmp_path / "all.jsonl")) == (0, "3 calls came in; 0 calls were here already.\n", "")
    assert listed(run("list", "--json")) == ids
    code, out, err = run("import", str(tmp_path / "all.zip"))
    assert (code, out, err) == (0, "Nothing came in; 3 calls were here already.\n", "")
    assert run("erase")[0] == 2
    assert run("erase", "--all") == (0, "3 calls erased.\n", "")
    assert run("list") == (0, "", "")
