"""What is pictured: each page in the states that matter.

Takes: a window over a journal with the demo's calls. Gives: `Frame`s, one after the other, each as it stands then. May
not: picture anything itself, or leave a page in a state that the next one would not begin with.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from noprac import build
from noprac.core.call import Call, Stage
from noprac.core.drills.drill import Drill
from noprac.core.editing.outline import Section
from noprac.core.events import Event, LineStarted, Partial, Said, Trouble
from noprac.core.moves import Ending, Moves
from noprac.core.practice.prompting import Help
from noprac.core.speech import Part
from noprac.engine.engine import Gauges, Update
from noprac.gui import drill_texts
from noprac.gui.pages.drill import Stage as DrillStage
from noprac.gui.rooms import Sign
from noprac.gui.widgets.chart import Chart
from noprac.gui.widgets.form.bar import AUDIT
from noprac.gui.widgets.no_row import NoRow
from noprac.gui.window import MainWindow
from noprac.store import authored
from noprac.store.authored import BLANK, STARTER
from noprac.store.journal import Journal

ASSETS = Path(__file__).resolve().parents[1]
SCENARIO = "lead-generation"
LONGEST = 120_000  # ms that a page may take to show what it has
OPENING = "have i caught you at a bad time"
SUGGESTED = ("what keeps your leads from converting", "we triple the leads of everybody like you")
AUDITED = 40  # calls of each part: enough for a table


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture to be made now. `page`: what stands in its window."""

    name: str
    page: QWidget


@dataclass(frozen=True, slots=True)
class Studio:
    """`window`: over `journal`, which holds calls; `bare`: makes one over a journal without any."""

    window: MainWindow
    journal: Journal
    bare: Callable[[], MainWindow]


Scene = Callable[[Studio], Iterator[Frame]]


# Waiting


def until(there: Callable[[], object]) -> None:
    """Let the windows work until something is so, or it takes too long; what stands there then is the picture."""
    loop, tick = QEventLoop(), QTimer(interval=50)
    tick.timeout.connect(lambda: loop.quit() if there() else None)
    QTimer.singleShot(LONGEST, loop, loop.quit)
    tick.start()
    loop.exec()
    tick.stop()


def rest(milliseconds: int) -> None:
    """Let the windows work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


# The rooms of the rail


def room(sign: Sign, studio: Studio) -> Iterator[Frame]:
    """A room as one comes into it."""
    studio.window.go(sign)
    yield Frame(sign.value, next(each.page for each in studio.window.rooms() if each.sign is sign))


def welcome(studio: Studio) -> Iterator[Frame]:
    """The first minute."""
    window = studio.window
    window.say_hello()
    until(window.welcome.call.isEnabled)
    yield Frame("welcome", window.welcome)
    window.welcome.skip.click()


def home(studio: Studio) -> Iterator[Frame]:
    """As one finds it; searched; all of it."""
    page = studio.window.home
    yield from room(Sign.HOME, studio)
    for name, words in (("home-search", "price"), ("home-none", "zeppelin")):
        page.search.setText(words)
        yield Frame(name, page)
    page.search.clear()
    page.all.click()
    yield Frame("home-all", page)


def noes(studio: Studio) -> Iterator[Frame]:
    """The list, a row opened, what it comes to, nothing found."""
    page = studio.window.noes
    yield from room(Sign.NOES, studio)
    page.findChildren(NoRow)[0].toggle()
    yield Frame("noes-open", page)
    page.view.chosen.emit(False)
    yield Frame("noes-patterns", page)
    page.view.chosen.emit(True)
    page.search.setText("zeppelin")
    rest(500)
    yield Frame("noes-none", page)
    page.search.clear()


def progress(studio: Studio) -> Iterator[Frame]:
    """The charts, and what one says of a mark that is pointed at."""
    page = studio.window.progress
    yield from room(Sign.PROGRESS, studio)
    chart = next((each for each in page.findChildren(Chart) if each.isVisible() and each.spots()), None)
    if chart is not None:
        page.ensureWidgetVisible(chart)
        chart.choose(len(chart.spots()) - 1)
        yield Frame("progress-told", page)
        chart.choose(None)


def settings(studio: Studio) -> Iterator[Frame]:
    """All that can be chosen; the licences of what comes along."""
    page = studio.window.settings
    yield from room(Sign.SETTINGS, studio)
    page.about.open.click()
    until(page.about.parts.isVisible)
    yield Frame("settings-licences", page)


def help_pages(studio: Studio) -> Iterator[Frame]:
    """The contents, a page, a search, and help asked for beside a letter."""
    window = studio.window
    yield from room(Sign.HELP, studio)
    window.open_debrief(skilled(studio.journal))
    until(window.debrief.isVisible)
    window.open_help()
    yield Frame("help-aside", window.help)
    window.help.search.setText("price")
    rest(500)
    yield Frame("help-search", window.help)
    window.help.search.clear()
    window.open_home()


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


# Calls


def call(studio: Studio) -> Iterator[Frame]:
    """The brief; a call typed; then as it stands at other moments; and what is offered after it was cut off."""
    window = studio.window
    page, took = window.call, list[Update]()
    window.calling.took.connect(took.append)
    window.start_call(SCENARIO)
    until(page.dial.isEnabled)
    yield Frame("brief", page)
    page.dial.click()
    until(lambda: took and took[-1].call.stage is Stage.LISTENING)
    page.said.emit(OPENING)
    until(lambda: any(turn.said for turn in took[-1].call.turns) and took[-1].call.stage is Stage.LISTENING)
    yield Frame("call", page)
    window.calling.took.disconnect(took.append)
    window.calling.put_down()
    yield from _moments(studio, took[-1].call)
    window.open_home()
    yield Frame("home-cut", window.home)


def _moments(studio: Studio, held: Call) -> Iterator[Frame]:
    """The call at moments that pass, as the page shows them where turns are spoken."""
    page, line = studio.window.call, held.turns[-1].line
    page.help_with(Help.ALWAYS)
    page.begin(held, hears=True, hands_free=True)

    def at(stage: Stage, event: Event, **changes: object) -> None:
        page.take(Update(replace(held, stage=stage, **changes), event, ()))  # type: ignore[arg-type]  # fields of a call

    at(Stage.SPEAKING, Said(1.0, OPENING, Moves()))
    yield Frame("call-thinking", page)
    at(Stage.SPEAKING, LineStarted(2.0, line.turn))
    page.gauge(Gauges(voice_level=0.7), 14.0)
    yield Frame("call-speaking", page)
    at(Stage.LISTENING, Partial(3.0, "would it be a bad idea if i asked what"))
    page.gauge(Gauges(mic_level=0.6, closing=0.6), 18.0)
    yield Frame("call-listening", page)
    page.free.click()
    yield Frame("call-holding", page)
    at(Stage.PAUSED, Partial(3.0, ""))
    yield Frame("call-paused", page)
    at(Stage.PAUSED, Trouble(4.0, Part.MICROPHONE, "The microphone is gone.", "Plug it in, or choose another one."))
    yield Frame("call-trouble", page)
    page.banner.hide()
    at(Stage.ENDED, Partial(5.0, ""), ending=Ending.COMMITMENT)
    yield Frame("call-ended", page)


def skilled(journal: Journal) -> str:
    """The skilled trainee's call."""
    return next(each.id for each in journal.calls() if each.ending is Ending.COMMITMENT)


def debrief(studio: Studio) -> Iterator[Frame]:
    """Of a call that went well; of one that did not, with a turn that is looked at."""
    window, page = studio.window, studio.window.debrief
    good = skilled(studio.journal)
    window.open_debrief(good)
    until(page.isVisible)
    yield Frame("debrief", page)
    poor = next(each.id for each in studio.journal.calls() if each.id != good and each.ending is not None)
    window.open_debrief(poor)
    until(lambda: page.reading is not None and page.reading.call_id == poor)
    page.go_to(1)
    yield Frame("debrief-turn", page)


def give(studio: Studio) -> Iterator[Frame]:
    """What goes to a trainer, before and after a name was given."""
    window = studio.window
    window.give_calls(skilled(studio.journal))
    until(window.give.isVisible)
    yield Frame("give", window.give)
    window.give.show_name("Ada Quist")
    yield Frame("give-named", window.give)
    window.giving.left.emit()


# Drills


def drill(studio: Studio) -> Iterator[Frame]:
    """The first prompt of each, and a prompt from its hint to its points."""
    window, page = studio.window, studio.window.drill
    for each in Drill:
        _begin(studio, each)
        yield Frame("drill" if each is Drill.TURN_IT_ROUND else f"drill-{each}", page)
    _begin(studio, Drill.WHICH_YES)
    next(iter(page.kinds.values())).click()
    until(page.sure.isVisible)
    yield Frame("drill-sure", page)
    _begin(studio, Drill.TURN_IT_ROUND)
    page.hint.click()
    until(page.hint_words.text)
    yield Frame("drill-hint", page)
    for name, words in (("drill-not-yet", "do you have time"), ("drill-done", "does any of that sound wrong to you")):
        page.answered.emit(words)
        until(lambda: page.stage is DrillStage.JUDGED)
        yield Frame(name, page)
        page.once_more.click()
        until(lambda: page.stage is DrillStage.ANSWERING)
    page.can(hears=True, speaks=True, hands_free=True)
    yield Frame("drill-spoken", page)
    page.finish(7, 9)
    yield Frame("drill-over", page)
    window.drilling.leave()


def _begin(studio: Studio, which: Drill) -> None:
    page = studio.window.drill
    studio.window.drilling.start(which)
    until(lambda: page.stage is DrillStage.ANSWERING and page.title.text() == drill_texts.title(which))


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


# Nothing yet


def nothing(studio: Studio) -> Iterator[Frame]:
    """The rooms before the first call, and a control that the keyboard has come to."""
    window = studio.bare()
    for sign in (Sign.HOME, Sign.DRILLS, Sign.NOES, Sign.PROGRESS, Sign.WORKSHOP):
        for frame in room(sign, replace(studio, window=window)):
            yield Frame(f"{frame.name}-bare", frame.page)
    window.go(Sign.DRILLS)
    chosen = next(each for each in window.drills.findChildren(QPushButton) if each.isVisible() and each.isEnabled())
    chosen.setFocus()
    yield Frame("drills-focus", window.drills)
    window.close()
    window.deleteLater()


SCENES: dict[str, Scene] = {
    "welcome": welcome,
    "home": home,
    "drills": partial(room, Sign.DRILLS),
    "noes": noes,
    "progress": progress,
    "scenarios": scenarios,
    "workshop": partial(room, Sign.WORKSHOP),
    "cohort": cohort,
    "settings": settings,
    "help": help_pages,
    "drill": drill,
    "editor": editor,
    "call": call,
    "debrief": debrief,
    "give": give,
    "presenter": presenter,
    "nothing": nothing,
}
