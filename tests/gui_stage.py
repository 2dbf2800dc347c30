"""What the tests of the window share: an offscreen Qt, a look, and a walk through a window's controls."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit, QWidget

from noprac.gui.appearance import Appearance, load_fonts
from noprac.gui.theme import Tone

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
