"""A large journal: made for the benchmark, and asked as seldom as a small one."""

from contextlib import closing
from pathlib import Path

import pytest

from noprac import build
from noprac.build.bench import journal as bench
from noprac.build.past import scores_of
from noprac.store.journal import Journal
from noprac.store.noes import Noes, Wanted

SOURCE = build.scenario("lead-generation")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home: Path = tmp_path_factory.mktemp("large")
    bench.fill(home, 40, 300, [SOURCE])
    return home


def test_it_holds_what_was_asked_for_and_is_whole(home: Path) -> None:
    with closing(Journal(home)) as journal:
        assert journal.tables.rows("SELECT count(*) FROM calls") == [(40,)]
        assert journal.tables.rows("SELECT count(*) FROM noes") == [(300,)]
        assert journal.tables.rows("PRAGMA foreign_key_check") == []
        calls = journal.calls()
        assert len({past.began for past in calls}) == len({past.id for past in calls}) == 40
        assert journal.made() == {"lead-generation": 40}


def test_a_copied_call_is_a_call(home: Path) -> None:
    with closing(Journal(home)) as journal:
        for past in journal.calls(5):
            assert build.past_call(past.id, journal).ending is past.ending
            assert scores_of(past.id, journal) == build.debrief_of(past.id, journal).score.scores


def test_its_no_s_are_found(home: Path) -> None:
    with closing(Journal(home)) as journal:
        assert [entry.note for entry in Noes(journal.tables).find(Wanted("note 299"))] == ["note 299"]
        assert bench.search(journal, "nothing has these words") == 0


def test_the_first_page_asks_as_often_and_reads_as_few_calls_whatever_their_number(home: Path, tmp_path: Path) -> None:
    bench.fill(tmp_path, 9, 20, [SOURCE])
    assert asked(tmp_path) == asked(home)


def asked(home: Path) -> int:
    """How many statements the first page makes."""
    statements: list[str] = []
    with closing(Journal(home)) as journal:
        journal.tables.read(lambda connection: connection.set_trace_callback(statements.append))
        bench.first_page(journal, [SOURCE.scenario])
    return len(statements)


def test_the_benchmark_tells_all_its_figures(home: Path) -> None:
    found = bench.look(home)
    assert found.keys() == {"file_mb", "open_ms", "home_ms", "search_ms", "memory_mb"}
