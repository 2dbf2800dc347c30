"""Words from a stranger's file, made harmless to show.

Takes: any text. Gives: one line of it without anything that acts on the text around it. May not: escape for HTML or a
spreadsheet: whoever writes those does.
"""

import re
import unicodedata

NAME, TITLE, WORDS = 80, 120, 600  # characters
_SHOWN = "LMNPS"  # letters, marks, numbers, punctuation, symbols; not controls, formats (which turn text), lone halves
_MARKS = 3  # on one letter; a tower of them covers the lines around
LONGEST = 20_000  # characters that are looked at at all
_USUAL = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*")  # shown, and no marks


def plain(text: str, most: int = WORDS) -> str:
    """`text` in one line of at most `most` characters."""
    text = text[:LONGEST]
    line = " ".join((text if _USUAL.fullmatch(text) else _shown(text)).split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _shown(text: str) -> str:
    kept: list[str] = []
    marks = 0
    for character in text:
        kind = unicodedata.category(character)
        marks = marks + 1 if kind[0] == "M" else 0
        if marks <= _MARKS:
            kept.append(character if kind[0] in _SHOWN else " ")
    return "".join(kept)
