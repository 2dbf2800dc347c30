"""A debrief as a PDF: the page's words and picture, on sheets of A4.

Takes: debriefs. Gives: a file's bytes; the same debriefs give the same bytes. May not: say anything that the page does
not, or fail on a word.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from noprac.core.debrief.letter import Advice, Debrief, Passage
from noprac.core.score import Evidence
from noprac.report import wording
from noprac.report.drawn import draw
from noprac.report.paper import SOFT, WIDE, Cell, Paper, Run, Style
from noprac.report.picture import picture
from noprac.report.sheets import (
    LACKS,
    LEAD,
    LEGEND,
    MEASURE,
    PART,
    PLAIN,
    SMALL,
    TINY,
    TITLE,
    line,
    note,
    run,
    say,
    section,
)

_WHY = Style(size=8.5)
_NUMBER = Style(size=15)
_QUOTED = 64  # letters of a proof's words


def page(letter: Debrief) -> bytes:
    """The debrief of one call."""
    return pages([letter])


def pages(letters: Sequence[Debrief]) -> bytes:
    """Several debriefs, each on sheets of its own."""
    paper = Paper(letters[0].verdict if len(letters) == 1 else "Debriefs")
    for letter in letters:
        paper.sheet()
        _letter(paper, letter)
    if not letters:
        paper.sheet()
    return paper.bytes()


def _letter(paper: Paper, letter: Debrief) -> None:
    _head(paper, letter)
    if letter.moments:
        section(paper, "The call in one picture", 90)
        draw(paper, picture(letter.moments))
        paper.gap(2)
        say(paper, wording.PICTURE, SMALL)
    if letter.passages:
        _talk(paper, letter)
    _nos(paper, letter)
    if letter.tone is not None:
        section(paper, "Your voice", 20)
        for line in letter.tone.lines:
            say(paper, line, PLAIN)
    _receipt(paper, letter)


def _head(paper: Paper, letter: Debrief) -> None:
    say(paper, wording.about(letter), SMALL)
    paper.gap(2)
    say(paper, letter.verdict, TITLE)
    _advice(paper, "Keep this", letter.kept, letter.keep, letter)
    _advice(paper, "Try this", letter.changed, letter.try_next, letter)
    if letter.regret:
        paper.gap(PART)
        say(paper, letter.regret, PLAIN)


def _advice(paper: Paper, name: str, advice: Advice | None, otherwise: str, letter: Debrief) -> None:
    paper.gap(6)
    say(paper, name, LEAD, after=14)
    if advice is None:
        say(paper, otherwise, PLAIN)
        return
    if advice.words:
        say(paper, f"“{advice.words}”", PLAIN)
    say(paper, f"Turn {advice.turn}. {advice.why}", SMALL)
    if advice.instead:
        paper.gap(2)
        paper.row(Cell((Run(advice.instead, PLAIN),), 4, MEASURE), ground=SOFT)
    if advice.answer is not None:
        paper.gap(1.5)
        say(paper, wording.would_answer(letter, advice.answer), SMALL)


def _talk(paper: Paper, letter: Debrief) -> None:
    section(paper, "What was said", 30)
    paper.row(Cell(LEGEND))
    paper.gap(PART)
    name = wording.first_name(letter)
    for passage in letter.passages:
        line(paper, name, (Run(passage.prospect),), after=10 if passage.trainee.strip() else 0)
        if passage.trainee.strip():
            line(paper, "You", tuple(map(run, passage.pieces)), after=5 if passage.moves else 0)
            for told in (wording.moves(passage), *wording.remarks(passage)):
                note(paper, told)
            paper.gap(PART)


def _nos(paper: Paper, letter: Debrief) -> None:
    if letter.noes:
        section(paper, "The nos", 20)
    for no in letter.noes:
        say(paper, f"“{no.text}”", PLAIN, after=5)
        say(paper, wording.no(no), SMALL)
        paper.gap(2)


def _receipt(paper: Paper, letter: Debrief) -> None:
    section(paper, "The receipt", 40)
    beside = wording.reckonings(letter)
    for name, values in beside:
        if name:
            say(paper, name, SMALL, after=15)
        _scores(paper, values)
    if letter.score.evidence:
        _table(paper, letter)
    paper.gap(5)
    say(paper, f"{wording.FORMULA} {wording.made_by(letter)}", TINY)
    say(paper, LACKS, TINY)


def _scores(paper: Paper, values: Sequence[tuple[str, str]]) -> None:
    wide = WIDE / max(len(values), 1)
    paper.row(*(Cell((Run(name, TINY),), n * wide, wide - 2) for n, (name, _) in enumerate(values)), after=8)
    paper.row(
        *(
            Cell((Run(value, _NUMBER if value.isdigit() else SMALL),), n * wide, wide - 2)
            for n, (_, value) in enumerate(values)
        )
    )
    paper.gap(PART)


def _table(paper: Paper, letter: Debrief) -> None:
    paper.row(
        Cell((Run("Turn", TINY),), width=10),
        Cell((Run("What it rests on", TINY),), 12, 92),
        Cell((Run("Points, and what they count for", TINY),), 112, WIDE - 112),
        after=14,
    )
    for passage in letter.passages:
        for number, proofs in enumerate(_by_rule(passage)):
            paper.keep(10)
            paper.rule()
            paper.gap(0.8)
            _proof(paper, letter, proofs, "" if number else str(passage.turn))
            paper.gap(0.8)


def _by_rule(passage: Passage) -> Iterator[list[Evidence]]:
    ordered = sorted(passage.evidence, key=lambda proof: proof.rule)
    return (list(proofs) for _, proofs in groupby(ordered, key=lambda proof: proof.rule))


def _proof(paper: Paper, letter: Debrief, proofs: Sequence[Evidence], turn: str) -> None:
    first = proofs[0]
    words = letter.words(first)
    cut = words if len(words) <= _QUOTED else f"{words[:_QUOTED]} …"
    said = f"“{cut}” " if words else ""
    counted = [Run(wording.counted(p) + ("; " if p is not proofs[-1] else ""), SMALL) for p in proofs]
    paper.row(
        Cell((Run(turn, SMALL),), width=10),
        Cell((Run(f"{first.why} ", _WHY), Run(f"{said}{first.rule.replace('_', ' ')}", TINY)), 12, 96),
        Cell(tuple(counted), 112, WIDE - 112),
    )
