"""Paths, settings, models and whole files, on a real disk."""

import json
from pathlib import Path

import pytest

from noprac.core.errors import DeviceError
from noprac.store import disk, models, paths, settings
from noprac.store.settings import Settings


def test_home_is_where_the_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "data"))
    assert paths.home() == tmp_path / "data"
    monkeypatch.delenv("NOPRAC_HOME")
    assert paths.home().name == "noprac"
    assert paths.home().is_absolute()


def test_what_ships_is_found_in_a_checkout() -> None:
    assert (paths.assets() / "demo" / "skilled" / "script.json").is_file()
    assert paths.scenario_folders()[1].name == "scenarios"


def test_settings_come_back_as_they_were_kept(tmp_path: Path) -> None:
    chosen = Settings(microphone="Headset é", hands_free=False, wait_seconds=1.25)
    settings.save(tmp_path / "new", chosen)
    assert settings.load(tmp_path / "new") == settings.Loaded(chosen)
    assert [path.name for path in (tmp_path / "new").iterdir()] == [settings.FILE]


def test_no_settings_are_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == settings.Loaded(Settings())


@pytest.mark.parametrize("text", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000, b'"x"'])
def test_a_bad_settings_file_gives_defaults_and_a_line(tmp_path: Path, text: bytes) -> None:
    (tmp_path / settings.FILE).write_bytes(text)
    loaded = settings.load(tmp_path)
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert "defaults" in loaded.notice
    assert "\n" not in loaded.notice


def test_a_bad_choice_falls_back_alone(tmp_path: Path) -> None:
    kept = {"hands_free": "yes", "wait_seconds": 900.0, "microphone": "Desk", "unknown": 1}
    (tmp_path / settings.FILE).write_text(json.dumps(kept), encoding="utf-8")
    loaded = settings.load(tmp_path)
    assert loaded.settings == Settings(microphone="Desk")
    assert loaded.notice is not None
    assert "hands_free, wait_seconds" in loaded.notice


def test_whole_seconds_may_be_kept_as_a_whole_number(tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text('{"wait_seconds": 1}', encoding="utf-8")
    assert settings.load(tmp_path) == settings.Loaded(Settings(wait_seconds=1))


def test_a_write_that_cannot_be_finished_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "kept.json"
    target.mkdir()
    with pytest.raises(DeviceError) as caught:
        disk.write_whole(target, b"new")
    assert str(target) in caught.value.what
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_in_place_of_a_folder_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path / "home"))
    for name in ("home", "elsewhere"):
        (tmp_path / name).write_text("", encoding="utf-8")
        with pytest.raises(DeviceError) as caught:
            settings.save(tmp_path / name, Settings())
        assert "not a folder" in str(caught.value)
        assert ("NOPRAC_HOME" in caught.value.mend) == (name == "home")


def make_model(folder: Path) -> Path:
    (folder / "am").mkdir(parents=True)
    (folder / "conf").mkdir()
    (folder / "am" / "final.mdl").write_bytes(b"x")
    (folder / "conf" / "mfcc.conf").write_bytes(b"x")
    return folder


def test_the_named_model_goes_before_the_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    monkeypatch.delenv("NOPRAC_MODEL", raising=False)
    assert models.find() is None
    small, big = make_model(tmp_path / "models" / "a-small"), make_model(tmp_path / "models" / "b-big")
    (tmp_path / "models" / "notes").mkdir()
    assert models.installed() == (small, big)
    assert models.find() == big
    mine = make_model(tmp_path / "mine")
    monkeypatch.setenv("NOPRAC_MODEL", str(mine))
    assert models.find() == mine


@pytest.mark.parametrize(("name", "said"), [("", "is not a recogniser model"), ("nowhere", "There is no folder")])
def test_a_folder_that_is_no_model_is_refused_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, said: str
) -> None:
    monkeypatch.setenv("NOPRAC_MODEL", str(tmp_path / name))
    with pytest.raises(DeviceError, match=said) as caught:
        models.find()
    assert "NOPRAC_MODEL" in caught.value.what
    assert "am/final.mdl" in caught.value.mend
