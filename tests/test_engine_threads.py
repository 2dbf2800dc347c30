"""The engine on its own threads: turns, keys, cuts and a prompt end."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from doubles import FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice, ListRecord, spoken

from noprac import build
from noprac.core.call import Stage, begin, replay
from noprac.core.events import Interrupted, LineSpoken, Partial, Said, Tick
from noprac.core.moves import Ending
from noprac.core.speech import Manner
from noprac.engine.engine import Ears, Engine, Mouth, Update

SCENARIO = build.scenario("lead-generation").scenario
TAGGER = build.tagger()
BAD_TIME = "hello this is sarah have i caught you at a bad time"


class Bench:
    def __init__(self, microphone: FakeMicrophone, speaker: FakeSpeaker | None) -> None:
        self.microphone = microphone
        self.record = ListRecord()
        self.updates: list[Update] = []
        self.threads: set[str] = set()
        self.engine = Engine(
            begin(SCENARIO, 0),
            tagger=TAGGER,
            record=self.record,
            ears=Ears(microphone, FakeRecogniser(), FakeEndpoint()),
            mouth=Mouth(FakeVoice(), speaker, Manner()) if speaker else None,
        )
        self.engine.watch(self._watch)

    def _watch(self, update: Update) -> None:
        self.updates.append(update)
        self.threads.add(threading.current_thread().name)

    def wait(self, condition: Callable[[], bool], seconds: float = 30.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, [update.event for update in self.updates]
            time.sleep(0.005)

    def wait_for(self, kind: type, count: int = 1) -> None:
        self.wait(lambda: sum(isinstance(update.event, kind) for update in list(self.updates)) >= count)

    def wait_until(self, stage: Stage) -> None:
        self.wait(lambda: self.engine.call.stage is stage)


Make = Callable[..., Bench]


@pytest.fixture
def make() -> Iterator[Make]:
    made: list[Bench] = []

    def bench(microphone: FakeMicrophone | None = None, speaker: FakeSpeaker | None = None) -> Bench:
        made.append(Bench(microphone or FakeMicrophone(), speaker))
        return made[-1]

    yield bench
    for bench_made in made:
        bench_made.engine.stop()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("noprac ")]


def test_a_spoken_turn_goes_through_the_threads(make: Make) -> None:
    bench = make(speaker=FakeSpeaker())
    bench.engine.start()
    names = {thread.name for thread in threading.enumerate()}
    assert {"noprac engine", "noprac listening", "noprac speaking"} <= names
    bench.wait_until(Stage.LISTENING)
    bench.microphone.say(BAD_TIME)
    bench.wait_for(LineSpoken, 2)
    assert bench.threads == {"noprac engine"}
    assert bench.engine.call.turns[0].said is not None
    bench.engine.hang_up()
    bench.wait_until(Stage.ENDED)
    bench.engine.stop()
    assert bench.record.ending is Ending.HANG_UP
    assert replay(SCENARIO, 0, bench.record.events) == bench.engine.call


def test_the_talk_key_decides_where_a_turn_ends(make: Make) -> None:
    bench = make(speaker=FakeSpeaker())
    bench.engine.hands_free(False)
    bench.engine.start()
    bench.wait_until(Stage.LISTENING)
    bench.microphone.say("this is not for the call")
    bench.wait(lambda: not bench.microphone.blocks)
    bench.engine.talk(True)
    time.sleep(0.15)
    bench.microphone.blocks.extend([*spoken("have i caught you"), *spoken("at a bad time")])
    bench.wait(lambda: not bench.microphone.blocks)
    time.sleep(0.05)
    assert not any(isinstance(update.event, Said) for update in bench.updates)
    bench.engine.talk(False)
    bench.wait_for(Said)
    said = [update.event.text for update in bench.updates if isinstance(update.event, Said)]
    assert said[0].endswith("have i caught you at a bad time")


def test_the_talk_key_cuts_the_prospect_short(make: Make) -> None:
    speaker = FakeSpeaker(slow=True)
    bench = make(speaker=speaker)
    bench.engine.start()
    assert speaker.playing.wait(30)
    bench.engine.talk(True)
    bench.wait_for(Interrupted)
    cut = next(update.event for update in bench.updates if isinstance(update.event, Interrupted))
    assert cut.spoken == speaker.share
    assert bench.engine.call.stage is Stage.LISTENING


def test_a_typed_turn_cuts_the_prospect_short_and_counts(make: Make) -> None:
    speaker = FakeSpeaker(slow=True)
    bench = make(speaker=speaker)
    bench.engine.start()
    assert speaker.playing.wait(30)
    bench.engine.type(BAD_TIME)
    bench.wait_for(Said)
    kinds = [type(update.event) for update in bench.updates]
    assert kinds.index(Interrupted) < kinds.index(Said)


def test_a_caption_answered_early_is_read_not_interrupted(make: Make) -> None:
    bench = make()
    bench.engine.start()
    bench.wait_until(Stage.SPEAKING)
    time.sleep(0.1)
    bench.engine.type(BAD_TIME)
    bench.wait_for(Said)
    assert not any(isinstance(update.event, Interrupted) for update in bench.updates)


def test_hanging_up_cuts_the_line(make: Make) -> None:
    speaker = FakeSpeaker(slow=True)
    bench = make(speaker=speaker)
    bench.engine.start()
    assert speaker.playing.wait(30)
    bench.engine.hang_up()
    bench.wait_until(Stage.ENDED)
    bench.wait(lambda: not speaker.playing.is_set())  # sooner than the line is over
    assert not any(isinstance(update.event, Interrupted) for update in bench.updates)


def test_a_pause_silences_and_the_line_is_said_again(make: Make) -> None:
    speaker = FakeSpeaker(slow=True)
    bench = make(speaker=speaker)
    bench.engine.start()
    assert speaker.playing.wait(30)
    bench.engine.pause()
    bench.wait_until(Stage.PAUSED)
    bench.wait(lambda: len(speaker.played) == 1)
    speaker.slow = False
    bench.engine.resume()
    bench.wait_until(Stage.LISTENING)
    assert len(speaker.played) == 2
    assert speaker.played[0] == speaker.played[1]


def test_a_microphone_that_comes_back_takes_the_call_on(make: Make) -> None:
    speaker = FakeSpeaker()
    bench = make(FakeMicrophone(gone=True), speaker)
    bench.engine.start()
    bench.wait_until(Stage.PAUSED)
    bench.wait(lambda: not speaker.opened)  # so that a new device can be found
    fresh = FakeMicrophone()
    bench.engine.use_microphone(fresh)
    bench.wait_until(Stage.LISTENING)
    fresh.say(BAD_TIME)
    bench.wait_for(Said)
    bench.wait(lambda: speaker.opened)


def test_stopping_ends_all_threads_whatever_is_going_on(make: Make) -> None:
    for speaker in (FakeSpeaker(slow=True), FakeSpeaker(), None):
        bench = make(speaker=speaker)
        bench.engine.start()
        bench.engine.stop()
        assert not [thread for thread in threading.enumerate() if thread.name.startswith("noprac ")]


def test_a_watcher_may_stop_the_engine(make: Make) -> None:
    bench = make(speaker=FakeSpeaker())
    bench.engine.watch(lambda update: bench.engine.stop() if isinstance(update.event, LineSpoken) else None)
    bench.engine.start()
    bench.wait(lambda: bench.record.closed)
    bench.wait(lambda: not [t for t in threading.enumerate() if t.name.startswith("noprac ")])


def test_time_is_told_while_nobody_speaks(make: Make) -> None:
    bench = make(speaker=FakeSpeaker())
    bench.engine.start()
    bench.wait_for(Tick)


def test_partial_words_come_while_the_turn_goes_on(make: Make) -> None:
    bench = make(speaker=FakeSpeaker())
    bench.engine.start()
    bench.wait_until(Stage.LISTENING)
    bench.microphone.blocks.extend(spoken("so what")[:2])
    bench.wait_for(Partial)
    assert not any(isinstance(update.event, Said) for update in bench.updates)
