"""The trainee cuts in by voice: what cuts, what does not, what is heard of it, and the prospect's own voice."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from doubles import (
    NOISE,
    SILENCE,
    FakeEndpoint,
    FakeMicrophone,
    FakeRecogniser,
    FakeSpeaker,
    FakeVoice,
    ListRecord,
)

from noprac import build
from noprac.audio import pcm
from noprac.audio.activity import SileroActivity
from noprac.build import turn_taking
from noprac.core.call import OWN_VOICE, Stage, begin, replay
from noprac.core.events import Echoed, Event, Interrupted, LineSpoken, Note, Said, Unheard
from noprac.core.speech import RATE, Manner, Sound
from noprac.engine.engine import Ears, Engine, Mouth, Update
from noprac.engine.listening import CUT_IN, Listening
from noprac.store.settings import Settings

SCENARIO = build.scenario("lead-generation").scenario
RECORDING = Path(__file__).parents[1] / "assets" / "demo" / "skilled" / "01.flac"
WORDS = "sorry but can i ask you something"


class Voiced:
    """A voice is in every block that is not silent."""

    def __init__(self) -> None:
        self.resets = 0

    def accept(self, block: bytes) -> bool:
        return bool(block.strip(b"\0"))

    def reset(self) -> None:
        self.resets += 1


class OpenMicrophone(FakeMicrophone):
    """Silence where nobody speaks, as from a device."""

    def read(self, timeout: float) -> bytes | None:
        return super().read(timeout) or SILENCE


class Bench:
    """A call on threads whose first line lasts until it is cut."""

    def __init__(self, *, may_cut_in: bool = True, share: float = 0.2) -> None:
        self.microphone, self.recogniser = OpenMicrophone(), FakeRecogniser()
        self.speaker = FakeSpeaker(slow=True, share=share)
        self.record = ListRecord()
        self.updates: list[Update] = []
        self.engine = Engine(
            begin(SCENARIO, 0),
            tagger=build.tagger(),
            record=self.record,
            ears=Ears(self.microphone, self.recogniser, FakeEndpoint(), activity=Voiced() if may_cut_in else None),
            mouth=Mouth(FakeVoice(), self.speaker, Manner()),
        )
        self.engine.watch(self.updates.append)

    def speak(self) -> "Bench":
        self.engine.start()
        assert self.speaker.playing.wait(30)
        self.wait(lambda: self.microphone.opened)
        return self

    def wait(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + 30
        while not condition():
            assert time.monotonic() < end, self.events
            time.sleep(0.005)

    def wait_for(self, kind: type[Event], count: int = 1) -> None:
        self.wait(lambda: sum(isinstance(event, kind) for event in self.events) >= count)

    @property
    def events(self) -> list[Event]:
        return [update.event for update in list(self.updates)]

    @property
    def line(self) -> str:
        return self.engine.call.turns[0].line.text


Make = Callable[..., Bench]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Bench] = []

    def bench(*, may_cut_in: bool = True, share: float = 0.2) -> Bench:
        made.append(Bench(may_cut_in=may_cut_in, share=share))
        return made[-1]

    yield bench
    for bench_made in made:
        bench_made.engine.stop()


def test_a_voice_cuts_the_line_and_its_first_words_are_heard(make: Make) -> None:
    bench = make().speak()
    bench.microphone.say(WORDS)
    bench.wait_for(Said)
    cut = next(event for event in bench.events if isinstance(event, Interrupted))
    said = next(event for event in bench.events if isinstance(event, Said))
    assert cut.spoken == 0.2
    assert said.text == WORDS
    assert bench.engine.call.turns[0].cut
    bench.engine.stop()
    assert replay(SCENARIO, 0, bench.record.events) == bench.engine.call


def test_without_leave_nobody_cuts_in_by_voice(make: Make) -> None:
    bench = make(may_cut_in=False).speak()
    bench.microphone.say(WORDS)
    bench.wait(lambda: not bench.microphone.blocks)
    assert bench.engine.call.stage is Stage.SPEAKING
    bench.engine.interrupt()
    bench.wait_for(Interrupted)
    assert bench.recogniser.accepted == 0


def test_with_the_talk_key_alone_a_voice_does_not_cut(make: Make) -> None:
    bench = make()
    bench.engine.hands_free(False)
    bench.speak()
    bench.microphone.say(WORDS)
    bench.wait(lambda: not bench.microphone.blocks)
    assert bench.engine.call.stage is Stage.SPEAKING


def test_a_click_does_not_cut(make: Make) -> None:
    bench = make().speak()
    for _ in range(4):
        bench.microphone.blocks.extend([*[NOISE] * (CUT_IN - 1), SILENCE])
    bench.wait(lambda: not bench.microphone.blocks)
    assert bench.engine.call.stage is Stage.SPEAKING
    bench.microphone.blocks.extend([NOISE] * CUT_IN)
    bench.wait_for(Interrupted)


def test_a_cough_that_cut_is_no_answer(make: Make) -> None:
    bench = make().speak()
    bench.microphone.blocks.extend([*[NOISE] * CUT_IN, *[SILENCE] * 20])
    bench.wait_for(Interrupted)
    bench.wait(lambda: not bench.microphone.blocks)
    assert not any(isinstance(event, Unheard) for event in bench.events)
    assert bench.engine.call.stage is Stage.LISTENING
    bench.speaker.slow = False
    bench.microphone.say("is it a no")
    bench.wait_for(Said)


def test_the_prospects_own_voice_is_dropped_and_cuts_it_no_more(make: Make) -> None:
    bench = make().speak()
    bench.microphone.say(bench.line.lower())
    bench.wait_for(Echoed)
    bench.wait(bench.speaker.playing.is_set)  # it says the line again
    bench.microphone.say(WORDS)
    bench.wait(lambda: not bench.microphone.blocks)
    assert bench.engine.call.stage is Stage.SPEAKING
    notes = [effect.text for update in bench.updates for effect in update.effects if isinstance(effect, Note)]
    assert notes == [OWN_VOICE]
    assert not any(isinstance(event, Said) for event in bench.events)
    assert not bench.engine.call.turns[0].cut
    bench.engine.interrupt()
    bench.wait_for(Interrupted, 2)


def test_the_same_words_after_the_line_are_a_mirror_not_an_echo(make: Make) -> None:
    bench = make()
    bench.speaker.slow = False
    bench.engine.start()
    bench.wait_for(LineSpoken)
    bench.wait(lambda: bench.engine.call.stage is Stage.LISTENING)
    bench.microphone.say(bench.line.lower())
    bench.wait_for(Said)
    assert not any(isinstance(event, Echoed) for event in bench.events)


def test_the_network_lets_a_voice_cut_within_its_first_words() -> None:
    """In blocks of sound, not in time: how much is heard until the line is cut."""
    said = pcm.read(RECORDING).samples
    loud = next(at for at, block in enumerate(pcm.blocks(Sound(said))) if pcm.level(block) > 0.02)
    cuts: list[int] = []
    microphone = FakeMicrophone([SILENCE] * 50 + list(pcm.blocks(Sound(said[loud * 640 :]))))
    ears = Ears(microphone, FakeRecogniser(), FakeEndpoint(), activity=SileroActivity())
    taken = 0

    def cut_in() -> bool:
        cuts.append(taken)
        return True

    ear = Listening(ears, lambda _: None, lambda: 0.0, cut_in)
    ear.pump(0.0)  # opens the microphone
    while microphone.blocks:
        taken += 1
        ear.pump(0.0)
    [at] = cuts
    assert 50 < at <= 50 + round(0.3 * RATE / 320)


def test_the_settings_say_whether_one_may_cut_in() -> None:
    assert Settings().barge_in is False
    assert turn_taking.cutting_in(Settings()) is None
    assert turn_taking.cutting_in(Settings(barge_in=True)) is not None
