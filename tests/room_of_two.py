"""A trainer's folder: the calls of two people, and what is no bundle, for the tests of the trainer's pages."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from practised import kept

from noprac import build
from noprac.audio import pcm
from noprac.build import giving
from noprac.build.giving import Chosen
from noprac.core.speech import Sound
from noprac.store.journal import Journal

ADA, BO = "Ada", "<b>Bo</b>\u202e=1+1"
SHOWN_BO = "<b>Bo</b> =1+1"
BEGAN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
CALLS = 6  # of Ada's
QUIET = Sound(bytes(1600), 16000)


@contextmanager
def at_home(home: Path) -> Iterator[Journal]:
    """Somebody's own machine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOPRAC_HOME", str(home))
        with closing(Journal(home)) as journal:
            yield journal


def fill(folder: Path, homes: Path) -> None:
    """Put both people's bundles into a folder, one with sound, and two files that do not count."""
    folder.mkdir()
    source = build.scenario("lead-generation")
    with at_home(homes / "ada") as journal:
        ids = [
            kept(journal, source, "pushy" if n % 2 else "skilled, warm", seed=n, when=BEGAN + timedelta(days=n))
            for n in range(CALLS)
        ]
        journal.voices.write(ids[0], 1, pcm.encode(QUIET, ".flac"))
        giving.give(ids, journal, folder / "ada.noprac", name=ADA, chosen=Chosen(sound=True))
    with at_home(homes / "bo") as journal:
        own = kept(journal, build.scenario("not-a-fit"), when=BEGAN)
        giving.give([own], journal, folder / "bo.noprac", name=BO)
    whole = (folder / "ada.noprac").read_bytes()
    (folder / "cut.noprac").write_bytes(whole[: len(whole) // 2])
    (folder / "letter.noprac").write_bytes(b"<script>alert(1)</script>")
