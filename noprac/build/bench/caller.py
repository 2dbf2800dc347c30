"""One call after another, carried on by the real engine on this machine's devices: the process that `bench` measures.

Takes: settings as argument, a JSON object; ends as standard input does. Gives: on standard output one
JSON object a line, `{"what", "at", …}`: `listening` as the trainee may speak, `turn` as one was taken, `timed` for each
piece of work, `over` after a call, `fault`; `at` is `time.perf_counter`. May not: measure the gap; the trainee's player
does.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import cycle
from threading import Event, Lock, Thread
from typing import Any

from noprac import build
from noprac.core.call import Call, Stage, step
from noprac.core.errors import DeviceError
from noprac.core.events import Finish, Listen, Said, Trouble, Unheard
from noprac.engine.engine import Engine, Update
from noprac.store.journal import Journal
from noprac.store.scenarios import Source
from noprac.store.settings import Settings

TIMED = {
    "tagger": {"tag": "tagging"},
    "recogniser": {"finish": "last_pass", "glimpse": "last_pass"},
    "voice": {"render": "voice"},
    "speaker": {"play": "play"},
}
_LOCK = Lock()


def tell(what: str, **more: object) -> None:
    """One line, at once; from any thread."""
    line = json.dumps({"what": what, "at": time.perf_counter(), **more})
    with _LOCK:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


class Timed:
    """Stands around a part and times some of its methods; the rest is the part's own."""

    def __init__(self, part: object, methods: dict[str, str]) -> None:
        self._part = part
        self._methods = methods

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._part, name)
        return _timed(found, self._methods[name]) if name in self._methods else found


def _timed(method: Callable[..., Any], name: str) -> Callable[..., Any]:
    def work(*arguments: Any, **named: Any) -> Any:
        began = time.perf_counter()
        try:
            return method(*arguments, **named)
        finally:
            tell("timed", part=name, began=began, seconds=time.perf_counter() - began)

    return work


def wrap(name: str, part: Any) -> Any:
    """Time what is worth timing."""
    return Timed(part, TIMED[name]) if name in TIMED else part


class Calls:
    """Calls until `stop` is set."""

    def __init__(self, journal: Journal, settings: Settings, stop: Event) -> None:
        self._journal = journal
        self._settings = settings
        self._stop = stop
        self._over = Event()
        self._engine: Engine | None = None
        self._before: Call | None = None
        self._steps: list[tuple[Call, Said]] = []

    def play(self, source: Source) -> None:
        """One call to its end."""
        self._over.clear()
        engine = build.rehearsal(
            source, seed=None, settings=self._settings, journal=self._journal, progress=lambda _: None, wrap=wrap
        )
        if not engine.hears:
            raise DeviceError("There is nothing to hear with.", "See `noprac doctor`.")
        self._engine, self._before = engine, engine.call
        engine.watch(self._note)
        engine.start()
        while not (self._over.wait(0.2) or self._stop.is_set()):
            pass
        engine.stop()
        self._time_steps()
        tell("over")

    def _note(self, update: Update) -> None:
        engine, event = self._engine, update.event
        if isinstance(event, Said | Unheard) and engine is not None:
            ago = engine.now() - event.at
            tell("turn", taken=time.perf_counter() - ago, words=event.text if isinstance(event, Said) else "")
        if isinstance(event, Said) and self._before is not None:
            self._steps.append((self._before, event))
        if isinstance(event, Trouble):
            tell("fault", text=f"{event.what} {event.mend}")
        self._before = update.call
        if any(isinstance(effect, Finish) for effect in update.effects):
            self._over.set()
        elif update.call.stage is Stage.LISTENING and (Listen() in update.effects or isinstance(event, Unheard)):
            tell("listening", dropped=engine.gauges.dropped if engine else 0)

    def _time_steps(self) -> None:
        """The same steps again, by themselves."""
        for call, event in self._steps:
            began = time.perf_counter()
            step(call, event)
            tell("timed", part="step", began=began, seconds=time.perf_counter() - began)
        self._steps.clear()


def main() -> int:
    """Play calls until standard input ends."""
    stop = Event()

    def wait_for_end() -> None:
        sys.stdin.read()
        stop.set()

    Thread(target=wait_for_end, daemon=True).start()
    settings = Settings(**json.loads(sys.argv[1]))
    journal = build.journal()
    calls = Calls(journal, settings, stop)
    try:
        for source in cycle(build.sources()):
            if stop.is_set():
                break
            calls.play(source)
    except DeviceError as error:
        tell("fault", text=str(error))
        return 2
    finally:
        journal.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
