"""What is pictured: each page in the states that matter.

Takes: a window over a journal with the demo's calls. Gives: `Frame`s, one after the other, each as it stands then. May
not: picture anything itself, or leave a page in a state that the next one would not begin with.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from frames import OPENING, SCENARIO, Frame, Scene, Studio, rest, room, until
from PySide6.QtWidgets import QPushButton
from trainers import cohort, editor, presenter, scenarios

from noprac.core.call import Call, Stage
from noprac.core.drills.drill import Drill
from noprac.core.events import Event, LineStarted, Partial, Said, Trouble
from noprac.core.moves import Ending, Moves
from noprac.core.practice.prompting import Help
from noprac.core.speech import Part
from noprac.engine.engine import Gauges, Update
from noprac.gui import drill_texts
from noprac.gui.pages.drill import Stage as DrillStage
from noprac.gui.rooms import Sign
from noprac.gui.widgets.chart import Chart
from noprac.gui.widgets.no_row import NoRow
from noprac.store.journal import Journal

# The rooms of the rail


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

    def at(stage: Stage, event: Event, ending: Ending | None = held.ending) -> None:
        page.take(Update(replace(held, stage=stage, ending=ending), event, ()))

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
