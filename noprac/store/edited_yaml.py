"""A YAML file with other values, and all that was not touched as it was: comments, order, quotes, blank lines.

Takes: a file's text, new values. Gives: the new text. May not: write the file, or write what reads otherwise than the
values that were asked for.

Only what differs is written anew, at its place in the text; so the rest stays byte for byte. Where that does not come
out right (a layout that no person writes), the whole is written plainly: values before comments.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from noprac.core.editing.places import same
from noprac.store import marked_yaml, plain_yaml
from noprac.store.marked_yaml import BadYaml


@dataclass(frozen=True, slots=True)
class Patch:
    """`text` in place of what stands from `start` to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, values: Mapping[str, object]) -> str:
    """`text` with these values. Raises BadYaml where `text` cannot be read."""
    before = marked_yaml.read(text.encode()).value
    if same(before, values):
        return text
    bare = text.removeprefix("\ufeff")
    patched = _patched(bare, before, values)
    if patched is None or not same(marked_yaml.read(patched.encode()).value, values):
        return plain_yaml.document(values)
    return text[: len(text) - len(bare)] + patched


def _patched(text: str, before: object, values: Mapping[str, object]) -> str | None:
    """None where the result is no YAML."""
    root = YAML(typ="safe", pure=True).compose(text)
    if not isinstance(root, MappingNode) or not isinstance(before, Mapping):
        return None
    new_line = "\r\n" if "\r\n" in text else "\n"
    for patch in sorted(
        _Text(text).mapping(root, before, values, _INSIDE), key=lambda p: (p.start, p.end), reverse=True
    ):
        text = text[: patch.start] + patch.text.replace("\n", new_line) + text[patch.end :]
    try:
        marked_yaml.read(text.encode())
    except BadYaml:
        return None
    return text


@dataclass(frozen=True, slots=True)
class _Behind:
    """Where a value may be written: `start`: behind its colon or dash, None inside brackets; `indent`: of that line."""

    start: int | None = None
    indent: int = 0


_INSIDE = _Behind()


class _Text:
    """The text, and where what stands in it begins and ends."""

    def __init__(self, text: str) -> None:
        self._text = text

    def mapping(
        self, node: MappingNode, old: Mapping[str, object], new: Mapping[str, object], at: _Behind
    ) -> Iterator[Patch]:
        """Fields changed, gone and new."""
        if not new or (node.flow_style and old.keys() != new.keys()):
            yield self._anew(node, new, at)
            return
        pairs: list[tuple[Any, Any]] = node.value
        for n, (key, value) in enumerate(pairs):
            name = str(key.value)
            if name in new:
                yield from self._value(value, old[name], new[name], self._behind(key, node))
            else:
                yield self._without(key, value, pairs[n + 1][0] if n + 1 < len(pairs) else None)
        if not node.flow_style:
            yield from self._new_fields(pairs, old, new)

    def _new_fields(
        self, pairs: list[tuple[Any, Any]], old: Mapping[str, object], new: Mapping[str, object]
    ) -> Iterator[Patch]:
        """Each after the field that stands before it; those that would be first, before all."""
        indent = pairs[0][0].start_mark.column
        ends = {str(key.value): self._line_end(self._end(value)) for key, value in pairs}
        lines: dict[int | None, list[str]] = {}
        spot = None
        for name, value in new.items():
            if name in old:
                spot = ends[name]
            else:
                lines.setdefault(spot, []).append(plain_yaml.entry(name, value, indent))
        return (self._added(where, texts, pairs[0][0]) for where, texts in lines.items())

    def _added(self, where: int | None, texts: list[str], first: Node) -> Patch:
        """Lines after the end of one, or before the first thing of all."""
        if where is not None:
            return Patch(where, where, "".join(f"\n{text}" for text in texts))
        begin, indent = first.start_mark.index, " " * first.start_mark.column
        return Patch(begin, begin, "\n".join(texts).lstrip(" ") + f"\n{indent}")

    def _value(self, node: Node, old: object, new: object, at: _Behind) -> Iterator[Patch]:
        if same(old, new):
            return
        if isinstance(node, MappingNode) and isinstance(old, Mapping) and isinstance(new, Mapping):
            yield from self.mapping(node, old, new, at)
        elif isinstance(node, SequenceNode) and isinstance(old, list) and isinstance(new, list):
            yield from self._sequence(node, old, new, at)
        else:
            yield self._anew(node, new, at)

    def _sequence(self, node: SequenceNode, old: list[object], new: list[object], at: _Behind) -> Iterator[Patch]:
        if node.flow_style and len(old) == len(new):
            for one, before, after in zip(node.value, old, new, strict=True):
                yield from self._value(one, before, after, _INSIDE)
        elif node.flow_style or not new:
            yield self._anew(node, new, at)
        else:
            yield from self._items(node, old, new)

    def _items(self, node: SequenceNode, old: list[object], new: list[object]) -> Iterator[Patch]:
        """Items changed, gone and new; which is which, their ids tell."""
        dash = node.start_mark.column
        for _, a, a_end, b, b_end in SequenceMatcher(None, _names(old), _names(new), autojunk=False).get_opcodes():
            kept = min(a_end - a, b_end - b)
            for n in range(kept):
                spot = _Behind(self._dash(node.value[a + n]) + 1, dash)
                yield from self._value(node.value[a + n], old[a + n], new[b + n], spot)
            for gone in node.value[a + kept : a_end]:
                yield self._cut(self._dash(gone), gone)
            texts = [plain_yaml.item(value, dash) for value in new[b + kept : b_end]]
            if texts:
                before = node.value[a + kept - 1] if a + kept else None
                yield self._added(self._line_end(self._end(before)) if before is not None else None, texts, node)

    def _anew(self, node: Node, new: object, at: _Behind) -> Patch:
        end = self._end(node)
        if at.start is None:
            return Patch(node.start_mark.index, end, plain_yaml.flow(new))
        begun = at.start - self._text.rfind("\n", 0, at.start) - 1
        return Patch(at.start, max(end, at.start), plain_yaml.after(new, at.indent, begun))

    # Where things begin and end

    def _behind(self, key: Node, around: MappingNode) -> _Behind:
        if around.flow_style:
            return _INSIDE
        return _Behind(self._text.index(":", key.end_mark.index) + 1, key.start_mark.column)

    def _without(self, key: Node, value: Node, after: Node | None) -> Patch:
        """A field gone; the one behind a dash leaves its place to the next."""
        start = key.start_mark.index
        if self._text[self._line(start) : start].strip() and after is not None:
            return Patch(start, after.start_mark.index, "")
        return self._cut(start, value)

    def _cut(self, start: int, value: Node) -> Patch:
        """The lines from the one of `start` to the last of a value gone."""
        return Patch(self._line(start), min(self._line_end(self._end(value)) + 1, len(self._text)), "")

    def _dash(self, item: Node) -> int:
        return self._text.rindex("-", 0, item.start_mark.index)

    def _end(self, node: Node) -> int:
        """Behind the last letter of a value; the parser counts in the blank lines and comments after it."""
        if isinstance(node, ScalarNode):
            start, end = node.start_mark.index, node.end_mark.index
            return int(start + len(self._text[start:end].rstrip())) if node.style in {"|", ">"} else int(end)
        if not isinstance(node, MappingNode | SequenceNode) or node.flow_style:
            return int(node.end_mark.index)
        last: Any = node.value[-1]
        return self._end(last[1] if isinstance(node, MappingNode) else last)

    def _line(self, index: int) -> int:
        return self._text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        end = self._text.find("\n", index)
        return len(self._text) if end < 0 else end


def _names(items: list[object]) -> list[str]:
    """What an item is known again by."""
    return [
        str(one["id"]) if isinstance(one, Mapping) and isinstance(one.get("id"), str) else repr(one) for one in items
    ]
