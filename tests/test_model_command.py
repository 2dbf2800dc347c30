"""`noprac model`: what there is, from a server or a stick into its place and out again; nothing half."""

import hashlib
import json
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from model_server import PARTS, TINY, Answer, Server, refuses, sends, serving, tiny_zip

from noprac.audio.language.made import key
from noprac.build import checks, language, stock
from noprac.cli.main import main
from noprac.core.check import Check, Fitness
from noprac.core.errors import DeviceError
from noprac.moves.corpus import UNREAD
from noprac.store import models, paths
from noprac.store.lock import Lock
from noprac.store.models import Kind, catalogue
from noprac.store.models.fetch import Patience

VOICE = {"audio": {"sample_rate": 22050}, "phoneme_id_map": {"_": [0]}}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("NOPRAC_MODEL", catalogue.MIRROR):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command; what it says, or the one line of its refusal."""

    def run(*arguments: str, code: int = 0) -> str:
        capsys.readouterr()
        assert main(list(arguments)) == code
        out, err = capsys.readouterr()
        if code:
            assert err.count("\n") == 1
        return err.strip() if code else out

    return run


def listed(home: Path, server: Server, data: bytes, name: str = "tiny") -> None:
    """A catalogue of the user's own with one model, that the server has."""
    file = {"address": f"{server.address}/{name}.zip", "size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    home.mkdir(exist_ok=True)
    (home / "models.json").write_text(json.dumps({"models": [{"name": name, "files": [file]}]}), encoding="utf-8")


def left(home: Path) -> list[str]:
    """What lies below the home folder, but for the catalogue and the lock."""
    found = (path for path in home.rglob("*") if path.is_file() and path.name not in {"models.json", ".lock"})
    return sorted(path.relative_to(home).as_posix() for path in found if "tiny" not in path.parts)


def folder(at: Path) -> Path:
    """A model's folder as it lies on a stick."""
    for part in PARTS:
        shutil.copytree(TINY / part, at / part)
    return at


def voice(at: Path, name: str = "en_XX-test-low") -> Path:
    """A voice's two files, as published but for their content."""
    at.mkdir(parents=True)
    (at / f"{name}.onnx").write_bytes(bytes(2000))
    (at / f"{name}.onnx.json").write_text(json.dumps(VOICE), encoding="utf-8")
    return at / f"{name}.onnx"


def test_the_catalogue_tells_what_can_be_had(said: Callable[..., str]) -> None:
    objects = [json.loads(line) for line in said("model", "list", "--json").splitlines()]
    recognisers = [o for o in objects if o["kind"] == "recogniser"]
    assert len({o["size"] for o in recognisers}) == len(recognisers) >= 4
    assert all(o["licence"] and o["language"].startswith("en-") and o["about"] for o in objects)
    assert not any(o["installed"] or o["used"] for o in objects)
    assert "vosk-model-small-en-us-0.15 " in said("model", "list")
    files = [file for entry in catalogue.catalogue() for file in entry.files]
    assert all(file.address.startswith("https://") and (file.sha256 or file.md5) for file in files)
    assert [file.name for file in files if not file.sha256] == ["vosk-model-small-en-gb-0.15.zip"]


def test_a_model_is_installed_used_and_removed(home: Path, said: Callable[..., str]) -> None:
    with serving(sends(tiny_zip(), cut=1000), sends(tiny_zip())) as server:
        listed(home, server, tiny_zip())
        out = said("model", "install", "tiny")
        assert "fetching  90 %" in out
        assert "tiny is installed in" in out
        assert hashlib.sha256(tiny_zip()).hexdigest() in out
        asked = len(server.asked)
        assert "is installed" in said("model", "install", "tiny")
        assert len(server.asked) == asked
    assert models.find() == home / "models" / "tiny"
    assert [o.name for o in stock.known() if o.used] == ["tiny"]
    assert "tiny with" not in said("model", "list")
    assert left(home) == []
    assert "is removed" in said("model", "remove", "tiny")
    assert models.installed() == ()
    assert "No model 'tiny' is installed" in said("model", "remove", "tiny", code=2)


def test_the_doctor_names_the_model_that_hears(home: Path) -> None:
    own = Check("model", Fitness.OK, "Speech is heard by the model that comes with noprac.")
    assert checks.model() == own
    folder(home / "models" / "mine")
    assert checks.model().state is Fitness.OK
    assert str(home / "models" / "mine") in checks.model().what
    assert checks.model(models.EMBEDDED) == own


def test_the_doctor_says_how_the_model_comes_by_the_words_of_the_trade(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "scenarios").mkdir(parents=True)
    (home / "scenarios" / "mine.yaml").write_text("title: Mine\n", encoding="utf-8")  # of which set-up knew nothing
    (home / "cache").touch()  # where a folder would be: nothing can be kept
    found = checks.model()
    assert found.state is Fitness.DEGRADED
    assert "the words of the trade" in found.means
    assert found.mend == f"Allow writing to {home}, free 1 GB of memory, and start noprac again."
    monkeypatch.setitem(sys.modules, "pocketsphinx", None)
    assert "install pocketsphinx" in checks.model().mend


def test_a_damaged_language_model_is_told_with_its_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "at_set_up", lambda: home / "none")
    turns = (path for path in (paths.assets() / "corpus").glob("*.jsonl") if path.stem not in UNREAD)
    scenes = (path for scenarios in paths.scenario_folders() for path in scenarios.glob("*.y*ml"))
    damaged = home / "cache" / "language" / f"{key((*turns, *scenes))}.lm.bin"
    damaged.parent.mkdir(parents=True)
    damaged.touch()
    found = checks.model()
    assert (found.state, found.mend) == (Fitness.DEGRADED, f"Delete {damaged}, and start noprac again.")


def test_a_model_that_is_damaged_is_fetched_anew(home: Path, said: Callable[..., str]) -> None:
    folder(home / "models" / "tiny")
    (home / "models" / "tiny" / "am" / "final.mdl").write_bytes(b"")
    with serving(sends(tiny_zip())) as server:
        listed(home, server, tiny_zip())
        said("model", "install", "tiny")
    assert (home / "models" / "tiny" / "am" / "final.mdl").stat().st_size > 1000


@pytest.mark.parametrize("answer", [sends(tiny_zip()[::-1]), refuses(404), sends(tiny_zip("../out"))])
def test_what_is_not_the_model_never_lies_where_models_are_looked_for(
    home: Path, said: Callable[..., str], answer: Answer
) -> None:
    with serving(answer) as server:
        listed(home, server, tiny_zip())
        said("model", "install", "tiny", code=2)
    assert models.installed() == ()
    assert left(home) == []


@pytest.mark.parametrize("harm", ["no model", "does not load", "leads out"])
def test_a_published_file_is_still_looked_at(home: Path, tmp_path: Path, said: Callable[..., str], harm: str) -> None:
    """A checksum tells whose file it is, not that it can be used."""
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("m/conf/mfcc.conf", b"x")
        if harm != "no model":
            archive.writestr("m/am/final.mdl", b"x")
        if harm == "leads out":
            archive.writestr("../out", b"x")
    data = (tmp_path / "x.zip").read_bytes()
    with serving(sends(data)) as server:
        listed(home, server, data)
        line = said("model", "install", "tiny", code=2)
    why = {"no model": "holds neither", "does not load": "damaged", "leads out": "leads out of its folder"}
    assert why[harm] in line
    assert models.installed() == ()
    assert not (home / "out").exists()
    assert [path for path in home.joinpath("models").iterdir() if path.name != ".lock"] == []


def test_a_model_comes_from_a_stick_as_a_zip_or_a_folder(home: Path, tmp_path: Path, said: Callable[..., str]) -> None:
    (tmp_path / "stick").mkdir()
    zipped = tmp_path / "stick" / "anything.zip"
    zipped.write_bytes(tiny_zip("my-model"))
    out = said("model", "import", str(zipped))
    assert f"my-model is installed in {home / 'models' / 'my-model'}" in out
    assert "not in the catalogue" in out
    assert "is installed already" in said("model", "import", str(zipped), code=2)
    said("model", "import", str(folder(tmp_path / "stick" / "other")))
    assert [path.name for path in models.installed()] == ["my-model", "other"]
    assert zipped.exists()


def test_a_zip_that_is_the_published_one_is_known_again(home: Path, tmp_path: Path, said: Callable[..., str]) -> None:
    with serving(refuses(500)) as server:
        listed(home, server, tiny_zip())
    (tmp_path / "copy.zip").write_bytes(tiny_zip())
    assert "It is tiny as published" in said("model", "import", str(tmp_path / "copy.zip"))


def test_a_voice_comes_by_its_file_or_its_folder(home: Path, tmp_path: Path, said: Callable[..., str]) -> None:
    file = voice(tmp_path / "stick")
    said("model", "import", str(file))
    assert [path.name for path in models.installed(Kind.VOICE)] == ["en_XX-test-low"]
    assert models.installed() == ()
    said("model", "remove", "en_XX-test-low")
    said("model", "import", str(tmp_path / "stick"))
    assert (home / "piper" / "en_XX-test-low" / file.name).is_file()
    said("model", "remove", "en_XX-test-low")
    file.with_name(f"{file.name}.json").write_text("{}", encoding="utf-8")
    assert "is damaged" in said("model", "import", str(file), code=2)
    file.with_name(f"{file.name}.json").unlink()
    assert "two files" in said("model", "import", str(file), code=2)


def test_a_voice_is_installed_with_its_settings(home: Path, tmp_path: Path, said: Callable[..., str]) -> None:
    file = voice(tmp_path / "web", "a")
    both = [file.read_bytes(), file.with_name("a.onnx.json").read_bytes()]
    with serving(sends(both[0]), sends(both[1])) as server:
        names = ("a.onnx", "a.onnx.json")
        sums = (hashlib.sha256(data).hexdigest() for data in both)
        files = [{"address": f"{server.address}/{n}", "sha256": s} for n, s in zip(names, sums, strict=True)]
        home.mkdir()
        own = {"models": [{"name": "a", "kind": "voice", "files": files}]}
        (home / "models.json").write_text(json.dumps(own), encoding="utf-8")
        said("model", "install", "a")
    assert [path.name for path in models.installed(Kind.VOICE)] == ["a"]
    assert left(home) == ["piper/a/a.onnx", "piper/a/a.onnx.json"]


def test_what_is_no_model_is_not_taken_in(tmp_path: Path, said: Callable[..., str]) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "words.txt").write_text("words", encoding="utf-8")
    assert "There is no" in said("model", "import", str(tmp_path / "nowhere"), code=2)
    assert "holds neither" in said("model", "import", str(tmp_path / "empty"), code=2)
    assert "no zip" in said("model", "import", str(tmp_path / "words.txt"), code=2)
    for name in "ab":
        folder(tmp_path / "two" / name)
    assert "several models" in said("model", "import", str(tmp_path / "two"), code=2)
    assert "cannot be a model's name" in said("model", "import", str(folder(tmp_path / "my model")), code=2)
    assert "no model 'x' in the catalogue" in said("model", "install", "x", code=2)


def test_two_copies_of_noprac_do_not_bring_models_at_once(home: Path, said: Callable[..., str]) -> None:
    folder(home / "models" / "mine")
    lock = Lock(home / "models" / ".lock")
    assert lock.take()
    assert "Another copy of noprac" in said("model", "remove", "mine", code=2)
    lock.release()
    (home / "models" / ".abc.part").mkdir()  # of a process that was killed
    said("model", "remove", "mine")
    assert not (home / "models" / ".abc.part").exists()


def test_a_mirror_stands_in_for_every_address(
    home: Path, said: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(sends(tiny_zip())) as server:
        listed(home, server, tiny_zip())
        monkeypatch.setenv(catalogue.MIRROR, f"{server.address}/mirror/")
        said("model", "install", "tiny")
        assert server.asked[-1][0] == "/mirror/tiny.zip"
        monkeypatch.delenv(catalogue.MIRROR)
        (home / "models.json").write_text(json.dumps({"mirror": "https://host/all"}), encoding="utf-8")
    addresses = [file.address for entry in catalogue.catalogue() for file in entry.files]
    assert addresses[0] == "https://host/all/vosk-model-small-en-us-0.15.zip"
    monkeypatch.setenv(catalogue.MIRROR, "host")
    assert "NOPRAC_MIRROR is not an address" in said("model", "list", code=2)


SUM = "0" * 64
FAULTS = {
    "{": "not JSON",
    "[]": "it is not an object",
    '{"models": 1}': "models is of the wrong kind",
    '{"models": [1]}': "models[0] is not an object",
    '{"models": [{"name": "../a"}]}': "models[0].name is not a name",
    '{"models": [{"name": "a"}]}': "models[0].files is missing",
    '{"models": [{"name": "a", "kind": "x"}]}': "models[0].kind is neither",
    '{"models": [{"name": "a", "files": []}]}': "models[0].files is not one zip",
    '{"models": [{"name": "a", "files": [{}]}]}': "models[0].files[0].address is missing",
    '{"models": [{"name": "a", "files": [{"address": "file:///a.zip"}]}]}': "address is not a web address",
    '{"models": [{"name": "a", "files": [{"address": "https://h/a.zip"}]}]}': "models[0].files[0] has no sha256",
    '{"models": [{"name": "a", "files": [{"address": "https://h/a.zip", "sha256": "0"}]}]}': "sha256 is not a checksum",
    '{"models": [{"name": "a", "files": [{"address": "https://h/.."}]}]}': "name is not a file's name",
    f'{{"models": [{{"name": "a", "files": [{{"address": "https://h/a", "sha256": "{SUM}", "size": ""}}]}}]}}': "size",
    '{"mirror": "ftp://host"}': "mirror is not an address",
}


@pytest.mark.parametrize(("text", "why"), FAULTS.items(), ids=FAULTS.values())
def test_a_catalogue_that_cannot_be_used_is_told_by_field(
    home: Path, said: Callable[..., str], text: str, why: str
) -> None:
    home.mkdir()
    (home / "models.json").write_text(text, encoding="utf-8")
    line = said("model", "list", code=2)
    assert why in line
    assert str(home / "models.json") in line


def test_an_own_entry_takes_the_place_of_ours(home: Path) -> None:
    ours = catalogue.catalogue()[0].name
    with serving(refuses(500)) as server:
        listed(home, server, tiny_zip(), ours)
        assert catalogue.find(ours).files[0].address.startswith(server.address)
    assert [entry.name for entry in catalogue.catalogue()].count(ours) == 1


def test_a_fetch_can_be_followed_and_stopped(home: Path) -> None:
    with serving(refuses(500)) as server:
        listed(home, server, tiny_zip())
        with pytest.raises(DeviceError, match="answers 500"):
            stock.fetch("tiny", patience=Patience(attempts=0, pause=0.0))


@pytest.fixture(autouse=True)
def _no_leftovers(home: Path) -> Iterator[None]:
    yield
    assert not list(home.rglob("*.gone"))
    assert not [path for path in home.rglob("*.part") if path.is_dir()]
