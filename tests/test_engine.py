"""The engine on one thread: real call, real tagger, doubles for the devices alone."""

import itertools

import pytest
from doubles import (
    NOISE,
    SILENCE,
    Clock,
    FakeEndpoint,
    FakeMicrophone,
    FakeRecogniser,
    FakeSpeaker,
    FakeVoice,
    ListRecord,
    spoken,
)

from noprac import build
from noprac.core.call import Stage, begin, replay
from noprac.core.events import (
    Began,
    Event,
    HungUp,
    LineSpoken,
    LineStarted,
    Mended,
    Note,
    Partial,
    Paused,
    Resumed,
    Said,
    Tick,
    Trouble,
    Unheard,
)
from noprac.core.moves import Ending, Move
from noprac.core.speech import Manner, Part, Via
from noprac.engine.engine import Ears, Engine, Gauges, Mouth, Update
from noprac.engine.ports import Microphone, Speaker, Voice

SCENARIO = build.scenario("lead-generation").scenario
TAGGER = build.tagger()
BAD_TIME = "hello this is sarah have i caught you at a bad time"


class Bench:
    """An engine with its devices, and what it told."""

    def __init__(
        self,
        microphone: Microphone | None = None,
        voice: Voice | None = None,
        speaker: Speaker | None = None,
        record: ListRecord | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.record = record or ListRecord()
        self.recogniser = FakeRecogniser()
        self.clock = clock or Clock()
        self.updates: list[Update] = []
        mouth = Mouth(voice or FakeVoice(), speaker or FakeSpeaker(), Manner()) if voice or speaker else None
        self.engine = Engine(
            begin(SCENARIO, 0),
            tagger=TAGGER,
            record=self.record,
            ears=Ears(microphone, self.recogniser, FakeEndpoint()) if microphone else None,
            mouth=mouth,
            clock=self.clock,
        )
        self.engine.watch(self.updates.append)

    def begin(self) -> "Bench":
        self.engine.begin()
        self.engine.drain()
        return self

    def type(self, text: str) -> None:
        self.engine.type(text)
        self.engine.drain()

    @property
    def events(self) -> list[Event]:
        return [update.event for update in self.updates]

    def kinds(self) -> list[str]:
        return [type(event).__name__ for event in self.events]

    def troubles(self) -> list[Part]:
        return [event.part for event in self.events if isinstance(event, Trouble)]

    def notes(self) -> list[str]:
        return [effect.text for update in self.updates for effect in update.effects if isinstance(effect, Note)]


def test_a_typed_call_goes_from_line_to_line() -> None:
    bench = Bench().begin()
    assert bench.kinds() == ["Began", "LineStarted", "LineSpoken"]
    assert bench.engine.call.stage is Stage.LISTENING
    bench.type(BAD_TIME)
    said = next(event for event in bench.events if isinstance(event, Said))
    assert said.via is Via.TYPED
    assert Move.NO_QUESTION in said.moves.sure()
    assert len(bench.engine.call.turns) == 2
    assert bench.engine.hears is False


def test_every_event_is_kept_and_gives_the_same_call_again() -> None:
    bench = Bench(FakeMicrophone(), FakeVoice()).begin()
    bench.type(BAD_TIME)
    bench.engine.hang_up()
    bench.engine.drain()
    assert bench.record.events == bench.events
    assert bench.record.ending is bench.engine.call.ending is Ending.HANG_UP
    assert replay(SCENARIO, 0, bench.record.events) == bench.engine.call


def test_an_event_is_kept_before_anything_follows_from_it() -> None:
    record = ListRecord()
    seen: list[Event] = []

    class WatchfulSpeaker(FakeSpeaker):
        def open(self) -> None:
            seen.append(record.events[-1])

    Bench(speaker=WatchfulSpeaker(), record=record).begin()
    assert seen == [Began(0.0)]


def test_a_spoken_turn_is_heard_word_by_word() -> None:
    bench = Bench(FakeMicrophone(), FakeVoice()).begin()
    assert bench.engine.hears
    bench.engine.use_microphone(FakeMicrophone(spoken(BAD_TIME)))
    bench.engine.drain()
    partials = [event.text for event in bench.events if isinstance(event, Partial)]
    assert partials == [BAD_TIME[: len(part)] for part in partials]
    assert partials[-1] == BAD_TIME
    said = next(event for event in bench.events if isinstance(event, Said))
    assert (said.text, said.via) == (BAD_TIME, Via.VOICE)
    assert [word.text for word in said.words] == BAD_TIME.split()
    assert said.started is not None
    assert len(bench.engine.call.turns) == 2


def test_silence_is_no_turn() -> None:
    bench = Bench(FakeMicrophone([SILENCE] * 50)).begin()
    assert bench.kinds() == ["Began", "LineStarted", "LineSpoken"]


def test_a_sound_without_words_is_answered_in_character() -> None:
    microphone = FakeMicrophone([NOISE, NOISE, SILENCE, SILENCE, SILENCE])
    bench = Bench(microphone).begin()
    assert any(isinstance(event, Unheard) for event in bench.events)
    microphone.say(BAD_TIME)
    bench.engine.drain()
    assert any(isinstance(event, Said) for event in bench.events)


def test_what_is_said_while_the_prospect_speaks_is_not_heard() -> None:
    microphone = FakeMicrophone(spoken("this was said too early"))
    bench = Bench(microphone, FakeVoice())
    bench.engine.begin()
    for _ in range(3):  # the prospect's line is not over: the ear is shut
        bench.engine._handle_next()
    assert bench.engine.call.stage is Stage.SPEAKING
    assert bench.recogniser._words == []


@pytest.fixture
def cut_off() -> Bench:
    """A call whose microphone was pulled out in the middle of a turn."""
    words = spoken("have i caught")[:3]
    return Bench(FakeMicrophone(words, gone=True)).begin()


def test_a_lost_microphone_holds_the_call(cut_off: Bench) -> None:
    assert cut_off.engine.call.stage is Stage.PAUSED
    assert cut_off.troubles() == [Part.MICROPHONE]
    assert any("gone" in note for note in cut_off.notes())


def test_a_new_microphone_goes_on_with_the_words_in_the_air(cut_off: Bench) -> None:
    cut_off.engine.use_microphone(FakeMicrophone(spoken("you at a bad time")))
    cut_off.engine.drain()
    assert cut_off.kinds().count("Mended") == cut_off.kinds().count("Resumed") == 1
    said = [event.text for event in cut_off.events if isinstance(event, Said)]
    assert said == ["have i caught you at a bad time"]
    assert replay(SCENARIO, 0, cut_off.record.events) == cut_off.engine.call


def test_a_microphone_that_does_not_open_is_told_again(cut_off: Bench) -> None:
    cut_off.engine.use_microphone(FakeMicrophone(broken=True))
    cut_off.engine.drain()
    assert cut_off.engine.call.stage is Stage.PAUSED
    assert cut_off.troubles() == [Part.MICROPHONE] * 2


def test_a_call_paused_by_hand_stays_so_when_the_microphone_works_again() -> None:
    microphone = FakeMicrophone(gone=True)
    bench = Bench(microphone)
    bench.engine.begin()
    bench.engine.pause()
    bench.engine.drain()
    assert bench.engine.call.stage is Stage.PAUSED
    bench.engine.post(Trouble(0.0, Part.MICROPHONE, "Gone.", "Choose."))
    bench.engine.post(Mended(0.0, Part.MICROPHONE))
    bench.engine.drain()
    assert bench.engine.call.stage is Stage.PAUSED
    bench.engine.resume()
    bench.engine.drain()
    assert bench.kinds().count("Resumed") == 1


def test_a_missing_voice_is_said_once_and_becomes_captions() -> None:
    voice = FakeVoice(broken=True)
    bench = Bench(voice=voice).begin()
    bench.type(BAD_TIME)
    assert bench.troubles() == [Part.VOICE]
    assert len(voice.asked) == 1
    assert voice.closed
    assert bench.kinds().count("LineStarted") == bench.kinds().count("LineSpoken") == 2


@pytest.mark.parametrize("speaker", [FakeSpeaker(gone=True), FakeSpeaker(broken=True)])
def test_a_loudspeaker_that_fails_is_said_once_and_becomes_captions(speaker: FakeSpeaker) -> None:
    bench = Bench(speaker=speaker).begin()
    bench.type(BAD_TIME)
    assert bench.troubles() == [Part.LOUDSPEAKER]
    assert not speaker.opened
    assert bench.kinds().count("LineStarted") == bench.kinds().count("LineSpoken") == 2


def test_a_recogniser_that_fails_leaves_the_keyboard() -> None:
    microphone = FakeMicrophone()
    bench = Bench(microphone).begin()
    bench.recogniser.broken = True
    microphone.say("is this a bad time")
    bench.engine.drain()
    assert bench.troubles() == [Part.RECOGNISER]
    if bench.engine.call.stage is Stage.PAUSED:
        bench.engine.resume()
    bench.type(BAD_TIME)
    assert len(bench.engine.call.turns) == 2
    assert bench.troubles() == [Part.RECOGNISER]


def test_a_full_disk_is_said_once_and_the_call_goes_on() -> None:
    record = ListRecord()
    bench = Bench(record=record).begin()
    record.full = True
    bench.type(BAD_TIME)
    bench.type("what about this does not work for you")
    assert len(bench.engine.call.turns) == 3
    assert bench.troubles() == [Part.JOURNAL]
    kept = len(record.events)
    record.full = False
    bench.type("i see")
    assert record.events == bench.events
    assert len(record.events) > kept
    assert bench.kinds().count("Mended") == 1
    assert replay(SCENARIO, 0, record.events) == bench.engine.call


def test_a_disk_that_fills_up_at_the_very_end_is_said_too() -> None:
    record = ListRecord()
    bench = Bench(record=record).begin()
    record.full = True
    bench.engine.hang_up()
    bench.engine.drain()
    assert bench.engine.call.stage is Stage.ENDED
    assert bench.notes().count("The disk is full. Free some space.") == 1


def test_news_that_comes_too_late_changes_nothing() -> None:
    bench = Bench().begin()
    for late in (LineStarted(0, 1), LineSpoken(0, 1), Began(), Resumed(0)):
        bench.engine.post(late)
    bench.engine.hang_up()
    bench.engine.hang_up()
    bench.engine.drain()
    ended = bench.engine.call
    for later in (Partial(0, "so"), Unheard(0), Tick(0), Paused(0), HungUp(0), Trouble(0, Part.VOICE, "x", "y")):
        bench.engine.post(later)
    bench.type("one more thing")
    assert bench.kinds().count("HungUp") == 1
    assert bench.events[-1] == HungUp(0.0)
    assert bench.engine.call == ended


def test_times_never_run_back() -> None:
    clock = Clock()
    bench = Bench(clock=clock).begin()
    clock.now += 7.5
    bench.type(BAD_TIME)
    clock.now -= 3
    bench.engine.hang_up()
    bench.engine.drain()
    times = [event.at for event in bench.events]
    assert times == sorted(times)
    assert times[-1] == 7.5


def test_time_is_told_once_a_second_while_the_trainee_may_speak() -> None:
    clock = Clock()

    class SlowMicrophone(FakeMicrophone):
        def read(self, timeout: float) -> bytes | None:
            clock.now += 0.02
            return super().read(timeout)

    bench = Bench(SlowMicrophone([SILENCE] * 160), clock=clock).begin()
    ticks = [event.at for event in bench.events if isinstance(event, Tick)]
    assert len(ticks) == 3
    assert all(abs(after - before - 1.0) < 0.05 for before, after in itertools.pairwise(ticks))


def test_a_call_that_broke_off_goes_on_where_it_was() -> None:
    bench = Bench().begin()
    bench.type(BAD_TIME)
    record = ListRecord()
    record.events = list(bench.record.events)
    last = record.events[-1].at
    engine = Engine(replay(SCENARIO, 0, record.events), tagger=TAGGER, record=record, last=last, clock=Clock())
    engine.begin()
    engine.drain()
    assert engine.call.stage is Stage.LISTENING
    engine.type("what about this does not work for you")
    engine.drain()
    assert len(engine.call.turns) == 3
    assert replay(SCENARIO, 0, record.events) == engine.call


def test_gauges_follow_the_devices() -> None:
    microphone = FakeMicrophone()
    bench = Bench(microphone, FakeVoice()).begin()
    assert bench.engine.gauges == Gauges()
    microphone.blocks.extend([*spoken("so what about")[:3], SILENCE])
    microphone.dropped = 2
    bench.engine.drain()
    gauges = bench.engine.gauges
    assert gauges.dropped == 2
    assert 0 < gauges.closing < 1
    assert Bench().engine.gauges == Gauges()


def test_stopping_lets_go_of_everything() -> None:
    microphone, voice, speaker, record = FakeMicrophone(), FakeVoice(), FakeSpeaker(), ListRecord()
    bench = Bench(microphone, voice, speaker, record).begin()
    assert (microphone.opened, speaker.opened, voice.closed) == (True, True, False)
    bench.engine.stop()
    bench.engine.stop()
    assert [microphone.opened, speaker.opened, voice.closed] == [False, False, True]
    assert record.closed
    assert not record.finished


def test_a_call_given_up_is_marked_so() -> None:
    bench = Bench().begin()
    bench.engine.give_up()
    assert bench.record.finished
    assert bench.record.ending is None
