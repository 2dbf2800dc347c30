"""The published schema: it says what the reader takes, and tells an editor what each field is for."""

import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from test_scenario import SMALL, changed, inside, junk

from noprac.cli.main import main
from noprac.core import scenario as parts
from noprac.core.audit import audit
from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.form import sheets as form
from noprac.core.form.lines import LINES
from noprac.core.form.parsing import parse
from noprac.core.form.schema import schema
from noprac.core.form.shapes import Form
from noprac.core.moves import Ending
from noprac.core.situations import SHEETS, Situation
from noprac.store import marked_yaml, paths, scenarios

SCHEMA: Any = schema()
CHECK = Draft202012Validator(SCHEMA)
FILES = [*sorted((paths.scenario_folders()[1]).glob("*.yaml")), paths.assets() / "starter.yaml"]


def test_the_published_schema_is_the_one_made_from_the_tables() -> None:
    published = (paths.assets() / "scenario.schema.json").read_text(encoding="utf-8")
    assert published == json.dumps(SCHEMA, ensure_ascii=False, indent=2) + "\n"
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_ships_is_valid(path: Path) -> None:
    assert [error.message for error in CHECK.iter_errors(marked_yaml.read(path.read_bytes()).value)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_editor_is_led_to_the_schema(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    if first.startswith("# yaml-language-server:"):
        there = path.parent / first.partition("$schema=")[2]
        assert there.resolve() == (paths.assets() / "scenario.schema.json").resolve()


LATER: dict[str, Any] = {
    "when": "A year later",
    "summary": "Once more.",
    "aim": "a second cup",
    "truth": {"fits": 1},
    "opening": {"warm": ["Hello!", "Oh, you."], "plain": ["Hello.", "Yes?"], "cold": ["You.", "Hm."]},
    "recalls": {"hang_up": "We got cut off."},
}


def later(**given: object) -> dict[str, Any]:
    return changed(later={**LATER, **given})


BROKEN: list[Any] = [
    [],
    "text",
    None,
    {},
    changed(colour="red"),
    changed(id="Tea Time"),
    changed(id="9lives"),
    changed(title=""),
    changed(title=3),
    changed(title="a" * 81),
    changed(opening=[]),
    changed(opening=["a"] * 500),
    changed(offer="tea"),
    changed(difficulty=9),
    changed(difficulty=2.5),
    changed(start={"guard": 1.5}),
    changed(start={"guard": "high"}),
    changed(truth="perhaps"),
    changed(truth={"maybe": 1}),
    changed(lines={"hullo": "Hello"}),
    changed(lines={"tell": "Hello"}),
    changed(lines={"exactly": 4}),
    inside("persona", style="loud"),
    inside("persona", voice={"rate": 5}),
    inside("persona", look={"hat": "red"}),
    inside("facts", depth=3),
    inside("facts", says="hello"),
    inside("facts", id=None),
    inside("objections", truth=[]),
    changed(facts=[]),
    later(opening={"warm": ["a", "b"], "plain": ["a", "b"]}),
    later(opening={**LATER["opening"], "cold": ["a"]}),
    later(recalls={"won": "We won."}),
    later(truth="perhaps"),
    later(later=LATER),
    later(when=""),
]


@pytest.mark.parametrize("broken", BROKEN, ids=range(len(BROKEN)))
def test_what_is_broken_is_refused_by_reader_and_schema_alike(broken: Any) -> None:
    assert not CHECK.is_valid(broken)
    with pytest.raises(ScenarioError):
        parse(broken)


def test_what_is_sound_is_taken_by_both() -> None:
    for sound in (SMALL, later(), later(start={"offered": True}, to="Ann, again", problem=SMALL["problem"])):
        parse(sound)
        assert CHECK.is_valid(sound)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from([*SMALL, "lines", "start", "truth", "questions", "difficulty", "later"]), junk)
def test_what_the_reader_takes_the_schema_takes(name: str, value: object) -> None:
    mapping = changed(**{name: value})
    try:
        parse(mapping)
    except ScenarioError:
        return
    assert CHECK.is_valid(mapping)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.sampled_from([*form.LATER]), junk)
def test_and_in_a_later_call_too(name: str, value: object) -> None:
    mapping = later(**{name: value})
    try:
        parse(mapping)
    except ScenarioError:
        return
    assert CHECK.is_valid(mapping)


@pytest.mark.parametrize(
    ("table", "kind"),
    [
        (form.SEAT, parts.Seat),
        (form.LOOK, parts.Look),
        (form.START, parts.Start),
        (form.PROBLEM, parts.Problem),
        (form.FACT, parts.Fact),
        (form.OBJECTION, parts.Objection),
        (form.QUESTION, parts.Question),
        (form.LATER, parts.Later),
        (form.SCENARIO, parts.Scenario),
    ],
    ids=lambda part: getattr(part, "__name__", ""),
)
def test_the_tables_name_the_fields_that_are_read(table: Form, kind: Any) -> None:
    assert set(table) == {f.name for f in fields(kind) if f.init}


def test_the_tables_name_every_situation_ending_truth_and_warmth() -> None:
    assert set(LINES) == set(Situation) - SHEETS
    assert set(form.RECALLS) == set(Ending)
    assert set(form.WEIGHTS) == set(parts.Fit)
    assert set(form.OPENINGS) == set(parts.Warmth)


FULL: Any = {
    **later(start={}, problem=SMALL["problem"]),
    "questions": [{"id": "q", "says": "Why?", "then": "I see."}],
}
PLACES: list[tuple[Form, tuple[Any, ...]]] = [
    (form.SCENARIO, ()),
    (form.SEAT, ("seat",)),
    (form.PERSONA, ("persona",)),
    (form.PROBLEM, ("problem",)),
    (form.FACT, ("facts", 0)),
    (form.OBJECTION, ("objections", 0)),
    (form.QUESTION, ("questions", 0)),
    (form.LATER, ("later",)),
    (form.OPENINGS, ("later", "opening")),
]


@pytest.mark.parametrize(("table", "place"), PLACES, ids=[".".join(map(str, p)) for _, p in PLACES])
def test_what_the_tables_call_needed_is_needed_and_the_rest_is_not(table: Form, place: tuple[Any, ...]) -> None:
    for name, field in table.items():
        mapping = json.loads(json.dumps(FULL))
        inner = mapping
        for step in place:
            inner = inner[step]
        inner.pop(name, None)
        assert CHECK.is_valid(mapping) is not field.needed
        if field.needed:
            with pytest.raises(ScenarioError, match="is missing"):
                parse(mapping)
        else:
            parse(mapping)


def described(shape: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for name, field in shape.get("properties", {}).items():
        yield f"{path}.{name}", field.get("description", "")
    for name, inner in shape.get("$defs", {}).items():
        yield from described(inner, name)


def test_every_field_explains_itself() -> None:
    found = list(described(SCHEMA))
    assert len(found) > 120
    assert [path for path, about in found if not about.endswith(".")] == []


def test_the_starter_stands_on_its_own(tmp_path: Path) -> None:
    path = tmp_path / "my-tea.yaml"
    scenarios.begin(path)
    found = scenarios.read(path)
    assert isinstance(found, scenarios.Source)
    assert found.scenario.id == "my-tea"
    assert found.scenario.later is not None
    assert path.read_text(encoding="utf-8").count("#") > 20


def test_the_starter_cannot_be_gamed() -> None:
    found = scenarios.read(paths.assets() / "starter.yaml")
    assert isinstance(found, scenarios.Source)
    assert [fault for report in audit(found.scenario, 300) for fault in report.faults] == []


@pytest.mark.parametrize("name", ["tea.txt", "Tea.yaml", "tea time.yaml", "nowhere/tea.yaml", ".yaml", "a\u202eb.yaml"])
def test_a_starter_goes_only_where_it_can_be_found_again(tmp_path: Path, name: str) -> None:
    with pytest.raises((ScenarioError, DeviceError)) as caught:
        scenarios.begin(tmp_path / name)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_starter_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(ScenarioError, match="is there already"):
        scenarios.begin(path)
    assert path.read_text(encoding="utf-8") == "mine"


def test_the_commands_print_the_schema_and_write_the_starter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    path = tmp_path / "tea.yaml"
    assert main(("scenario", "schema")) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMA
    assert main(("scenario", "new", str(path))) == 0
    assert capsys.readouterr().out.startswith(f"{path}: written.")
    assert scenarios.check(path) == ()
    assert main(("scenario", "new", str(path))) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"{path} is there already; give another name.\n")
