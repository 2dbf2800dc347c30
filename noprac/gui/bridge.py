"""The way from other threads into the window: one signal.

Takes: updates of an engine, on its thread. Gives: `happened`, on the window's thread. May not: do anything else; the
queue between the threads is Qt's.
"""

from PySide6.QtCore import QObject, Signal

from noprac.engine.engine import Engine


class Bridge(QObject):
    """Carries each `Update` of an engine over to the window."""

    happened = Signal(object)

    def watch(self, engine: Engine) -> None:
        """Pass on all that happens to the engine's call."""
        engine.watch(self.happened.emit)
