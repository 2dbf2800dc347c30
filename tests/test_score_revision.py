"""Another rubric: what it changes, what it leaves, and files that are none."""

from dataclasses import replace

import pytest

from noprac.core.moves import Act, Move, Moves, Span
from noprac.core.score import RUBRIC_VERSION, Category, score
from noprac.core.score.receipt import WEIGHTS, Evidence
from noprac.core.score.revision import PRESENT, BadRubric, parse
from noprac.core.score.rubric import BY_ID
from noprac.core.transcript import Exchange


def exchange(act: Act, prospect: str, *parts: tuple[Move, str]) -> Exchange:
    text, spans = "", []
    for move, words in parts:
        text = f"{text} {words}".strip()
        spans.append(Span(move, len(text) - len(words), len(text)))
    return Exchange(act, prospect, text, Moves(tuple(spans)))


CALL = (
    exchange(Act.GREETS, "Hello?", (Move.NO_QUESTION, "Is this a bad time?")),
    exchange(Act.OBJECTS, "It's too expensive.", (Move.OPEN_QUESTION, "What makes it expensive?")),
    exchange(Act.SAYS_NO, "No.", (Move.PUSH, "You have to."), (Move.URGENCY, "Today only.")),
    exchange(Act.SAYS_NO, "No!", (Move.PUSH, "You really have to.")),
)


def points(version: dict[str, object]) -> dict[tuple[int, str, str], tuple[int, int]]:
    found = score(CALL, parse({"version": "ours", **version}))
    assert found.rubric_version == "ours"
    return {(e.turn, e.rule, e.counts_for.value): (e.points, e.of) for e in found.evidence}


def test_the_present_rubric_is_what_it_was() -> None:
    assert score(CALL, PRESENT) == score(CALL)
    assert score(CALL).rubric_version == RUBRIC_VERSION
    assert score(CALL, parse({"version": "ours"})).scores == score(CALL).scores


def test_a_rule_gives_other_points_or_none() -> None:
    before = {(e.turn, e.rule, e.counts_for.value): (e.points, e.of) for e in score(CALL).evidence}
    assert before[2, "no_asked", "curiosity_after_no"] == (8, 10)
    assert before[3, "pressed_with_more", "detachment"] == (-1, 0)
    changed = points(
        {"rules": {"no_asked": {"points": 5, "of": 20}, "pressed_with_more": {"points": -4}, "pressed_again": "off"}}
    )
    assert changed[2, "no_asked", "curiosity_after_no"] == (5, 20)
    assert changed[3, "pressed_with_more", "detachment"] == (-4, 0)
    assert (4, "pressed_again", "detachment") in before
    assert (4, "pressed_again", "detachment") not in changed
    same = {key for key, value in before.items() if changed.get(key) == value}
    assert before.keys() - same == {
        (2, "no_asked", "curiosity_after_no"),
        (3, "pressed_with_more", "detachment"),
        (4, "pressed_again", "detachment"),
    }


def test_a_rule_on_an_answer_is_left_out() -> None:
    assert (2, "no_asked", "curiosity_after_no") not in points({"rules": {"no_asked": False}})


@pytest.mark.parametrize(
    ("rule", "of", "points", "worth"),
    [
        ("talk_share", 10, 3, 6),  # three of five, where ten are to be had
        ("talk_share", 10, -3, -6),
        ("talk_share", 4, 3, 2),  # 2.4
        ("talk_share", 3, -5, -3),
        ("talk_share", 0, 3, 0),
        ("pressed_with_more", -4, -2, -8),
        ("no_answered_sooner", 3, 0, 3),
        ("no_answered_sooner", 3, 1, 1),
    ],
)
def test_parts_of_a_rule_stay_in_proportion(rule: str, of: int, points: int, worth: int) -> None:
    base = BY_ID[rule]
    proof = Evidence(1, rule, points, 0, 0, "", None, base.category, base.of)
    (found,) = parse({"version": "ours", "rules": {rule: {"points": of}}}).worth([proof])
    assert found == replace(proof, points=worth)


def test_what_was_taken_back_goes_by_the_new_points() -> None:
    freed = (
        exchange(Act.GREETS, "Hello?", (Move.NO_QUESTION, "Is this a bad time?")),
        exchange(Act.OBJECTS, "It's too expensive.", (Move.PERMISSION_TO_REFUSE, "You can say no.")),
        exchange(Act.SAYS_NO, "No.", (Move.PUSH, "You have to.")),
    )
    given = {e.counts_for: e for e in score(freed).evidence if e.turn == 2 and e.points > 0}[Category.NO_FRAMING]
    by = parse({"version": "ours", "rules": {given.rule: {"points": given.points + 3}}})
    for revision, worth in ((PRESENT, given.points), (by, given.points + 3)):
        found = score(freed, revision).evidence
        taken = [e.points for e in found if e.rule == "taken_back" and e.counts_for is Category.NO_FRAMING]
        assert taken == [-worth - 2]


def test_weights_and_par_move_the_overall_score() -> None:
    listening_alone = parse(
        {"version": "ours", "weights": {"no_framing": 0, "detachment": 0, "curiosity_after_no": 0, "listening": 1}}
    )
    before = score(CALL[:2]).scores
    after = score(CALL[:2], listening_alone).scores
    assert after.no_framing == before.no_framing
    assert (before.overall, after.overall) != (after.overall, before.overall)
    assert dict(listening_alone.weights) == {**dict.fromkeys(dict(WEIGHTS), 0), Category.LISTENING: 1}
    higher = score(CALL, parse({"version": "ours", "par": 60})).scores
    assert (higher.curiosity_after_no or 0) > (score(CALL).scores.curiosity_after_no or 0)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (None, ""),
        ([], ""),
        ({"version": "x", "colour": 1}, "colour"),
        ({}, "version"),
        ({"version": 3}, "version"),
        ({"version": " "}, "version"),
        ({"version": RUBRIC_VERSION}, "version"),
        ({"version": "x" * 41}, "version"),
        ({"version": "x", "rules": []}, "rules"),
        ({"version": "x", "rules": {"magic": "off"}}, "rules.magic"),
        ({"version": "x", "rules": {"no_asked": 7}}, "rules.no_asked"),
        ({"version": "x", "rules": {"no_asked": {}}}, "rules.no_asked"),
        ({"version": "x", "rules": {"no_asked": {"worth": 1}}}, "rules.no_asked"),
        ({"version": "x", "rules": {"no_asked": {"points": True}}}, "rules.no_asked.points"),
        ({"version": "x", "rules": {"no_asked": {"of": -1}}}, "rules.no_asked.of"),
        ({"version": "x", "par": 100}, "par"),
        ({"version": "x", "weights": {"overall": 1}}, "weights.overall"),
        ({"version": "x", "weights": {"listening": 101}}, "weights.listening"),
        (
            {
                "version": "x",
                "weights": dict.fromkeys(("no_framing", "detachment", "curiosity_after_no", "listening"), 0),
            },
            "weights",
        ),
    ],
)
def test_a_file_that_is_no_rubric_is_told(values: object, field: str) -> None:
    with pytest.raises(BadRubric) as bad:
        parse(values)
    assert bad.value.field == field
    assert bad.value.why
