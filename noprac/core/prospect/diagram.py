"""The prospect's table and its effects, drawn for a page.

Takes: `table.TABLE`, `effects.EFFECTS`, a page with marks. Gives: Mermaid text and Markdown tables; the page with what
stands between its marks made anew. May not: write a file.
"""

import re
from collections.abc import Callable, Mapping

from noprac.core.prospect.effects import EFFECTS
from noprac.core.prospect.moment import Phase
from noprac.core.prospect.table import ALL, PARTED, TABLE, Row
from noprac.core.score.printed import rubric

_WORDS = 4  # cues on a line of a label
_GROUPS = {ALL: ("any", "any phase"), ALL - PARTED: ("open", "any phase but refusing and parting")}


def diagram() -> str:
    """The phases and what leads from one to another, as a Mermaid state diagram. A way that stays in its phase is not
    drawn.
    """
    ways: dict[tuple[str, str, str], list[str]] = {}
    for row in TABLE:
        for start in _starts(row):
            _add(ways.setdefault((start, row.to or start, _ends(row)), []), row)
    drawn = [
        f"    {start} --> {to} : {_label(ends, cues)}"
        for (start, to, ends), cues in sorted(ways.items())
        if start != to
    ]
    groups = [f'    state "{name}" as {key}' for key, name in _GROUPS.values()]
    begins = ["    [*] --> opening", "    [*] --> weighing : the offer is known already", "    ended --> [*]"]
    return "\n".join(("stateDiagram-v2", *groups, *begins, *drawn))


def _starts(row: Row) -> tuple[str, ...]:
    """The phases of a row; one name for a large group, and none for a way that every such phase stays in."""
    if row.phases in _GROUPS:
        return (_GROUPS[row.phases][0],) if row.to else ()
    return tuple(phase.value for phase in Phase if phase in row.phases)


def _add(cues: list[str], row: Row) -> None:
    cue = _plain(row.cue or "whatever is said")
    if cue not in cues:
        cues.append(cue)


def _label(ends: str, cues: list[str]) -> str:
    lines = [", ".join(cues[n : n + _WORDS]) for n in range(0, len(cues), _WORDS)]
    return (f"{ends} after<br/>" if ends else "") + ",<br/>".join(lines)


def _ends(row: Row) -> str:
    return "" if row.to is not Phase.ENDED else _plain(row.ending or "the honest ending")


def rows() -> str:
    """The whole table in its order, as Markdown: the first row that holds is the answer."""
    head = ("| in | to | when | it answers | goes to | ends in |", "|---|---|---|---|---|---|")
    return "\n".join((*head, *map(_row, TABLE)))


def _row(row: Row) -> str:
    phases = _GROUPS.get(row.phases, ("", ", ".join(p.value for p in Phase if p in row.phases)))[1]
    cells = (
        phases,
        _plain(row.cue or "whatever is said"),
        ", ".join(_plain(check.__name__) for check in row.when),
        _plain(row.say),
        "" if row.to is None else row.to.value,
        _ends(row),
    )
    return f"| {' | '.join(cells)} |"


def effects() -> str:
    """What each deed does, as Markdown: evidence in thousandths of a first impression."""
    head = ("| deed | guard | trust | interest | patience |", "|---|---:|---:|---:|---:|")
    lines = (
        f"| {_plain(deed)} | {_signed(e.guard)} | {_signed(e.trust)} | {_signed(e.interest)} | {_signed(e.patience)} |"
        for deed, e in EFFECTS.items()
    )
    return "\n".join((*head, *lines))


def _plain(name: str) -> str:
    return name.replace("_", " ")


def _signed(value: int) -> str:
    return f"{value:+}" if value else ""


_MADE: Mapping[str, Callable[[], str]] = {
    "diagram": lambda: f"```mermaid\n{diagram()}\n```",
    "effects": effects,
    "rows": rows,
    "rubric": rubric,
}
_MARK = re.compile(r"(?P<head><!-- made: (?P<name>\w+) -->\n).*?(?P<foot><!-- end -->)", re.DOTALL)


def filled(page: str) -> str:
    """The page, made anew between each `<!-- made: NAME -->` and its `<!-- end -->`. KeyError: no such name."""
    return _MARK.sub(lambda m: f"{m['head']}{_MADE[m['name']]()}\n{m['foot']}", page)
