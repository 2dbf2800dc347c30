"""The debrief as a PDF: the page's words on sheets, the same bytes each time, whatever the words are."""

import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from test_debrief import PUSHY, SKILLED, letter, scenario
from test_report import HOSTILE, moment

from noprac.core.debrief.marks import Mark
from noprac.core.debrief.review import Verdict, contest
from noprac.core.delivery import Delivery
from noprac.core.moves import Act, Ending, Move, Moves, Span
from noprac.core.transcript import Exchange
from noprac.report import files, html, pdf
from noprac.report.paper import FLOOR, LACKING, SOFT, TOP, Cell, Paper, Run

FONTS = Path(pdf.__file__).parent / "fonts"
ODD = (
    "",
    " \n\t\x00\x1b\x7f ",
    "\U0001f600\u200d\U0001f468 \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \u041f\u0440\u0438\u0432\u0435\u0442",
    "\u202eevil\u2066 e\u0301 \ud7ff \ufffe \U0010ffff",
    "w" * 3000,
    HOSTILE,
    "%PDF-1.4 (\\) endobj stream << /JS >>",
)


def sheets(data: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", data))


def test_same_debrief_same_bytes() -> None:
    data = pdf.page(letter(SKILLED))
    assert data.startswith(b"%PDF")
    assert data == pdf.page(letter(SKILLED))
    assert b"20000101" in data
    assert b"/ID" not in data
    assert data != pdf.page(letter(PUSHY, Ending.COUNTERFEIT_YES))


PROGRAM = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from test_debrief import SKILLED, letter
from noprac.report import html, pdf
print(hashlib.sha256(pdf.page(letter(SKILLED)) + html.page(letter(SKILLED)).encode()).hexdigest())
"""


def test_same_bytes_whatever_the_locale_zone_and_hash_seed() -> None:
    here = str(Path(__file__).parent)
    outs = set()
    for seed, zone, locale in (("1", "Asia/Kathmandu", "tr_TR.UTF-8"), ("2", "EST5EDT", "C")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
        done = subprocess.run([sys.executable, "-c", PROGRAM, here], capture_output=True, check=True, env=env)
        outs.add(done.stdout)
    assert len(outs) == 1


@pytest.mark.parametrize("words", ODD)
def test_no_words_are_too_odd(words: str) -> None:
    spans = (Span(Move.LABEL, 0, max(len(words) // 2, 1)), Span(Move.PUSH, 0, len(words) or 1))
    turn = Exchange(Act.OBJECTS, words, words, Moves(spans, words))
    found = letter([turn, turn], Ending.HANG_UP, seat=scenario(words or "?", words))
    assert sheets(pdf.page(found)) >= 1


def test_signs_that_the_letters_lack_are_shown() -> None:
    paper = Paper("t")
    assert paper.seen("a\u4f60\U0001f600b\u0301 \u200b\n\x07c\u00e9\u2212") == f"a{LACKING}{LACKING}b c\u00e9\u2212"
    assert sheets(paper.bytes()) == 1


def test_ten_thousand_words_flow_over_sheets() -> None:
    long = " ".join(["word"] * 10_000)
    data = pdf.page(letter([Exchange(Act.STATES, "go on", long, Moves((Span(Move.PITCH, 0, len(long)),)))]))
    assert 10 < sheets(data) < 60


def test_several_calls_each_begin_a_sheet() -> None:
    one, two = letter(SKILLED), letter(PUSHY, Ending.COUNTERFEIT_YES)
    assert sheets(pdf.pages([one, two])) == sheets(pdf.page(one)) + sheets(pdf.page(two))
    assert sheets(pdf.pages([])) == 1


def test_rows_stay_above_the_foot_and_keep_together() -> None:
    paper = Paper("t")
    paper.row(Cell((Run("once"),)))
    assert (paper.pages, paper.y > TOP) == (1, True)
    paper.gap(FLOOR - paper.y - 6)
    paper.row(Cell((Run("words " * 60, mark=Mark.PRESSURE),)), ground=SOFT)
    assert paper.pages == 2, "a row that fits on a sheet is not parted"
    paper.row(Cell((Run("words " * 4000, mark=Mark.ROOM),)), Cell((Run("beside"),), 100, 20))
    assert paper.pages > 3
    assert paper.y <= FLOOR
    assert sheets(paper.bytes()) == paper.pages


def test_what_the_page_adds_the_print_adds() -> None:
    plain = letter(PUSHY, Ending.COUNTERFEIT_YES)
    assert plain.changed is not None
    answered = replace(plain, changed=replace(plain.changed, answer=moment(2, Act.STATES)))
    spoken = [replace(turn, delivery=Delivery(3.0, 3.0, 9, loudness=-20.0, syllables=12)) for turn in PUSHY]
    remarks = [contest(PUSHY[0], 1, PUSHY[0].moves.spans[0].move, Verdict.WRONG, note="a joke")]
    contested = letter(PUSHY, Ending.COUNTERFEIT_YES, remarks=remarks)
    for found, words in (
        (answered, "would have answered: “words”"),
        (letter(spoken, Ending.COUNTERFEIT_YES), "Your voice"),
        (contested, "a joke"),
        (contested, "As you contest and correct it"),
    ):
        assert words in html.page(found)
        assert words not in html.page(plain)
        assert len(pdf.page(found)) > len(pdf.page(plain))


def test_forms_by_ending() -> None:
    calls = [("c1", letter(SKILLED))]
    assert files.written(calls, ".PDF").startswith(b"%PDF")
    assert files.written(calls, ".csv").startswith(b"call,scenario")
    assert files.written(calls, ".jsonl").startswith(b'{"call": "c1"')
    assert files.written(calls, "").lower().startswith(b"<!doctype html>")


@pytest.mark.parametrize("face", ["Regular", "SemiBold", "Italic"])
def test_print_letters_are_truetype_and_the_same_shapes(face: str) -> None:
    made = TTFont(io.BytesIO((FONTS / f"Inter-{face}.ttf").read_bytes()))
    shipped = TTFont(FONTS.parents[2] / "assets" / "fonts" / f"Inter-{face}.otf")
    assert "glyf" in made
    assert "CFF " not in made
    theirs, ours = shipped.getBestCmap(), made.getBestCmap()
    assert {ord(c) for c in "aZ09äßçÑŁő“”…€→¤"} <= set(ours)
    assert all(shipped["hmtx"][theirs[code]] == made["hmtx"][name] for code, name in ours.items())
