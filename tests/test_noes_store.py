"""The journal of no's on a real file: entered by itself, found, noted, reckoned again, forgotten."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest
from practised import kept

from noprac import build
from noprac.build import noes, past, practice
from noprac.core.debrief.noes import NoKind, Taken
from noprac.core.debrief.review import Verdict
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.core.practice.dread import Forecast
from noprac.store.journal import Branch, Journal, Parts
from noprac.store.noes import Noes, Wanted
from noprac.store.practice import Practice, local
from noprac.store.scenarios import Source

NOW = datetime(2026, 3, 4, 23, 30, tzinfo=timezone(timedelta(hours=10)))


@cache
def source(name: str = "lead-generation") -> Source:
    return build.scenario(name)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path)
    yield made
    made.close()


def test_every_no_of_a_call_enters_by_itself_and_once(journal: Journal) -> None:
    call = kept(journal, source())
    letter = build.debrief_of(call, journal)
    assert noes.catch_up(journal) == 0
    found = Noes(journal.tables).find()
    assert sorted(no.turn or 0 for no in found) == [no.turn for no in letter.noes]
    first = found[-1]
    assert (first.id, first.call, first.who) == (f"{call}/{first.turn}", call, source().scenario.persona.name)
    assert first.second == (first.turn or 0) * 10.0
    assert first.words == letter.noes[0].text
    assert noes.catch_up(journal) == 0
    assert Noes(journal.tables).find() == found


def test_calls_are_entered_in_batches_the_latest_first(journal: Journal) -> None:
    ids = [kept(journal, source(), seed=seed, when=NOW + timedelta(days=seed)) for seed in range(3)]
    assert noes.catch_up(journal, most=1) == 2
    assert [made.call for made in Practice(journal.tables).calls()] == ids[-1:]
    assert noes.catch_up(journal, most=5) == 0
    assert [made.call for made in Practice(journal.tables).calls()] == ids


def test_a_contested_turn_is_reckoned_again_and_its_note_stays(journal: Journal) -> None:
    call = kept(journal, source())
    noes.catch_up(journal)
    pushed = next(no for no in Noes(journal.tables).find() if no.deed in {Taken.PUSHED, Taken.ARGUED})
    Noes(journal.tables).note(pushed.id, "it was a joke")
    before = past.review_of(call, journal)
    turn = pushed.turn or 0
    for move in before.exchanges[turn - 1].moves.sure():
        past.contest(call, journal, turn=turn, move=move, verdict=Verdict.WRONG)
    past.contest(call, journal, turn=turn, move=Move.OPEN_QUESTION, verdict=Verdict.MISSING)
    assert noes.catch_up(journal) == 0
    again = Noes(journal.tables).entry(pushed.id)
    assert (again.deed, again.embraced, again.note) == (Taken.ASKED, True, "it was a joke")
    past.withdraw(call, journal, turn=turn, move=Move.OPEN_QUESTION)
    noes.catch_up(journal)
    assert Noes(journal.tables).entry(pushed.id).deed is not Taken.ASKED


def test_another_take_brings_only_the_noes_from_its_turn_on(journal: Journal) -> None:
    first = kept(journal, source())
    turns = [no.turn for no in build.debrief_of(first, journal).noes]
    second = kept(journal, source(), branch=Branch(first, turns[-1]))
    noes.catch_up(journal)
    assert [no.turn for no in Noes(journal.tables).find() if no.call == second] == turns[-1:]
    assert [made.take for made in Practice(journal.tables).calls()] == [False, True]


def test_a_call_of_another_version_is_passed_over_and_not_tried_again(journal: Journal) -> None:
    call = kept(journal, source())
    journal.tables.write('UPDATE events SET body = \'{"event": "LineStarted"}\' WHERE number = 1')
    assert noes.catch_up(journal) == 0
    assert Practice(journal.tables).pending(noes.VERSION) == ()
    assert Practice(journal.tables).calls() == ()
    assert Practice(journal.tables).pending("another rubric") == (call,)


def test_a_journal_that_may_only_be_read_is_left_alone(journal: Journal, tmp_path: Path) -> None:
    kept(journal, source())
    reader = Journal(tmp_path, read_only=True)
    assert noes.catch_up(reader) == 0
    assert Noes(reader.tables).find() == ()
    reader.close()


def test_a_call_that_goes_on_is_not_entered(journal: Journal) -> None:
    journal.begin(source(), 0, Parts()).close()
    assert noes.catch_up(journal) == 0
    assert Practice(journal.tables).calls() == ()


# No's of real life


def test_a_no_of_real_life_is_written_down_in_one_line(journal: Journal) -> None:
    no = noes.write_down(" too expensive\nfor  us ", journal, deed=Taken.ASKED, who="Dana", now=NOW)
    assert (no.words, no.kind, no.who, no.embraced, no.real) == (
        "too expensive for us",
        NoKind.PRICE,
        "Dana",
        True,
        True,
    )
    assert (no.day, no.heard) == (date(2026, 3, 4), "2026-03-04T13:30:00.000+00:00")
    assert Noes(journal.tables).entry(no.id) == no
    assert noes.write_down("hm", journal, deed=Taken.ARGUED).day == practice.today()
    with pytest.raises(DeviceError, match="needs words"):
        noes.write_down(" \n", journal, deed=Taken.ASKED)


def test_what_was_guessed_can_be_put_right(journal: Journal) -> None:
    store = Noes(journal.tables)
    no = noes.write_down("they want to wait", journal, deed=Taken.PUSHED, kind=NoKind.TRUST)
    assert (no.kind, no.embraced) == (NoKind.TRUST, False)
    right = store.change(no.id, kind=NoKind.TIMING, deed=Taken.LET_GO)
    assert (right.kind, right.deed, right.embraced) == (NoKind.TIMING, Taken.LET_GO, True)
    assert store.change(no.id) == right
    store.delete(no.id)
    assert store.find() == ()
    with pytest.raises(DeviceError, match="There is no no"):
        store.note(no.id, "gone")
    store.restore(right)
    assert store.find() == (right,)


def test_a_no_of_a_call_cannot_be_changed_by_hand(journal: Journal) -> None:
    kept(journal, source())
    noes.catch_up(journal)
    no = Noes(journal.tables).find()[0]
    with pytest.raises(DeviceError, match="Contest the turn"):
        Noes(journal.tables).change(no.id, kind=NoKind.NEED)
    with pytest.raises(DeviceError, match="Delete the call"):
        Noes(journal.tables).delete(no.id)
    with pytest.raises(DeviceError, match="Enter the call"):
        Noes(journal.tables).restore(no)


# Finding


def test_noes_are_found_by_words_kind_deed_scenario_origin_and_day(journal: Journal) -> None:
    store = Noes(journal.tables)
    kept(journal, source(), when=NOW)
    noes.catch_up(journal)
    price = noes.write_down("Too DEAR for Größe", journal, deed=Taken.ASKED, who="Dana", now=NOW)
    later = noes.write_down("ask my boss", journal, deed=Taken.LET_GO, now=NOW + timedelta(days=2))
    store.note(later.id, "100 % sure")
    assert store.find()[0].id == later.id
    for text, found in (("dear größe", price), ("GRÖSSE too", price), ("dana", price), ("100 %", later)):
        assert [no.id for no in store.find(Wanted(text))] == [found.id]
    assert store.find(Wanted("dear nobody")) == ()
    assert [no.id for no in store.find(Wanted(kind=NoKind.AUTHORITY, real=True))] == [later.id]
    assert [no.id for no in store.find(Wanted(deed=Taken.ASKED, real=True))] == [price.id]
    assert {no.id for no in store.find(Wanted(real=True))} == {price.id, later.id}
    assert {no.scenario for no in store.find(Wanted(real=False))} == {"lead-generation"}
    assert store.scenarios() == {"lead-generation": source().scenario.persona.name}
    assert store.find(Wanted(scenario="nowhere")) == ()
    assert [no.id for no in store.find(Wanted(since=date(2026, 3, 5)))] == [later.id]
    assert later.id not in {no.id for no in store.find(Wanted(until=date(2026, 3, 5)))}
    assert len(store.find(most=1, skip=1)) == 1


def test_counts_are_those_of_what_is_found(journal: Journal) -> None:
    store = Noes(journal.tables)
    for kind in (NoKind.PRICE, NoKind.PRICE, NoKind.TRUST):
        noes.write_down("no", journal, kind=kind, deed=Taken.ASKED, now=NOW)
    noes.write_down("no", journal, kind=NoKind.PRICE, deed=Taken.ARGUED, now=NOW)
    day = NOW.date()
    assert {(c.kind, c.deed): (c.noes, c.embraced) for c in store.counts()} == {
        (NoKind.PRICE, Taken.ASKED): (2, 2),
        (NoKind.PRICE, Taken.ARGUED): (1, 0),
        (NoKind.TRUST, Taken.ASKED): (1, 1),
    }
    assert [c.kind for c in store.counts(Wanted(kind=NoKind.TRUST))] == [NoKind.TRUST]
    assert store.days(day) == {day: (4, 3)}
    assert store.days(day + timedelta(days=1)) == {}
    assert store.kinds(day) == {NoKind.PRICE: (3, 2), NoKind.TRUST: (1, 1)}


# Beside the calls


def test_days_of_practice_are_those_with_a_call_a_drill_or_a_no(journal: Journal) -> None:
    zone = timezone(timedelta(hours=10))
    kept(journal, source(), when=datetime(2026, 3, 2, 12, tzinfo=UTC))
    noes.catch_up(journal)
    noes.write_down("no", journal, deed=Taken.ASKED, now=NOW)
    drill = "INSERT INTO drill_attempts VALUES ('a','d','p','s',?,'typed','','',0,0,0,0,1,0,NULL,NULL,NULL,'')"
    journal.tables.write(drill, ("2026-03-05T20:00:00.000+00:00",))
    days = Practice(journal.tables).days(zone)
    assert {date(2026, 3, 4), date(2026, 3, 6)} <= days
    assert len(days) == 3


@pytest.mark.parametrize(
    ("moment", "day"),
    [("2026-03-04T13:30:00.000+00:00", date(2026, 3, 4)), ("2026-03-04T14:30", date(2026, 3, 5))],
)
def test_a_moment_lies_on_the_day_of_the_place(moment: str, day: date) -> None:
    assert local(moment, timezone(timedelta(hours=10))) == day


def test_the_last_call_of_each_scenario_is_known(journal: Journal) -> None:
    store = Practice(journal.tables)
    kept(journal, source(), when=NOW)
    kept(journal, source(), "skilled, hint", seed=2, when=NOW + timedelta(days=3))
    noes.catch_up(journal)
    last = store.last_calls()["lead-generation"]
    assert last.day == local((NOW + timedelta(days=3)).isoformat())
    newest = store.calls(1)
    assert [last.fair] == [made.ending is made.right for made in newest]
    assert len(store.calls()) == 2


def test_a_forecast_is_kept_with_its_truth(journal: Journal) -> None:
    store, call = Practice(journal.tables), kept(journal, source())
    assert store.forecast(call) is None
    with pytest.raises(DeviceError, match="No forecast was made"):
        store.felt(call, 3)
    store.expect(call, NOW.date(), 8)
    store.expect(call, NOW.date(), 7)
    store.felt(call, 2)
    assert store.forecast(call) == Forecast(call, NOW.date(), 7, 2)
    assert store.forecasts() == (Forecast(call, NOW.date(), 7, 2),)
    for wrong in (-1, 11):
        with pytest.raises(DeviceError, match="from 0 to 10"):
            store.expect(call, NOW.date(), wrong)
    with pytest.raises(DeviceError, match="There is no call nobody"):
        store.expect("nobody", NOW.date(), 3)


def test_reflections_and_plans_of_drills_are_kept(journal: Journal) -> None:
    store, call = Practice(journal.tables), kept(journal, source())
    store.reflect(call, "I rushed.")
    store.reflect(call, "I rushed the second no.")
    store.reflect_on_drill("let-go", "Short is enough.")
    store.reflect_on_drill("let-go", "")
    assert store.reflection(call) == "I rushed the second no."
    assert {(about, words) for _, about, words in store.reflections()} == {
        (call, "I rushed the second no."),
        ("let-go", "Short is enough."),
    }
    store.reflect(call, "")
    assert store.reflection(call) == ""
    store.plan_after_drill("let-go", "If it is a no, then I say so.")
    assert store.drill_plan("let-go") == journal.latest_plan() == "If it is a no, then I say so."
    journal.keep_plan(call, "If I hear a price, then I ask.")
    assert journal.latest_plan() == "If I hear a price, then I ask."
    store.plan_after_drill("let-go", "")
    assert store.drill_plan("let-go") == ""


def test_a_deleted_call_takes_all_of_it_along(journal: Journal) -> None:
    store, call = Practice(journal.tables), kept(journal, source())
    noes.catch_up(journal)
    store.expect(call, NOW.date(), 5)
    store.reflect(call, "Gone.")
    journal.delete(call)
    assert (Noes(journal.tables).find(), store.calls(), store.forecasts(), store.reflections()) == ((), (), (), ())


def test_erasing_forgets_what_hangs_on_no_call(journal: Journal, tmp_path: Path) -> None:
    noes.write_down("a-secret-that-must-go", journal, deed=Taken.ASKED)
    Practice(journal.tables).reflect_on_drill("let-go", "another-secret")
    Practice(journal.tables).plan_after_drill("let-go", "a-third-secret")
    journal.erase()
    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"secret" not in left


def test_what_practice_comes_to_is_reckoned_from_the_journal(journal: Journal) -> None:
    scenarios = [source().scenario, source("price-first").scenario]
    fresh = practice.at_home(journal, scenarios)
    assert (fresh.week.noes, fresh.streak.days, fresh.next[0].id) == (0, 0, "lead-generation")
    when = NOW.astimezone()
    for seed in range(6):
        kept(journal, source(), "pushy", seed, when=when + timedelta(days=seed % 2))
    noes.catch_up(journal)
    day = when.date() + timedelta(days=1)
    found = practice.whole(journal, scenarios, goal=2, day=day)
    home = practice.at_home(journal, scenarios, goal=2, day=day)
    assert found.calls == 6
    assert home.week == found.weeks[-1]
    assert found.weeks[-1].noes == len(Noes(journal.tables).find()) > 0
    assert (home.streak.days, home.streak.today) == (2, True)
    assert home.next == found.next
    assert found.next[0].id == "price-first"
    assert found.ratio.noes == found.weeks[-1].noes
