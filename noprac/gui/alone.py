"""One window a person: a second start raises the first one.

Takes: the home folder. Gives: whether another window answered; `asked` when another start asks this one. May not: speak
to another user, or wait longer than a moment: a window that does not answer is none.
"""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

WAIT = 1000  # ms


class Alone(QObject):
    """The place where windows on `home` meet."""

    asked = Signal()

    def __init__(self, home: Path) -> None:
        super().__init__()
        self._name = "noprac-" + sha256(str(home).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def raise_first(self) -> bool:
        """Ask the first window to come forward; False where there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT):
            return False
        socket.waitForDisconnected(WAIT)
        return True

    def take(self) -> None:
        """Be the first; what a window that ended badly left behind is taken over."""
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def leave(self) -> None:
        """Let another window be the first; harmless twice."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnectFromServer()
            caller.deleteLater()
            self.asked.emit()


def come_forward(window: QWidget) -> None:
    """Show a window before all others, as large as it was."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
