"""A debrief as a PDF: the page's words and picture, on sheets of A4.

Takes: debriefs. Gives: a file's bytes; the same debriefs give the same bytes. May not: say anything that the page does
not, or fail on a word.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from noprac.core.debrief.letter import Advice, Debrief, Passage
from noprac.core.debrief.marks import Mark, Piece
from noprac.core.score import Evidence
from noprac.report import wording
from noprac.report.drawn import draw
from noprac.report.paper import ACCENT, LACKING, QUIET, SOFT, WIDE, Cell, Face, Paper, Run, Style
from noprac.report.picture import picture

_PLAIN = Style()
_SMALL = Style(size=8.5, ink=QUIET)
_TINY = Style(size=7.5, ink=QUIET)
_WHY = Style(size=8.5)
_HEAD = Style(Face.STRONG, 9, QUIET)
_LEAD = Style(Face.STRONG, 9, ACCENT)
_TITLE = Style(Face.STRONG, 20)
_NUMBER = Style(size=15)
_UNCLEAR = Style(Face.ITALIC, ink=QUIET)
_MEASURE = 142.0  # of lines that are read on
_SECTION, _PART = 9.0, 3.5
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
        _section(paper, "The call in one picture", 90)
        draw(paper, picture(letter.moments))
        paper.gap(2)
        _say(paper, wording.PICTURE, _SMALL)
    if letter.passages:
        _talk(paper, letter)
    _nos(paper, letter)
    if letter.tone is not None:
        _section(paper, "Your voice", 20)
        for line in letter.tone.lines:
            _say(paper, line, _PLAIN)
    _receipt(paper, letter)


def _head(paper: Paper, letter: Debrief) -> None:
    _say(paper, wording.about(letter), _SMALL)
    paper.gap(2)
    _say(paper, letter.verdict, _TITLE)
    _advice(paper, "Keep this", letter.kept, letter.keep, letter)
    _advice(paper, "Try this", letter.changed, letter.try_next, letter)
    if letter.regret:
        paper.gap(_PART)
        _say(paper, letter.regret, _PLAIN)


def _advice(paper: Paper, name: str, advice: Advice | None, otherwise: str, letter: Debrief) -> None:
    paper.gap(6)
    _say(paper, name, _LEAD, after=14)
    if advice is None:
        _say(paper, otherwise, _PLAIN)
        return
    if advice.words:
        _say(paper, f"“{advice.words}”", _PLAIN)
    _say(paper, f"Turn {advice.turn}. {advice.why}", _SMALL)
    if advice.instead:
        paper.gap(2)
        paper.row(Cell((Run(advice.instead, _PLAIN),), 4, _MEASURE), ground=SOFT)
    if advice.answer is not None:
        paper.gap(1.5)
        _say(paper, wording.would_answer(letter, advice.answer), _SMALL)


def _say(paper: Paper, text: str, style: Style, after: float = 0.0) -> None:
    paper.row(Cell((Run(text, style),), width=_MEASURE), after=after)


def _section(paper: Paper, name: str, room: float) -> None:
    paper.gap(_SECTION)
    paper.row(Cell((Run(name, _HEAD),)), after=room)
    paper.gap(1.5)


def _talk(paper: Paper, letter: Debrief) -> None:
    _section(paper, "What was said", 30)
    legend = (
        Run("Underlined", _SMALL, Mark.ROOM),
        Run(": room was made for a no.   ", _SMALL),
        Run("Shaded", _SMALL, Mark.LISTENING),
        Run(": there was listening.   ", _SMALL),
        Run("Dotted", _SMALL, Mark.PRESSURE),
        Run(": pressure.", _SMALL),
    )
    paper.row(Cell(legend))
    paper.gap(_PART)
    name = wording.first_name(letter)
    for passage in letter.passages:
        _line(paper, name, (Run(passage.prospect),), after=10 if passage.trainee.strip() else 0)
        if passage.trainee.strip():
            _line(paper, "You", tuple(map(_run, passage.pieces)), after=5 if passage.moves else 0)
            for note in (wording.moves(passage), *wording.remarks(passage)):
                paper.row(*([Cell((Run(note, _SMALL),), 24, _MEASURE - 24)] if note else []))
            paper.gap(_PART)


def _line(paper: Paper, who: str, runs: tuple[Run, ...], after: float) -> None:
    paper.row(Cell((Run(who, _SMALL),), width=22), Cell(runs, 24, _MEASURE - 24), after=after)


def _run(piece: Piece) -> Run:
    return Run(piece.text, _UNCLEAR if piece.unclear else _PLAIN, None if piece.perhaps else piece.mark)


def _nos(paper: Paper, letter: Debrief) -> None:
    if letter.noes:
        _section(paper, "The nos", 20)
    for no in letter.noes:
        _say(paper, f"“{no.text}”", _PLAIN, after=5)
        _say(paper, wording.no(no), _SMALL)
        paper.gap(2)


def _receipt(paper: Paper, letter: Debrief) -> None:
    _section(paper, "The receipt", 40)
    beside = wording.reckonings(letter)
    for name, values in beside:
        if name:
            _say(paper, name, _SMALL, after=15)
        _scores(paper, values)
    if letter.score.evidence:
        _table(paper, letter)
    paper.gap(5)
    _say(paper, f"{wording.FORMULA} {wording.made_by(letter)}", _TINY)
    _say(paper, f"{LACKING} stands for a sign that the letters of this file lack.", _TINY)


def _scores(paper: Paper, values: Sequence[tuple[str, str]]) -> None:
    wide = WIDE / max(len(values), 1)
    paper.row(*(Cell((Run(name, _TINY),), n * wide, wide - 2) for n, (name, _) in enumerate(values)), after=8)
    paper.row(
        *(
            Cell((Run(value, _NUMBER if value.isdigit() else _SMALL),), n * wide, wide - 2)
            for n, (_, value) in enumerate(values)
        )
    )
    paper.gap(_PART)


def _table(paper: Paper, letter: Debrief) -> None:
    paper.row(
        Cell((Run("Turn", _TINY),), width=10),
        Cell((Run("What it rests on", _TINY),), 12, 92),
        Cell((Run("Points, and what they count for", _TINY),), 112, WIDE - 112),
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
    counted = [Run(wording.counted(p) + ("; " if p is not proofs[-1] else ""), _SMALL) for p in proofs]
    paper.row(
        Cell((Run(turn, _SMALL),), width=10),
        Cell((Run(f"{first.why} ", _WHY), Run(f"{said}{first.rule.replace('_', ' ')}", _TINY)), 12, 96),
        Cell(tuple(counted), 112, WIDE - 112),
    )
