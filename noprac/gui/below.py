"""What the rooms below the window say, in the language of the window.

Takes: their plain English, as it comes or as the journal keeps it. Gives: the same in the language of the window. May
not: lose anything: what no sentence fits stays as it is, as do names, paths and what was said.

A sentence with values fits its template, and the values are looked up in turn. Those rooms also write receipts that are
kept to the byte and print on a command line that is English, so that they know nothing of languages.
"""

import re
from functools import cache
from typing import NamedTuple

from noprac.gui import formats, sentences
from noprac.gui.tongue import ENGLISH, spoken, tr

_FIELD = re.compile(r"\\\{(\w+)\\\}")
_LOOKS = {
    **dict.fromkeys(("n", "of", "turn", "before", "db", "count"), r"[\d.]+"),
    **dict.fromkeys(("words", "line", "error", "why"), r".+?"),  # they may be sentences themselves
    "address": r"\S+",
    "recogniser": r"moonshine|vosk",
}
_BREAK = re.compile(r"(?<=[.?!…”]) (?=\S)")
_DECIMAL = re.compile(r"\d+\.\d+")


class _Template(NamedTuple):
    text: str
    fits: re.Pattern[str]


def below(text: str) -> str:
    """`text` of a room below: whole if it is known, else sentence by sentence."""
    return text if spoken() == ENGLISH else " ".join(_said(text))


def _said(text: str) -> list[str]:
    found = _known(text)
    if found is not None or not text:
        return [text if found is None else found]
    breaks = [match.start() for match in _BREAK.finditer(text)]
    for at in reversed(breaks):
        found = _known(text[:at])
        if found is not None:
            return [found, *_said(text[at + 1 :])]
    return [text[: breaks[0]], *_said(text[breaks[0] + 1 :])] if breaks else [text]


def _known(text: str) -> str | None:
    if text in sentences.PLAIN:
        return tr(text)
    for template in _templates():
        if found := template.fits.fullmatch(text):
            return tr(template.text).format(**{name: _value(value) for name, value in found.groupdict().items()})
    return None


def _value(text: str) -> str:
    if _DECIMAL.fullmatch(text):
        return formats.number(float(text), len(text.split(".")[1]))
    return tr(text) if text in sentences.PLAIN else text


@cache
def _templates() -> tuple[_Template, ...]:
    """Those with the most words first, so that the closest fits."""
    ordered = sorted(sentences.WITH_VALUES, key=lambda text: -len(re.sub(r"\{\w+\}", "", text)))
    return tuple(_Template(text, re.compile(_pattern(text), re.DOTALL)) for text in ordered)


def _pattern(text: str) -> str:
    return _FIELD.sub(lambda found: _group(found[1]), re.escape(text))


def _group(name: str) -> str:
    """What a value looks like: by its name, else anything within a sentence."""
    looks = _LOOKS.get(name, r"(?:(?![.?!] [A-Z“]).)+?")
    return f"(?P<{name}>{looks})"
