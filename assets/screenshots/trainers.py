"""The pages of those who write scenarios and hold workshops, in the states that matter.

Takes: a studio. Gives: `Frame`s. May not: picture anything itself, or leave a page in a state that the next one would
not begin with.
"""

from collections.abc import Iterator
from functools import partial

from frames import ASSETS, OPENING, SCENARIO, Frame, Studio, rest, room, until

from noprac import build
from noprac.core.editing.outline import Section
from noprac.gui.rooms import Sign
from noprac.gui.widgets.form.bar import AUDIT
from noprac.store import authored
from noprac.store.authored import BLANK, STARTER

SUGGESTED = ("what keeps your leads from converting", "we triple the leads of everybody like you")
AUDITED = 40  # calls of each part: enough for a table


# Scenarios


def scenarios(studio: Studio) -> Iterator[Frame]:
    """Those that came along; one's own, of which one cannot be read."""
    yield from room(Sign.SCENARIOS, studio)
    window, folder = studio.window, authored.folder()
    folder.mkdir(parents=True, exist_ok=True)
    spoilt, own = folder / "spoilt.yaml", authored.save(authored.begin(STARTER)).path
    spoilt.write_text("title: A call\nsetting: [\n", encoding="utf-8")
    window.stocking.look()
    until(lambda: len(window.stocking.shelf.faults) > 0)
    for sign, name in ((Sign.SCENARIOS, "scenarios-own"), (Sign.HOME, "home-fault")):
        for frame in room(sign, studio):
            yield Frame(name, frame.page)
    spoilt.unlink()
    own.unlink()
    window.stocking.look()
    until(lambda: not window.stocking.shelf.faults)


def editor(studio: Studio) -> Iterator[Frame]:
    """Each section of the form, what is wrong in it, the file beside it, the audit."""
    window = studio.window
    page, auditing = window.editor, window.editing.auditing
    window.collecting.begin(STARTER)
    until(page.isVisible)
    yield Frame("editor", page)
    for section in tuple(Section)[1:]:
        page.show_section(section)
        yield Frame(f"editor-{section}", page)
    page.show_section(AUDIT)
    yield Frame("editor-audit", page)
    auditing.calls = 100 * AUDITED
    auditing.start()
    rest(500)
    yield Frame("editor-auditing", page)
    auditing.cancel()
    auditing.calls = AUDITED
    auditing.start()
    until(lambda: not page.audit.running)
    yield Frame("editor-audited", page)
    page.show_section(Section.CALL)
    page.yaml.click()
    rest(800)
    yield Frame("editor-file", page)
    page.yaml.click()
    window.collecting.begin(BLANK)
    rest(1500)
    yield Frame("editor-faults", page)
    page.left.emit()
    until(window.scenarios.isVisible)


# Workshops and cohorts


def presenter(studio: Studio) -> Iterator[Frame]:
    """The desk and what the room sees: suggestions, a question, two ways, a vote and what the tagger says."""
    window = studio.window
    holding, desk = window.presenting, window.presenter
    holding.begin(build.scenario(SCENARIO), 7, print)
    until(lambda: holding.session is not None)
    yield from _both(studio, "-begun")
    session = holding.session
    holding.say(OPENING)
    until(lambda: holding.session is not session)
    desk.steering.asked.emit()
    yield from _both(studio, "-asking")
    desk.steering.asked.emit()
    for number, text in enumerate(SUGGESTED, start=1):
        desk.fill(text)
        desk.steering.suggested.emit()
        until(partial(_marked, studio, number))
    desk.steering.moves.emit()
    desk.steering.state.emit()
    yield from _both(studio, "")
    desk.suggestions.tried.emit(0, 1)
    until(desk.side.isChecked)
    yield from _both(studio, "-ways")
    desk.steering.voted.emit()
    for counter, hands in zip(desk.ballot.up, (7, 3, 1), strict=False):
        desk.ballot.counter(counter).show_value(hands)
    yield from _both(studio, "-vote")
    desk.ballot.tell.click()
    yield from _both(studio, "-told")
    holding.leave()
    rest(500)
    yield Frame("workshop-held", window.workshop)


def _marked(studio: Studio, number: int) -> bool:
    """Whether so many suggestions are listed."""
    return len(studio.window.presenter.suggestions.marks) >= number


def _both(studio: Studio, state: str) -> Iterator[Frame]:
    yield Frame(f"presenter{state}", studio.window.presenter)
    audience = studio.window.presenting.auditorium.window
    if audience is not None:
        yield Frame(f"audience{state}", audience)


def cohort(studio: Studio) -> Iterator[Frame]:
    """Before a folder is there; the sample cohort; a person of it; a call of theirs, and its letter."""
    window = studio.window
    window.go(Sign.COHORT)
    yield Frame("cohort-none", window.cohort)
    window.cohorting.read(ASSETS / "examples" / "cohort")
    until(lambda: window.cohorting.found is not None)
    rest(500)
    yield Frame("cohort", window.cohort)
    found = window.cohorting.found
    if found is None or not found.people:
        return
    window.cohorting.open_person(found.people[0].person.id)
    until(window.person.isVisible)
    yield Frame("person", window.person)
    window.cohorting.open_call(str(window.person.calls.lines[0].key))
    until(window.given.isVisible)
    yield Frame("given", window.given)
    window.given.turn_to(True)
    yield Frame("given-letter", window.given)
