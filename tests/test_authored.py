"""The user's own scenarios on the disk: begun, copied, taken in, saved, deleted, drafts; hostile files among them."""

from pathlib import Path

import pytest

from noprac.core.editing.faults import faults
from noprac.core.editing.places import put
from noprac.core.errors import DeviceError, ScenarioError
from noprac.store import authored, drafts, marked_yaml, paths
from noprac.store.authored import BLANK, STARTER, Document
from noprac.store.scenarios import Fault, Source


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    return tmp_path


def written(name: str, data: bytes) -> Path:
    path = authored.folder() / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def test_a_new_one_has_a_name_of_its_own_and_its_file_is_called_so() -> None:
    first = authored.save(authored.begin(STARTER))
    assert first.path == authored.folder() / "my-call.yaml"
    assert first.text == (paths.assets() / STARTER).read_text(encoding="utf-8")
    assert first.saved == first.text
    second = authored.begin(BLANK, frozenset({"my-call-2"}))
    assert second.values["id"] == "my-call-3"
    named = authored.save(second.holding(put(second.values, ("id",), "roof-call")))
    assert named.path.name == "roof-call.yaml"
    odd = authored.save(authored.begin(BLANK).holding(put(second.values, ("id",), "No Name")))
    assert odd.path.name == "my-call-2.yaml"
    found = authored.own()
    assert [isinstance(one, Source) for one in found] == [False, True, False]


def test_a_second_save_goes_to_the_same_file() -> None:
    document = authored.save(authored.begin(STARTER))
    again = authored.save(document.holding(put(document.values, ("id",), "other")))
    assert again.path == document.path
    assert len(authored.own()) == 1


def test_what_came_with_the_app_is_copied_byte_for_byte_but_for_its_name() -> None:
    shipped = paths.scenario_folders()[1] / "price-first.yaml"
    copy = authored.duplicate(shipped)
    assert copy.text == shipped.read_text(encoding="utf-8").replace("id: price-first\n", "id: price-first-own\n", 1)
    assert authored.duplicate(shipped, frozenset({"price-first-own"})).values["id"] == "price-first-own-2"
    with pytest.raises(DeviceError, match="came with the app"):
        authored.delete(shipped)
    assert shipped.exists()


def test_a_file_from_elsewhere_keeps_its_bytes_where_its_name_is_free(home: Path) -> None:
    source = home / "Some File.yaml"
    source.write_bytes((paths.assets() / STARTER).read_bytes())
    taken = authored.save(authored.take_in(source))
    assert taken.path.read_bytes() == source.read_bytes()
    assert authored.take_in(source).values["id"] == "my-call-2"
    source.write_text("title: no id\n", encoding="utf-8")
    assert authored.take_in(source).path.name == "some-file.yaml"
    (home / "12.yaml").write_text("title: no id\n", encoding="utf-8")
    assert authored.take_in(home / "12.yaml").path.name == "my-call-2.yaml"


def test_somebody_else_s_change_is_not_written_over() -> None:
    document = authored.save(authored.begin(STARTER))
    document.path.write_text("id: theirs\n", encoding="utf-8")
    with pytest.raises(DeviceError, match="changed elsewhere"):
        authored.save(document)
    document.path.unlink()
    with pytest.raises(DeviceError, match="changed elsewhere"):
        authored.save(document)
    copy = authored.save(authored.as_copy(document))
    assert (copy.path.name, copy.values["id"]) == ("my-call-copy.yaml", "my-call-copy")


def test_a_deleted_one_comes_back_unless_another_has_its_place() -> None:
    document = authored.save(authored.begin(STARTER))
    held = authored.delete(document.path)
    assert authored.own() == ()
    authored.restore(document.path, held)
    assert document.path.read_text(encoding="utf-8") == document.text
    with pytest.raises(DeviceError, match="there again"):
        authored.restore(document.path, held)
    with pytest.raises(DeviceError):
        authored.delete(authored.folder() / "nowhere.yaml")


BOMB = b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (n + 1, n + 1, n, n) for n in range(97, 110))
HOSTILE = {
    "bomb.yaml": BOMB,
    "bytes.yaml": b"id: \xff\xfe",
    "deep.yaml": b"a: " + b"{a: " * 60 + b"1" + b"}" * 60,
    "empty.yaml": b"",
    "huge.yaml": b"id: x\nsummary: " + b"x" * marked_yaml.LARGEST,
    "list.yaml": b"- id: x\n",
    "tag.yaml": b"id: !!python/object/apply:os.system [true]\n",
    "twice.yaml": b"id: a\nid: b\n",
}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_a_file_that_cannot_be_read_is_refused_in_one_line(name: str) -> None:
    path = written(name, HOSTILE[name])
    with pytest.raises(ScenarioError) as fault:
        authored.open_file(path)
    assert "\n" not in str(fault.value)
    assert name in str(fault.value)
    with pytest.raises(ScenarioError):
        authored.duplicate(path)
    with pytest.raises(ScenarioError):
        authored.take_in(path)
    (found,) = authored.own()
    assert isinstance(found, Fault)
    assert path.read_bytes() == HOSTILE[name]


@pytest.mark.parametrize(
    "text",
    ["id: ../../evil\n", "id: x\n<script>: 1\nfacts: 7\n", "1: 2\n", 'id: "a\\u202eb"\nlater: [later]\n', "seat: ~\n"],
)
def test_a_file_that_says_odd_things_is_opened_and_mended_in_its_place(text: str) -> None:
    path = written("odd.yaml", text.encode())
    document = authored.open_file(path)
    assert faults(document.values)
    saved = authored.save(document.holding(put(document.values, ("title",), "Mended")))
    assert saved.path == path
    assert "title: Mended\n" in path.read_text(encoding="utf-8")
    assert [one.name for one in authored.folder().iterdir()] == ["odd.yaml"]


def test_a_name_that_leads_elsewhere_stays_in_the_folder() -> None:
    document = authored.begin(STARTER)
    saved = authored.save(document.holding(put(document.values, ("id",), "../../evil")))
    assert saved.path.parent == authored.folder()


def test_drafts_are_kept_read_again_and_dropped() -> None:
    assert drafts.kept() == ()
    document = Document(authored.folder() / "a.yaml", "id: ä\n", "id: b\n")
    other = Document(authored.folder() / "b.yml", "id: c\n")
    drafts.keep(document)
    drafts.keep(other)
    assert drafts.kept() == (document, other)
    assert drafts.of(document.path) == document
    drafts.drop(document.path)
    drafts.drop(document.path)
    assert drafts.of(document.path) is None
    assert drafts.kept() == (other,)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"file": "x.yaml"}',
        b'{"file": "x.yaml", "text": 1, "saved": null}',
        b'{"file": "../y.yaml", "text": "id: a", "saved": null}',
        b"[" * 200_000,
    ],
)
def test_a_draft_that_cannot_be_read_is_passed_over(home: Path, data: bytes) -> None:
    place = home / "drafts" / "x.yaml.json"
    place.parent.mkdir()
    place.write_bytes(data)
    assert drafts.kept() == ()
    assert drafts.of(authored.folder() / "x.yaml") is None
