"""Which call is made next: a first one, one later, one that goes on.

Takes: what is on the shelf, a journal, the call page's control. Gives: calls to be made. May not: wait for anything:
`Calling` carries out what is handed to it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from noprac import build
from noprac.core.meeting import met_again

if TYPE_CHECKING:
    from noprac.core.scenario import Scenario
    from noprac.engine.engine import Engine
    from noprac.gui.errand import Progress
    from noprac.gui.reading import Reading
    from noprac.gui.shelf import Shelf
    from noprac.store.journal import Journal
    from noprac.store.settings import Settings


@dataclass(frozen=True, slots=True)
class Dial:
    """A call to be made. `work`: makes its engine; `note`: what makes it another call than a first one; `new`: it
    leaves nothing in the journal where nobody picks up; `dreads`: how bad a no will feel may be asked."""

    scenario: "Scenario"
    work: "Callable[[Settings, Progress], Engine]"
    note: str = ""
    new: bool = True
    dreads: bool = True


class Dialling:
    """Makes each kind of call. `shelf`: as it is known now; `dial`: makes the call."""

    def __init__(self, journal: "Journal", shelf: "Callable[[], Shelf]", dial: Callable[[Dial], None]) -> None:
        self._journal, self._shelf, self._dial = journal, shelf, dial

    def call(self, scenario_id: str) -> None:
        """Call the prospect of a scenario. The first call of a scenario has seed 0, each further one the next."""
        source, seed, journal = self._shelf().source(scenario_id), self._seed(scenario_id), self._journal
        if source is not None:
            self._dial(
                Dial(
                    source.scenario,
                    lambda settings, tell: build.rehearsal(
                        source, seed=seed, settings=settings, journal=journal, progress=tell
                    ),
                )
            )

    def call_again(self, scenario_id: str, call_id: str) -> None:
        """Call the prospect of a scenario once more, later; they begin from how the call `call_id` left them."""
        source, seed, journal = self._shelf().source(scenario_id), self._seed(scenario_id), self._journal
        if source is None or source.scenario.later is None:
            return
        self._dial(
            Dial(
                met_again(source.scenario),
                lambda settings, tell: build.rehearsal(
                    source, seed=seed, settings=settings, journal=journal, progress=tell, after=call_id
                ),
                source.scenario.later.when,
            )
        )

    def say_again(self, shown: "Reading", turn: int) -> None:
        """Go on with the call of a debrief from line `turn` on, as another take."""
        from noprac.gui import letter_texts  # noqa: PLC0415 - it came with the letter

        journal, call_id = self._journal, shown.call_id
        if call_id:
            self._dial(
                Dial(
                    shown.letter.scenario,
                    lambda settings, tell: build.again(
                        call_id, turn, settings=settings, journal=journal, progress=tell
                    ),
                    letter_texts.from_turn(turn),
                    dreads=False,
                )
            )

    def go_on(self, call_id: str) -> None:
        """Go on with a call that was cut off."""
        past, journal = self._shelf().call(call_id), self._journal
        if past is not None:
            self._dial(
                Dial(
                    past.scenario,
                    lambda settings, tell: build.resume(call_id, settings=settings, journal=journal, progress=tell),
                    new=False,
                    dreads=False,
                )
            )

    def _seed(self, scenario_id: str) -> int:
        return self._shelf().made.get(scenario_id, 0)
