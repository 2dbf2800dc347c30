"""How right a tagger is: the figures, on turns whose figures can be counted by hand."""

import json
from pathlib import Path

import pytest

from noprac.core.moves import Act, Move, Moves, Span
from noprac.moves import evaluate, figures
from noprac.moves.corpus import Coded, read
from noprac.moves.figures import Judged

NO, YES, PUSH, LABEL = Move.NO_QUESTION, Move.YES_QUESTION, Move.PUSH, Move.LABEL


def _judged(done: set[Move], given: dict[Move, float]) -> Judged:
    spans = tuple(Span(m, 0, 4) for m in sorted(done))
    coded = Coded("t1", "me", Act.STATES, "a line", "some words", frozenset(done), spans)
    return Judged(coded, Moves(tuple(Span(m, 0, 8, c) for m, c in given.items())))


CALL = (
    _judged({NO}, {NO: 0.9}),
    _judged({YES}, {NO: 0.85}),
    _judged({PUSH, LABEL}, {PUSH: 0.6}),
    _judged({LABEL}, {LABEL: 0.95, PUSH: 0.55}),
)


def test_counts_by_move() -> None:
    tallies = figures.by_move(CALL)
    no = tallies[NO]
    assert (no.both, no.only_given, no.only_done, no.neither) == (1, 1, 0, 2)
    assert (no.precision, no.recall) == (0.5, 1.0)
    assert no.f1 == pytest.approx(2 / 3)
    assert no.kappa == pytest.approx(0.5)
    assert tallies[YES].f1 == 0


def test_moves_that_nobody_met_do_not_count_in_the_mean() -> None:
    assert figures.macro_f1(figures.by_move(CALL)) == pytest.approx((2 / 3 + 0 + 2 / 3 + 2 / 3) / 4)
    assert figures.macro_f1(figures.by_move(())) == 0
    assert figures.micro(figures.by_move(CALL)).f1 == pytest.approx(2 * 3 / (2 * 3 + 2 + 2))


def test_pressure_is_a_question_of_two_answers() -> None:
    tally = figures.pressure(CALL)
    assert (tally.both, tally.only_given, tally.only_done, tally.neither) == (1, 1, 0, 2)


def test_a_no_question_taken_for_a_yes_question_is_counted() -> None:
    assert figures.yes_no_mixed(CALL) == (1, 2)


def test_sure_moves_are_counted_apart() -> None:
    assert figures.surely_right(CALL) == (2, 3)


def test_confidence_is_held_against_truth() -> None:
    rows = {low: (count, right) for low, _, count, _, right in figures.calibration(CALL)}
    assert rows == {0.5: (1, 0.0), 0.6: (1, 1.0), 0.8: (1, 0.0), 0.9: (1, 1.0), 0.95: (1, 1.0)}


def test_proofs_are_compared_letter_by_letter() -> None:
    assert figures.overlap(CALL) == pytest.approx(0.5)
    assert figures.overlap(()) is None


def test_confusions_name_what_stood_in_the_place() -> None:
    assert figures.confusions(CALL) == {("yes_question", "no_question"): 1, ("label", "-"): 1, ("-", "push"): 1}


def test_a_report_has_every_part() -> None:
    text = "\n".join(evaluate.report(CALL, worst=2))
    for part in ("precision", "macro-F1 0.500", "confidence", "author", "given instead", "t1 | states: a line"):
        assert part in text


def _write(path: Path, **changed: object) -> Path:
    record = {"id": "x1", "prospect_act": "states", "prospect": "hm", "trainee": "is it a no", "moves": ["ask_for_no"]}
    path.write_text(json.dumps({**record, **changed}) + "\n\n", encoding="utf-8")
    return path


def test_a_coded_turn_is_read(tmp_path: Path) -> None:
    (coded,) = read(_write(tmp_path / "someone.jsonl", spans=[[0, 10, "ask_for_no"]]))
    assert coded.author == "someone"
    assert coded.moves == {Move.ASK_FOR_NO}
    assert coded.spans == (Span(Move.ASK_FOR_NO, 0, 10),)
    assert read(_write(tmp_path / "other.jsonl"))[0].spans is None


def test_where_a_speaker_stops_to_think_is_read(tmp_path: Path) -> None:
    (coded,) = read(_write(tmp_path / "someone.jsonl", pauses=[5]))
    assert coded.pauses == (5,)
    assert read(_write(tmp_path / "other.jsonl"))[0].pauses == ()


@pytest.mark.parametrize(
    "changed",
    [
        {"moves": ["shout"]},
        {"moves": "push"},
        {"prospect_act": "sings"},
        {"spans": [[0, 99, "ask_for_no"]]},
        {"spans": [[0, 4, "push"]]},
        {"spans": [["a", 4, "push"]]},
        {"pauses": 4},
        {"pauses": [0]},
        {"pauses": ["a"]},
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, changed: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"bad\.jsonl, line 1: "):
        read(_write(tmp_path / "bad.jsonl", **changed))


def test_heard_turns_take_the_place_of_the_written_ones(tmp_path: Path) -> None:
    coded = read(_write(tmp_path / "me.jsonl"))
    words = tmp_path / "heard.jsonl"
    words.write_text(json.dumps({"id": "x1", "voice": "slt", "heard": "is it you know"}) + "\n", encoding="utf-8")
    assert evaluate.heard(coded, [words])[0].trainee == "is it you know"
    words.write_text(json.dumps({"id": "x2", "voice": "slt", "heard": "no"}) + "\n", encoding="utf-8")
    assert evaluate.heard(coded, [words]) == ()


def test_a_second_coder_is_judged_against_the_first_coding_as_it_was(tmp_path: Path) -> None:
    coded = read(_write(tmp_path / "me.jsonl", moves=["label"]))
    codes = tmp_path / "second.jsonl"
    records = [{"id": "x1", "moves": ["ask_for_no"], "first": ["ask_for_no"]}, {"id": "x2", "moves": [], "first": []}]
    codes.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    (judged,) = evaluate.second(coded, codes)
    assert judged.coded.moves == judged.given == {Move.ASK_FOR_NO}
    lines = list(evaluate.agreement([judged]))
    assert lines[-3:] == [
        "turns 1, the same set in 1 (1.000)",
        "macro-F1 1.000   micro-F1 1.000",
        f"kappa, mean of the moves {figures.macro_kappa(figures.by_move([judged])):.3f}",
    ]


def test_the_mean_kappa_is_of_the_moves_that_were_met() -> None:
    tallies = figures.by_move(CALL)
    met = [t.kappa for t in tallies.values() if t.both + t.only_given + t.only_done]
    assert figures.macro_kappa(tallies) == pytest.approx(sum(met) / len(met))
    assert figures.macro_kappa({}) == 0.0
