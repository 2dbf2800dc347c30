"""Colours by role, sizes and spaces: the look as data.

Takes: nothing. Gives: three themes, the type scale, and `contrast` after WCAG 2.2. May not: know Qt.

No is a good word here, so the accent is a calm green-blue, never red.
"""

from dataclasses import dataclass
from enum import StrEnum, unique

GRID = 8  # px; every space is a multiple
CORNER = 12  # px
SIGN = 20  # px; a sign beside a name, before zoom
MEASURE = 720  # px; a column of text stays under 70 letters
CAPTIONS = (19, 23, 28, 34, 40, 48)  # px; how large what the prospect says can be
SMALL, BODY, CAPTION, TITLE, DISPLAY = 15, 19, 23, 29, 37  # px; each 1.25 times the one before


@unique
class Tone(StrEnum):
    """The themes a person can choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """A colour, as #rrggbb, for each role.

    `ground`: behind everything; `surface`: cards and fields; `ink` and `quiet`: words; `line`: hairlines that carry no
    meaning; `edge`: outlines of controls; `outline`: those of cards, seen where no shadow sets them off; `off`: what
    cannot be used now; `soft`: a breath of the accent; `shade`: behind words that listened.
    """

    ground: str
    surface: str
    ink: str
    quiet: str
    line: str
    edge: str
    outline: str
    off: str
    accent: str
    on_accent: str
    soft: str
    shade: str
    good: str
    care: str
    no_mark: str
    yes_mark: str
    shadow: int  # opacity of a card's shadow, 0 to 255


LIGHT = Theme(
    ground="#f6f1e7",
    surface="#fffdf8",
    ink="#23292c",
    quiet="#5a6260",
    line="#e2dac9",
    edge="#8a8778",
    outline="#fffdf8",
    off="#8a8778",
    accent="#1a6a66",
    on_accent="#ffffff",
    soft="#e0ebe5",
    shade="#dfeae3",
    good="#2c6a3d",
    care="#8a560a",
    no_mark="#1a6a66",
    yes_mark="#8c5120",
    shadow=28,
)
DARK = Theme(
    ground="#0f141b",
    surface="#18202a",
    ink="#e9ebe6",
    quiet="#a0abb3",
    line="#283340",
    edge="#6c7a86",
    outline="#18202a",
    off="#6c7a86",
    accent="#6fc9be",
    on_accent="#06201d",
    soft="#152a31",
    shade="#1e3a3c",
    good="#8ccb95",
    care="#e2b462",
    no_mark="#6fc9be",
    yes_mark="#e3ab7c",
    shadow=90,
)
CONTRAST = Theme(
    ground="#000000",
    surface="#0a0a0a",
    ink="#ffffff",
    quiet="#e4e4e4",
    line="#8c8c8c",
    edge="#ffffff",
    outline="#8c8c8c",
    off="#8c8c8c",
    accent="#63f5e4",
    on_accent="#000000",
    soft="#00302c",
    shade="#004a44",
    good="#9dff9d",
    care="#ffd54d",
    no_mark="#63f5e4",
    yes_mark="#ffc48a",
    shadow=0,
)
THEMES = {Tone.LIGHT: LIGHT, Tone.DARK: DARK, Tone.CONTRAST: CONTRAST}

# (what is written or drawn, what it lies on, the least contrast): 4.5 for words, 3 for shapes that carry meaning.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((word, ground, 4.5) for word in ("ink", "quiet", "accent", "good", "care") for ground in ("ground", "surface")),
    *((mark, ground, 4.5) for mark in ("no_mark", "yes_mark") for ground in ("ground", "surface")),
    ("ink", "soft", 4.5),
    ("quiet", "soft", 4.5),
    ("ink", "shade", 4.5),
    ("accent", "soft", 4.5),
    ("care", "soft", 4.5),
    ("on_accent", "accent", 4.5),
    ("edge", "ground", 3.0),
    ("edge", "surface", 3.0),
)


_LINEAR = 0.04045  # below it sRGB is a straight line


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb, 0 to 1 (WCAG 2.2)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= _LINEAR else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours lie apart, 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
