"""The plain paragraphs of the letter.

Takes: a debrief. Gives: layouts of words. May not: keep or know anything of the page.
"""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from noprac.core.debrief.letter import Debrief
from noprac.core.debrief.tone import Tone
from noprac.gui import letter_texts as said
from noprac.gui.below import below
from noprac.gui.reading import Reading
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import Words, button, row, stack
from noprac.gui.wishes import Wishes


def head(letter: Debrief) -> QVBoxLayout:
    """How it came out, in a line or two."""
    persona = letter.scenario.persona
    whole = stack(
        Words(said.call_with(persona.name, persona.company, letter.ending), tone="quiet"),
        Words(below(letter.verdict), size="display"),
    )
    if letter.regret is not None:
        whole.addWidget(Words(below(letter.regret), size="body"))
    return whole


def advice(letter: Debrief, hear_it: QPushButton, say_again: Callable[[int], object] | None = None) -> QVBoxLayout:
    """One thing to keep, one to try. `say_again`: goes back to a turn, None where that cannot be."""
    whole = stack(gap=GRID * 3)
    whole.addLayout(_kept(letter))
    whole.addLayout(_to_try(letter, hear_it, say_again))
    return whole


def _kept(letter: Debrief) -> QVBoxLayout:
    """What was said, and why it was good."""
    kept = letter.kept
    if kept is None or not kept.words:
        alone = said.turn(kept.turn, kept.why) if kept is not None else below(letter.keep)
        return _titled(said.KEEP, alone)
    return _titled(said.KEEP, said.quoted(kept.words), said.turn(kept.turn, kept.why))


def _to_try(letter: Debrief, hear_it: QPushButton, say_again: Callable[[int], object] | None) -> QVBoxLayout:
    """The better line first; what was said instead of it, small; what would have come back."""
    changed = letter.changed
    if changed is None or changed.instead is None:
        alone = below(letter.try_next) if changed is None else said.instead_of(changed.turn, changed.words, changed.why)
        return _titled(said.TRY, alone)
    why = Words(said.instead_of(changed.turn, changed.words, changed.why), tone="quiet")
    whole = stack(Words(said.TRY, tone="accent", strong=True), gap=GRID)
    whole.addWidget(_quote(below(changed.instead), letter, hear_it if changed.say else None))
    whole.addWidget(why)
    if say_again is not None:
        back = button(said.say_again(changed.turn), partial(say_again, changed.turn), kind="plain")
        whole.addLayout(row(back, None))
    return whole


def _quote(line: str, letter: Debrief, hear_it: QPushButton | None) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "quote")
    words = Words(line, size="body")
    inside = stack(gap=GRID)
    if hear_it is None:
        inside.addWidget(words)
    else:
        first = row(words, hear_it, gap=GRID * 2)
        first.setStretch(0, 1)
        inside.addLayout(first)
    answer = letter.changed.answer if letter.changed else None
    if answer is not None:
        inside.addWidget(Words(said.would_have(letter.scenario.persona.name, answer.text), tone="quiet"))
    inside.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
    frame.setLayout(inside)
    return frame


def _titled(title: str, words: str, detail: str = "") -> QVBoxLayout:
    whole = stack(Words(title, tone="accent", strong=True), Words(words, size="body"), gap=4)
    if detail:
        whole.addWidget(Words(detail, tone="quiet"))
    return whole


def voice(tone: Tone) -> QVBoxLayout:
    """How it was spoken, a sentence each."""
    return stack(Words(said.VOICE, strong=True), *(Words(below(line)) for line in tone.lines))


def noes(letter: Debrief) -> QVBoxLayout:
    """Each no, with what was done next."""
    whole = stack(Words(said.NOES, strong=True))
    for number, no in enumerate(letter.noes):
        whole.addLayout(stack(Words(said.quoted(no.text)), Words(said.no_taken(letter, number), tone="quiet"), gap=2))
    return whole


def takes(reading: Reading, wishes: Wishes) -> QVBoxLayout:
    """The calls that say a turn of this one again."""
    line = Flow()
    for past in reading.takes:
        name = said.take(past.branch.turn if past.branch else 1, past.ending)
        line.add(button(name, partial(wishes.opened.emit, past.id), kind="plain"))
    return stack(Words(said.OTHER_TAKES, strong=True), line)


def print_below(reading: Reading) -> Iterator[Words]:
    """How the points add up, and by which rules and tagger."""
    yield Words(said.formula(), tone="quiet")
    for each in {(r.score.rubric_version, r.tagger): r for r in reading.reckonings}.values():
        yield Words(said.rubric(each.score.rubric_version, each.tagger), tone="quiet")
