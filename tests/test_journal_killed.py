"""What is left of the journal where its writer is killed, its log is torn, or two write at once."""

import json
import random
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from commands import environment

from noprac import build
from noprac.core.errors import DeviceError
from noprac.core.events import Partial
from noprac.store.backup import FILE
from noprac.store.journal import Journal, Parts
from noprac.store.lock import Lock
from noprac.store.tables import LOCK

SOURCE = build.scenario("lead-generation")


@pytest.mark.timeout(400)
def test_a_hundred_kills_lose_nothing_that_was_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killing.py")), str(tmp_path), "100", "1"],
        capture_output=True,
        env=environment(tmp_path),
        timeout=300,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    found = json.loads(done.stdout)
    assert found["lost"] == 0
    assert 0 <= found["more"] <= found["kills"]  # of each, at most the one in the air
    assert found["read"] == found["told"] + found["more"]
    assert found["told"] >= found["kills"]


def test_a_log_torn_anywhere_leaves_a_journal_up_to_there(tmp_path: Path) -> None:
    """A killed writer leaves the log written up to some byte: all that is whole before it counts."""
    home = tmp_path / "home"
    with closing(Journal(home)) as journal, closing(journal.begin(SOURCE, 1, Parts())) as record:
        for number in range(40):
            record.append(Partial(float(number), "x" * (number * 37 % 3000)))
        shutil.copytree(home, tmp_path / "left")
    left, dice = tmp_path / "left", random.Random(3)
    log = (left / f"{FILE}-wal").read_bytes()
    for cut in [0, len(log), *(dice.randrange(len(log)) for _ in range(40))]:
        torn = shutil.copytree(left, tmp_path / f"cut-{cut}", dirs_exist_ok=True)
        (torn / f"{FILE}-shm").unlink()
        (torn / f"{FILE}-wal").write_bytes(log[:cut])
        with closing(Journal(torn)) as journal:
            assert journal.notice is None
            events = [event for past in journal.calls() for event in journal.events(past.id)]
        assert [event.at for event in events] == [float(number) for number in range(len(events))]
        assert len(events) == 40 if cut == len(log) else len(events) <= 40
        shutil.rmtree(torn)


def test_two_processes_at_once(tmp_path: Path) -> None:
    """The second says so; once the first is killed, the next one may write."""
    script = (
        "import sys, pathlib\n"
        "from noprac.store.journal import Journal\n"
        "journal = Journal(pathlib.Path(sys.argv[1]))\n"
        "print('open', flush=True)\n"
        "sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(tmp_path)) as first:
        assert first.stdout is not None
        assert first.stdout.readline().strip() == b"open"
        with pytest.raises(DeviceError, match="Another copy of noprac is using"):
            Journal(tmp_path)
        with closing(Journal(tmp_path, read_only=True)) as reader:
            assert reader.calls() == ()
        first.kill()
        first.wait()
        with closing(Journal(tmp_path)) as journal:
            assert journal.calls() == ()


def test_a_lock_is_let_go_once_and_for_all(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / LOCK), Lock(tmp_path / LOCK)
    assert first.take()
    assert not second.take()
    first.release()
    first.release()
    assert second.take()
    second.release()
