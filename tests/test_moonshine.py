"""The embedded recogniser's parts: tokens to words, the search, the words of the trade, pieces of a turn."""

import math
from collections.abc import Collection, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from noprac.audio import pcm
from noprac.audio.language.scorer import FAVOUR, FLOOR, Scorer
from noprac.audio.moonshine import network, tokens
from noprac.audio.moonshine.recogniser import LONGEST, MoonshineRecogniser
from noprac.audio.moonshine.search import NOTHING, Reading, Search
from noprac.audio.moonshine.tokens import SPACE, Tokens, plain
from noprac.build.language import PHRASES, language, scorer
from noprac.core.speech import RATE, Heard, Sound

ASSETS = Path(__file__).parents[1] / "assets"
FOLDER = ASSETS / "moonshine"
BENCH = ASSETS / "bench"


@pytest.fixture(scope="module")
def vocabulary() -> Tokens:
    return tokens.load(FOLDER / tokens.FILE)


@pytest.fixture(scope="module")
def ears() -> MoonshineRecogniser:
    return MoonshineRecogniser(FOLDER, scorer())


def spelt(vocabulary: Tokens, text: str) -> list[int]:
    """Tokens that write a text, the longest each time."""
    left, found = SPACE + text.replace(" ", SPACE), []
    numbers = {written: token for token, written in reversed(list(enumerate(vocabulary.written)))}
    while left:
        piece = next(left[:n] for n in range(len(left), 0, -1) if left[:n] in numbers)
        found.append(numbers[piece])
        left = left[len(piece) :]
    return found


def heard(ears: MoonshineRecogniser, *parts: bytes) -> Heard:
    ears.reset()
    for block in pcm.blocks(Sound(b"".join(parts))):
        ears.accept(block)
    return ears.finish()


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("Fine. Is it a no, then?", "fine is it a no then"),
        ("A well-known so-called 'no'.", "a well known so called no"),
        ("Mr. Jones\u2019s team, I\u2019m told", "mister jones's team i'm told"),
        ("It is 4 of 25 people.", "it is four of twenty five people"),
        ("That is $5 million, OK?", "that is five million dollars okay"),
        ("\u2014", ""),
    ],
)
def test_what_is_written_becomes_words(vocabulary: Tokens, written: str, words: str) -> None:
    ids = spelt(vocabulary, written)
    assert vocabulary.text(ids) == written
    found = vocabulary.words(ids, [0.9] * len(ids))
    assert " ".join(word for word, _ in found) == words
    assert all(0 < sure <= 0.9 or word == "" for word, sure in found)


def test_a_word_is_as_sure_as_all_of_its_tokens(vocabulary: Tokens) -> None:
    ids = [vocabulary.written.index(piece) for piece in (f"{SPACE}so", f"{SPACE}no", "body", "?")]
    assert vocabulary.words(ids, [0.5, 0.5, 0.5, 1.0]) == [("so", 0.5), ("nobody", 0.25)]
    assert plain("") == []


class Told:
    """A language model that likes one word."""

    def __init__(self, word: str) -> None:
        self._word = word

    def __call__(self, word: str, _before: Sequence[str]) -> float:
        return 0.0 if word in {self._word, "</s>"} else -4.0

    def hinted(self, _before: Sequence[str]) -> Collection[str]:
        return ()


def test_a_language_model_decides_where_the_sound_leaves_a_doubt(vocabulary: Tokens) -> None:
    net = network.load(FOLDER)
    sound = pcm.to_floats(pcm.read(Path(__file__).parent / "phrases" / "awb-so-is-it-a-no.flac").samples)
    encoded, seconds = net.encode(sound), len(sound) / RATE
    alone = Search(net, vocabulary).read(encoded, seconds)
    assert plain(vocabulary.text(alone.tokens)) != ["so", "is", "it", "known"]
    liked = Search(net, vocabulary, Told("known")).read(encoded, seconds)
    assert plain(vocabulary.text(liked.tokens))[-1] == "known"
    assert len(liked.tokens) == len(liked.confidences)
    assert all(0 < sure <= 1 for sure in liked.confidences)


def test_what_two_looks_agree_on_is_settled_but_for_the_last_words(vocabulary: Tokens) -> None:
    search = Search(network.load(FOLDER), vocabulary)
    one, other = (
        Reading(tuple(ids), (1.0,) * len(ids))
        for ids in (spelt(vocabulary, text) for text in ("You told me about the Delays.", "You told me, about the day"))
    )
    assert plain(vocabulary.text(search.settled(one, one).tokens)) == ["you", "told", "me"]
    assert search.settled(one, other) == NOTHING  # they agree on three words, and those may change
    assert search.settled(NOTHING, one) == NOTHING


def test_a_phrase_that_everything_turns_on_is_favoured_until_it_breaks_off() -> None:
    made = language()
    assert made is not None
    bare, favouring = Scorer(made.model), Scorer(made.model, ["is it a no"])
    more = {
        text: sum(favouring(word, words[:at]) - bare(word, words[:at]) for at, word in enumerate(words) if at)
        for text in ("<s> is it", "<s> is it a no", "<s> so is it now </s>", "<s> is it a no </s>", "<s> it is it </s>")
        for words in [text.split()]
    }
    assert [round(share / FAVOUR) for share in more.values()] == [2, 4, 0, 4, 0]
    assert favouring.hinted(("<s>", "so", "is", "it")) == {"a"}
    assert favouring.hinted(("<s>", "so")) == set()
    assert bare("qwertyuiop", ("<s>",)) == FLOOR
    assert math.exp(bare("no", ("it", "a"))) == pytest.approx(0.065, abs=0.06)


def test_the_phrases_are_words_of_the_model() -> None:
    made = language()
    assert made is not None
    known = Scorer(made.model)
    assert all(known(word, ()) > FLOOR for phrase in PHRASES for word in phrase.split())


def test_a_room_without_a_voice_makes_no_words(ears: MoonshineRecogniser) -> None:
    noise = np.random.default_rng(3).normal(0, 300, 4 * RATE).astype("<i2").tobytes()
    assert heard(ears, noise) == Heard("", (), 4.0)


def test_a_question_is_told_from_a_statement(ears: MoonshineRecogniser) -> None:
    asked, told = (pcm.read(BENCH / f"{number}.flac").samples for number in ("03", "08"))
    found = [heard(ears, sound) for sound in (asked, told)]
    assert [(turn.text.split()[0], turn.question) for turn in found] == [("what", True), ("so", False)]


def test_a_turn_without_a_pause_is_read_in_pieces_too(ears: MoonshineRecogniser) -> None:
    sound = pcm.read(BENCH / "01.flac").samples
    often = math.ceil(1.2 * LONGEST * RATE * 2 / len(sound))
    once, many = heard(ears, sound), heard(ears, *[sound] * often)
    assert len(many.words) == pytest.approx(often * len(once.words), rel=0.15)
    edges = [edge for word in many.words for edge in (word.start, word.end)]
    assert all(before <= after for before, after in pairwise(edges))
    assert edges[-1] == pytest.approx(many.seconds, abs=0.4)
