"""The window's languages: catalogues that hold together with the sources, and the window walked in German."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

import pytest
import translate
from PySide6.QtCore import QTranslator

from noprac.core.drills.drill import TASKS, TITLES
from noprac.core.drills.hints import CUES
from noprac.core.score.rubric import RUBRIC
from noprac.gui import sentences, tongue
from noprac.store.settings import LANGUAGES, Settings, load, save

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "assets" / "translations"
BELOW = ("core", "build", "store", "audio", "engine")
FIELD = re.compile(r"\{\w*\}|%n")
WALK = 900  # seconds that the walk may take where the machine stands still
ESCAPED = re.compile(r"\\\{\w*\\\}|%n|\\\(s\\\)")  # a value, a count or an ending, where a pattern is made of a source
FEW = 2  # words beside the values that do not yet tell a language
WORD = re.compile(r"[A-Za-z]{2,}")


class Entry(NamedTuple):
    source: str
    note: str | None
    forms: tuple[str, ...]
    done: bool
    numerus: bool


@cache
def entries(path: Path) -> tuple[Entry, ...]:
    contexts = ET.parse(path).getroot().findall("context")  # noqa: S314 - our own file, beside the sources
    assert [context.findtext("name") for context in contexts] == [""], "a text has a context: tr is called as a method"
    return tuple(entry(message) for message in contexts[0].findall("message"))


def entry(message: ET.Element) -> Entry:
    told = message.find("translation")
    assert told is not None
    numerus = message.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in told.findall("numerusform")) if numerus else (told.text or "",)
    return Entry(message.findtext("source", ""), message.findtext("comment"), forms, "type" not in told.attrib, numerus)


def words(text: str) -> list[str]:
    return WORD.findall(FIELD.sub("", text))


def known(path: Path) -> set[tuple[str, str | None]]:
    return {(each.source, each.note) for each in entries(path)}


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues as Qt's tool makes them of the sources now."""
    folder = tmp_path_factory.mktemp("catalogues")
    for path in CATALOGUES.glob("*.ts"):
        shutil.copy(path, folder)
    translate.renew(folder)
    return folder


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_the_catalogue_has_every_text_and_no_other(language: str, renewed: Path) -> None:
    name = f"noprac_{language}.ts"
    found = [each for each in entries(CATALOGUES / name) if not each.done or not all(each.forms)]
    assert [each.source for each in found] == [], "to be translated: packaging/README.md says how"
    assert known(renewed / name) - known(CATALOGUES / name) == set(), "run packaging/translate.py"
    assert known(CATALOGUES / name) - known(renewed / name) == set(), "run packaging/translate.py"


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_a_translation_has_the_fields_of_its_source(language: str) -> None:
    for each in entries(CATALOGUES / f"noprac_{language}.ts"):
        for form in each.forms:
            fields = set(FIELD.findall(form))
            assert fields | ({"%n"} if each.numerus else set()) == set(FIELD.findall(each.source)), each.source
            assert "&" not in form, "no letter is underlined in a menu, so none can clash"


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_what_is_packed_is_what_was_translated(language: str) -> None:
    packed = QTranslator()
    assert packed.load(str(CATALOGUES / f"noprac_{language}.qm"))
    for each in entries(CATALOGUES / f"noprac_{language}.ts"):
        found = tuple(packed.translate("", each.source, each.note, n) for n in ((1, 2) if each.numerus else (-1,)))
        assert found == each.forms, "run packaging/translate.py"


def test_forms_follow_the_count() -> None:
    assert [tongue.tr("%n call(s)", None, n) for n in (0, 1, 2)] == ["0 calls", "1 call", "2 calls"]


# What the rooms below say


def folders() -> Iterator[str]:
    """What the modules of each folder below have in strings, and what comes with a model."""
    found = defaultdict[Path, list[str]](list)
    for path in (path for room in BELOW for path in sorted((ROOT / "noprac" / room).rglob("*.py"))):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        found[path.parent] += [n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    yield from (" ".join(strings) for strings in found.values())
    yield from (path.read_text(encoding="utf-8") for path in (ROOT / "assets" / "models").glob("*.json"))


def test_every_sentence_listed_is_said_below() -> None:
    said = [frozenset(WORD.findall(folder)) for folder in folders()]
    listed = ((text, frozenset(words(text))) for text in sentences.PLAIN | sentences.WITH_VALUES)
    assert [text for text, own in listed if not any(own <= folder for folder in said)] == []


def test_what_rules_and_drills_say_is_listed() -> None:
    said = {rule.why for rule in RUBRIC} | set(TITLES.values()) | set(TASKS.values()) | set(CUES.values())
    assert said - sentences.PLAIN == set()


# The choice


def test_the_language_is_a_setting(tmp_path: Path) -> None:
    assert {tongue.SYSTEM, *tongue.NAMES} == set(LANGUAGES)
    save(tmp_path, Settings(language="de"))
    assert load(tmp_path).settings.language == "de"
    (tmp_path / "settings.json").write_text('{"language": "tlh"}', encoding="utf-8")
    assert load(tmp_path).settings.language == "system"


def in_german(code: str) -> str:
    """What a program prints that speaks German."""
    run = (sys.executable, "-c", code)
    done = subprocess.run(run, env=german(), cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout.strip()


def german() -> dict[str, str]:
    return {**os.environ, "NOPRAC_LANGUAGE": "de", "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}


FORMATS = """
from datetime import date
from noprac.gui import formats, home_texts
from noprac.gui.below import below
from noprac.core.practice.goals import Week
print(formats.day(date(2026, 3, 2)), formats.short_day(date(2026, 3, 2)), formats.whole_day(date(2026, 3, 2)))
print(formats.number(1234.5, 1), formats.number(0.25, 2), formats.percent(75), formats.megabytes(1913))
print(below("After a no came 1.4 s of silence, after other lines 0.8 s."))
print(below("No's about the price come up there; you embraced 3 of 5."))
print(below("/a/b.sqlite3 cannot be written. Free some space."))
print(below("“Fair enough. What makes that so?” Then wait."))
print(below("What nobody has said."))
"""


def test_dates_numbers_and_lines_from_below_are_written_as_germans_do() -> None:
    days, numbers, silence, advice, fault, better, unknown = in_german(FORMATS).splitlines()
    assert days == f"02.03.26 2. März {date(2026, 3, 2).strftime('Montag')}, 2. März 2026"
    assert numbers == "1.234,5 0,25 75 % 1.913 MB"
    assert silence == "Nach einem Nein kamen 1,4 s Stille, nach anderen Sätzen 0,8 s."
    assert advice == "Dort kommen Neins über den Preis vor; du hast 3 von 5 angenommen."
    assert fault == "/a/b.sqlite3 lässt sich nicht beschreiben. Schaff Platz."
    assert better == "“Fair enough. What makes that so?” Dann warte."
    assert unknown == "What nobody has said."


# The window


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("german")
    run = (sys.executable, str(Path(__file__).with_name("german_window.py")), str(home))
    told = {**german(), "NOPRAC_HOME": str(home)}
    done = subprocess.run(run, env=told, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def english() -> tuple[set[str], re.Pattern[str]]:
    """English texts: those without values, and a pattern of those with three words or more beside them."""
    told = entries(CATALOGUES / "noprac_de.ts")
    plain = {each.source for each in told if words(each.source) and not FIELD.search(each.source)}
    filled = [each.source for each in told if FIELD.search(each.source) and len(words(each.source)) > FEW]
    return plain, re.compile("|".join(re.sub(ESCAPED, r"[^.]*", re.escape(source)) for source in filled))


@pytest.mark.timeout(WALK)
def test_no_english_is_left_in_the_german_window(walked: dict[str, Any]) -> None:
    fine = {form for each in entries(CATALOGUES / "noprac_de.ts") for form in each.forms}
    plain, filled = english()
    told = {(page, text) for page, texts in walked["read"].items() for text in texts if text not in fine}
    assert [found for found in told if found[1] in plain or filled.fullmatch(found[1])] == []


@pytest.mark.timeout(WALK)
def test_nothing_is_cut_off_in_german(walked: dict[str, Any]) -> None:
    assert walked["cut"] == []
