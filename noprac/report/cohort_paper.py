"""A cohort on paper: all there is to say for the trainer, and a hand-out for the room.

Takes: a `Page`. Gives: PDFs; the same page gives the same bytes. May not: name anybody in the hand-out, or rank people.
"""

from collections import Counter

from noprac.core.cohort.values import NoLine, Page
from noprac.core.debrief.noes import Taken
from noprac.core.practice.said import DEEDS
from noprac.report import cohort_wording as told
from noprac.report import wording
from noprac.report.paper import ACCENT, Face, Paper, Style
from noprac.report.sheets import LACKS, PLAIN, SECTION, SMALL, TINY, TITLE, say

_HEAD = Style(Face.STRONG, 11, ACCENT)
_NOES, _WORDINGS = 6, 2  # kinds of no in the hand-out, and wordings of each
_FEW = 5  # no's of a kind from which on it is handed out

TRIES = (
    "Ask so that no is the comfortable answer, and name the reasons against before they do.",
    "After a no, one open question about it. Not a second one for the same thing.",
    "If it really is a no, let go warmly and leave the door open. It is a no for today.",
)
RANGES = (
    "Ranges hold nine times of ten; those of first calls against last ninety-nine times of a hundred. Names are what"
    " the givers typed."
)


def page(of: Page) -> bytes:
    """All of it, with names, for the trainer."""
    paper = _begun("A room's practice", told.head(of))
    for name, lines in told.sections(of):
        _section(paper, name, lines)
    if of.refused:
        _section(paper, "Not counted", tuple(f"{each.file}: {each.why}." for each in of.refused))
    paper.gap(SECTION)
    say(paper, RANGES, TINY)
    return _done(paper)


def hand_out(of: Page) -> bytes:
    """What the room heard, what it did, what to try next; without a name."""
    paper = _begun("What we practised", _head(of))
    heard = sum(line.n for line in of.noes)
    if heard:
        _noes(paper, of, heard)
    _section(paper, "First calls against last", tuple(told.gained(one) for one in of.gains if of.calls))
    _section(paper, "To try next", TRIES)
    paper.gap(SECTION)
    say(paper, "Few calls say little. A call that ended without a deal can be a perfect one.", TINY)
    return _done(paper)


def _head(of: Page) -> str:
    return f"{told.many(of.calls, 'call', 'calls')} of {told.many(len(of.people), 'person', 'people')}."


def _noes(paper: Paper, of: Page, heard: int) -> None:
    lines = [line for line in of.noes if line.n >= _FEW][:_NOES]
    if lines:
        _section(paper, "The no's we heard most", ())
    for line in lines:
        paper.gap(2)
        say(paper, f"{wording.NOES[line.kind].capitalize()}: {line.n}", PLAIN, after=12)
        for words, _ in line.wordings[:_WORDINGS]:
            say(paper, f"“{words}”", SMALL)
        if line.opened is not None:
            say(paper, f"They told more after {told.percent(line.opened)} of them.", SMALL)
    _section(paper, "What we did with them", tuple(_deeds(of.noes, heard)))


def _deeds(lines: tuple[NoLine, ...], heard: int) -> list[str]:
    whole = Counter[Taken]()
    for line in lines:
        whole.update(line.deeds)
    return [f"{DEEDS[deed].capitalize()}: {n} of {heard}" for deed, n in whole.most_common()]


def _begun(title: str, head: str) -> Paper:
    paper = Paper(title)
    paper.sheet()
    say(paper, head, SMALL)
    paper.gap(2)
    say(paper, title, TITLE)
    return paper


def _section(paper: Paper, name: str, lines: tuple[str, ...]) -> None:
    paper.gap(SECTION)
    say(paper, name, _HEAD, after=14)
    paper.gap(1.5)
    for line in lines:
        say(paper, line, PLAIN)
        paper.gap(1)


def _done(paper: Paper) -> bytes:
    say(paper, LACKS, TINY)
    return paper.bytes()
