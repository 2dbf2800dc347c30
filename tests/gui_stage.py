"""What the tests of the window share: a look, and a walk through a window's controls."""

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.theme import THEMES, Tone

__all__ = ["ROOT", "THEMES", "Tone", "look", "nameless"]

ROOT = Path(__file__).resolve().parent.parent


def look(tone: Tone = Tone.LIGHT, *, motion: bool = False) -> Appearance:
    """The look of the app, put on."""
    load_fonts(ROOT / "assets" / "fonts")
    appearance = Appearance(tone, motion=motion)
    appearance.dress()
    return appearance


def nameless(page: QWidget) -> list[str]:
    """The controls of a page that a screen reader could not name."""
    controls = [c for kind in (QAbstractButton, QLineEdit, QTextEdit) for c in page.findChildren(kind)]
    return [
        f"{type(c).__name__} {c.objectName()}"
        for c in controls
        if not c.isHidden() and not QAccessible.queryAccessibleInterface(c).text(QAccessible.Text.Name)
    ]
