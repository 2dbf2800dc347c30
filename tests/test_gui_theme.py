"""The look as data: legible in every theme."""

import re
from itertools import pairwise

import pytest

from noprac.gui import theme
from noprac.gui.stylesheet import sheet
from noprac.gui.theme import PAIRS, THEMES, Tone, contrast


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize(("over", "under", "least"), PAIRS)
def test_every_role_can_be_read_on_what_it_lies_on(tone: Tone, over: str, under: str, least: float) -> None:
    palette = THEMES[tone]
    assert contrast(getattr(palette, over), getattr(palette, under)) >= least


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


def test_sizes_rise_by_a_quarter() -> None:
    sizes = (theme.SMALL, theme.BODY, theme.CAPTION, theme.TITLE, theme.DISPLAY)
    assert all(1.2 <= big / small <= 1.3 for small, big in pairwise(sizes))
    assert theme.CAPTION >= 22


def test_high_contrast_goes_beyond_the_least() -> None:
    palette = THEMES[Tone.CONTRAST]
    assert all(contrast(getattr(palette, role), palette.ground) >= 7 for role in ("ink", "quiet", "accent", "care"))


def test_cards_have_an_outline_where_no_shadow_sets_them_off() -> None:
    for palette in THEMES.values():
        assert palette.shadow > 0 or contrast(palette.outline, palette.ground) >= 3


RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
COLOUR = re.compile(r"(?:^|;)\s*(background|color|border|border-color):[^;]*(#[0-9a-f]{6})")


def rules(tone: Tone) -> list[tuple[str, dict[str, str]]]:
    """Each rule of the stylesheet that is not about what cannot be used: its selector, and its colours."""
    text = sheet(THEMES[tone])
    found = [(name.strip(), dict(COLOUR.findall(body.replace("\n", " ")))) for name, body in RULE.findall(text)]
    return [(name, colours) for name, colours in found if colours and ":disabled" not in name]


@pytest.mark.parametrize("tone", Tone)
def test_every_rule_of_the_sheet_can_be_read(tone: Tone) -> None:
    theme_ = THEMES[tone]
    under = {theme_.ground, theme_.surface}
    words = [(name, c["color"], c.get("background")) for name, c in rules(tone) if "color" in c]
    dim = [(name, ink) for name, ink, on in words for back in ([on] if on else under) if contrast(ink, back) < 4.5]
    assert dim == []
    assert len(words) > 20


EDGED = ("QLineEdit", "QComboBox", "QPlainTextEdit", *(f'QPushButton[kind="{k}"]' for k in ("chip", "plain", "choice")))


@pytest.mark.parametrize("tone", Tone)
def test_the_focus_and_the_edge_of_a_control_are_seen(tone: Tone) -> None:
    theme_ = THEMES[tone]
    edges = [
        (name, c.get("border-color") or c["border"])
        for name, c in rules(tone)
        if (":focus" in name or name.startswith(EDGED)) and ("border" in c or "border-color" in c)
    ]
    assert [(n, e) for n, e in edges for back in (theme_.ground, theme_.surface) if contrast(e, back) < 3] == []
    assert len([name for name, _ in edges if ":focus" in name]) > 8


@pytest.mark.parametrize("tone", Tone)
def test_the_bar_that_scrolls_is_seen(tone: Tone) -> None:
    bars = [c["background"] for name, c in rules(tone) if name.startswith("QScrollBar::handle")]
    assert len(bars) > 2
    assert all(contrast(bar, THEMES[tone].ground) >= 3 for bar in bars)
