"""`noprac score`: calls in, receipts out."""

from pathlib import Path

import pytest
from commands import here, json_lines, noprac
from test_score_calls import CALLS

RECORDING = Path(__file__).parents[1] / "assets" / "demo" / "skilled" / "01.flac"
Turn = dict[str, object]


def turn(prospect: str, trainee: str, act: str | None = None) -> Turn:
    said: Turn = {"prospect": prospect, "trainee": trainee}
    return said | ({"prospect_act": act} if act else {})


SKILLED = [
    turn("hello", "hello this is sarah from leads machine have i caught you at a bad time", "greets"),
    turn("we got burned last year", "i see what happened there", "objects"),
    turn("leave me alone", ""),
]
PUSHY = [
    turn("hello", "do you have five minutes i really need to talk to you today", "greets"),
    turn("we got burned last year", "but actually ours is the best on the market so shall we say tuesday", "objects"),
]


def test_answers_each_line_in_order(tmp_path: Path) -> None:
    given = json_lines({"id": "a", "turns": SKILLED, "extra": 1}, {"id": 7, "turns": PUSHY}, {"id": None, "turns": []})
    found = noprac(tmp_path, "score", stdin=given)
    assert (found.code, found.err) == (0, "")
    skilled, pushy, empty = found.objects
    assert [o["id"] for o in found.objects] == ["a", 7, None]
    for name in ("no_framing", "detachment", "curiosity_after_no", "listening", "overall"):
        good, bad = skilled["scores"][name], pushy["scores"][name]  # type: ignore[index]
        assert good - bad >= 30
        assert empty["scores"][name] is None  # type: ignore[index]
    assert empty["evidence"] == []
    assert {"turn", "rule", "points", "start", "end", "why"} <= set(skilled["evidence"][0])  # type: ignore[index]


def test_same_input_same_bytes(tmp_path: Path) -> None:
    calls: list[dict[str, object]] = [
        {"id": c.name, "turns": [turn(e.prospect, e.trainee, e.act.value) for e in c.exchanges]} for c in CALLS[:10]
    ]
    given = json_lines(*calls)
    runs = {
        noprac(tmp_path, "score", stdin=given, env={"PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone}).out
        for seed, locale, zone in (("1", "C", "UTC"), ("2", "tr_TR.UTF-8", "Asia/Tokyo"))
    }
    assert len(runs) == 1
    assert len(runs.pop().splitlines()) == 10


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("{", "Line 2: not JSON"),
        ("[]", "Line 2: not an object"),
        ('{"turns": []}', 'Line 2: "id" is missing'),
        ('{"id": 1}', 'Line 2: "turns" is not a list'),
        ('{"id": 1, "turns": [3]}', "Line 2: turn 1 is not an object"),
        ('{"id": 1, "turns": [{"trainee": "hi"}]}', 'Line 2: turn 1: "prospect" is not text'),
        ('{"id": 1, "turns": [{"prospect": "hi", "trainee": 4}]}', 'Line 2: turn 1: "trainee" is not text'),
        ('{"id": 1, "turns": [{"prospect": "hi", "prospect_act": "sings"}]}', 'Line 2: turn 1: "prospect_act"'),
    ],
)
def test_bad_line_is_named_and_earlier_answers_stand(tmp_path: Path, line: str, fault: str) -> None:
    found = here(tmp_path, "score", stdin=json_lines({"id": "a", "turns": SKILLED}) + line + "\n")
    assert found.code == 2
    assert fault in found.line
    assert [o["id"] for o in found.objects] == ["a"]


def test_a_recording_of_a_turn_is_measured(tmp_path: Path) -> None:
    own = SKILLED[0] | {"audio": str(RECORDING)}
    (found,) = here(tmp_path, "score", stdin=json_lines({"id": 1, "turns": [own, SKILLED[1]]})).objects
    told = found["delivery"]
    assert [t["turn"] for t in told["turns"]] == [1]  # type: ignore[index]
    assert 3 < told["turns"][0]["seconds"] < 5  # type: ignore[index]
    (bare,) = here(tmp_path, "score", stdin=json_lines({"id": 1, "turns": [SKILLED[0], SKILLED[1]]})).objects
    assert "delivery" not in bare
    assert found["scores"] == bare["scores"]


@pytest.mark.parametrize(("audio", "fault"), [("none.wav", "does not exist"), (3, "is not text"), (".", "is a folder")])
def test_a_recording_that_cannot_be_used_is_one_line(tmp_path: Path, audio: object, fault: str) -> None:
    found = here(tmp_path, "score", stdin=json_lines({"id": 1, "turns": [SKILLED[0] | {"audio": audio}]}))
    assert found.code == 2
    assert found.out == ""
    assert found.line.startswith("Line 1: turn 1:")
    assert fault in found.line


def test_a_single_turn_is_a_call_of_one_turn(tmp_path: Path) -> None:
    given = json_lines({"id": 1, "turns": [SKILLED[1]]}, {"id": 1, **SKILLED[1]})
    whole, bare = here(tmp_path, "score", stdin=given).objects
    assert whole == bare
    assert whole["scores"]["curiosity_after_no"] == 100  # type: ignore[index]
    assert whole["scores"]["no_framing"] is not None  # type: ignore[index]


def test_line_nobody_answered_may_lack_words(tmp_path: Path) -> None:
    turns = [SKILLED[0], {"prospect": "bye"}, {"prospect_act": "ends"}]
    found = here(tmp_path, "score", stdin=json_lines({"id": 1, "turns": turns}))
    assert found.code == 0
    assert found.objects[0]["evidence"]
