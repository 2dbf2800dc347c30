"""Virtual time: recordings, silence and two voices on one track."""

import pytest
from doubles import SILENCE, FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice, ListRecord, spoken

from noprac import build
from noprac.core.call import Stage, begin
from noprac.core.errors import DeviceError
from noprac.core.events import Said
from noprac.core.speech import RATE, Manner, Sound
from noprac.engine.engine import Ears, Engine, Mouth
from noprac.engine.timeline import SILENCES, ReadersClock, TapedTrainee, TimedSpeaker, Timeline


def as_it_is(sound: Sound) -> Sound:
    return sound


@pytest.fixture
def timeline() -> Timeline:
    return Timeline(as_it_is)


def test_time_is_the_sound_that_passed(timeline: Timeline) -> None:
    timeline.record(Sound(bytes(RATE)))
    timeline.wait(0.25)
    assert timeline.clock() == 0.75
    assert timeline.track().seconds == 0.75


def test_a_readers_clock_moves_by_what_is_read() -> None:
    clock = ReadersClock(3.0)
    clock.wait(1.5)
    assert clock.clock() == 4.5


def test_a_recording_is_followed_by_silence_and_then_by_nothing(timeline: Timeline) -> None:
    tape = FakeMicrophone(spoken("hello there")[:2])
    trainee = TapedTrainee([tape], timeline)
    assert trainee.read(0) is None
    assert trainee.cue()
    assert tape.opened
    blocks = [trainee.read(0) for _ in range(2 + SILENCES)]
    assert blocks[2:] == [SILENCE] * SILENCES
    assert trainee.read(0) is None
    assert timeline.clock() == pytest.approx((2 + SILENCES) * 0.02)
    assert trainee.played == 1
    assert not trainee.cue()
    assert not tape.opened


def test_levels_are_those_of_what_is_on(timeline: Timeline) -> None:
    trainee = TapedTrainee([FakeMicrophone(spoken("hello"))], timeline)
    assert (trainee.level, trainee.dropped) == (0.0, 0)
    trainee.cue()
    trainee.read(0)
    assert trainee.level == 0.5
    speaker = FakeSpeaker()
    speaker.level = 0.25
    assert TimedSpeaker(timeline, speaker).level == 0.25
    assert TimedSpeaker(timeline).level == 0.0


def test_a_speaker_that_nobody_hears_passes_at_once(timeline: Timeline) -> None:
    started: list[bool] = []
    silent = TimedSpeaker(timeline)
    silent.open()
    assert silent.play(Sound(bytes(RATE)), lambda: started.append(True)) == 1.0
    silent.cut()
    silent.close()
    assert started == [True]
    assert timeline.clock() == 0.5


def test_a_real_speaker_is_opened_played_cut_and_closed(timeline: Timeline) -> None:
    speaker = FakeSpeaker()
    timed = TimedSpeaker(timeline, speaker)
    timed.open()
    assert speaker.opened
    assert timed.play(Sound(bytes(RATE)), lambda: None) == 1.0
    assert len(speaker.played) == 1
    timed.cut()
    timed.close()
    assert [speaker.opened] == [False]
    with pytest.raises(DeviceError):
        TimedSpeaker(timeline, FakeSpeaker(broken=True)).open()


def test_what_is_left_of_a_recording_is_not_the_next_turn(timeline: Timeline) -> None:
    long_pause = [*spoken("is this a bad time"), *spoken("never mind that")]
    trainee = TapedTrainee([FakeMicrophone(long_pause), FakeMicrophone(spoken("what matters to you"))], timeline)
    scenario = build.scenario("lead-generation").scenario
    said: list[str] = []
    engine = Engine(
        begin(scenario, 0),
        tagger=build.tagger(),
        record=ListRecord(),
        ears=Ears(trainee, FakeRecogniser(), FakeEndpoint()),
        mouth=Mouth(FakeVoice(), TimedSpeaker(timeline), Manner()),
        clock=timeline.clock,
        wait=timeline.wait,
    )
    engine.watch(lambda update: said.append(update.event.text) if isinstance(update.event, Said) else None)
    engine.begin()
    engine.drain()
    while engine.call.stage is Stage.LISTENING and trainee.cue():
        engine.drain()
    engine.stop()
    assert said == ["is this a bad time", "what matters to you"]
    turns = engine.call.turns
    assert [turn.started for turn in turns] == sorted(turn.started or 0.0 for turn in turns)
    assert 0 < (turns[-1].started or 0.0) <= timeline.clock()
