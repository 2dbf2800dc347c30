"""The voice loop that one would write first, for `noprac bench` to be held against.

Takes: the system's microphone and loudspeaker. Gives: on standard output one JSON object a line, `{"what", "at"}`:
`listening` before each turn, `turn` when one was recognised; `at` is `time.perf_counter`. May not: import the rest of
noprac (it is started by its path), or be cleverer than the libraries' own examples: SpeechRecognition listens and has
pocketsphinx recognise, pyttsx3 says the answer.

SpeechRecognition's microphone wants PyAudio, which has no wheel for Linux; where it is missing, sounddevice gives the
same samples in the same pieces.
"""

import json
import sys
import time
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import pyttsx3
import speech_recognition as sr

ANSWER = "Who is this? I am in a meeting."
WORDS_A_MINUTE = 170
PIECE = 1024  # samples, as SpeechRecognition's own microphone has it


class _Stream:
    """A sounddevice stream that reads as PyAudio's does."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, size: int) -> bytes:
        """So many samples."""
        samples, _ = self._stream.read(size)
        return bytes(samples)


class Microphone(sr.AudioSource):  # type: ignore[misc]  # the library has no types for it
    """The system's microphone, read with sounddevice."""

    def __init__(self) -> None:
        import sounddevice  # noqa: PLC0415 - needed only without PyAudio

        self._library = sounddevice
        self.SAMPLE_RATE = int(sounddevice.query_devices(kind="input")["default_samplerate"])
        self.SAMPLE_WIDTH = 2
        self.CHUNK = PIECE
        self.stream: _Stream | None = None

    def __enter__(self) -> Self:
        self._open = self._library.RawInputStream(samplerate=self.SAMPLE_RATE, channels=1, dtype="int16")
        self._open.start()
        self.stream = _Stream(self._open)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stream = None
        self._open.close()


def microphone() -> Any:
    """The library's own where it works."""
    try:
        return sr.Microphone()
    except (AttributeError, OSError):
        return Microphone()


def tell(what: str) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps({"what": what, "at": time.perf_counter()}) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Listen, recognise, answer, until killed."""
    recogniser, voice = sr.Recognizer(), pyttsx3.init()
    voice.setProperty("rate", WORDS_A_MINUTE)
    with microphone() as source:
        recogniser.adjust_for_ambient_noise(source, 0.5)
        while True:
            tell("listening")
            sound = recogniser.listen(source)
            with suppress(sr.UnknownValueError):  # nothing made out: it answers all the same
                recogniser.recognize_sphinx(sound)
            tell("turn")
            voice.say(ANSWER)
            voice.runAndWait()


if __name__ == "__main__":
    main()
