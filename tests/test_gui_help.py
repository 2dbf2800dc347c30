"""Help in the window: the chapter that fits, links, search, pictures, a call that waits, themes, double size."""

from collections.abc import Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from noprac.core.guide import INDEX, Found, Section
from noprac.gui import help_texts as said
from noprac.gui import pages, texts
from noprac.gui.helping import TOPICS, Helping, topic
from noprac.gui.pages.help import HelpPage
from noprac.gui.rooms import Sign
from noprac.gui.theme import Tone
from noprac.gui.window import MainWindow
from noprac.store import guide
from noprac.store.journal import Journal
from noprac.store.settings import Settings

LONG = 90_000  # ms: the tagger loads


@pytest.fixture(scope="module")
def whole() -> guide.Guide:
    return guide.read()


@pytest.fixture
def page(qtbot: QtBot, whole: guide.Guide) -> HelpPage:
    made = HelpPage(stage.look())
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_guide(whole)
    return made


def here(page: HelpPage) -> str:
    """The first words that are shown."""
    return page.view.document().begin().text()


def pointed(page: HelpPage) -> str:
    return page.view.textCursor().block().text()


def test_contents_come_first_and_pages_can_be_opened(page: HelpPage, whole: guide.Guide) -> None:
    assert (page.place, here(page)) == (INDEX, "The guide")
    assert not page.before.isVisible()
    for entry in whole.entries[::3]:
        page.open(entry.page)
        assert here(page)
        assert page.list.currentItem().text() == entry.title
    assert stage.nameless(page) == []


def test_the_list_opens_pages_by_keyboard(page: HelpPage, whole: guide.Guide) -> None:
    page.list.setCurrentRow(1)  # below the first heading
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.place == whole.entries[0].page
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.place == whole.entries[1].page
    QTest.mouseClick(page.before, Qt.MouseButton.LeftButton)
    assert page.place == whole.entries[0].page


def test_links_inside_lead_to_headings(page: HelpPage) -> None:
    page.open("reading-scores.md")
    page.view.anchorClicked.emit(QUrl("scoring.md#what-it-does-not-claim"))
    assert page.place == "scoring.md#what-it-does-not-claim"
    assert pointed(page) == "What it does not claim"
    page.view.anchorClicked.emit(QUrl("#the-rules"))
    assert pointed(page) == "The rules"
    page.view.anchorClicked.emit(QUrl("nowhere.md"))
    assert here(page) == "The guide"


def test_links_out_are_marked_and_only_told(qtbot: QtBot, page: HelpPage) -> None:
    page.open("scoring.md")
    assert f"doi {said.OUTWARD}" in page.view.toPlainText()
    with qtbot.waitSignal(page.opened) as told:
        page.view.anchorClicked.emit(QUrl("https://doi.org/10.1037/mot0000091"))
    assert told.args == ["https://doi.org/10.1037/mot0000091"]
    assert page.place == "scoring.md"
    page.view.highlighted.emit(QUrl("https://doi.org/10.1037/mot0000091"))
    assert page.view.toolTip() == said.address("https://doi.org/10.1037/mot0000091")
    page.view.highlighted.emit(QUrl("prospect.md"))
    assert page.view.toolTip() == ""


def test_pictures_are_found_and_fit(page: HelpPage) -> None:
    page.open("first-call.md")
    url = QUrl("pictures/home.png")
    assert page.view.loadResource(int(QTextDocument.ResourceType.ImageResource.value), url)
    assert page.view.document().size().width() <= page.view.viewport().width()
    assert page.view.horizontalScrollBar().maximum() == 0


def test_a_search_finds_sections_and_says_where_there_are_none(qtbot: QtBot, page: HelpPage) -> None:
    QTest.keyClicks(page.search, "headphones")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert here(page).startswith(said.FOUND.format(n="")[:10])
    assert "When something does not work: It does not hear me" in page.view.toPlainText()
    page.search.setText("zzzz")
    qtbot.waitUntil(lambda: said.NOTHING in page.view.toPlainText())
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: here(page) == "The guide")
    page.search.setText("pressure")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    page.view.anchorClicked.emit(QUrl("scoring.md#detachment"))
    assert page.search.text() == ""
    assert pointed(page) == "detachment"


def test_what_was_found_is_shown_letter_by_letter(page: HelpPage) -> None:
    section = Section("scoring.md", "no_framing", "no-framing", "*stars* and [brackets](x) <b>")
    page.view.show_page(said.results((Found(section, section.words),), {"scoring.md": "The score"}), Path())
    assert "The score: no_framing *stars* and [brackets](x) <b>" in page.view.toPlainText()


def test_themes_and_double_size_keep_the_place(page: HelpPage) -> None:
    look = page._appearance
    page.open("bench.md#what-the-figures-do-not-tell")
    for tone in Tone:
        look.choose(tone=tone)
        assert pointed(page) or page.view.toPlainText()
    look.choose(zoom=2.0)
    page._fit()
    assert page.index.isVisible()
    assert not page.list.isVisible()
    QTest.mouseClick(page.index, Qt.MouseButton.LeftButton)
    assert page.place == INDEX
    page.hide()
    look.choose(zoom=1.0, tone=Tone.LIGHT)
    page.show()
    assert here(page) == "The guide"


def test_every_page_of_the_window_has_its_chapter(whole: guide.Guide) -> None:
    folder = Path(pages.__file__).parent
    classes = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py"))
    headings = {f"{section.page}#{section.anchor}" for section in whole.sections}
    for name, place in TOPICS.items():
        assert f"class {name}(" in classes
        assert place in whole.pages or place in headings
    assert topic(None) == INDEX


def test_a_guide_that_is_not_there_is_told_and_looked_for_again(qtbot: QtBot, page: HelpPage, tmp_path: Path) -> None:
    helping = Helping(page, tmp_path)
    helping.look()
    assert "Install noprac again." in page.notice.text()
    (tmp_path / INDEX).write_text("# Another guide", encoding="utf-8")
    helping.look()
    assert here(page) == "Another guide"
    assert page.notice.text() == ""
    (tmp_path / INDEX).unlink()
    helping.open(INDEX, back=True)
    assert page.back.isVisible()
    with qtbot.waitSignal(helping.left):
        QTest.keyClick(page, Qt.Key.Key_Escape)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setenv("NOPRAC_HOME", str(tmp_path))
    stage.answers_in_a_word(tmp_path)
    journal = Journal(tmp_path)
    made = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.open_home()
    qtbot.waitUntil(lambda: made.stocking.shelf.source("lead-generation") is not None, timeout=LONG)
    yield made
    made.close()
    journal.close()


def test_f1_opens_what_fits_and_a_call_waits(qtbot: QtBot, window: MainWindow) -> None:
    window.go(Sign.NOES)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.page is window.help
    assert window.help.place == TOPICS["NoesPage"]
    assert window.rail.isVisible()
    assert not window.help.back.isVisible()
    window.start_call("lead-generation")
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    QTest.mouseClick(window.call.dial, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.YOUR_TURN, timeout=LONG)
    title = window.windowTitle()
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help.place == TOPICS["CallPage"]
    assert not window.rail.isVisible()
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.HELD, timeout=LONG)
    QTest.keyClick(window, Qt.Key.Key_F1)  # help on help is where one is
    QTest.mouseClick(window.help.back, Qt.MouseButton.LeftButton)
    assert (window.call.isVisible(), window.windowTitle()) == (True, title)
    QTest.mouseClick(window.call.hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.call.turn.text() == texts.YOUR_TURN, timeout=LONG)
