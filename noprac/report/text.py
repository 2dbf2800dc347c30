"""A debrief for a terminal.

Takes: a debrief. Gives: lines of plain text. May not: print, or let a control character through.
"""

from collections.abc import Iterator
from textwrap import wrap

from noprac.core.debrief import Debrief, Passage
from noprac.report import wording

WIDTH = 78


def lines(letter: Debrief) -> Iterator[str]:
    """The letter, top to bottom."""
    for line in _lines(letter):
        yield "".join(c if c.isprintable() else " " for c in line)


def _lines(letter: Debrief) -> Iterator[str]:
    who = letter.scenario.persona
    yield f"Your call with {who.name}, {who.role}, {who.company}: {wording.ENDINGS[letter.ending]}."
    yield letter.verdict
    yield ""
    yield from _wrapped("Keep: ", letter.keep)
    yield from _wrapped("Try:  ", letter.try_next)
    if letter.regret:
        yield letter.regret
    yield ""
    for passage in letter.passages:
        yield from _passage(passage, who.name)
    for no in letter.noes:
        yield f"No in turn {no.turn}: {wording.NOES[no.kind]}, {wording.TAKEN[no.next]}."
    yield ""
    for name, value in wording.scores(letter.score.scores):
        yield f"{name:22}{value}"
    if letter.tone is not None:
        yield ""
        for line in letter.tone.lines:
            yield from _wrapped("Voice: ", line)
    yield ""
    for proof in letter.score.evidence:
        of = f" of {proof.of}" if proof.of else ""
        yield f"{proof.turn:3}  {wording.points(proof.points) + of:10}{proof.why}"
    yield f"Rubric {letter.rubric_version}."


def _passage(passage: Passage, name: str) -> Iterator[str]:
    yield from _wrapped(f"{name}: ", passage.prospect)
    if passage.trainee.strip():
        yield from _wrapped("You: ", passage.trainee)
        named = ", ".join(("perhaps " if perhaps else "") + wording.move(m) for m, perhaps in passage.moves)
        if named:
            yield from _wrapped("     ", f"({named})")
    yield ""


def _wrapped(head: str, text: str) -> Iterator[str]:
    yield from wrap(head + text, WIDTH, subsequent_indent="     ", drop_whitespace=True)
