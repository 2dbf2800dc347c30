"""Every drill by voice: right answers pass, wrong ones do not, heard by the recogniser that comes with the app.

The answers are recordings of flite's voices (`speak_drills.py`), played to the microphone's face in virtual time.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from doubles import FakeVoice

from noprac import build
from noprac.audio import pcm
from noprac.audio.tape import Tape
from noprac.build import booth, drills
from noprac.build.booth import Booth
from noprac.build.drills import Sitting
from noprac.build.quick_call import limited
from noprac.core.call import Stage, begin
from noprac.core.drills.answer import Outcome
from noprac.core.drills.drill import Drill
from noprac.core.drills.exercise import Exercise
from noprac.core.speech import RATE, Manner, Via
from noprac.engine.engine import Ears, Engine, Mouth
from noprac.engine.ports import Recogniser
from noprac.engine.recording import Unkept
from noprac.engine.timeline import TapedTrainee, TimedSpeaker, Timeline

FOLDER = Path(__file__).parent / "recordings" / "drills"
SCRIPT = json.loads((FOLDER / "script.json").read_text(encoding="utf-8"))
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

pytestmark = pytest.mark.timeout(300)  # the recogniser is slow where the machine does other things beside


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    ears = build.recogniser(build.EMBEDDED)
    yield ears
    close = getattr(ears, "close", lambda: None)
    close()


class CuedTrainee(TapedTrainee):
    """Puts on the next recording whenever somebody begins to listen."""

    def clear(self) -> None:
        super().clear()
        self.cue()


def tapes(*names: str) -> list[Tape]:
    return [Tape(FOLDER / f"{name}.flac") for name in names]


HEARD: dict[tuple[str, ...], Exercise] = {}


def answered(recogniser: Recogniser, *names: str) -> Exercise:
    """A prompt spoken and answered by recordings, until it is judged or they are over; each heard once."""
    if names not in HEARD:
        HEARD[names] = heard(recogniser, *names)
    return HEARD[names]


def heard(recogniser: Recogniser, *names: str) -> Exercise:
    entry = SCRIPT[names[0]]
    prompt = next(p for p in drills.deck(Drill(entry["drill"])).prompts if p.id == entry["prompt"])
    timeline = Timeline(pcm.resample)
    ears = Ears(CuedTrainee(tapes(*names), timeline), recogniser, build.endpoint())
    mouth = Mouth(FakeVoice(), TimedSpeaker(timeline), Manner())
    by = Booth(ears, mouth, clock=timeline.clock, wait=timeline.wait)
    sitting = Sitting([prompt], None)
    for number, _ in enumerate(names):
        done = booth.answered(sitting, by, lambda: NOW, put=number == 0)
        assert done is not None
    by.close()
    return sitting.exercise


RIGHT = [
    ("turn-right",),
    ("turn-right-2",),
    ("after-right",),
    ("yes-right",),
    ("reason-1", "reason-2", "reason-3"),
    ("ping-right",),
    ("go-right",),
    ("mirror-right",),
    ("label-right",),
]
WRONG = ["turn-wrong", "after-wrong", "yes-wrong", "reason-wrong", "ping-wrong", "go-wrong", "mirror-wrong"]


@pytest.mark.parametrize("names", RIGHT, ids=lambda names: names[0])
def test_a_right_answer_passes(names: tuple[str, ...], recogniser: Recogniser) -> None:
    done = answered(recogniser, *names)
    words = done.last.text if done.last else ""
    assert done.passed, (words, done.judgement)
    assert done.last is not None
    assert done.last.via is Via.VOICE


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_answer_does_not(name: str, recogniser: Recogniser) -> None:
    done = answered(recogniser, name)
    words = done.last.text if done.last else ""
    assert not done.passed, (words, done.judgement)
    assert done.judgement is not None
    assert done.judgement.outcome is Outcome.NOT_YET or done.judgement.ask


def onset(name: str) -> float:
    """Seconds until a recording is loud for the first time."""
    sound = pcm.to_floats(pcm.read(FOLDER / f"{name}.flac").samples)
    return float((abs(sound) > abs(sound).max() / 10).argmax()) / RATE


@pytest.mark.parametrize(("name", "silence"), [("after-right", 1), ("after-wrong", 0)])
def test_the_pause_before_an_answer_is_measured(name: str, silence: int, recogniser: Recogniser) -> None:
    done = answered(recogniser, name)
    assert done.last is not None
    assert done.last.pause == pytest.approx(onset(name), abs=0.25)
    assert done.judgement is not None
    assert {p.name: p.got for p in done.judgement.points}.get("silence", 0) == silence


@pytest.mark.parametrize(("names", "passes"), [(("quick-right-1", "quick-right-2"), True), (("quick-wrong",), False)])
def test_a_quick_call_by_voice(names: tuple[str, ...], passes: bool, recogniser: Recogniser) -> None:
    prompt = next(p for p in drills.deck(Drill.QUICK_TO_NO).prompts if p.id == "not-a-fit")
    timeline = Timeline(pcm.resample)
    trainee = TapedTrainee(tapes(*names), timeline)
    engine = Engine(
        begin(build.scenario(prompt.scenario).scenario, 0),
        tagger=build.tagger(),
        record=Unkept(),
        ears=Ears(trainee, recogniser, build.endpoint()),
        mouth=Mouth(FakeVoice(), TimedSpeaker(timeline), Manner()),
        clock=timeline.clock,
        wait=timeline.wait,
    )
    limited(engine)
    engine.begin()
    engine.drain()
    while engine.call.stage is not Stage.ENDED:
        if not trainee.cue():
            engine.hang_up()
        engine.drain()
    sitting = Sitting([prompt], None)
    sitting.answer_by_call(engine.call, engine.now(), NOW)
    engine.stop()
    assert sitting.exercise.passed == passes, [(t.line.text, t.said and t.said.text) for t in engine.call.turns]
