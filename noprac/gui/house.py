"""The house: a rail, a stack of pages, and the showing of them.

Takes: rooms, pages. Gives: a window that shows one at a time, dressed. May not: know what a page is about.

A page is made when somebody first comes to it, or behind, when the window has nothing else to do. Each page wears the
stylesheet itself, and puts on another one when it is next shown, the one that is seen a part at a time: to dress all of
them, or all of that at once, would hold the window up.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from threading import Event, Thread
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from noprac.audio import heap
from noprac.gui import pages
from noprac.gui.appearance import Appearance
from noprac.gui.dressing import Dressing
from noprac.gui.navigation import Navigation
from noprac.gui.rooms import Room, Sign

P = TypeVar("P", bound=QWidget)

FIRST, NEXT = 400, 40  # ms until the first page is made behind, and between two steps
BETWEEN = 0.005  # seconds between two pieces of code that are loaded
# Seconds for which another thread may go on with Python when the window's wants to: a picture takes a hundred such
# turns. A portrait painted beside a busy thread takes 28 ms with Python's own 5 ms, 2 ms with this; 1.3 ms alone.
TURN = 0.0005
_LAST = object()
CONTROLS = (
    *("calling", "reviewing", "drilling", "noting", "progressing", "sounding", "installing", "voicing", "collecting"),
    *("cohorting", "editing", "hosting", "presenting", "helping"),
)


class House(QWidget):
    """One window: the rail, and the pages on a stack. A subclass says what the rail leads to in `rooms`, and what can
    be made `behind`."""

    shown_page = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        heap.keep_little()
        sys.setswitchinterval(TURN)
        self.setObjectName("room")
        self.setMinimumSize(860, 620)
        self._look = appearance
        self._places = {room.sign: room for room in self.rooms()}
        self._signs: dict[QWidget, Sign] = {}
        self.rail = Navigation(appearance, tuple(self._places.values()))
        self._stack = QStackedWidget()
        self._frame = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addWidget(self.rail)
        self._frame.addWidget(self._stack, 1)
        self.setLayout(self._frame)
        self._making: Iterator[None] = iter(())
        self._leaving = Event()
        self._code = Thread(target=_fetch_code, args=(self._leaving,), name="noprac code", daemon=True)
        self._furnishing = QTimer(self, interval=FIRST)
        self._furnishing.timeout.connect(self._furnish)
        self._dressing = Dressing(self)
        self._dressing.over.connect(appearance.release)
        appearance.dressing.connect(self._follow_look)
        appearance.changed.connect(self._fit)
        self._shorten()

    def rooms(self) -> tuple[Room, ...]:
        """What the rail leads to, in its order."""
        raise NotImplementedError

    def behind(self) -> tuple[Callable[[], QWidget], ...]:
        """What gives each page that can be made before somebody comes to it."""
        return tuple(room.furnish for room in self._places.values())

    def may_furnish(self) -> bool:
        """Whether nobody speaks just now."""
        return True

    def _shorten(self) -> None:
        keys = QKeySequence.StandardKey
        for key, zoom in ((keys.ZoomIn, 0.25), (keys.ZoomOut, -0.25)):
            step = partial(lambda by: self._look.choose(zoom=self._look.zoom + by), zoom)
            QShortcut(QKeySequence(key), self, step)

    # Pages

    def lay(self, page: P, sign: Sign | None = None) -> P:
        """Lay a page that was just made on the stack; `sign`: its room's, where the rail leads to it."""
        self._stack.addWidget(page)
        if sign is not None:
            self._signs[page] = sign
        return page

    def show_page(self, page: QWidget, title: str) -> None:
        """Show a page; the rail is there only with pages that it leads to."""
        before = self.place_of(self.page)
        here = self.place_of(page)
        if before is not None and before is not here:
            before.leave()
        self._wear(page)
        self._dressing.finish()  # what measures its words as it is shown must find them as they will be
        self._stack.setCurrentWidget(page)
        self.rail.setVisible(here is not None)
        self.rail.stand_at(here.sign if here else None)
        # Qt leaves the focus inside what is hidden, where Return would still press it.
        (self.rail.entries[here.sign] if here is not None else page).setFocus()
        self.setWindowTitle(title)
        self.shown_page.emit(title)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def place_of(self, page: QWidget | None) -> Room | None:
        """The room of a page; None where the rail does not lead to it."""
        return self._places.get(self._signs[page]) if page in self._signs else None

    # The look

    def _follow_look(self) -> None:
        if self.page is not None:
            self._look.hold()
        self._dress()

    def _dress(self) -> None:
        if self.rail.styleSheet() != self._look.sheet:
            self.rail.setStyleSheet(self._look.sheet)
        if self.page is not None:
            self._wear(self.page)

    def _wear(self, page: QWidget) -> None:
        self._dressing.begin(page, self._look.sheet)
        if not self.isVisible():
            self._dressing.finish()

    # Behind

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's own name
        """Once the window stands, the rest is made, a little at a time."""
        super().showEvent(event)
        self._dress()
        if not self._furnishing.isActive() and self._code.ident is None:
            self._making = self._make()
            self._furnishing.start()

    def _furnish(self) -> None:
        if self._code.ident is None:
            self._code.start()
            return
        if self._code.is_alive() or not self.may_furnish():
            return
        self._furnishing.setInterval(NEXT)
        if next(self._making, _LAST) is _LAST:
            self._furnishing.stop()

    def _make(self) -> Iterator[None]:
        """Page by page, each dressed part by part."""
        for furnish in self.behind():
            page = furnish()
            yield
            yield from self._dressing.behind(page, self._look.sheet)

    def stop_furnishing(self) -> None:
        """The window closes: what is made behind is left, what is being loaded is waited for."""
        self._dressing.finish()
        self._furnishing.stop()
        self._leaving.set()
        if self._code.ident is not None:
            self._code.join()
        gc.unfreeze()  # or what the libraries hold would be left at the end, and they would say so

    # The window itself

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's own name
        """The rail lies where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.rail.fits_beside(self.width())
        self._frame.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.rail.lie(flat=not beside)


def _fetch_code(leaving: Event) -> None:
    """Load the code of all pages and their controls off the window's thread: it takes longer than to make them. A call
    may begin meanwhile: between two pieces there is time for it. One that cannot be loaded is told of where it is
    wanted. Python need not look through that code again for what can be thrown away: the window would stand still."""
    names = [page.name for page in iter_modules(pages.__path__, f"{pages.__name__}.")]
    for name in (*names, *(f"noprac.gui.{control}" for control in CONTROLS)):
        if leaving.wait(BETWEEN):
            return
        with suppress(ImportError):
            import_module(name)
    if not gc.get_freeze_count():  # once: what a closed window leaves behind must go
        gc.freeze()
