"""Renew the catalogues of the window's words: `python packaging/translate.py`.

Takes: the sources of the window. Gives: `assets/translations/*.ts` with what is new in them, unfinished, and without
what is gone; the `*.qm` made from them; how many words are still to be translated. May not: translate.

English has forms for one and for many only; every other word of it stands in the source.
"""

import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
CATALOGUES = TOP / "assets" / "translations"
LANGUAGES = ("en", "de")


def renew(folder: Path) -> None:
    """Bring the `.ts` of `folder` up to the sources. Raises CalledProcessError where Qt's tool fails."""
    for language in LANGUAGES:
        plural = ("-pluralonly",) if language == "en" else ()
        _run(
            "pyside6-lupdate", "-silent", "-extensions", "py", *plural, "-no-obsolete", "-locations", "none",
            "-tr-function-alias", "tr+=noted", "-source-language", "en", "-target-language", language, "noprac/gui",
            "-ts", str(folder / f"noprac_{language}.ts"),
        )  # fmt: skip


def release(folder: Path) -> None:
    """Make the `.qm` of `folder` from its `.ts`. Raises CalledProcessError where Qt's tool fails."""
    for language in LANGUAGES:
        name = folder / f"noprac_{language}"
        _run("pyside6-lrelease", "-silent", f"{name}.ts", "-qm", f"{name}.qm")


def unfinished(folder: Path) -> int:
    """How many entries of the `.ts` of `folder` wait for a translation."""
    return sum(path.read_text(encoding="utf-8").count('type="unfinished"') for path in folder.glob("*.ts"))


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / tool), *words], cwd=TOP, check=True)


if __name__ == "__main__":
    renew(CATALOGUES)
    release(CATALOGUES)
    print(f"{unfinished(CATALOGUES)} to be translated, in {CATALOGUES}")
