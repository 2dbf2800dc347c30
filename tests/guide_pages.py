"""What the tests of the guide share: its pages, their links, and the commands in them."""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "assets" / "docs"
FOLDERS = (ROOT, ROOT / "packaging", ROOT / "assets" / "examples")
PAGES = (*(folder / "README.md" for folder in FOLDERS), *sorted(DOCS.glob("*.md")))
_FENCE = re.compile(r"^```(?:console|sh)\n(.*?)^```", re.DOTALL | re.MULTILINE)
_ANY_FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
_CODE = re.compile(r"`[^`\n]+`")


@dataclass(frozen=True, slots=True)
class Command:
    """A line of a guide's fenced block. `words`: as a shell parts them, without redirections; `stdin`, `stdout`: files
    that it reads from and writes to, and `said`, what is piped into it."""

    page: Path
    line: str
    words: tuple[str, ...]
    stdin: str = ""
    stdout: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a page. `target`: as it is written."""

    page: Path
    target: str
    picture: bool


def commands() -> Iterator[Command]:
    """Every command in the order of reading, page by page."""
    for page in PAGES:
        for block in _FENCE.findall(page.read_text(encoding="utf-8")):
            for line in block.splitlines():
                if line.strip():
                    yield _command(page, line)


def _command(page: Path, line: str) -> Command:
    words = shlex.split(line, comments=True)
    said = stdin = stdout = ""
    if "|" in words:
        bar = words.index("|")
        said, words = " ".join(words[1:bar]) + "\n", words[bar + 1 :]
    if "<" in words:
        at = words.index("<")
        stdin, words = words[at + 1], words[:at] + words[at + 2 :]
    if ">" in words:
        at = words.index(">")
        stdout, words = words[at + 1], words[:at] + words[at + 2 :]
    return Command(page, line.partition("#")[0].strip(), tuple(words), stdin, stdout, said)


def links() -> Iterator[Link]:
    """Every link and picture of every page; what stands in code is none."""
    for page in PAGES:
        text = _CODE.sub("", _ANY_FENCE.sub("", page.read_text(encoding="utf-8")))
        for picture, target in _LINK.findall(text):
            yield Link(page, target, bool(picture))
