"""Debriefs on paper: whole, self-contained, and safe whatever the words are."""

import csv
import io
import json
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from test_debrief import PUSHY, SKILLED, letter, named, scenario
from test_score_calls import CALLS, Rated, exchange

from noprac.core.call import Line, State
from noprac.core.debrief.compare import side_by_side
from noprac.core.debrief.review import Correction, Verdict, contest
from noprac.core.delivery import Delivery
from noprac.core.moves import YES_KIND, Act, Ending, Move, Moves, Span
from noprac.core.speech import Mood, Word
from noprac.core.transcript import Exchange
from noprac.report import export, html, text, wording
from noprac.report.picture import HEIGHT, WIDTH, picture

HOSTILE = "</title><script>alert(1)</script> \"' onload=x & {{ 7 * 7 }} \u202e \x1b[31m"


class Tags(HTMLParser):
    """Which elements there are, what they refer to, and all text."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Tags:
    tags = Tags()
    tags.feed(page)
    tags.close()
    assert tags.open == []
    return tags


def moment(turn: int, act: Act, guard: float = 0.5, yes: bool = False) -> Line:
    return Line(turn, act, "words", State(guard, 0.5, 0.5, 0.5, "talk", Mood.OPEN), YES_KIND[act] if yes else None)


@pytest.mark.parametrize("rated", CALLS, ids=lambda c: c.name)
def test_page_is_whole_and_needs_nothing_else(rated: Rated) -> None:
    found = letter(rated.exchanges, Ending.HONEST_NO, Ending.HONEST_NO)
    page = html.page(found)
    tags = read(page)
    assert not {"script", "link", "img", "iframe", "object"} & set(tags.names)
    assert not {"src", "href", "style-src"} & {name for name, _ in tags.attributes}
    assert "http:" not in page
    assert "https:" not in page
    assert found.verdict in tags.text
    for proof in found.score.evidence:
        assert proof.why in tags.text


def test_page_shows_the_words_once_and_in_order() -> None:
    tags = read(html.page(letter(SKILLED)))
    places = [tags.text.index(e.trainee, tags.text.index("What was said")) for e in SKILLED if e.trainee]
    assert places == sorted(places)


def test_hostile_words_stay_words() -> None:
    spans = (Span(Move.LABEL, 3, 20), Span(Move.PUSH, 10, 40), Span(Move.TAKEAWAY, 5, 8, 0.2))
    words = tuple(Word(w, 0, 1, 0.2) for w in HOSTILE.split())
    turn = Exchange(Act.OBJECTS, HOSTILE, HOSTILE, Moves(spans, HOSTILE), words)
    found = letter([turn, turn], Ending.HANG_UP, seat=scenario(HOSTILE, HOSTILE))
    tags = read(html.page(found))
    assert "script" not in tags.names
    assert "{{ 7 * 7 }}" in tags.text
    assert "49" not in tags.text
    assert not any(name.startswith("on") for name, _ in tags.attributes)
    for line in text.lines(found):
        assert line.isprintable()


def test_hostile_words_stay_words_in_remarks_answers_and_takes() -> None:
    turn = Exchange(Act.OBJECTS, HOSTILE, HOSTILE, Moves((Span(Move.PUSH, 0, len(HOSTILE)),)))
    wrong = contest(turn, 1, Move.PUSH, Verdict.WRONG, note=HOSTILE)
    truly = Correction(2, HOSTILE, Moves((Span(Move.PUSH, 0, len(HOSTILE)),)))
    found = letter([turn, turn], Ending.HANG_UP, seat=scenario(HOSTILE, HOSTILE), remarks=[wrong, truly])
    assert found.changed is not None
    answer = replace(moment(2, Act.STATES), text=HOSTILE)
    found = replace(found, changed=replace(found.changed, answer=answer))
    for page in (html.page(found), html.comparisons([side_by_side(found, letter([turn], seat=scenario(HOSTILE)))])):
        tags = read(page)
        assert "script" not in tags.names
        assert "49" not in tags.text.replace("{{ 7 * 7 }}", "")
        assert not any(name.startswith("on") for name, _ in tags.attributes)
    told = read(html.page(found)).text
    assert f"Heard at first: “{HOSTILE}”" in told
    assert f"would have answered: “{HOSTILE}”" in told


def test_contested_scores_stand_beside_the_first() -> None:
    wrong = contest(PUSHY[0], 1, Move.YES_QUESTION, Verdict.WRONG)
    found = letter(PUSHY, Ending.COUNTERFEIT_YES, remarks=[wrong])
    assert found.unremarked == letter(PUSHY, Ending.COUNTERFEIT_YES).score
    assert found.unremarked != found.score
    told = read(html.page(found)).text
    assert told.index("First") < told.index("As you contest and correct it")
    assert "Contested: no question that fishes for a yes." in told


def test_two_takes_stand_side_by_side() -> None:
    first, second = letter(SKILLED), letter((*SKILLED[:2], *PUSHY[:2]), Ending.COUNTERFEIT_YES)
    tags = read(html.comparisons([side_by_side(first, second)]))
    assert "The same in both up to turn 2." in tags.text
    assert first.verdict in tags.text
    assert second.verdict in tags.text
    assert tags.names.count("svg") == 2
    assert "Over." in tags.text


def test_several_debriefs_make_one_page() -> None:
    tags = read(html.pages([letter(SKILLED), letter(PUSHY, Ending.COUNTERFEIT_YES)]))
    assert tags.names.count("main") == 2
    assert tags.names.count("html") == 1
    assert read(html.pages([])).names.count("main") == 0


def test_how_the_call_was_spoken_is_told_where_it_was() -> None:
    sounded = Delivery(3.0, 3.0, 9, loudness=-20.0, syllables=12)
    spoken = letter([replace(turn, delivery=sounded, pause=0.5) for turn in SKILLED])
    assert spoken.tone is not None
    told = read(html.page(spoken)).text
    assert "Your voice" in told
    assert "Voice after a no" in told
    lines = " ".join(text.lines(spoken))
    assert all(line in told and line in lines for line in spoken.tone.lines)
    assert "Your voice" not in read(html.page(letter(SKILLED))).text


def test_call_without_a_word_makes_a_page() -> None:
    tags = read(html.page(letter((), None)))
    assert "This call is not over." in tags.text
    assert tags.text.count("no occasion") == 5


def test_perhaps_is_named_and_not_marked() -> None:
    turn = Exchange(Act.STATES, "well", "you sound tired", Moves((Span(Move.LABEL, 0, 15, 0.3),)))
    page = html.page(letter([turn]))
    assert "perhaps label" in read(page).text
    assert '<mark class="listening">you' not in page
    assert "(perhaps label)" in "\n".join(text.lines(letter([turn])))


def test_no_is_open_and_yes_is_filled() -> None:
    page = html.page(letter(named("takeaway, meant") + SKILLED))
    tags = read(page)
    classes = [value for name, value in tags.attributes if name == "class"]
    assert classes.count("no") == 1
    assert sum(value in {"yes commitment", "yes confirmation"} for value in classes) == 2


def test_picture_keeps_within_its_frame() -> None:
    assert picture(()).guard.path == picture(()).trust.path == ""
    acts = (Act.GREETS, Act.OBJECTS, Act.CONFIRMATION_YES, Act.SAYS_NO, Act.COMMITMENT_YES)
    for count in (1, 2, 7, 30):
        moments = [
            moment(n + 1, acts[n % 5], (n % 11) / 10, yes=acts[n % 5] in {Act.CONFIRMATION_YES, Act.COMMITMENT_YES})
            for n in range(count)
        ]
        drawn = picture(moments)
        assert len(drawn.spots) == count
        for trace in (drawn.guard, drawn.trust, drawn.interest):
            assert trace.path.count("C") == len(list(trace.curves)) == count - 1
            assert 0 < trace.label_y < HEIGHT
        names = sorted(trace.label_y for trace in (drawn.guard, drawn.trust, drawn.interest))
        assert min(b - a for a, b in pairwise(names)) >= 15
        for spot in drawn.spots:
            assert 0 <= spot.x <= WIDTH
            assert 0 < spot.y < HEIGHT
            assert 0 < spot.label_y < HEIGHT
    assert (
        picture([moment(1, Act.GREETS, 0.9), moment(2, Act.SAYS_NO, 0.1)]).told
        == "Turn 1: guarded. Turn 2: at ease, no."
    )
    assert "less guarded" in picture([moment(1, Act.GREETS, 0.5)]).told


def test_labels_get_short_where_marks_stand_close() -> None:
    many = picture([moment(n + 1, Act.COUNTERFEIT_YES, 0.5, yes=True) for n in range(12)])
    assert {s.label for s in many.spots[:-1]} == {"yes"}
    few = picture([moment(n + 1, Act.COUNTERFEIT_YES, 0.5, yes=True) for n in range(3)])
    assert {s.label for s in few.spots} == {"yes, to get away"}


def test_letter_for_a_terminal() -> None:
    found = list(text.lines(letter(named("lost, same skill as the article"), Ending.NO_FOR_NOW, Ending.NO_FOR_NOW)))
    assert "Right play, no deal." in found
    assert any(line.startswith("No in turn 5: about the price, asked about.") for line in found)
    assert max(map(len, found)) <= 100
    stayed = [exchange("says_no | no | pitch=we are old")] * 3
    bare = Exchange(Act.STATES, "well", "hm", Moves())
    assert "You: hm" in list(text.lines(letter([bare])))
    told = list(text.lines(letter(stayed, Ending.HONEST_NO, Ending.HONEST_NO)))
    assert "You stayed 2 turns after the no was real, in turn 1." in told
    assert (
        "You stayed 2 turns after the no was real, in turn 1."
        in read(html.page(letter(stayed, None, Ending.HONEST_NO))).text
    )


def test_rows_for_programs_and_spreadsheets() -> None:
    turn = Exchange(Act.STATES, "=1+1", "-2", Moves((Span(Move.OTHER, 0, 2),)))
    rows = [*export.rows("c1", letter(SKILLED)), *export.rows("c2", letter([turn], None))]
    back = [json.loads(line) for line in export.json_lines(rows).splitlines()]
    assert [row["turn"] for row in back] == [1, 2, 3, 4, 5, 6, 1]
    assert back[0]["moves"] == ["greeting", "no_question"]
    assert back[-1]["prospect"] == "=1+1"
    assert back[-1]["ending"] is None
    table = list(csv.DictReader(io.StringIO(export.csv_text(rows))))
    assert tuple(table[0]) == export.COLUMNS
    assert (table[-1]["prospect"], table[-1]["trainee"]) == ("'=1+1", "'-2")
    assert table[0]["moves"] == "greeting no_question"
    assert table[0]["ending"] == "commitment"


def test_everything_has_a_name() -> None:
    assert {wording.move(move) for move in Move}.isdisjoint({""})
    assert wording.points(-3) == "\u22123"
    assert wording.points(0) == "0"
    assert set(Ending) < set(wording.ENDINGS)
