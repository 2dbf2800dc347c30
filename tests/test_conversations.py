"""Every call in `conversations/` goes as it is written there."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rehearse import listened, opened, said, scenario
from ruamel.yaml import YAML

from noprac.core.call import Call, State, step
from noprac.core.events import Tick
from noprac.core.scenario import Fit, Scenario

FILES = sorted((Path(__file__).parent / "conversations").glob("*.yaml"))
KNOWN = {
    "say",
    "moves",
    "silence",
    "act",
    "line",
    "contains",
    "never",
    "guard",
    "trust",
    "interest",
    "patience",
    "phase",
}


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    return found


def cast(talk: Mapping[str, Any]) -> Scenario:
    """The scenario, with the truth that the talk asks for."""
    of = scenario(talk["scenario"])
    if "truth" not in talk:
        return of
    fit = Fit(talk["truth"])
    return replace(of, truth=((fit, 1),), objections=tuple(replace(o, truth=(*o.truth, fit)) for o in of.objections))


def turned(call: Call, turn: Mapping[str, Any]) -> Call:
    if "silence" in turn:
        return listened(step(call, Tick(call.quiet_since + turn["silence"]))[0])
    return said(call, turn["say"], *turn["moves"].split())


def check(turn: Mapping[str, Any], before: State, call: Call) -> None:
    line = call.turns[-1].line
    assert set(turn) <= KNOWN
    assert turn.get("act", line.act) == line.act, line.text
    assert turn.get("line", line.text) == line.text
    assert turn.get("contains", "") in line.text
    assert turn.get("never", "\0") not in line.text
    assert turn.get("phase", line.state.phase) == line.state.phase
    for feeling in ("guard", "trust", "interest", "patience"):
        if feeling in turn:
            weigh(feeling, turn[feeling], getattr(before, feeling), getattr(line.state, feeling))


def weigh(feeling: str, wanted: str, before: float, after: float) -> None:
    way, _, bound = wanted.partition(" ")
    holds = {
        "falls": after < before,
        "rises": after > before,
        "stays": after == before,
        "below": after < float(bound or 0),
        "above": after > float(bound or 0),
    }
    assert holds[way], f"{feeling} {wanted}: {before} to {after}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_conversation(path: Path) -> None:
    talk = read(path)
    call = opened(talk.get("seed", 0), cast(talk))
    for turn in talk["talk"]:
        before = call.turns[-1].line.state
        call = turned(call, turn)
        check(turn, before, call)
    assert (call.ending or "open") == talk["ends"]
    assert talk.get("right", call.right_ending) == call.right_ending
    spoken = " ".join(t.line.text for t in call.turns[1:])
    assert not [word for word in talk.get("never_in_call", []) if word in spoken]


def test_there_are_conversations() -> None:
    assert len(FILES) >= 8


@pytest.mark.parametrize("name", ["article-000-the-no-way", "article-000-the-yes-way", "demo-skilled", "demo-pushy"])
@pytest.mark.parametrize("seed", range(1, 12))
def test_the_article_ends_as_it_says_whatever_the_seed(name: str, seed: int) -> None:
    talk = read(Path(__file__).parent / "conversations" / f"{name}.yaml")
    call = opened(seed)
    for turn in talk["talk"]:
        call = said(call, turn["say"], *turn["moves"].split())
    assert call.ending == talk["ends"]
