"""A scenario's file with other values: what was not touched stays byte for byte."""

from difflib import SequenceMatcher
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from noprac.core.editing.places import Place, at, drop, insert, put, same
from noprac.store import marked_yaml, paths, plain_yaml
from noprac.store.edited_yaml import edited
from noprac.store.marked_yaml import BadYaml

STARTER = (paths.assets() / "starter.yaml").read_text(encoding="utf-8")


def read(text: str) -> Any:
    return marked_yaml.read(text.encode()).value


VALUES = read(STARTER)


def changes(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    gone, come = [], []
    for tag, a, a_end, b, b_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            gone += old[a:a_end]
            come += new[b:b_end]
    return gone, come


def test_the_same_values_are_the_same_bytes() -> None:
    assert edited(STARTER, VALUES) == STARTER


@pytest.mark.parametrize(
    ("place", "value", "come"),
    [
        (("title",), "A: b # c", ['title: "A: b # c"\n']),
        (("title",), "true", ['title: "true"\n']),
        (("title",), "12", ['title: "12"\n']),
        (("title",), "- dash", ['title: "- dash"\n']),
        (("title",), "", ['title: ""\n']),
        (("difficulty",), 4, ["difficulty: 4\n"]),
        (("truth", "fits"), 5, ["truth: {fits: 5, later: 1, never: 1}\n"]),
        (("truth",), "never", ["truth: never\n"]),
        (("facts", 2, "open", 0), "Twenty!", ["      - Twenty!\n"]),
        (("facts", 0, "topics"), ["a, b", "c"], ['    topics: ["a, b", c]\n']),
        (("persona", "voice", "name"), "en", ["  voice: {rate: 172, pitch: 55, name: en}\n"]),
        (("facts", 3, "depth"), 1, ["    depth: 1\n"]),
        (("start", "told"), [], ["start: {guard: 0.55, trust: 0.32, interest: 0.36, patience: 0.9, told: []}\n"]),
    ],
)
def test_one_thing_changed_is_one_line_changed(place: Place, value: object, come: list[str]) -> None:
    assert changes(STARTER, edited(STARTER, put(VALUES, place, value)))[1] == come


def test_a_fact_goes_comes_and_comes_first() -> None:
    gone, come = changes(STARTER, edited(STARTER, drop(VALUES, ("facts", 1))))
    assert gone[0] == "  - id: chores\n"
    assert come == []
    new = {"id": "new", "topics": ["one two"], "open": ["Yes.", "So: no"]}
    for number in (0, 5, 26):
        gone, come = changes(STARTER, edited(STARTER, insert(VALUES, ("facts",), number, new)))
        assert gone == []
        assert come == ["  - id: new\n", "    topics: [one two]\n", '    open: [Yes., "So: no"]\n']


def test_a_field_behind_a_dash_leaves_its_place_to_the_next() -> None:
    gone, come = changes(STARTER, edited(STARTER, drop(VALUES, ("facts", 3, "id"))))
    assert len(gone) == 2
    assert come[0].startswith("  - topics: [how many people")


def test_long_text_is_folded_and_comes_back_as_it_was() -> None:
    text = edited(STARTER, put(VALUES, ("summary",), "word " * 60 + "end."))
    assert all(len(line) <= 120 for line in changes(STARTER, text)[1])
    assert read(text)["summary"] == "word " * 60 + "end."


def test_a_field_that_was_not_there_stands_at_its_place() -> None:
    without = edited(STARTER, drop(VALUES, ("difficulty",)))
    back = edited(without, put(read(without), ("difficulty",), 3, ("trade", "difficulty", "seat")))
    assert "trade: Office services\ndifficulty: 3\n" in back
    assert "# From 1, gentle, to 5.\n" in back
    assert edited(STARTER, {"first": 1, **VALUES}).index("first: 1\nid: my-call") > 0


def test_line_ends_and_a_mark_at_the_beginning_stay() -> None:
    windows = "\ufeff" + STARTER.replace("\n", "\r\n")
    after = edited(windows, put(VALUES, ("seat", "aim"), "listen"))
    assert after.startswith("\ufeff#")
    assert after.count("\n") == after.count("\r\n")
    assert "  aim: listen\r\n" in after


def test_a_file_of_brackets_alone_stays_one() -> None:
    text = '{"id": "x", "facts": [{"id": "a", "open": ["b"]}], "n": null}'
    assert edited(text, put(read(text), ("facts", 0, "open", 0), "c")) == text.replace('"b"', "c")
    assert read(edited(text, drop(read(text), ("n",)))) == {"id": "x", "facts": [{"id": "a", "open": ["b"]}]}


ODD = {
    "explicit": "? id\n: one\n? more\n: [1]\n",
    "kept": "id: |+\n  one\n\nmore: two\n",
    "nothing": "id:\nmore:\n  -\n  - two\n",
    "nested": "id:\n- - one\n  - two\n- three\n",
    "quoted": "'id': 'it''s'\n\"more\": \"x\\ty\"\n",
    "no end": "id: one\nmore: {a: {b: [1, 2]}}",
    "spaced": "id:    one   # why\nmore   :   two\n",
}


@pytest.mark.parametrize("name", list(ODD))
@pytest.mark.parametrize("place", [("id",), ("more",), ("new",), ("more", 0), ("id", 0)])
def test_odd_layouts_are_read_back_as_they_were_meant(name: str, place: Place) -> None:
    before = read(ODD[name])
    for wanted in (put(before, place, "a: b"), put(before, place, {"x": ["y"]}), drop(before, place)):
        if wanted:
            assert same(read(edited(ODD[name], wanted)), wanted)


def test_a_comment_behind_a_value_stays() -> None:
    assert edited(ODD["spaced"], {"id": "two", "more": "two"}) == "id: two   # why\nmore   :   two\n"


def test_what_is_no_yaml_is_refused_and_what_is_no_mapping_is_written_anew() -> None:
    with pytest.raises(BadYaml):
        edited("a: [", {"a": 1})
    assert edited("- a\n", {"a": 1}) == "a: 1\n"
    assert edited("", {"a": 1}) == "a: 1\n"


QUICK = (Phase.explicit, Phase.reuse, Phase.generate)  # to shrink an example takes minutes
LETTERS = st.characters(exclude_categories=["Cs"])
TEXTS = st.text(LETTERS, max_size=30) | st.sampled_from(
    ["yes", "~", "1e3", "a: b", "x #y", "[", "{", "'", '"', "- a", "0x1", "\x7f"]
)
SMALL = (paths.assets() / "blank.yaml").read_text(encoding="utf-8")
PLACES: list[Place] = [
    ("title",),
    ("seat", "you"),
    ("start", "guard"),
    ("facts", 0, "open"),
    ("facts", 0, "topics", 1),
    ("facts", 1),
    ("objections", 0, "plain", 0),
    ("problem", "right"),
    ("later",),
]


@settings(max_examples=15, deadline=None, phases=QUICK)
@given(st.lists(st.tuples(st.sampled_from(PLACES), st.none() | TEXTS), min_size=1, max_size=3))
def test_whatever_is_typed_reads_back_and_no_other_line_is_touched(steps: list[tuple[Place, str | None]]) -> None:
    before = values = read(SMALL)
    for place, text in steps:
        values = drop(values, place) if text is None else put(values, place, text)
    after = edited(SMALL, values)
    assert same(read(after), values)
    gone, _ = changes(SMALL, after)
    for top in set(before) - {str(place[0]) for place, _ in steps}:
        assert at(read(after), (top,)) == before[top]
        assert not any(line.startswith(f"{top}:") for line in gone)
    assert not any(line.startswith("#") for line in gone)


@settings(max_examples=15, deadline=None, phases=QUICK)
@given(st.dictionaries(TEXTS, st.recursive(TEXTS | st.booleans() | st.integers() | st.none(), st.lists, max_leaves=4)))
def test_whatever_is_written_plainly_reads_back(values: dict[str, object]) -> None:
    if values and all(name == name.strip() for name in values):
        assert same(read(plain_yaml.document(values)), values)
