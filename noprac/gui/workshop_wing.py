"""The workshop's part of the house: the lobby in the rail, the presenter's desk, the room's window, seed files at home.

Takes: as `Quarters`. Gives: a house with them. May not: wait for anything.

Each page and each control is a property, made when it is first asked for, and its code loads with it.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from noprac import build
from noprac.gui import texts, workshop_texts
from noprac.gui.quarters import LONGEST_CLOSE, Quarters
from noprac.gui.rooms import Room, Sign

if TYPE_CHECKING:
    from collections.abc import Callable

    from noprac.build.workshop import Opened
    from noprac.gui.hosting import Hosting
    from noprac.gui.pages.audience import AudienceWindow
    from noprac.gui.pages.presenter import PresenterPage
    from noprac.gui.pages.workshop import WorkshopPage
    from noprac.gui.presenting import Presenting
    from noprac.gui.steering import Steering


class WorkshopWing(Quarters):
    """The rooms, and the workshop before the settings."""

    def rooms(self) -> tuple[Room, ...]:
        """What the rail leads to, in its order."""
        found = super().rooms()
        at = next((n for n, room in enumerate(found) if room.sign is Sign.SETTINGS), len(found))
        own = Room(Sign.WORKSHOP, workshop_texts.WORKSHOP, lambda: self.workshop, self._enter)
        return (*found[:at], own, *found[at:])

    def may_furnish(self) -> bool:
        """A room is left in peace."""
        return super().may_furnish() and self.page is not vars(self).get("presenter")

    def _enter(self) -> None:
        self.hosting.look()

    @cached_property
    def workshop(self) -> "WorkshopPage":
        """The lobby."""
        from noprac.gui.pages.workshop import WorkshopPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(WorkshopPage(self._look), Sign.WORKSHOP)

    @cached_property
    def hosting(self) -> "Hosting":
        """Its control."""
        from noprac.gui.hosting import Hosting  # noqa: PLC0415 - a page's code comes with it

        return Hosting(self.workshop, self.presenting, self._journal, self._errands)

    @cached_property
    def _steering(self) -> "Steering":
        from noprac.gui.steering import Steering  # noqa: PLC0415 - a page's code comes with it

        return Steering()

    @cached_property
    def presenter(self) -> "PresenterPage":
        """The presenter's desk."""
        from noprac.gui.pages.presenter import PresenterPage  # noqa: PLC0415 - a page's code comes with it

        return self.lay(PresenterPage(self._look, self._steering))

    @cached_property
    def presenting(self) -> "Presenting":
        """The workshop's control."""
        from noprac.gui.presenting import Presenting  # noqa: PLC0415 - a page's code comes with it

        made = Presenting(self.presenter, self._make_audience, self._journal, lambda: self.choosing.settings)
        made.opened.connect(lambda name: self.show_page(self.presenter, texts.on_call(name)))
        made.opened.connect(lambda _: self.presenter.field.setFocus())
        made.left.connect(lambda: self.go(Sign.WORKSHOP))
        self._closing.insert(0, lambda: made.close(LONGEST_CLOSE))
        return made

    def _make_audience(self) -> "AudienceWindow":
        from noprac.gui.pages.audience import AudienceWindow  # noqa: PLC0415 - a page's code comes with it

        return AudienceWindow(self._look, self._steering)

    # Seed files, on the first page

    def ask_seed_file(self) -> None:
        """Choose a seed file, and call its prospect."""
        from noprac.gui.handing_out import open_seed_file  # noqa: PLC0415 - a page's code comes with it

        path = open_seed_file(self)
        if path is not None:
            self.call_seed(path, self.tell_home)

    def call_seed(self, path: Path, tell: "Callable[[str], None]") -> None:
        """Call the prospect of a seed file; `tell`: one line where it cannot be used, or may answer otherwise here."""
        from noprac.build import workshop  # noqa: PLC0415 - a page's code comes with it
        from noprac.gui.dialling import Dial  # noqa: PLC0415 - as above
        from noprac.gui.errand import Errand  # noqa: PLC0415 - as above

        journal = self._journal

        def call(found: "Opened") -> None:
            tell(found.notice)
            self.rang.emit(
                Dial(
                    found.source.scenario,
                    lambda settings, progress: build.rehearsal(
                        found.source, seed=found.seed, settings=settings, journal=journal, progress=progress
                    ),
                    workshop_texts.from_seed(found.seed),
                )
            )

        self._errands.send(Errand(lambda _: workshop.open_seed(path), call, tell))

    def tell_home(self, line: str) -> None:
        """One line on the first page."""
        raise NotImplementedError
