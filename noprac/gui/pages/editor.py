"""The scenario editor: a form in sections, the faults beside their fields, the file beside the form.

Takes: values, faults, reports. Gives: what is edited and asked for, as signals. May not: hold a value, judge one, or
wait for anything.
"""

from collections import Counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from noprac.core.editing.draft import Draft
from noprac.core.editing.outline import Section, section_of
from noprac.core.editing.places import Place, Values, named
from noprac.core.errors import ScenarioError
from noprac.gui import editor_texts as said
from noprac.gui.appearance import Appearance
from noprac.gui.theme import GRID
from noprac.gui.widgets.flow import Flow
from noprac.gui.widgets.form.audit import AuditView
from noprac.gui.widgets.form.bar import AUDIT, Bar
from noprac.gui.widgets.form.body import Body, body
from noprac.gui.widgets.form.field import Faults
from noprac.gui.widgets.words import Column, Words, button, row, stack

WIDE = 860  # px, before zoom
Keys = QKeySequence.StandardKey
NEXT = "F8"


class EditorPage(QWidget):
    """The page. A section's body is made when it is first shown."""

    edited = Signal(object, object, bool)  # a place, a value, whether it is typed
    settled = Signal()
    added = Signal(object)
    removed = Signal(object)
    undone = Signal()
    redone = Signal()
    saved = Signal()
    copied = Signal()
    tried = Signal()
    discarded = Signal()
    filed = Signal(bool)  # whether the file is to be seen
    left = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(said.EDITOR)
        self._bodies: dict[Section, Body] = {}
        self._section: object = Section.CALL
        self._values: Values = {}
        self._faults: Faults = ()
        self._next = 0
        self._make_head()
        self.bar, self.audit = Bar(), AuditView()
        self.bar.chosen.connect(self.show_section)
        self.audit.wanted.connect(self.go_to_field)
        self.about, self.loose = Words(size="body", tone="quiet"), Words(tone="care")
        self.form = Column()
        self._fit()
        look.changed.connect(self._fit)
        self.file = QPlainTextEdit()
        self.file.setReadOnly(True)
        self.file.setProperty("kind", "file")
        self.file.setAccessibleName(said.YAML_NAME)
        self.file.setTabChangesFocus(True)
        self.file.hide()
        self._lay_out()
        self._shorten()

    def _make_head(self) -> None:
        self.name, self.state = Words(size="title"), Words(tone="quiet")
        self.notice = Words(tone="accent")
        self.notice.hide()
        self.back = button(said.BACK, self.left.emit)
        self.undo, self.redo = button(said.UNDO, self.undone.emit), button(said.REDO, self.redone.emit)
        self.yaml = button(said.YAML, self._turn_file, kind="plain")
        self.yaml.setCheckable(True)
        self.discard = button(said.DISCARD, self.discarded.emit)
        self.copy = button(said.SAVE_COPY, self.copied.emit)
        self.next_fault = button(said.SOUND, self.go_to_next, kind="plain")
        self.attempt = button(said.TRY, self._try, kind="plain")
        self.save = button(said.SAVE, self._save, kind="main")
        self.discard.hide()
        self.copy.hide()

    def _lay_out(self) -> None:
        deeds = Flow(self.back, self.undo, self.redo, self.next_fault, self.yaml, self.discard, self.copy)
        head = stack(gap=GRID, margin=0)
        head.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID)
        names = row(gap=GRID)
        names.addLayout(stack(self.name, self.state, gap=0), 1)
        names.addWidget(self.attempt)
        names.addWidget(self.save)
        head.addLayout(names)
        head.addWidget(deeds)
        head.addWidget(self.notice)
        around = self.form.ground.layout()
        if around is not None:
            around.setContentsMargins(GRID, GRID, GRID, GRID * 3)  # the head stands above it
        column = self.form.column
        for part in (self.bar, self.about, self.loose):
            column.addWidget(part)
        column.addWidget(self.audit)
        column.addStretch(1)
        below = row(self.form, self.file, gap=0)
        below.setContentsMargins(0, 0, GRID, GRID)
        below.setStretch(0, 3)
        below.setStretch(1, 2)
        whole = stack(gap=0)
        whole.addLayout(head)
        whole.addLayout(below, 1)
        self.setLayout(whole)

    def _fit(self) -> None:
        self.form.measure(round(WIDE * self._look.zoom))

    def _shorten(self) -> None:
        """The keys; a small letter typed into a field is no key."""
        keys = ((Keys.Undo, self.undone.emit), (Keys.Redo, self.redone.emit), (Keys.Save, self._save))
        for key, do in (*keys, (Keys.Refresh, self._try), (NEXT, self.go_to_next)):
            short = QShortcut(QKeySequence(key), self, do)
            short.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for one, key in (
            (self.undo, Keys.Undo),
            (self.redo, Keys.Redo),
            (self.save, Keys.Save),
            (self.attempt, Keys.Refresh),
            (self.next_fault, NEXT),
        ):
            one.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    @property
    def section(self) -> object:
        """The section that is shown."""
        return self._section

    # What is shown

    def begin(self) -> None:
        """Another scenario: from the first section on."""
        for old in self._bodies.values():
            old.hide()
            self.form.column.removeWidget(old)
            old.deleteLater()
        self._bodies = {}
        self.file.setPlainText("")
        self.tell("")
        self._faults = ()
        self.form.verticalScrollBar().setValue(0)

    def show_draft(self, draft: Draft, name: str) -> None:
        """Show what stands in it, and what can be undone."""
        self._values = draft.values
        self.name.say(name or said.UNTITLED)
        self.state.say(said.state(unsaved=draft.unsaved, touched=bool(draft.past or draft.future)))
        _enable(self.undo, on=bool(draft.past))
        _enable(self.redo, on=bool(draft.future))
        shown = self._bodies.get(self._section) if isinstance(self._section, Section) else None
        if shown is not None:
            shown.show_values(draft.values)

    def show_faults(self, faults: Faults) -> None:
        """Show each beside its field; those that no field has, above the section."""
        self._faults = faults
        self.bar.count(Counter(self._section_of(fault) for fault in faults))
        self.next_fault.setText(said.faults(len(faults)))
        self.next_fault.setAccessibleName(said.faults(len(faults)))
        _enable(self.next_fault, on=bool(faults))
        shown = self._bodies.get(self._section) if isinstance(self._section, Section) else None
        if shown is not None:
            shown.show_faults(faults)
        self._show_loose(shown)

    def show_file(self, text: str) -> None:
        """Show the file as it will be; where one reads in it stays."""
        if text != self.file.toPlainText():
            at = self.file.verticalScrollBar().value()
            self.file.setPlainText(text)
            self.file.verticalScrollBar().setValue(at)

    def tell(self, text: str, *, care: bool = False) -> None:
        """One line on what came of something; "" takes it away."""
        self.notice.say(text, "care" if care else "accent")
        self.notice.setVisible(bool(text))

    def show_section(self, section: object) -> None:
        """Turn to a section, or to the audit."""
        self.settle()
        self._section = section
        self.bar.stand_at(section)
        for other in self._bodies.values():
            other.hide()
        self.audit.setVisible(section == AUDIT)
        self.about.setVisible(section != AUDIT)
        if isinstance(section, Section):
            self.about.say(said.ABOUT[section])
            shown = self._body(section)
            shown.show_values(self._values)
            shown.show_faults(self._faults)
            shown.show()
            self._show_loose(shown)
        else:
            self._show_loose(None)
        self.form.verticalScrollBar().setValue(0)

    def go_to(self, place: Place) -> None:
        """Put the cursor where a place is."""
        self.show_section(section_of(place))
        spot = self._bodies[section_of(place)].go_to(place)
        if spot is not None:
            QTimer.singleShot(0, spot, lambda: self.form.ensureWidgetVisible(spot, 0, GRID * 8))

    def go_to_field(self, field: str) -> None:
        """Put the cursor into the field that a fault names."""
        self.go_to(named(self._values, field))

    def go_to_next(self) -> None:
        """Put the cursor where the next fault is."""
        if self._faults:
            fault = self._faults[self._next % len(self._faults)]
            self._next = (self._next + 1) % len(self._faults)
            self.go_to_field(fault.path)

    def settle(self) -> None:
        """What is half typed holds now."""
        for each in self._bodies.values():
            each.settle()
        self.settled.emit()

    def offer(self, *, draft: bool = False, copy: bool = False) -> None:
        """Whether there is a draft to drop; whether it can be saved as a copy only."""
        self.discard.setVisible(draft)
        self.copy.setVisible(copy)

    # Inside

    def _body(self, section: Section) -> Body:
        if section not in self._bodies:
            made = body(self._look, section)
            made.edited.connect(self.edited)
            made.left.connect(self.settled)
            made.added.connect(self.added)
            made.removed.connect(self.removed)
            self._bodies[section] = made
            self.form.column.insertWidget(self.form.column.count() - 1, made)
            made.show()
        return self._bodies[section]

    def _section_of(self, fault: ScenarioError) -> Section:
        return section_of(named(self._values, fault.path))

    def _show_loose(self, shown: Body | None) -> None:
        """The faults of this section that no field shows."""
        here = [f for f in self._faults if shown is not None and self._section_of(f) is self._section]
        loose = [f for f in here if shown is not None and not shown.holds(f.path)]
        self.loose.say("\n".join(said.to_mend_at(fault.path, fault.why) for fault in loose))
        self.loose.setVisible(bool(loose))

    def _turn_file(self) -> None:
        self.file.setVisible(self.yaml.isChecked())
        self.filed.emit(self.yaml.isChecked())

    def _save(self) -> None:
        self.settle()
        self.saved.emit()

    def _try(self) -> None:
        self.settle()
        self.tried.emit()


def _enable(one: QPushButton, *, on: bool) -> None:
    """A button that is off keeps no focus; it goes to the next."""
    if not on and one.hasFocus():
        one.focusNextChild()
    one.setEnabled(on)
