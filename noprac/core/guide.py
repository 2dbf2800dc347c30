"""The guide as text: its contents, its sections, and where words stand in it.

Takes: pages of the guide in Markdown. Gives: `Entry`, `Section` and `Found`. May not: read a file, or know how a page
is shown.

The contents stand in one page, `index.md`: a heading for each part, and below it a list of links. The same list is the
site's (`packaging/mkdocs.yml`).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

INDEX = "index.md"
_ENTRY = re.compile(r"^- \[(?P<title>[^\]]+)\]\((?P<page>[\w.-]+\.md)\)")
_HEADING = re.compile(r"^(#{1,4}) +(.+?) *$")
_FENCE = re.compile(r"^(```|~~~)")
_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_DIAGRAM = re.compile(r"```mermaid\n.*?```\n?", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[`*|]+|(?<!\w)_|_(?!\w)|^ *[-#>]+ +", re.MULTILINE)
_RULE = re.compile(r"^[|:\- ]+$")
AROUND = 70  # letters of a section that are shown on each side of what was looked for


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the contents. `part`: the heading that it stands under; `page`: its file's name."""

    part: str
    title: str
    page: str


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, without marks. `anchor`: what a link to it ends in."""

    page: str
    heading: str
    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """A section in which all the words stand, and the piece of it round the first of them."""

    section: Section
    excerpt: str


def contents(index: str) -> tuple[Entry, ...]:
    """The pages of the guide in their order."""
    part, found = "", []
    for line in index.splitlines():
        if heading := _HEADING.match(line):
            part = heading[2]
        elif entry := _ENTRY.match(line):
            found.append(Entry(part, entry["title"], entry["page"]))
    return tuple(found)


def shown(text: str) -> str:
    """A page without what only its makers see: comments, and a diagram's source."""
    return _DIAGRAM.sub("", _COMMENT.sub("", text))


def anchor(heading: str) -> str:
    """What a link to a heading ends in: small letters and digits, a hyphen for what stands between words."""
    plain = re.sub(r"[^a-z0-9\s-]", "", _unmarked(heading).lower())
    return re.sub(r"[-\s]+", "-", plain.strip())


def sections(page: str, text: str) -> tuple[Section, ...]:
    """The sections of a page in their order. What stands before the first heading belongs to none."""
    found: list[Section] = []
    for heading, lines in _parted(shown(text)):
        body = (_unmarked(line) for line in lines if not _RULE.match(line))
        found.append(Section(page, _unmarked(heading), anchor(heading), " ".join(" ".join(body).split())))
    return tuple(found)


def find(among: Iterable[Section], query: str, most: int = 20) -> tuple[Found, ...]:
    """The sections with every word of `query`, those with it in their heading first; words may be cut short."""
    wanted = [re.compile(rf"\b{re.escape(word)}", re.IGNORECASE) for word in query.split()]
    if not wanted:
        return ()

    def in_heading(section: Section) -> int:
        return sum(bool(word.search(section.heading)) for word in wanted)

    fitting = [each for each in among if all(word.search(f"{each.heading} {each.words}") for word in wanted)]
    fitting.sort(key=in_heading, reverse=True)
    return tuple(Found(section, _excerpt(section.words, wanted)) for section in fitting[:most])


def _parted(text: str) -> list[tuple[str, list[str]]]:
    """Headings with the lines below them; a hash in a command is no heading."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    fenced = False
    for line in text.splitlines():
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and (heading := _HEADING.match(line)):
            parts.append((heading[2], []))
        else:
            parts[-1][1].append(line)
    return parts[1:]


def _unmarked(text: str) -> str:
    return _MARKS.sub("", _LINK.sub(r"\1", text))


def _excerpt(words: str, wanted: list[re.Pattern[str]]) -> str:
    places = [match.start() for word in wanted if (match := word.search(words))]
    at = min(places, default=0)
    start, end = max(at - AROUND, 0), min(at + 2 * AROUND, len(words))
    piece = words[start:end]
    piece = f"… {piece.partition(' ')[2]}" if start else piece
    return piece if end == len(words) else f"{piece.rpartition(' ')[0]} …"
