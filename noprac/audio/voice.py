"""The prospect's voice: pyttsx3 in a process of its own, or another synthesiser that answers the same orders.

Takes: a text and the manner of a persona. Gives: its sound, silence at both ends cut off. May not: load a synthesiser
into this process: they hang, crash and want their own main thread (COM, macOS' run loop).

What is written is said as a person would (`core.spoken`): numbers, money and dates come to the synthesiser in words.

A file without sound is rendered again, then by a fresh process; a process that does not answer is killed. macOS hangs
on its second utterance, so there a process serves one. Pitch is set where the driver has one (espeak).
"""

import hashlib
import io
import platform
import re
import threading
import weakref
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

import numpy as np

from noprac.audio import pcm
from noprac.audio.worker_process import Answer, Lost, WorkerProcess, python
from noprac.core.errors import DeviceError
from noprac.core.speech import Manner, Sound
from noprac.core.spoken import spoken

PATIENCE = 10.0  # seconds a line may take, starting included
ATTEMPTS = 3  # the last by a fresh process
KEPT = 300  # lines in memory, about 30 MB
FILES = 1000  # lines in the folder
EDGE = 0.015  # seconds of silence left at both ends
FLOOR = 60  # of 32768; below this is silence
PAUSE = Sound(bytes(2 * 4800), 16_000)  # what a line without a word sounds like, 0.3 s
WORKER = Path(__file__).with_name("voice_worker.py")


@dataclass(frozen=True, slots=True)
class Synthesiser:
    """A program that renders. `command`: starts it; `missing`: what is said where it has no engine, and what mends it;
    `lasts`: whether a process serves more than one line."""

    command: tuple[str, ...]
    missing: tuple[str, str]
    lasts: bool = True


@dataclass(frozen=True, slots=True)
class Spoken:
    """A voice that there is. `language`: as `en-gb`; `sex`: `female`, `male` or ""."""

    id: str
    name: str
    language: str
    sex: str


class SpokenVoice:
    """Renders lines. `cache`: a folder where they are kept for later starts; `by`: the synthesiser, None for the
    system's own; `patience`: seconds that it may take."""

    def __init__(self, cache: Path | None = None, *, by: Synthesiser | None = None, patience: float = PATIENCE) -> None:
        self._cache, self._by = cache, by or system()
        self._process = WorkerProcess(self._by.command, patience)
        self._end = weakref.finalize(self, self._process.stop)
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Sound] = OrderedDict()
        self._ahead: SimpleQueue[tuple[str, Manner] | None] = SimpleQueue()
        self._preparing: threading.Thread | None = None
        self._missing = False  # kept as a fault that was raised, it would hold all who asked

    def render(self, text: str, manner: Manner) -> Sound:
        """Blocks until rendered. Raises DeviceError: no synthesiser, or it gave no sound."""
        if not re.search(r"\w", text):
            return PAUSE
        text = spoken(text, british=british(manner.voice))
        key = _key(text, manner)
        with self._lock:
            sound = self._kept.get(key) or self._from_folder(key)
            if sound is None:
                sound = self._rendered(text, manner)
                self._to_folder(key, sound)
            self._keep(key, sound)
            return sound

    def prepare(self, text: str, manner: Manner) -> None:
        """Render ahead on a thread of its own; never raises, never blocks."""
        self._ahead.put((text, manner))
        if self._preparing is None or not self._preparing.is_alive():
            self._preparing = threading.Thread(target=_prepare, args=(weakref.ref(self), self._ahead), daemon=True)
            self._preparing.start()

    def voices(self) -> tuple[Spoken, ...]:
        """The voices there are. Raises DeviceError."""
        with self._lock:
            hello = self._ask(None)
            return tuple(Spoken(v["id"], v["name"], v["language"], v["sex"]) for v in hello.head["voices"])

    def close(self) -> None:
        """End the process; harmless twice."""
        self._ahead.put(None)
        with self._lock:
            self._end()

    def _rendered(self, text: str, manner: Manner) -> Sound:
        order = {"text": text, "voice": manner.voice, "rate": manner.rate, "pitch": manner.pitch}
        for attempt in range(ATTEMPTS):
            if attempt == ATTEMPTS - 1:
                self._process.stop()
            with suppress(Lost):
                sound = _decoded(self._ask(order).data)
                if sound is not None:
                    return sound
        raise DeviceError("The voice gave no sound.", "Start noprac again; if it stays so, restart the computer.")

    def _ask(self, order: dict[str, object] | None) -> Answer:
        """The answer to `order`, to the greeting where it is None. Raises Lost, or DeviceError where there is no
        synthesiser."""
        if self._missing:
            raise DeviceError(*self._by.missing)
        answer = self._process.greeting()
        if "missing" in answer.head:
            self._process.stop()
            self._missing = True
            raise DeviceError(*self._by.missing)
        if order is None:
            return answer
        answer = self._process.ask(order)
        if not self._by.lasts:
            self._process.stop()
            self._process.start()
        return answer

    def _keep(self, key: str, sound: Sound) -> None:
        self._kept[key] = sound
        self._kept.move_to_end(key)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _from_folder(self, key: str) -> Sound | None:
        if self._cache is None or not (path := self._cache / f"{key}.wav").is_file():
            return None
        try:
            with path.open("rb") as file:
                return pcm.decode(file, path.name)
        except (DeviceError, OSError):
            return None

    def _to_folder(self, key: str, sound: Sound) -> None:
        """Keep a line for later starts; a folder that refuses costs nothing but time."""
        if self._cache is None:
            return
        with suppress(DeviceError, OSError):
            self._cache.mkdir(parents=True, exist_ok=True)
            pcm.write(self._cache / f"{key}.wav", sound)
            files = sorted(self._cache.glob("*.wav"), key=lambda path: path.stat().st_mtime)
            for path in files[:-FILES]:
                path.unlink(missing_ok=True)


def _prepare(voice: weakref.ref[SpokenVoice], ahead: SimpleQueue[tuple[str, Manner] | None]) -> None:
    """Render what waits, until told to end or the voice is gone."""
    while (order := ahead.get()) is not None:
        owner = voice()
        if owner is None:
            return
        with suppress(DeviceError):
            owner.render(*order)
        del owner


def _decoded(data: bytes) -> Sound | None:
    """The sound of a file's bytes; None where it holds none (now and then espeak writes a header alone)."""
    try:
        sound = pcm.decode(io.BytesIO(data), "The voice's sound")
    except DeviceError:
        return None
    samples = np.frombuffer(sound.samples, dtype="<i2")
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > FLOOR)
    if not len(loud):
        return None
    edge = int(EDGE * sound.rate)
    return Sound(samples[max(0, loud[0] - edge) : loud[-1] + edge].tobytes(), sound.rate)


def _key(text: str, manner: Manner) -> str:
    whole = "\0".join((platform.system(), text, manner.voice, str(manner.rate), str(manner.pitch)))
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def system() -> Synthesiser:
    """What the system has, by pyttsx3."""
    linux = platform.system() == "Linux"
    mend = "Install one: sudo apt-get install espeak-ng" if linux else "Add a voice in the system's speech settings."
    return Synthesiser(python(WORKER), ("No voice was found on this machine.", mend), platform.system() != "Darwin")


def british(voice: str) -> bool:
    """Whether a voice, by its name, counts as the British do."""
    return re.match(r"(piper:)?en[-_]gb", voice.lower()) is not None
