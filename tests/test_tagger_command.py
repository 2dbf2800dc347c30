"""`noprac tag`: turns in, moves out."""

from pathlib import Path

import pytest
from commands import here, json_lines, noprac


def test_answers_each_turn_in_order(tmp_path: Path) -> None:
    given = json_lines(
        {"id": "a", "prospect_act": "stalls", "prospect": "I'll see.", "trainee": "So, is it a no?"},
        {"id": 2, "trainee": "you're going to love it"},
        {"id": None, "trainee": "", "more": [1]},
    )
    found = noprac(tmp_path, "tag", stdin=given)
    assert (found.code, found.err) == (0, "")
    assert [o["id"] for o in found.objects] == ["a", 2, None]
    moves = found.objects[0]["moves"]
    assert isinstance(moves, list)
    (move,) = moves
    assert move["move"] == "ask_for_no"
    assert 0 <= move["start"] < move["end"] <= len("So, is it a no?")
    assert 0.5 <= move["confidence"] <= 1
    assert found.objects[2]["moves"] == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('{"trainee": "no"}', '"id"'),
        ('{"id": 1}', '"trainee"'),
        ('{"id": 1, "trainee": 5}', '"trainee"'),
        ('{"id": 1, "trainee": "no", "prospect": []}', '"prospect"'),
        ('{"id": 1, "trainee": "no", "prospect_act": "sings"}', "sings"),
        ("no", "not JSON"),
    ],
)
def test_a_bad_turn_is_named_by_its_line(tmp_path: Path, line: str, fault: str) -> None:
    good = json_lines({"id": "a", "trainee": "fair enough"})
    found = here(tmp_path, "tag", stdin=good + line + "\n")
    assert found.code == 2
    assert len(found.objects) == 1
    (told,) = found.err.splitlines()
    assert "Line 2" in told
    assert fault in told
