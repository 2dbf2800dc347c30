"""A hostile scenario file is refused in one line, or it is harmless."""

import json
from pathlib import Path

import pytest

from noprac.core.call import begin, step
from noprac.core.debrief.letter import debrief
from noprac.core.events import Began, HungUp
from noprac.core.later import how_left
from noprac.core.meeting import Left
from noprac.core.moves import Ending
from noprac.core.scenario import Scenario, Warmth
from noprac.report import html
from noprac.store import marked_yaml, paths, scenarios
from noprac.store.scenarios import Source

STARTER = (paths.assets() / "starter.yaml").read_text(encoding="utf-8")
HEAD, _, LATER = STARTER.partition("\nlater:\n")
HTML = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def changed(old: str, new: str) -> str:
    assert STARTER.count(old) == 1
    return STARTER.replace(old, new)


BOMB = "later:\n  facts:\n    - &a [x, x]\n" + "".join(
    f"    - &{chr(n + 1)} [*{chr(n)}, *{chr(n)}]\n" for n in range(97, 120)
)
NESTED = "later: " + "{later: " * 40 + "{}" + "}" * 40
MANY_FACTS = "".join(f"\n    - {{id: f{n}, topics: [topic{n}], open: Line {n}.}}" for n in range(201))


@pytest.mark.parametrize(
    ("text", "field", "why"),
    [
        (f"{HEAD}\n{BOMB}", "", "anchor"),
        (f"{HEAD}\nlater: &l\n{LATER}", "", "anchor"),
        (f"{HEAD}\nlater: !!python/object/apply:os.system [true]\n", "", "tag"),
        (changed("  when: A year later", "  when: !env HOME"), "", "tag"),
        (f"{HEAD}\n{NESTED}", "", "nested"),
        (f"{HEAD}\nlater:\n  later:\n    when: never\n", "later.later", "is no field"),
        (f"{HEAD}\nlater: ../../etc/passwd\n", "later", "must be a mapping"),
        (STARTER + "\nlater: {}\n", "later", "stands twice"),
        (changed("A year later", '"A year\\u202e later"'), "later.when", "U+202E"),
        (changed("A year later", '"A year\\0 later"'), "later.when", "U+0000"),
        (changed("A year later", '"A\\u200bvery\\ud7fcodd"'), "later.when", "U+200B"),
        (changed("A year later", "x" * 81), "later.when", "81 characters"),
        (changed("Oh. You again.", "y" * 401), "later.opening.cold[0]", "420 characters"),
        (changed("      - Lindley Surveyors. Oh. You again.\n", ""), "later.opening.cold", "has 1 items"),
        (changed("honest_no: I did", "../../secret: I did"), "later.recalls.../../secret", "is no field"),
        (changed("    - id: changed", "    - id: ../../changed"), "later.facts[1].id", "lower-case"),
        (changed("      leads_to: standing", "      leads_to: nowhere"), "later.facts[1].leads_to", "names no fact"),
        (changed("topics: [changed,", "topics: [the,"), "later.facts[1].topics[0]", "too common"),
        (changed("    - id: changed", "    - id: hours"), "later.facts[1].id", "came before"),
        (changed("{guard: 0.5, trust: 0.36,", "{guard: 1e99, trust: 0.36,"), "later.start.guard", "from 0 to 1"),
        (changed("{fits: 3, never: 1}", "{fits: 0}"), "later.truth", "no truth a weight"),
        (changed("{fits: 3, never: 1}", "{fits: 10000000000}"), "later.truth.fits", "from 0 to 100"),
        (
            STARTER.replace("\n  facts:\n    - id: hours", f"\n  facts:{MANY_FACTS}\n    - id: hours"),
            "later.facts",
            "203",
        ),
        (STARTER + "#" * marked_yaml.LARGEST, "", "larger than"),
    ],
)
def test_what_cannot_be_harmless_is_refused_in_one_line(tmp_path: Path, text: str, field: str, why: str) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    (fault,) = scenarios.check(path)
    assert (fault.field, "\n" in str(fault)) == (field, False)
    assert why in fault.why


def hostile(tmp_path: Path, words: str) -> Scenario:
    """The starter with `words` wherever a later call takes text."""
    shown = json.dumps(words)
    text = changed("when: A year later", f"when: {shown}").replace("Oh. You again.", words[:200])
    text = text.replace("I did tell you no, I think.", shown).replace(
        "aim: find out how things stand today", f"aim: {shown}"
    )
    path = tmp_path / "hostile.yaml"
    path.write_text(text, encoding="utf-8", newline="\n")
    found = scenarios.read(path)
    assert isinstance(found, Source), str(found)
    return found.scenario


@pytest.mark.parametrize("words", [HTML, "../../etc/passwd", "{{ 7 * 7 }} %s {0} ${HOME} `id`", "=cmd|'/c calc'!A1"])
def test_what_is_taken_is_said_letter_by_letter_and_shown_as_text(tmp_path: Path, words: str) -> None:
    of = hostile(tmp_path, words)
    call, _ = step(begin(of, 0), Began(met=Left(Ending.HONEST_NO, Warmth.COLD)))
    said = call.turns[0].line.text
    assert said.endswith(words)
    over, _ = step(call, HungUp(1.0))
    page = html.page(debrief(over))
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert how_left(over).calls == 2
