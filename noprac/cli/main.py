"""The command line: `noprac COMMAND`.

Takes: arguments. Gives: an exit code: 0 done, 1 what the command says of itself, 2 bad input or a part of the world
that fails, 70 a fault of ours. May not: show a traceback. Commands are loaded when they are asked for, so that a light
one starts at once.
"""

import importlib
import io
import os
import sys
import traceback
from collections.abc import Sequence
from datetime import UTC, datetime

import click

from noprac import __version__
from noprac.core.errors import DeviceError, ScenarioError
from noprac.store import disk, paths

BAD_INPUT = 2
OUR_FAULT = 70
STOPPED = 130

COMMANDS = (
    *("demo", "tag", "score", "play", "hear", "say", "doctor", "model", "scenario", "workshop"),
    *("drill", "journal", "noes", "goals", "progress", "cohort", "report", "bench", "help", "licences"),
)


class _Commands(click.Group):
    """Loads `noprac.cli.NAME` for the command NAME; every command, and every one below it, takes `--version`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of a day's work."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"noprac.cli.{cmd_name}").command
        _with_version(command)
        return command


@click.command(cls=_Commands, no_args_is_help=False)
def cli() -> None:
    """Rehearse sales calls out loud, offline, with a prospect who may say no.

    Without a command, the window opens. All data lies below NOPRAC_HOME, by default the user data folder.
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code."""
    _write_utf8()
    _with_version(cli)
    try:
        code = cli.main(args=arguments, prog_name="noprac", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        return _refuse(_told(error))
    except (DeviceError, ScenarioError) as error:
        return _refuse(str(error))
    except (click.Abort, KeyboardInterrupt):
        return _refuse("Stopped.", STOPPED)
    except BrokenPipeError:
        return _nobody_reads()
    except Exception as error:  # noqa: BLE001  the last net before a user
        return _refuse(_keep_fault(error), OUR_FAULT)
    return code if isinstance(code, int) else 0


def _with_version(command: click.Command) -> None:
    if not any(isinstance(p, click.Option) and "--version" in p.opts for p in command.params):
        click.version_option(__version__, prog_name="noprac")(command)
    for below in getattr(command, "commands", {}).values():
        _with_version(below)


def _write_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _told(error: click.ClickException) -> str:
    message = error.format_message()
    context = getattr(error, "ctx", None)
    return f"{message} See {context.command_path} --help." if context is not None else message


def _refuse(message: str, code: int = BAD_INPUT) -> int:
    click.echo(" ".join(message.split()), err=True)
    return code


def _nobody_reads() -> int:
    """The reader of our output has gone, as `head` does: stop without a word, then and at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _keep_fault(error: Exception) -> str:
    """Put the details where a person can send them from; one line on it."""
    now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = paths.home() / "logs" / f"fault-{now}.txt"
    details = "".join(traceback.format_exception(error))
    what = f"noprac failed ({type(error).__name__})."
    try:
        disk.write_whole(path, f"noprac {__version__}, Python {sys.version}\n{details}".encode("utf-8", "replace"))
    except DeviceError:
        return f"{what} The details could not be written below {paths.home()}."
    return f"{what} The details are in {path}: please send that file with what you did."
