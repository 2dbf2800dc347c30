"""`noprac journal`, and what a second copy, a full disk and a killed process leave of it."""

import csv
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from commands import environment, here, json_lines, noprac

from noprac import build
from noprac.core.events import Said
from noprac.store.journal import Journal

if sys.platform != "win32":
    import resource

TURNS = ("have i caught you at a bad time", "=so it seems as if you need more leads")


def play(home: Path) -> str:
    assert here(home, "play", "lead-generation", stdin=json_lines(*({"trainee": t} for t in TURNS))).code == 0
    return str(here(home, "journal", "list", "--json").objects[0]["id"])


def test_calls_are_listed_shown_exported_deleted_erased(tmp_path: Path) -> None:
    first, second = play(tmp_path), play(tmp_path)
    assert [line.split()[0] for line in noprac(tmp_path, "journal", "list").out.splitlines()] == [second, first]
    shown = here(tmp_path, "journal", "show", first)
    assert TURNS[0] in shown.out
    assert "hung up" in shown.out
    page = here(tmp_path, "journal", "show", first, "--html").out
    assert page.lstrip().lower().startswith("<!doctype html>")
    assert TURNS[0].split()[-1] in page
    assert here(tmp_path, "journal", "delete", first).code == 0
    assert [o["id"] for o in here(tmp_path, "journal", "list", "--json").objects] == [second]
    assert here(tmp_path, "journal", "erase", "--all").out == "1 call erased.\n"
    assert here(tmp_path, "journal", "list").out == ""


def test_exports_hold_every_call_in_each_form(tmp_path: Path) -> None:
    ids = {play(tmp_path), play(tmp_path)}
    for name in ("calls.jsonl", "calls.csv", "calls.html", "calls.pdf"):
        answer = here(tmp_path, "journal", "export", str(tmp_path / name))
        assert (answer.code, answer.out, answer.err) == (0, "", "")
    objects = [json.loads(line) for line in (tmp_path / "calls.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {o["id"] for o in objects} == ids
    assert objects[0]["turns"][0]["trainee"] == TURNS[0]
    with (tmp_path / "calls.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["call"] for row in rows} == ids
    assert f"'{TURNS[1]}" in {row["trainee"] for row in rows}
    assert (tmp_path / "calls.html").read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    assert (tmp_path / "calls.pdf").read_bytes().startswith(b"%PDF")


def test_an_exported_call_can_be_scored_again(tmp_path: Path) -> None:
    play(tmp_path)
    here(tmp_path, "journal", "export", str(tmp_path / "calls.jsonl"))
    text = (tmp_path / "calls.jsonl").read_text(encoding="utf-8")
    (scored,) = here(tmp_path, "score", stdin=text).objects
    kept = json.loads(text)
    assert scored["scores"] == kept["scores"]
    assert scored["id"] == kept["id"]


def test_an_export_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    play(tmp_path)
    (tmp_path / "file").write_text("", encoding="utf-8")
    answer = here(tmp_path, "journal", "export", str(tmp_path / "file" / "calls.csv"))
    assert answer.code == 2
    assert str(tmp_path / "file") in answer.line


def test_a_second_copy_is_refused_in_one_line_and_readers_work(tmp_path: Path) -> None:
    call_id = play(tmp_path)
    first = Journal(tmp_path)
    try:
        refused = ((noprac, ["play", "lead-generation"]), (here, ["demo"]), (here, ["journal", "erase", "--all"]))
        for run, arguments in refused:
            answer = run(tmp_path, *arguments)
            assert answer.code == 2
            assert "Another copy of noprac" in answer.line
            assert answer.out == ""
        assert here(tmp_path, "journal", "show", call_id).code == 0
        assert here(tmp_path, "play", "lead-generation", "--no-journal").code == 0
    finally:
        first.close()


def test_a_killed_call_keeps_all_but_the_words_in_the_air(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "noprac", "play", "lead-generation"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(tmp_path),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.readline()
    for turn in TURNS:
        process.stdin.write(json_lines({"trainee": turn}).encode())
        process.stdin.flush()
        last = json.loads(process.stdout.readline())
    process.stdin.write(b'{"trainee": "words in the')
    process.stdin.flush()
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()
    journal = Journal(tmp_path)
    (left,) = journal.unfinished()
    assert [e.text for e in journal.events(left.id) if isinstance(e, Said)] == list(TURNS)
    call = build.past_call(left.id, journal)
    assert call.turns[-1].line.text == last["prospect"]
    journal.close()
    assert "broke off" in noprac(tmp_path, "journal", "list").out


def test_a_killed_window_call_goes_on_by_resume(tmp_path: Path) -> None:
    """The same, with the engine's threads running in the killed process."""
    script = (
        "import sys, time\n"
        "from noprac import build\n"
        "from noprac.store.settings import Settings\n"
        "source = build.scenario('lead-generation')\n"
        "settings = Settings(listen=False, speak=False)\n"
        "journal = build.journal()\n"
        "engine = build.rehearsal(source, seed=0, settings=settings, journal=journal, progress=lambda _: None)\n"
        "engine.watch(lambda update: print(type(update.event).__name__, flush=True))\n"
        "engine.start()\n"
        f"engine.type({TURNS[0]!r})\n"
        "time.sleep(60)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment(tmp_path))
    assert process.stdout is not None
    while process.stdout.readline().strip() != b"Said":
        assert process.poll() is None
    process.kill()
    process.wait()
    process.stdout.close()
    with_home = environment(tmp_path)["NOPRAC_HOME"]
    journal = Journal(Path(with_home))
    (left,) = journal.unfinished()
    call = build.past_call(left.id, journal)
    assert call.turns[0].said is not None
    assert call.turns[0].said.text == TURNS[0]
    journal.close()


def limited() -> None:
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_FSIZE, (240_000, 240_000))


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on a file's size is POSIX's own")
def test_a_disk_that_fills_up_is_said_and_the_call_goes_on(tmp_path: Path) -> None:
    """The limit on a file's size stands for a full disk: SQLite's writes fail in the middle of the call."""
    turns = [{"trainee": f"why is that s{'o' * 2700} {number}"} for number in range(12)]  # one word: read at once
    process = subprocess.run(
        [sys.executable, "-m", "noprac", "play", "lead-generation"],
        input=json_lines(*turns).encode(),
        capture_output=True,
        env=environment(tmp_path),
        preexec_fn=limited,
        check=False,
        timeout=100,
    )
    errors = process.stderr.decode().splitlines()
    assert b"Traceback" not in process.stderr
    assert len(errors) == 1
    assert "disk" in errors[0]
    assert "scores" in json.loads(process.stdout.splitlines()[-1])
    assert process.returncode == 0
    again = Journal(tmp_path)
    (kept,) = again.calls()
    assert build.past_call(kept.id, again).turns
    again.close()


@pytest.mark.skipif(sys.platform != "linux", reason="/proc stands for a folder nobody may write")
def test_a_folder_nobody_may_write_is_said_in_one_line() -> None:
    answer = here(Path("/proc/noprac"), "play", "lead-generation")
    assert answer.code == 2
    assert "/proc/noprac" in answer.line
    begun = time.monotonic()
    assert here(Path("/proc/noprac"), "play", "lead-generation", "--no-journal").code == 0
    assert time.monotonic() - begun < 60
