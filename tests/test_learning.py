"""Results for learning systems: xAPI statements and SCORM packages, valid, stable, and harmless whatever the words."""

import io
import json
import re
import zipfile
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from practised import kept
from PySide6.QtQml import QJSEngine, QJSValue

from noprac import build
from noprac.build import learning
from noprac.cli.main import main
from noprac.core.drills.answer import Outcome
from noprac.core.drills.drill import Drill
from noprac.core.drills.grading import Grade
from noprac.core.drills.hints import Hint
from noprac.core.errors import DeviceError
from noprac.core.speech import Via
from noprac.report import export
from noprac.report.learning import scorm, xapi
from noprac.report.learning.result import Kind, Result, clean, duration, uri
from noprac.report.learning.scorm import NAMES, Edition
from noprac.report.learning.xapi import Learner
from noprac.store.drills import Attempt, Drills, new_id
from noprac.store.journal import Journal, Parts

if TYPE_CHECKING:
    import xmlschema

pytestmark = pytest.mark.usefixtures("qapp")  # a script engine wants an application

HERE = Path(__file__).parent / "learning"
SCHEMA = Draft202012Validator(json.loads((HERE / "statement.schema.json").read_text(encoding="utf-8")))
HOSTILE = "</title><script>alert(1)</script>\x00\ud800\u2028]]>&\"' ../../../etc"
CALL = Result(
    Kind.CALL,
    "20260301-120000-0123abcd",
    "lead-generation",
    "The lead-generation call",
    "2026-03-01T12:10:00.000+00:00",
    completed=True,
    got=81,
    seconds=754.126,
    parts={"no_framing": 89, "listening": 70},
    rubric="2",
    app="0.1.0",
)
LEFT = Result(Kind.CALL, "b", "x", "Left", "2026-03-02T12:10:00.000+00:00", completed=False, got=None)
DRILL = Result(Kind.DRILL, "c", "let-go", "Let go", "2026-03-03T12:10:00.000+00:00", completed=True, got=7, most=9)
JO = Learner("jo", "https://lms.example/", "Jo Doe")


# Statements


@pytest.mark.parametrize("result", [CALL, LEFT, DRILL], ids=["call", "left", "drill"])
@pytest.mark.parametrize("learner", [JO, Learner("mailto:jo@firm.example")], ids=["account", "mail"])
def test_a_statement_is_valid_and_says_neither_passed_nor_failed(result: Result, learner: Learner) -> None:
    said = xapi.statement(result, learner)
    SCHEMA.validate(said)
    assert "success" not in json.dumps(said)
    assert said == xapi.statement(result, learner)


def test_a_statement_tells_the_score_its_parts_its_rubric_and_how_long_it_took() -> None:
    said = xapi.statement(CALL, JO)
    assert said["result"] == {
        "score": {"scaled": 0.81, "raw": 81, "min": 0, "max": 100},
        "completion": True,
        "duration": "PT0H12M34.13S",
        "extensions": {
            "tag:noprac,2026:rubric": "2",
            "tag:noprac,2026:scores/no_framing": 89,
            "tag:noprac,2026:scores/listening": 70,
        },
    }
    assert said["actor"] == {
        "objectType": "Agent",
        "name": "Jo Doe",
        "account": {"homePage": "https://lms.example/", "name": "jo"},
    }


def test_another_result_or_another_learner_is_another_statement() -> None:
    said = [xapi.statement(r, who) for r in (CALL, LEFT, DRILL) for who in (JO, Learner("mailto:a@b.example"))]
    assert len({each["id"] for each in said}) == len(said)


def test_an_array_and_lines_hold_the_same_statements() -> None:
    said = [xapi.statement(r, JO) for r in (CALL, LEFT, DRILL)]
    assert json.loads(xapi.array(said)) == said
    assert [json.loads(line) for line in export.json_lines(said).splitlines()] == said
    assert (json.loads(xapi.array([])), export.json_lines([])) == ([], "")


@settings(max_examples=8, deadline=None)
@given(st.text(), st.text(min_size=1))
def test_any_words_make_a_valid_statement_and_package(title: str, activity: str) -> None:
    odd = Result(Kind.CALL, activity, activity, title, CALL.finished, completed=True, got=0)
    SCHEMA.validate(json.loads(export.json_lines([xapi.statement(odd, JO)]).encode("utf-8")))
    files = unpacked(scorm.package([odd], title or "x", Edition.NEW))
    schema(Edition.NEW).validate(files["imsmanifest.xml"])


def test_durations_and_names() -> None:
    assert [duration(s) for s in (0, 59.999, 3599.996, 86400)] == [
        "PT0H0M0.00S",
        "PT0H1M0.00S",
        "PT1H0M0.00S",
        "PT24H0M0.00S",
    ]
    assert uri("calls", "a b/ü") == "tag:noprac,2026:calls/a%20b%2F%C3%BC"
    assert clean("a\x00b\ud800c\ufffe\U0001f600\n") == "a�b�c�\U0001f600\n"


# Packages


def unpacked(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name).decode("utf-8") for name in packed.namelist()}


@cache
def schema(edition: Edition) -> "xmlschema.XMLSchema":
    import xmlschema  # noqa: PLC0415 - seconds, in every process that only collects

    names = NAMES[edition]
    marks = {"PACKAGING": names.packaging, "VERSION": names.version, "KIND": names.kind, 'ADL"': f'{names.adl}"'}
    filled: list[str | bytes | Path] = []
    for name in ("packaging.xsd", "adl.xsd"):
        text = (HERE / name).read_text(encoding="utf-8")
        for mark, value in marks.items():
            text = text.replace(mark, value)
        filled.append(text)
    return xmlschema.XMLSchema([*filled])


@pytest.mark.parametrize("edition", list(Edition))
def test_a_manifest_is_valid_and_names_just_the_files_of_the_package(edition: Edition) -> None:
    files = unpacked(scorm.package([CALL, LEFT, DRILL], HOSTILE, edition))
    schema(edition).validate(files["imsmanifest.xml"])
    assert set(re.findall('<file href="([^"]*)"/>', files["imsmanifest.xml"])) == set(files) - {"imsmanifest.xml"}


def test_the_same_results_give_the_same_bytes() -> None:
    first = scorm.package([CALL, DRILL], "Results", Edition.OLD)
    assert first == scorm.package([CALL, DRILL], "Results", Edition.OLD)
    assert first != scorm.package([CALL, LEFT], "Results", Edition.OLD)


@pytest.mark.parametrize("count", [0, scorm.MOST + 1])
def test_a_package_of_nothing_or_too_much_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        scorm.package([CALL] * count, "x", Edition.OLD)


def told(results: list[Result], edition: Edition, program: str, without: str = "nothing") -> Any:
    """What a learning system has after the package's own script ran, by `program`, whose last value is given back."""
    files = unpacked(scorm.package(results, "Results", edition))
    engine = QJSEngine()
    system = (HERE / "system.js").read_text(encoding="utf-8")
    source = "\n".join(
        (system, files["results.js"], files["report.js"], f"const its = new System({edition.value!r}, {without!r});")
    )
    found = cast(
        "QJSValue", engine.evaluate(f"(() => {{ {source}\n return JSON.stringify((() => {{ {program} }})()); }})()")
    )
    assert not found.isError(), found.toString()
    return json.loads(found.toString())


TELL = "const out = tell(its, RESULTS); return Object.assign(out, its);"


def test_a_system_of_1_2_is_told_the_score_and_the_completion() -> None:
    found = told([CALL, DRILL], Edition.OLD, TELL)
    assert (found["told"], found["refused"], found["state"]) == (True, [], "over")
    values = found["values"]
    assert values["cmi.core.score.raw"] == "79.39"  # the mean of 81 of 100 and 7 of 9
    assert values["cmi.core.lesson_status"] == "completed"
    assert values["cmi.core.session_time"] == "0000:12:34.13"
    assert values["cmi.objectives.1.score.raw"] == "77.78"


def test_a_system_of_2004_is_told_the_share_and_that_success_is_unknown() -> None:
    found = told([CALL, LEFT], Edition.NEW, TELL)
    assert (found["told"], found["refused"], found["state"]) == (True, [], "over")
    values = found["values"]
    assert values["cmi.score.scaled"] == "0.81"
    assert values["cmi.success_status"] == "unknown"
    assert values["cmi.completion_status"] == "incomplete"
    assert values["cmi.objectives.0.completion_status"] == "completed"
    assert "cmi.objectives.1.score.raw" not in values


@pytest.mark.parametrize("edition", list(Edition))
def test_a_system_may_do_without_objectives_but_not_without_the_score(edition: Edition) -> None:
    plain = told([CALL], edition, TELL, "cmi.objectives")
    assert plain["told"] is True
    assert plain["refused"]
    score = "cmi.core.score.raw" if edition is Edition.OLD else "cmi.score.scaled"
    assert told([CALL], edition, TELL, score)["told"] is False


def test_no_score_is_told_where_there_was_no_occasion() -> None:
    values = told([LEFT], Edition.OLD, TELL)["values"]
    assert not [name for name in values if "score" in name]


FRAMES = """
  const api = {};
  const top = { API_1484_11: api }; top.parent = top;
  const inside = { parent: { parent: top } };
  const alone = {}; alone.parent = alone; alone.opener = inside;
  const walled = { get parent() { throw new Error("another origin"); } };
  let deep = {}; deep.parent = deep;
  for (let n = 0; n < 600; n++) deep = { parent: deep };
  return [inside, alone, walled, deep, {}].map((each) => systemOf(each, "2004") === api);
"""


def test_the_system_is_found_above_the_page_or_above_who_opened_it() -> None:
    assert told([CALL], Edition.NEW, FRAMES) == [True, True, False, False, False]


@pytest.mark.parametrize("edition", list(Edition))
def test_hostile_words_end_no_tag_and_no_script(edition: Edition) -> None:
    odd = Result(Kind.CALL, HOSTILE, HOSTILE, HOSTILE, CALL.finished, completed=True, got=50)
    files = unpacked(scorm.package([odd], HOSTILE, edition))
    assert not [name for name, text in files.items() if "<script>alert" in text or "\x00" in text]
    assert told([odd], edition, TELL)["refused"] == []


# From the journal


def attempt(day: int, drill: Drill = Drill.LET_GO, points: int = 2, *, counts: bool = True) -> Attempt:
    made = datetime(2026, 3, day, 9, 30, tzinfo=UTC)
    said = (Via.TYPED, "no", Outcome.PASSED, points, 3, Grade.GOOD, Hint.NONE, counts)
    return Attempt(new_id(made), drill, "p", f"{drill}/x", made, *said)


NOW = datetime(2026, 3, 9, 12, tzinfo=UTC)


def test_calls_and_the_drills_of_past_days_are_told_the_earliest_first(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    source = build.scenario("lead-generation")
    ids = [kept(journal, source, seed=n, when=NOW - timedelta(days=9 - n)) for n in range(2)]
    store = Drills(journal.tables)
    for each in (attempt(3), attempt(3, points=3), attempt(3, points=0, counts=False), attempt(9)):
        store.keep(each)
    found = learning.results(journal, learning.Chosen(), NOW)
    assert [r.id for r in found] == [*ids, "2026-03-03-let-go"]
    assert (found[2].got, found[2].most, found[2].completed) == (5, 6, True)
    assert all(r.completed and r.rubric and r.seconds for r in found[:2])
    chosen = learning.Chosen(calls=[ids[1]], drills=[])
    assert [r.id for r in learning.results(journal, chosen, NOW)] == [ids[1]]
    late = learning.Chosen(since=NOW.date() - timedelta(days=6))
    assert [r.id for r in learning.results(journal, late, NOW)] == ["2026-03-03-let-go"]
    with pytest.raises(DeviceError, match="nobody"):
        learning.results(journal, learning.Chosen(calls=["nobody"]), NOW)
    journal.begin(source, 7, Parts())
    open_ = journal.calls(1)[0].id
    with pytest.raises(DeviceError, match="not over"):
        learning.results(journal, learning.Chosen(calls=[open_]), NOW)
    journal.close()


def test_the_command_writes_both_and_again_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    journal = Journal(tmp_path)
    kept(journal, build.scenario("lead-generation"))
    journal.close()
    files = [tmp_path / "out" / name for name in ("a.json", "a.zip")]
    wanted = ["--xapi", str(files[0]), "--scorm", str(files[1]), "--account", "mailto:jo@firm.example"]
    assert main(["report", *wanted]) == 0
    first = [file.read_bytes() for file in files]
    (said,) = json.loads(first[0])
    SCHEMA.validate(said)
    assert main(["report", *wanted]) == 0
    assert [file.read_bytes() for file in files] == first


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("", "--scorm FILE"),
        ("--xapi a.txt", ".jsonl"),
        ("--scorm a.tar", ".zip"),
        ("--xapi a.json", "--account"),
        ("--xapi a.json --account jo", "--system"),
        ("--xapi a.json --account jo --system lms", "--system"),
        ("--xapi a.json --account jo --system http://[::1", "--system"),
        ("--xapi a.json --account mailto:jo", "mailto:NAME@HOST"),
        ("--scorm a.zip", "nothing to report"),
        ("--scorm a.zip --call nobody", "nobody"),
        ("--scorm a.zip --drill nothing", "let-go"),
        ("--scorm a.zip --drill let-go", "nothing to report"),
        ("--scorm a.zip --since yesterday", "yesterday"),
    ],
)
def test_what_cannot_be_reported_is_one_line_and_no_file(
    arguments: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert main(["report", *arguments.split()]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert not list(tmp_path.glob("a.*"))
