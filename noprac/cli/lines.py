"""JSON Lines, in and out.

Takes: a binary stream; values. Gives: `(line number, value)` pairs, and one flushed line of UTF-8 for each answer. May
not: give half a line, or let a fault of the input be anything but a `BadLine` that names the line.
"""

import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO

import click

from noprac.core.moves import Act

LONGEST = 1_000_000  # bytes in a line; a longer one is no turn of a call


class BadLine(click.ClickException):
    """A line that cannot be used: `why` says what is wrong and how to mend it."""

    exit_code = 2

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"Line {number}: {why}")
        self.number = number


def read(file: BinaryIO) -> Iterator[tuple[int, dict[str, object]]]:
    """The objects of `file` with their line numbers, from 1; blank lines are passed over. Raises BadLine."""
    number = 0
    while raw := file.readline(LONGEST + 1):
        number += 1
        if len(raw) > LONGEST:
            raise BadLine(number, f"longer than {LONGEST} bytes; write one object a line.")
        text = _decoded(number, raw)
        if text.strip():
            yield number, _parsed(number, text)


def act(number: int, value: object, where: str = "") -> Act:
    """The prospect's act of that name; `where`: what of the line it is. Raises BadLine."""
    try:
        return Act(str(value))
    except ValueError:
        raise BadLine(number, f'{where}"prospect_act" {value!r} is unknown; use one of {", ".join(Act)}.') from None


def write(value: Mapping[str, object]) -> None:
    """One object as one line on standard output, at once."""
    click.echo(dumped(value).encode("utf-8"))  # which flushes


def dumped(value: Mapping[str, object]) -> str:
    """An object as one line of JSON; the same object gives the same text."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _decoded(number: int, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError:
        raise BadLine(number, "not UTF-8; save the file as UTF-8.") from None


def _parsed(number: int, text: str) -> dict[str, object]:
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise BadLine(number, "not JSON; write one object a line.") from None
    if not isinstance(value, dict):
        raise BadLine(number, "not an object; write it as {…}.")
    if "\\u" in text and _half_a_character(value):
        raise BadLine(number, "half a character (a lone surrogate, \\ud800 to \\udfff); write it whole.")
    return value


def _half_a_character(value: dict[str, object]) -> bool:
    try:
        dumped(value).encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _no_constant(name: str) -> object:
    raise ValueError(name)
