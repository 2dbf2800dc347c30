"""The synthesiser's own process: pyttsx3 with one engine on the main thread.

Takes: orders, one JSON object a line on standard input. Gives: on standard output one JSON object a line, followed by
as many bytes as its `bytes` says. May not: import the rest of noprac (it is started by its path), play anything, or
outlive its parent: at the end of the input it removes its folder and goes.

Only `save_to_file` is used: `say` cannot be cut off and goes through other programs. pyttsx3 prints to standard output,
which is therefore put aside for the answers and replaced.
"""

import json
import os
import queue
import shutil
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any, BinaryIO

FEMALE = {"f", "female", "woman"}
MALE = {"m", "male", "man"}
WOMEN, MEN = range(1, 6), range(1, 9)  # of espeak-ng 1.51
HOME = ("en-us", "en-gb", "en")  # where a voice's language does not matter


def choose(wanted: str, voices: list[dict[str, str]], *, espeak: bool) -> str:
    """The id of the voice that `wanted` names: by id, by name, else by language and sex (`en-gb+f3`, `en-us`,
    `female`; the part after the + is espeak's own variant). "" where nothing fits: the engine's own voice.

    Where a system has several voices of a sex, the variants' numbers tell people apart: the third woman is the third
    voice. A woman of another country is nearer than a man of the same one.
    """
    base, _, variant = wanted.strip().lower().partition("+")
    for voice in voices:
        if base and base in {voice["id"].lower(), voice["name"].lower()}:
            return _with_variant(voice["id"], variant, espeak=espeak)
    sex = _sex(variant.rstrip("0123456789") or base)
    at_home = [v for home in HOME for v in _speaking(home, voices)]
    fitting = _speaking(base.replace("_", "-"), voices) or at_home
    if not fitting or not wanted:
        return ""
    if espeak:  # one voice a language; the variants make it a woman or a man
        return _with_variant(fitting[0]["id"], variant or ("f3" if sex == "female" else ""), espeak=True)
    alike = [v for v in fitting if v["sex"] == sex] or [v for v in at_home if sex and v["sex"] == sex] or fitting
    return alike[(int(variant[1:]) - 1) % len(alike) if variant[1:].isdecimal() else 0]["id"]


def _speaking(language: str, voices: list[dict[str, str]]) -> list[dict[str, str]]:
    """The voices of a language, `en-gb` before `en-gb-scotland`."""
    return sorted(
        (v for v in voices if language and f"{v['language']}-".startswith(f"{language}-")), key=lambda v: v["language"]
    )


def _sex(word: str) -> str:
    return "female" if word in FEMALE else "male" if word in MALE else ""


def _with_variant(identifier: str, variant: str, *, espeak: bool) -> str:
    return f"{identifier}+{variant}" if variant and espeak else identifier


class Worker:
    """The engine and its folder."""

    def __init__(self, folders: list[Path]) -> None:
        import pyttsx3  # noqa: PLC0415 - its fault is answered, not raised

        self._engine: Any = pyttsx3.init()
        self.driver: str = self._engine.driver_name
        self.voices = [_described(voice) for voice in self._engine.getProperty("voices")]
        self._own = str(self._engine.getProperty("voice") or "")
        self._number = 0
        self.folder = Path(tempfile.mkdtemp(prefix="noprac-voice-"))
        folders.append(self.folder)
        self._engine.runAndWait()  # until it has run once it is busy, and its first utterance comes one late

    def offered(self) -> list[dict[str, str]]:
        """The voices one can choose from; of espeak's English ones each as the men and women it can be."""
        if self.driver != "espeak":
            return self.voices
        english = [voice for voice in self.voices if voice["language"].startswith("en")]
        return [person for voice in english for person in _variants(voice)] or self.voices

    def render(self, order: dict[str, Any]) -> bytes:
        """The sound file's bytes; none where the engine wrote no file."""
        self._number += 1
        path = self.folder / f"{self._number}.wav"
        voice = choose(str(order["voice"]), self.voices, espeak=self.driver == "espeak") or self._own
        if voice:
            self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", int(order["rate"]))
        if self.driver == "espeak":  # the others have no pitch to set
            self._engine.setProperty("pitch", int(order["pitch"]))
            _settle()
        self._engine.save_to_file(str(order["text"]), str(path))
        self._engine.runAndWait()
        data = path.read_bytes() if path.exists() else b""
        path.unlink(missing_ok=True)
        return data


def _settle() -> None:
    """A change of rate or pitch is queued by espeak beside the text; unless it is waited for, the next line may
    still have the old one, or come out empty."""
    from pyttsx3.drivers import _espeak  # noqa: PLC0415 - espeak's systems alone have it

    _espeak.Synchronize()


def _variants(voice: dict[str, str]) -> list[dict[str, str]]:
    """Espeak's ways of speaking a language, as voices of their own."""
    people = (("female", "woman", "f", WOMEN), ("male", "man", "m", MEN))
    return [
        {**voice, "id": f"{voice['id']}+{letter}{n}", "name": f"{voice['name']}, {who} {n}", "sex": sex}
        for sex, who, letter, numbers in people
        for n in numbers
    ]


def _described(voice: Any) -> dict[str, str]:
    """A voice as plain text: id, name, language as `en-gb`, sex."""
    language = next(iter(voice.languages or ()), "")
    if isinstance(language, bytes):
        language = language.decode("utf-8", "ignore")
    sex = str(voice.gender or "").lower().removeprefix("voicegender")
    name = str(language).strip("\x00\x01\x02\x03\x04\x05").replace("_", "-").lower()
    return {"id": str(voice.id), "name": str(voice.name), "language": name, "sex": sex}


def _answer(out: BinaryIO, answer: dict[str, Any], data: bytes = b"") -> None:
    out.write(json.dumps({**answer, "bytes": len(data)}).encode() + b"\n" + data)
    out.flush()


def _read_orders(orders: queue.SimpleQueue[dict[str, Any]], folders: list[Path]) -> None:
    for line in sys.stdin.buffer:
        orders.put(json.loads(line))
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)  # the engine may hang; nothing else waits


def _own_output() -> BinaryIO:
    """Standard output for the answers alone; what others print goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return out


def main() -> None:
    """Serve until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    out = _own_output()
    folders: list[Path] = []  # to be removed at the end
    orders: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_read_orders, args=(orders, folders), daemon=True).start()
    try:
        worker = Worker(folders)
    except Exception as error:  # noqa: BLE001 - whatever the engine's fault, it is answered
        _answer(out, {"missing": f"{type(error).__name__}: {error}"})
        return
    _answer(out, {"driver": worker.driver, "voices": worker.offered(), "folder": str(worker.folder)})
    while True:
        order = orders.get()
        try:
            _answer(out, {"done": True}, worker.render(order))
        except Exception as error:  # noqa: BLE001 - whatever the engine's fault, it is answered
            _answer(out, {"failed": f"{type(error).__name__}: {error}"})


if __name__ == "__main__":
    main()
