"""What a stopped engine leaves behind: nothing. The last reference takes all with it, and needs no collector for it."""

import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from doubles import (
    FakeEndpoint,
    FakeMicrophone,
    FakeProsody,
    FakeRecogniser,
    FakeSpeaker,
    FakeVoice,
    ListRecord,
    ListVoices,
    spoken,
)

from noprac import build
from noprac.audio.activity import LoudnessActivity
from noprac.audio.moonshine.recogniser import MoonshineRecogniser
from noprac.audio.reel import Reel
from noprac.audio.tape import Tape
from noprac.build import recordings
from noprac.build.booth import Booth
from noprac.build.quick_call import limited
from noprac.build.turn_taking import cutting_in
from noprac.core.call import Stage, begin
from noprac.core.errors import DeviceError
from noprac.core.events import Event, HungUp, LineSpoken, Trouble
from noprac.core.moves import Ending
from noprac.core.speech import Manner
from noprac.engine.engine import Ears, Engine, Gauges, Mouth, Update
from noprac.engine.ports import Microphone, Speaker, Voice
from noprac.store.journal import Journal
from noprac.store.settings import Settings

SOURCE = build.scenario("lead-generation")
TAGGER = build.tagger()
BAD_TIME = "hello this is sarah have i caught you at a bad time"
RECORDING = Path(__file__).parents[1] / "assets" / "demo" / "skilled" / "01.flac"

Held = dict[str, weakref.ref[object]]


@pytest.fixture(autouse=True)
def _no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def made(
    microphone: Microphone | None = None, voice: Voice | None = None, speaker: Speaker | None = None
) -> tuple[Engine, Held]:
    """An engine, and what it holds."""
    hears = microphone or FakeMicrophone()
    ears = Ears(hears, FakeRecogniser(), FakeEndpoint(), FakeProsody(), activity=LoudnessActivity())
    return put_together(ears, Mouth(voice or FakeVoice(), speaker or FakeSpeaker(), Manner()))


def put_together(ears: Ears, mouth: Mouth) -> tuple[Engine, Held]:
    record, voices = ListRecord(), ListVoices()
    engine = Engine(begin(SOURCE.scenario, 0), tagger=TAGGER, record=record, ears=ears, mouth=mouth, voices=voices)
    parts = {name: getattr(ears, name) for name in ("microphone", "recogniser", "endpoint", "prosody", "activity")}
    parts |= {"engine": engine, "voice": mouth.voice, "speaker": mouth.speaker, "record": record, "voices": voices}
    return engine, {name: weakref.ref(part) for name, part in parts.items()}


def left(held: Held) -> set[str]:
    return {name for name, part in held.items() if part() is not None}


def wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30.0
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


def wait_until(engine: Engine, stage: Stage, turns: int = 1) -> None:
    wait(lambda: engine.call.stage is stage and len(engine.call.turns) >= turns)


def stopping(engine: Engine) -> Callable[[Update], None]:
    """A watcher that stops the engine in the middle of its work."""
    return lambda update: engine.stop() if isinstance(update.event, LineSpoken | HungUp) else None


def test_after_turns_on_its_threads() -> None:
    microphone = FakeMicrophone()
    engine, held = made(microphone)
    engine.start()
    for turn in (1, 2):
        wait_until(engine, Stage.LISTENING, turn)
        microphone.say(BAD_TIME)
    wait_until(engine, Stage.LISTENING, 3)
    engine.stop()
    del engine, microphone
    assert left(held) == set()


def test_never_started() -> None:
    engine, held = made()
    engine.stop()
    del engine
    assert left(held) == set()


def test_given_up_in_the_middle() -> None:
    engine, held = made(FakeMicrophone(spoken(BAD_TIME)))
    engine.begin()
    engine.drain()
    assert engine.call.turns[0].said is not None
    engine.give_up()
    engine.stop()
    del engine
    assert left(held) == set()


def test_after_the_end_of_the_call() -> None:
    engine, held = made()
    engine.start()
    wait_until(engine, Stage.LISTENING)
    engine.hang_up()
    wait_until(engine, Stage.ENDED)
    engine.stop()
    del engine
    assert left(held) == set()


@pytest.mark.parametrize(
    "failing",
    [
        lambda: made(FakeMicrophone(broken=True)),
        lambda: made(FakeMicrophone(gone=True)),
        lambda: made(voice=FakeVoice(broken=True)),
        lambda: made(speaker=FakeSpeaker(broken=True)),
        lambda: made(speaker=FakeSpeaker(gone=True)),
    ],
    ids=["no microphone", "microphone pulled out", "no voice", "no loudspeaker", "loudspeaker pulled out"],
)
def test_after_a_device_failed(failing: Callable[[], tuple[Engine, Held]]) -> None:
    engine, held = failing()
    troubles: list[Event] = []
    engine.watch(lambda update: troubles.append(update.event) if isinstance(update.event, Trouble) else None)
    engine.start()
    wait(lambda: bool(troubles))
    engine.stop()
    del engine
    assert left(held) == set()


def test_watchers_that_hold_it_and_one_that_stops_it_in_the_middle() -> None:
    before = set(threading.enumerate())
    engine, held = made()
    limited(engine)
    engine.watch(stopping(engine))
    engine.start()
    del engine
    wait(lambda: before.issuperset(threading.enumerate()))
    assert left(held) == set()


def test_what_it_hears_with_goes_while_the_engine_is_still_held() -> None:
    engine, held = made(FakeMicrophone(spoken(BAD_TIME)))
    engine.begin()
    engine.drain()
    call, now = engine.call, engine.now()
    engine.stop()
    assert left(held) == {"engine", "record", "voices"}
    engine.talk(True)
    engine.talk(False)
    engine.hands_free(False)
    engine.interrupt()
    engine.use_microphone(FakeMicrophone())
    engine.use_loudspeaker(FakeSpeaker())
    engine.type(BAD_TIME)
    engine.post(HungUp(0.0))
    engine.drain()
    engine.stop()
    assert (engine.call, engine.gauges, engine.hears, engine.speaks) == (call, Gauges(), False, False)
    assert engine.now() >= now


def test_with_the_ears_that_come_with_the_app() -> None:
    recogniser = build.recogniser(build.EMBEDDED)
    assert isinstance(recogniser, MoonshineRecogniser)
    end, activity = build.endpoint(), cutting_in(Settings(barge_in=True))
    ears = Ears(Tape(RECORDING), recogniser, end, recordings.prosody(), activity=activity)
    engine, held = put_together(ears, Mouth(FakeVoice(), Reel(), Manner()))
    engine.begin()
    engine.drain()
    assert engine.call.turns[0].said is not None
    engine.stop()
    del engine, ears, recogniser, end, activity
    assert left(held) == set()


def test_what_a_booth_hears_with_goes_when_it_is_closed() -> None:
    microphone, recogniser = FakeMicrophone(spoken(BAD_TIME)), FakeRecogniser()
    held: Held = {"recogniser": weakref.ref(recogniser), "microphone": weakref.ref(microphone)}
    booth = Booth(Ears(microphone, recogniser, FakeEndpoint(), FakeProsody()), None)
    del microphone, recogniser
    booth.listen()
    booth.close()
    booth.close()
    assert left(held) == set()


def test_with_the_sound_of_the_whole_call(tmp_path: Path) -> None:
    with closing(Journal(tmp_path)) as journal:
        settings = Settings(listen=False, speak=False, keep_call=True)
        engine = build.rehearsal(SOURCE, seed=0, settings=settings, journal=journal, progress=lambda _: None)
        held: Held = {"engine": weakref.ref(engine)}
        engine.begin()
        engine.type(BAD_TIME)
        engine.drain()
        engine.stop()
        del engine
        assert left(held) == set()


class NeverFinished(ListRecord):
    """The disk refuses the end."""

    def finish(self, ending: Ending | None, receipt: object = None) -> None:
        del ending, receipt
        raise DeviceError("The disk is full.", "Free some space.")


def test_who_stops_it_at_the_end_still_hears_that_the_end_was_not_kept() -> None:
    engine = Engine(begin(SOURCE.scenario, 0), tagger=TAGGER, record=NeverFinished())
    told: list[Event] = []
    engine.watch(lambda update: told.append(update.event))
    engine.begin()
    engine.drain()
    engine.watch(stopping(engine))
    engine.hang_up()
    engine.drain()
    assert isinstance(told[-1], Trouble)
