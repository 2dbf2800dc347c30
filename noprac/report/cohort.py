"""A cohort's page as a file: for a browser, a spreadsheet or a program.

Takes: a `Page`, calls. Gives: text. May not: trust a name or a word, or write to disk.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

from noprac.core.cohort.values import SKILLS, CallLine, Course, Page, Standing
from noprac.core.score import Category
from noprac.report import export

FORMS = (".html", ".csv", ".jsonl")
_OF_SKILL = ("n", "mean", "mean_low", "mean_high", "first", "last", "by", "by_low", "by_high", "gain")
COLUMNS = (
    *("person", "name", "calls", "takes", "noes", "embraced", "fair", "since", "until"),
    *(f"{skill.value}_{name}" for skill in SKILLS for name in _OF_SKILL),
)


def plain(value: object) -> object:
    """Values as JSON has them: fields by name, names in place of kinds, days in ISO 8601."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)) if key is not None else "none": plain(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [plain(inner) for inner in value]
    if isinstance(value, date):
        return value.isoformat()
    return round(value, 6) if isinstance(value, float) else value


def plain_page(page: Page) -> dict[str, object]:
    """A page as JSON has it."""
    return {field.name: plain(getattr(page, field.name)) for field in fields(page)}


def people_csv(page: Page) -> str:
    """A line a person."""
    return export.csv_text((_person(one) for one in page.people), COLUMNS)


def call_rows(calls: Iterable[CallLine]) -> Iterator[dict[str, object]]:
    """A row a call."""
    for call in calls:
        told = plain(call)
        if isinstance(told, dict):
            person = told.pop("person")
            yield {"person": person["id"], "name": person["name"], **told}


def html(page: Page) -> str:
    """The page for a browser: one file, nothing fetched, no script."""
    from noprac.report.html import cohort  # noqa: PLC0415 - loads the templates' library, late

    return cohort(page)


def _person(one: Standing) -> dict[str, object]:
    row: dict[str, object] = {"person": one.person.id, "name": one.person.name}
    row |= {name: getattr(one, name) for name in ("calls", "takes", "noes", "embraced", "fair")}
    row |= {"since": one.since.isoformat(), "until": one.until.isoformat()}
    for skill in SKILLS:
        row |= _course(skill, one.skills[skill])
    return row


def _course(skill: Category, of: Course) -> dict[str, object]:
    values: tuple[object, ...] = (
        of.n,
        *((of.mean.value, of.mean.low, of.mean.high) if of.mean else (None,) * 3),
        *(of.first, of.last),
        *((of.by.value, of.by.low, of.by.high) if of.by else (None,) * 3),
        of.gain.value,
    )
    return {f"{skill.value}_{name}": plain(value) for name, value in zip(_OF_SKILL, values, strict=True)}
