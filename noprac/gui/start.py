"""The application put together: fonts, look, journal, window.

Takes: the environment. Gives: an exit code, once the window is closed, or at once where
another one is open on the same data: that one comes forward. May not: decide whether there is a screen.
"""

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from noprac import build
from noprac.gui import texts, tongue
from noprac.gui.alone import Alone, come_forward
from noprac.gui.appearance import load_fonts
from noprac.gui.below import below
from noprac.gui.preferences import Preferences
from noprac.gui.window import MainWindow
from noprac.store import paths, settings

DESKTOP = "org.noprac.noprac"  # the name of the menu entry, by which a desktop knows whose window this is
_log = logging.getLogger(__name__)


def run() -> int:
    """Open the window on this user's data. Raises DeviceError: another copy is at work, or the disk refuses."""
    qInstallMessageHandler(_qt_says)
    app = QApplication(sys.argv[:1])
    app.setApplicationName(texts.APP)
    app.setApplicationDisplayName("")
    app.setDesktopFileName(DESKTOP)
    app.setWindowIcon(QIcon(str(paths.assets() / "icon" / "noprac-256.png")))
    tongue.dress(app)
    load_fonts(paths.assets() / "fonts")
    alone = Alone(paths.home())
    if alone.raise_first():
        return 0
    preferences = Preferences(paths.home())
    look = preferences.appearance()
    look.dress()
    journal = build.journal()
    alone.take()
    loaded = settings.load(paths.home())
    window = MainWindow(journal, loaded.settings, look)
    preferences.place(window)
    look.changed.connect(lambda: preferences.keep_appearance(look))
    app.aboutToQuit.connect(lambda: preferences.keep_place(window))
    window.home.tell(" ".join(below(line) for line in (journal.notice, loaded.notice) if line))
    alone.asked.connect(lambda: come_forward(window))
    window.welcomed.connect(preferences.keep_welcomed)
    if preferences.welcomed or journal.calls(1):
        window.open_home()
    else:
        window.say_hello()
    window.show()
    window.check()
    try:
        return app.exec()
    finally:
        alone.leave()
        journal.close()


def _qt_says(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Qt's own words go to the log, the harmless ones quietly."""
    _log.log(logging.ERROR if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg} else logging.INFO, "%s", text)
