"""`noprac report`: completion and scores for a learning system, as files.

Takes: which calls and drills, whose they are, a file. Gives: xAPI statements, a SCORM package. May not: send anything,
or tell what was said.
"""

from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import click

from noprac import build
from noprac.build import learning
from noprac.cli.forms import ending
from noprac.core.drills.drill import Drill
from noprac.report.learning import xapi
from noprac.report.learning.result import Result
from noprac.report.learning.xapi import Learner
from noprac.store.disk import write_whole

_FILE = click.Path(path_type=Path, dir_okay=False)
_EDITIONS = ("1.2", "2004")


@click.command("report", epilog="Example: noprac report --scorm results.zip --since 2026-01-01")
@click.option("--xapi", "statements", type=_FILE, help="Write xAPI statements there (.json or .jsonl).")
@click.option("--scorm", "package", type=_FILE, help="Write a SCORM package there (.zip).")
@click.option("--edition", type=click.Choice(_EDITIONS), default="1.2", show_default=True, help="Of SCORM.")
@click.option("--title", default="noprac: practice calls", show_default=True, help="What the SCORM package is called.")
@click.option("--account", default="", help="Whose results they are: the account in your system, or mailto:ADDRESS.")
@click.option("--system", default="", metavar="IRI", help="The system that has the account, as https://lms.example/")
@click.option("--name", default="", help="Your name as it is to be read in the statements. [default: none]")
@click.option("--call", "calls", multiple=True, metavar="ID", help="That call; several times for several.")
@click.option(
    "--drill",
    "drills",
    multiple=True,
    type=click.Choice([d.value for d in Drill]),
    help="That drill; several times too.",
)
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="None from before that day (UTC).")
def command(
    *,
    statements: Path | None,
    package: Path | None,
    edition: str,
    title: str,
    account: str,
    system: str,
    name: str,
    calls: Sequence[str],
    drills: Sequence[str],
    since: datetime | None,
) -> None:
    """Completion and scores for a learning system, written to files; nothing is sent. Without --call and --drill: all
    calls that you played to their end, other takes left out, and all drills of the days before this one. Not a word of
    what was said goes in, nor how a call ended: that earns nothing, so nobody passed or failed.
    """
    if statements is None and package is None:
        raise _wrong("Say --xapi FILE or --scorm FILE.")
    if statements is not None:
        ending(statements, xapi.FORMS)
    if package is not None:
        ending(package, (".zip",))
    learner = _learner(account, system, name) if statements is not None else None
    found = _results(calls, drills, since)
    if statements is not None and learner is not None:
        text = xapi.FORMS[statements.suffix.lower()](xapi.statement(result, learner) for result in found)
        write_whole(statements, text.encode("utf-8"))
    if package is not None:
        write_whole(package, _packed(found, title, edition))


def _results(calls: Sequence[str], drills: Sequence[str], since: datetime | None) -> tuple[Result, ...]:
    """What is asked for by name alone, where something is."""
    named = bool(calls or drills)
    chosen = learning.Chosen(
        calls if named else None,
        frozenset(map(Drill, drills)) if named else None,
        since.date() if since is not None else None,
    )
    with closing(build.journal(read_only=True)) as journal:
        found = learning.results(journal, chosen)
    if not found:
        raise _wrong("There is nothing to report yet: play a call to its end.")
    return found


def _packed(found: Sequence[Result], title: str, edition: str) -> bytes:
    from noprac.report.learning import scorm  # noqa: PLC0415 - loads the templates' library, late

    if len(found) > scorm.MOST:
        raise _wrong(f"These are {len(found)} results; a package holds {scorm.MOST}. Choose with --since or --call.")
    return scorm.package(found, title, scorm.Edition(edition))


def _learner(account: str, system: str, name: str) -> Learner:
    if not account:
        raise _wrong("xAPI wants to know whose results they are: --account NAME --system IRI, or mailto:ADDRESS.")
    if account.startswith("mailto:"):
        name_of, at, host = account.removeprefix("mailto:").partition("@")
        if not (name_of and at and host) or "@" in host or _spaced(account):
            raise _wrong(f"{account} is no mail address: write mailto:NAME@HOST.")
        return Learner(account, "", name)
    if not _is_iri(system):
        raise _wrong("Say which system has that account: --system https://lms.example/")
    return Learner(account, system, name)


def _is_iri(text: str) -> bool:
    try:
        return bool(urlsplit(text).scheme and text.partition(":")[2]) and not _spaced(text)
    except ValueError:
        return False


def _spaced(text: str) -> bool:
    return any(c.isspace() or not c.isprintable() or c in '<>"{}|\\^`' for c in text)


def _wrong(why: str) -> click.UsageError:
    return click.UsageError(why, click.get_current_context())
