"""Runs `noprac` as a user does, with data of its own: `noprac` in a process of its own, `here` in this one.

Takes: a home, arguments, what is typed. Gives: the exit code and what was written. May not: leave anything in this
process. Starting a process and loading the tagger takes a second; a test that asks for many commands has one started
and runs the others here.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from click.testing import CliRunner

from noprac.cli.main import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> str:
        """The one line on standard error; fails where it is not one."""
        (line,) = self.err.splitlines()
        return line


UNSET = ("NOPRAC_MODEL", "DISPLAY", "WAYLAND_DISPLAY")


def environment(home: Path, extra: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    bare = {k: v for k, v in os.environ.items() if k not in UNSET}
    return {**bare, "NOPRAC_HOME": str(home), "PYTHONWARNINGS": "error", **extra}


def noprac(
    home: Path, *arguments: str, stdin: str | bytes = "", env: Mapping[str, str] = MappingProxyType({})
) -> Answer:
    data = stdin.encode("utf-8") if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [sys.executable, "-m", "noprac", *arguments],
        input=data,
        capture_output=True,
        env=environment(home, env),
        timeout=100,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def here(home: Path, *arguments: str, stdin: str | bytes = "", env: Mapping[str, str] = MappingProxyType({})) -> Answer:
    """The same command in this process, with streams of its own."""
    own = {**dict.fromkeys(UNSET), "NOPRAC_HOME": str(home), **env}
    with CliRunner().isolation(stdin, own) as (out, err, _):
        code = main(arguments)
        sys.stderr.flush()
        return Answer(code, out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8"))


def json_lines(*objects: Mapping[str, object]) -> str:
    return "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objects)
