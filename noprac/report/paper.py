"""Sheets of A4 on which words flow, with marks told apart by shape.

Takes: runs of text in cells, in millimetres. Gives: a PDF's bytes, the same for the same runs. May not: know what the
words are about, or fail on any of them: a sign that the letters lack is shown as `LACKING`.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum, unique
from itertools import groupby
from pathlib import Path

from fpdf import FPDF
from fpdf.fonts import TTFFont

from noprac.core.debrief.marks import Mark

Ink = tuple[int, int, int]
INK, QUIET, EDGE, LINE = (17, 17, 17), (84, 90, 88), (119, 119, 119), (214, 208, 196)
ACCENT, CARE, YES, SOFT, SHADE = (26, 106, 102), (138, 86, 10), (140, 81, 32), (238, 243, 240), (217, 230, 222)
LEFT, TOP, WIDE, FLOOR = 26.0, 24.0, 158.0, 272.0  # the area that is written on
LACKING = "\u00a4"
_FONTS = Path(__file__).parent / "fonts"
_POINT = 25.4 / 72
_LEADING = 1.45
_DOTS = 1.1  # from dot to dot of a dotted line
_PAD = 4.0  # round a ground
_FOOT = 284.0
_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)  # of every file, so that the same call gives the same bytes


@unique
class Face(StrEnum):
    """The shipped faces."""

    REGULAR = "Regular"
    STRONG = "SemiBold"
    ITALIC = "Italic"


@dataclass(frozen=True, slots=True)
class Style:
    """How a run is set: face, size in points, colour."""

    face: Face = Face.REGULAR
    size: float = 10.5
    ink: Ink = INK


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; `mark`: the shape on it."""

    text: str
    style: Style = Style()
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """Runs in a column, `x` from the left margin."""

    runs: tuple[Run, ...]
    x: float = 0.0
    width: float = WIDE


@dataclass(frozen=True, slots=True)
class Bit:
    """Letters placed on a line."""

    x: float
    width: float
    text: str
    run: Run


Row = list[Bit]


class _File(FPDF):
    def file_id(self) -> None:
        """None: no id in the file."""


class Paper:
    """A file in the making; `y` is where the next row stands."""

    def __init__(self, title: str) -> None:
        self._pdf = _File(format="A4")
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_creation_date(_BEGINNING)
        self._pdf.set_lang("en")
        for face in Face:
            self._pdf.add_font(face.value, fname=_FONTS / f"Inter-{face.value}.ttf")
        self._known = frozenset(code for font in self._letters() for code in font.cmap)
        self._widths: dict[tuple[Style, str], float] = {}
        self._pdf.set_title(self.seen(title))
        self.y = FLOOR

    def bytes(self) -> bytes:
        """The file; nothing can be added after it."""
        data = bytes(self._pdf.output())
        for font in self._letters():
            font.ttfont.close()  # fpdf2 leaves the files open
        return data

    def _letters(self) -> list[TTFFont]:
        return [font for font in self._pdf.fonts.values() if isinstance(font, TTFFont)]

    @property
    def pages(self) -> int:
        """How many sheets there are so far."""
        return int(self._pdf.page)

    def sheet(self) -> None:
        """Go on on a new sheet."""
        self._pdf.add_page()
        self._write(LEFT + WIDE / 2 - 2, _FOOT, str(self.pages), Style(size=8, ink=QUIET))
        self.y = TOP

    def gap(self, height: float) -> None:
        """Leave room, but none at the top of a sheet."""
        if self.pages and self.y > TOP:
            self.y += height

    def keep(self, height: float) -> None:
        """Begin a new sheet where less than `height` is left."""
        if not self.pages or self.y + height > FLOOR:
            self.sheet()

    def row(self, *cells: Cell, ground: Ink | None = None, after: float = 0.0) -> None:
        """Cells side by side, whole on a sheet where they can be; `after`: room that is wanted below them."""
        columns = [self._rows(cell) for cell in cells]
        count = max((len(rows) for rows in columns), default=0)
        high = _LEADING * _POINT * max((run.style.size for cell in cells for run in cell.runs), default=0.0)
        whole = count * high + (2 * _PAD if ground else 0)
        self.keep(min(whole + after, FLOOR - TOP) if whole + after <= FLOOR - TOP else 2 * high)
        grounded = ground is not None and self.y + whole <= FLOOR
        if ground is not None and grounded:
            self._ground(cells[0], whole, ground)
        for number in range(count):
            self.keep(high)
            for rows in columns:
                self._place(rows[number] if number < len(rows) else [], self.y + high * 0.72, high)
            self.y += high
        self.y += _PAD if grounded else 0

    def rule(self) -> None:
        """A thin line over the whole width."""
        self.keep(1)
        self.line((LEFT, self.y), (LEFT + WIDE, self.y), LINE, 0.2)

    def line(self, start: tuple[float, float], end: tuple[float, float], ink: Ink, width: float) -> None:
        """A straight line."""
        self._pdf.set_draw_color(*ink)
        self._pdf.set_line_width(width)
        self._pdf.line(*start, *end)

    def curve(self, points: Sequence[tuple[float, float]], ink: Ink, width: float, dash: float = 0.0) -> None:
        """A cubic curve by its four points; `dash`: length of its dashes, 0 for none."""
        self._pdf.set_draw_color(*ink)
        self._pdf.set_line_width(width)
        self._pdf.set_dash_pattern(dash=dash, gap=dash)
        self._pdf.bezier(list(points))
        self._pdf.set_dash_pattern()

    def dot(self, x: float, y: float, radius: float, *, fill: Ink, edge: Ink | None = None, width: float = 0.5) -> None:
        """A disc, with an edge where one is given."""
        self._pdf.set_fill_color(*fill)
        self._pdf.set_draw_color(*(edge or fill))
        self._pdf.set_line_width(width)
        self._pdf.circle(x, y, radius, style="DF" if edge else "F")

    def half(self, x: float, y: float, radius: float, ink: Ink) -> None:
        """The lower half of a disc."""
        self._pdf.set_fill_color(*ink)
        self._pdf.solid_arc(x, y, radius, 0, 180, style="F", clockwise=True)

    def label(self, x: float, y: float, text: str, style: Style, anchor: str = "start") -> None:
        """One line of words, clear of what is drawn behind it: `x` is its start, middle or end."""
        text = self.seen(text)
        width = self._width(text, style)
        start = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        self._pdf.set_fill_color(255, 255, 255)
        self._pdf.rect(start - 0.4, y - style.size * _POINT * 0.8, width + 0.8, style.size * _POINT, "F")
        self._write(start, y, text, style)

    def _ground(self, cell: Cell, height: float, ink: Ink) -> None:
        self._pdf.set_fill_color(*ink)
        self._pdf.rect(
            LEFT + cell.x - _PAD, self.y, cell.width + 2 * _PAD, height, "F", round_corners=True, corner_radius=2
        )
        self.y += _PAD

    # Words to lines

    def _rows(self, cell: Cell) -> list[Row]:
        rows: list[Row] = [[]]
        at = 0.0
        for word in self._words(cell.runs):
            wide = sum(self._width(text, run.style) for text, run in word)
            blank = word[0][0] == " "
            if at + wide > cell.width and not blank and at:
                rows.append([])
                at = 0.0
            if blank and not at:
                continue
            for text, run in word:
                for part in self._broken(text, run.style, cell.width):
                    width = self._width(part, run.style)
                    if at + width > cell.width and at and not blank:
                        rows.append([])
                        at = 0.0
                    rows[-1].append(Bit(LEFT + cell.x + at, width, part, run))
                    at += width
        return [_trimmed(row) for row in rows if row]

    def _words(self, runs: Sequence[Run]) -> Iterator[list[tuple[str, Run]]]:
        """What must not be parted, with blanks between, each a word of its own."""
        word: list[tuple[str, Run]] = []
        for run in runs:
            for text in re.findall(r" |[^ ]+", self.seen(run.text)):
                if text == " ":
                    if word:
                        yield word
                    yield [(text, run)]
                    word = []
                else:
                    word.append((text, run))
        if word:
            yield word

    def _broken(self, text: str, style: Style, width: float) -> Iterator[str]:
        """A word longer than a line in parts that fit."""
        while text and self._width(text, style) > width:
            fit = max(1, int(len(text) * width / self._width(text, style)) - 1)
            yield text[:fit]
            text = text[fit:]
        yield text

    def _width(self, text: str, style: Style) -> float:
        found = self._widths.get((style, text))
        if found is None:
            self._pdf.set_font(style.face.value, size=style.size)
            found = self._widths[style, text] = float(self._pdf.get_string_width(text))
        return found

    def seen(self, text: str) -> str:
        """The text in signs that the letters have, each blank one plain blank."""
        clean = "".join(" " if unicodedata.category(c) == "Cc" else c for c in unicodedata.normalize("NFC", text))
        kept = (c for c in clean if unicodedata.category(c) not in {"Cf", "Mn", "Me"})
        return re.sub(r"\s+", " ", "".join(c if c.isspace() or ord(c) in self._known else LACKING for c in kept))

    # Lines to the sheet

    def _place(self, row: Row, base: float, high: float) -> None:
        for mark, together in groupby(row, key=lambda bit: bit.run.mark):
            bits = list(together)
            self._marked(mark, bits[0].x, bits[-1].x + bits[-1].width, base, high)
        for bit in row:
            self._write(bit.x, base, bit.text, bit.run.style)

    def _marked(self, mark: Mark | None, start: float, end: float, base: float, high: float) -> None:
        if mark is Mark.LISTENING:
            self._pdf.set_fill_color(*SHADE)
            self._pdf.rect(start, base - high * 0.66, end - start, high * 0.9, "F")
        elif mark is Mark.ROOM:
            self.line((start, base + 1.0), (end, base + 1.0), ACCENT, 0.45)
        elif mark is Mark.PRESSURE:
            self._pdf.set_fill_color(*CARE)
            for number in range(int((end - start) / _DOTS)):
                self._pdf.circle(start + (number + 0.5) * _DOTS, base + 1.2, 0.3, style="F")

    def _write(self, x: float, y: float, text: str, style: Style) -> None:
        self._pdf.set_font(style.face.value, size=style.size)
        self._pdf.set_text_color(*style.ink)
        self._pdf.text(x, y, text)


def _trimmed(row: Row) -> Row:
    while len(row) > 1 and row[-1].text == " ":
        row = row[:-1]
    return row
