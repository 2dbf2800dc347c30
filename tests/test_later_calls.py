"""Later calls from the journal: followed, resumed, refused in one line; an older journal still reads."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from commands import here, json_lines

from noprac import build
from noprac.cli.main import main
from noprac.cli.play import Play
from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.later import how_left
from noprac.engine.timeline import ReadersClock
from noprac.store import database
from noprac.store.backup import FILE
from noprac.store.journal import Journal, Parts
from noprac.store.meeting import left_by
from noprac.store.settings import Settings

SOURCE = build.scenario("not-a-fit")
KIND = ("is this a bad time", "so is it a no", "thank you for being straight with me, i will ring in a year, goodbye")
HARD = ("you should sign today", "tuesday or thursday", "this is your last chance, you must decide now")


@pytest.fixture
def journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    made = Journal(tmp_path)
    yield made
    made.close()


def played(journal: Journal, turns: tuple[str, ...], after: str | None = None) -> str:
    """A call to its end; its id."""
    play = Play(SOURCE, 0, journal, after)
    for text in turns:
        if play.call.ending is None:
            play.answer(text)
    if play.call.ending is None:
        play.hang_up()
    play.close()
    return journal.calls()[0].id


def opening(journal: Journal, call_id: str) -> tuple[str, float, float]:
    line = build.past_call(call_id, journal).turns[0].line
    return line.text, line.state.guard, line.state.trust


def test_a_later_call_comes_back_to_the_bit(journal: Journal) -> None:
    first = played(journal, KIND)
    later = played(journal, ("what has changed since then",), first)
    assert [past.after for past in journal.calls()] == [first, None]
    call = build.past_call(later, journal)
    assert call.met == how_left(build.past_call(first, journal))
    assert call == build.past_call(later, journal)
    assert json.loads(journal.call(later).source) == json.loads(journal.call(first).source)


def test_it_opens_by_how_the_call_before_was_played(journal: Journal) -> None:
    kind = opening(journal, played(journal, ("hello",), played(journal, KIND)))
    hard = opening(journal, played(journal, ("hello",), played(journal, HARD)))
    assert kind[1] < hard[1]
    assert kind[2] > hard[2]
    assert kind[0] != hard[0]


def test_a_call_after_a_later_one_follows_that_one(journal: Journal) -> None:
    second = played(journal, HARD, played(journal, KIND))
    third = build.past_call(played(journal, (), second), journal)
    assert third.met is not None
    assert (third.met.calls, third.met.warmth) == (2, "cold")


def test_a_rewound_later_call_is_still_one(journal: Journal) -> None:
    first = played(journal, KIND)
    play = Play(SOURCE, 0, journal, first)
    play.answer("hello")
    begun = play.call.turns[0].line
    play.rewind(1)
    play.answer("what has changed since then")
    play.hang_up()
    play.close()
    later = build.past_call(journal.calls()[0].id, journal)
    assert journal.calls()[0].after == first
    assert later.turns[0].line == begun


def test_a_later_call_that_broke_off_goes_on(journal: Journal) -> None:
    first = played(journal, KIND)
    settings = Settings(listen=False, speak=False)
    for begins in (True, False):
        engine = build.rehearsal(
            SOURCE, seed=0, settings=settings, journal=journal, progress=lambda _: None, after=first
        )
        if begins:
            engine.begin()
            engine.drain()
        engine.stop()
        again = build.resume(engine.call_id, settings=settings, journal=journal, progress=lambda _: None)
        again.begin()
        again.drain()
        again.stop()
        assert again.call.met == how_left(build.past_call(first, journal))


def typed(name: str, journal: Journal | None, after: str) -> None:
    build.typed(build.scenario(name), seed=0, journal=journal, passing=ReadersClock(0.0), after=after).stop()


def test_what_cannot_be_followed_is_said_in_one_line(journal: Journal) -> None:
    first = played(journal, KIND)
    open_call = journal.begin(SOURCE, 0, Parts())
    open_call.close()
    with pytest.raises(DeviceError, match="There is no call nobody"):
        typed("not-a-fit", journal, "nobody")
    with pytest.raises(DeviceError, match="was with not-a-fit, not with lead-generation"):
        typed("lead-generation", journal, first)
    with pytest.raises(DeviceError, match="has not ended"):
        typed("not-a-fit", journal, open_call.call_id)
    journal.delete(first)
    with pytest.raises(DeviceError, match="There is no call"):
        typed("not-a-fit", journal, first)
    with pytest.raises(DeviceError, match="There is no call"):
        typed("not-a-fit", None, first)


def test_a_scenario_without_a_later_call_says_so(tmp_path: Path, journal: Journal) -> None:
    alone = tmp_path / "alone.yaml"
    text = SOURCE.path.read_text(encoding="utf-8")
    alone.write_text(text[: text.index("\nlater:")], encoding="utf-8")
    with pytest.raises(ScenarioError, match="has no later call"):
        left_by(played(journal, KIND), build.scenario(str(alone)).scenario, journal)


def test_the_command_follows_a_call_of_the_journal(tmp_path: Path) -> None:
    turns = [{"trainee": text} for text in KIND]
    first = here(tmp_path, "play", "not-a-fit", stdin=json_lines(*turns)).objects
    assert first[-1]["ending"] == "no_for_now"
    (past,) = here(tmp_path, "journal", "list", "--json").objects
    follow = ("play", "not-a-fit", "--after", str(past["id"]))
    later = here(tmp_path, *follow, "--no-journal", stdin=json_lines({"trainee": "hello"})).objects
    assert "year" in str(later[0]["prospect"])
    by_hand = here(tmp_path, *follow, "--typed", stdin="hello\n")
    assert by_hand.out.startswith("A year later. The kitchen in the yard is built")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("not-a-fit", "--after", "nobody"), "There is no call nobody."),
        (("not-a-fit", "--after", "../../x\u202e"), "There is no call"),
        (("not-a-fit", "--after", "nobody", "--no-journal"), "There is no call nobody."),
    ],
)
def test_the_command_refuses_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    why: str,
) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    code = main(("play", *arguments))
    told = capsys.readouterr()
    (line,) = told.err.splitlines()
    assert (code, told.out) == (2, "")
    assert line.startswith(why)


def test_an_earlier_journal_is_read_as_it_is_and_written_on(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as old:
        database.migrate(old, database.MIGRATIONS[:1])
        text = json.dumps(SOURCE.values)
        old.execute("INSERT INTO scenarios VALUES ('h', 'not-a-fit', ?)", (text,))
        old.execute("INSERT INTO calls VALUES ('c', 'h', 0, '2026-01-01', 'x', 'hang_up', '0', '', '', '')")
        old.execute("""INSERT INTO events VALUES ('c', 0, '{"event": "Began", "at": 0.0}')""")
    before = (tmp_path / FILE).read_bytes()
    with closing(Journal(tmp_path, read_only=True)) as journal:
        assert [(past.id, past.after) for past in journal.calls()] == [("c", None)]
        assert build.past_call("c", journal).met is None
    assert (tmp_path / FILE).read_bytes() == before
    with closing(Journal(tmp_path)) as journal:
        assert journal.call("c").after is None
        assert journal.begin(SOURCE, 0, Parts(), after="c").call_id in {past.id for past in journal.calls()}
