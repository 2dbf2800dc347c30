"""A debrief page before a test: calls made by hand, the letter about them, and the rows on the page.

Takes: turns. Gives: letters, readings, a page in a window, its parts. May not: assert, but for what must be there.
"""

from collections.abc import Sequence
from dataclasses import replace

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from noprac.core.call import Call, Stage, begin, step
from noprac.core.debrief.letter import Debrief, debrief
from noprac.core.events import Began, Event, HungUp, LineSpoken, LineStarted, Said
from noprac.core.moves import Move, Moves, Span
from noprac.core.speech import Word
from noprac.gui.pages.debrief import DebriefPage
from noprac.gui.reading import Reading, plain
from noprac.gui.widgets.marked import Marked
from noprac.gui.widgets.receipt import Receipt
from noprac.gui.widgets.turn import Turn
from noprac.store.scenarios import load

HOSTILE = "<h1>is it a no</h1> & more"
Underline = QTextCharFormat.UnderlineStyle


def said(text: str, *moves: tuple[Move, str], confidence: float = 1.0, words: tuple[Word, ...] = ()) -> Said:
    spans = tuple(Span(m, text.index(w), text.index(w) + len(w), confidence) for m, w in moves)
    return Said(0.0, text, Moves(spans, "by hand"), words)


def happen(call: Call, event: Event) -> Call:
    return step(call, event)[0]


def call_with(turns: Sequence[Said]) -> Call:
    call = happen(begin(load("lead-generation")), Began())
    for turn in turns:
        number = call.turns[-1].line.turn
        call = happen(happen(call, LineStarted(0.0, number)), LineSpoken(0.0, number))
        if call.stage is not Stage.LISTENING:
            break
        call = happen(call, turn)
    return call if call.stage is Stage.ENDED else happen(call, HungUp(0.0))


def letter_on(turns: Sequence[Said]) -> Debrief:
    return debrief(call_with(turns))


def kept(letter: Debrief) -> Reading:
    """As from the journal."""
    return replace(plain(letter), call_id="a")


TURNS = (
    said("have i caught you at a bad time", (Move.NO_QUESTION, "have i caught you at a bad time")),
    said("i see it sounds like a full day", (Move.ACKNOWLEDGE, "i see"), (Move.LABEL, "it sounds like a full day")),
    said("shall we say tuesday or thursday", (Move.PUSH, "shall we say tuesday or thursday")),
)


def opened(qtbot: QtBot) -> DebriefPage:
    """The page in a window, nothing on it yet."""
    made = DebriefPage(stage.look())
    made.resize(1280, 800)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def read(page: DebriefPage, reading: Reading) -> None:
    """The whole letter."""
    page.read(reading)
    page.finish()


def turns_of(page: DebriefPage) -> tuple[Turn, ...]:
    assert page.transcript is not None
    return page.transcript.turns


def turn(page: DebriefPage, number: int) -> Turn:
    return turns_of(page)[number - 1]


def in_receipt(page: DebriefPage) -> str:
    (receipt,) = page.findChildren(Receipt)
    return receipt.toPlainText()


def form_at(page: DebriefPage, text: str) -> QTextCharFormat:
    for marked in page.findChildren(Marked):
        found: QTextCursor = marked.document().find(text)
        if not found.isNull():
            return found.charFormat()
    pytest.fail(f"{text} is not on the page")


def button(row: Turn, text: str) -> QPushButton:
    QApplication.processEvents()
    (found,) = [b for b in row.findChildren(QPushButton) if b.text() == text]
    return found


def press(row: Turn, text: str) -> None:
    row.setFocus()
    button(row, text).setFocus()
    QTest.keyClick(button(row, text), Qt.Key.Key_Return)
