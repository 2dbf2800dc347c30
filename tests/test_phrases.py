"""The phrases that everything turns on, as the recogniser that comes with the app hears them: spoken by flite."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from noprac.audio import pcm
from noprac.audio.sphinx_recogniser import SphinxRecogniser
from noprac.build.language import language

PHRASES = sorted((Path(__file__).parent / "phrases").glob("*.flac"))


@pytest.fixture(scope="module")
def ears() -> Iterator[SphinxRecogniser]:
    made = language()
    assert made is not None
    ears = SphinxRecogniser(made)
    yield ears
    ears.close()


@pytest.mark.parametrize("path", PHRASES, ids=lambda path: path.stem)
def test_a_phrase_is_heard_right(ears: SphinxRecogniser, path: Path) -> None:
    ears.accept(pcm.read(path).samples)  # at once, as a file comes: each voice is another
    said = path.stem.partition("-")[2].replace("-", " ").replace("doesnt", "doesn't")
    assert ears.finish().text == said


def test_the_model_is_named() -> None:
    assert len(PHRASES) == 12
    general = SphinxRecogniser()
    assert general.model == "en-us (embedded)"
    general.close()
