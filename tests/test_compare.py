"""Two futures of one call, and what other words would have been answered."""

from dataclasses import replace

import pytest
from rehearse import moves, played

from noprac.core.call import Call, replay, rewind
from noprac.core.debrief.compare import compare
from noprac.core.debrief.letter import debrief
from noprac.core.debrief.what_if import answered, what_if
from noprac.core.errors import Misuse
from noprac.core.events import Began, Event, HungUp, LineSpoken, Said
from noprac.store.scenarios import load

SCENARIO = load("lead-generation")
OPENING, FISHING, ASKING = (
    ("have i caught you at a bad time", "no_question"),
    ("so more leads would help right", "yes_question"),
    ("what happens with the leads you have", "open_question"),
)


def events(*turns: tuple[str, str], hang_up: bool = True) -> tuple[Event, ...]:
    """Each turn, with the line before it spoken to its end."""
    found: list[Event] = [Began()]
    for number, (text, names) in enumerate(turns, start=1):
        found += [LineSpoken(number * 10.0, number), Said(number * 10.0 + 2, text, moves(text, *names.split()))]
    found.append(LineSpoken(len(turns) * 10.0 + 10, len(turns) + 1))
    return (*found, HungUp(99.0)) if hang_up else tuple(found)


def call(*turns: tuple[str, str]) -> Call:
    return replay(SCENARIO, 0, events(*turns))


def test_the_same_line_answered_otherwise_stands_side_by_side() -> None:
    first, second = call(OPENING, FISHING), call(OPENING, ASKING, FISHING)
    both = compare(first, second)
    assert both.common == 1
    assert [pair.turn for pair in both.pairs] == [2, 3, 4]
    one, other = both.pairs[0].first, both.pairs[0].second
    assert one is not None
    assert other is not None
    assert one.line == other.line
    assert (one.passage.trainee, other.passage.trainee) == (FISHING[0], ASKING[0])
    assert both.pairs[2].first is None
    assert both.pairs[2].second is not None
    assert both.pairs[2].second.line.state == second.turns[3].line.state
    assert (both.first, both.second) == (debrief(first), debrief(second))


def test_a_call_beside_itself_has_nothing_of_its_own() -> None:
    one = call(OPENING, FISHING)
    assert (compare(one, one).common, compare(one, one).pairs) == (3, ())


def test_takes_of_different_calls_do_not_stand_beside_each_other() -> None:
    with pytest.raises(Misuse, match="different calls"):
        compare(call(OPENING), played([OPENING], seed=1))


def test_the_line_that_would_have_come_is_the_line_that_comes() -> None:
    text, names = ASKING
    before = events(OPENING, FISHING)
    line = what_if(SCENARIO, 0, before, turn=2, text=text, moves=moves(text, names))
    assert line == call(OPENING, ASKING).turns[2].line
    assert rewind(before, 2) == before[:4]
    with pytest.raises(Misuse, match="no line 9"):
        what_if(SCENARIO, 0, before, turn=9, text=text, moves=moves(text, names))


def test_the_better_line_gets_its_answer_from_this_story_alone() -> None:
    happened = events(OPENING, FISHING)
    letter = debrief(replay(SCENARIO, 0, happened))
    told = answered(letter, SCENARIO, happened)
    assert letter.changed is not None
    assert letter.changed.answer is None
    assert told.changed is not None
    assert told.changed.answer is not None
    assert told.changed.answer.turn == letter.changed.turn + 1
    other = (*events(ASKING, hang_up=False), *happened[4:])
    assert answered(letter, SCENARIO, other) == letter
    assert answered(letter, SCENARIO, happened[:2]) == letter
    nothing = replace(letter, changed=None)
    assert answered(nothing, SCENARIO, happened) == nothing
