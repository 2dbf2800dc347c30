"""What noprac is made of, on the command line and in the settings."""

import json

import gui_stage as stage
from click.testing import CliRunner
from pytestqt.qtbot import QtBot

from noprac import __version__
from noprac.build import licences
from noprac.cli.licences import command
from noprac.gui import about_texts as said
from noprac.gui.pages.about import AboutPart

LONG = 400  # letters; no licence here is shorter


def test_every_part_has_a_licence_and_its_text() -> None:
    found = licences.parts()
    assert found[0].name == "noprac"
    assert {"Inter", "Qt", "numpy", "all-MiniLM-L6-v2", "vosk"} <= {part.name for part in found}
    assert [part.name for part in found if part.licence in {"", licences.UNKNOWN}] == []
    assert [part.name for part in found if len(part.text) < LONG] == []


def test_the_command_lists_them_and_shows_one() -> None:
    lines = CliRunner().invoke(command).output.splitlines()
    assert lines[0].split() == ["noprac", __version__, "MIT"]
    one = CliRunner().invoke(command, ["inter"])
    assert "SIL Open Font License" in one.output
    told = json.loads(CliRunner().invoke(command, ["qt", "--json"]).output)
    assert (told["name"], told["licence"]) == ("Qt", "LGPL-3.0-only")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told["text"]


def test_a_part_that_is_not_there_is_told_in_one_line() -> None:
    found = CliRunner().invoke(command, ["nothing"])
    assert found.exit_code == 2
    assert "No part is called 'nothing'" in found.output


def test_the_settings_show_a_licence_that_is_picked(qtbot: QtBot) -> None:
    part = AboutPart(stage.look())
    qtbot.addWidget(part)
    part.show()
    assert said.version() in stage.words(part)
    with qtbot.waitSignal(part.asked):
        part.open.click()
    assert not part.text.isVisible()
    found = (licences.Part("one", "1", "MIT", "", "First text"), licences.Part("two", "", "X", "What it is", ""))
    part.show_parts(found)
    assert part.text.toPlainText() == "First text"
    assert part.parts.hasFocus() or part.parts.isVisible()
    part.parts.setCurrentIndex(1)
    part.parts.picked.emit(found[1])
    assert part.text.toPlainText() == "What it is"
    assert stage.nameless(part) == []


def test_a_part_of_which_nothing_is_known_says_so() -> None:
    assert said.whole(licences.Part("x", "", "MIT", "", "")) == said.NO_TEXT
