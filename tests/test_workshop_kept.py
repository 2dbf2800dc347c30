"""Workshops in the journal, their hand-out, their voice, and what the command says of them."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from click.testing import CliRunner
from doubles import FakeSpeaker, FakeVoice

from noprac import build
from noprac.build import workshop
from noprac.cli import workshop as command
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.core.speech import Manner
from noprac.core.workshop import room
from noprac.core.workshop.room import Workshop
from noprac.report import handout
from noprac.store.journal import Journal
from noprac.store.settings import Settings
from noprac.store.workshops import Session, Workshops

ASK, PUSH = "what keeps your leads from converting", "so shall we say tuesday or thursday"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    kept = Journal(tmp_path)
    yield kept
    kept.close()


def after(session: Session, held: Workshop) -> Session:
    return replace(session, workshop=held)


def said(session: Session, text: str) -> Session:
    return after(session, room.said(session.workshop, text, workshop.moves_of(session, text)))


def session_of() -> Session:
    """Two ways, suggestions, a vote, an end."""
    session = said(workshop.begin(build.scenario("lead-generation"), 7), "is this a bad time")
    for text in (ASK, PUSH):
        found = workshop.moves_of(session, text)
        session = after(session, room.suggested(session.workshop, text, found))
    held = room.both(session.workshop, *session.workshop.offers)
    held = room.voted(held, 2, 18, {Move.OPEN_QUESTION: 16, Move.LABEL: 3})
    return after(session, room.hung_up(room.taken_up(held, 1)))


@pytest.fixture(scope="module")
def session() -> Session:
    return session_of()


# Kept


def test_a_workshop_is_kept_whole_and_gone_on_with(journal: Journal, session: Session) -> None:
    workshop.keep(session, journal)
    workshop.keep(session, journal)
    (held,) = Workshops(journal.tables).listed()
    assert (held.id, held.title) == (session.id, session.source.scenario.title)
    assert held.changed > held.began
    again = workshop.held(journal, held.id)
    assert again.workshop == session.workshop
    assert again.source.scenario == session.source.scenario
    assert journal.calls() == ()
    Workshops(journal.tables).delete(held.id)
    assert Workshops(journal.tables).listed() == ()


@pytest.mark.parametrize(
    "body",
    ["{", "{}", '{"scenario": {}}', "[]"],
    ids=["half", "empty", "no scenario", "a list"],
)
def test_a_workshop_that_cannot_be_read_is_told_in_one_line(journal: Journal, session: Session, body: str) -> None:
    workshop.keep(session, journal)
    journal.tables.write("UPDATE workshops SET body = ?", (body,))
    with pytest.raises(DeviceError, match="another version"):
        workshop.held(journal, session.id)
    with pytest.raises(DeviceError, match="There is no workshop x"):
        workshop.held(journal, "x")


def test_ways_that_are_not_there_are_refused(journal: Journal, session: Session) -> None:
    workshop.keep(session, journal)
    ((body,),) = journal.tables.rows("SELECT body FROM workshops")
    journal.tables.write("UPDATE workshops SET body = ?", (json.dumps({**json.loads(body), "at": 9}),))
    with pytest.raises(DeviceError, match="another version"):
        workshop.held(journal, session.id)


def test_everything_erased_means_workshops_too(journal: Journal, session: Session) -> None:
    workshop.keep(session, journal)
    journal.erase()
    assert Workshops(journal.tables).listed() == ()


# The hand-out


def test_the_handout_is_the_same_each_time_and_needs_no_network(tmp_path: Path, session: Session) -> None:
    workshop.save_handout(tmp_path / "h.pdf", session)
    data = (tmp_path / "h.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data == handout.sheets(session.workshop, build.tagger().version)
    assert not re.search(rb"/URI|/JavaScript|/Launch|https?://(?!ns\.adobe|www\.w3|purl)", data)
    assert len(re.findall(rb"/Type /Page\b", data)) >= 1


def test_a_workshop_without_a_word_has_a_handout() -> None:
    bare = workshop.begin(build.scenario("price-first"), 1)
    assert handout.sheets(bare.workshop, "t").startswith(b"%PDF")


def test_words_that_are_odd_do_not_fail_the_handout(session: Session) -> None:
    odd = "\U0001f600 \u202e \u4f60\u597d " + "w" * 1900
    assert handout.sheets(said(workshop.begin(session.source, 1), odd).workshop, odd).startswith(b"%PDF")


# The command


def test_the_command_lists_hands_out_and_deletes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    journal = Journal(tmp_path)
    workshop.keep(session, journal)
    journal.close()

    def run(*arguments: str) -> str:
        done = CliRunner().invoke(command.command, arguments)
        assert done.exit_code == 0, done.stderr
        return str(done.stdout)

    assert session.id in run("list")
    (told,) = map(json.loads, run("list", "--json").splitlines())
    assert (told["id"], told["seed"], told["ways"], told["suggestions"]) == (session.id, 7, 2, 2)
    assert told["votes"][0]["hands"] == {"open_question": 16, "label": 3}
    assert told["agreement"]["share"] == round((16 + 15) / 36, 4)
    run("handout", session.id, str(tmp_path / "h.pdf"))
    assert (tmp_path / "h.pdf").read_bytes().startswith(b"%PDF")
    run("delete", session.id)
    assert run("list") == ""


# The voice


def test_the_prospect_is_heard_unless_stopped_first() -> None:
    voice, speaker, stop = FakeVoice(), FakeSpeaker(), Event()
    aloud = workshop.Prospect(Manner(), lambda: voice, lambda: speaker)
    aloud.hush()
    assert aloud.level == 0.0
    aloud.say("hello", stop)
    assert (voice.asked, len(speaker.played)) == (["hello"], 1)
    stop.set()
    aloud.say("again", stop)
    assert len(speaker.played) == 1
    aloud.hush()
    assert aloud.level == speaker.level
    aloud.close()
    aloud.close()
    assert voice.closed


def test_who_wants_no_voice_gets_none() -> None:
    source = build.scenario("lead-generation")
    assert workshop.prospect(source, Settings(speak=False)) is None
    assert isinstance(workshop.prospect(source, Settings()), workshop.Prospect)
