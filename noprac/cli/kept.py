"""The journal, as commands use it.

Takes: nothing. Gives: a journal that is closed again, with what there is to tell on standard error. May not: print to
standard output.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import click

from noprac import build
from noprac.build import noes
from noprac.core.errors import DeviceError
from noprac.store.journal import Journal


@contextmanager
def journal_unless(unwanted: bool) -> Iterator[Journal | None]:
    """The journal for writing; None where it is not wanted."""
    if unwanted:
        yield None
        return
    with journal_for_writing() as journal:
        yield journal


@contextmanager
def journal_for_writing() -> Iterator[Journal]:
    """The journal; nobody else writes meanwhile."""
    with closing(build.journal()) as journal:
        if journal.notice is not None:
            click.echo(journal.notice, err=True)
        yield journal


@contextmanager
def journal_up_to_date() -> Iterator[Journal]:
    """The journal, to be read, with every no entered; where another copy writes in it, as that copy left it."""
    try:
        journal = build.journal()
    except DeviceError:
        journal = build.journal(read_only=True)
    with closing(journal):
        while noes.catch_up(journal):
            pass
        yield journal
