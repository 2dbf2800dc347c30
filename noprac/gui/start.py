"""The application put together: fonts, look, journal, window.

Takes: the environment. Gives: an exit code, once the window is closed. May not: decide whether there is a screen.
"""

import logging
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from noprac import build
from noprac.gui import texts
from noprac.gui.appearance import load_fonts
from noprac.gui.preferences import Preferences
from noprac.gui.window import MainWindow
from noprac.store import paths, settings

_log = logging.getLogger(__name__)


def run() -> int:
    """Open the window on this user's data. Raises DeviceError: another copy is at work, or the disk refuses."""
    qInstallMessageHandler(_qt_says)
    app = QApplication(sys.argv[:1])
    app.setApplicationName(texts.APP)
    app.setApplicationDisplayName("")
    load_fonts(paths.assets() / "fonts")
    preferences = Preferences(paths.home())
    look = preferences.appearance()
    look.dress()
    journal = build.journal()
    loaded = settings.load(paths.home())
    window = MainWindow(journal, loaded.settings, look)
    preferences.place(window)
    look.changed.connect(lambda: preferences.keep_appearance(look))
    app.aboutToQuit.connect(lambda: preferences.keep_place(window))
    window.home.tell(loaded.notice or "")
    window.open_home()
    window.check()
    window.show()
    try:
        return app.exec()
    finally:
        journal.close()


def _qt_says(kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Qt's own words go to the log, the harmless ones quietly."""
    _log.log(logging.ERROR if kind in {QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg} else logging.INFO, "%s", text)
