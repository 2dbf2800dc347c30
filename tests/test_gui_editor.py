"""The scenario editor, driven as a trainer would: written from nothing, tried, audited, saved, left, taken up again."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import gui_stage as stage
import pytest
from editor_scenario import SMALL
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from noprac.core.editing.outline import Section, entries
from noprac.core.editing.places import Place, at
from noprac.gui import audit_texts, scenarios_texts
from noprac.gui import editor_texts as said
from noprac.gui.errand import Errand
from noprac.gui.rooms import Sign
from noprac.gui.shelf import Shelf
from noprac.gui.widgets.form.bar import AUDIT
from noprac.gui.widgets.form.chosen import OnOff
from noprac.gui.widgets.form.field import FormField
from noprac.gui.widgets.form.scaled import Scale
from noprac.gui.widgets.form.typed import Box
from noprac.gui.window import MainWindow
from noprac.store import authored, drafts, scenarios
from noprac.store.authored import BLANK, STARTER
from noprac.store.journal import Journal
from noprac.store.scenarios import Fault, Source
from noprac.store.settings import Settings

LONG = 60_000  # ms


@pytest.fixture(scope="module")
def one_window(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One for all tests: to make it takes a second."""
    assert qapp
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        patch.setenv("NOPRAC_HOME", str(home))
        journal = Journal(home)
        made = MainWindow(journal, Settings(listen=False, speak=False), stage.look())
        made.resize(1280, 800)
        made.stocking.shelf = Shelf(sources=(scenarios.find("price-first"),))  # to read them all takes seconds
        made.rewritten.disconnect(made.stocking.look)
        made.show()
        made._furnishing.stop()  # no page but those that are gone to
        yield made
        made.close()
        journal.close()


@pytest.fixture
def window(qtbot: QtBot, one_window: MainWindow) -> Iterator[MainWindow]:
    """The window with nothing written."""
    one_window.go(Sign.SCENARIOS)
    yield one_window
    editing = one_window.editing
    editing._here = False
    for timer in (editing._check, editing._file, editing._keep):
        timer.stop()
    idle(qtbot, one_window)
    for lies in (authored.folder(), authored.folder().parent / "drafts"):
        shutil.rmtree(lies, ignore_errors=True)


def press(inside: QWidget, text: str) -> None:
    """Press the button that says so, as a mouse does."""
    QApplication.processEvents()
    made = next(b for b in inside.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(made, Qt.MouseButton.LeftButton)


def begin(qtbot: QtBot, window: MainWindow, template: str = BLANK) -> None:
    window.go(Sign.SCENARIOS)
    press(window.scenarios, scenarios_texts.FROM_EXAMPLE if template == STARTER else scenarios_texts.NEW)
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    checked(qtbot, window)


def checked(qtbot: QtBot, window: MainWindow) -> None:
    """Until the check has seen the last change, and the worker has nothing left to do."""
    editing = window.editing
    qtbot.waitUntil(lambda: not editing._check.isActive(), timeout=LONG)
    idle(qtbot, window)


def idle(qtbot: QtBot, window: MainWindow) -> None:
    done: list[None] = []
    window.editing._work.send(Errand(lambda _: None, done.append, print))
    qtbot.waitUntil(lambda: bool(done), timeout=LONG)


def field(window: MainWindow, *place: str | int) -> FormField:
    """The field at a place, in sight."""
    window.editor.go_to(place)
    found = [f for f in window.editor.findChildren(FormField) if f.slot.place == place and f.isVisibleTo(window.editor)]
    assert len(found) == 1, place
    return found[0]


def write(window: MainWindow, place: Place, text: str) -> None:
    """Type into the field at a place."""
    box = field(window, *place).findChildren(Box)[0]
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClicks(box, text)


def test_a_small_scenario_is_written_from_nothing_and_tried_and_saved(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    editor = window.editor
    assert field(window, "title").fault == said.to_mend("is empty")
    assert editor.bar.buttons[Section.CALL].text() == said.section(Section.CALL, 6)
    press(editor, said.TRY)
    assert editor.notice.text() == said.MEND_FIRST
    for place, text in SMALL.items():
        write(window, place, text)
    checked(qtbot, window)
    assert editor.next_fault.text() == said.SOUND
    assert editor.state.text() == said.NOT_SAVED
    assert editor.name.text() == "The leaking roof"

    press(editor, said.TRY)  # nothing is saved yet
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    QTest.mouseClick(window.call.dial, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.call.field.isEnabled, timeout=LONG)
    window.call.hung_up.emit()
    qtbot.waitUntil(lambda: window.page is editor, timeout=LONG)
    assert window._journal.calls() == ()
    assert "The try ended" in editor.notice.text()
    assert authored.own() == ()

    with qtbot.waitSignal(window.rewritten, timeout=LONG):
        press(editor, said.SAVE)
    (found,) = authored.own()
    assert isinstance(found, Source)
    assert found.scenario.title == "The leaking roof"
    assert found.scenario.offer == ("topside", "new roof", "barn roof")
    assert "# The trainee's side." in found.path.read_text(encoding="utf-8")
    assert editor.state.text() == said.ALL_SAVED
    assert drafts.kept() == ()
    assert scenarios.find("my-call").path == found.path


def test_undo_and_redo_by_keys_bring_back_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, STARTER)
    write(window, ("title",), "Tea")
    box = field(window, "title").findChildren(Box)[0]
    box.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    window.editor.undone.emit()
    assert (box.words, window.editing.title) == ("The office coffee call", "The office coffee call")
    assert [window.editor.redo.isEnabled()] == [True]
    window.editor.redone.emit()
    assert box.words == "Tea"
    QTest.keyClick(box, Qt.Key.Key_Z, control)  # the form's undo, not the field's
    QApplication.processEvents()
    assert box.words == window.editing.title


def test_a_fact_is_added_named_and_taken_away_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, STARTER)
    editor, editing = window.editor, window.editing
    editor.show_section(Section.FACTS)
    body = editor._bodies[Section.FACTS]
    count = len(entries(editing.draft.values, ("facts",)))
    press(body, said.ADDS["facts"])
    assert at(editing.draft.values, ("facts", count, "id")) == "fact"
    write(window, ("facts", count, "open"), "One more thing.")
    name = field(window, "facts", 1, "id")
    name.findChildren(Box)[0].setPlainText("who-wipes")
    name.control.settle()
    assert at(editing.draft.values, ("facts", 0, "leads_to")) == "who-wipes"
    checked(qtbot, window)
    entry = body.lists[0].entry(("facts", count))
    assert entry is not None
    assert field(window, "facts", count, "topics").fault.startswith(said.to_mend("has 0 items"))
    press(entry, said.REMOVES["facts"])
    assert at(editing.draft.values, ("facts", count)) != {"id": "fact"}
    assert len(entries(editing.draft.values, ("facts",))) == count
    editor.undone.emit()
    assert at(editing.draft.values, ("facts", count, "open")) == "One more thing."


def test_return_gives_a_further_wording_and_backspace_takes_it_away(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    place = ("facts", 0, "open")
    write(window, place, "One.")
    spoken = field(window, *place)
    QTest.keyClick(spoken.findChildren(Box)[0], Qt.Key.Key_Return)
    second = spoken.findChildren(Box)[1]
    QTest.keyClicks(second, "Two.")
    assert at(window.editing.draft.values, place) == ["One.", "Two."]
    for _ in range(5):
        QTest.keyClick(second, Qt.Key.Key_Backspace)
    assert at(window.editing.draft.values, place) == ["One."]


def test_choices_scales_and_switches_write_plain_values(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    values: Callable[[Place], object] = lambda place: at(window.editing.draft.values, place)  # noqa: E731 - short
    press(field(window, "difficulty"), "hard")
    press(field(window, "persona", "style"), "Blunt")
    press(field(window, "truth"), said.LOT)
    assert values(("truth",)) == {"fits": 1, "later": 1, "never": 1}
    guard = field(window, "start", "guard").control
    assert isinstance(guard, Scale)
    QTest.keyClick(guard.slider, Qt.Key.Key_Right)
    press(field(window, "objections", 0, "truth"), said.FITS[next(iter(said.FITS))])
    assert values(("objections", 0, "truth")) == ["fits"]
    early = field(window, "objections", 0, "early").control
    assert isinstance(early, OnOff)
    QTest.mouseClick(early.switch, Qt.MouseButton.LeftButton)
    assert (values(("difficulty",)), values(("persona", "style"))) == (4, "blunt")
    assert (values(("start", "guard")), values(("objections", 0, "early"))) == (0.56, True)


def test_lines_stand_by_what_they_do_with_the_app_s_own_below(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    write(window, ("lines", "part_warm"), "Ring me in spring.")
    assert window.editor.section is Section.ENDINGS
    assert any(line.startswith(said.APPS_OWN) for line in stage.words(window.editor))
    write(window, ("lines", "pushed"), "Steady.")
    assert at(window.editing.draft.values, ("lines",)) == {"pushed": "Steady.", "part_warm": "Ring me in spring."}
    write(window, ("lines", "pushed"), " ")
    assert at(window.editing.draft.values, ("lines",)) == {"part_warm": "Ring me in spring."}


def test_a_later_call_is_added_and_taken_away(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    window.editor.show_section(Section.LATER)
    press(window.editor, said.ADD_LATER)
    write(window, ("later", "when"), "A year later")
    assert at(window.editing.draft.values, ("later", "when")) == "A year later"
    press(window.editor, said.REMOVE_LATER)
    assert "later" not in window.editing.draft.values


def test_leaving_keeps_a_draft_that_is_offered_again(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    write(window, ("title",), "Half a thought")
    press(window.editor, said.BACK)
    qtbot.waitUntil(lambda: window.page is window.scenarios and bool(window.scenarios.rows), timeout=LONG)
    idle(qtbot, window)
    window.collecting.look()
    path = authored.folder() / "my-call.yaml"
    qtbot.waitUntil(lambda: path in window.scenarios.rows, timeout=LONG)
    row = window.scenarios.rows[path]
    QTest.mouseClick(row.deeds[scenarios_texts.EDIT], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page is window.editor and window.editor.notice.text() == said.RESTORED, timeout=LONG)
    assert window.editing.title == "Half a thought"
    press(window.editor, said.DISCARD)
    qtbot.waitUntil(lambda: window.page is window.scenarios, timeout=LONG)
    assert drafts.kept() == ()


def test_one_that_came_with_the_app_is_copied_and_never_written_over(qtbot: QtBot, window: MainWindow) -> None:
    shipped = scenarios.find("price-first")
    before = shipped.path.read_bytes()
    window.collecting.copy(shipped.path)
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    with qtbot.waitSignal(window.editing.saved, timeout=LONG):
        press(window.editor, said.SAVE)
    (own,) = authored.own()
    assert isinstance(own, Source)
    assert own.scenario.id == "price-first-own"
    assert shipped.path.read_bytes() == before
    kept = own.path.read_text(encoding="utf-8")
    assert kept == before.decode().replace("id: price-first\n", "id: price-first-own\n", 1)


def test_a_broken_file_is_shown_with_its_fault_opened_and_mended(qtbot: QtBot, window: MainWindow) -> None:
    broken = authored.folder() / "broken.yaml"
    broken.parent.mkdir(parents=True)
    text = (Path(__file__).parent.parent / "assets" / STARTER).read_text(encoding="utf-8")
    broken.write_text(text.replace("depth: 1", "depth: 7", 1), encoding="utf-8", newline="\n")
    (broken.parent / "no.yaml").write_bytes(b"a: [\xff")
    window.collecting.look()
    qtbot.waitUntil(lambda: broken in window.scenarios.rows, timeout=LONG)
    fault = authored.own()[0]
    assert isinstance(fault, Fault)
    assert any(fault.why in line for line in stage.words(window.scenarios))
    window.collecting.open(broken.parent / "no.yaml")
    qtbot.waitUntil(lambda: "not UTF-8" in window.scenarios.notice.text(), timeout=LONG)
    window.collecting.open(broken)
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    checked(qtbot, window)
    press(window.editor, said.faults(1))
    assert field(window, "facts", 0, "depth").fault == said.to_mend(fault.why)
    press(field(window, "facts", 0, "depth"), said.DEPTHS[1])
    with qtbot.waitSignal(window.editing.saved, timeout=LONG):
        press(window.editor, said.SAVE)
    assert broken.read_text(encoding="utf-8") == text


def test_a_file_changed_elsewhere_is_not_written_over(qtbot: QtBot, window: MainWindow) -> None:
    path = authored.save(authored.begin(STARTER)).path
    window.collecting.open(path)
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    path.write_text(path.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8", newline="\n")
    write(window, ("title",), "Theirs")
    press(window.editor, said.SAVE)
    qtbot.waitUntil(window.editor.copy.isVisible, timeout=LONG)
    assert "changed elsewhere" in window.editor.notice.text()
    with qtbot.waitSignal(window.editing.saved, timeout=LONG):
        press(window.editor, said.SAVE_COPY)
    titles = {f.scenario.id: f.scenario.title for f in authored.own() if isinstance(f, Source)}
    assert titles == {"my-call": "The office coffee call", "my-call-copy": "Theirs"}
    assert path.read_text(encoding="utf-8").endswith("# mine\n")


def test_one_is_taken_in_handed_out_deleted_and_brought_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    source = tmp_path / "from elsewhere.yaml"
    source.write_bytes((Path(__file__).parent.parent / "assets" / STARTER).read_bytes())
    window.collecting.take_in(source)
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    path = authored.folder() / "my-call.yaml"
    assert path.read_bytes() == source.read_bytes()
    window.go(Sign.SCENARIOS)
    qtbot.waitUntil(lambda: path in window.scenarios.rows, timeout=LONG)
    window.collecting.hand_out(path, tmp_path / "out.yaml")
    qtbot.waitUntil(lambda: window.scenarios.notice.text() == scenarios_texts.EXPORTED, timeout=LONG)
    assert (tmp_path / "out.yaml").read_bytes() == source.read_bytes()
    press(window.scenarios.rows[path], scenarios_texts.DELETE)
    qtbot.waitUntil(lambda: path not in window.scenarios.rows and window.scenarios.undo.isVisible(), timeout=LONG)
    assert not path.exists()
    press(window.scenarios, scenarios_texts.UNDO)
    qtbot.waitUntil(lambda: path in window.scenarios.rows, timeout=LONG)
    assert path.read_bytes() == source.read_bytes()


def test_the_audit_runs_tells_and_is_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, STARTER)
    editor = window.editor
    window.editing.auditing.calls = 20
    window.editing.remove(("later",))
    editor.show_section(AUDIT)
    press(editor, audit_texts.START)
    qtbot.waitUntil(lambda: not editor.audit.running, timeout=LONG)
    read = " ".join(stage.words(editor.audit))
    assert audit_texts.PARTS["call"] in read
    assert audit_texts.TRAINEES["pushy"] in read
    window.editing.edit(("title",), "Changed", True)
    assert editor.audit.progress.text() == audit_texts.CHANGED
    window.editing.auditing.calls = 20_000
    press(editor, audit_texts.AGAIN)
    qtbot.waitUntil(lambda: editor.audit.progress.text()[:1] in set("123456789"), timeout=LONG)  # fifty calls or more
    press(editor, audit_texts.CANCEL)
    assert editor.audit.progress.text() == audit_texts.CANCELLED
    assert [editor.audit.running] == [False]


def test_the_file_stands_beside_the_form_as_it_will_be(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window)
    press(window.editor, said.YAML)
    write(window, ("title",), "Seen at once")
    qtbot.waitUntil(lambda: "title: Seen at once\n" in window.editor.file.toPlainText(), timeout=LONG)
    assert "# The trainee's side." in window.editor.file.toPlainText()


def test_every_control_has_a_name_and_faults_no_field_shows_stand_above(qtbot: QtBot, window: MainWindow) -> None:
    path = authored.folder() / "odd.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(
        "id: odd\nbogus: 1\nseat: text\nfacts: [7, {id: {x: 1}}, {id: a, open: [1, {b: c}]}]\n", encoding="utf-8"
    )
    window.collecting.open(path)
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    checked(qtbot, window)
    assert "bogus: is no field here" in window.editor.loose.text()
    for section in Section:
        window.editor.show_section(section)
        body = window.editor._bodies[section]
        body.finish()
        for listed in body.lists:
            listed.finish()
            for entry in listed.entries[:3]:
                entry.toggle()
        QApplication.processEvents()
        assert stage.nameless(window.editor) == []
    assert drafts.kept() == ()


def test_a_try_that_nobody_dials_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, STARTER)
    press(window.editor, said.TRY)
    qtbot.waitUntil(window.call.dial.isEnabled, timeout=LONG)
    window.call.left.emit()
    qtbot.waitUntil(lambda: window.page is window.editor, timeout=LONG)
    assert window._journal.calls() == ()
