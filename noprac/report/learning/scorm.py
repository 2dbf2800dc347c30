"""Results as a SCORM package, of edition 1.2 or 2004 (4th).

Takes: results, a title, an edition. Gives: a zip; the same results give the same bytes. May not: fetch anything when it
is opened, or trust a word.

One page, one object to launch. Launched by a learning system it sets the mean score and whether everything was played
to its end; each call and drill with its own score is an objective of it. Success stays unknown.
"""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum, unique
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from noprac.report.learning.result import Result, clean, duration

MOST = 100  # objectives that every system of the 2004 edition must hold (RTE 4.2.17)
_FILES = ("page.html", "results.js", "report.js", "page.js")
_BEGINNING = (1980, 1, 1, 0, 0, 0)  # zip knows no earlier time, and ours is no part of a result
_IDS = {"manifest": "noprac", "organization": "noprac-results", "item": "noprac-item", "resource": "noprac-page"}


@unique
class Edition(StrEnum):
    """Editions of SCORM."""

    OLD = "1.2"
    NEW = "2004"


@dataclass(frozen=True, slots=True)
class Names:
    """What an edition calls things in its manifest."""

    version: str
    packaging: str
    adl: str
    kind: str


NAMES = {
    Edition.OLD: Names(
        "1.2", "http://www.imsproject.org/xsd/imscp_rootv1p1p2", "http://www.adlnet.org/xsd/adlcp_rootv1p2", "scormtype"
    ),
    Edition.NEW: Names(
        "2004 4th Edition",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "http://www.adlnet.org/xsd/adlcp_v1p3",
        "scormType",
    ),
}


def package(results: Sequence[Result], title: str, edition: Edition) -> bytes:
    """The zip. Raises ValueError: no results, or more than `MOST`."""
    if not 0 < len(results) <= MOST:
        raise ValueError(f"A package holds 1 to {MOST} results, not {len(results)}.")
    title = clean(title).strip() or "noprac"
    shown = [
        {"title": clean(r.title), "day": r.finished[:10], "shown": "" if r.got is None else f"{r.got} of {r.most}"}
        for r in results
    ]
    files = {
        "imsmanifest.xml": _render("manifest.xml", title=title, edition=NAMES[edition], ids=_IDS, files=_FILES),
        "page.html": _render("page.html", title=title, results=shown),
        "results.js": f"const RESULTS = {_script(told(results, edition))};\n",
        **{name: _ours(name) for name in ("report.js", "page.js")},
    }
    return _zipped(files)


def told(results: Sequence[Result], edition: Edition) -> dict[str, object]:
    """What the page tells the system: all results as one, and `each` by itself. Scores are shares of 100."""
    shares = [r.scaled for r in results if r.scaled is not None]
    mean = sum(shares) / len(shares) if shares else None
    seconds = sum(r.seconds or 0.0 for r in results)
    return {
        "edition": edition.value,
        "completed": all(r.completed for r in results),
        "time": duration(seconds) if edition is Edition.NEW else _span(seconds),
        **_score(mean),
        "each": [_one(number, r) for number, r in enumerate(results, start=1)],
    }


def _one(number: int, result: Result) -> dict[str, object]:
    """An id of letters, digits and hyphens alone is one in both editions."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in result.id)
    return {
        "id": f"{result.kind}-{number}-{plain}"[:255],
        "title": clean(result.title)[:250],
        "completed": result.completed,
        **_score(result.scaled),
    }


def _score(share: float | None) -> dict[str, object]:
    return {
        "raw": None if share is None else round(share * 100, 2),
        "scaled": None if share is None else round(share, 4),
    }


def _span(seconds: float) -> str:
    """HHHH:MM:SS.SS, as SCORM 1.2 has it."""
    minutes, rest = divmod(round(seconds * 100), 6000)
    hours, minutes = divmod(minutes, 60)
    return f"{min(hours, 9999):04}:{minutes:02}:{rest // 100:02}.{rest % 100:02}"


def _script(value: Mapping[str, object]) -> str:
    """JSON that ends no script and no line of one."""
    text = json.dumps(value, ensure_ascii=True, allow_nan=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _ours(name: str) -> str:
    return resources.files("noprac.report.learning").joinpath(name).read_text(encoding="utf-8")


def _render(name: str, **values: object) -> str:
    return _templates().get_template(name).render(**values)


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("noprac.report.learning", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )


def _zipped(files: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            info = zipfile.ZipInfo(name, _BEGINNING)
            info.compress_type, info.create_system, info.external_attr = zipfile.ZIP_DEFLATED, 3, 0o644 << 16
            packed.writestr(info, text.encode("utf-8"))
    return out.getvalue()
