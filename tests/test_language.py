"""The language model of sales talk: its arithmetic on a few words, its file, and that it is kept."""

import sys
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pocketsphinx import Config, LogMath, NGramModel

from noprac.audio.language import made as making
from noprac.audio.language import trie
from noprac.audio.language.counted import counted, discounts
from noprac.audio.language.grams import BEGIN, BITS, END, Grams, find
from noprac.audio.language.made import Sources, key, made
from noprac.audio.language.mixture import mixed
from noprac.audio.language.text import sentences
from noprac.build.language import texts
from noprac.moves.corpus import UNREAD
from noprac.store import paths

TALK = """so is it a no
is it a no then. no it is not
what about this does not work for you? is it the price
so it is the price then
is this a bad time
a no is a no. so is it a bad time then
"""
OTHER = "the price of a thing is what it is worth\nis the weather bad. it is the time of it\nso it goes\n"


def model(text: str) -> Grams:
    return counted([tuple(sentences(line)) for line in text.splitlines()])


def after(grams: Grams, *history: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The probability of each word after one or two."""
    number = {word: i for i, word in enumerate(grams.words)}
    last = np.arange(len(grams.words), dtype=np.int64)
    if len(history) == 1:
        return grams.of_two(last << BITS | number[history[0]])
    return grams.of_three(last << 2 * BITS | number[history[1]] << BITS | number[history[0]])


MODELS = {
    "counted": model(TALK),
    "mixed": mixed([(0.7, model(OTHER)), (0.3, model(TALK))]),
    "three mixed": mixed([(0.5, model(TALK)), (0.2, model("hello there")), (0.3, model(OTHER))]),
}


@pytest.mark.parametrize("grams", MODELS.values(), ids=MODELS.keys())
def test_after_every_history_the_probabilities_add_up_to_one(grams: Grams) -> None:
    histories = [(word,) for word in grams.words] + list(product(grams.words[:8], repeat=2))
    sums = [after(grams, *history).sum() for history in histories if history[-1] != END]
    assert np.allclose(sums, 1.0)
    assert grams.one.sum() == pytest.approx(1.0)


def test_a_mixture_has_the_shares_of_its_parts() -> None:
    one, other = model(TALK), model(OTHER)
    both = mixed([(0.7, one), (0.3, other)])
    for a, b, c in (("is", "it", "a"), ("so", "it", "is"), ("the", "price", "of")):
        parts = [after(part, a, b)[part.words.index(c)] if c in part.words else 0.0 for part in (one, other)]
        assert after(both, a, b)[both.words.index(c)] == pytest.approx(0.7 * parts[0] + 0.3 * parts[1])


def test_sentences_of_a_turn_follow_one_another_and_each_may_begin_and_end_it() -> None:
    grams = model("is it a no then. no it is not")
    word = {name: i for i, name in enumerate(grams.words)}
    seam = [("then", "no"), (BEGIN, "no"), ("then", END), (BEGIN, "is"), ("not", END)]
    keys = np.array([word[b] << BITS | word[a] for a, b in seam])
    assert find(grams.keys_two, keys)[1].all()


def test_text_becomes_the_words_that_are_heard() -> None:
    said = "\u201cSo\u201d \u2014 is it a no? It\u2019s $4,200 for two-day help\u2026 O'Brien's, then."
    assert list(sentences(said)) == [
        *[("so", "is", "it", "a", "no"), ("it's",), ("for", "two", "day", "help")],
        ("o'brien's", "then"),
    ]
    assert list(sentences("7 %!")) == []


def test_discounts_take_off_less_than_there_is() -> None:
    for counts in (np.array([1]), np.array([1, 1, 2, 3, 4, 9]), np.array([5, 5, 5])):
        off = discounts(counts)
        assert off[0] == 0
        assert all(0 < d < n for n, d in enumerate(off[1:], start=1))


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    grams = MODELS["mixed"]
    trie.write(tmp_path / "lm", grams)
    back = trie.read(tmp_path / "lm")
    assert back.words == grams.words
    for name in ("keys_two", "keys_three"):
        assert np.array_equal(getattr(back, name), getattr(grams, name))
    for name in ("one", "back_one", "two", "back_two", "three"):
        assert np.allclose(np.maximum(getattr(grams, name), trie.LEAST), getattr(back, name), rtol=1e-3)


def test_pocketsphinx_reads_the_file_as_we_do(tmp_path: Path) -> None:
    trie.write(tmp_path / "lm", MODELS["mixed"])
    back = trie.read(tmp_path / "lm")
    lm = NGramModel(Config(loglevel="FATAL"), LogMath(1.0001), str(tmp_path / "lm"))
    for words in (("so", "is"), ("so", "is", "it"), ("is", "it", "a"), ("price", "the", "no"), ("a", "bad", "worth")):
        ours = after(back, *words[:-1])[back.words.index(words[-1])]
        assert 1.0001 ** lm.prob(words[::-1]) == pytest.approx(ours, rel=1e-3)


@given(st.lists(st.tuples(*[st.integers(0, 2**bits - 1) for bits in (17, 16, 16, 21)]), min_size=1, max_size=40))
@settings(max_examples=25, deadline=None)
def test_packed_fields_come_back(entries: list[tuple[int, ...]]) -> None:
    widths = (17, 16, 16, 21)
    fields = [np.array(column, np.int64) for column in zip(*entries, strict=True)]
    data = trie.packed(fields, widths)
    read = trie.Packed(data, 0, widths, len(entries))
    assert read.size == len(data)
    assert all(np.array_equal(read.field(i), fields[i]) for i in range(4))


def test_more_values_than_the_file_has_places_for_come_back_nearly() -> None:
    values = np.exp(-np.linspace(0.1, 12, 3 * trie.TABLE))
    table, at = trie._table(values)
    assert np.allclose(np.exp(table[at] * trie.BASE), values, rtol=1e-3)


def test_what_is_no_model_is_said(tmp_path: Path) -> None:
    (tmp_path / "lm").write_bytes(b"none")
    with pytest.raises(ValueError, match="is not a language model"):
        trie.read(tmp_path / "lm")


PRETENDS = "import sys; from pathlib import Path; Path(sys.argv[1]).write_text(sys.stdin.read())"


@pytest.fixture
def sources(tmp_path: Path) -> Sources:
    (tmp_path / "turns").write_text("one", encoding="utf-8")
    return Sources((tmp_path / "turns",), lambda: {"talk": ["is it a no"], "scenes": []})


def test_a_model_is_made_once_and_anew_when_its_sources_change(tmp_path: Path, sources: Sources) -> None:
    program = (sys.executable, "-c", PRETENDS)
    folders = (tmp_path / "set-up", tmp_path / "cache")
    first = made(sources, folders, program)
    assert first is not None
    assert first.model.parent == tmp_path / "cache"
    assert "is it a no" in first.model.read_text(encoding="utf-8")
    assert made(sources, folders, (sys.executable, "-c", "1/0")) == first
    beside = first.model.with_name(first.model.name.replace(".lm.bin", ".dict"))
    beside.write_text("of the same name", encoding="utf-8")
    names = {key(sources.files)}
    for text in ("two", "three", "four"):
        sources.files[0].write_text(text, encoding="utf-8")
        assert made(sources, folders, program) is not None
        names.add(key(sources.files))
    assert len(names) == 4
    assert len(list((tmp_path / "cache").iterdir())) == making.KEPT


def test_where_none_can_be_made_there_is_none_and_nothing_is_left(tmp_path: Path, sources: Sources) -> None:
    half = PRETENDS + "; sys.exit(1)"
    assert made(sources, (tmp_path / "cache",), (sys.executable, "-c", half)) is None
    assert list((tmp_path / "cache").iterdir()) == []
    assert made(sources, (tmp_path / "turns",), (sys.executable, "-c", PRETENDS)) is None  # a file, not a folder
    assert made(Sources((tmp_path / "none",), dict), (tmp_path / "cache",)) is None


def test_who_is_left_out_is_not_read() -> None:
    left = (paths.assets() / "corpus" / "turns-m1.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(texts()["talk"]) - len(texts((*UNREAD, "turns-m1"))["talk"]) == len(left)
