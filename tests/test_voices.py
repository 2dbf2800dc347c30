"""The trainee's voice kept and heard again: on disk only where it is allowed, gone with its call."""

import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from commands import here, noprac
from doubles import (
    Clock,
    FakeEndpoint,
    FakeMicrophone,
    FakeProsody,
    FakeRecogniser,
    FakeSpeaker,
    ListRecord,
    ListVoices,
    spoken,
)

from noprac import build
from noprac.audio import pcm
from noprac.build import recordings
from noprac.build.checks import own_voice
from noprac.core.call import begin
from noprac.core.delivery import Delivery
from noprac.core.errors import DeviceError
from noprac.core.events import Began, Event, Said, Trouble
from noprac.core.moves import Moves
from noprac.core.speech import RATE, Sound
from noprac.engine import ports
from noprac.engine.engine import Ears, Engine, Update
from noprac.store import settings
from noprac.store.backup import FILE
from noprac.store.journal import Branch, Journal, Parts
from noprac.store.settings import Settings
from noprac.store.voices import FOLDER, Voices

SOURCE = build.scenario("lead-generation")
SOUND = Sound(bytes(range(200)) * 80)
EARS = Parts("tagger", "moonshine", "tiny-en with sales talk (embedded)")
BAD_TIME = "hello this is sarah have i caught you at a bad time"


def plain(sound: Sound) -> bytes:
    return sound.samples


def kept(home: Path, call: str = "a", *, on_disk: bool = True) -> tuple[Voices, ports.VoiceRecord]:
    voices = Voices(home)
    return voices, voices.record(call, plain, on_disk=on_disk)


def files(home: Path) -> list[str]:
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


# The port's contract, and the store


@pytest.fixture(params=["double", "memory", "disk"])
def record(request: pytest.FixtureRequest, tmp_path: Path) -> ports.VoiceRecord:
    if request.param == "double":
        return ListVoices()
    return kept(tmp_path, on_disk=request.param == "disk")[1]


def test_turns_are_kept_in_any_order_and_again(record: ports.VoiceRecord) -> None:
    for turn in (2, 1, 2):
        record.keep(turn, SOUND)
    record.keep(3, Sound(b""))


@pytest.mark.parametrize("make", [lambda _: ListVoices(full=True), lambda home: kept(home / "file" / "x")[1]])
def test_a_refusing_disk_is_one_line(tmp_path: Path, make: Callable[[Path], ports.VoiceRecord]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(DeviceError) as refused:
        make(tmp_path).keep(1, SOUND)
    assert "\n" not in str(refused.value)


def test_what_is_on_disk_is_there_for_another_copy(tmp_path: Path) -> None:
    record = kept(tmp_path)[1]
    record.keep(1, SOUND)
    record.keep(12, SOUND)
    again = Voices(tmp_path)
    assert files(tmp_path) == [str(Path(FOLDER, "a", name)) for name in ("001.flac", "012.flac")]
    assert again.turns("a") == {1, 12}
    assert again.data("a", 12) == SOUND.samples
    assert again.data("a", 2) is None
    assert again.size() == 2 * len(SOUND.samples)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no owner's rights of this kind")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    kept(tmp_path)[1].keep(1, SOUND)
    assert stat.S_IMODE((tmp_path / FOLDER).stat().st_mode) == 0o700


def test_what_is_in_memory_is_written_nowhere(tmp_path: Path) -> None:
    voices, record = kept(tmp_path, on_disk=False)
    record.keep(3, SOUND)
    assert voices.turns("a") == {3}
    assert voices.data("a", 3) == SOUND.samples
    assert files(tmp_path) == []
    assert Voices(tmp_path).turns("a") == frozenset()


def test_memory_holds_no_more_than_so_much_and_the_call_at_hand() -> None:
    voices = Voices(Path("nowhere"))
    for call in ("a", "b", "c"):
        voices.hold(call, 1, bytes(60_000_000))
    assert [bool(voices.turns(call)) for call in ("a", "b", "c")] == [False, False, True]
    voices.hold("c", 2, bytes(60_000_000))
    assert voices.turns("c") == {1, 2}


@pytest.mark.parametrize("on_disk", [True, False])
def test_a_call_is_forgotten_alone_and_all_are_erased(tmp_path: Path, *, on_disk: bool) -> None:
    voices = Voices(tmp_path)
    for call in ("a", "b"):
        voices.record(call, plain, on_disk=on_disk).keep(1, SOUND)
    voices.forget("a")
    voices.forget("a")
    assert voices.turns("a") == frozenset()
    assert voices.turns("b") == {1}
    voices.erase()
    voices.erase()
    assert voices.turns("b") == frozenset()
    assert files(tmp_path) == []


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/b"])
def test_a_name_that_leads_elsewhere_leads_nowhere(tmp_path: Path, name: str) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "001.flac").write_bytes(b"mine")
    voices = Voices(tmp_path)
    voices.forget(name)
    assert (voices.turns(name), voices.data(name, 1)) == (frozenset(), None)
    assert files(tmp_path) == [str(Path("x", "001.flac"))]


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    (tmp_path / FOLDER / "a" / "001.flac").mkdir(parents=True)
    with pytest.raises(DeviceError):
        Voices(tmp_path).data("a", 1)


def test_a_folder_that_cannot_be_deleted_is_one_line(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("", encoding="utf-8")
    with pytest.raises(DeviceError):
        Voices(tmp_path).erase()


# The engine


class Bench:
    """A call that hears, with doubles for the devices."""

    def __init__(self, voices: ListVoices, prosody: ports.Prosody | None = None) -> None:
        self.microphone = FakeMicrophone()
        self.record = ListRecord()
        ears = Ears(self.microphone, FakeRecogniser(), FakeEndpoint(), prosody)
        self.engine = Engine(
            begin(SOURCE.scenario, 0),
            tagger=build.tagger(),
            record=self.record,
            ears=ears,
            voices=voices,
            clock=Clock(),
        )
        self.updates: list[Update] = []
        self.engine.watch(self.updates.append)
        self.engine.begin()
        self.engine.drain()

    def say(self, text: str) -> None:
        self.engine.use_microphone(FakeMicrophone(spoken(text)))
        self.engine.drain()

    @property
    def events(self) -> list[Event]:
        return [update.event for update in self.updates]

    @property
    def said(self) -> list[Said]:
        return [event for event in self.events if isinstance(event, Said)]


def test_a_spoken_turn_is_measured_and_its_sound_kept() -> None:
    voices = ListVoices()
    bench = Bench(voices, FakeProsody())
    bench.say(BAD_TIME)
    bench.say("so what about this does not work")
    assert set(voices.kept) == {1, 2}
    assert BAD_TIME.split()[3].encode() in voices.kept[1].samples
    assert [turn.delivery.words for turn in bench.said if turn.delivery] == [12, 7]
    assert bench.said[1].delivery == bench.engine.call.turns[1].said.delivery  # type: ignore[union-attr]
    assert bench.said[0].delivery is not None
    assert bench.said[0].delivery.seconds == pytest.approx(0.02 * (12 + 3))  # what came before it was forgotten


def test_a_typed_turn_has_no_sound_and_unmeasured_ears_none_either() -> None:
    voices = ListVoices()
    bench = Bench(voices)
    bench.engine.type(BAD_TIME)
    bench.engine.drain()
    bench.say("so what about this does not work")
    assert [turn.delivery for turn in bench.said] == [None, None]
    assert set(voices.kept) == {2}


def test_a_disk_that_refuses_the_sound_stops_nothing_and_is_told_once() -> None:
    bench = Bench(ListVoices(full=True), FakeProsody())
    bench.say(BAD_TIME)
    bench.say("so what about this does not work")
    assert len(bench.said) == 2
    assert [event.what for event in bench.events if isinstance(event, Trouble)] == ["The disk is full."]
    assert bench.record.events == bench.events


# The journal and the rest


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path)


def call_of(
    journal: Journal, branch: Branch | None = None, *, on_disk: bool = True, turns: tuple[int, ...] = ()
) -> str:
    with closing(journal.begin(SOURCE, 0, Parts(), branch=branch)) as record:
        keep = recordings.record(record.call_id, journal, Settings(keep_voice=on_disk))
        assert keep is not None
        for turn in turns:
            keep.keep(turn, SOUND)
        return record.call_id


def test_a_turn_is_heard_again_as_it_was(journal: Journal) -> None:
    for on_disk in (True, False):
        call = call_of(journal, on_disk=on_disk, turns=(1,))
        assert recordings.voice_of(call, 1, journal) == SOUND
        assert recordings.voice_of(call, 2, journal) is None
        speaker = FakeSpeaker()
        assert recordings.play_turn(call, 1, journal, speaker) == 1.0
        assert speaker.played == [SOUND]
        assert not speaker.opened
    journal.close()


def test_another_take_has_the_voice_of_what_went_before(journal: Journal) -> None:
    first = call_of(journal, turns=(1, 2, 3))
    again = call_of(journal, Branch(first, 2), turns=(2,))
    assert recordings.voiced(again, journal) == {1, 2}
    assert recordings.voice_of(again, 1, journal) == SOUND
    assert recordings.voice_of(again, 3, journal) is None
    journal.delete(first)
    assert recordings.voiced(again, journal) == {2}
    assert recordings.voice_of(again, 1, journal) is None
    journal.close()


def test_what_was_not_kept_or_is_damaged_is_one_line(journal: Journal) -> None:
    call = call_of(journal, turns=(1,))
    with pytest.raises(DeviceError, match="was not kept"):
        recordings.play_turn(call, 2, journal, FakeSpeaker())
    (journal.voices.folder / call / "001.flac").write_bytes(b"no sound")
    with pytest.raises(DeviceError, match="not a sound file"):
        recordings.voice_of(call, 1, journal)
    with pytest.raises(DeviceError, match="There is no call"):
        recordings.voiced("none", journal)
    journal.close()


def spoke(journal: Journal, words: int, parts: Parts = EARS, branch: Branch | None = None) -> str:
    """A call with a spoken turn and a typed one."""
    with closing(journal.begin(SOURCE, 0, parts, branch=branch)) as record:
        record.append(Began())
        record.append(Said(1.0, "well", Moves(), delivery=Delivery(1.0, 1.0, words)))
        record.append(Said(2.0, "typed", Moves()))
        return record.call_id


def test_earlier_turns_are_those_of_the_last_calls_that_tell(journal: Journal) -> None:
    calls = [spoke(journal, number) for number in range(7)]
    spoke(journal, 70, Parts())
    spoke(journal, 71, Parts("t", "vosk", recordings.DEMO))
    spoke(journal, 72, branch=Branch(calls[0], 1))
    last = spoke(journal, 73, Parts())
    spoke(journal, 74)
    assert [turn.words for turn in recordings.earlier(last, journal)] == [6, 5, 4, 3, 2]
    assert recordings.earlier(calls[0], journal) == ()
    with closing(sqlite3.connect(journal.voices.folder.parent / FILE, isolation_level=None)) as damaged:
        damaged.execute("UPDATE events SET body = '?' WHERE call = ?", (calls[6],))
    assert [turn.words for turn in recordings.earlier(last, journal)] == [5, 4, 3, 2]
    with pytest.raises(DeviceError, match="There is no call"):
        recordings.earlier("none", journal)
    journal.close()


def test_a_call_that_is_not_kept_leaves_no_voice() -> None:
    assert recordings.record("", None, Settings(keep_voice=True)) is None


def test_deleting_a_call_deletes_its_voice_and_erasing_all(journal: Journal) -> None:
    first, second = (call_of(journal, turns=(1,)) for _ in range(2))
    journal.delete(first)
    assert [path.name for path in journal.voices.folder.iterdir()] == [second]
    journal.erase()
    assert not journal.voices.folder.exists()
    journal.close()


# A whole call, heard by the recogniser


def demo(home: Path, trainee: str, turns: int) -> Path:
    answer = noprac(home, "demo", "--trainee", trainee, "--json")
    assert answer.code == 0
    (call,) = answer.objects
    told = call["delivery"]
    assert isinstance(told, dict)
    assert [turn["turn"] for turn in told["turns"]] == list(range(1, turns + 1))
    assert 150 < told["habits"]["pace"]["median"] < 250
    assert all(f"Voice: {line}" in answer.err for line in told["lines"])
    return home / FOLDER


def test_no_voice_is_on_disk_unless_it_is_allowed(tmp_path: Path) -> None:
    demo(tmp_path, "pushy", 3)
    sounds = {".flac", ".wav", ".raw"}
    assert [name for name in files(tmp_path) if Path(name).suffix in sounds and "cache" not in Path(name).parts] == []


def test_an_allowed_voice_is_what_was_said_and_goes_with_its_call(tmp_path: Path) -> None:
    settings.save(tmp_path, Settings(keep_voice=True))
    folder = demo(tmp_path, "skilled", 5)
    (call,) = folder.iterdir()
    turns = sorted(call.iterdir())
    assert [path.name for path in turns] == [f"{turn:03}.flac" for turn in range(1, 6)]
    for path, played in zip(turns, sorted(Path("assets/demo/skilled").glob("*.flac")), strict=True):
        assert 0.5 < pcm.read(path).seconds / pcm.read(played).seconds < 1.3
        assert pcm.read(path).rate == RATE
    for keep, told in ((True, "is kept with each call until you delete the call"), (False, "From before: 0.")):
        assert told in own_voice(tmp_path, keep=keep).what
    assert here(tmp_path, "journal", "export", str(tmp_path / "all.jsonl")).code == 0
    assert "flac" not in (tmp_path / "all.jsonl").read_text(encoding="utf-8").lower()
    assert here(tmp_path, "journal", "voice", call.name, "2", "--out", str(tmp_path / "turn.wav")).code == 0
    assert pcm.read(tmp_path / "turn.wav") == pcm.read(turns[1])
    refused = here(tmp_path, "journal", "voice", call.name, "9", "--out", str(tmp_path / "none.wav"))
    assert refused.code == 2
    assert refused.line == "The sound of turn 9 was not kept. Allow it in the settings."
    with closing(Journal(tmp_path)) as journal:
        journal.delete(call.name)
    assert list(folder.iterdir()) == []
    assert own_voice(tmp_path, keep=False).what.endswith("each turn can be heard until noprac closes.")
