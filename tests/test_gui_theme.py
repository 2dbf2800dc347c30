"""The look as data: legible in every theme."""

from itertools import pairwise

import pytest

from noprac.gui import theme
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
