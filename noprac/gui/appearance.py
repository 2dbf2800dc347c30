"""The look in force: theme, zoom and motion, and the application dressed in them.

Takes: a tone, a zoom and whether things may move. Gives: `Appearance`, which every painted widget follows. May not:
choose: settings do.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from noprac.gui.stylesheet import sheet
from noprac.gui.theme import SMALL, THEMES, Theme, Tone

FAMILY = "Inter"
MOTION = 200  # ms
DRESSED = "dressed"  # a property of the application


class Appearance(QObject):
    """Theme, zoom and motion in force; `changed` is sent after each change. `chosen`: the tone asked for, None for the
    system's, light or dark, whenever that changes. A window that takes its time over `dressing` holds `changed` back
    until it is dressed, so that what measures words then measures them as they are."""

    dressing = Signal()
    changed = Signal()

    def __init__(self, chosen: Tone | None = Tone.LIGHT, zoom: float = 1.0, *, motion: bool = True) -> None:
        super().__init__()
        self.chosen, self.zoom, self.motion = chosen, zoom, motion
        self._held = False
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def tone(self) -> Tone:
        """The tone in force."""
        return system_tone() if self.chosen is None else self.chosen

    @property
    def theme(self) -> Theme:
        """The colours in force."""
        return THEMES[self.tone]

    def choose(self, *, tone: Tone | None = None, zoom: float | None = None, motion: bool | None = None) -> None:
        """Change what is given, dress the application again, and tell."""
        self.chosen = self.chosen if tone is None else tone
        self.zoom = self.zoom if zoom is None else min(max(zoom, 1.0), 2.0)
        self.motion = self.motion if motion is None else motion
        self.dress()
        self.dressing.emit()
        if not self._held:
            self.changed.emit()

    def hold(self) -> None:
        """Called in `dressing`: `changed` waits for `release`."""
        self._held = True

    def release(self) -> None:
        """All is dressed."""
        if self._held:
            self._held = False
            self.changed.emit()

    def follow_system(self) -> None:
        """Light or dark, as the system is."""
        self.chosen = None
        self.choose()

    def _follow(self) -> None:
        if self.chosen is None:
            self.choose()

    @property
    def sheet(self) -> str:
        """The stylesheet, for what wears it. The application itself has none: with one, Qt dresses a widget anew each
        time that it is laid into another, so that a page takes five times as long to make."""
        return sheet(self.theme, self.zoom)

    def dress(self) -> None:
        """Give the application this look's style, colours and face."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            if not app.property(DRESSED):  # once: to set it anew would polish every widget
                app.setStyle("Fusion")
                app.setProperty(DRESSED, True)
            app.setPalette(self._palette())
            app.setFont(self.font())

    def wear(self, part: QWidget) -> None:
        """Let a window, or a part of one, wear the stylesheet from now on, whatever it becomes."""
        Dressed(self, part)

    def font(self, size: float = SMALL, *, strong: bool = False, figures: bool = False) -> QFont:
        """The face at `size` px before zoom; `figures`: every digit equally wide."""
        font = QFont(FAMILY)
        font.setPixelSize(round(size * self.zoom))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        if figures:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _palette(self) -> QPalette:
        theme, palette, role = self.theme, QPalette(), QPalette.ColorRole
        for where, colour in (
            (role.Window, theme.ground),
            (role.Base, theme.surface),
            (role.WindowText, theme.ink),
            (role.Text, theme.ink),
            (role.ButtonText, theme.ink),
            (role.Button, theme.surface),
            (role.PlaceholderText, theme.quiet),
            (role.Highlight, theme.accent),
            (role.HighlightedText, theme.on_accent),
            (role.Link, theme.accent),
        ):
            palette.setColor(where, QColor(colour))
        return palette


class Dressed(QObject):
    """Keeps a widget dressed, for as long as it lives."""

    def __init__(self, look: Appearance, part: QWidget) -> None:
        super().__init__(part)
        self._look, self._part = look, part
        look.changed.connect(self.put_on)
        self.put_on()

    def put_on(self) -> None:
        """Put on what holds now."""
        if self._part.styleSheet() != self._look.sheet:
            self._part.setStyleSheet(self._look.sheet)


def system_tone() -> Tone:
    """Dark where the system is, light where it is not or does not say."""
    return Tone.DARK if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else Tone.LIGHT


def load_fonts(folder: Path) -> int:
    """Load the shipped faces; how many were loaded. With none, Qt's own sans stands in."""
    return sum(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in sorted(folder.glob("*.otf")))
