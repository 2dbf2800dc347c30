"""The better line: it fits the line it answers, in the prospect's own words, and does what it says it does."""

import re
from collections.abc import Iterator

import pytest
from test_score import said

from noprac import build
from noprac.core.moves import NOS, Act, Move
from noprac.core.score import RUBRIC, Evidence, better_for, score
from noprac.core.score.better import Wish, better
from noprac.core.score.own_words import echo, said_of_them
from noprac.core.transcript import Exchange
from noprac.store import scenarios
from noprac.store.scenarios import Source

LINES = {
    Act.GREETS: ("Hello, Keane Supplies.",),
    Act.ASKS: ("What does it cost?",),
    Act.STATES: ("We lost our best client last year.", "Fourteen.", "You rang us before."),
    Act.OBJECTS: (
        "It's too expensive for us.",
        "Not this year, I'm afraid.",
        "We got burned last year.",
        "I've heard promises like that before.",
        "That's not my decision.",
        "We already have a supplier.",
        "We've always done it in house.",
        "We have no use for it.",
        "Nah.",
    ),
    Act.SAYS_NO: ("No, thank you.", "No."),
    Act.STALLS: ("I need to think about it.", "I'd have to ask my boss."),
    Act.CORRECTS: ("No, the issue is that we waste the leads we have.", "Not really, no."),
    Act.COUNTERFEIT_YES: ("Great, send me some information.",),
    Act.CONFIRMATION_YES: ("Yes, I suppose so.",),
    Act.COMMITMENT_YES: ("Yes, come on Thursday at ten.",),
    Act.THATS_RIGHT: ("Exactly right.",),
    Act.DEFENDS_INTEREST: ("Hang on, I didn't say that.",),
    Act.ENDS: ("I've got to get on. Goodbye.",),
}


def situations() -> Iterator[tuple[Wish, Act, str, bool]]:
    for act, lines in LINES.items():
        for line in lines:
            for wish in Wish:
                yield wish, act, line, False
                if act is Act.SAYS_NO:
                    yield wish, act, line, True


def test_every_wish_is_worded_for_every_line() -> None:
    for wish, act, line, stood in situations():
        found = better(wish, act, line, stood=stood)
        assert found.told
        assert "{" not in found.told
        assert found.say in found.told
        for span in found.moves.spans:
            assert found.say[span.start : span.end] == next(w for w, m in found.parts if span.move in m)


def test_the_tagger_reads_the_moves_that_the_line_stands_for() -> None:
    """So the answer shown to a better line is the one that it would get when it is said."""
    ready = build.tagger()
    worded = {(better(*s[:3], stood=s[3]), s[1], s[2]) for s in situations()}
    lines = [(found, act, line) for found, act, line in worded if found.parts]
    missed = [
        (found.say, sorted(found.moves.sure() - ready.tag(found.say, line, act).sure()))
        for found, act, line in lines
        if not found.moves.sure() <= ready.tag(found.say, line, act).sure()
    ]
    assert len(missed) * 20 <= len(lines), missed


@pytest.mark.parametrize(
    ("wish", "act", "line", "told"),
    [
        (
            Wish.ASK,
            Act.OBJECTS,
            "It's too expensive.",
            "“Fair enough. What would it have to do for you to be worth that?”",
        ),
        (Wish.ASK, Act.OBJECTS, "We got burned last year.", "“That makes sense. What happened?”"),
        (Wish.ASK, Act.STALLS, "I'll think about it.", "“Take your time. What would you want to be sure of first?”"),
        (Wish.ASK, Act.STALLS, "I'd have to ask my boss.", "“Fair enough. How do you see it yourself?”"),
        (Wish.FRAME, Act.STALLS, "I'll think about it.", "“It sounds as if this may be a no. Is it?”"),
        (Wish.NAME, Act.STATES, "We lost our best client.", "“It sounds as if you lost your best client.” Then stop."),
        (Wish.MIRROR, Act.STATES, "We lost our best client.", "“Lost your best client?” Then wait."),
        (Wish.MIRROR, Act.STATES, "Fourteen.", "“Tell me more about that.” Then wait."),
        (
            Wish.FRAME,
            Act.THATS_RIGHT,
            "Exactly.",
            "“Would you be against looking at it together? It's fine to say no.”",
        ),
        (Wish.FRAME, Act.ENDS, "Goodbye.", "“Thanks for your time. You know where I am if things change.”"),
        (Wish.FRAME, Act.ASKS, "What is it?", "A plain answer in one sentence, then stop."),
        (Wish.WAIT, Act.STATES, "Well.", "Nothing: leave the freedom you gave, and wait."),
    ],
)
def test_worded_for_the_situation(wish: Wish, act: Act, line: str, told: str) -> None:
    assert better(wish, act, line).told == told


def test_a_no_that_stood_is_let_go() -> None:
    for wish in (Wish.ASK, Wish.FRAME, Wish.MIRROR):
        assert Move.LET_GO in better(wish, Act.SAYS_NO, "No.", stood=True).moves.sure()


def test_no_ask_is_put_to_a_plain_no() -> None:
    for wish in Wish:
        for act in NOS:
            found = better(wish, act, "No, we'll leave it.").moves.sure()
            assert not found & {Move.NEXT_STEP_OFFER, Move.YES_QUESTION, Move.PITCH}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("We lost our best client.", "you lost your best client"),
        ("Honestly, I was a better salesman than I am a boss.", "you were a better salesman than you are a boss"),
        ("It is. I\u2019m tired of it, thank you.", "you're tired of it"),
        ("You never asked us.", ""),
        ("Fourteen of them.", ""),
        ("How would we pay for that?", ""),
        (f"We have {'very ' * 20}little time.", ""),
        ("", ""),
    ],
)
def test_what_a_line_tells_of_them(line: str, told: str) -> None:
    assert said_of_them(line) == told


@pytest.mark.parametrize(
    ("line", "given_back"),
    [
        ("Sales could be better. Whose couldn't?", "Sales could be better"),
        ("I wouldn't know what I was saying yes to.", "You were saying yes to"),
        ("We just don't turn enough of them into sales.", "Enough of them into sales"),
        ("Well, as it is to us as it is.", ""),
        ("No, thank you.", ""),
        ("You rang us.", ""),
    ],
)
def test_a_mirror_begins_at_a_word_that_can_stand_first(line: str, given_back: str) -> None:
    assert echo(line) == given_back


def test_mirrors_and_labels_of_the_shipped_scenarios_speak_of_them() -> None:
    for source in scenarios.catalogue():
        assert isinstance(source, Source)
        for fact in source.scenario.facts:
            for line in fact.open:
                for words in (said_of_them(line), echo(line)):
                    assert not re.search(r"\b(I|we|our|my|us)\b", words), (line, words)


def test_evidence_leads_back_to_its_better_line() -> None:
    exchanges = [said(act, move, Move.PUSH) for act in Act for move in (Move.PITCH, Move.YES_QUESTION)]
    for proof in score(exchanges).evidence:
        found = better_for(proof, exchanges[proof.turn - 1])
        assert (found.told if found else None) == proof.instead
    strange = Evidence(1, RUBRIC[0].id, 0, 0, 0, "", "Something else.")
    assert better_for(strange, Exchange(Act.STATES, "x", "y", exchanges[0].moves)) is None
