"""`noprac journal contest`, `correct`, `withdraw`, `contests`, `takes`, `what-if`: what is said of a past call."""

import csv
import json
from pathlib import Path
from typing import Any

from commands import here, json_lines, noprac

TURNS = ("have i caught you at a bad time", "wouldn't you agree that more leads would help you")
OTHER = "what happens with the leads you have"


def play(home: Path, *lines: dict[str, object]) -> str:
    given = lines or tuple({"trainee": turn} for turn in TURNS)
    assert here(home, "play", "lead-generation", stdin=json_lines(*given)).code == 0
    return str(here(home, "journal", "list", "--json").objects[0]["id"])


def asked(home: Path, *arguments: str) -> dict[str, Any]:
    answer = here(home, "journal", *arguments)
    assert (answer.code, answer.err) == (0, "")
    (found,) = answer.objects
    return found


def test_a_contest_is_reckoned_shown_and_exported(tmp_path: Path) -> None:
    call = play(tmp_path)
    first = asked(tmp_path, "show", call, "--json")
    found = asked(tmp_path, "contest", call, "2", "yes_question", "wrong", "--note", "=a label, I think")
    assert (found["contested"], found["corrected"]) == (1, 0)
    assert found["scores"]["no_framing"] > first["scores"]["no_framing"]
    shown = asked(tmp_path, "show", call, "--json")
    assert shown["scores"] == first["scores"]
    assert shown["contested"]["scores"] == found["scores"]
    assert shown["remarks"][0]["move"] == "yes_question"
    told = noprac(tmp_path, "journal", "show", call).out
    assert "First receipt" in told
    assert "As you reckon" in told
    assert "=a label, I think" in told
    for name in ("contests.jsonl", "contests.csv"):
        assert here(tmp_path, "journal", "contests", str(tmp_path / name)).code == 0
    (row,) = [json.loads(line) for line in (tmp_path / "contests.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (row["scenario"], row["turn"], row["words"]) == ("lead-generation", 2, TURNS[1])
    assert (row["move"], row["verdict"], row["note"]) == ("yes_question", "wrong", "=a label, I think")
    with (tmp_path / "contests.csv").open(encoding="utf-8", newline="") as file:
        (cells,) = csv.DictReader(file)
    assert (cells["prospect"], cells["note"]) == (row["prospect"], "'=a label, I think")
    undone = asked(tmp_path, "withdraw", call, "2", "yes_question")
    assert undone["scores"] == first["scores"]


def test_a_corrected_turn_is_exported_too(tmp_path: Path) -> None:
    call = play(tmp_path)
    found = asked(tmp_path, "correct", call, "2", OTHER)
    assert (found["contested"], found["corrected"]) == (0, 1)
    assert f"Turn 2 was truly: “{OTHER}”" in here(tmp_path, "journal", "show", call).out
    here(tmp_path, "journal", "contests", str(tmp_path / "c.jsonl"))
    row = json.loads((tmp_path / "c.jsonl").read_text(encoding="utf-8"))
    assert (row["verdict"], row["heard"], row["trainee"], row["move"]) == ("corrected", TURNS[1], OTHER, None)
    assert asked(tmp_path, "withdraw", call, "2")["corrected"] == 0


FAULTS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("contest", "nobody", "1", "push", "wrong"), "There is no call nobody"),
    (("contest", "ID", "2", "push", "wrong"), "shows no push"),
    (("contest", "ID", "2", "lies", "wrong"), "'lies'"),
    (("correct", "ID", "9", "x"), "Nothing was said in a turn 9"),
    (("contests", "contests.txt"), "ends in none of .jsonl, .csv"),
)


def test_what_cannot_be_used_is_said_in_one_line(tmp_path: Path) -> None:
    call = play(tmp_path)
    for arguments, fault in FAULTS:
        answer = here(tmp_path, "journal", *(call if a == "ID" else a for a in arguments))
        assert answer.code == 2
        assert fault in answer.line
        assert answer.out == ""


def test_a_turn_said_again_is_another_take_and_stands_beside_the_first(tmp_path: Path) -> None:
    again = play(tmp_path, {"trainee": TURNS[0]}, {"trainee": TURNS[1]}, {"rewind": 2}, {"trainee": OTHER})
    second, first = here(tmp_path, "journal", "list", "--json").objects
    assert (second["id"], second["take_of"], second["take_turn"]) == (again, first["id"], 2)
    assert (first["take_of"], first["take_turn"]) == (None, None)
    assert f"again from turn 2 of {first['id']}" in here(tmp_path, "journal", "list").out
    for call in (again, str(first["id"])):
        told = here(tmp_path, "journal", "takes", call).out
        assert told.splitlines()[:2] == [again, "The same in both up to turn 1."]
        assert f"First, you: {TURNS[1]}" in told
        assert f"Again, you: {OTHER}" in told
        page = here(tmp_path, "journal", "takes", call, "--html").out
        assert page.count("<main") == page.count("Two takes of one call</h1>") == 1
        assert OTHER.rsplit(maxsplit=1)[-1] in page
    for name in ("calls.csv", "calls.html"):
        here(tmp_path, "journal", "export", str(tmp_path / name))
    with (tmp_path / "calls.csv").open(encoding="utf-8", newline="") as file:
        kinds = {(row["call"], row["take_of"]) for row in csv.DictReader(file)}
    assert kinds == {(again, first["id"]), (first["id"], "")}
    page = (tmp_path / "calls.html").read_text(encoding="utf-8")
    assert TURNS[1].split()[-4] in page
    assert OTHER not in page


def test_other_words_are_answered_as_they_would_have_been(tmp_path: Path) -> None:
    call = play(tmp_path)
    line = asked(tmp_path, "what-if", call, "2", OTHER)
    played = here(tmp_path, "play", "lead-generation", stdin=json_lines({"trainee": TURNS[0]}, {"trainee": OTHER}))
    expected = played.objects[2]
    assert {key: expected[key] for key in line} == line
