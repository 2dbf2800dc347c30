"""A debrief for a terminal.

Takes: a debrief, what stands beside it. Gives: lines of plain text. May not: print, or let a control character through.
"""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from noprac.core.debrief.compare import Comparison
from noprac.core.debrief.letter import Debrief, Passage
from noprac.core.practice.said import DEEDS
from noprac.core.score import Scores
from noprac.report import wording

WIDTH = 78


def lines(letter: Debrief) -> Iterator[str]:
    """The letter, top to bottom."""
    return _printable(_lines(letter))


def result(letter: Debrief) -> Iterator[str]:
    """The end of a call: the ending, the scores, each point with its words, one thing to keep and one to try."""
    return _printable(_result(letter))


def remarks(letter: Debrief) -> Iterator[str]:
    """What the trainee says of the receipt."""
    return _printable(wording.remark(remark) for remark in letter.remarks)


def takes(found: Comparison) -> Iterator[str]:
    """Two takes of a call, side by side from the turn where they part."""
    return _printable(_takes(found))


def scored(scores: Scores) -> str:
    """The scores in one line."""
    return ", ".join(f"{name} {value}" for name, value in wording.scores(scores))


def _printable(found: Iterable[str]) -> Iterator[str]:
    for line in found:
        yield "".join(c if c.isprintable() else " " for c in line)


def _lines(letter: Debrief) -> Iterator[str]:
    who = letter.scenario.persona
    yield f"Your call with {who.name}, {who.role}, {who.company}: {wording.ENDINGS[letter.ending]}."
    yield letter.verdict
    yield ""
    yield from _wrapped("Keep: ", letter.keep)
    yield from _wrapped("Try:  ", letter.try_next)
    if letter.regret:
        yield from _wrapped("", letter.regret)
    yield ""
    for passage in letter.passages:
        yield from _passage(passage, who.name)
    for no in letter.noes:
        yield f"No in turn {no.turn}: {wording.NOES[no.kind]}, {DEEDS[no.next]}."
    yield ""
    yield from _scores(letter)
    yield ""
    yield from _evidence(letter)
    yield f"Rubric {letter.rubric_version}."


def _result(letter: Debrief) -> Iterator[str]:
    ending = "none" if letter.ending is None else letter.ending.value
    yield f"Ending: {ending} ({wording.ENDINGS[letter.ending]}). {letter.verdict}"
    yield from _scores(letter)
    yield from _evidence(letter)
    yield f"Keep: {letter.keep}"
    yield f"Try:  {letter.try_next}"


def _scores(letter: Debrief) -> Iterator[str]:
    for name, value in wording.scores(letter.score.scores):
        yield f"{name + ':':22}{value}"
    for line in letter.tone.lines if letter.tone is not None else ():
        yield from _wrapped("Voice: ", line)


def _evidence(letter: Debrief) -> Iterator[str]:
    for proof in letter.score.evidence:
        of, words = f" of {proof.of}" if proof.of else "", letter.words(proof)
        said = f" “{words}”" if words else ""
        head = f"{proof.turn:3}  {wording.points(proof.points) + of:10}"
        yield from wrap(head + proof.why + said, WIDTH, subsequent_indent=" " * len(head))


def _takes(found: Comparison) -> Iterator[str]:
    name = found.first.scenario.persona.name
    if found.common:
        yield f"The same in both up to turn {found.common}."
    for pair in found.pairs:
        yield f"Turn {pair.turn}"
        for head, side in (("First", pair.first), ("Again", pair.second)):
            if side is not None:
                yield from _wrapped(f"  {head}, {name}: ", side.passage.prospect)
                yield from _wrapped(f"  {head}, you: ", side.passage.trainee or "…")
    for head, letter in (("First", found.first), ("Again", found.second)):
        yield f"{head}: {wording.ENDINGS[letter.ending]}. {scored(letter.score.scores)}."


def _passage(passage: Passage, name: str) -> Iterator[str]:
    yield from _wrapped(f"{name}: ", passage.prospect)
    if passage.trainee.strip():
        yield from _wrapped("You: ", passage.trainee)
        if named := wording.moves(passage):
            yield from _wrapped("     ", f"({named})")
    yield ""


def _wrapped(head: str, text: str) -> Iterator[str]:
    yield from wrap(head + text, WIDTH, subsequent_indent="     ", drop_whitespace=True)
