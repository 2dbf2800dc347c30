"""A given call read again by whom it was given to; the cohort on paper."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import room_of_two as room
from practised import kept

from noprac import build
from noprac.build import cohort, given, giving
from noprac.build.giving import Chosen
from noprac.core.cohort.values import Page, Person, Standing
from noprac.core.errors import DeviceError
from noprac.report import cohort_paper
from noprac.store.cohort.cohort import Cohort


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("room")
    room.fill(made / "bundles", made / "homes")
    return made / "bundles"


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Cohort]:
    with closing(cohort.read(folder, kept=tmp_path)) as found:
        yield found


def calls_of(opened: Cohort, name: str) -> tuple[Person, list[str]]:
    lines = [line for line in opened.calls() if line.person.name == name]
    return lines[0].person, [line.call for line in lines]


def test_a_given_call_is_read_with_its_first_receipt(opened: Cohort, folder: Path) -> None:
    person, calls = calls_of(opened, room.ADA)
    found = given.given_call(opened, person, calls[0])
    assert found.file == folder / "ada.noprac"
    assert found.letter.score == found.first.score
    assert [e.trainee for e in found.letter.exchanges] == [e.trainee for e in found.first.exchanges]
    assert found.voiced == {1}
    assert given.sound_of(found, 1).samples == room.QUIET.samples
    with pytest.raises(DeviceError, match="turn 2"):
        given.sound_of(found, 2)


def test_a_call_whose_file_is_gone_or_was_changed_meanwhile_is_told(
    opened: Cohort, folder: Path, tmp_path: Path
) -> None:
    person, calls = calls_of(opened, room.ADA)
    with pytest.raises(DeviceError, match="gone"):
        given.given_call(opened, person, "nowhere")
    file = folder / "ada.noprac"
    whole = file.read_bytes()
    try:
        file.write_bytes(whole[:-40] + bytes([whole[-40] ^ 1]) + whole[-39:])
        with pytest.raises(DeviceError, match="refused"):
            given.given_call(opened, person, calls[0])
        file.rename(tmp_path / "away")
        with pytest.raises(DeviceError, match=r"cut\.noprac is refused"):  # the first half of it, still there
            given.given_call(opened, person, calls[0])
    finally:
        file.write_bytes(whole)


def test_a_call_given_in_numbers_alone_has_no_letter(tmp_path: Path) -> None:
    bundles = tmp_path / "bundles"
    bundles.mkdir()
    with room.at_home(tmp_path / "home") as journal:
        own = kept(journal, build.scenario("not-a-fit"))
        giving.give([own], journal, bundles / "a.noprac", name="Cy", chosen=Chosen(events=False))
    with closing(cohort.read(bundles, kept=tmp_path / "kept")) as found:
        (line,) = found.calls()
        with pytest.raises(DeviceError, match="numbers alone"):
            given.given_call(found, line.person, line.call)


def renamed(page: Page, name: str) -> Page:
    def other(one: Standing) -> Standing:
        return replace(one, person=replace(one.person, name=name))

    return replace(page, people=tuple(other(one) for one in page.people))


def test_paper_is_the_same_for_the_same_page_and_the_hand_out_names_nobody(opened: Cohort) -> None:
    page = opened.page()
    other = renamed(page, "\u4f60" * 40 + room.BO)
    assert cohort_paper.page(page).startswith(b"%PDF")
    assert cohort_paper.page(page) == cohort_paper.page(page) != cohort_paper.page(other)
    assert cohort_paper.hand_out(page) == cohort_paper.hand_out(other)
    assert len(cohort_paper.hand_out(page)) > len(cohort_paper.hand_out(replace(page, noes=(), calls=0, gains=())))
