"""Virtual devices for the tests: one server for a session."""

from collections.abc import Iterator

import pytest

from noprac.audio import devices
from noprac.audio.virtual import OWN, Recording, VirtualAudio, missing

__all__ = ["Recording", "VirtualAudio"]


@pytest.fixture(scope="session")
def virtual_audio() -> Iterator[VirtualAudio]:
    """Virtual devices for the whole session, for child processes by their `environment`."""
    if lacking := missing():
        pytest.skip(lacking)
    audio = VirtualAudio()
    yield audio
    audio.close()


@pytest.fixture(scope="module")
def audio_here(virtual_audio: VirtualAudio) -> Iterator[VirtualAudio]:
    """The same devices for this process too, as long as a module's tests run."""
    with pytest.MonkeyPatch.context() as patch:
        for name in OWN:
            patch.setenv(name, virtual_audio.environment[name])
        assert devices.rescan()
        yield virtual_audio
    devices.rescan()
