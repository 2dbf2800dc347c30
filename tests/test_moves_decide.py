"""From logits to moves: the weighing, the rules of a set, the proof, what was badly heard."""

import numpy as np
import pytest

from noprac.core.moves import SURE, Move
from noprac.core.speech import Word
from noprac.moves.decide import MOVES, PARTS, Decision, proof, speaking
from noprac.moves.hearing import heard_confidence, weighed
from noprac.moves.text import plain


def _decision(least: float = 0.5) -> Decision:
    return Decision(turn=1.0, words=0.0, grams=0.0, rivals=0.0, bias=(0.0,) * len(MOVES), least=least)


def _logits(**moves: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.array([moves.get(m.value, -4.0) for m in MOVES], np.float32)


def _given(**moves: float) -> tuple[Move, ...]:
    decision, turn = _decision(), _logits(**moves)
    return decision.given(decision.confidences(turn, turn[None], turn))


def test_a_turn_has_every_move_that_is_sure_enough() -> None:
    assert _given(label=2.0, open_question=1.0, pitch=-1.0) == (Move.OPEN_QUESTION, Move.LABEL)


def test_a_turn_has_at_least_one_move() -> None:
    assert _given(label=-1.0) == (Move.LABEL,)


def test_other_stands_alone_or_not_at_all() -> None:
    assert _given(other=2.0, label=1.0) == (Move.OTHER,)
    assert _given(other=1.0, label=2.0) == (Move.LABEL,)


def test_confidences_are_rounded_and_never_certain() -> None:
    turn = _logits(label=40.0)
    found = _decision().confidences(turn, turn[None], turn)
    assert found[MOVES.index(Move.LABEL)] == 0.999
    assert found.min() == pytest.approx(0.018, abs=1e-6)


def test_a_louder_move_at_the_same_word_counts_against_a_move() -> None:
    words = np.stack([_logits(guilt=1.0, rebut=3.0), _logits(pitch=2.0)])
    found = speaking(words[0], words, words[0])[PARTS.index("rivals")]
    assert found[MOVES.index(Move.GUILT)] == pytest.approx(-2.0)
    assert found[MOVES.index(Move.REBUT)] == found[MOVES.index(Move.PITCH)] == 0


def test_a_step_may_be_put_as_a_question_for_a_no_or_a_yes() -> None:
    words = _logits(no_question=1.0, next_step_offer=3.0)[None]
    rivals = speaking(words[0], words, words[0])[PARTS.index("rivals")]
    assert rivals[MOVES.index(Move.NO_QUESTION)] == 0


def test_a_decision_that_lacks_a_move_is_refused() -> None:
    with pytest.raises(ValueError, match="lacks a move"):
        Decision.of({"turn": 1, "words": 1, "grams": 1, "rivals": 0, "least": 0.5, "bias": {"label": 0.1}})


def test_a_decision_is_read_as_it_was_stored() -> None:
    kept = _decision()
    stored = {"turn": 1.0, "words": 0.0, "grams": 0.0, "rivals": 0.0, "least": 0.5, "bias": kept.biases()}
    assert Decision.of(stored) == kept


def test_a_proof_is_the_words_around_the_strongest() -> None:
    assert proof([0.0, 0.8, 0.9, 0.7, 0.0]) == (1, 4)
    assert proof([0.9, 0.1, 0.1, 0.8]) == (0, 4)
    assert proof([0.9, 0.0, 0.0, 0.0, 0.0, 0.8]) == (0, 1)
    assert proof([0.2]) == (0, 1)


def test_typed_words_were_not_misheard() -> None:
    assert heard_confidence(plain("is it a no"), ()) is None
    assert weighed(0.9, [1.0], None) == 0.9


def test_words_that_are_not_those_of_the_turn_say_nothing() -> None:
    assert heard_confidence(plain("is it a no"), (Word("is", 0, 1, 0.1),)) is None


def test_the_hearing_of_each_word_is_known() -> None:
    words = (Word("It's", 0, 1, 0.9), Word("no.", 1, 2, 0.2))
    assert heard_confidence(plain("it's no"), words) == [0.9, 0.2]


def test_a_move_whose_proof_was_badly_heard_is_unsure() -> None:
    assert weighed(0.95, [0.9, 0.9], [0.4, 0.3]) < SURE
    assert weighed(0.95, [0.9, 0.9], [0.9, 0.8]) == 0.95
    assert weighed(0.95, [0.01, 0.9], [0.1, 0.9]) == 0.95  # the badly heard word proves nothing
    assert weighed(0.95, [0.0], [0.2]) < SURE
