"""A sealed bundle: what goes in, what stays, and what happens to one that was tampered with."""

import hashlib
import json
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import practised
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from noprac import build
from noprac.build import giving
from noprac.build.giving import Chosen
from noprac.cli.main import main
from noprac.core.cohort import facts, reading
from noprac.core.cohort.plain import NAME, plain
from noprac.core.debrief.review import Verdict, contest
from noprac.core.errors import DeviceError
from noprac.core.moves import Move
from noprac.store import bundle
from noprac.store.bundle import Bundle, Giver, Part, Refused
from noprac.store.journal import Journal, Parts
from noprac.store.noes import Noes
from noprac.store.practice import Practice

WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
SECRETS = {"notes": "my own note", "plans": "my own plan", "reflections": "my own thought"}
PARTS = tuple(bundle.sealed("call", f"c{n}", bundle.canonical({"n": n, "words": "so " * 40})) for n in range(6))
WHOLE = bundle.written(Giver("0123456789abcdef", "Kim"), "2026-03-02T09:30:00+00:00", "0.1", PARTS)
HOSTILE = (
    "../../etc/\u202e<script>alert(1)</script>\x00\x1b[31m\r\n=HYPERLINK(1) a\u0300\u0301\u0302\u0303\u0304\u0305\ud800"
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        path = tmp_path_factory.mktemp("home")
        patch.setenv("NOPRAC_HOME", str(path))
        yield path


@pytest.fixture(scope="module")
def journal(home: Path) -> Iterator[Journal]:
    with closing(Journal(home)) as opened:
        yield opened


@pytest.fixture(scope="module")
def call(journal: Journal) -> str:
    """A call with all that a trainee may keep for itself, and a contest."""
    name = practised.kept(journal, build.scenario("lead-generation"), when=WHEN)
    practice = Practice(journal.tables)
    practice.expect(name, WHEN.date(), 8)
    practice.felt(name, 3)
    practice.reflect(name, SECRETS["reflections"])
    journal.keep_plan(name, SECRETS["plans"])
    while build.noes.catch_up(journal):
        pass
    kept = journal.receipt(name)
    assert kept is not None
    turn, move = next(
        (n, span.move)
        for n, e in enumerate(kept.receipt.exchanges, 1)
        for span in e.moves.spans
        if span.move != "other"
    )
    exchange = kept.receipt.exchanges[turn - 1]
    journal.remark(name, contest(exchange, turn, move, Verdict.WRONG, note="it was meant as a question"))
    noes = Noes(journal.tables)
    noes.note(noes.find()[0].id, SECRETS["notes"])
    return name


def told(file: Path, call: str) -> dict[str, object]:
    part = giving.open_bundle(file).part(facts.CALL, call)
    assert part is not None
    return part.value


def content(file: Path) -> bytes:
    return zlib.decompress(file.read_bytes().split(b"\n", 1)[1])


# Given


def test_a_bundle_holds_the_call_as_the_journal_does(journal: Journal, call: str, tmp_path: Path) -> None:
    given = giving.give([call], journal, tmp_path / "kim.noprac", name="Kim")
    opened = giving.open_bundle(given.file)
    kept = journal.receipt(call)
    assert kept is not None
    assert (opened.giver.name, opened.seal, given.calls) == ("Kim", given.seal, 1)
    assert giving.receipt_in(opened, call) == kept.receipt
    events = opened.part(facts.EVENTS, call)
    assert events is not None
    assert len(list(events.value["events"])) == len(journal.events(call))  # type: ignore[call-overload]
    value = told(given.file, call)
    assert value["remarks"] == [
        {**value["remarks"][0], "verdict": "wrong", "note": "it was meant as a question"}  # type: ignore[index]
    ]
    assert reading.rows(value).id == call
    assert value["own"] != value["scores"]


def test_what_is_private_stays_unless_it_is_chosen(journal: Journal, call: str, tmp_path: Path) -> None:
    giving.give([call], journal, tmp_path / "bare.noprac", name="Kim")
    bare = content(tmp_path / "bare.noprac")
    assert [secret for secret in SECRETS.values() if secret.encode() in bare] == []
    assert told(tmp_path / "bare.noprac", call)["private"] is None
    giving.give([call], journal, tmp_path / "one.noprac", name="Kim", chosen=Chosen(plans=True))
    one = content(tmp_path / "one.noprac")
    assert [name for name, secret in SECRETS.items() if secret.encode() in one] == ["plans"]
    assert told(tmp_path / "one.noprac", call)["private"] == {
        "plan": SECRETS["plans"],
        "reflection": "",
        "expected": None,
        "felt": None,
    }
    chosen = Chosen(notes=True, plans=True, reflections=True, dread=True, events=False)
    giving.give([call], journal, tmp_path / "all.noprac", name="Kim", chosen=chosen)
    everything = content(tmp_path / "all.noprac")
    assert all(secret.encode() in everything for secret in SECRETS.values())
    assert told(tmp_path / "all.noprac", call)["private"] == {
        "plan": SECRETS["plans"],
        "reflection": SECRETS["reflections"],
        "expected": 8,
        "felt": 3,
    }
    assert {part.kind for part in giving.open_bundle(tmp_path / "all.noprac").parts} == {facts.CALL, facts.RECEIPT}


def test_sound_is_given_where_it_is_chosen_and_kept(journal: Journal, call: str, tmp_path: Path) -> None:
    journal.voices.hold(call, 2, b"fLaC and more")
    giving.give([call], journal, tmp_path / "mute.noprac", name="Kim")
    giving.give([call], journal, tmp_path / "loud.noprac", name="Kim", chosen=Chosen(sound=True))
    assert list(giving.open_bundle(tmp_path / "mute.noprac").of(facts.SOUND)) == []
    (sound,) = giving.open_bundle(tmp_path / "loud.noprac").of(facts.SOUND)
    assert (sound.id, sound.value["turn"]) == (f"{call}/2", 2)


def test_the_same_calls_give_the_same_bytes(journal: Journal, call: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        giving.give([call, call], journal, tmp_path / name, name="Kim", now=WHEN)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize(
    ("calls", "name", "why"),
    [((), "Kim", "needs calls"), (("x",), "\u202e \n", "needs a name"), (("x",), "Kim", "no call x")],
)
def test_what_cannot_be_given_is_told(
    calls: tuple[str, ...], name: str, why: str, journal: Journal, tmp_path: Path
) -> None:
    with pytest.raises(DeviceError, match=why):
        giving.give(calls, journal, tmp_path / "none", name=name)
    assert not (tmp_path / "none").exists()


def test_a_call_that_goes_on_is_not_given(journal: Journal, tmp_path: Path) -> None:
    record = journal.begin(build.scenario("lead-generation"), 1, Parts("none"))
    record.close()
    with pytest.raises(DeviceError, match="is not over"):
        giving.give([record.call_id], journal, tmp_path / "none", name="Kim")
    journal.delete(record.call_id)


def test_a_bundle_that_lacks_the_call_says_so() -> None:
    with pytest.raises(DeviceError, match="has no call x"):
        giving.receipt_in(bundle.read(WHOLE), "x")
    strange = bundle.read(_packed(parts=[bundle.sealed("receipt", "c", bundle.canonical({"receipt": {"score": 1}}))]))
    with pytest.raises(DeviceError, match="cannot be read"):
        giving.receipt_in(strange, "c")


def test_the_command_gives_and_checks(
    journal: Journal, call: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del journal  # its file is there
    out = tmp_path / "kim.noprac"
    assert main(["journal", "give", call, "--name", "Kim", "--out", str(out), "--with", "plans"]) == 0
    shown = bundle.shown(giving.open_bundle(out).seal)
    assert shown in capsys.readouterr().out
    assert SECRETS["plans"].encode() in content(out)
    assert main(["cohort", "check", str(out)]) == 0
    told = capsys.readouterr().out
    assert f"1 call of Kim, given {datetime.now(UTC).date().year}" in told
    assert shown in told
    assert call in told
    assert main(["journal", "give", call, "--name", "Kim", "--out", str(tmp_path / "kim.zip")]) == 2
    assert "does not end in .noprac" in capsys.readouterr().err


# Tampered with


def _packed(
    parts: list[Part] | None = None, *, head: bytes | None = None, version: int = 1, bodies: bytes | None = None
) -> bytes:
    """A bundle whose seal is right, whatever is in it: what somebody writes who means harm."""
    parts = list(PARTS) if parts is None else parts
    listed = [{"kind": p.kind, "id": p.id, "bytes": len(p.body), "sha256": p.sha256} for p in parts]
    about = {"giver": {"id": "aa", "name": "Kim"}, "given": "2026-03-02T09:30:00+00:00", "app": "0.1", "parts": listed}
    head = bundle.canonical(about) if head is None else head
    body = b"".join(part.body for part in parts) if bodies is None else bodies
    seal = hashlib.sha256(head).hexdigest().encode()
    return b"noprac bundle %d %s\n" % (version, seal) + zlib.compress(head + body)


def _head(**changed: object) -> bytes:
    about = {"giver": {"id": "aa", "name": "Kim"}, "given": "2026-03-02T09:30:00+00:00", "app": "0.1", "parts": []}
    return bundle.canonical({**about, **changed})


def read(data: bytes) -> Bundle | None:
    """None of what is refused, in one line."""
    try:
        return bundle.read(data)
    except Refused as refused:
        if len(str(refused).splitlines()) == 1:
            return None
        raise


def _one(part: str, size: int) -> bytes:
    return _head(parts=[{"kind": "call", "id": part, "bytes": size, "sha256": "0" * 64}])


@settings(max_examples=50, deadline=None)
@given(at=st.integers(0, len(WHOLE) - 1), by=st.integers(1, 255))
@example(at=0, by=1)
@example(at=14, by=3)  # the version
@example(at=16, by=1)  # the seal
@example(at=80, by=1)  # the end of the line
@example(at=81, by=4)  # the first of what is packed
@example(at=len(WHOLE) - 1, by=1)  # its check
def test_a_changed_byte_is_refused_or_changes_nothing(at: int, by: int) -> None:
    changed = bytearray(WHOLE)
    changed[at] ^= by
    assert read(bytes(changed)) in {None, bundle.read(WHOLE)}


@settings(max_examples=25, deadline=None)
@given(length=st.integers(0, len(WHOLE) - 1))
def test_a_file_cut_short_is_refused(length: int) -> None:
    with pytest.raises(Refused):
        bundle.read(WHOLE[:length])


@settings(max_examples=15, deadline=None)
@given(more=st.binary(min_size=1, max_size=40))
def test_what_is_added_is_refused(more: bytes) -> None:
    with pytest.raises(Refused):
        bundle.read(WHOLE + more)


@settings(max_examples=30, deadline=None)
@given(data=st.one_of(st.binary(max_size=200), st.binary(max_size=100).map(lambda rest: WHOLE[:81] + rest)))
def test_any_bytes_are_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        bundle.read(data)
    assert len(str(refused.value).splitlines()) == 1


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=30, deadline=None)
@given(field=st.sampled_from(["giver", "given", "app", "parts"]), value=_json)
def test_a_list_that_says_anything_is_harmless(field: str, value: object) -> None:
    found = read(_packed([], head=_head(**{field: value})))
    for shown in () if found is None else (found.giver.name, found.app, found.given):
        assert plain(shown, NAME) == shown


HARM: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "cut short"),
    "a zip": (b"PK\x03\x04", "no bundle"),
    "a later version": (_packed(version=2), "a later noprac wrote it"),
    "other parts": (_packed(bodies=b"{}\n" * 6), "changed after it was sealed|cut short"),
    "a number that is none": (_packed(head=b'{"parts": NaN}\n'), "its list cannot be read"),
    "a deep list": (_packed(head=b"[" * 100_000 + b"\n"), "its list cannot be read"),
    "a list": (_packed(head=b"[1]\n"), "its list cannot be read"),
    "a long list": (_packed(head=b"x" * 17_000_000 + b"\n"), "its list is too long"),
    "many parts": (_packed([], head=_head(parts=[{}] * 100_001)), "list of parts is none"),
    "a number for a part": (_packed([], head=_head(parts=[1])), "list of parts is none"),
    "an id that leads out": (_packed([], head=_one("../x", 2)), "cannot be"),
    "a huge part": (_packed([], head=_one("x", 9**11)), "cannot be"),
    "a part of no size": (_packed([], head=_one("x", True)), "cannot be"),
    "a part too large": (_packed([], head=_one("x", 999_999_999)), "cut short|unpacks to more"),
    "a long id of the giver": (_packed([], head=_head(giver={"id": "a" * 101, "name": ""})), "does not say who"),
    "a long name": (_packed([], head=_head(giver={"id": "aa", "name": "x" * 10_000_000})), "name is too long"),
    "no time": (_packed([], head=_head(given="yesterday")), "does not say when"),
}


@pytest.mark.parametrize("name", HARM)
def test_harm_is_refused(name: str) -> None:
    data, why = HARM[name]
    with pytest.raises(Refused, match=why):
        bundle.read(data)


def test_a_bomb_is_not_unpacked() -> None:
    listed = {"kind": "call", "id": "x", "bytes": 900_000_000, "sha256": "0" * 64}
    packing = zlib.compressobj(9)
    head = _head(parts=[listed, {**listed, "id": "y"}])
    bomb = packing.compress(head) + packing.compress(b"0" * 3_000_000) + packing.flush()
    seal = hashlib.sha256(head).hexdigest().encode()
    with pytest.raises(Refused, match="cut short"):
        bundle.read(b"noprac bundle 1 %s\n" % seal + bomb)


def test_hostile_words_come_out_harmless() -> None:
    head = json.dumps(json.loads(_head()) | {"giver": {"id": "aa", "name": HOSTILE}}).encode() + b"\n"
    found = bundle.read(_packed([], head=head)).giver.name
    assert found == "../../etc/ <script>alert(1)</script> [31m =HYPERLINK(1) a\u0300\u0301\u0302"
    assert json.loads(bundle.canonical({"name": HOSTILE}))["name"].startswith("../../etc/")
    assert plain("x" * 700) == "x" * 599 + "…"
    assert bundle.read(_packed([], head=_head(giver={"id": "aa"}))).giver.name == "(no name)"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="cannot be read"):
        giving.open_bundle(tmp_path / "none.noprac")
    (tmp_path / "torn.noprac").write_bytes(WHOLE[:-3])
    with pytest.raises(DeviceError, match=r"torn\.noprac is refused: it is cut short"):
        giving.open_bundle(tmp_path / "torn.noprac")


def test_moves_are_named_by_turn(journal: Journal, call: str, tmp_path: Path) -> None:
    giving.give([call], journal, tmp_path / "kim.noprac", name="Kim")
    rows = reading.rows(told(tmp_path / "kim.noprac", call))
    kept = journal.receipt(call)
    assert kept is not None
    seen = [(n, e.act, move) for n, e in enumerate(kept.receipt.exchanges, 1) for move in sorted(e.moves.sure())]
    assert list(rows.moves) == seen
    assert {move for _, _, move in rows.moves} <= set(Move)
