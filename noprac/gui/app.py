"""The window's door.

Takes: nothing but the environment. Gives: an exit code. May not: end in Qt's abort or a traceback: one line says what
is wrong.
"""

import logging
import os
import sys

from noprac.core.errors import DeviceError


def main() -> int:
    """Show the window until it is closed. 0, or 1 where it cannot be shown."""
    logging.basicConfig(level=logging.WARNING, format="noprac: %(message)s")
    _speak()
    if not has_screen():
        from noprac.gui.texts import NO_SCREEN  # noqa: PLC0415 - without a screen nothing else loads

        print(NO_SCREEN, file=sys.stderr)
        return 1
    try:
        return _run()
    except DeviceError as fault:
        from noprac.gui.below import below  # noqa: PLC0415 - the language is chosen by now

        return _refuse(below(str(fault)))


def has_screen() -> bool:
    """Whether there is anything to show a window on: elsewhere than on Linux always."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _speak() -> None:
    """Choose the language of the window, before any of its words are made."""
    from noprac.gui import tongue  # noqa: PLC0415 - a fault of Qt's library would come before the log
    from noprac.store import paths, settings  # noqa: PLC0415 - as above

    tongue.choose(settings.load(paths.home()).settings.language)


def _run() -> int:
    from noprac.gui.start import run  # noqa: PLC0415 - Qt aborts without a screen, so it loads after the look for one

    return run()


def _refuse(line: str) -> int:
    """Say why there is no window, on the terminal and, for who started it from a desktop, in a box."""
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 - as above

    print(line, file=sys.stderr)
    if isinstance(QApplication.instance(), QApplication) and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        QMessageBox.information(None, "noprac", line)
    return 1
