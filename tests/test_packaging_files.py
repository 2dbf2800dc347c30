"""What packages are made of: files that name each other, lists that leave something out, the same bytes each time."""

import gzip
import json
import os
import re
import struct
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from importlib.metadata import version
from pathlib import Path

import build as packages
import deb
import materials
import pytest
import start
import trimming

from noprac import __version__

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
DOOR = PACKAGING / "door.py"


def told(*words: str) -> str:
    done = subprocess.run(
        (sys.executable, str(DOOR), *words), check=True, capture_output=True, text=True, encoding="utf-8"
    )
    return done.stdout


def test_the_menu_entry_the_metadata_and_the_window_have_one_name() -> None:
    menu = ConfigParser(interpolation=None)
    menu.optionxform = str  # type: ignore[assignment,method-assign]  # its keys have capitals
    menu.read(PACKAGING / "linux" / f"{deb.NAME}.desktop", encoding="utf-8")
    entry = menu["Desktop Entry"]
    assert (entry["Exec"], entry["Icon"], entry["Terminal"]) == ("noprac", deb.NAME, "false")
    filled = deb.filled(PACKAGING / "linux" / f"{deb.NAME}.metainfo.xml", "1.2.3", "2026-01-02")
    data = ET.fromstring(filled)  # noqa: S314 - our own file
    assert data.findtext("id") == deb.NAME
    assert data.findtext("launchable") == f"{deb.NAME}.desktop"
    release = data.find("releases/release")
    assert release is not None
    assert release.attrib == {"version": "1.2.3", "date": "2026-01-02"}
    assert f'DESKTOP = "{deb.NAME}"' in (ROOT / "noprac/gui/start.py").read_text(encoding="utf-8")
    assert f'bundle_identifier="{deb.NAME}"' in (PACKAGING / "noprac.spec").read_text(encoding="utf-8")


@pytest.mark.parametrize("size", deb.SIZES)
def test_the_icon_is_there_in_each_size(size: int) -> None:
    data = (ROOT / "assets" / "icon" / f"noprac-{size}.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (size, size)


def test_the_specification_asks_for_the_microphone_and_takes_every_worker_along() -> None:
    text = (PACKAGING / "noprac.spec").read_text(encoding="utf-8")
    compile(text, "noprac.spec", "exec")
    assert "NSMicrophoneUsageDescription" in text
    started = {path.stem for path in (ROOT / "noprac" / "audio").glob("*_worker.py")} - {"naive_worker"}
    assert started == set(re.findall(r'"(\w+_worker)"', text))


def test_the_language_model_that_others_are_made_of_goes_along() -> None:
    spec = (PACKAGING / "noprac.spec").read_text(encoding="utf-8")
    maker = (ROOT / "noprac" / "audio" / "language" / "__main__.py").read_text(encoding="utf-8")
    [(folder, file)] = re.findall(r'"pocketsphinx", subdir="model/(.+?)", includes=\["(.+?)"\]', spec)
    assert re.findall(r'get_model_path\("(.+?)"\)', maker) == [f"{folder}/{file}"]


def test_the_windows_installer_names_what_there_is() -> None:
    script = PACKAGING / "windows" / "noprac.iss"
    text = script.read_text(encoding="utf-8")
    [licence] = re.findall(r"LicenseFile=(.+)", text)
    assert (script.parent / licence.replace("\\", "/")).resolve() == ROOT / "LICENSE"
    programs = set(re.findall(r'Filename: "\{app\}\\(\S+?)\.exe"', text))
    spec = (PACKAGING / "noprac.spec").read_text(encoding="utf-8")
    assert programs
    assert all(f'name="{name}"' in spec for name in programs)


def test_a_worker_is_run_as_python_would(tmp_path: Path) -> None:
    program = tmp_path / "worker.py"
    program.write_text("import sys\nprint(__name__, sys.argv[1:])\n", encoding="utf-8")
    assert told("-P", str(program), "a", "-b").split() == ["__main__", "['a',", "'-b']"]
    assert told("-P", "-c", "import sys; print(sys.argv)", "x").strip() == "['-c', 'x']"
    assert __version__ in told("-m", "noprac", "--version")


def test_what_is_not_a_workers_is_the_apps() -> None:
    assert __version__ in told("--version")


def test_other_programs_get_the_environment_as_it_was() -> None:
    look = "import os; print(os.environ.get('LD_LIBRARY_PATH'), os.environ['PYINSTALLER_RESET_ENVIRONMENT'])"
    changed = {**os.environ, "LD_LIBRARY_PATH": "inside"}
    command = (sys.executable, str(DOOR), "-P", "-c", look)
    ours = subprocess.run(command, env=changed, check=True, capture_output=True, text=True)
    before = {**changed, "LD_LIBRARY_PATH_ORIG": "outside"}
    theirs = subprocess.run(command, env=before, check=True, capture_output=True, text=True)
    assert (ours.stdout.strip(), theirs.stdout.strip()) == ("None 1", "outside 1")


@pytest.mark.parametrize(
    ("place", "goes"),
    [
        ("noprac/assets/corpus", True),
        ("noprac/assets/corpus/heard", False),
        ("noprac/assets/models/tiny-en/build", False),
        ("noprac/assets/moonshine", True),
        ("noprac/moves/train", False),
        ("noprac/scenarios", True),
    ],
)
def test_data_goes_along_where_the_app_reads_it(place: str, goes: bool) -> None:
    assert trimming.shipped(place, "/anywhere/turns-a1.jsonl") is goes


def test_what_qt_and_others_drag_in_stays_out() -> None:
    kept = [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtGui.abi3.so",
        "noprac/assets/docs/scoring.md",
        "noprac/assets/examples/call.jsonl",
        "onnxruntime/capi/onnxruntime_pybind11_state.so",
    ]
    left = [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/sqldrivers/libqsqlpsql.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "onnxruntime/capi/libonnxruntime.so.1.31.1",
    ]
    found = trimming.trimmed((place, f"/venv/{place}", "BINARY") for place in (*kept, *left))
    assert [place for place, _, _ in found] == kept


def test_only_what_went_along_tells_of_itself() -> None:
    entries = [(f"{name}.dist-info/METADATA", "/x", "DATA") for name in ("click-8.1", "hypothesis-6.1", "noprac-1")]
    found = trimming.told_of(entries, ["click.core"])
    assert [place for place, _, _ in found] == ["click-8.1.dist-info/METADATA", "noprac-1.dist-info/METADATA"]


def test_an_archive_has_the_same_bytes_whenever_it_is_made(tmp_path: Path) -> None:
    made = []
    for when in (1_000_000_000, 1_500_000_000):
        tree = tmp_path / str(when) / "noprac"
        (tree / "inside").mkdir(parents=True)
        for name in ("b", "a") if when > 1_200_000_000 else ("a", "b"):
            (tree / "inside" / name).write_bytes(name.encode())
            os.utime(tree / "inside" / name, (when, when))
        (tree / "noprac").write_bytes(b"program")
        (tree / "noprac").chmod(0o700)
        made.append(packages.tarred(tree, tmp_path / f"{when}.tar.gz", 1_234_567_890))
    assert made[0].read_bytes() == made[1].read_bytes()
    with gzip.open(made[0]) as file, tarfile.open(fileobj=file) as archive:
        entries = archive.getmembers()
    assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries} == {(0, "", 1_234_567_890)}
    assert {entry.name: entry.mode for entry in entries}["noprac/noprac"] == 0o755


def test_the_debian_package_declares_who_brings_its_libraries() -> None:
    found = deb.dependencies({"libportaudio.so.2", "libespeak-ng.so.1", "libdbus-1.so.3"}, "2.36")
    assert {"libc6 (>= 2.36)", "libportaudio2 | libportaudio2t64", "libespeak-ng1"} <= set(found)
    assert any(line.startswith("libegl1") for line in found)  # loaded by name
    with pytest.raises(start.Stop, match=r"libnobody\.so\.7"):
        deb.dependencies({"libnobody.so.7"}, "2.36")


def test_the_lock_of_the_packages_has_a_hash_for_each() -> None:
    lock = packages.LOCK.read_text(encoding="utf-8")
    found = materials.hashes(lock)
    named = re.findall(r"(?m)^([\w.-]+==[\w.+!-]+)", lock)
    assert set(found) == set(named)
    assert all(found.values())
    app = re.findall(r"(?m)^([\w.-]+==[\w.+!-]+)", start.APP.read_text(encoding="utf-8"))
    assert set(app) <= set(named)


def test_the_bill_names_the_distributions_in_the_folder_and_no_other(tmp_path: Path) -> None:
    here = version("ruamel.yaml")
    (tmp_path / f"ruamel_yaml-{here}.dist-info").mkdir()
    assert [one["purl"] for one in materials.packages(tmp_path)] == [f"pkg:pypi/ruamel-yaml@{here}"]


def test_what_comes_with_it_beside_packages_is_there_with_its_licence() -> None:
    assets = ROOT / "assets"
    told = json.loads((assets / "licences" / "shipped.json").read_text(encoding="utf-8"))
    files = [file for part in told["parts"] for file in (*part["texts"], *part.get("files", ()))]
    files += [file for texts in told["texts_of"].values() for file in texts]
    assert files
    assert [file for file in files if not (assets / file).is_file()] == []
    assert (assets / "licences" / "noprac.txt").read_bytes() == (ROOT / "LICENSE").read_bytes()
    assert all(part["licence"] and (part["texts"] or part["with"]) for part in told["parts"])


def test_the_version_is_read_from_the_apps_own_file() -> None:
    assert packages.version() == __version__
