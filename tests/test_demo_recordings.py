"""The demo's recordings, heard by the tiny model."""

import pytest
import vosk
from hearing import MODEL, RATE, Samples, demo, hear, load, wrong

TRAINEES = {"skilled": 5, "pushy": 3}


@pytest.fixture(scope="module")
def model() -> vosk.Model:
    return load()


@pytest.mark.parametrize("trainee", TRAINEES)
def test_at_most_one_word_in_ten_is_wrong_in_a_turn_and_one_in_twenty_in_all(model: vosk.Model, trainee: str) -> None:
    turns = [(said, hear(model, sound).text) for said, sound in demo(trainee)]
    assert len(turns) == TRAINEES[trainee]
    for said, heard in turns:
        assert wrong(said, heard) <= len(said.split()) / 10, (said, heard)
    assert sum(wrong(*turn) for turn in turns) <= sum(len(said.split()) for said, _ in turns) / 20, turns


@pytest.mark.parametrize(
    ("trainee", "turn", "phrase"),
    [
        ("skilled", 0, "have i caught you at a bad time"),
        ("skilled", 1, "it seems as if you need to generate more high quality leads"),
        ("skilled", 2, "why do you think that is"),
        ("skilled", 3, "it seems as if your salespeople could do with some help"),
        ("skilled", 4, "it is fine to say no would you be open to a proposal"),
        ("pushy", 0, "do you have five minutes i really need to talk to you today"),
        ("pushy", 1, "would you agree that"),
        ("pushy", 2, "shall we say tuesday or thursday"),
    ],
)
def test_the_words_that_carry_the_moves_come_through(model: vosk.Model, trainee: str, turn: int, phrase: str) -> None:
    _, sound = demo(trainee)[turn]
    assert phrase in hear(model, sound).text


@pytest.mark.parametrize("trainee", TRAINEES)
def test_all_words_said_are_known_to_the_model(trainee: str) -> None:
    words = (MODEL / "graph" / "words.txt").read_text(encoding="utf-8").splitlines()
    known = {line.split()[0] for line in words}
    assert {word for said, _ in demo(trainee) for word in said.split()} <= known


def _edges(sound: Samples) -> tuple[Samples, Samples]:
    return sound[: RATE // 5], sound[-RATE // 5 :]


@pytest.mark.parametrize("trainee", TRAINEES)
def test_a_turn_begins_and_ends_in_silence(trainee: str) -> None:
    for _, sound in demo(trainee):
        assert all(not edge.any() for edge in _edges(sound))
        assert abs(sound).max() > 5_000
