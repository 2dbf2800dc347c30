"""Debriefs as a file, in the form that its ending asks for.

Takes: debriefs with their calls' names, an ending. Gives: bytes. May not: write them to disk.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from noprac.core.debrief.letter import Debrief
from noprac.report import export

Named = tuple[str, Debrief]  # a call's id, its letter


def written(letters: Sequence[Named], ending: str) -> bytes:
    """The letters as `ending` asks (".html", ".pdf", ".csv", ".jsonl", in any case); a web page where it asks for
    nothing known."""
    return FORMS.get(ending.lower(), _html)(letters)


def _html(letters: Sequence[Named]) -> bytes:
    from noprac.report import html  # noqa: PLC0415 - loads the templates' library, late

    return html.pages([letter for _, letter in letters]).encode("utf-8")


def _pdf(letters: Sequence[Named]) -> bytes:
    from noprac.report import pdf  # noqa: PLC0415 - loads the library for paper, late

    return pdf.pages([letter for _, letter in letters])


def _csv(letters: Sequence[Named]) -> bytes:
    return export.csv_text(_rows(letters)).encode("utf-8")


def _json_lines(letters: Sequence[Named]) -> bytes:
    return export.json_lines(_rows(letters)).encode("utf-8")


def _rows(letters: Sequence[Named]) -> chain[dict[str, object]]:
    return chain.from_iterable(export.rows(name, letter) for name, letter in letters)


FORMS: Mapping[str, Callable[[Sequence[Named]], bytes]] = {
    ".html": _html,
    ".pdf": _pdf,
    ".csv": _csv,
    ".jsonl": _json_lines,
}
