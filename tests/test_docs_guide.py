"""The guide as text: contents, sections, search; on disk, in the wheel's layout, and on a terminal."""

from pathlib import Path

import pytest

from noprac.cli.main import main
from noprac.core import guide as core
from noprac.core.errors import DeviceError
from noprac.core.guide import Entry, Section
from noprac.store import guide

INDEX = """# The guide
Some words.
- no link
## For you
- [First](first.md): how to begin
- [Second](second.md)
## How it works
- [The score](scoring.md): points
"""
PAGE = """<!-- made: nothing -->
Before all.
# The *first* page
Say `hello` and [listen](second.md#a).
## No's, and **yeses**
| a | b |
|---|--:|
| one | two |

- point _one_
```sh
# this is no heading
ls
```
![a picture](pictures/x.png)
```mermaid
stateDiagram-v2
```
"""


def test_the_contents_have_parts_titles_and_pages() -> None:
    assert core.contents(INDEX) == (
        Entry("For you", "First", "first.md"),
        Entry("For you", "Second", "second.md"),
        Entry("How it works", "The score", "scoring.md"),
    )


def test_a_page_is_parted_at_its_headings_and_read_without_marks() -> None:
    assert core.sections("first.md", PAGE) == (
        Section("first.md", "The first page", "the-first-page", "Say hello and listen."),
        Section(
            "first.md",
            "No's, and yeses",
            "nos-and-yeses",
            "a b one two point one this is no heading ls a picture",
        ),
    )
    assert core.sections("empty.md", "no heading") == ()


def test_comments_and_the_source_of_diagrams_are_not_shown() -> None:
    assert "made" not in core.shown(PAGE)
    assert "stateDiagram" not in core.shown(PAGE)


def test_what_is_found_has_all_words_and_the_heading_counts_first() -> None:
    among = (
        Section("a.md", "Other", "other", "the pressure is told here"),
        Section("b.md", "Pressure", "pressure", "more"),
        Section("c.md", "None", "none", "nothing of it"),
    )
    assert [found.section.page for found in core.find(among, "press")] == ["b.md", "a.md"]
    assert [found.section.page for found in core.find(among, "PRESSURE told")] == ["a.md"]
    assert [found.section.page for found in core.find(among, "press", most=1)] == ["b.md"]
    assert core.find(among, "essure") == ()
    assert core.find(among, "  ") == ()


def test_an_excerpt_stands_round_the_first_of_the_words() -> None:
    long = " ".join(["word"] * 60)
    section = Section("a.md", "A", "a", f"{long} silence {long}")
    (found,) = core.find((section,), "silence")
    assert found.excerpt.startswith("… word")
    assert "silence" in found.excerpt
    assert found.excerpt.endswith(" …")
    (short,) = core.find((Section("a.md", "A", "a", "some silence here"),), "silence")
    assert short.excerpt == "some silence here"


def test_the_guide_that_comes_with_the_app_is_whole() -> None:
    found = guide.read()
    assert {entry.part for entry in found.entries} == {"For you", "For trainers", "For developers", "How it works"}
    assert {entry.page for entry in found.entries} | {core.INDEX} == found.pages.keys()
    assert {page.name for page in found.folder.glob("*.md")} == found.pages.keys()
    assert core.find(found.sections, "silence")


def test_a_guide_that_is_not_there_says_how_to_mend_it(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="Install noprac again"):
        guide.read(tmp_path)


def test_the_terminal_has_contents_pages_and_search(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help"]) == 0
    assert "troubleshooting" in capsys.readouterr().out
    assert main(["help", "Troubleshooting"]) == 0
    assert "When something does not work" in capsys.readouterr().out
    assert main(["help", "--search", "headphones"]) == 0
    assert "troubleshooting, It does not hear me" in capsys.readouterr().out
    assert main(["help", "nonsense"]) == 2
    assert "is no page of the guide" in capsys.readouterr().err
