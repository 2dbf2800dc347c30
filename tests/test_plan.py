"""The plan for the next call: proposed from the letter, kept with the call."""

from dataclasses import replace
from pathlib import Path

import pytest
from rehearse import opened, played

from noprac import build
from noprac.core.debrief.letter import Advice, Debrief, debrief
from noprac.core.debrief.plan import PLAIN, proposed
from noprac.core.errors import DeviceError
from noprac.core.moves import Act
from noprac.store.journal import Journal, Parts

PUSHED = (("hello", "greeting"), ("shall we say tuesday or thursday", "push"), ("so tuesday then", "push"))


def letter() -> Debrief:
    return debrief(played(PUSHED))


def answering(act: Act, line: str, say: str = "What is it about that?") -> Debrief:
    read = letter()
    exchanges = (replace(read.exchanges[0], act=act, prospect=line), *read.exchanges[1:])
    return replace(read, exchanges=exchanges, changed=Advice(1, "x", "y", f"“{say}”", say))


def test_a_plan_names_the_moment_and_the_words() -> None:
    read = letter()
    assert read.changed is not None
    plan = proposed(read)
    assert plan.startswith("If ")
    assert ", then I " in plan
    assert read.changed.say in plan


@pytest.mark.parametrize(
    ("act", "line", "when"),
    [
        (Act.OBJECTS, "It is too expensive.", "If I hear a no about the price, "),
        (Act.SAYS_NO, "No.", "If I hear a plain no, "),
        (Act.GREETS, "Hello?", "If somebody picks up, "),
        (Act.STALLS, "Call me in spring.", "If I hear that it is not the time, "),
    ],
)
def test_the_moment_is_the_prospects_line(act: Act, line: str, when: str) -> None:
    assert proposed(answering(act, line)).startswith(when)


def test_every_line_has_a_moment() -> None:
    assert all(proposed(answering(act, "Hm.")).endswith("What is it about that?”") for act in Act)


def test_where_nothing_is_to_be_said_the_plan_is_to_remember() -> None:
    read = replace(letter(), changed=Advice(1, "x", "y", "Let the line end, then count to two."))
    assert proposed(read).endswith(", then I remember: Let the line end, then count to two.")


def test_without_anything_to_change_the_plan_is_to_keep() -> None:
    read = replace(letter(), changed=None, kept=Advice(1, "is it a no", "It was asked for."))
    assert proposed(read) == "If somebody picks up, then I say again: “is it a no”."


def test_without_a_word_there_is_a_plan_too() -> None:
    read = replace(debrief(opened()), changed=None, kept=None)
    assert proposed(read) == PLAIN
    assert proposed(replace(read, kept=Advice(1, "", "The line was let end."))) == PLAIN


def test_the_journal_keeps_a_plan_with_its_call(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    source = build.scenario("lead-generation")
    first, second = (journal.begin(source, seed, Parts()).call_id for seed in (0, 1))
    assert journal.latest_plan() == ""
    journal.keep_plan(first, "If a no comes, then I wait.")
    journal.keep_plan(second, "If I am asked, then I answer.")
    assert (journal.plan(first), journal.latest_plan()) == (
        "If a no comes, then I wait.",
        "If I am asked, then I answer.",
    )
    journal.keep_plan(second, "")
    assert (journal.plan(second), journal.latest_plan()) == ("", "If a no comes, then I wait.")
    journal.delete(first)
    assert journal.latest_plan() == ""
    with pytest.raises(DeviceError):
        journal.keep_plan(first, "gone")
    journal.close()
