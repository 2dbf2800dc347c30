"""What every test shares: Qt without a screen, a patient hand, data apart from the user's, virtual sound."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import settings

pytest_plugins = ("virtual_audio",)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from pytestqt.qtbot import QtBot  # noqa: E402 - the platform comes before Qt

# A first example that loads something takes its time; a gate that passed must not fail on the next one's dice.
settings.register_profile("patient", deadline=None, derandomize=True)
settings.load_profile("patient")

PATIENCE = 60_000  # ms: a shared machine stands still for seconds now and then


class PatientBot(QtBot):
    """A hand at the window that waits as long as it takes."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:  # noqa: N802 - Qt's
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **how: Any) -> Any:  # noqa: N802 - Qt's
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    assert qapp
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes what belongs to the person at the keyboard."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOPRAC_HOME", str(tmp_path_factory.mktemp("home")))
        yield
