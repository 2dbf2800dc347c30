"""Plain values as YAML, as a person would write them.

Takes: dicts, lists, strings, numbers, booleans, None. Gives: text that `marked_yaml` reads as the same values. May not:
use an anchor or a tag.
"""

import json
from collections.abc import Mapping
from textwrap import wrap

from noprac.store import marked_yaml
from noprac.store.marked_yaml import BadYaml

WIDE = 120  # columns
STEP = 2  # columns that what stands inside is moved in


def document(values: Mapping[str, object]) -> str:
    """A whole file."""
    return "\n".join(entry(name, value, 0) for name, value in values.items()) + "\n"


def entry(name: str, value: object, indent: int) -> str:
    """A field with its value, without a line's end."""
    head = f"{' ' * indent}{scalar(name)}:"
    return head + after(value, indent, len(head))


def item(value: object, indent: int) -> str:
    """A list's item, its dash at `indent`, without a line's end."""
    head = f"{' ' * indent}-"
    if isinstance(value, Mapping) and value:
        fields = "\n".join(entry(name, inner, indent + STEP) for name, inner in value.items())
        return f"{head} {fields.lstrip(' ')}"
    return head + after(value, indent, len(head))


def after(value: object, indent: int, begun: int) -> str:
    """What stands behind a colon or a dash. `indent`: of the line it stands in; `begun`: columns that are filled."""
    line = flow(value)
    if isinstance(value, str):
        fits = begun + 1 + len(line) <= WIDE or not _folds(value)
        return f" {scalar(value)}" if fits else _folded(value, indent + STEP)
    if not isinstance(value, Mapping | list | tuple) or not value or _short(value, begun + 1 + len(line)):
        return f" {line}"
    if isinstance(value, Mapping):
        parts = [entry(name, inner, indent + STEP) for name, inner in value.items()]
    else:
        parts = [item(inner, indent + STEP) for inner in value]
    return "\n" + "\n".join(parts)


def flow(value: object) -> str:
    """A value in one line, as it stands inside brackets."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(name)}: {flow(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(inner) for inner in value) + "]"
    return scalar(value, inside=True)


def scalar(value: object, *, inside: bool = False) -> str:
    """A word, a number or a sentence in one line. `inside`: brackets."""
    if not isinstance(value, str):
        return json.dumps(value)
    return value if _plain(value, inside=inside) else _quoted(value)


def _plain(text: str, *, inside: bool) -> bool:
    """Whether it reads as itself without quotes, wherever it may stand."""
    if not text or "\n" in text or "\r" in text:
        return False
    tried = ((f"[{text}]", [text]), (f"{{k: {text}}}", {"k": text})) if inside else ((f"- {text}: x", [{text: "x"}]),)
    return all(_reads(source, wanted) for source, wanted in (*tried, (f"k: {text}", {"k": text})))


def _reads(source: str, wanted: object) -> bool:
    try:
        return marked_yaml.read(source.encode()).value == wanted
    except (BadYaml, UnicodeEncodeError):
        return False


def _quoted(text: str) -> str:
    """In double quotes; what cannot be seen by its number."""
    return '"' + "".join(_escaped(letter) for letter in text) + '"'


def _escaped(letter: str) -> str:
    if letter in {'"', "\\"}:
        return f"\\{letter}"
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"


def _folds(text: str) -> bool:
    """Whether it comes back as it was when it is folded over several lines."""
    return text == " ".join(text.split(" ")) and text.isprintable() and "  " not in text and text == text.strip()


def _folded(text: str, indent: int) -> str:
    lines = wrap(text, WIDE - indent, break_long_words=False, break_on_hyphens=False)
    return " >-\n" + "\n".join(" " * indent + line for line in lines)


def _short(value: Mapping[str, object] | list[object] | tuple[object, ...], end: int) -> bool:
    """Whether it fits into the line: a few plain words, figures or sentences."""
    inner = value.values() if isinstance(value, Mapping) else value
    return end <= WIDE and not any(isinstance(one, Mapping | list | tuple) and one for one in inner)
