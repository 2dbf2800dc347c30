"""What the window remembers: look, size and place.

Takes: the home folder. Gives: an `Appearance` as it was left. May not: fail where the file is missing or odd; Qt keeps
it, in `window.ini`.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QWidget

from noprac.gui.appearance import Appearance
from noprac.gui.theme import Tone

SYSTEM = "system"
SIZE = QSize(1280, 800)  # px, where the screen has room for it
TITLE_BAR = 40  # px of the screen that the system takes for it


class Preferences:
    """The file below `home`."""

    def __init__(self, home: Path) -> None:
        self._kept = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)

    def appearance(self) -> Appearance:
        """The look as it was left."""
        tone = str(self._kept.value("tone", ""))
        zoom = str(self._kept.value("zoom", ""))
        return Appearance(
            Tone(tone) if tone in set(Tone) else None,
            min(max(float(zoom), 1.0), 2.0) if zoom.replace(".", "", 1).isdigit() else 1.0,
            motion=str(self._kept.value("motion", "true")).lower() != "false",
        )

    def keep_appearance(self, look: Appearance) -> None:
        """Remember the look."""
        for name, value in (
            ("tone", look.chosen.value if look.chosen else SYSTEM),
            ("zoom", look.zoom),
            ("motion", look.motion),
        ):
            self._kept.setValue(name, value)

    @property
    def welcomed(self) -> bool:
        """Whether the first minute was shown."""
        return str(self._kept.value("welcomed", "")).lower() == "true"

    def keep_welcomed(self) -> None:
        """Remember that the first minute is over."""
        self._kept.setValue("welcomed", "true")

    def place(self, window: QWidget) -> None:
        """Put `window` where it was; at first no larger than its screen, or what stands at its foot is never seen."""
        where = self._kept.value("geometry")
        if not (isinstance(where, QByteArray) and window.restoreGeometry(where)):
            room = window.screen().availableSize()
            window.resize(SIZE.boundedTo(QSize(room.width(), room.height() - TITLE_BAR)))

    def keep_place(self, window: QWidget) -> None:
        """Remember where `window` is."""
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.sync()
