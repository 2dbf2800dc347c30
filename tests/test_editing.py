"""A scenario while it is being written: places, faults in the check's words, undo, the outline of the form."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from noprac.core.editing import outline
from noprac.core.editing.draft import MOST, Draft
from noprac.core.editing.faults import faults
from noprac.core.editing.outline import Kind, Section
from noprac.core.editing.places import ABSENT, at, covers, drop, found, insert, named, put, same, spelled
from noprac.core.editing.renaming import renamed
from noprac.core.editing.shape import blank, names, sample, spot
from noprac.core.errors import ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.form.sheets import PARTS, SCENARIO
from noprac.core.situations import SHEETS, Situation
from noprac.store import marked_yaml, paths


def template(name: str) -> dict[str, Any]:
    read: Any = marked_yaml.read((paths.assets() / name).read_bytes()).value
    return dict(read)


STARTER, BLANK = template("starter.yaml"), template("blank.yaml")


def said(values: Mapping[str, object]) -> list[str]:
    return [str(fault) for fault in faults(values)]


# Places


def test_places_are_spelled_as_faults_name_them_and_found_again() -> None:
    assert spelled(("facts", 3, "open", 0)) == "facts[3].open[0]"
    assert found(STARTER, "facts[3].open[0]") == ("facts", 3, "open", 0)
    assert found(STARTER, "facts[3].nowhere.else") == ("facts", 3)
    assert named(STARTER, "seat.what") == ("seat", "what")
    assert named(STARTER, "title") == ("title",)
    assert covers(("facts", 3), "facts[3].open")
    assert not covers(("facts", 3), "facts[30]")
    assert covers((), "anything")
    assert not covers(("seat",), "seats")


def test_values_are_put_dropped_and_inserted_without_touching_the_old_ones() -> None:
    old = {"facts": [{"id": "a"}, {"id": "b"}], "title": "x"}
    assert put(old, ("facts", 1, "id"), "c") == {"facts": [{"id": "a"}, {"id": "c"}], "title": "x"}
    assert put(old, ("facts", 2, "id"), "c")["facts"][2] == {"id": "c"}
    assert put("text", ("a", "b"), 1) == {"a": {"b": 1}}
    assert put({"a": "text"}, ("a", 0), 1) == {"a": [1]}
    assert drop(old, ("facts", 0)) == {"facts": [{"id": "b"}], "title": "x"}
    assert drop(old, ("title",)) == {"facts": [{"id": "a"}, {"id": "b"}]}
    assert drop(old, ("facts", 7)) == old
    assert insert(old, ("facts",), 1, "new")["facts"] == [{"id": "a"}, "new", {"id": "b"}]
    assert insert({}, ("facts",), 0, "new") == {"facts": ["new"]}
    assert at(old, ("facts", 5)) is ABSENT
    assert old == {"facts": [{"id": "a"}, {"id": "b"}], "title": "x"}


def test_a_new_field_stands_where_the_form_has_it() -> None:
    order = ("id", "title", "trade")
    assert list(put({"id": 1, "trade": 2}, ("title",), 3, order)) == ["id", "title", "trade"]
    assert list(put({"id": 1}, ("trade",), 3, order)) == ["id", "trade"]
    assert list(put({"id": 1, "trade": 2}, ("other",), 3, order)) == ["id", "trade", "other"]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (1, True, False),
        (1, 1.0, False),
        ({"a": [1, "x"]}, {"a": [1, "x"]}, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ({"a": 1}, {"b": 1}, False),
        ([1], [1, 2], False),
        ([1], (1,), True),
        (None, ABSENT, False),
    ],
)
def test_true_is_not_one(one: object, other: object, alike: bool) -> None:
    assert same(one, other) is alike


# Shapes


def test_the_least_of_every_sheet_is_taken_by_the_reader() -> None:
    whole: Any = sample({"$ref": "#/$defs/"})
    assert [fault.path for fault in faults(whole)] == []
    assert set(whole) == {name for name, field in SCENARIO.items() if field.needed}


def test_what_the_form_does_not_have_is_no_spot() -> None:
    assert spot(("nothing",)) is None
    assert spot(("title", "x")) is None
    assert spot(("facts", "x")) is None
    assert spot(("facts", 0, "open", 0)) is not None
    assert spot(("lines", "go_on", 0)) is not None
    assert names(("title",)) == ()
    assert names(("nothing",)) == ()
    assert names(("later", "openings")) == ()
    assert names(("later", "opening")) == tuple(PARTS["openings"])
    assert spot(("truth", "fits")) is not None


def test_what_is_new_is_empty_where_something_is_to_be_said() -> None:
    assert blank(("facts", 0)) == {"id": "", "topics": [], "open": ""}
    assert blank(("persona",))["style"] == "blunt"
    later = blank(("later",))
    assert later["opening"] == {"warm": [], "plain": [], "cold": []}
    assert later["truth"] == "fits"


# Faults


def test_what_came_with_the_app_has_none() -> None:
    assert said(STARTER) == []


def test_all_faults_are_told_at_once_in_the_words_of_the_check() -> None:
    values = put(put(put(STARTER, ("trade",), ""), ("start",), 5), ("seat",), {"you": "me"})
    values = {**put(values, ("facts", 0, "topics"), []), "bogus": 1}
    found_ = said(values)
    with pytest.raises(ScenarioError) as first:
        parse(values)
    assert found_[0] == str(first.value)
    for part in ("trade: is empty", "start: must be a mapping", "seat.sell: is missing", "seat.aim: is missing"):
        assert any(fault.startswith(part) for fault in found_), part
    assert any(fault.startswith("facts[0].topics: has 0 items") for fault in found_)
    assert any(fault.startswith("bogus: is no field here") for fault in found_)


def test_what_one_field_says_of_another_comes_after_what_each_says() -> None:
    values = put(STARTER, ("facts", 0, "leads_to"), "nowhere")
    values = put(put(values, ("problem", "facts", 1), "gone"), ("offer", 0), "the")
    values = put(put(values, ("start", "told"), ["lost"]), ("start", "asks"), "no-question")
    values = put(values, ("facts", 2, "topics", 0), "the")
    paths_ = [fault.path for fault in faults(values)]
    assert set(paths_) == {
        "facts[0].leads_to",
        "facts[2].topics[0]",
        "start.told[0]",
        "start.asks",
        "problem.facts[1]",
    }
    twice = faults(put(STARTER, ("questions", 1, "id"), "who-cleans"))
    assert [fault.path for fault in twice] == ["questions[1].id"]


def test_a_truth_without_a_no_is_told_once() -> None:
    values = put(BLANK, ("truth",), "never")
    for place, value in (
        ("title", "x"),
        ("summary", "x"),
        ("trade", "x"),
        ("opening", "Yes?"),
        ("offer", ["tea leaf"]),
    ):
        values = put(values, (place,), value)
    for part in ("seat", "persona"):
        values = put(values, (part,), {name: value or "x" for name, value in values[part].items()})
    for n in range(2):
        values = put(values, ("facts", n, "open"), "x")
    for layer in ("reason", "real"):
        values = put(values, ("objections", 0, layer), "x")
    values = put(values, ("problem",), {"facts": ["trouble"], "assumed": ["tea"], "right": ["cup"]})
    assert said(values) == ["objections: holds none for the truth never; add it to an objection's truth"]


def test_a_blank_one_tells_where_to_begin() -> None:
    known = {fault.path for fault in faults(BLANK)}
    assert {"title", "summary", "seat.you", "persona.name", "opening", "offer", "facts[0].open"} <= known


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 200) | st.text(max_size=5) | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
SPOTS = [("facts", 0), ("truth",), ("later", "opening"), ("start", "guard"), ("problem",), ("lines",), ("title",)]


@settings(max_examples=20, deadline=None)
@given(place=st.sampled_from(SPOTS), value=JUNK)
def test_whatever_stands_somewhere_the_first_fault_is_the_check_s(place: tuple[str | int, ...], value: object) -> None:
    values = put(STARTER, place, value)
    found_ = faults(values)
    if found_:
        with pytest.raises(ScenarioError) as first:
            parse(values)
        assert str(found_[0]) == str(first.value)
    else:
        assert parse(values).id == "my-call"


# Undo


def typed(draft: Draft, text: str) -> Draft:
    return draft.changed({"title": text}, ("title",), typed=True)


def test_typing_is_one_step_until_something_else_is_done() -> None:
    draft = typed(typed(Draft({"title": ""}, {"title": ""}), "a"), "ab")
    assert len(draft.past) == 1
    assert draft.unsaved
    draft = typed(draft.settled(), "abc")
    assert len(draft.past) == 2
    back = draft.undone()
    assert back.values == {"title": "ab"}
    assert back.place == ("title",)
    assert not back.undone().unsaved
    assert back.undone().undone().values == {"title": ""}
    assert back.redone().values == {"title": "abc"}
    assert draft.redone() is draft
    assert typed(back, "abd").future == ()
    assert draft.changed({"title": "abc"}, ("title",)) is draft


def test_what_is_saved_is_no_longer_unsaved_and_can_be_undone() -> None:
    draft = typed(Draft({"title": ""}, None), "a")
    kept = draft.kept(draft.values)
    assert draft.unsaved
    assert not kept.unsaved
    assert kept.undone().unsaved


def test_the_oldest_step_goes_when_there_are_very_many() -> None:
    draft = Draft({"n": 0}, None)
    for n in range(MOST + 5):
        draft = draft.changed({"n": n + 1}, ("n",))
    assert len(draft.past) == MOST
    assert draft.past[0].values == {"n": 5}


# The outline


def test_every_field_of_the_form_stands_in_a_section() -> None:
    listed = {(*place, 0, slot.place[-1]) for place in outline.LISTS.values() for slot in outline.fields((*place, 0))}
    places = {slot.place for section in outline.GROUPS for group in outline.groups(section) for slot in group} | listed
    assert {place[0] for place in places} | {"lines"} == set(SCENARIO)
    for section in outline.GROUPS:
        assert all(outline.section_of(s.place) is section for group in outline.groups(section) for s in group)


def test_every_moment_stands_with_the_lines_or_the_endings() -> None:
    lines = [s for moments in outline.BY_ACT.values() for s in moments]
    ends = [s for moments in outline.CLOSING.values() for s in moments]
    assert sorted((*lines, *ends)) == sorted(set(Situation) - SHEETS)
    assert outline.section_of(("lines", "go_on")) is Section.LINES
    assert outline.section_of(("lines", "part_warm")) is Section.ENDINGS
    assert outline.section_of(("lines",)) is Section.LINES


@pytest.mark.parametrize(
    ("place", "section"),
    [
        (("facts", 3, "open"), Section.FACTS),
        (("objections",), Section.NOES),
        (("later", "facts", 0, "open"), Section.LATER),
        (("later",), Section.LATER),
        (("persona",), Section.WHO),
        (("persona", "odd"), Section.WHO),
        (("start", "guard"), Section.TRUTH),
        (("truth", "fits"), Section.TRUTH),
        (("bogus",), Section.CALL),
        ((), Section.CALL),
    ],
)
def test_a_place_leads_to_its_section(place: tuple[str | int, ...], section: Section) -> None:
    assert outline.section_of(place) is section


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("title", Kind.LINE),
        ("summary", Kind.LONG),
        ("id", Kind.NAME),
        ("opening", Kind.WORDINGS),
        ("offer", Kind.WORDS),
        ("difficulty", Kind.CHOICE),
        ("persona.style", Kind.CHOICE),
        ("persona.voice.rate", Kind.NUMBER),
        ("start.guard", Kind.SHARE),
        ("start.offered", Kind.SWITCH),
        ("start.told", Kind.FACTS),
        ("start.asks", Kind.QUESTION),
        ("problem.facts", Kind.FACTS),
        ("truth", Kind.ODDS),
        ("later.opening.warm", Kind.WORDINGS),
        ("nothing", None),
    ],
)
def test_what_kind_of_field_stands_where_follows_from_the_sheets(path: str, kind: Kind | None) -> None:
    place = tuple(path.split("."))
    if kind is None:
        with pytest.raises(KeyError):
            outline.slot(place)
    else:
        assert outline.slot(place).kind is kind


def test_the_truths_of_a_no_are_some_of_a_few() -> None:
    kinds = {str(slot.place[-1]): slot for slot in outline.fields(("objections", 0))}
    assert kinds["truth"].kind is Kind.CHOICES
    assert kinds["truth"].choices == ("fits", "later", "never")


def test_ids_of_a_later_call_come_after_those_of_the_first() -> None:
    known = outline.ids(STARTER, ("later", "facts"))
    assert known[0] == "standing"
    assert "changed" in known
    assert len(known) == len(set(known))
    assert "changed" not in outline.ids(STARTER, ("facts",))
    assert outline.fresh_id(STARTER, ("facts",), "standing") == "standing-2"
    assert outline.fresh_id(STARTER, ("facts",), "fact") == "fact"
    assert outline.ids({"facts": "no list"}, ("facts",)) == ()


# Another name


def test_what_leads_to_a_fact_follows_its_new_name() -> None:
    values = renamed(STARTER, ("facts", 1), "who-cleans-it")
    assert at(values, ("facts", 0, "leads_to")) == "who-cleans-it"
    assert at(values, ("problem", "facts")) == ["standing", "who-cleans-it"]
    assert faults(values) == ()


def test_a_name_that_is_taken_draws_nothing_to_it() -> None:
    values = renamed(STARTER, ("facts", 1), "standing")
    assert at(values, ("problem", "facts")) == ["standing", "chores"]
    assert next(fault.path for fault in faults(values)) == "facts[1].id"


def test_a_question_that_the_opening_puts_follows_too_and_a_no_has_nothing_to_follow() -> None:
    asking = put(STARTER, ("start", "asks"), "who-cleans")
    assert at(renamed(asking, ("questions", 0), "wipes"), ("start", "asks")) == "wipes"
    assert at(renamed(STARTER, ("objections", 0), "why-come"), ("objections", 0, "id")) == "why-come"
    assert at(renamed(STARTER, ("later", "facts", 0), "else"), ("later", "facts", 0, "id")) == "else"
