"""A page dressed anew, a part at a time: the whole of one takes longer than a window may stand still.

Takes: a page, a stylesheet. Gives: `over`, once all of it wears that. May not: let anybody see a page half dressed:
the window keeps its last picture until the last part is done.

Qt dresses a widget with all that is in it, at once. So each part of a page wears the sheet itself from the first
change on; what only holds parts has no look, and the window shows through. A part that comes later is dressed when Qt
tells of it.
"""

from collections.abc import Iterator

from PySide6.QtCore import QChildEvent, QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

MOST = 40  # widgets that are dressed before the window looks at its events again, but for a part that cannot be split
WORN = "worn"  # a property of a page: the sheet that all of it wears


class Dressing(QObject):
    """Dresses one page of `window` at a time."""

    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = ""
        self._page: QWidget | None = None
        self._parts: list[QWidget] = []
        self._holders: list[QWidget] = []
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self.step)

    @property
    def busy(self) -> bool:
        """Whether the window still shows its last picture."""
        return self._steps.isActive()

    def begin(self, page: QWidget, sheet: str) -> None:
        """Let `page` wear `sheet`: at once where it never wore one, else a part at a time. What another page still
        lacks is left until that is shown again."""
        self._loosen()
        self._sheet = sheet
        if page.property(WORN) is None:
            page.setStyleSheet(sheet)
            page.setProperty(WORN, sheet)
        if page.property(WORN) == sheet:
            self._show()
            self.over.emit()
            return
        page.setProperty(WORN, "")
        self._page = page
        self._window.setUpdatesEnabled(False)
        self._parts, self._holders = self._split(page)
        for holder in self._holders:
            _lay_out(holder, on=False)  # or all of the page would be laid out anew after each part
        self._steps.start()

    def behind(self, page: QWidget, sheet: str) -> Iterator[None]:
        """Let a page that is not shown and never wore a sheet wear this one, a part with each step. Where it is shown
        meanwhile, `begin` has done the rest."""
        if page.property(WORN) is None:
            self._sheet = sheet
            parts, _ = self._split(page)
            while parts and isValid(page) and page.property(WORN) is None:
                _dress_some(parts, sheet)
                yield
            if isValid(page) and page.property(WORN) is None:
                page.setProperty(WORN, sheet)

    def finish(self) -> None:
        """All that is left, at once."""
        while self.busy:
            self.step()

    def step(self) -> None:
        """Some more parts; after the last one their places, after those the picture."""
        if self._parts:
            _dress_some(self._parts, self._sheet)
        elif self._page is not None:
            self._page.setProperty(WORN, self._sheet)
            self._loosen()
            self.over.emit()
        else:
            self._show()

    def _split(self, page: QWidget) -> tuple[list[QWidget], list[QWidget]]:
        """Into parts of few widgets, and what holds them; what has a look of its own stays whole."""
        parts, holders, rest = list[QWidget](), list[QWidget](), [page]
        while rest:
            one = rest.pop()
            within = one.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if one is not page and (one.property("kind") or not within or weight(one) <= MOST):
                parts.append(one)
                continue
            one.installEventFilter(self)
            one.setAutoFillBackground(False)  # it keeps the palette of its first sheet; the window's own shows through
            holders.append(one)
            rest += reversed(within)
        return parts, holders

    def _loosen(self) -> None:
        self._page, self._parts = None, []
        for holder in self._holders:
            if isValid(holder):
                _lay_out(holder, on=True)
        self._holders = []

    def _show(self) -> None:
        self._steps.stop()
        self._window.setUpdatesEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """A part came later, in what was split."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            part = event.child()
            if isinstance(part, QWidget) and part.styleSheet() != self._sheet:
                part.setStyleSheet(self._sheet)
        return super().eventFilter(watched, event)


def _dress_some(parts: list[QWidget], sheet: str) -> None:
    """The first of them, which are gone then."""
    done = 0
    while parts and (not done or done + weight(parts[0]) <= MOST):
        part = parts.pop(0)
        done += weight(part)
        if isValid(part):
            part.setStyleSheet(sheet)


def weight(part: QWidget) -> int:
    """How many widgets a part is."""
    return 1 + len(part.findChildren(QWidget)) if isValid(part) else 0


def _lay_out(holder: QWidget, *, on: bool) -> None:
    layout = holder.layout()
    if layout is not None:
        layout.setEnabled(on)
        if on:
            layout.invalidate()
            holder.updateGeometry()
            QCoreApplication.postEvent(holder, QEvent(QEvent.Type.LayoutRequest))  # those that came meanwhile are lost
