"""Another loudspeaker in the middle of a call: the voice goes on there, and nothing of the line is lost."""

import pytest
from doubles import FakeSpeaker, FakeVoice, ListRecord

from noprac import build
from noprac.core.call import Stage, begin
from noprac.core.events import Mended, Trouble
from noprac.core.speech import Manner, Part, Sound
from noprac.engine.engine import Engine, Mouth, Update
from noprac.engine.ports import Speaker

SCENARIO = build.scenario("lead-generation").scenario
TAGGER = build.tagger()
BAD_TIME = "hello this is sarah have i caught you at a bad time"


class Bench:
    """An engine that speaks; what was played and told."""

    def __init__(self, speaker: Speaker, voice: FakeVoice | None = None) -> None:
        self.voice = voice or FakeVoice()
        self.overheard: list[tuple[Sound, float]] = []
        self.updates: list[Update] = []
        mouth = Mouth(self.voice, speaker, Manner(), lambda sound, _, share: self.overheard.append((sound, share)))
        self.engine = Engine(begin(SCENARIO, 0), tagger=TAGGER, record=ListRecord(), mouth=mouth)
        self.engine.watch(self.updates.append)
        self.engine.begin()
        self.engine.drain()

    def answer(self, text: str) -> None:
        self.engine.type(text)
        self.engine.drain()

    def of(self, kind: str) -> int:
        return sum(type(update.event).__name__ == kind for update in self.updates)

    @property
    def parts(self) -> list[Part]:
        return [update.event.part for update in self.updates if isinstance(update.event, Trouble | Mended)]


def test_the_next_line_is_heard_from_the_other_one() -> None:
    first, second = FakeSpeaker(), FakeSpeaker()
    bench = Bench(first)
    bench.engine.use_loudspeaker(second)
    bench.engine.drain()
    bench.answer(BAD_TIME)
    assert (len(first.played), len(second.played)) == (1, 1)
    assert (first.opened, second.opened) == (False, True)
    assert bench.parts == []
    assert [share for _, share in bench.overheard] == [1.0, 1.0]


class Changing(FakeSpeaker):
    """Somebody takes `other` while this one plays."""

    def __init__(self, other: Speaker) -> None:
        super().__init__()
        self.bench: Bench | None = None
        self._taken = other

    def play(self, sound: Sound, started: object) -> float:
        assert callable(started)
        if self.bench is not None:
            self.bench.engine.use_loudspeaker(self._taken)
        share = super().play(sound, started)
        return 0.3 if self.bench is not None else share


def test_a_line_in_the_air_is_said_again_from_its_start() -> None:
    second = FakeSpeaker()
    first = Changing(second)
    bench = Bench(first)
    first.bench = bench
    bench.answer(BAD_TIME)
    assert [share for _, share in bench.overheard] == [1.0, 0.3, 1.0]
    assert second.played == [bench.overheard[1][0]]
    assert bench.of("Interrupted") == 0
    assert bench.of("LineStarted") == bench.of("LineSpoken") == 2
    assert bench.engine.call.stage is Stage.LISTENING


@pytest.mark.parametrize("lost", [FakeSpeaker(gone=True), FakeSpeaker(broken=True)])
def test_after_a_lost_one_another_brings_the_voice_back(lost: FakeSpeaker) -> None:
    bench = Bench(lost)
    assert bench.parts == [Part.LOUDSPEAKER]
    assert (bench.voice.closed, lost.opened) == (False, False)
    again = FakeSpeaker()
    bench.engine.use_loudspeaker(again)
    bench.engine.drain()
    bench.answer(BAD_TIME)
    assert bench.parts == [Part.LOUDSPEAKER, Part.LOUDSPEAKER]
    assert bench.of("Mended") == 1
    assert len(again.played) == 1
    bench.engine.stop()
    assert (bench.voice.closed, again.opened) == (True, False)


def test_another_that_fails_too_is_told_and_leaves_captions() -> None:
    bench = Bench(FakeSpeaker(gone=True))
    bench.engine.use_loudspeaker(FakeSpeaker(broken=True))
    bench.engine.drain()
    bench.answer(BAD_TIME)
    assert bench.of("Trouble") == 2
    assert bench.of("Mended") == 0
    assert bench.of("LineSpoken") == 2


def test_where_the_voice_is_missing_another_loudspeaker_changes_nothing() -> None:
    bench = Bench(FakeSpeaker(), FakeVoice(broken=True))
    bench.engine.use_loudspeaker(FakeSpeaker())
    bench.engine.drain()
    bench.answer(BAD_TIME)
    assert bench.parts == [Part.VOICE]
    assert bench.of("LineSpoken") == 2
