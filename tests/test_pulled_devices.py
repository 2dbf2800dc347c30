"""A call by voice on virtual devices whose microphone or loudspeaker is pulled out in the middle: nothing is lost."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from virtual_audio import VirtualAudio

from noprac import build
from noprac.core.call import Stage
from noprac.core.events import Interrupted, Mended, Partial, Said, Trouble
from noprac.core.speech import Part
from noprac.engine.update import Update
from noprac.store.journal import Journal
from noprac.store.settings import Settings

pytestmark = [pytest.mark.audio, pytest.mark.timeout(240)]

DEMO = Path(__file__).parents[1] / "assets" / "demo" / "skilled"
PATIENCE = 60.0  # seconds for anything to happen


class Rehearsal:
    """A call in this process, and what it told."""

    def __init__(self, audio: VirtualAudio, home: Path) -> None:
        self.audio = audio
        self.updates = list[Update]()
        self.journal = Journal(home)
        settings = Settings(model=str(build.tiny_model()), keep_call=True)
        self.engine = build.rehearsal(
            build.scenario("lead-generation"),
            seed=0,
            settings=settings,
            journal=self.journal,
            progress=lambda _: None,
        )
        self.engine.watch(self.updates.append)

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"no {what}: {[update.event for update in self.updates]}"
            time.sleep(0.02)

    def wait_until(self, stage: Stage) -> None:
        self.wait(lambda: self.engine.call.stage is stage, stage.value)

    def told(self, kind: type[Trouble] | type[Mended], part: Part) -> int:
        return sum(isinstance(update.event, kind) and update.event.part is part for update in list(self.updates))

    def partials(self) -> list[str]:
        return [update.event.text for update in list(self.updates) if isinstance(update.event, Partial)]

    def said(self) -> list[str]:
        return [update.event.text for update in list(self.updates) if isinstance(update.event, Said)]

    def speak(self, number: int) -> threading.Thread:
        thread = threading.Thread(target=self.audio.speak, args=(DEMO / f"{number:02}.flac",))
        thread.start()
        return thread


@pytest.fixture
def rehearsal(audio_here: VirtualAudio, tmp_path: Path) -> Iterator[Rehearsal]:
    made = Rehearsal(audio_here, tmp_path)
    made.engine.start()
    with closing(made.journal):
        yield made
        made.engine.stop()


def test_words_said_before_the_microphone_was_pulled_are_in_the_turn(rehearsal: Rehearsal) -> None:
    rehearsal.wait_until(Stage.LISTENING)
    speaking = rehearsal.speak(2)  # eight seconds
    rehearsal.wait(lambda: bool(rehearsal.partials()), "word")
    rehearsal.audio.unplug_microphone()
    try:
        rehearsal.wait(lambda: rehearsal.told(Trouble, Part.MICROPHONE) == 1, "fault")
        rehearsal.wait_until(Stage.PAUSED)
    finally:
        speaking.join()
        rehearsal.audio.plug_in_microphone()
    before = rehearsal.partials()[-1].split()
    rehearsal.engine.use_microphone(build.microphone())
    rehearsal.wait(lambda: rehearsal.told(Mended, Part.MICROPHONE) == 1, "mended microphone")
    rehearsal.wait_until(Stage.LISTENING)
    rehearsal.speak(3).join()
    rehearsal.wait(lambda: bool(rehearsal.said()), "turn")
    words = rehearsal.said()[0].split()
    assert words[: len(before) - 1] == before[:-1]  # the last one may have been cut in two
    assert len(words) > len(before)


def test_a_line_whose_loudspeaker_was_pulled_ends_and_the_next_is_heard_from_another(rehearsal: Rehearsal) -> None:
    """The sound server takes the line elsewhere, or it is read: either way the call goes on."""
    rehearsal.wait(lambda: rehearsal.engine.gauges.voice_level > 0, "voice")
    rehearsal.audio.unplug_loudspeaker()
    try:
        rehearsal.wait_until(Stage.LISTENING)
    finally:
        rehearsal.audio.plug_in_loudspeaker()
    assert not any(isinstance(update.event, Interrupted) for update in rehearsal.updates)
    rehearsal.engine.use_loudspeaker(build.loudspeaker())
    heard = rehearsal.audio.record_loudspeaker()
    rehearsal.speak(1).join()
    rehearsal.wait(lambda: bool(heard.loud()), "voice from the other loudspeaker")
    rehearsal.wait(lambda: len(rehearsal.engine.call.turns) > 1, "second line")
