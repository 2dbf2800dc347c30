"""Words that sound about alike, as the fitting mixes them up."""

from pathlib import Path

from noprac.moves.train.sounds import alike, dictionary

SOUNDS = {
    "no": ("N", "OW"),
    "know": ("N", "OW"),
    "fine": ("F", "AY", "N"),
    "vine": ("V", "AY", "N"),
    "proposal": ("P", "R", "AH", "P", "OW", "Z", "AH", "L"),
    "proposals": ("P", "R", "AH", "P", "OW", "Z", "AH", "L", "Z"),
    "two": ("T", "UW"),
}


def test_words_that_sound_the_same_are_found_and_none_is_its_own_double() -> None:
    found = alike(dict.fromkeys(SOUNDS, 3), SOUNDS)
    assert found["no"][0] == "know"
    assert found["fine"][0] == "vine"
    assert found["proposal"][0] == "proposals"
    assert all(word not in others for word, others in found.items())


def test_a_rare_word_is_not_heard_for_another() -> None:
    found = alike({**dict.fromkeys(SOUNDS, 3), "vine": 2, "two": 1}, SOUNDS)
    assert found["fine"] == ()
    assert "two" not in found


def test_the_order_is_always_the_same() -> None:
    counts = dict.fromkeys(SOUNDS, 3)
    assert alike(counts, SOUNDS) == alike(dict(reversed(counts.items())), SOUNDS)


def test_a_dictionary_gives_the_first_pronunciation(tmp_path: Path) -> None:
    path = tmp_path / "words.dict"
    path.write_text("the DH AH\nthe(2) DH IY\nno N OW\n", encoding="utf-8")
    assert dictionary(path) == {"the": ("DH", "AH"), "no": ("N", "OW")}
