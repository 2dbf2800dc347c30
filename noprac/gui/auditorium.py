"""The room's window, from the presenter's side: made when it is first needed, placed, shown what it may see.

Takes: the presenter's page, what makes the window, `View`s. Gives: the window on its display. May not: know the call.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from noprac.core.scenario import Persona
from noprac.core.workshop.view import View
from noprac.gui.pages.audience import AudienceWindow
from noprac.gui.pages.presenter import PresenterPage
from noprac.gui.second_display import SecondDisplay


class Auditorium(QObject):
    """One window for all workshops of a run."""

    def __init__(self, page: PresenterPage, make: Callable[[], AudienceWindow]) -> None:
        super().__init__()
        self._page, self._make = page, make
        self.window: AudienceWindow | None = None
        self._display: SecondDisplay | None = None
        self._view: View | None = None

    def open(self, persona: Persona) -> None:
        """Show the window where it belongs; the presenter's stays in front."""
        if self.window is None or self._display is None:
            self.window = self._make()
            self._display = SecondDisplay(self._page, self.window)
            self.window.closed.connect(self._tell)
            self._display.moved.connect(self._tell)
        self.window.show_persona(persona)
        self._display.show()
        self._page.window().activateWindow()

    def fill(self) -> None:
        """Full screen or not; a window that was closed comes again."""
        if self.window is None or self._display is None:
            return
        if self.window.isVisible():
            self._display.toggle()
        else:
            self._display.show()
            if self._view is not None:
                self.window.show_view(self._view)

    def show(self, seen: View) -> None:
        """Let the room see this."""
        self._view = seen
        if self.window is not None:
            self.window.show_view(seen)

    def speak(self, level: float) -> None:
        """Follow the voice."""
        if self.window is not None:
            self.window.speak(level)

    def hide(self) -> None:
        """The workshop is over."""
        if self.window is not None:
            self.window.hide()

    def close(self) -> None:
        """The main window closes."""
        if self.window is not None:
            self.window.close()

    def _tell(self) -> None:
        if self.window is not None and self._display is not None:
            there, one = self.window.isVisible(), self._display.other is None
            self._page.show_displays(full=self._display.full, one=one and there, there=there)
