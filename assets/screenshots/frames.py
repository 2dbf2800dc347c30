"""What a scene is made of: frames, a studio, and how to wait.

Takes: windows. Gives: `Frame`, `Studio`, `Scene`, `until`, `rest`. May not: know a page.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from noprac.gui.rooms import Sign
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal

ASSETS = Path(__file__).resolve().parents[1]
SCENARIO = "lead-generation"
OPENING = "have i caught you at a bad time"
LONGEST = 120_000  # ms that a page may take to show what it has


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture to be made now. `page`: what stands in its window."""

    name: str
    page: QWidget


@dataclass(frozen=True, slots=True)
class Studio:
    """`window`: over `journal`, which holds calls; `bare`: makes one over a journal without any."""

    window: MainWindow
    journal: Journal
    bare: Callable[[], MainWindow]


Scene = Callable[[Studio], Iterator[Frame]]


# Waiting


def until(there: Callable[[], object]) -> None:
    """Let the windows work until something is so, or it takes too long; what stands there then is the picture."""
    loop, tick = QEventLoop(), QTimer(interval=50)
    tick.timeout.connect(lambda: loop.quit() if there() else None)
    QTimer.singleShot(LONGEST, loop, loop.quit)
    tick.start()
    loop.exec()
    tick.stop()


def rest(milliseconds: int) -> None:
    """Let the windows work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


def room(sign: Sign, studio: Studio) -> Iterator[Frame]:
    """A room as one comes into it."""
    studio.window.go(sign)
    yield Frame(sign.value, next(each.page for each in studio.window.rooms() if each.sign is sign))
