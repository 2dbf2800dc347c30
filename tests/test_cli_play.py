"""`noprac play`: JSON Lines in and out, rewinds, ends, the journal behind it."""

import io
import json
from pathlib import Path

import pytest
from commands import here, json_lines, noprac

from noprac import build
from noprac.cli import lines
from noprac.cli.lines import BadLine
from noprac.cli.play import Play, by_lines

SKILLED = (
    "hello this is sarah from leads machine have i caught you at a bad time",
    "so based on what you have said so far it seems as if you need to generate more high quality leads correct",
    "i see let's explore that why do you think that is",
    "so it seems as if your salespeople could do with some help in improving productivity",
    (
        "we've helped hundreds of companies like yours improve salesforce productivity by an average of fifty percent "
        "it is fine to say no would you be open to a proposal on how we can do the same for you"
    ),
)
PUSHY = (
    "would you agree that generating more high-quality leads would benefit your business?",
    "our leads machine service can help you do that.",
)


def said(*turns: str) -> str:
    return json_lines(*({"trainee": turn} for turn in turns))


def test_the_no_oriented_way_ends_in_a_commitment(tmp_path: Path) -> None:
    answer = noprac(tmp_path, "play", "lead-generation", stdin=said(*SKILLED))
    assert (answer.code, answer.err) == (0, "")
    *shown, result = answer.objects
    assert [line["turn"] for line in shown] == [1, 2, 3, 4, 5, 6]
    assert shown[-1]["ended"] is True
    assert shown[-1]["ending"] == result["ending"] == result["right_ending"] == "commitment"
    assert shown[-1]["yes_kind"] == "commitment"
    assert set(shown[0]["state"]) == {"guard", "trust", "interest", "patience", "phase", "mood"}  # type: ignore[call-overload]


def test_the_yes_seeking_way_ends_in_a_brush_off_and_scores_less(tmp_path: Path) -> None:
    skilled = here(tmp_path, "play", "lead-generation", stdin=said(*SKILLED)).objects[-1]
    pushy = here(tmp_path, "play", "lead-generation", stdin=said(*PUSHY)).objects[-1]
    assert pushy["ending"] == "counterfeit_yes"
    good, bad = skilled["scores"], pushy["scores"]
    assert isinstance(good, dict)
    assert isinstance(bad, dict)
    assert good["no_framing"] - bad["no_framing"] >= 30
    assert good["detachment"] - bad["detachment"] >= 30


def test_the_same_words_and_seed_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = (
        run(tmp_path, "play", "lead-generation", "--seed", "5", "--no-journal", stdin=said(*SKILLED))
        for run in (here, noprac)  # a process's hashes are its own
    )
    assert first.out == second.out


def test_silence_is_an_answer_until_the_prospect_rings_off(tmp_path: Path) -> None:
    answer = here(tmp_path, "play", "lead-generation", "--no-journal", stdin=said("", " ", "", " "))
    assert (answer.code, answer.err) == (0, "")
    asked = [o["prospect"] for o in answer.objects if "prospect" in o]
    assert len(set(asked)) == len(asked)
    assert answer.objects[-1]["ending"] == "hang_up"


def test_a_rewind_goes_back_and_another_answer_another_way(tmp_path: Path) -> None:
    pushy: list[dict[str, object]] = [{"trainee": turn} for turn in PUSHY]
    skilled: list[dict[str, object]] = [{"trainee": turn} for turn in SKILLED]
    turns: list[dict[str, object]] = [*pushy, {"rewind": 1}, *skilled]
    answer = here(tmp_path, "play", "lead-generation", stdin=json_lines(*turns))
    assert (answer.code, answer.err) == (0, "")
    objects = answer.objects
    results = [o for o in objects if "scores" in o]
    assert [r["ending"] for r in results] == ["counterfeit_yes", "commitment"]
    back = objects[objects.index(results[0]) + 1]
    assert back == objects[0]
    straight = here(tmp_path, "play", "lead-generation", stdin=said(*SKILLED)).objects
    assert objects[objects.index(results[0]) + 1 :] == straight


def test_a_rewound_call_is_two_calls_in_the_journal(tmp_path: Path) -> None:
    turns: list[dict[str, object]] = [{"trainee": SKILLED[0]}, {"rewind": 1}, {"trainee": PUSHY[0]}]
    here(tmp_path, "play", "lead-generation", stdin=json_lines(*turns))
    calls = here(tmp_path, "journal", "list", "--json").objects
    assert [call["ending"] for call in calls] == ["hang_up", None]
    shown = here(tmp_path, "journal", "show", str(calls[0]["id"]), "--json").objects[0]
    answered = shown["turns"]
    assert isinstance(answered, list)
    assert answered[0]["trainee"] == PUSHY[0]


def test_the_end_of_the_input_hangs_up(tmp_path: Path) -> None:
    answer = here(tmp_path, "play", "lead-generation", stdin=said(SKILLED[0]))
    assert answer.code == 0
    assert answer.objects[-1]["ending"] == "hang_up"
    assert here(tmp_path, "play", "lead-generation").objects[-1]["ending"] == "hang_up"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"nope", "not JSON"),
        (b"[1]", "not an object"),
        (b"{}", "rewind"),
        (b'{"trainee": 3}', "trainee"),
        (b'{"trainee": "a", "rewind": 1}', "both"),
        (b'{"rewind": 0}', "from 1 to 2"),
        (b'{"rewind": 3}', "from 1 to 2"),
        (b'{"rewind": true}', "from 1 to 2"),
        (b'{"rewind": "1"}', "from 1 to 2"),
        (b'{"trainee": "\xff"}', "UTF-8"),
        (b'{"trainee": "\\ud800"}', "surrogate"),
        (b'{"trainee": NaN}', "not JSON"),
        (b'{"trainee": "' + b"x" * 6000 + b'"}', "characters"),
        (b"[" * 5000, "not JSON"),
    ],
)
def test_a_bad_line_is_named_and_not_answered(
    line: bytes, why: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    play = Play(build.scenario("lead-generation"), 0, None)
    with pytest.raises(BadLine) as caught:
        by_lines(play, "here", io.BytesIO(b'{"trainee": "is this a bad time"}\n\n' + line + b"\n"))
    play.close()
    assert caught.value.exit_code == 2
    assert caught.value.message.startswith("Line 3: ")
    assert why in caught.value.message
    assert "\n" not in caught.value.message
    assert [json.loads(o)["turn"] for o in capsysbinary.readouterr().out.splitlines()] == [1, 2]


def test_a_line_without_end_is_not_read_to_its_end() -> None:
    with pytest.raises(BadLine, match="Line 1: longer"):
        list(lines.read(io.BytesIO(b"x" * (lines.LONGEST + 2))))


def test_after_the_end_only_a_rewind_is_taken(tmp_path: Path) -> None:
    answer = here(tmp_path, "play", "lead-generation", stdin=said(*PUSHY, "but wait"))
    assert answer.code == 2
    assert answer.line.startswith(f"Line {len(PUSHY) + 1}: the call is over")


def test_a_person_may_play_at_the_terminal(tmp_path: Path) -> None:
    stdin = "\n".join((SKILLED[0], "", "/back 9", "/back 1", SKILLED[0], "/end", "never read"))
    answer = here(tmp_path, "play", "lead-generation", "--typed", stdin=stdin)
    assert (answer.code, answer.err) == (0, "")
    assert "Give a turn from 1 to 2" in answer.out
    assert "Ending: hang_up" in answer.out
    assert "Going for the no: " in answer.out
    assert here(tmp_path, "play", "lead-generation", "--typed", stdin="").code == 0
