"""The debrief: a letter about the call.

Takes: a debrief. Gives: again, home and save, as signals. May not: score or judge; every sentence about the call comes
with the debrief.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from noprac.core.debrief import Debrief
from noprac.core.score import Evidence, Scores
from noprac.gui import texts
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.picture import Picture, Point
from noprac.gui.widgets.transcript import Transcript
from noprac.gui.widgets.words import Column, Words, button, row, rule, stack


class DebriefPage(QWidget):
    """One thing to keep, one to try, and what they rest on."""

    again = Signal(str)
    went_home = Signal()
    save = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("room")
        self.setAccessibleName(texts.DEBRIEF)
        self._appearance = appearance
        self._letter: Debrief | None = None
        self._scroll = Column()
        self.status = Words(tone="quiet")
        self.again_button = button(texts.AGAIN, self._again, kind="main")
        self.save_button = button(texts.SAVE, self._save, kind="plain")
        self.home_button = button(texts.HOME, self.went_home.emit)
        foot = row(None, self.status, self.home_button, self.save_button, self.again_button, None, gap=GRID * 2)
        foot.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        page = stack(self._scroll, rule(), gap=0)
        page.addLayout(foot)
        self.setLayout(page)

    def read(self, letter: Debrief) -> None:
        """Show `letter` from its beginning."""
        self._letter = letter
        self.status.say("")
        column = self._scroll.column
        self._scroll.clear()
        for part in (self._head(letter), self._advice(letter), self._picture(letter), self._words(letter)):
            column.addLayout(part)
            column.addSpacing(GRID * 4)
        if letter.noes:
            column.addLayout(self._noes(letter))
            column.addSpacing(GRID * 4)
        column.addLayout(self._receipt(letter))
        column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self.again_button.setFocus()

    def tell(self, text: str) -> None:
        """One line beside the buttons."""
        self.status.say(text)

    def _head(self, letter: Debrief) -> QVBoxLayout:
        persona = letter.scenario.persona
        head = stack(
            Words(texts.call_with(persona.name, persona.company, letter.ending), tone="quiet"),
            Words(letter.verdict, size="display"),
        )
        if letter.regret is not None:
            head.addWidget(Words(letter.regret, size="body"))
        return head

    def _advice(self, letter: Debrief) -> QVBoxLayout:
        whole = stack(gap=GRID * 3)
        whole.addLayout(_kept(letter))
        whole.addLayout(_to_try(letter))
        return whole

    def _picture(self, letter: Debrief) -> QVBoxLayout:
        points = tuple(Point(m.turn, m.state.guard, m.act, m.yes_kind, m.text) for m in letter.moments)
        return stack(Words(texts.PICTURE, strong=True), Picture(self._appearance, points))

    def _words(self, letter: Debrief) -> QVBoxLayout:
        name = letter.scenario.persona.name
        return stack(
            Words(texts.WORDS, strong=True),
            Words(texts.MARKS, tone="quiet"),
            GRID,
            Transcript(self._appearance, name, letter.passages),
        )

    def _noes(self, letter: Debrief) -> QVBoxLayout:
        whole = stack(Words(texts.NOES, strong=True))
        for no in letter.noes:
            taken = Words(texts.no_taken(no.kind, no.next), tone="quiet")
            whole.addLayout(stack(Words(texts.quoted(no.text), size="body"), taken, gap=2))
            whole.addSpacing(GRID)
        return whole

    def _receipt(self, letter: Debrief) -> QVBoxLayout:
        whole = stack(rule(), GRID, Words(texts.SCORES, strong=True), gap=4)
        whole.addLayout(_scores(letter.score.scores))
        whole.addSpacing(GRID)
        for proof in letter.score.evidence:
            whole.addLayout(_proof(proof))
        whole.addWidget(Words(texts.rubric(letter.score.rubric_version), tone="quiet"))
        return whole

    def _again(self) -> None:
        if self._letter is not None:
            self.again.emit(self._letter.scenario.id)

    def _save(self) -> None:
        if self._letter is not None:
            self.save.emit(self._letter)


def _kept(letter: Debrief) -> QVBoxLayout:
    """What was said, and why it was good."""
    kept = letter.kept
    if kept is None or not kept.words:
        return _titled_words(texts.KEEP, letter.keep)
    return _titled_words(texts.KEEP, texts.quoted(kept.words), texts.turn(kept.turn, kept.why))


def _to_try(letter: Debrief) -> QVBoxLayout:
    """The better line first; what was said instead of it, small."""
    changed = letter.changed
    if changed is None or changed.instead is None:
        return _titled_words(texts.TRY, letter.try_next)
    return _titled_words(texts.TRY, changed.instead, texts.instead_of(changed.turn, changed.words, changed.why))


def _titled_words(title: str, words: str, detail: str = "") -> QVBoxLayout:
    whole = stack(Words(title, tone="accent", strong=True), Words(words, size="body"), gap=4)
    if detail:
        whole.addWidget(Words(detail, tone="quiet"))
    return whole


def _scores(scores: Scores) -> QHBoxLayout:
    """Names over numbers, in one quiet line."""
    line = QHBoxLayout()
    line.setSpacing(GRID * 3)
    for name, title in texts.SCORE_NAMES.items():
        value = getattr(scores, name)
        number = Words(texts.score(value), size="caption", tone="" if value is not None else "quiet")
        named = Words(title, tone="quiet")
        named.setWordWrap(False)
        line.addLayout(stack(number, named, None, gap=0))
        line.addStretch(1)
    return line


def _proof(proof: Evidence) -> QHBoxLayout:
    points = Words(texts.points(proof.points), tone="quiet")
    points.setFixedWidth(GRID * 6)
    why = Words(texts.turn(proof.turn, proof.why), tone="quiet")
    line = row(points, why, gap=GRID)
    line.setStretch(1, 1)
    return line
