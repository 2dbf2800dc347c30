"""How the journal bears ten thousand calls and fifty thousand no's.

Takes: an order. Gives: `journal`: how long the first page's data and a search take, what they hold in memory, how long
the file takes to open. May not: touch the user's journal: one is made for this, of simulated calls, and thrown away.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from noprac import build
from noprac.build import noes, past, practice
from noprac.build.bench import Order, figures
from noprac.core.call import Call
from noprac.core.debrief.kept import receipt
from noprac.core.events import Began, Event, LineSpoken, LineStarted, Partial
from noprac.core.scenario import Scenario
from noprac.core.simulate import TRAINEES, play
from noprac.store.journal import Journal, Parts
from noprac.store.large import multiply
from noprac.store.noes import Noes, Wanted
from noprac.store.practice import Practice
from noprac.store.scenarios import Source

CALLS, NOES = 10_000, 50_000
T = TypeVar("T")
SHOWN = 8  # calls on the first page
TIMES = 5
WORDS = ("price", "not now", "note 49999", "nothing has these words")


def measure(order: Order) -> Mapping[str, object]:
    """Make the journal and look into it. Raises DeviceError: no room on the disk."""
    with tempfile.TemporaryDirectory(prefix="noprac-") as folder:
        order.tell(f"Making a journal of {CALLS} calls.")
        fill(Path(folder), CALLS, NOES, build.sources())
        order.tell("Looking into it.")
        return {"journal": look(Path(folder))}


def fill(home: Path, calls: int, no_count: int, played: Iterable[Source]) -> None:
    """A journal of so many calls and no's below `home`, of these scenarios. Raises DeviceError."""
    with closing(Journal(home)) as journal:
        for source in played:
            for trainee in TRAINEES[:: len(TRAINEES) // 3]:
                _keep(journal, source, play(source.scenario, trainee, 1).call)
        while noes.catch_up(journal):
            pass
        multiply(journal.tables, calls, no_count)


def look(home: Path) -> dict[str, object]:
    """The figures of the journal below `home`."""
    scenarios = [source.scenario for source in build.sources()]
    before = figures.memory((os.getpid(),))
    opened, journal = _timed(lambda: Journal(home))
    with closing(journal):
        first = [_timed(lambda: first_page(journal, scenarios))[0] for _ in range(TIMES)]
        found = [_timed(partial(search, journal, words))[0] for words in WORDS for _ in range(TIMES)]
        after = figures.memory((os.getpid(),))
    return {
        "file_mb": round(sum(path.stat().st_size for path in home.glob("journal.sqlite3*")) / 1_000_000),
        "open_ms": figures.ms(opened),
        "home_ms": figures.spread(first),
        "search_ms": figures.spread(found),
        "memory_mb": None if before is None or after is None else round(after - before, 1),
    }


def first_page(journal: Journal, scenarios: Sequence[Scenario]) -> tuple[object, ...]:
    """What the first page asks of the journal. Raises DeviceError."""
    calls = journal.calls(SHOWN)
    scores = [past.scores_of(call.id, journal) for call in calls]
    rest = (journal.made(), journal.latest_plan(), Practice(journal.tables).records(), noes.pending(journal))
    return (calls, scores, *rest, practice.at_home(journal, scenarios))


def search(journal: Journal, words: str) -> int:
    """A page of no's with these words. Raises DeviceError."""
    return len(Noes(journal.tables).find(Wanted(words)))


def _keep(journal: Journal, source: Source, call: Call) -> None:
    record = journal.begin(source, call.seed, Parts("simulated", "simulated"))
    with closing(record):
        for event in _events(call):
            record.append(event)
        record.finish(call.ending, receipt(call))


def _events(call: Call) -> Iterator[Event]:
    """As a spoken call leaves them: what was made out so far stands before each turn."""
    yield Began()
    for turn in call.turns:
        at = turn.line.turn * 10.0
        yield LineStarted(at - 6, turn.line.turn)
        yield LineSpoken(at, turn.line.turn)
        if turn.said is not None:
            words = turn.said.text.split()
            yield from (Partial(at, " ".join(words[:count])) for count in range(3, len(words), 3))
            yield turn.said


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    done = work()
    return time.perf_counter() - began, done
