"""A child process that answers orders, and is killed when it does not.

Takes: a command; orders, values that JSON can hold with bytes beside them. Gives: answers of the same shape. Both are
one line of JSON followed by as many bytes as its `bytes` says. May not: leave a process or the child's folder behind.
One thread at a time uses it.

Libraries that crash, hang, hold Python's lock for seconds or want a main thread of their own live in such a process.
"""

import json
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from shutil import rmtree
from typing import IO, Any

LEAVE = 3.0  # seconds to go by itself, its files removed
HUNG = 1.0  # the same for one that did not answer


class Lost(Exception):
    """The process ended, or did not answer in time; the next order starts another."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`head`: the JSON object; `data`: the bytes after it."""

    head: dict[str, Any]
    data: bytes = b""


def python(program: Path, *arguments: str) -> tuple[str, ...]:
    """The command that runs a file of ours; -P: the file's folder must not hide the libraries' modules."""
    return (sys.executable, "-P", str(program), *arguments)


class WorkerProcess:
    """Starts on first use. `patience`: seconds for an answer."""

    def __init__(self, command: tuple[str, ...], patience: float) -> None:
        self._command = command
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        self._greeting: Answer | None = None

    def start(self) -> None:
        """Start it, unless it runs; does not wait for its greeting. Raises Lost where it cannot be started."""
        if self._process is not None and self._process.poll() is None:
            return
        self.stop()
        self._answers = SimpleQueue()
        try:
            self._process = _spawned(self._command)
        except OSError as error:
            raise Lost from error
        threading.Thread(target=_read, args=(self._process.stdout, self._answers), daemon=True).start()

    def greeting(self) -> Answer:
        """What it says first, once for each process. Raises Lost."""
        self.start()
        if self._greeting is None:
            self._greeting = self._next()
        return self._greeting

    def ask(self, order: dict[str, Any], data: bytes = b"") -> Answer:
        """The answer to an order. Raises Lost, also where the process has died since the last: it knew what a new one
        does not."""
        if self._process is not None and self._process.poll() is not None:
            self.stop()
            raise Lost
        self.greeting()
        process = self._process
        if process is None or process.stdin is None:
            raise Lost
        try:
            process.stdin.write(json.dumps({**order, "bytes": len(data)}).encode() + b"\n" + data)
            process.stdin.flush()
        except OSError as error:
            self.stop()
            raise Lost from error
        return self._next()

    def stop(self, leave: float = LEAVE) -> None:
        """End it; by force where it does not go. Harmless twice."""
        process, self._process = self._process, None
        greeting, self._greeting = self._greeting, None
        if process is None:
            return
        with suppress(OSError):
            if process.stdin:
                process.stdin.close()
        see_off(process, leave)
        if greeting and (folder := greeting.head.get("folder")):
            rmtree(Path(folder), ignore_errors=True)

    def _next(self) -> Answer:
        try:
            answer = self._answers.get(timeout=self._patience)
        except Empty:
            answer = None
        if answer is None:
            self.stop(HUNG)
            raise Lost
        return answer


def see_off(process: subprocess.Popen[bytes], leave: float) -> None:
    """Wait for a process that was told to end; after `leave` seconds end it by force."""
    try:
        process.wait(leave)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _spawned(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own command, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # else a console opens
    )


def _read(out: IO[bytes] | None, answers: SimpleQueue[Answer | None]) -> None:
    """Pass on what the process says; None once it says no more."""
    if out is None:
        return
    with suppress(OSError, ValueError), out:
        while line := out.readline():
            head = json.loads(line)
            answers.put(Answer(head, out.read(head["bytes"])))
    answers.put(None)
