"""The phrases that everything turns on, as the recogniser that comes with the app hears them: spoken by flite."""

from pathlib import Path

import pytest

from noprac import build
from noprac.audio import pcm
from noprac.audio.moonshine.recogniser import MoonshineRecogniser
from noprac.engine.ports import Recogniser
from noprac.store import paths

PHRASES = sorted((Path(__file__).parent / "phrases").glob("*.flac"))


@pytest.fixture(scope="module")
def ears() -> Recogniser:
    ears = build.recogniser(build.EMBEDDED)
    assert ears.name == "moonshine"
    return ears


@pytest.mark.parametrize("path", PHRASES, ids=lambda path: path.stem)
def test_a_phrase_is_heard_right(ears: Recogniser, path: Path) -> None:
    ears.reset()
    ears.accept(pcm.read(path).samples)  # at once, as a file comes: each voice is another
    said = path.stem.partition("-")[2].replace("-", " ").replace("doesnt", "doesn't")
    assert ears.finish().text == said


def test_the_model_is_named(ears: Recogniser) -> None:
    assert len(PHRASES) == 28  # four to be heard, three that must not be bent towards them, by four voices
    assert ears.model == "tiny-en with sales talk (embedded)"
    assert MoonshineRecogniser(paths.assets() / "moonshine").model == "tiny-en (embedded)"
