"""Pictures of every page, in each theme and size: `python assets/screenshots/make.py`.

Takes: a folder to write to (`--out`), pages, tones and sizes (all by default). Gives: `PAGE-TONE-SIZE.png`, each as
long as the page is, so that all of it is seen. May not: touch the journal of the person at the keyboard: it plays the
demo's calls into one of its own.

`--readme` makes those of the README and the guide instead, as they are seen in a window. `NOPRAC_LANGUAGE=de` makes
them in German.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from noprac import build
from noprac.build import noes
from noprac.core.moves import Ending
from noprac.engine.timeline import ReadersClock
from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.errand import Errand
from noprac.gui.rooms import Sign
from noprac.gui.theme import Tone
from noprac.gui.window import MainWindow
from noprac.store.journal import Journal
from noprac.store.settings import Settings

ASSETS = Path(__file__).resolve().parents[1]
PICTURES = ASSETS / "docs" / "pictures"
SHOWN = "home,call,debrief,drills,noes,progress,scenarios,workshop,presenter,cohort"  # in the README and the guide
SCENARIO = "lead-generation"
LONGEST = 120_000  # ms that a page may take to show what it has
ROOMS = tuple(sign.value for sign in Sign)
PAGES = ("welcome", *ROOMS, "drill", "editor", "brief", "call", "debrief", "give", "presenter", "audience")


@dataclass(frozen=True, slots=True)
class Size:
    """A window, and how large its words are."""

    name: str
    width: int
    height: int
    zoom: float = 1.0


SIZES = (Size("1280", 1280, 720), Size("1920", 1920, 1080), Size("200", 1280, 720, 2.0))
README = Size("readme", 1280, 800)


def main(arguments: list[str]) -> int:
    """Make them; 0, or 2 where a page is not known."""
    asked = _asked(arguments)
    wanted = [name for name in asked.pages.split(",") if name]
    if unknown := [name for name in wanted if name not in PAGES]:
        print(f"make.py: no page is called {unknown[0]}. Try one of {', '.join(PAGES)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as home:
        os.environ["NOPRAC_HOME"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application()
        journal = build.journal()
        _play(journal)
        for tone in ("light",) if asked.readme else asked.tones.split(","):
            for size in (README,) if asked.readme else [s for s in SIZES if s.name in asked.sizes.split(",")]:
                _shoot(journal, Tone(tone), size, wanted, PICTURES if asked.readme else asked.out)
        journal.close()
    return 0


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make.py", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--out", type=Path, default=Path("screenshots"))
    parser.add_argument("--pages", default="")
    parser.add_argument("--tones", default=",".join(Tone))
    parser.add_argument("--sizes", default=",".join(size.name for size in SIZES))
    parser.add_argument("--readme", action="store_true")
    asked = parser.parse_args(arguments)
    asked.pages = asked.pages or (SHOWN if asked.readme else ",".join(PAGES))
    return asked


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


def _shoot(journal: Journal, tone: Tone, size: Size, wanted: list[str], out: Path) -> None:
    look = Appearance(tone, size.zoom, motion=False)
    look.dress()
    window = MainWindow(journal, Settings(listen=False, speak=False), look)
    window.resize(size.width, size.height)
    window.show()
    window.open_home()
    window.check()
    _until(lambda: bool(window.stocking.shelf.ahead), window)
    out.mkdir(parents=True, exist_ok=True)
    for name, page in _pages(window, journal, wanted):
        _settle(window)
        plain = size is README
        picture = _room(window, size) if name == "audience" else window.grab() if plain else _whole(window, page)
        picture.save(str(out / (f"{name}.png" if plain else f"{name}-{tone}-{size.name}.png")))
    window.close()
    window.deleteLater()


def _pages(window: MainWindow, journal: Journal, wanted: list[str]) -> Iterator[tuple[str, QWidget]]:
    """Each page that is wanted, once it stands in the window."""
    ways: dict[str, tuple[Callable[[], object], QWidget]] = {
        "welcome": (window.say_hello, window.welcome),
        "drill": (lambda: window.drilling.start_named("turn-it-round"), window.drill),
        "editor": (lambda: window.collecting.begin("starter.yaml"), window.editor),
        "brief": (lambda: window.start_call(SCENARIO), window.call),
        "call": (lambda: _answer(window), window.call),
        "debrief": (lambda: window.open_debrief(_skilled(journal)), window.debrief),
        "give": (lambda: window.give_calls(_skilled(journal)), window.give),
        "presenter": (lambda: _hold(window), window.presenter),
        "audience": (lambda: _hold(window), window.presenter),
    }
    for room in window.rooms():
        ways[room.sign.value] = (lambda sign=room.sign: window.go(sign), room.page)
    ways["cohort"] = (lambda: _read_cohort(window), window.cohort)
    for name in wanted:
        go, page = ways[name]
        go()
        _until(page.isVisible, window)
        if name == "brief":
            _until(window.call.dial.isEnabled, window)
        yield name, page
        if name in {"brief", "call", "drill"}:
            window.calling.put_down()
            window.open_home()
        if name in {"presenter", "audience"}:
            window.presenting.leave()


def _read_cohort(window: MainWindow) -> None:
    """The sample cohort, read."""
    window.go(Sign.COHORT)
    window.cohorting.read(ASSETS / "examples" / "cohort")
    _until(lambda: window.cohorting._cohort is not None, window)  # noqa: SLF001 - nothing tells of it
    _rest(3000)


def _skilled(journal: Journal) -> str:
    """The skilled trainee's call."""
    return next(call.id for call in journal.calls() if call.ending is Ending.COMMITMENT)


def _answer(window: MainWindow) -> None:
    """A call with one answer given, and the next line on its way."""
    window.start_call(SCENARIO)
    _until(window.call.dial.isEnabled, window)
    window.call.dial.click()
    _until(window.call.field.isEnabled, window)
    _rest(1500)
    window.call.said.emit("have i caught you at a bad time")
    _rest(6000)


def _hold(window: MainWindow) -> None:
    """A workshop in which one turn was said and two are suggested; the room sees all."""
    window.presenting.begin(build.scenario(SCENARIO), 7, print)
    _until(lambda: window.presenting.session is not None, window)
    session = window.presenting.session
    window.presenting.say("have i caught you at a bad time")
    _until(lambda: window.presenting.session is not session, window)
    desk = window.presenter
    for number, text in enumerate(
        ("what keeps your leads from converting", "we triple the leads of everybody like you")
    ):
        desk.fill(text)
        desk.steering.suggested.emit()
        _until(lambda number=number: len(desk.suggestions.marks) > number, window)  # type: ignore[misc]  # mypy cannot infer a lambda's default
    desk.steering.moves.emit()
    desk.steering.state.emit()


def _room(window: MainWindow, size: Size) -> QPixmap:
    """The room's window, full screen on a display of that size."""
    audience = window.presenting.auditorium.window
    if audience is None:
        return window.grab()
    audience.showNormal()
    audience.resize(size.width, size.height)
    _rest(300)
    return audience.grab()


def _whole(window: MainWindow, page: QWidget) -> QPixmap:
    """The window; a page that scrolls stands in it as long as it is."""
    picture = window.grab()
    if not isinstance(page, QScrollArea) or (inside := page.widget()) is None or inside.height() <= page.height():
        return picture
    corner = page.mapTo(window, QPoint(0, 0))
    long = QPixmap(picture.width(), corner.y() + inside.height())
    long.fill(window.palette().window().color())
    painter = QPainter(long)
    painter.drawPixmap(0, 0, picture)
    painter.drawPixmap(corner, inside.grab())
    painter.end()
    return long


def _until(there: Callable[[], bool], window: MainWindow) -> None:
    """Let the window work until something is so, or it takes too long; what stands there then is the picture."""
    loop, tick = QEventLoop(window), QTimer(window, interval=50)
    tick.timeout.connect(lambda: loop.quit() if there() else None)
    QTimer.singleShot(LONGEST, loop, loop.quit)
    tick.start()
    loop.exec()
    tick.stop()


def _settle(window: MainWindow) -> None:
    """Until what the page asked for is there, and what that asked for."""
    for _ in range(3):
        done: list[None] = []
        window._errands.send(Errand(lambda _: None, done.append, print))  # noqa: SLF001 - the row that all stand in
        _until(lambda done=done: bool(done), window)
    _rest(300)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
