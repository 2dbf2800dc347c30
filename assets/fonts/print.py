"""Make the fonts of the printed debrief: Inter with TrueType outlines, which every PDF viewer takes.

Takes: `Inter-*.otf` here (cubic outlines). Gives: the same letters, quadratic, in `noprac/report/fonts`. May not:
change a letter by more than a thousandth of its height. Needs `fonttools`: `python assets/fonts/print.py`; the
same fonts give the same bytes.
"""

from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

HERE = Path(__file__).parent
OUT = HERE.parents[1] / "noprac" / "report" / "fonts"
FACES = ("Regular", "SemiBold", "Italic")
LETTERS = (*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2028), *range(0x2030, 0x203B))
SIGNS = (0x218, 0x219, 0x21A, 0x21B, 0x1E9E, 0x20AC, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x25CB, 0x25CF)
FEATURES = ("kern", "tnum", "ccmp", "mark", "mkmk", "locl")


def main() -> None:
    """Write the faces."""
    for face in FACES:
        font = TTFont(HERE / f"Inter-{face}.otf", recalcTimestamp=False)
        _subset(font)
        _quadratic(font)
        font.save(OUT / f"Inter-{face}.ttf")


def _subset(font: TTFont) -> None:
    options = subset.Options(layout_features=list(FEATURES), notdef_outline=True, name_IDs=["*"], hinting=False)
    options.drop_tables += ["DSIG"]
    small = subset.Subsetter(options)
    small.populate(unicodes=(*LETTERS, *SIGNS))
    small.subset(font)


def _quadratic(font: TTFont) -> None:
    """The outlines, as TrueType keeps them."""
    error = font["head"].unitsPerEm / 1000
    order = font.getGlyphOrder()
    glyphs = font.getGlyphSet()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, error, reverse_direction=True))
        drawn[name] = pen.glyph()
    del font["CFF "]
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, drawn
    font["head"].glyphDataFormat = 0
    _highest(font)
    font.sfntVersion = "\000\001\000\000"


def _highest(font: TTFont) -> None:
    highest = newTable("maxp")
    highest.tableVersion, highest.numGlyphs = 0x00010000, len(font.getGlyphOrder())
    for zero in ("Points", "Contours", "CompositePoints", "CompositeContours", "TwilightPoints", "Storage"):
        setattr(highest, f"max{zero}", 0)
    for zero in ("FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions", "ComponentElements"):
        setattr(highest, f"max{zero}", 0)
    highest.maxZones, highest.maxComponentDepth = 1, 0
    font["maxp"] = highest
    font["post"].formatType = 3.0


if __name__ == "__main__":
    main()
