"""Pictures of every page, in each theme and size: `python assets/screenshots/make.py`.

Takes: a folder to write to (`--out`), pages, tones and sizes (all by default). Gives: `PAGE-TONE-SIZE.png` for each of
a page's states (`states.py`), as long as the page is, so that all of it is seen. May not: touch the journal of the
person at the keyboard: it plays the demo's calls into one of its own.

`--readme` makes those of the README and the guide instead, as they are seen in a window. `NOPRAC_LANGUAGE=de` makes
them in German.
"""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from frames import ASSETS, SCENARIO, Frame, Studio, rest, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from states import SCENES

from noprac import build
from noprac.build import noes
from noprac.engine.timeline import ReadersClock
from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.errand import Errand
from noprac.gui.pages.audience import AudienceWindow
from noprac.gui.theme import Tone
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal
from noprac.store.settings import Settings

PICTURES = ASSETS / "docs" / "pictures"
SHOWN = "home,call,debrief,drills,noes,progress,scenarios,workshop,presenter,cohort"  # in the README and the guide


@dataclass(frozen=True, slots=True)
class Size:
    """A window, and how large its words are."""

    name: str
    width: int
    height: int
    zoom: float = 1.0


GROWN = 8  # times at most: words find their heights one after the other
SIZES = (Size("1280", 1280, 720), Size("1920", 1920, 1080), Size("200", 1280, 720, 2.0))
README = Size("readme", 1280, 800)


def main(arguments: list[str]) -> int:
    """Make them; 0, or 2 where a page is not known."""
    asked = _asked(arguments)
    wanted = [name for name in asked.pages.split(",") if name]
    if unknown := [name for name in wanted if name not in SCENES]:
        print(f"make.py: no page is called {unknown[0]}. Try one of {', '.join(SCENES)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as home:
        os.environ["NOPRAC_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", _platform(Path(home)))
        _application()
        journal, bare = build.journal(), Journal(Path(home) / "bare")
        _play(journal)
        for tone in ("light",) if asked.readme else asked.tones.split(","):
            for size in (README,) if asked.readme else [s for s in SIZES if s.name in asked.sizes.split(",")]:
                _shoot((journal, bare), Tone(tone), size, wanted, PICTURES if asked.readme else asked.out)
        journal.close()
        bare.close()
    return 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make.py", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--pages", default="")
    parser.add_argument("--tones", default=",".join(Tone))
    parser.add_argument("--sizes", default=",".join(size.name for size in SIZES))
    parser.add_argument("--readme", action="store_true")
    asked = parser.parse_args(arguments)
    asked.pages = asked.pages or (SHOWN if asked.readme else ",".join(SCENES))
    return asked


def _platform(home: Path) -> str:
    """No display, but room for whole pages on it: what is said beside a mark stays where it belongs."""
    display = home / "display.json"
    screen = {"name": "one", "x": 0, "y": 0, "width": 2560, "height": 14_000, "dpr": 1} | dict.fromkeys(
        ("logicalDpi", "logicalBaseDpi"), 96
    )
    display.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={display}" if ":" not in str(display) else "offscreen"


def _application() -> QApplication:
    app = QApplication.instance()
    made = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    load_fonts(ASSETS / "fonts")
    return made


def _play(journal: Journal) -> None:
    """The demo's two calls, typed, with what they leave in the journal of no's."""
    for number, trainee in enumerate(("pushy", "skilled")):
        turns = json.loads((ASSETS / "demo" / trainee / "script.json").read_text(encoding="utf-8"))["turns"]
        engine = build.typed(build.scenario(SCENARIO), seed=number, journal=journal, passing=ReadersClock())
        engine.begin()
        for turn in turns:
            engine.drain()
            engine.type(turn["said"])
        engine.drain()
        engine.hang_up()
        engine.drain()
        engine.stop()
    noes.catch_up(journal)


def _shoot(journals: tuple[Journal, Journal], tone: Tone, size: Size, wanted: list[str], out: Path) -> None:
    look = Appearance(tone, size.zoom, motion=False)
    look.dress()
    window = _open(journals[0], look, size)
    studio = Studio(window, journals[0], partial(_open, journals[1], look, size))
    out.mkdir(parents=True, exist_ok=True)
    plain = size is README
    for page in wanted:
        for frame in SCENES[page](studio):
            if plain and frame.name not in wanted:
                continue
            until(frame.page.isVisible)
            shown = frame.page.window()
            shown.activateWindow()
            _settle(shown if isinstance(shown, MainWindow) else window)
            picture = _seen(frame, size) if plain or isinstance(shown, AudienceWindow) else _whole(frame.page)
            picture.save(str(out / (f"{frame.name}.png" if plain else f"{frame.name}-{tone}-{size.name}.png")))
    window.close()
    window.deleteLater()


def _open(journal: Journal, look: Appearance, size: Size) -> MainWindow:
    window = MainWindow(journal, Settings(listen=False, speak=False), look)
    window.resize(size.width, size.height)
    window.show()
    window.open_home()
    window.check()
    until(lambda: window.stocking.shelf.ahead)
    return window


def _seen(frame: Frame, size: Size) -> QPixmap:
    """The window as it is seen; the room's on a display of that size."""
    window = frame.page.window()
    if isinstance(window, AudienceWindow):
        window.showNormal()
        window.resize(size.width, size.height)
        rest(300)
    return _over(window.grab(), window)


def _whole(page: QWidget) -> QPixmap:
    """The window, as high as what it shows needs: nothing is left to be scrolled to."""
    window, was = page.window(), page.window().size()
    rolls = [each for each in (page, *page.findChildren(QScrollArea)) if isinstance(each, QScrollArea)]
    for _ in range(GROWN):
        below = _below(rolls)
        if not below:
            break
        window.resize(was.width(), window.height() + below)
    picture = _over(window.grab(), window)
    window.resize(was)
    return picture


def _below(rolls: list[QScrollArea]) -> int:
    """How much is to be scrolled to, once nothing is being made any more."""
    found = -1
    for _ in range(GROWN):
        before, found = (
            found,
            max((each.verticalScrollBar().maximum() for each in rolls if each.isVisible()), default=0),
        )
        if found == before:
            break
        rest(250)
    return found


def _over(picture: QPixmap, window: QWidget) -> QPixmap:
    """With what lies over the window: the word on a mark that is pointed at."""
    painter = QPainter(picture)
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each.windowType() is Qt.WindowType.ToolTip:
            painter.drawPixmap(each.pos() - window.pos(), each.grab())
    painter.end()
    return picture


def _settle(window: MainWindow) -> None:
    """Until what the page asked for is there, and what that asked for."""
    for _ in range(3):
        done: list[None] = []
        window._errands.send(Errand(lambda _: None, done.append, print))  # noqa: SLF001 - the row that all stand in
        until(partial(bool, done))
    rest(300)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
