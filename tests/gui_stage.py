"""What the tests of the window share: a look, a prospect of few words, a walk through a window's controls."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.theme import THEMES, Tone

__all__ = ["ROOT", "THEMES", "Tone", "look", "nameless"]

ROOT = Path(__file__).resolve().parent.parent


@cache
def _fonts() -> int:
    return load_fonts(ROOT / "assets" / "fonts")


def look(tone: Tone = Tone.LIGHT, *, motion: bool = False) -> Appearance:
    """The look of the app, put on."""
    _fonts()
    appearance = Appearance(tone, motion=motion)
    appearance.dress()
    _put_on(appearance)
    appearance.changed.connect(lambda: _put_on(appearance))
    return appearance


def _put_on(appearance: Appearance) -> None:
    """Pages stand alone here: the application wears the sheet for them, as the window does for its own."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet() != appearance.sheet:
        app.setStyleSheet(appearance.sheet)


def answers_in_a_word(home: Path, scenario: str = "lead-generation") -> None:
    """The scenario as the person's own, whose prospect picks up with one word: who cannot be heard is shown for as long
    as a person reads, in real time."""
    text = (ROOT / "scenarios" / f"{scenario}.yaml").read_text(encoding="utf-8")
    own = home / "scenarios" / f"{scenario}.yaml"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(re.sub(r"(?m)^opening:\n(  - .*\n)+", "opening:\n  - Yes?\n", text, count=1), encoding="utf-8")


def nameless(page: QWidget) -> list[str]:
    """The controls of a page that a screen reader could not name."""
    controls = [c for kind in (QAbstractButton, QLineEdit, QTextEdit) for c in page.findChildren(kind)]
    return [
        f"{type(c).__name__} {c.objectName()}"
        for c in controls
        if c.isVisible() and not QAccessible.queryAccessibleInterface(c).text(QAccessible.Text.Name)
    ]


def words(page: QWidget) -> list[str]:
    """What is to be read on a page, once Qt has shown what was put on it."""
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def heard(window: QWidget) -> Iterator[str]:
    """Every word that a window tells a screen reader of what can be seen of it."""
    yield from _heard(QAccessible.queryAccessibleInterface(window))


def _heard(inside: QAccessibleInterface) -> Iterator[str]:
    name = inside.text(QAccessible.Text.Name)
    if name and not inside.state().invisible:
        yield name
    for number in range(inside.childCount()):
        child = inside.child(number)
        if child is not None and child.isValid():
            yield from _heard(child)
