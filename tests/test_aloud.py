"""Words said aloud outside a call: played, spoken, listened to, and ended from another thread."""

from threading import Event, Thread

import pytest
from doubles import FakeEndpoint, FakeMicrophone, FakeRecogniser, FakeSpeaker, FakeVoice, spoken

from noprac.build.aloud import Playing, hear
from noprac.core.errors import DeviceError
from noprac.core.speech import Sound
from noprac.engine.listening import Ears

SOUND = Sound(b"\1\0" * 1600)


def ears(microphone: FakeMicrophone) -> Ears:
    return Ears(microphone, FakeRecogniser(), FakeEndpoint())


def nothing(_: str) -> None:
    return None


def test_a_sound_is_played_to_its_end() -> None:
    speaker = FakeSpeaker()
    Playing(speaker).play(SOUND)
    assert speaker.played == [SOUND]
    assert not speaker.opened


def test_a_sound_is_stopped_from_another_thread() -> None:
    speaker = FakeSpeaker(slow=True)
    playing = Playing(speaker)
    thread = Thread(target=playing.play, args=(SOUND,))
    thread.start()
    assert speaker.playing.wait(5)
    playing.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert not speaker.opened


def test_what_was_stopped_before_it_began_is_not_heard() -> None:
    speaker = FakeSpeaker()
    playing = Playing(speaker)
    playing.stop()
    playing.play(SOUND)
    assert speaker.played == []


def test_a_line_is_spoken_and_the_voice_let_go() -> None:
    speaker, voice = FakeSpeaker(), FakeVoice()
    Playing(speaker).say("Is it a no?", voice)
    assert voice.asked == ["Is it a no?"]
    assert voice.closed
    assert len(speaker.played) == 1


def test_a_missing_voice_is_let_go_too() -> None:
    voice = FakeVoice(broken=True)
    with pytest.raises(DeviceError):
        Playing(FakeSpeaker()).say("Is it a no?", voice)
    assert voice.closed


def test_a_sentence_is_heard_until_silence_ends_it() -> None:
    microphone, so_far = FakeMicrophone(spoken("if it is a no") + spoken("more")), list[str]()
    assert hear(ears(microphone), Event(), so_far.append) == "if it is a no"
    assert so_far[0] == "if"
    assert not microphone.opened


def test_listening_ends_when_it_is_stopped() -> None:
    stop = Event()
    heard: list[str] = []
    thread = Thread(target=lambda: heard.append(hear(ears(FakeMicrophone()), stop, nothing)))
    thread.start()
    stop.set()
    thread.join(5)
    assert heard == [""]


def test_without_a_microphone_listening_says_so() -> None:
    with pytest.raises(DeviceError):
        hear(ears(FakeMicrophone(broken=True)), Event(), nothing)
