"""What only the whole call shows: sincerity, pressure that comes back, the reading of yeses, share of talk, qualifying.

Takes: the answers of a call and what each earned by itself. Gives: `RULES` and the evidence of `judge`.
May not: look at how the call ended.

Sincerity is judged here because a move is coded at face value: a freedom given and taken back a turn later, a phrase
used a third time, a turn stuffed with phrases, or tactics with nobody listening are worth less than plain honest talk.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from noprac.core.moves import NOS, Act, Move
from noprac.core.score import rule as r
from noprac.core.score.answer import Answer
from noprac.core.score.better import Wish, better
from noprac.core.score.receipt import Category, Evidence

Purse = dict[int, list[Evidence]]  # what each turn earned, until it is taken back: once, for one reason
FREEING: r.Group = r.ASK_NO | r.NO_SAFE | r.AWAY | r.LET_GO
FOR_NO: r.Group = r.NO_Q | r.ASK_NO | r.NO_SAFE | r.AWAY | r.AUDIT | r.PING
TACTICS: r.Group = FOR_NO | r.HEARD
_CURIOUS: r.Group = r.OPEN | r.HEARD
# How often a phrase of its kind still sounds meant.
LIMITS: Mapping[Move, int] = {
    Move.NO_QUESTION: 3,
    Move.ASK_FOR_NO: 2,
    Move.PERMISSION_TO_REFUSE: 2,
    Move.TAKEAWAY: 3,
    Move.TEMPERATURE_CHECK: 2,
    Move.ACCUSATION_AUDIT: 1,
}
_SAME_WORDS = 2  # the third time in the same words is worn
_CROWDED, _STUFFED = 3, 4  # tactics in one turn: once is generous, beyond is stuffing
_NEAR = 2  # turns after a no in which pressure answers that no
_RUN_MIRRORS = 3
_OPEN, _FACT, _RUN_QUESTIONS = 2, 3, 8  # four open questions running, or three of fact, with nothing given back
_FREED = frozenset({Category.NO_FRAMING, Category.DETACHMENT})  # where a freedom earns; what was heard stays heard
_ENOUGH = 3  # answers from which the call as a whole can be judged
_PAUSE = (0.8, 4.0)  # seconds of silence after a no that leave room
_SPOKEN = 3  # words an answer, on average, below which saying little is not leaving room
_SHARES = ((20, 0), (58, 5), (66, 3), (75, 0), (85, -3), (100, -5))  # percent of the words, points


def _rule(name: str, category: Category, points: int, why: str, instead: Wish | None = None, *, of: int = 0) -> r.Rule:
    return r.Rule(name, category, points, of, why, instead)


_NF, _DE, _CU, _LI, _ALL = (
    Category.NO_FRAMING,
    Category.DETACHMENT,
    Category.CURIOSITY,
    Category.LISTENING,
    Category.OVERALL,
)

RULES: tuple[r.Rule, ...] = (
    _rule("on_a_string", _NF, -3, "Leave to refuse hung on a string: pressure came in the same turn.", Wish.ONE),
    _rule("taken_back", _ALL, -2, "A freedom was given, and taken back a turn later: so is what it earned.", Wish.WAIT),
    _rule("pressed_with_more", _DE, -1, "One kind of pressure came on top of another."),
    _rule("pressed", _ALL, -1, "Pressure colours the whole call."),
    _rule("pressed_again", _DE, -3, "Pressure came back.", Wish.DROP),
    _rule("pressed_on_no", _DE, -1, "Pressure met a no at once."),
    _rule("pressed_after_no", _DE, -3, "The no was not forgotten: pressure came within two turns of it."),
    _rule("softened", _CU, 1, "The no was heard, though pressure followed."),
    _rule("heard_though_pressed", _LI, 1, "There was listening beside the pressure."),
    _rule("worn", _NF, -5, "The same kind of phrase again; by now it sounds like a technique.", Wish.ONE),
    _rule("stuffed", _ALL, -1, "Phrase upon phrase: what this turn earned is taken back.", Wish.ONE),
    _rule(
        "cold",
        _ALL,
        -1,
        "Technique after technique, with nobody listening: its worth is taken back.",
        Wish.MIRROR,
    ),
    _rule("tactics_without_listening", _ALL, -8, "Much technique, little listening between.", Wish.MIRROR),
    _rule("mirrored_thrice", _LI, -4, "A third mirror running sounds like an echo.", Wish.NAME),
    _rule("questioned_on", _LI, -5, "Question upon question, with nothing given back.", Wish.SUM_UP),
    _rule("understood", _LI, 1, "It drew a “that's right” or a correction: both tell more than yes."),
    _rule("pause_kept", _CU, 1, "A pause after the no left it room."),
    _rule("cut_in", _LI, -2, "They were cut off in mid-line.", Wish.LET_END),
    _rule("talk_share", _LI, 5, "How the talk was shared.", Wish.SHORTER, of=6),
    _rule("hardly_spoken", _ALL, -12, "Hardly a word was said to what they told.", Wish.MIRROR),
    _rule("yes_tested", _ALL, 2, "A yes that may be none was tested."),
    _rule("yes_believed", _ALL, -3, "A yes to get away was taken for a commitment.", Wish.TEST),
    _rule("yes_climbed", _ALL, -2, "A yes that binds to nothing was taken for a step up.", Wish.ASK_ON),
    _rule("fit_sought", _ALL, 1, "It was found out whether this fits."),
    _rule("fit_not_sought", _ALL, -4, "Nothing was asked to find out whether this fits.", Wish.TODAY),
    _rule("silent_no_framing", _NF, -5, "No answer came.", of=10),
    _rule("silent_detachment", _DE, -5, "No answer came.", of=10),
    _rule("silent_curiosity", _CU, -5, "The no got no answer.", Wish.ASK, of=10),
    _rule("silent_listening", _LI, -5, "What was said got no answer.", Wish.MIRROR, of=10),
)
_BY_ID = {rule.id: rule for rule in RULES}


def judge(answers: Sequence[Answer], earned: Sequence[Evidence]) -> Iterator[Evidence]:
    """The evidence that only the whole call gives. `earned`: what each answer has by itself."""
    yield from _silences(answers)
    spoken = [a for a in answers if not a.silent]
    purse = _by_turn(earned)
    yield from _pressure(spoken, purse)
    yield from _worn(spoken)
    yield from _stuffing(spoken, purse)
    yield from _coldness(spoken, purse)
    yield from _runs(spoken)
    yield from _manners(spoken)
    yield from _understood(answers)
    yield from _yeses(spoken)
    if len(spoken) >= _ENOUGH:
        yield from _whole(spoken)


def evidence(rule: r.Rule, answer: Answer, moves: Iterable[Move] = (), points: int | None = None) -> Evidence:
    """The proof that `rule` fits `answer`, marked at the words of `moves`."""
    start, end = answer.proof(moves)
    instead = rule.instead and better(rule.instead, answer.act, answer.exchange.prospect, stood=answer.stood).told
    return Evidence(
        answer.turn,
        rule.id,
        rule.points if points is None else points,
        start,
        end,
        rule.why,
        instead,
        rule.category,
        rule.of,
    )


def _on(rule: str, answer: Answer, moves: Iterable[Move] = (), points: int | None = None) -> Evidence:
    return evidence(_BY_ID[rule], answer, moves, points)


def _silences(answers: Sequence[Answer]) -> Iterator[Evidence]:
    for answer in answers:
        if not answer.silent or answer.exchange.unheard:  # what was badly heard costs nothing
            continue
        yield _on("silent_detachment", answer)
        if answer.act in NOS or answer.act is Act.GREETS:
            yield _on("silent_no_framing", answer)
        if answer.act in NOS:
            yield _on("silent_curiosity", answer)
        if answer.act is not Act.GREETS:
            yield _on("silent_listening", answer)


def _pressure(spoken: Sequence[Answer], purse: Purse) -> Iterator[Evidence]:
    pressed = 0
    before: Answer | None = None
    for answer in spoken:
        if answer.pressure:
            yield from _pressed(answer, answer.pressure, again=pressed > 0)
            pressed += 1
            if before is not None and before.plain & FREEING and not before.pressure:
                given = [e for e in purse.pop(before.turn, []) if e.counts_for in _FREED]
                yield from _take_back("taken_back", answer, answer.pressure, given)
        before = answer


def _pressed(answer: Answer, pressure: r.Group, *, again: bool) -> Iterator[Evidence]:
    yield _on("pressed", answer, pressure)
    if len(pressure) > 1:
        yield _on("pressed_with_more", answer, pressure, 1 - len(pressure))
    if again:
        yield _on("pressed_again", answer, pressure)
    if answer.since_no == 0:
        yield _on("pressed_on_no", answer, pressure)
    elif answer.since_no is not None and answer.since_no <= _NEAR:
        yield _on("pressed_after_no", answer, pressure)
    if answer.plain & (FREEING | r.AUDIT):
        yield _on("on_a_string", answer, pressure)
    if answer.moves & (_CURIOUS | r.ACK):
        yield from _softened(answer)


def _softened(answer: Answer) -> Iterator[Evidence]:
    soft = answer.moves & (_CURIOUS | r.ACK)
    if answer.act in NOS:
        yield _on("softened", answer, soft)
    if answer.act is not Act.GREETS:
        yield _on("heard_though_pressed", answer, soft)


def _worn(spoken: Sequence[Answer]) -> Iterator[Evidence]:
    used: Counter[Move] = Counter()
    worded: Counter[tuple[Move, str]] = Counter()
    for answer in spoken:
        tired = []
        for move in sorted(answer.plain & FOR_NO):
            start, end = answer.proof((move,))
            words = (move, answer.exchange.trainee[start:end].lower())
            if used[move] >= LIMITS[move] or worded[words] >= _SAME_WORDS:
                tired.append(move)
            used[move] += 1
            worded[words] += 1
        if tired:
            yield _on("worn", answer, tired)


def _stuffing(spoken: Sequence[Answer], purse: Purse) -> Iterator[Evidence]:
    """After pressure three phrases at once sound like technique; after a crowded turn three, after more even two."""
    crowded, pressed = 0, False
    for answer in spoken:
        count = len(answer.plain & TACTICS)
        if count >= min(_STUFFED - min(crowded, 2), _CROWDED if pressed else _STUFFED):
            yield from _take_back("stuffed", answer, answer.plain & TACTICS, purse.pop(answer.turn, []))
        crowded += count >= _CROWDED
        pressed = pressed or bool(answer.pressure)


def _coldness(spoken: Sequence[Answer], purse: Purse) -> Iterator[Evidence]:
    later = [a for a in spoken if a.act is not Act.GREETS]  # an opening is technique, and good manners
    bare = [a for a in later if a.pressure or (a.plain & FOR_NO and not a.plain & (_CURIOUS | r.ACK))]
    listening = sum(1 for a in spoken if a.moves & (_CURIOUS | r.FACT))
    if len(bare) < _ENOUGH or 2 * listening >= len(bare) or any(a.unclear for a in spoken):
        return
    phrases = [a for a in bare if a.plain & FOR_NO]
    for answer in phrases:
        yield from _take_back("cold", answer, answer.plain & FOR_NO, purse.pop(answer.turn, []))
    if len(phrases) > 1:
        yield _on("tactics_without_listening", phrases[-1], phrases[-1].plain & FOR_NO)


def _by_turn(earned: Sequence[Evidence]) -> Purse:
    purse: Purse = {}
    for proof in earned:
        if proof.points > 0:
            purse.setdefault(proof.turn, []).append(proof)
    return purse


def _take_back(rule: str, answer: Answer, moves: r.Group, given: Sequence[Evidence]) -> Iterator[Evidence]:
    """What was `given` for a turn is taken back, and a little more, in each score; shown at `answer`."""
    yield (back := _on(rule, answer, moves))
    for proof in given:
        yield replace(back, points=-proof.points - 2, counts_for=proof.counts_for)


def _runs(spoken: Sequence[Answer]) -> Iterator[Evidence]:
    mirrors = questions = 0
    for answer in spoken:
        mirrors = mirrors + 1 if Move.MIRROR in answer.plain else 0
        bare = answer.plain & (r.OPEN | r.FACT) and not answer.moves & (r.HEARD | r.ACK)
        questions = questions + (_OPEN if answer.plain & r.OPEN else _FACT) if bare else 0
        if mirrors >= _RUN_MIRRORS:
            yield _on("mirrored_thrice", answer, (Move.MIRROR,))
        if questions >= _RUN_QUESTIONS:
            yield _on("questioned_on", answer, r.OPEN | r.FACT)


def _manners(spoken: Sequence[Answer]) -> Iterator[Evidence]:
    for answer in spoken:
        pause = answer.exchange.pause
        if answer.exchange.interrupted and answer.act is not Act.GREETS:
            yield _on("cut_in", answer)
        elif pause is not None and answer.act in NOS and _PAUSE[0] <= pause <= _PAUSE[1] and not answer.pressure:
            yield _on("pause_kept", answer)


def _understood(answers: Sequence[Answer]) -> Iterator[Evidence]:
    for answer, following in pairwise(answers):
        named = answer.moves & (r.HEARD - {Move.MIRROR})
        if named and not answer.pressure and following.act in {Act.THATS_RIGHT, Act.CORRECTS}:
            yield _on("understood", answer, named)


def _yeses(spoken: Sequence[Answer]) -> Iterator[Evidence]:
    for answer in spoken:
        if answer.act is Act.COUNTERFEIT_YES:
            yield from _counterfeit(answer)
        elif answer.act is Act.CONFIRMATION_YES:
            if climbed := answer.moves & (r.YES_Q | {Move.PUSH}):
                yield _on("yes_climbed", answer, climbed)
            elif looked := answer.moves & (_CURIOUS | r.PING | r.ASK_NO):
                yield _on("yes_tested", answer, looked)


def _counterfeit(answer: Answer) -> Iterator[Evidence]:
    if not answer.pressure and (tested := answer.moves & (FREEING | r.PING | _CURIOUS)):
        yield _on("yes_tested", answer, tested)
    elif answer.pressure or not answer.unclear:
        yield _on("yes_believed", answer, answer.pressure)


def _whole(spoken: Sequence[Answer]) -> Iterator[Evidence]:
    last = spoken[-1]
    unclear = any(a.unclear for a in spoken)
    asking = [a for a in spoken if a.moves & (r.OPEN | r.FACT | r.PING)]
    left = any(a.moves & (r.ASK_NO | r.LET_GO) for a in spoken)
    if asking:
        yield _on("fit_sought", asking[0], r.OPEN | r.FACT | r.PING)
    elif not left and not unclear and not any(a.moves & r.HEARD for a in spoken):
        yield _on("fit_not_sought", last)
    doubtful = any(a.unclear and a.exchange.words for a in spoken)  # the recogniser may have lost words
    if not doubtful and sum(len(a.exchange.trainee.split()) for a in spoken) < _SPOKEN * len(spoken):
        yield _on("hardly_spoken", last)
    yield from _share(spoken)


def _share(spoken: Sequence[Answer]) -> Iterator[Evidence]:
    theirs = sum(len(a.exchange.prospect.split()) for a in spoken)
    mine = sum(len(a.exchange.trainee.split()) for a in spoken)
    if theirs == 0:
        return
    share = 100 * mine // (mine + theirs)
    points = next(p for limit, p in _SHARES if share <= limit) if mine >= _SPOKEN * len(spoken) else 0
    why = f"{share} % of the words were the seller's."
    found = _on("talk_share", spoken[-1], (), points)
    yield replace(found, why=why, instead=found.instead if points < 0 else None)
