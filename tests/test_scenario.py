"""A scenario is checked to the last field, and each fault is named by its path."""

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rehearse import scenario

from noprac.core.errors import ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.scenario import Fit, Look, Style
from noprac.core.situations import ACT, SHEETS, Situation

SMALL: dict[str, Any] = {
    "id": "tea",
    "title": "The tea call",
    "summary": "A short call.",
    "trade": "Tea",
    "seat": {"you": "You", "sell": "tea", "to": "Ann", "aim": "a cup"},
    "persona": {"name": "Ann", "role": "owner", "company": "Ann's", "style": "warm"},
    "opening": "Hello.",
    "offer": ["tea"],
    "problem": {"facts": ["thirst"], "assumed": ["coffee"], "right": ["thirst"]},
    "facts": [{"id": "thirst", "topics": ["thirst"], "open": "We are thirsty."}],
    "objections": [{"id": "price", "plain": "No.", "reason": "It is dear.", "real": "I have no money."}],
}


def changed(**fields: object) -> dict[str, Any]:
    return {**copy.deepcopy(SMALL), **fields}


def fault(mapping: object) -> ScenarioError:
    with pytest.raises(ScenarioError) as caught:
        parse(mapping)  # type: ignore[arg-type]
    return caught.value


def inside(name: str, **fields: object) -> dict[str, Any]:
    """SMALL with fields changed in the mapping `name`, or in the first item of the list `name`."""
    mapping = changed()
    place = mapping[name][0] if isinstance(mapping[name], list) else mapping[name]
    place.update(fields)
    return mapping


def test_a_small_scenario_is_complete() -> None:
    found = parse(SMALL)
    assert found.persona.style is Style.WARM
    assert found.truth == ((Fit.FITS, 1),)
    assert found.start.guard == 550
    assert found.fact("thirst").open == ("We are thirsty.",)
    assert found.objection("price").truth == (Fit.FITS,)
    assert parse(SMALL) == found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own bytes, this second


def test_ids_that_are_not_there_are_key_errors() -> None:
    for of in (parse(SMALL).fact, parse(SMALL).objection, parse(SMALL).question):
        with pytest.raises(KeyError):
            of("hunger")


@pytest.mark.parametrize("name", [n for n in SMALL if n != "difficulty"])
def test_every_field_is_asked_for(name: str) -> None:
    mapping = changed()
    del mapping[name]
    assert (fault(mapping).path, fault(mapping).why) == (name, "is missing")


LONG = "a" * 401
FAULTS = [
    ([], "", "must be a mapping"),
    ("text", "", "not text"),
    (changed(colour="red"), "colour", "is no field here"),
    (changed(**{"x" * 5000: 1}), "x" * 80, "is no field"),
    (dict([*SMALL.items(), (3, 4)]), "a number", "is no field"),
    (changed(id="Tea Time"), "id", "lower-case"),
    (changed(id="9lives"), "id", "a letter first"),
    (changed(title=""), "title", "is empty"),
    (changed(title=None), "title", "not nothing"),
    (changed(title=True), "title", "not true or false"),
    (changed(title=3), "title", "not a number"),
    (changed(title=["a"]), "title", "not a list"),
    (changed(title={"a": 1}), "title", "not a mapping"),
    (changed(title=b"bytes"), "title", "not bytes"),
    (changed(opening=LONG), "opening", "401 characters"),
    (changed(opening=["Hello.", "a\u0000b"]), "opening[1]", "U+0000"),
    (changed(opening="a\u202eb"), "opening", "U+202E"),
    (changed(opening=[]), "opening", "has 0 items"),
    (changed(opening={"a": "b"}), "opening", "must be a list"),
    (changed(opening=["a"] * 500), "opening", "500 items"),
    (changed(offer="tea"), "offer", "must be a list, not text"),
    (changed(difficulty=9), "difficulty", "from 1 to 5"),
    (changed(difficulty=2.5), "difficulty", "whole number"),
    (changed(difficulty=True), "difficulty", "whole number"),
    (changed(start={"guard": 1.5}), "start.guard", "from 0 to 1"),
    (changed(start={"guard": float("nan")}), "start.guard", "from 0 to 1"),
    (changed(start={"guard": "high"}), "start.guard", "number"),
    (changed(start={"offered": "yes"}), "start.offered", "true or false"),
    (changed(start={"told": ["hunger"]}), "start.told[0]", "names no fact"),
    (changed(start={"asks": "hunger"}), "start.asks", "names no question"),
    (changed(truth="perhaps"), "truth", "must be one of fits, later, never"),
    (changed(truth={"fits": 0}), "truth", "no truth a weight"),
    (changed(truth={"maybe": 1}), "truth.maybe", "is no field"),
    (changed(truth={"fits": 1, "never": 1}), "objections", "holds none for the truth never"),
    (changed(lines={"hullo": "Hello"}), "lines.hullo", "is no field"),
    (changed(lines={"tell": "Hello"}), "lines.tell", "is no field"),
    (changed(lines={"exactly": 4}), "lines.exactly", "must be a list"),
    (inside("persona", style="loud"), "persona.style", "one of blunt, hint, warm"),
    (inside("persona", style=["warm"]), "persona.style", "one of"),
    (inside("persona", voice={"rate": 5}), "persona.voice.rate", "from 80 to 300"),
    (inside("persona", look={"hat": "red"}), "persona.look.hat", "is no field"),
    (inside("seat", aim=None), "seat.aim", "must be text"),
    (inside("problem", facts=["hunger"]), "problem.facts[0]", "names no fact"),
    (inside("problem", right=["it"]), "problem.right[0]", "too common"),
    (inside("facts", topics=["thirst", "the"]), "facts[0].topics[1]", "too common"),
    (inside("facts", leads_to="hunger"), "facts[0].leads_to", "names no fact"),
    (inside("facts", depth=3), "facts[0].depth", "from 0 to 2"),
    (inside("facts", says="hello"), "facts[0].says", "is no field"),
    (inside("objections", truth=[]), "objections[0].truth", "has 0 items"),
    (changed(facts=[SMALL["facts"][0]] * 2), "facts[1].id", "came before: thirst"),
    (changed(objections=[SMALL["objections"][0]] * 2), "objections[1].id", "came before"),
    (changed(questions=[{"id": "q", "says": "Why?", "then": "I see."}] * 2), "questions[1].id", "came before"),
]


@pytest.mark.parametrize(("mapping", "path", "why"), FAULTS, ids=[f"{n}-{f[1][:30]}" for n, f in enumerate(FAULTS)])
def test_a_fault_names_its_field(mapping: object, path: str, why: str) -> None:
    found = fault(mapping)
    assert found.path == path
    assert why in found.why
    assert "\n" not in str(found)


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.sampled_from([*SMALL, "lines", "start", "truth", "questions", "difficulty"]), junk)
def test_anything_in_a_field_is_read_or_refused(name: str, value: object) -> None:
    try:
        told = parse(changed(**{name: value})).id
    except ScenarioError as error:
        told = str(error)
    assert told
    assert "\n" not in told


def test_a_look_reads_as_a_mapping() -> None:
    look = Look(skin="fair", glasses=True)
    assert dict(look) == {"skin": "fair", "glasses": True, "beard": False}
    assert len(look) == 3
    assert look.get("hat") is None


def test_every_situation_has_its_act() -> None:
    assert set(ACT) == set(Situation)


def test_the_shipped_call_is_rich_enough_to_talk_freely() -> None:
    found = scenario()
    assert len(found.facts) >= 25
    assert len(found.objections) >= 3
    texts = [
        *found.opening,
        *(t for f in found.facts for t in (*f.open, *f.guarded, *f.corrects)),
        *(t for o in found.objections for t in (*o.plain, *o.reason, *o.real)),
        *(t for q in found.questions for t in (*q.says, *q.then)),
        *(t for variants in found.lines.values() for t in variants),
    ]
    assert len(set(texts)) >= 150
    assert max(map(len, texts)) <= 170
    assert set(found.lines) | SHEETS >= set(Situation) - {
        Situation.COUNTER_OFFER,
        Situation.COUNTER_REFUSED,
        Situation.FREED_LATER,
        Situation.FREED_NEVER,
    }
