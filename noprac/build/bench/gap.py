"""How long the prospect's answer takes, and how long that of the loop one would write first.

Takes: an order. Gives: `reply_gap_ms` and `naive_gap_ms` (from the trainee's last sound to the prospect's first, on
virtual devices, in one run), `gap_ratio` of their medians, `reply_parts_ms` (what the gap is made of, and the work that
was done in it or, ahead, in the wait), `wrong_turns` (of each: cut off or not answered), and `peak_rss_mb` of noprac's
processes. May not: hear the user's microphone, or touch their data.

The parts are medians: `wait` from the last sound to the turn's being taken; `last_pass` (each look at the whole turn),
`tagging`, `step` and `voice`, the work itself, whenever it was done; `device` from the order to play to the sound.
"""

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from shutil import which
from statistics import median

from noprac.audio.virtual import VirtualAudio
from noprac.build.bench import Order, figures, speech
from noprac.build.bench.conversation import Conversation, Exchange, Talker
from noprac.core.errors import DeviceError

PROGRAM = ("-m", "noprac.build.bench.caller")
NAIVE = ("speech_recognition", "pocketsphinx", "pyttsx3")
NAIVE_SHARE = 0.5  # of the turns: its gaps are long and alike
PLAYER = '#!/bin/sh\nexec paplay "$1"\n'  # in place of aplay, which pyttsx3 runs


def measure(order: Order) -> Mapping[str, object]:
    """The gap of noprac, then the naive loop's, on the same devices. Raises DeviceError: there are none."""
    with closing(VirtualAudio()) as audio, tempfile.TemporaryDirectory(prefix="noprac-bench-") as folder:
        found, notes = _of_noprac(audio, order), {}
        naive: Sequence[Exchange] = ()
        try:
            naive = _of_naive(audio, Path(folder), order)
        except DeviceError as error:
            notes = dict.fromkeys(("naive_gap_ms", "gap_ratio"), str(error))
    return {**found, **_beside(found, naive), "notes": {**notes, **_stood_in(naive)}}


def caller(order: Order) -> tuple[str, ...]:
    """The process that carries on calls with these settings."""
    return (*PROGRAM, json.dumps({"model": order.model}))


def recordings() -> tuple[Path, ...]:
    """What the trainee says: the benchmark's turns, spoken without a pause."""
    return tuple(turn.path for turn in speech.turns())


def talk(
    conversation: Conversation, turns: int, done: Callable[[Exchange], None] = lambda _: None
) -> tuple[Exchange, ...]:
    """So many turns, or as many as came."""
    found = []
    for recording in islice(cycle(recordings()), turns):
        exchange = conversation.exchange(recording)
        if exchange is None:
            break
        found.append(exchange)
        done(exchange)
    return tuple(found)


def _of_noprac(audio: VirtualAudio, order: Order) -> dict[str, object]:
    order.tell(f"Talking with noprac for {order.turns} turns.")
    peaks: list[float] = []
    talker = Talker(caller(order), audio.environment)
    with closing(talker), closing(Conversation(audio, talker)) as conversation:
        exchanges = talk(
            conversation, order.turns, lambda _: peaks.append(figures.memory(talker.pids, peak=True) or 0.0)
        )
    gaps = [exchange.gap for exchange in exchanges if exchange.gap is not None]
    return {
        "reply_gap_ms": figures.spread(gaps),
        "reply_parts_ms": _parts(exchanges, talker.told),
        "wrong_turns": {"noprac": len(exchanges) - len(gaps)},
        "peak_rss_mb": max(peaks, default=None),
    }


def _of_naive(audio: VirtualAudio, folder: Path, order: Order) -> Sequence[Exchange]:
    if missing := [name for name in NAIVE if find_spec(name) is None]:
        raise DeviceError(f"The naive loop needs {', '.join(missing)}.", "python -m pip install 'noprac[bench]'")
    from noprac.audio import worker_process  # noqa: PLC0415 - only where it is measured

    turns = max(2, round(order.turns * NAIVE_SHARE))
    order.tell(f"Talking with the naive loop for {turns} turns.")
    program = Path(worker_process.__file__).with_name("naive_worker.py")
    path = f"{_players(folder)}:{audio.environment.get('PATH', '')}"
    with (
        closing(Talker(("-W", "ignore", "-P", str(program)), {**audio.environment, "PATH": path})) as talker,
        closing(Conversation(audio, talker)) as conversation,
    ):
        return talk(conversation, turns)


def _players(folder: Path) -> Path:
    """A folder with an `aplay`, where there is none: pyttsx3 runs that program to be heard."""
    players = folder / "bin"
    players.mkdir()
    if which("aplay") is None:
        program = players / "aplay"
        program.write_text(PLAYER, encoding="ascii")
        program.chmod(0o700)
    return players


def _beside(found: Mapping[str, object], naive: Sequence[Exchange]) -> dict[str, object]:
    gaps = [exchange.gap for exchange in naive if exchange.gap is not None]
    ours, wrong = found["reply_gap_ms"], found["wrong_turns"]
    if not gaps or not isinstance(ours, dict) or not isinstance(wrong, dict):
        return {}
    theirs = figures.spread(gaps)
    return {
        "naive_gap_ms": theirs,
        "gap_ratio": figures.rate(ours["p50"], median(gaps) * 1000) if ours["p50"] is not None else None,
        "wrong_turns": {**wrong, "naive": len(naive) - len(gaps)},
    }


def _stood_in(naive: Sequence[Exchange]) -> dict[str, str]:
    """What took the place of what the naive loop would have used."""
    lines = []
    if naive and find_spec("pyaudio") is None:
        lines.append("sounddevice read the microphone in place of PyAudio")
    if naive and which("aplay") is None:
        lines.append("paplay played in place of aplay")
    return {"naive loop": f"{' and '.join(lines)}."} if lines else {}


def _parts(exchanges: Sequence[Exchange], told: Sequence[Mapping[str, object]]) -> dict[str, object]:
    """Medians of what was told of the turns that went well, in milliseconds."""
    seconds: dict[str, list[float]] = {}
    for name in ("last_pass", "tagging", "step", "voice"):
        seconds[name] = [_number(line["seconds"]) for line in told if line["what"] == "timed" and line["part"] == name]
    taken = [_number(line["taken"]) for line in told if line["what"] == "turn"]
    played = [_number(line["began"]) for line in told if line["what"] == "timed" and line["part"] == "play"]
    waits, devices = [], []
    for exchange in exchanges:
        if exchange.gap is None or exchange.ended is None or exchange.answered is None:
            continue
        waits += [at - exchange.ended for at in taken if exchange.ended < at < exchange.answered]
        devices += [exchange.answered - at for at in played if exchange.ended < at < exchange.answered]
    return {
        name: figures.ms(figures.median(found)) for name, found in {"wait": waits, **seconds, "device": devices}.items()
    }


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
