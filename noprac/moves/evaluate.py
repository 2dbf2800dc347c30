"""`python -m noprac.moves.evaluate FILE…`: how right the tagger is on coded turns.

Takes: coded turns; with `--heard FILE…`, what a recogniser made of them (`{"id", "heard"}` a line); with `--second
FILE`, how a second person coded them (`{"id", "moves", "first"}` a line), who is judged in the tagger's stead. Gives:
the figures, as text. May not: be told of turns that the model was fitted on as if it had not seen them; that is for
the reader.
"""

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from noprac.core.moves import Act, Move, Moves, Span
from noprac.moves import figures
from noprac.moves.corpus import Coded, read_all
from noprac.moves.figures import Judged
from noprac.moves.tagger import load

Tag = Callable[[str, str, Act | None], Moves]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    given = _parser().parse_args(arguments)
    coded = read_all(given.files)
    if given.second:
        print("\n".join(agreement(second(coded, given.second))))
        return
    if given.heard:
        coded = heard(coded, given.heard)
    tag = load(given.model).tag
    judged = [judge(tag, c, knows_act=not given.no_act) for c in coded]
    for line in report(judged, worst=given.worst):
        print(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m noprac.moves.evaluate", description="How right the tagger is.")
    parser.add_argument("files", nargs="+", type=Path, help="coded turns, JSON Lines")
    parser.add_argument("--model", type=Path, help="a folder with another model than the app's")
    parser.add_argument(
        "--heard", nargs="+", type=Path, help="what a recogniser made of these turns; the others are left out"
    )
    parser.add_argument("--second", type=Path, help="how far a second coder agrees on the turns that both coded")
    parser.add_argument("--no-act", action="store_true", help="have the prospect's act worked out")
    parser.add_argument("--worst", type=int, default=0, help="show this many of the turns that went wrong")
    return parser


def heard(coded: Sequence[Coded], paths: Sequence[Path]) -> tuple[Coded, ...]:
    """The turns as they were heard; their marked words are lost."""
    words = {r["id"]: r["heard"] for path in paths for r in _records(path)}
    return tuple(replace(c, trainee=words[c.id], spans=None) for c in coded if words.get(c.id))


def second(coded: Sequence[Coded], path: Path) -> list[Judged]:
    """The turns that a second person has coded too; the first coding is taken as it was before anything was mended."""
    records = {r["id"]: r for r in _records(path)}
    return [_twice(c, records[c.id], path.stem) for c in coded if c.id in records]


def _twice(coded: Coded, record: dict[str, Any], coder: str) -> Judged:
    first = frozenset(Move(m) for m in record["first"])
    spans = tuple(Span(Move(m), 0, len(coded.trainee)) for m in record["moves"])
    return Judged(replace(coded, moves=first, spans=None), Moves(spans, coder))


def agreement(judged: Sequence[Judged]) -> Iterator[str]:
    """How far two coders agree, line by line."""
    yield from _moves(judged)
    yield from _sums(judged)


def _records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def judge(tag: Tag, coded: Coded, *, knows_act: bool = True) -> Judged:
    """One turn, tagged."""
    return Judged(coded, tag(coded.trainee, coded.prospect, coded.act if knows_act else None))


def report(judged: Sequence[Judged], worst: int = 0) -> Iterator[str]:
    """All figures, line by line."""
    yield from _moves(judged)
    yield from _whole(judged)
    yield from _authors(judged)
    yield ""
    yield "done                  given instead         times"
    for (done, given), times in figures.confusions(judged).most_common(24):
        yield f"{done:<21} {given:<21} {times:>5}"
    wrong = [j for j in judged if j.given != j.coded.moves]
    for j in wrong[:worst]:
        names = ", ".join(sorted(j.coded.moves)), ", ".join(f"{s.move} {s.confidence:.2f}" for s in j.found.spans)
        yield f"{j.coded.id} | {j.coded.act}: {j.coded.prospect} | {j.coded.trainee} | {names[0]} | {names[1]}"


def _moves(judged: Sequence[Judged]) -> Iterator[str]:
    yield f"{'move':<21} {'coded':>5} {'given':>5} {'right':>5}  precision recall    F1  kappa"
    for move, t in figures.by_move(judged).items():
        counts = f"{t.both + t.only_done:>5} {t.both + t.only_given:>5} {t.both:>5}"
        yield f"{move:<21} {counts}  {t.precision:>9.3f} {t.recall:>6.3f} {t.f1:>5.3f} {t.kappa:>6.3f}"


def _whole(judged: Sequence[Judged]) -> Iterator[str]:
    mixed, asked = figures.yes_no_mixed(judged)
    right, sure = figures.surely_right(judged)
    common = figures.overlap(judged)
    yield from _sums(judged)
    yield f"pressure or not: F1 {figures.pressure(judged).f1:.3f}"
    yield f"no_question and yes_question taken for each other: {mixed} of {asked}"
    yield f"given with {figures.HIGH} or more: {right} of {sure} right ({right / max(sure, 1):.3f})"
    if common is not None:
        yield f"proving words in common with the coder's: {common:.3f}"
    yield ""
    yield "confidence   moves   mean  right"
    for low, high, count, mean, share in figures.calibration(judged):
        yield f"{low:.2f} - {high:.2f} {count:>6} {mean:>7.3f} {share:>6.3f}"


def _sums(judged: Sequence[Judged]) -> Iterator[str]:
    tallies = figures.by_move(judged)
    same = sum(j.given == j.coded.moves for j in judged)
    yield ""
    yield f"turns {len(judged)}, the same set in {same} ({same / max(len(judged), 1):.3f})"
    yield f"macro-F1 {figures.macro_f1(tallies):.3f}   micro-F1 {figures.micro(tallies).f1:.3f}"
    yield f"kappa, mean of the moves {figures.macro_kappa(tallies):.3f}"


def _authors(judged: Sequence[Judged]) -> Iterator[str]:
    yield ""
    yield f"{'author':<21} turns  macro  micro  pressure"
    for author in sorted({j.coded.author for j in judged}):
        part = [j for j in judged if j.coded.author == author]
        tallies = figures.by_move(part)
        scores = f"{figures.macro_f1(tallies):.3f}  {figures.micro(tallies).f1:.3f}  {figures.pressure(part).f1:>8.3f}"
        yield f"{author:<21} {len(part):>5}  {scores}"


if __name__ == "__main__":
    main()
