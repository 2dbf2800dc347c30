"""The audit: started, watched, cancelled, read.

Takes: progress, reports. Gives: `started`, `cancelled`, `wanted` with a fault's field. May not: play a call.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from noprac.core.audit import Fault, Report
from noprac.core.moves import Ending
from noprac.gui import audit_texts as said
from noprac.gui import texts
from noprac.gui.theme import GRID
from noprac.gui.widgets.words import Words, button, empty, row, stack

HEADS = {end: texts.ENDINGS[end] for end in Ending}


class AuditView(QWidget):
    """One button that starts or cancels; below it what came of it."""

    started = Signal()
    cancelled = Signal()
    wanted = Signal(str)  # the field of a fault

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self.start = button(said.START, self._press, kind="plain")
        self.progress = Words(tone="quiet")
        self._found = stack(gap=GRID)
        inside = stack(Words(said.ABOUT, tone="quiet"), gap=GRID * 2)
        inside.addLayout(row(self.start, self.progress, None, gap=GRID * 2))
        inside.addLayout(self._found)
        self.setLayout(inside)

    def run(self, *, on: bool) -> None:
        """Whether it runs."""
        self.running = on
        self.start.setText(said.CANCEL if on else said.AGAIN)
        self.start.setAccessibleName(self.start.text())
        if on:
            empty(self._found)

    def tell(self, line: str) -> None:
        """How far it is, or why it stopped."""
        self.progress.say(line)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """What came of it."""
        empty(self._found)
        for number, line in enumerate(said.verdict(reports)):
            self._found.addWidget(Words(line, size="body" if number == 0 else "", strong=number == 0))
        for fault in (fault for report in reports for fault in report.faults):
            self._found.addLayout(self._fault(fault))
        for report in reports:
            self._found.addSpacing(GRID)
            self._found.addWidget(Words(said.PARTS[report.part], strong=True))
            self._found.addWidget(_table(report))

    def _fault(self, fault: Fault) -> QHBoxLayout:
        text = said.fault(fault)
        go = button(said.GO_THERE, kind="plain", name=f"{said.GO_THERE}: {text}")
        go.clicked.connect(lambda: self.wanted.emit(fault.field))
        line = row(Words(text, tone="quiet" if fault.warning else "care"), go, gap=GRID * 2)
        line.setStretch(0, 1)
        return line

    def _press(self) -> None:
        (self.cancelled if self.running else self.started).emit()

    def forget(self) -> None:
        """Another scenario."""
        empty(self._found)
        self.progress.say("")
        self.start.setText(said.START)
        self.start.setAccessibleName(said.START)

    def outdated(self) -> None:
        """The scenario is another one by now."""
        if not self.running and self._found.count():
            self.progress.say(said.CHANGED)


def _table(report: Report) -> QFrame:
    """Trainee by ending, in hundredths of the calls."""
    sheet = QFrame()
    sheet.setProperty("kind", "panel")
    grid = QGridLayout(sheet)
    grid.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
    grid.setHorizontalSpacing(GRID)
    for column, text in enumerate((said.TRAINEE, said.RIGHT, *HEADS.values())):
        grid.addWidget(_cell(text, column, "quiet"), 0, column, Qt.AlignmentFlag.AlignBottom)
    for line, one in enumerate(report.rows, 1):
        name = said.TRAINEES.get(one.trainee, one.trainee)
        shares = (one.right, *(one.ended[ending] for ending in Ending))
        cells = (name, *(said.share(count, one.calls) for count in shares))
        for column, text in enumerate(cells):
            cell = _cell(text, column)
            cell.setWordWrap(column == 0)
            grid.addWidget(cell, line, column)
    grid.setColumnStretch(0, 2)
    return sheet


def _cell(text: str, column: int, tone: str = "") -> Words:
    """The names at the left, the numbers below one another."""
    words = Words(text, tone=tone)
    if column:
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return words
