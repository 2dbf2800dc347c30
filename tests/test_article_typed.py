"""The article's two talks and the demo's two, typed: words to moves by the tagger that ships, to the ending."""

from pathlib import Path
from typing import Any

import pytest
from rehearse import listened, opened
from ruamel.yaml import YAML

from noprac.core.call import step
from noprac.core.events import Said
from noprac.moves.tagger import load

HERE = Path(__file__).parent / "conversations"


@pytest.mark.parametrize("name", ["article-000-the-no-way", "article-000-the-yes-way", "demo-skilled", "demo-pushy"])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_typed_word_for_word_it_ends_as_the_article_says(name: str, seed: int) -> None:
    talk: dict[str, Any] = YAML(typ="safe", pure=True).load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    tagger, call = load(), opened(seed)
    for n, turn in enumerate(talk["talk"]):
        line = call.turns[-1].line
        event = Said(n * 10.0, turn["say"], tagger.tag(turn["say"], line.text, line.act))
        call = listened(step(call, event)[0])
    assert call.ending == talk["ends"]
