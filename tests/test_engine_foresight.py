"""A turn looked at before it is over: the answer is made ready, and dropped without trace where the trainee goes on."""

from doubles import SILENCE, Clock, FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice, ListRecord

from noprac import build
from noprac.core.call import Stage, begin, replay
from noprac.core.events import Event, Partial, Said
from noprac.core.moves import Act, Moves
from noprac.core.speech import Manner, Word
from noprac.engine.engine import Ears, Engine, Mouth
from noprac.engine.listening import EARLY

SCENARIO = build.scenario("lead-generation").scenario
EARLY_BLOCKS = round(EARLY / 0.02)
PATIENT = 20  # blocks of silence that end a turn here


class CountingTagger:
    """The real one; `asked`: the words it was given."""

    def __init__(self) -> None:
        self._tagger = build.tagger()
        self.version = self._tagger.version
        self.asked: list[str] = []

    def tag(self, trainee: str, prospect: str, act: Act | None, words: tuple[Word, ...] = ()) -> Moves:
        self.asked.append(trainee)
        return self._tagger.tag(trainee, prospect, act, words)


class Bench:
    """A call that waits for the trainee's first turn."""

    def __init__(self) -> None:
        self.microphone, self.recogniser, self.endpoint = FakeMicrophone(), FakeRecogniser(), FakeEndpoint(PATIENT)
        self.voice, self.record, self.tagger = FakeVoice(), ListRecord(), CountingTagger()
        self.engine = Engine(
            begin(SCENARIO, 0),
            tagger=self.tagger,
            record=self.record,
            ears=Ears(self.microphone, self.recogniser, self.endpoint),
            mouth=Mouth(self.voice, FakeSpeaker(), Manner()),
            clock=Clock(),
        )
        self.engine.begin()
        self.engine.drain()

    def hear(self, text: str, silence: int) -> None:
        size = len(SILENCE)
        self.microphone.blocks.extend(word.encode().ljust(size, b"\0") for word in text.split())
        self.microphone.blocks.extend([SILENCE] * silence)
        self.engine.drain()

    @property
    def events(self) -> list[Event]:
        return self.record.events

    @property
    def said(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, Said)]


def test_the_answer_is_ready_before_the_turn_is_over() -> None:
    bench = Bench()
    bench.hear("have i caught you at a bad time", EARLY_BLOCKS)
    assert bench.engine.call.stage is Stage.LISTENING
    assert bench.tagger.asked == ["have i caught you at a bad time"]
    [ready] = bench.voice.prepared
    bench.hear("", PATIENT)
    assert bench.said == ["have i caught you at a bad time"]
    assert bench.engine.call.turns[-1].line.text == ready
    assert bench.voice.asked[-1] == ready
    assert len(bench.tagger.asked) == 1
    assert replay(SCENARIO, 0, bench.events) == bench.engine.call


def test_a_trainee_who_goes_on_leaves_no_trace_of_it() -> None:
    bench, straight = Bench(), Bench()
    before = len(bench.events)
    bench.hear("i hear you", EARLY_BLOCKS + 3)
    assert [type(event).__name__ for event in bench.events[before:]] == ["Partial"] * 3
    assert len(bench.voice.prepared) == 1
    bench.hear("what about this does not work for you", PATIENT)
    straight.hear("i hear you what about this does not work for you", PATIENT)
    assert bench.said == straight.said == ["i hear you what about this does not work for you"]
    kinds, others = ([type(e) for e in b.events if not isinstance(e, Partial)] for b in (bench, straight))
    assert kinds == others
    assert bench.engine.call.prospect == straight.engine.call.prospect
    assert bench.engine.call.turns[-1].line == straight.engine.call.turns[-1].line
    assert bench.voice.prepared[-1] == bench.engine.call.turns[-1].line.text != bench.voice.prepared[0]


def test_silence_is_held_back_until_speech_goes_on() -> None:
    bench = Bench()
    bench.hear("i hear you", EARLY_BLOCKS)
    heard = bench.recogniser.accepted
    bench.hear("", 5)
    assert bench.recogniser.accepted == heard
    bench.hear("and what now", 0)
    assert bench.recogniser.accepted == heard + 5 + 3
    assert bench.endpoint.words == "i hear you and what now"


def test_a_short_gap_is_not_looked_at() -> None:
    bench = Bench()
    bench.hear("is this", EARLY_BLOCKS - 1)
    bench.hear("a bad time", 0)
    assert bench.tagger.asked == []
    assert bench.voice.prepared == []


def test_a_sound_without_words_prepares_nothing() -> None:
    bench = Bench()
    bench.microphone.blocks.extend([b"\x01" * len(SILENCE), *[SILENCE] * EARLY_BLOCKS])
    bench.engine.drain()
    assert bench.voice.prepared == []
    assert bench.engine.call.stage is Stage.LISTENING


def test_the_endpoint_knows_what_the_turn_answers() -> None:
    bench = Bench()
    assert bench.endpoint.after is bench.engine.call.turns[-1].line.act
