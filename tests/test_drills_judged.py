"""What each drill makes of an answer: by moves, by form, by meaning; badly heard words never fail."""

from datetime import date

import pytest
from drill_stage import Drill, Interest, Prompt, Want, YesKind, part, prompt, spoken, typed

from noprac.core.drills.answer import AGAIN, UNCLEAR, Answer, Judgement, Outcome
from noprac.core.drills.asking import Lean, lean
from noprac.core.drills.judging import cut, judge
from noprac.core.drills.reasons import distinct, reasons
from noprac.core.drills.yeses import Guess, Guessed, Step, Week, brier, by_week, calibration, guess
from noprac.core.errors import Misuse
from noprac.core.speech import Via

TURN = prompt(Drill.TURN_IT_ROUND)
NO = prompt(Drill.AFTER_THE_NO, line="No, that's too expensive.")


def got(judgement: Judgement) -> dict[str, int]:
    return {point.name: point.got for point in judgement.points}


def why(judgement: Judgement, name: str) -> str:
    return next(point.why for point in judgement.points if point.name == name)


# Turn it round


@pytest.mark.parametrize(
    "question",
    [
        "Would it be a bad idea to meet next week?",
        "so is it out of the question to meet next week",
        "Have you given up on meeting me?",
        "Before we go on, would it be wrong to see each other next week?",
        "um would next week be a nuisance",
    ],
)
def test_a_question_that_no_answers_well_passes(question: str) -> None:
    found = judge(TURN, typed(question, "no_question"))
    assert found.outcome is Outcome.PASSED
    assert (found.got, found.most) == (4, 4)


@pytest.mark.parametrize(
    "question",
    [
        "Can we meet next week?",
        "We meet next week, don't you think?",
        "wouldn't next week be good",
        "next week is fine right",
    ],
)
def test_a_question_that_fishes_fails(question: str) -> None:
    found = judge(TURN, typed(question, "yes_question"))
    assert found.outcome is Outcome.NOT_YET
    assert why(found, "asks_for_no") == "It still wants a yes."


def test_the_tagger_decides_where_the_form_does_not_tell() -> None:
    said = "Next week, is that one for the long grass?"
    assert judge(TURN, typed(said, "no_question")).outcome is Outcome.PASSED
    assert judge(TURN, typed(said, "yes_question")).outcome is Outcome.NOT_YET
    assert judge(TURN, typed(said, "no_question", confidence=0.3)).outcome is Outcome.UNSURE


def test_a_question_about_something_else_fails_and_badly_heard_is_said_again() -> None:
    other = "Would it be a bad idea to paint the house?"
    assert why(judge(TURN, typed(other, "no_question")), "keeps_matter") == "It asks about something else."
    assert judge(TURN, typed(other, "no_question")).outcome is Outcome.NOT_YET
    assert judge(TURN, spoken(other, "no_question")).outcome is Outcome.UNSURE


def test_a_question_without_matter_passes_where_a_model_has_none() -> None:
    free = prompt(Drill.TURN_IT_ROUND, line="Are you ready?", right=("Is it a no?",))
    assert judge(free, typed("is it a no", "ask_for_no")).outcome is Outcome.PASSED
    assert judge(TURN, typed("is it a no", "ask_for_no")).outcome is Outcome.NOT_YET


def test_pressure_in_it_fails() -> None:
    found = judge(TURN, typed("Would it be crazy to meet next week, the price goes up", "no_question", "urgency"))
    assert found.outcome is Outcome.NOT_YET
    assert why(found, "no_lean") == "It presses with time."


@pytest.mark.parametrize(
    "fishing", ["Would you like to stop wasting money", "Do you want less trouble", "are you tired of late reports"]
)
def test_words_against_do_not_make_a_fishing_question_a_good_one(fishing: str) -> None:
    assert lean(fishing) is Lean.YES


@pytest.mark.parametrize("plain", ["how many people do you have", "is your budget in one pot", "hello"])
def test_a_question_that_leans_neither_way(plain: str) -> None:
    assert lean(plain) is None


# After the no


def test_silence_and_curiosity() -> None:
    found = judge(NO, spoken("too expensive compared to what", "open_question", pause=1.2))
    assert found.outcome is Outcome.PASSED
    assert why(found, "silence") == "1.2 seconds of silence: the no had room."
    assert found.got == found.most == 4


def test_too_quick_an_answer_passes_with_a_point_less() -> None:
    found = judge(NO, spoken("too expensive compared to what", "open_question", pause=0.1))
    assert found.outcome is Outcome.PASSED
    assert got(found)["silence"] == 0


def test_a_typed_pause_is_not_judged() -> None:
    assert "silence" not in got(judge(NO, typed("what makes it too much", "open_question")))


def test_a_fact_asked_for_earns_half_and_an_argument_nothing() -> None:
    assert got(judge(NO, typed("how much is your budget", "fact_question")))["curious"] == 1
    argued = judge(NO, typed("but it pays for itself", "rebut"))
    assert argued.outcome is Outcome.NOT_YET
    assert why(argued, "no_stands") == "It argues."
    assert judge(NO, typed("fair enough", "acknowledge")).outcome is Outcome.NOT_YET


# Badly heard


def test_badly_heard_words_never_fail() -> None:
    assert judge(NO, spoken("but it pace for itself", "acknowledge", heard=0.2)).outcome is Outcome.UNSURE
    assert judge(NO, typed("  ")).outcome is Outcome.UNSURE
    assert judge(NO, Answer(())).outcome is Outcome.UNSURE
    assert judge(NO, typed("qwertz")).outcome is Outcome.UNSURE
    assert Answer(()).doubtful


# Which yes


YES = prompt(Drill.WHICH_YES, line="Yes, great.", yes=YesKind.COUNTERFEIT, why="It ends the call.")


@pytest.mark.parametrize(
    ("text", "kind", "percent"),
    [
        ("counterfeit ninety percent", YesKind.COUNTERFEIT, 90),
        ("It's a commitment, 85 %", YesKind.COMMITMENT, 85),
        ("no commitment i mean confirmation sixty five", YesKind.CONFIRMATION, 65),
        ("fake, a hundred percent", YesKind.COUNTERFEIT, 100),
        ("confirm half half", YesKind.CONFIRMATION, 50),
        ("commitment 10 of 2000", YesKind.COMMITMENT, None),
        ("no idea", None, None),
    ],
)
def test_what_is_guessed_and_how_sure(text: str, kind: YesKind | None, percent: int | None) -> None:
    assert guess(text) == Guess(kind, percent)


def test_a_yes_is_told_and_its_reason_given() -> None:
    right = judge(YES, typed("counterfeit 90"))
    assert (right.outcome, right.got, right.choice, right.percent) == (Outcome.PASSED, 3, "counterfeit", 90)
    assert why(right, "kind") == "Yes, counterfeit. It ends the call."
    wrong = judge(YES, typed("commitment 90"))
    assert (wrong.outcome, wrong.got) == (Outcome.NOT_YET, 0)
    assert judge(YES, typed("commitment 50")).got == 1
    assert judge(YES, typed("counterfeit 55")).got == 2


def test_what_is_missing_is_asked_for() -> None:
    assert judge(YES, typed("no idea")).outcome is Outcome.UNSURE
    found = judge(YES, typed("counterfeit"))
    assert (found.outcome, found.ask) == (Outcome.MORE, "How sure are you, from 50 to 100 percent?")


def test_calibration() -> None:
    guesses = [Guessed(90, True), Guessed(90, False), Guessed(50, True), Guessed(100, True), Guessed(64, False)]
    assert brier(guesses) == 0.296
    assert brier([]) is None
    assert calibration(guesses) == (Step(50, 1, 1.0), Step(60, 1, 0.0), Step(90, 2, 0.5), Step(100, 1, 1.0))


def test_the_brier_score_week_by_week() -> None:
    """2 March 2026 is a Monday."""
    days = (date(2026, 3, 2), date(2026, 3, 8), date(2026, 3, 9))
    guesses = [
        Guessed(50, True),
        *(Guessed(percent, True, day) for percent, day in zip((100, 50, 90), days, strict=True)),
    ]
    assert by_week(guesses) == (Week(days[0], 0.125, 2), Week(days[2], 0.01, 1))


# Reasons


WHY = prompt(Drill.REASONS, line="Why not?")
SLOW = part("it takes three months before you see anything", "pitch")
SMALL = part("you may be too small for us", "takeaway")
DEAR = part("we are not the cheapest", "other")


def test_three_reasons_one_by_one() -> None:
    assert judge(WHY, Answer((SLOW,))).ask == "Two more."
    assert judge(WHY, Answer((SLOW, SMALL))).ask == "One more."
    found = judge(WHY, Answer((SLOW, SMALL, DEAR)))
    assert (found.outcome, found.got) == (Outcome.PASSED, 4)


def test_the_same_reason_twice_is_one() -> None:
    again = part("you will see nothing for three months", "takeaway")
    found = judge(WHY, Answer((SLOW, again)))
    assert found.ask == "That one came before. Two more."
    assert judge(WHY, Answer((SLOW, *[again] * 6))).outcome is Outcome.NOT_YET
    empty = part("no", "takeaway")
    assert distinct((empty, empty)) == (empty,)


def test_what_speaks_for_buying_is_no_reason() -> None:
    push = part("just sign today", "push")
    found = judge(WHY, Answer((SLOW, push)))
    assert (found.outcome, got(found)) == (Outcome.NOT_YET, {"reasons": 1, "no_lean": 0})
    plain = part("the sky is blue", "pitch")
    assert judge(WHY, Answer((plain,))).ask == UNCLEAR
    blurred = part("the sky is blue", "pitch", heard=0.2)
    assert judge(WHY, Answer((blurred,))).ask == AGAIN


def test_a_turn_is_cut_into_reasons() -> None:
    said = "first we are not cheap second it takes long, third you may be too small"
    assert cut(Drill.REASONS, said) == ("we are not cheap", "it takes long", "you may be too small")
    assert reasons("we are slow. and dear!") == ("we are slow",)
    assert reasons("too dear") == ("too dear",)
    assert reasons(" ") == ()
    assert cut(Drill.LET_GO, "Fine. Goodbye.") == ("Fine. Goodbye.",)


# Ping and drop


def ping(interest: Interest) -> Prompt:
    return prompt(Drill.PING_AND_DROP, interest=interest)


@pytest.mark.parametrize(
    ("interest", "move", "passes"),
    [
        (Interest.WARM, "next_step_offer", True),
        (Interest.WARM, "let_go", False),
        (Interest.LUKEWARM, "open_question", True),
        (Interest.LUKEWARM, "pitch", False),
        (Interest.COLD, "let_go", True),
        (Interest.COLD, "open_question", False),
        (Interest.COLD, "push", False),
    ],
)
def test_the_temperature_is_read(interest: Interest, move: str, passes: bool) -> None:
    assert (judge(ping(interest), typed("so it goes", move)).outcome is Outcome.PASSED) == passes


def test_one_breath() -> None:
    long = judge(ping(Interest.COLD), typed("well " * 31, "let_go"))
    slow = judge(ping(Interest.COLD), spoken("i leave it there", "let_go", seconds=20))
    assert [got(found)["one_breath"] for found in (long, slow)] == [0, 0]
    assert judge(prompt(Drill.PING_AND_DROP), typed("what holds you", "open_question")).outcome is Outcome.PASSED


# Let go


GO = prompt(Drill.LET_GO, line="It's a no.")


def test_let_go_with_the_door_open() -> None:
    found = judge(GO, typed("no problem, shall i check back in a year", "let_go", "door_open"))
    assert (found.outcome, found.got) == (Outcome.PASSED, 4)
    assert judge(GO, typed("Fair enough. Call me any time.", "acknowledge")).outcome is Outcome.PASSED


def test_a_shut_door_and_a_string() -> None:
    shut = judge(GO, typed("goodbye then", "farewell"))
    assert (shut.outcome, why(shut, "door_open")) == (Outcome.NOT_YET, "It closes the door: leave a way back.")
    string = judge(GO, typed("call me any time, tuesday or thursday", "door_open", "push"))
    assert (string.outcome, why(string, "no_string")) == (Outcome.NOT_YET, "It presses for a yes.")
    assert why(string, "no_taken") == "A word on the no itself is missing."


# Mirror and label


@pytest.mark.parametrize(
    ("want", "move", "points"),
    [
        (Want.MIRROR, "mirror", 2),
        (Want.MIRROR, "label", 1),
        (Want.LABEL, "label", 2),
        (Want.LABEL, "summary", 2),
        (Want.LABEL, "mirror", 1),
        (Want.EITHER, "mirror", 2),
        (None, "label", 2),
    ],
)
def test_what_was_said_is_given_back(want: Want | None, move: str, points: int) -> None:
    found = judge(prompt(Drill.MIRROR_AND_LABEL, want=want), typed("burned last year", move))
    assert (found.outcome, got(found)["given_back"]) == (Outcome.PASSED, points)


@pytest.mark.parametrize(
    ("want", "word"),
    [(Want.MIRROR, "Give back a few of their words."), (Want.LABEL, "Name it: it sounds like, it seems.")],
)
def test_nothing_given_back(want: Want, word: str) -> None:
    found = judge(prompt(Drill.MIRROR_AND_LABEL, want=want), typed("we fix that", "pitch"))
    assert (found.outcome, why(found, "given_back")) == (Outcome.NOT_YET, word)
    assert why(found, "nothing_added") == "It goes on pitching."


def test_a_long_mirror() -> None:
    assert got(judge(prompt(Drill.MIRROR_AND_LABEL), typed("burned " * 13, "mirror")))["short"] == 0


def test_a_call_is_no_answer() -> None:
    with pytest.raises(Misuse):
        judge(prompt(Drill.QUICK_TO_NO), Answer((), Via.TYPED))
