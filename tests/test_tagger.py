"""The tagger that comes with the app: anything goes in, the same comes out, in time."""

import json
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from noprac.core.moves import SURE, Act, Move, Moves
from noprac.core.speech import Word
from noprac.moves.acts import act_of
from noprac.moves.files import folder
from noprac.moves.tagger import ModelTagger, load

MOST = 25_000_000  # bytes


@cache
def _tagger() -> ModelTagger:
    return load()


def _tag(trainee: str, prospect: str = "", act: Act | None = None, words: tuple[Word, ...] = ()) -> Moves:
    return _tagger().tag(trainee, prospect, act, words)


def _names(moves: Moves) -> set[str]:
    return {s.move.value for s in moves.spans}


def _holds(trainee: str, moves: Moves) -> None:
    assert all(0 <= s.start < s.end <= len(trainee) for s in moves.spans)
    assert all(0 < s.confidence < 1 for s in moves.spans)
    assert len({s.move for s in moves.spans}) == len(moves.spans)
    assert len(moves.spans) == 1 or Move.OTHER not in {s.move for s in moves.spans}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.text(max_size=80), st.sampled_from([None, *Act]))
@example("", "", None)
@example("a", "", None)
@example("\x00\x07\ud800 is it a no", "\udfff", Act.STALLS)
@example("🙂🙂🙂 👍", "🙂", Act.OBJECTS)
@example("это нет? 不是吗", "nein", Act.SAYS_NO)
@example("'", "'", None)
def test_anything_goes_in(trainee: str, prospect: str, act: Act | None) -> None:
    moves = _tag(trainee, prospect, act)
    _holds(trainee, moves)
    assert moves == _tag(trainee, prospect, act)


def test_ten_thousand_words_go_in() -> None:
    trainee = "so is it a no " * 2_000
    moves = _tag(trainee, "let me think about it", Act.STALLS)
    _holds(trainee, moves)
    assert "ask_for_no" in _names(moves)


def test_one_endless_word_goes_in() -> None:
    trainee = "no" * 20_000
    _holds(trainee, _tag(trainee))


def test_nothing_said_shows_nothing() -> None:
    assert _tag(" \n ").spans == ()
    assert _tag("?!…").spans == ()


def test_threads_share_a_tagger() -> None:
    turns = ["is it a no", "you're going to love it", "fair enough i'll leave it there", "who signs it off"] * 4
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(_tag, turns)) == [_tag(t) for t in turns]


def test_case_and_punctuation_change_nothing_but_the_place() -> None:
    typed = _tag("Would it be CRAZY to look at this on Thursday?", "we lose two bids a month", Act.STATES)
    heard = _tag("would it be crazy to look at this on thursday", "we lose two bids a month", Act.STATES)
    assert [(s.move, s.confidence) for s in typed.spans] == [(s.move, s.confidence) for s in heard.spans]


def test_other_has_the_whole_turn() -> None:
    (span,) = _tag("Mm hm.", "go on", Act.STATES).spans
    assert (span.move, span.start, span.end) == (Move.OTHER, 0, 6)


def test_a_badly_heard_move_is_given_as_perhaps() -> None:
    text = "is it a no"
    clear = tuple(Word(w, i, i + 1, 0.95) for i, w in enumerate(text.split()))
    unclear = tuple(Word(w, i, i + 1, 0.2) for i, w in enumerate(text.split()))
    assert Move.ASK_FOR_NO in _tag(text, "i'm not sure", Act.STALLS, clear).sure()
    assert _tag(text, "i'm not sure", Act.STALLS, unclear).sure() == frozenset()
    assert all(s.confidence < SURE for s in _tag(text, "i'm not sure", Act.STALLS, unclear).spans)


def test_one_clause_asks_for_a_yes_or_a_no_but_not_for_both() -> None:
    line = "Yes, I filled in your form. We're behind plan on sales this year, that's all it said."
    moves = _tag("would you agree that more high quality leads would benefit your business", line, Act.GREETS)
    assert _names(moves) == {"yes_question"}


def test_the_model_is_small_and_says_its_version() -> None:
    own = [f for f in folder().iterdir() if not f.name.startswith("ending.")]  # another network's, 8 MB
    assert sum(f.stat().st_size for f in own) <= MOST
    stored = json.loads((folder() / "decision.json").read_text(encoding="utf-8"))
    assert _tag("hello").tagger == _tagger().version == stored["version"]


SKILLED = (
    ("hello this is sarah from leads machine have i caught you at a bad time", {"greeting", "no_question"}),
    (
        "so based on what you have said so far it seems as if you need to generate more high quality leads correct",
        {"label"},
    ),
    ("i see let's explore that why do you think that is", {"acknowledge", "open_question"}),
    ("so it seems as if your salespeople could do with some help in improving productivity", {"label"}),
    (
        (
            "we've helped hundreds of companies like yours improve salesforce productivity by an average of fifty "
            "percent it is fine to say no would you be open to a proposal on how we can do the same for you"
        ),
        {"pitch", "permission_to_refuse", "next_step_offer"},
    ),
)
PUSHY = (
    ("hi do you have five minutes i really need to talk to you today", {"greeting", "yes_question", "plead"}),
    ("Would you agree that generating more high-quality leads would benefit your business?", {"yes_question"}),
    (
        (
            "our leads machine service can help you do that it's the best on the market "
            "so shall we say tuesday or thursday"
        ),
        {"pitch", "hype", "push"},
    ),
    ("Our Leads Machine service can help you do that.", {"pitch"}),
)


@pytest.mark.parametrize(("turn", "moves"), SKILLED + PUSHY)
def test_the_demo_turns(turn: str, moves: set[str]) -> None:
    opens = "greeting" in moves
    line, act = ("Hello?", Act.GREETS) if opens else ("Yes.", Act.CONFIRMATION_YES)
    assert _names(_tag(turn, line, act)) == moves


@pytest.mark.parametrize(
    ("line", "act"),
    [
        ("Hello, Brightwater Dental.", Act.GREETS),
        ("How much does it cost?", Act.ASKS),
        ("It's too expensive for us.", Act.OBJECTS),
        ("No, thank you.", Act.SAYS_NO),
        ("I need to think about it.", Act.STALLS),
        ("No, the more important issue is follow-up.", Act.CORRECTS),
        ("Great, send me some information.", Act.COUNTERFEIT_YES),
        ("Exactly right.", Act.THATS_RIGHT),
        ("Goodbye.", Act.ENDS),
        ("", Act.STATES),
        ("…", Act.STATES),
    ],
)
def test_the_prospects_act_is_worked_out(line: str, act: Act) -> None:
    assert act_of(line) is act


def test_a_turn_may_come_without_an_act() -> None:
    assert _names(_tag("burned last year", "We got burned last year.")) == {"mirror"}
