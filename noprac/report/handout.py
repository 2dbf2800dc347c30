"""The hand-out of a workshop as a PDF: what was said, what it drew, what the room would have said, how it voted.

Takes: a workshop. Gives: a file's bytes; the same workshop gives the same bytes. May not: name or count a person of the
room beyond the hands, or need a network to be read: no link, no code to scan.
"""

from collections.abc import Sequence

from noprac.core.debrief.letter import Debrief, Passage, debrief
from noprac.core.workshop.agreement import Hands, Vote, agreement, over
from noprac.core.workshop.room import Suggestion, Workshop
from noprac.core.workshop.view import letter, named
from noprac.core.workshop.ways import Way
from noprac.report import wording
from noprac.report.paper import ACCENT, LACKING, SOFT, WIDE, Cell, Paper, Run
from noprac.report.sheets import LEGEND, MEASURE, PART, PLAIN, SMALL, TINY, TITLE, line, note, run, say, section

_BAR, _BAR_HIGH = 46.0, 1.6  # of a vote, all hands up

AGREEMENT = (
    "The share counts, over every move put to the vote, the people who see it as the tagger does. Kappa (Fleiss, 1971)"
    " says how far the room agrees with itself beyond chance: 0 is no more than chance, 1 is all alike."
)


def sheets(workshop: Workshop, tagger: str) -> bytes:
    """The file. `tagger`: the version that named the moves."""
    paper = Paper(f"Workshop: {workshop.scenario.title}")
    paper.sheet()
    _head(paper, workshop)
    for number, way in enumerate(workshop.ways):
        _way(paper, workshop, number, way)
    _votes(paper, workshop.votes)
    _again(paper, workshop, tagger)
    return paper.bytes()


def _head(paper: Paper, workshop: Workshop) -> None:
    scenario, who = workshop.scenario, workshop.scenario.persona
    say(paper, "A workshop", SMALL)
    paper.gap(2)
    say(paper, scenario.title, TITLE)
    paper.gap(PART)
    say(paper, f"{who.name}, {who.role}, {who.company}. {scenario.summary}", PLAIN)
    seat = scenario.seat
    say(paper, f"You are {seat.you}. You sell {seat.sell} to {seat.to}.", SMALL)
    paper.gap(PART)
    paper.row(Cell(LEGEND))


def _way(paper: Paper, workshop: Workshop, number: int, way: Way) -> None:
    found = debrief(way.call)
    name = "What was said" if len(workshop.ways) == 1 else f"Way {letter(number)}"
    if way.of is not None:
        name = f"{name}: otherwise from turn {way.turn} of way {letter(way.of)}"
    section(paper, name, 40)
    for passage in found.passages[way.turn - 1 :]:
        _passage(paper, workshop, number, found, passage)
    if way.over:
        say(paper, f"It ended in: {wording.ENDINGS[way.call.ending]}.", SMALL)


def _passage(paper: Paper, workshop: Workshop, number: int, found: Debrief, passage: Passage) -> None:
    answered = bool(passage.trainee.strip())
    name = f"{passage.turn}  {wording.first_name(found)}"
    line(paper, name, (Run(passage.prospect),), after=10 if answered else 0)
    own = workshop.ways[number]
    if own.of is None or passage.turn > own.turn:  # a line that ways share has its suggestions in the first of them
        _suggestions(paper, workshop.suggested(number, passage.turn), passage.trainee)
    if answered:
        line(paper, "The room", tuple(map(run, passage.pieces)), after=5)
        note(paper, wording.moves(passage))
        vote = workshop.vote(number, passage.turn)
        if vote is not None:
            note(paper, f"Voted on: {_share(vote)}")
    paper.gap(PART)


def _suggestions(paper: Paper, offers: Sequence[Suggestion], said: str) -> None:
    """What else was suggested."""
    for offer in (offer for offer in offers if offer.text != said):
        moves = ", ".join(wording.move(move) for move, _ in named(offer.moves))
        text = f"Suggested: “{offer.text}”" + (f" ({moves})" if moves else "")
        note(paper, text)


def _votes(paper: Paper, votes: Sequence[Vote]) -> None:
    whole = over(votes)
    if whole is None:
        return
    section(paper, "How the room voted", 40)
    for vote in votes:
        _vote(paper, vote)
    own = "" if whole.kappa is None else f" The room with itself: kappa {whole.kappa:.2f}."
    text = f"Over all votes the room and the tagger agree in {whole.share:.0%}.{own}"
    say(paper, text, PLAIN, after=10)
    say(paper, AGREEMENT, TINY)


def _vote(paper: Paper, vote: Vote) -> None:
    paper.keep(16 + 6 * len(vote.up))
    say(paper, f"Turn {vote.turn}, way {letter(vote.way)}: “{vote.text}”", PLAIN, after=10)
    for hands in vote.hands:
        _hands(paper, hands)
    say(paper, _share(vote), SMALL)
    paper.gap(PART)


def _hands(paper: Paper, hands: Hands) -> None:
    """A bar as long as the share of hands, told in figures beside it."""
    top = paper.y
    coded = "the tagger: yes" if hands.coded else "the tagger: no"
    paper.row(
        Cell((Run(wording.move(hands.move), SMALL),), 4, 50),
        Cell((Run(f"{hands.up} of {hands.present}", SMALL),), 58, 20),
        Cell((Run(coded, SMALL),), 80 + _BAR + 4, WIDE - 84 - _BAR),
    )
    middle = (top + paper.y) / 2 if paper.y > top else paper.y - 2
    left = 26.0 + 80
    paper.line((left, middle), (left + _BAR, middle), SOFT, _BAR_HIGH)
    if hands.up:
        paper.line((left, middle), (left + _BAR * hands.up / hands.present, middle), ACCENT, _BAR_HIGH)


def _share(vote: Vote) -> str:
    found = agreement(vote.hands)
    return "" if found is None else f"{found.share:.0%} of the answers are the tagger's."


def _again(paper: Paper, workshop: Workshop, tagger: str) -> None:
    section(paper, "The same prospect again", 30)
    name, seed = workshop.scenario.id, workshop.seed
    say(paper, f"Scenario {name}, seed {seed}.", PLAIN)
    say(paper, "With the seed file of this workshop: “Open a seed file” on noprac's first page, or", SMALL)
    paper.row(Cell((Run(f"noprac play --seed-file {name}-{seed}.seed.json --typed", PLAIN),), 4, MEASURE), ground=SOFT)
    paper.gap(PART)
    say(paper, f"Moves named by {tagger}. noprac. {LACKING} stands for a sign that the letters here lack.", TINY)
