"""The scenarios: one's own to go on with, those that came with the app to copy.

Takes: scenarios, faults, drafts. Gives: what is to be done with one, as signals. May not: read a file, or make many
rows at once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from noprac.gui import scenarios_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.words import Column, Words, button, empty, row, stack

WIDE = 860  # px
AT_ONCE = 4  # rows made between two looks at the events


@dataclass(frozen=True, slots=True)
class Item:
    """A scenario in the list. `fault`: what is wrong with its file; `own`: it may be changed; `draft`: there is one
    that is not saved; `filed`: there is a file."""

    path: Path
    title: str
    detail: str
    fault: str = ""
    own: bool = False
    draft: bool = False
    filed: bool = True


class ScenariosPage(Column):
    """The page."""

    begun = Signal(bool)  # a new one; whether from the example
    taken_in = Signal()
    opened = Signal(object)  # a path
    copied = Signal(object)
    exported = Signal(object)
    deleted = Signal(object)
    undone = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__(WIDE)
        self._look = look
        self.setAccessibleName(said.SCENARIOS)
        self.notice, self.undo = Words(tone="accent"), button(said.UNDO, self.undone.emit, kind="plain")
        self.new = button(said.NEW, lambda: self.begun.emit(False), kind="main")
        self.example = button(said.FROM_EXAMPLE, lambda: self.begun.emit(True), kind="plain")
        self.take_in = button(said.IMPORT, self.taken_in.emit, kind="plain")
        self._own, self._shipped = stack(gap=GRID), stack(gap=GRID)
        self._items: tuple[Item, ...] | None = None
        self._waiting: list[Item] = []
        self.rows: dict[Path, ScenarioRow] = {}
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make)
        self._lay_out()
        self.tell("")

    def _lay_out(self) -> None:
        told = row(self.notice, self.undo, gap=GRID * 2)
        told.setStretch(0, 1)
        column = self.column
        column.addWidget(Words(said.SCENARIOS, size="display"))
        column.addWidget(Words(said.ABOUT, size="body", tone="quiet"))
        column.addLayout(told)
        column.addSpacing(GRID)
        column.addWidget(Flow(self.new, self.example, self.take_in))
        column.addSpacing(GRID * 2)
        column.addWidget(Words(said.OWN, size="body", strong=True))
        column.addLayout(self._own)
        column.addSpacing(GRID * 3)
        column.addWidget(Words(said.SHIPPED, size="body", strong=True))
        column.addLayout(self._shipped)
        column.addStretch(1)

    def tell(self, text: str, *, undo: bool = False, care: bool = False) -> None:
        """One line on what came of something, with a way back where there is one; "" takes it away."""
        self.notice.say(text, "care" if care else "accent")
        self.notice.setVisible(bool(text))
        self.undo.setVisible(undo)
        self.undo.setAccessibleName(f"{said.UNDO}: {text}")

    def title(self, path: Path) -> str:
        """What a scenario in the list is called."""
        return next((item.title for item in self._items or () if item.path == path), path.stem)

    def show_items(self, items: tuple[Item, ...]) -> None:
        """List these; the same ones stay where they are."""
        if items == self._items:
            return
        self._items = items
        empty(self._own)
        empty(self._shipped)
        self.rows, self._waiting = {}, list(items)
        if not any(item.own for item in items):
            self._own.addWidget(Words(said.NONE_OWN, tone="quiet"))
        self._making.start()
        self._make()

    def _make(self) -> None:
        for item in self._waiting[:AT_ONCE]:
            made = ScenarioRow(item, self._deeds(item))
            self.rows[item.path] = made
            (self._own if item.own else self._shipped).addWidget(made)
        self._waiting = self._waiting[AT_ONCE:]
        if not self._waiting:
            self._making.stop()

    def _deeds(self, item: Item) -> list[tuple[str, Callable[[], None]]]:
        path = item.path
        copy, export = (said.COPY, lambda: self.copied.emit(path)), (said.EXPORT, lambda: self.exported.emit(path))
        if not item.own:
            return [copy]
        filed = [copy, export] if item.filed else []
        return [(said.EDIT, lambda: self.opened.emit(path)), *filed, (said.DELETE, lambda: self.deleted.emit(path))]


class ScenarioRow(QFrame):
    """What it is, what is wrong with it, and what can be done."""

    def __init__(self, item: Item, deeds: list[tuple[str, Callable[[], None]]]) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.deeds: dict[str, QPushButton] = {
            what: button(what, do, kind="plain", name=said.doing(what, item.title)) for what, do in deeds
        }
        lines = ((item.title, "", True), (item.detail, "quiet", False))
        marks = ((said.DRAFT if item.draft else "", "accent", False), (item.fault, "care", False))
        words = [Words(text, tone=tone, strong=strong) for text, tone, strong in (*lines, *marks) if text]
        inside = row(gap=GRID * 2, margin=GRID * 2) if len(deeds) == 1 else stack(gap=GRID, margin=GRID * 2)
        inside.addLayout(stack(*words, gap=2), 1)
        inside.addWidget(Flow(*self.deeds.values()))
        self.setLayout(inside)
