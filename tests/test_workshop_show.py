"""A workshop on two displays: the desk on the first, the room's window full screen on the second."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import gui_stage as stage
import numpy as np
import pytest
import xvfb

from noprac.core.moves import Move
from noprac.gui import texts
from noprac.gui import workshop_texts as said

SCREENS = {
    "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "room", "x": 1280, "y": 0, "width": 1920, "height": 1080},
    ]
}
HERE = Path(__file__).resolve().parent


class Show:
    """The app in a process of its own."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def do(self, step: str) -> dict[str, object]:
        """Do a step; what the room's window shows then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(step + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the app ended before {step}"
        told: dict[str, object] = json.loads(line)
        return told


@contextmanager
def show(home: Path, environment: dict[str, str]) -> Iterator[Show]:
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "NOPRAC_MODEL"}}
    path = os.pathsep.join((str(stage.ROOT), str(HERE)))
    process = subprocess.Popen(
        [sys.executable, str(HERE / "workshop_show.py")],
        env={**bare, "NOPRAC_HOME": str(home), "PYTHONPATH": path, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield Show(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        try:
            process.wait(60)
        finally:
            process.kill()
            if process.stdout is not None:
                process.stdout.close()


@contextmanager
def displays(folder: Path) -> Iterator[tuple[dict[str, str], xvfb.Screen | None]]:
    """Two displays: what an app needs to know of them, and the second one, where it can be looked at."""
    if xvfb.here():
        with xvfb.screen(folder, "1280x800", "1920x1080") as first:
            yield {"DISPLAY": first.display, "QT_QPA_PLATFORM": "xcb"}, xvfb.second(first)
    else:
        screens = folder / "screens.json"
        screens.write_text(json.dumps(SCREENS), encoding="utf-8")
        yield {"QT_QPA_PLATFORM": f"offscreen:configfile={screens.as_posix()}"}, None


def words(told: dict[str, object]) -> list[str]:
    found = told["words"]
    assert isinstance(found, list)
    return found


@pytest.mark.window
@pytest.mark.timeout(400)
def test_a_prospect_before_a_room_on_two_displays(tmp_path: Path) -> None:
    with displays(tmp_path) as (environment, second), show(tmp_path / "home", environment) as app:
        begun = app.do("begin")
        assert (begun["screens"], begun["desk_on"], begun["room_on"], begun["full"]) == (2, 0, 1, True)
        assert begun["size"] == [1920, 1080]
        assert isinstance(begun["caption_px"], int)
        assert begun["caption_px"] >= 48
        assert said.YOUR_TURN in words(begun)
        if second is not None:
            assert texts.in_room(said.AUDIENCE) in second.titles()
        answered = app.do("say")
        secret = str(answered["state"])
        assert secret not in words(answered)
        seen(app, second, tells=False)
        assert secret in words(app.do("state"))
        seen(app, second, tells=True)
        assert secret not in words(app.do("state"))
        seen(app, second, tells=False)
        assert texts.MOVES[Move.NO_QUESTION] in words(app.do("moves"))
        assert texts.MOVES[Move.NO_QUESTION] not in words(app.do("moves"))
        assert said.QUESTION in words(app.do("ask"))
        assert app.do("again")["lines"] == answered["lines"]  # while the room is asked, what is typed is a suggestion
        assert (app.do("full")["full"], app.do("full")["full"]) == (False, True)


def seen(app: Show, display: xvfb.Screen | None, *, tells: bool) -> None:
    """Wait until the display shows bars where the inner state stands, or nothing but the ground."""
    ground = stage.THEMES[stage.Tone.LIGHT].ground
    wanted = np.array([int(ground[at : at + 2], 16) for at in (1, 3, 5)], np.uint8)
    while display is not None:
        place = display.picture()[930:1060, 20:600]
        if bool((place != wanted).any()) is tells:
            return
        app.do("rest")
