"""The workshop in hand, and what of it is shown: the presenter's page and the room's window follow each change.

Takes: the presenter's page, the room's window, a journal. Gives: `session`, `scene` and what is `open`; `kept`. May
not: make a sound, or know what a person pressed.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from noprac.build import workshop
from noprac.core.errors import Misuse
from noprac.core.workshop.room import Workshop
from noprac.core.workshop.view import Open, Scene, view
from noprac.gui.auditorium import Auditorium
from noprac.gui.errand import Errand, Errands
from noprac.gui.pages.presenter import PresenterPage
from noprac.store.journal import Journal
from noprac.store.workshops import Session


class Desk(QObject):
    """One workshop at a time; with none, nothing changes."""

    kept = Signal()

    def __init__(self, page: PresenterPage, auditorium: Auditorium, journal: Journal, errands: Errands) -> None:
        super().__init__()
        self._page, self._auditorium = page, auditorium
        self._journal, self._errands = journal, errands
        self.session: Session | None = None
        self.scene, self._open = Scene(), Open()

    def take(self, session: Session | None) -> None:
        """Another workshop, or none; nothing of the last one is open."""
        self.session, self.scene, self._open = session, Scene(), Open()

    @property
    def live(self) -> Workshop | None:
        """The workshop while its call goes on."""
        return None if self.session is None or self.session.workshop.way.over else self.session.workshop

    def show(self, scene: Scene) -> None:
        """Another scene."""
        self.scene = scene
        self.render()

    def set(self, **changes: object) -> None:
        """Change fields of the scene."""
        self.show(replace(self.scene, **changes))  # type: ignore[arg-type]  # fields of the scene

    def turn_moves(self) -> None:
        """Show the moves, or hide them."""
        self._open = replace(self._open, moves=not self._open.moves)
        self.render()

    def turn_state(self) -> None:
        """Show what goes on in the prospect, or hide it."""
        self._open = replace(self._open, state=not self._open.state)
        self.render()

    def render(self) -> None:
        """Show all as it stands."""
        if self.session is None:
            return
        held = self.session.workshop
        seen = view(held, self.scene, self._open)
        self._page.show_workshop(held, self.scene, self._open, seen)
        self._auditorium.show(seen)

    def advance(self, what: Callable[[Workshop], Workshop]) -> bool:
        """The workshop after `what`, kept; whether there is one that this fits."""
        session = self.session
        if session is None:
            return False
        try:
            after = what(session.workshop)
        except Misuse:
            return False
        self.session = replace(session, workshop=after)
        self._keep(self.session)
        return True

    def _keep(self, session: Session) -> None:
        work = Errand(lambda _: workshop.keep(session, self._journal), lambda _: self.kept.emit(), self._page.tell)
        self._errands.send(work)
