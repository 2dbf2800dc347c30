"""All that the journal holds, table by table, for a spreadsheet or a browser.

Takes: tables with their columns and rows. Gives: pieces of a zip of CSV files, or of a web page. May not: hold more
than a row of a page in memory, trust a word, or write a file.
"""

import csv
import io
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, Protocol

from noprac.core.cells import cell

_PIECE = 1 << 20
_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>All that noprac keeps</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #1c2430; background: #fff }
table { border-collapse: collapse; margin-bottom: 2rem }
th, td { border: 1px solid #c6ccd4; padding: 0.2rem 0.5rem; text-align: left; vertical-align: top }
td { max-width: 60rem; overflow-wrap: anywhere; white-space: pre-wrap }
</style>
<h1>All that noprac keeps</h1>
"""


class Content(Protocol):
    """A table, its columns, its rows, read once."""

    @property
    def table(self) -> str:
        """Its name."""

    @property
    def columns(self) -> Sequence[str]:
        """Their names, in order."""

    @property
    def rows(self) -> Iterable[Sequence[Any]]:
        """Their values."""


def page(contents: Iterable[Content], choices: Mapping[str, object]) -> Iterator[bytes]:
    """A web page that needs nothing else; sounds are no part of it."""
    yield _HEAD.encode("utf-8")
    for content in contents:
        yield f"<h2>{escape(content.table)}</h2>\n<table>\n{_row('th', content.columns)}".encode()
        for row in content.rows:
            yield _row("td", row).encode("utf-8")
        yield b"</table>\n"
    rows = "".join(_row("td", pair) for pair in choices.items())
    yield f"<h2>settings</h2>\n<table>\n{rows}</table>\n</html>\n".encode()


def archive(
    contents: Iterable[Content], lines: tuple[str, Iterable[bytes]], sounds: Iterable[tuple[str, bytes]]
) -> Iterator[bytes]:
    """A zip: `TABLE.csv` for each table, the sounds, and `lines` under their name: all but the sounds once more, as
    noprac reads it."""
    with tempfile.TemporaryFile() as whole:
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as packed:
            for content in contents:
                _put_table(packed, content)
            with packed.open(lines[0], "w", force_zip64=True) as file:
                for line in lines[1]:
                    file.write(line)
            for name, data in sounds:
                packed.writestr(name, data, zipfile.ZIP_STORED)
        whole.seek(0)
        while piece := whole.read(_PIECE):
            yield piece


def _put_table(packed: zipfile.ZipFile, content: Content) -> None:
    with (
        packed.open(f"{content.table}.csv", "w", force_zip64=True) as file,
        io.TextIOWrapper(file, encoding="utf-8", newline="") as text,
    ):
        table = csv.writer(text)
        table.writerow(content.columns)
        for row in content.rows:
            table.writerow(cell(value) for value in row)


def _row(tag: str, values: Iterable[object]) -> str:
    cells = "".join(f"<{tag}>{escape('' if value is None else str(value))}</{tag}>" for value in values)
    return f"<tr>{cells}</tr>\n"
