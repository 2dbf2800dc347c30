"""Two ways of one call beside each other, for a room.

Takes: both columns as the room may see them. Gives: what was said and what it drew, the latest in full. May not: say
which is better.
"""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from noprac.core.workshop.view import Column, Exchanged
from noprac.gui import texts
from noprac.gui import workshop_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.billboard import Billboard
from noprac.gui.widgets.inner import Inner
from noprac.gui.widgets.words import stack

LATEST = 2  # exchanges of a way that a room can take in at once


class BothWays(QWidget):
    """Two columns; `aim` says how large their words are."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._sides = (Side(appearance), Side(appearance))
        lie = QHBoxLayout(self)
        lie.setContentsMargins(0, 0, 0, 0)
        lie.setSpacing(GRID * 4)
        for side in self._sides:
            lie.addWidget(side, 1)

    @property
    def sides(self) -> tuple["Side", "Side"]:
        """Left and right."""
        return self._sides

    def show_columns(self, columns: tuple[Column, ...], name: str) -> None:
        """Show both ways; `name`: who answers."""
        for side, column in zip(self._sides, columns, strict=False):
            side.show_column(column, name)

    def aim(self, size: float, small: float) -> None:
        """Words of `size` px where there is room; `small`: what stands round them in any case."""
        for side in self._sides:
            side.aim(size, small)


class Side(QFrame):
    """One way: its letter, then what was said and what it drew."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.name = Billboard(appearance, role="accent", strong=True)
        self.exchanges = tuple(Exchange(appearance) for _ in range(LATEST))
        self.ending = Billboard(appearance, role="quiet")
        self._inside: QBoxLayout = stack(self.name, *self.exchanges, self.ending, gap=GRID, margin=GRID * 3)
        self.setLayout(self._inside)

    def show_column(self, column: Column, name: str) -> None:
        """Show the latest of it."""
        self.name.say(said.WAY.format(letter=column.name))
        latest = column.steps[-LATEST:]
        for at, exchange in enumerate(self.exchanges):
            exchange.show_step(latest[at] if at < len(latest) else None, name)
            self._inside.setStretch(at + 1, 1 if at < len(latest) else 0)
        self.ending.say(texts.ending(column.ending) if column.ending is not None else "")
        self.ending.setVisible(column.ending is not None)

    def aim(self, size: float, small: float) -> None:
        """Words of `size` px where there is room; `small`: what stands round them in any case."""
        for board in (self.name, self.ending):
            board.aim(small)
            board.setFixedHeight(round(small * 1.5))
        for exchange in self.exchanges:
            exchange.aim(size, small)


class Exchange(QWidget):
    """What was said, its moves where they are open, the answer, the state where it is open."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.said = Billboard(appearance, role="accent").at_top()
        self.moves = Billboard(appearance, role="quiet").at_top()
        self.answer = Billboard(appearance, strong=True).at_top()
        self.inner = Inner(appearance, 20)
        self.setLayout(stack(self.said, self.moves, self.answer, self.inner, gap=GRID))

    def show_step(self, step: Exchanged | None, name: str) -> None:
        """Show one exchange; None hides it."""
        self.setVisible(step is not None)
        if step is None:
            return
        self.said.say(said.quoted(step.said))
        self.moves.say(said.named(step.moves) if step.moves else "")
        self.moves.setVisible(bool(step.moves))
        self.answer.say(f"{texts.first(name)}: {step.answer}")
        self.inner.show_state(step.state)

    def aim(self, size: float, small: float) -> None:
        """Words of `size` px where there is room; `small`: what stands round them in any case."""
        self.said.aim(size * 0.85)
        self.moves.aim(small)
        self.moves.setFixedHeight(round(small * 1.5))
        self.answer.aim(size)
        self.inner.aim(small * 0.62)
