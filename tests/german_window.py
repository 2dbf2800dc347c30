"""The window in German, walked page by page: run by `test_gui_language.py` with `NOPRAC_LANGUAGE=de`.

Takes: a folder for its data. Gives: as JSON what is to be read on each page at each size, and what is cut off there.
"""

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from practised import kept
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QRect, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from noprac import build
from noprac.build import noes
from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.errand import Errand
from noprac.gui.theme import Tone
from noprac.gui.window import MainWindow
from noprac.store import paths
from noprac.store.journal import Journal
from noprac.store.settings import Settings

PATIENCE = 300_000  # ms
ROUNDS = 400  # of the event loop, until everything has found its place
ZOOMS = (1.0, 2.0)
SLACK = 1  # px
WRAP = Qt.TextFlag.TextWordWrap.value


def until(there: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    over = QDeadlineTimer(PATIENCE)
    while not there():
        if over.hasExpired():
            raise TimeoutError
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def settle(window: MainWindow) -> None:
    """Until what the page asked for is there, and what that asked for."""
    for _ in range(3):
        done: list[None] = []
        window._errands.send(Errand(lambda _: None, done.append, print))
        until(partial(bool, done))


def pages(window: MainWindow, call_id: str) -> Iterator[tuple[str, QWidget]]:
    for room in window.rooms():
        window.go(room.sign)
        settle(window)
        yield room.name, room.page
    window.say_hello()
    until(window.welcome.call.isEnabled)
    yield "welcome", window.welcome
    window.drilling.start_named("turn-it-round")
    until(window.drill.field.isVisible)
    yield "drill", window.drill
    window.start_call("lead-generation")
    until(window.call.dial.isEnabled)
    yield "call", window.call
    window.calling.put_down()
    window.collecting.begin("starter.yaml")
    until(window.editor.isVisible)
    settle(window)
    yield "editor", window.editor
    window.give_calls(call_id)
    until(window.give.isVisible)
    settle(window)
    yield "give", window.give
    window.open_debrief(call_id)
    until(lambda: window.debrief.isVisible() and window.debrief.whole)
    settle(window)
    yield "debrief", window.debrief
    yield from trainers(window)


def trainers(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """What a trainer has before them: the two windows of a room, and the calls that were given."""
    presenting, cohorting = window.presenting, window.cohorting
    presenting.begin(build.scenario("lead-generation"), 7, print)
    until(lambda: presenting.session is not None and window.presenter.isVisible())
    yield "presenter", window.presenter
    room = presenting.auditorium.window
    if room is not None:
        yield "audience", room
    presenting.leave()
    if cohorting.found is None:
        cohorting.read(paths.assets() / "examples" / "cohort")
        until(lambda: cohorting.found is not None)
    people = cohorting.found.people if cohorting.found is not None else ()
    cohorting.show_cohort()
    yield "opened cohort", window.cohort
    cohorting.open_person(people[0].person.id)
    until(window.person.isVisible)
    yield "person", window.person
    QTest.keyClick(window.person.calls, Qt.Key.Key_Return)
    until(window.given.isVisible)
    yield "given", window.given


def told(widget: QWidget) -> Iterator[str]:
    """What a widget lets read, or tells a screen reader."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())


def cut(widget: QWidget) -> str:
    """What of it is cut off, "" for nothing."""
    if isinstance(widget, QScrollArea) and (inside := widget.widget()) is not None:
        over = inside.width() - widget.viewport().width()
        return f"{type(widget).__name__} {over} px wider than its place" if over > SLACK else ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        room = widget.contentsRect()
        lines = widget.fontMetrics().boundingRect(QRect(0, 0, room.width(), 0), WRAP, widget.text())
        low = lines.height() > room.height() + SLACK
        return f"{widget.text()!r}, lines below" if low else ""
    narrow = isinstance(widget, QLabel | QAbstractButton) and widget.minimumSizeHint().width() > widget.width() + SLACK
    return f"{widget.text()!r}, at its end" if narrow and isinstance(widget, QLabel | QAbstractButton) else ""


def seen(page: QWidget) -> list[QWidget]:
    return [page, *(widget for widget in page.findChildren(QWidget) if widget.isVisible())]


def still_cut(window: MainWindow, page: QWidget) -> list[str]:
    """What stays cut off once everything has found its place."""
    found: list[str] = []

    def whole() -> bool:
        shown = [*seen(page), *(seen(window.rail) if window.rail.isVisible() else ())]
        found[:] = [what for widget in shown if (what := cut(widget))]
        return not found

    for _ in range(ROUNDS):  # counted, for a machine that stands still must not end it
        QApplication.processEvents()
        if whole():
            break
        QThread.msleep(5)
    return found


def main(home: Path) -> None:
    app = QApplication([])
    load_fonts(paths.assets() / "fonts")
    journal = Journal(home)
    call_id = kept(journal, build.scenario("lead-generation"), "pushy")
    noes.catch_up(journal)
    look = Appearance(Tone.LIGHT, motion=False)
    look.dress()
    window = MainWindow(journal, Settings(listen=False, speak=False), look)
    window.resize(1280, 720)
    window.show()
    window.open_home()
    until(lambda: window.stocking.shelf.ahead is not None)
    read: dict[str, list[str]] = {}
    off: list[str] = []
    for zoom in ZOOMS:
        look.choose(zoom=zoom)
        for name, page in pages(window, call_id):
            app.processEvents()
            until(lambda: not window._dressing.busy)
            read.setdefault(name, []).extend(text for widget in seen(page) for text in told(widget) if text)
            off += [f"{name} at {zoom}: {what}" for what in still_cut(window, page)]
    read["rail"] = [text for widget in seen(window.rail) for text in told(widget) if text]
    read["title"] = [window.windowTitle()]
    window.close()
    journal.close()
    print(json.dumps({"read": read, "cut": off}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
