"""What every test shares: Qt without a screen, data apart from the user's, virtual sound."""

import os
from collections.abc import Iterator

import pytest

pytest_plugins = ("virtual_audio",)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or writes what belongs to the person at the keyboard."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOPRAC_HOME", str(tmp_path_factory.mktemp("home")))
        yield
