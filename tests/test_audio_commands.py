"""`noprac hear` and `noprac say`, as a script calls them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from commands import here

from noprac.audio import pcm
from noprac.core.speech import RATE, Sound

DEMO = Path(__file__).parents[1] / "assets" / "demo" / "pushy"
FIELDS = ["file", "engine", "model", "text", "words", "seconds_audio", "seconds_decoding"]


def noprac(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "noprac", *map(str, arguments)],
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def fault(done: subprocess.CompletedProcess[str]) -> str:
    """The one line on standard error of a command that ended with 2."""
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    return line


def test_a_line_is_said_into_a_file_and_heard_from_it(tmp_path: Path) -> None:
    out = tmp_path / "line.wav"
    done = noprac("say", "Who is this? I am in a meeting.", "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert 1.0 < pcm.read(out).seconds < 3.0
    slow = tmp_path / "slow.wav"
    assert noprac("say", "Who is this? I am in a meeting.", "--out", slow, "--rate", 100).returncode == 0
    assert pcm.read(slow).seconds > 1.4 * pcm.read(out).seconds


def test_files_are_heard_in_order_up_to_a_bad_one(tmp_path: Path) -> None:
    stereo = tmp_path / "again.wav"
    pcm.write(stereo, pcm.resample(pcm.read(DEMO / "01.flac"), 44_100))
    bad = tmp_path / "bad.wav"
    bad.write_bytes(b"RIFF")
    done = noprac("hear", DEMO / "01.flac", stereo, bad, DEMO / "02.flac")
    assert str(bad) in fault(done)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["file"] for line in lines] == [str(DEMO / "01.flac"), str(stereo)]
    for line in lines:
        assert list(line) == FIELDS
        assert line["engine"] == "moonshine"
        assert "five minutes" in line["text"]
        assert [word["word"] for word in line["words"]] == line["text"].split()
        assert set(line["words"][0]) == {"word", "start", "end", "confidence"}
        assert line["seconds_audio"] == pytest.approx(pcm.read(DEMO / "01.flac").seconds, abs=0.01)
        assert line["seconds_decoding"] > 0


def test_silence_is_heard_as_nothing(tmp_path: Path) -> None:
    pcm.write(tmp_path / "silence.flac", Sound(bytes(RATE * 2)))
    done = noprac("hear", tmp_path / "silence.flac")
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == ""
    assert json.loads(done.stdout)["words"] == []


def test_bad_input_is_one_line_each(tmp_path: Path) -> None:
    def refused(*arguments: object, **environment: str) -> str:
        answer = here(Path(os.environ["NOPRAC_HOME"]), *map(str, arguments), env=environment)
        assert answer.code == 2
        return answer.line

    assert "does not exist" in fault(noprac("hear", tmp_path / "none.wav"))
    assert "is a folder" in refused("hear", tmp_path)
    assert "Missing argument" in refused("hear")
    assert "is not a recogniser model" in refused("hear", DEMO / "01.flac", NOPRAC_MODEL=str(tmp_path))
    assert "cannot be written" in refused("say", "Yes.", "--out", tmp_path / "no" / "line.wav")
    assert "nothing to say" in refused("say", "  ", "--out", tmp_path / "line.wav")
    assert "longer than" in refused("say", "no " * 2000, "--out", tmp_path / "line.wav")
    assert list(tmp_path.iterdir()) == []
