"""A persona's features: words of a scenario to shapes and colours.

Takes: a persona's look, a mapping of words. Gives: `Features`, always complete. May not: paint, or refuse: an unknown
word falls back to a face made from the name, so that two personas seldom look alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from zlib import crc32

SKIN = MappingProxyType(
    {"light": "#f3d3bd", "fair": "#f0c8a8", "olive": "#dcab82", "tan": "#cf9a6b", "brown": "#a06a43", "dark": "#6f4630"}
)
HAIR = MappingProxyType(
    {
        "black": "#24211f",
        "brown": "#54382a",
        "chestnut": "#7a4a2c",
        "red": "#a5532c",
        "blond": "#d2ab6a",
        "grey": "#9b9c99",
        "white": "#dcdbd5",
    }
)
CLOTH = MappingProxyType(
    {
        "navy": "#2f4660",
        "grey": "#5d6669",
        "charcoal": "#3b4246",
        "green": "#3f6355",
        "plum": "#6a4560",
        "rust": "#a05d3e",
        "sand": "#b79f7b",
        "blue": "#4d7396",
        "teal": "#2f6b70",
        "white": "#f4f1ea",
        "cream": "#efe4cd",
        "sky": "#c9dbe6",
        "rose": "#e3c2bd",
    }
)
CUTS = ("short", "parted", "long", "bob", "bun", "curly", "bald")


@dataclass(frozen=True, slots=True)
class Features:
    """What the figure is drawn from; colours as #rrggbb. `background`: "" for the theme's own."""

    skin: str
    cut: str
    hair: str
    jacket: str
    shirt: str
    glasses: bool
    beard: bool
    background: str = ""


def features(look: Mapping[str, object], name: str) -> Features:
    """Read `look` (skin, hair, hair_colour, jacket, shirt, glasses, beard, background); what is missing comes
    from `name`, a background from the theme."""
    seed = crc32(name.encode())
    return Features(
        skin=_colour(look.get("skin"), SKIN, seed),
        cut=_cut(look.get("hair"), seed >> 3),
        hair=_colour(look.get("hair_colour", look.get("hair_color")), HAIR, seed >> 6),
        jacket=_colour(look.get("jacket"), CLOTH, seed >> 9),
        shirt=_colour(look.get("shirt", "white"), CLOTH, seed >> 12),
        glasses=_truth(look.get("glasses")),
        beard=_truth(look.get("beard")),
        background=_known(look.get("background"), CLOTH) or "",
    )


def _cut(word: object, seed: int) -> str:
    text = str(word or "").lower()
    return next((cut for cut in CUTS if cut in text), CUTS[seed % len(CUTS)])


def _colour(word: object, known: Mapping[str, str], seed: int) -> str:
    return _known(word, known) or list(known.values())[seed % len(known)]


def _known(word: object, known: Mapping[str, str]) -> str | None:
    """#rrggbb as it is, a name's colour; None where the word says none."""
    text = str(word or "").lower()
    if len(text) == 7 and text.startswith("#") and all(c in "0123456789abcdef" for c in text[1:]):  # noqa: PLR2004 - the length of #rrggbb
        return text
    return next((known[name] for name in known if name in text), None)


def _truth(word: object) -> bool:
    return str(word or "").lower() not in {"", "no", "none", "false", "0"}
