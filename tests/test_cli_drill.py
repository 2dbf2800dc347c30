"""`noprac drill`, as a script and as a person use it."""

from pathlib import Path

import pytest
from commands import here, json_lines, noprac


def test_a_round_by_json_lines(tmp_path: Path) -> None:
    script = json_lines(
        {"hint": True},
        {"trainee": "You are wrong there, it pays for itself."},
        {"contest": True},
        {"again": True},
        {"trainee": "What makes you say that?"},
        {"next": True},
        {"trainee": "What makes you say that?"},
        {"next": True},
    )
    answer = noprac(tmp_path, "drill", "after-the-no", "--count", "2", stdin=script)
    assert (answer.code, answer.err) == (0, "")
    first, hinted, failed, contested, again, passed, second, _, summary = answer.objects
    assert (first["drill"], first["number"], first["of"]) == ("after-the-no", 1, 2)
    assert first["hint"] != hinted["hint"]
    assert (failed["outcome"], failed["grade"], contested["grade"]) == ("not yet", "again", "hard")
    assert failed["right"]
    assert failed["wrong"]
    assert again["prompt"] == first["prompt"] != second["prompt"]
    assert passed["outcome"] == "passed"
    assert summary == {"prompts": 2, "judged": 2, "passed": 2}
    listed = noprac(tmp_path, "drill", "list", "--json")
    assert [line["drill"] for line in listed.objects][:2] == ["turn-it-round", "after-the-no"]


def test_a_quick_call_by_json_lines(tmp_path: Path) -> None:
    script = json_lines({"trainee": "Just sign today, or the price goes up, " + "word " * 300})
    answer = here(tmp_path, "drill", "quick-to-no", "--seed", "0", "--count", "1", stdin=script)
    assert answer.code == 0, answer.err
    put, first, last, judged, summary = answer.objects
    assert put["drill"] == "quick-to-no"
    assert first["ended"] is False
    assert (last["ended"], judged["outcome"]) == (True, "not yet")
    assert summary == {"prompts": 1, "judged": 1, "passed": 0}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"trainee": 1}', "Line 1: give"),
        ('{"next": true}', "Line 1: nothing was judged yet"),
        ('{"trainee": "' + "a" * 2001 + '"}', "Line 1: "),
    ],
)
def test_a_bad_line_is_named(line: str, why: str, tmp_path: Path) -> None:
    answer = here(tmp_path, "drill", "let-go", "--no-journal", stdin=line + "\n")
    assert answer.code == 2
    assert answer.line.startswith(why)


def test_by_hand(tmp_path: Path) -> None:
    typed = "/hint\ncounterfeit, 50\n/again\nconfirmation\n50 percent\n/end\n"
    answer = here(tmp_path, "drill", "which-yes", "--typed", "--count", "2", stdin=typed)
    assert answer.code == 0
    assert "How sure are you" in answer.out
    assert answer.out.rstrip().endswith("of 1 passed.")


def test_the_own_offer(tmp_path: Path) -> None:
    given = here(tmp_path, "drill", "own", "--offer", "our planner", "--result", "fewer trips")
    assert given.objects == [{"offer": "our planner", "buyer": "", "result": "fewer trips"}]
    assert here(tmp_path, "drill", "own").objects == given.objects


def test_today_needs_the_journal(tmp_path: Path) -> None:
    assert here(tmp_path, "drill", "today", "--no-journal").code == 2
    begun = here(tmp_path, "drill", "today", "--typed", stdin="/end\n")
    assert begun.code == 0
    assert "1 of 12" in begun.out
