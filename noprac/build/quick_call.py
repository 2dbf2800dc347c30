"""A call that ends after ninety seconds, for the drill whose aim is a quick no.

Takes: a prompt with its scenario. Gives: `QuickCall`, typed; `limited` for a spoken one. May not: judge.

On a typed call's clock a turn takes as long as saying it would.
"""

from collections.abc import Callable

from noprac import build
from noprac.core.call import Call, Stage
from noprac.core.drills.drill import Prompt
from noprac.core.drills.quick import LIMIT
from noprac.engine.engine import Engine, Update
from noprac.engine.timeline import ReadersClock
from noprac.store.journal import Journal

WORD = 0.35  # seconds, at some 170 words a minute


def limited(engine: Engine, seconds: float = LIMIT) -> None:
    """Hang up as soon as something happens after so many seconds of the call's clock."""
    up = False

    def watch(update: Update) -> None:
        nonlocal up
        if not up and update.event.at >= seconds and update.call.stage is not Stage.ENDED:
            up = True
            engine.hang_up()

    engine.watch(watch)


class QuickCall:
    """A typed call of ninety seconds. Raises DeviceError, ScenarioError."""

    def __init__(self, prompt: Prompt, journal: Journal | None, seed: int) -> None:
        self._clock = ReadersClock()
        self._engine = build.typed(build.scenario(prompt.scenario), seed=seed, journal=journal, passing=self._clock)
        limited(self._engine)
        self._do(self._engine.begin)

    @property
    def call(self) -> Call:
        """The call as it stands."""
        return self._engine.call

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.call.stage is Stage.ENDED

    @property
    def seconds(self) -> float:
        """Seconds on its clock."""
        return self._engine.now()

    def answer(self, text: str) -> None:
        """The trainee's turn."""
        self._clock.wait(WORD * len(text.split()))
        self._do(lambda: self._engine.type(text))

    def hang_up(self) -> None:
        """The trainee hangs up."""
        self._do(self._engine.hang_up)

    def close(self) -> None:
        """Let go of the journal."""
        self._engine.stop()

    def _do(self, what: Callable[[], None]) -> None:
        what()
        self._engine.drain()
