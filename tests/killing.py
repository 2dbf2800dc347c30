"""Writes a journal in processes that are killed at random moments, and looks at what each one leaves.

Run as `python killing.py HOME KILLS SEED`; prints one JSON object. The processes are forked where that is possible, for
a new interpreter takes longer than all that it would be killed in; this one has no threads.
"""

import json
import multiprocessing
import os
import random
import sys
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from noprac.core.events import Partial
from noprac.core.form.parsing import parse
from noprac.core.moves import Ending
from noprac.store import codec, marked_yaml, paths
from noprac.store.journal import Journal, Parts
from noprac.store.scenarios import Source

FORKS = hasattr(os, "fork")
MOST = 12  # events that a process may write before it is killed
LONGEST = 9000  # letters of one


def source() -> Source:
    path = paths.scenario_folders()[1] / "lead-generation.yaml"
    values = marked_yaml.read(path.read_bytes()).value
    assert isinstance(values, dict)
    return Source(parse(values), values, path)


def write(home: Path, seed: int, told: Connection, about: Source) -> None:
    """Calls, one after the other, until the end; each event is told once it is kept."""
    dice = random.Random(seed)
    with closing(Journal(home)) as journal:
        while True:
            with closing(journal.begin(about, seed, Parts())) as record:
                for _ in range(dice.randint(1, 5)):
                    record.append(Partial(1.0, "x" * dice.randrange(LONGEST)))
                    told.send_bytes(b"kept")
                record.finish(Ending.HANG_UP)
            journal.keep_plan(record.call_id, "ask what the price is held against")


def killed(home: Path, seed: int, about: Source) -> int:
    """How many events a process told of before it was killed."""
    mine, its = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=write, args=(home, seed, its, about))
    process.start()
    its.close()
    count, most = 0, random.Random(seed).randint(0, MOST)
    try:
        while count < most:
            mine.recv_bytes()
            count += 1
        process.kill()
        process.join()
        while True:
            mine.recv_bytes()
            count += 1
    except EOFError:
        return count
    finally:
        mine.close()


def look(home: Path) -> int:
    """How many events are kept."""
    with closing(Journal(home)) as journal:  # which checks the file through
        assert journal.notice is None
        return int(journal.tables.rows("SELECT count(*) FROM events")[0][0])


def read(home: Path) -> int:
    """How many events can be read; what belongs to no call is nowhere."""
    with closing(Journal(home)) as journal:
        assert journal.tables.rows("PRAGMA integrity_check") == [("ok",)]
        assert journal.tables.rows("PRAGMA foreign_key_check") == []
        return sum(len(journal.events(past.id)) for past in journal.calls())


def main(home: Path, kills: int, seed: int) -> None:
    about, told, lost, more = source(), 0, 0, 0
    codec.encode(Partial(0.0, ""))  # loads what would be loaded in each process that is forked
    before = look(home)
    for number in range(kills):
        came = killed(home, seed + number, about)
        now = look(home)
        kept, before = now - before, now
        told, lost, more = told + came, lost + max(0, came - kept), more + max(0, kept - came)
    print(json.dumps({"kills": kills, "told": told, "lost": lost, "more": more, "read": read(home)}))


if __name__ == "__main__":
    multiprocessing.set_start_method("fork" if FORKS else "spawn")
    main(Path(sys.argv[1]), int(sys.argv[2]) if FORKS else 10, int(sys.argv[3]))
