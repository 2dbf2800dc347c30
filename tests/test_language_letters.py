"""How words are said that no dictionary has."""

import numpy as np
import pytest

from noprac.audio.language.__main__ import guessed
from noprac.audio.language.grams import Grams
from noprac.audio.language.learning import align, figures, learnt
from noprac.audio.language.letters import dictionary, keys, rules, said, spelt
from noprac.audio.language.text import sentences
from noprac.core.edits import distance

LINES = ["tally T AE L IY", "gate G EY T", "gate(2) G EH T", "cat K AE T", "bus B AH S", "all AO L", "ygate IH G EY T"]
KNOWN = dictionary(LINES)
OFTEN = {"tally": 0.1, "gate": 0.1, "cat": 0.1}


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("cat", "K AE T"),
        ("tallygate", "T AE L IY G EY T"),
        ("cat's", "K AE T S"),
        ("cats", "K AE T S"),
        ("bus's", "B AH S IH Z"),
        ("tally's", "T AE L IY Z"),
        ("cat'll", "K AE T AH L"),
        ("gate'd", "G EY T D"),
    ],
)
def test_a_word_is_taken_apart_into_known_ones(word: str, sounds: str) -> None:
    assert " ".join(said(word, KNOWN, OFTEN)) == sounds


@pytest.mark.parametrize(("word", "sounds"), [("bip", "B IH P"), ("shand", "SH AE N D"), ("brighton", "B R AY T AH N")])
def test_a_strange_word_is_said_by_its_letters(word: str, sounds: str) -> None:
    assert " ".join(said(word, {})) == sounds


def test_every_letter_has_a_rule() -> None:
    assert all(keys(letter, 0)[0] in rules() for letter in "abcdefghijklmnopqrstuvwxyz")


def test_what_holds_no_letter_has_no_sound() -> None:
    assert said("''", KNOWN) == ()


def test_rules_are_learnt_from_words() -> None:
    vowels, hard = {"a": "AE", "e": "EH"}, "bdkmnpt"
    words = {f + v + b: (f.upper(), vowels[v], b.upper()) for f in hard for v in vowels for b in hard}
    words |= {f"c{v}{b}": ("K" if v == "a" else "S", vowels[v], b.upper()) for v in vowels for b in hard}
    held = {word: words.pop(word) for word in ("tak", "med", "cat", "cet")}
    found = learnt(words)
    assert {word: spelt(word, found) for word in held} == held
    assert "right 1.000, sounds wrong 0.000" in next(figures(held, found))
    assert learnt(words) == found


def test_sounds_are_shared_out_over_letters() -> None:
    assert align("ox", ("AA", "K", "S"), {}) == (("AA",), ("K", "S"))
    assert align("a", ("K", "AE", "T"), {}) == ((),)  # more sounds than its letters can have
    assert distance(["K", "AE", "T"], ["K", "AH", "T", "S"]) == 2


def test_the_dictionary_gets_what_scenarios_name_and_trainees_often_say() -> None:
    nothing = np.zeros(0, np.int64), np.zeros(0)
    general = Grams(tuple(OFTEN), np.array([*OFTEN.values()]), np.ones(3), *nothing, np.zeros(0), *nothing)
    talk = [tuple(sentences(text)) for text in ("bip bip cat", "bip shand")]
    found = guessed(talk, [tuple(sentences("The Tallygate, all of it."))], LINES, general)
    assert [line.split()[0] for line in found] == ["bip", "it", "of", "tallygate", "the"]
    assert "tallygate T AE L IY G EY T" in found
