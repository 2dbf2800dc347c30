"""`python -m noprac.audio.language.learning [--held-out]`: learn how letters are said, from the wheel's dictionary.

Takes: the pronouncing dictionary in pocketsphinx's wheel. Gives: `letters.txt`; with `--held-out`, how many words are
right that were not learnt from, instead. May not: order anything by chance.

Each letter is given none, one or two sounds so that the whole dictionary is likeliest (Viterbi training); then a rule
is kept for a letter among others wherever it says other than the shorter rule, and was met `OFTEN` times.

Of 5,875 words held out, 51.9 % were said as the dictionary has them, and 11.1 % of the sounds were wrong. No library
was taken: those on the index want a synthesiser of the system's or fetch their data when they run.
"""

import argparse
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from noprac.audio.language.letters import RULES, Rules, Sounds, dictionary, keys, spelt
from noprac.core.edits import distance

ROUNDS = 4  # of training
SAMPLE = 5  # one word in five is enough for that
OFTEN = 4  # times a rule was right more than the shorter one
HELD_OUT = 20  # one word in twenty
_NEVER = 12.0  # the cost of what was not seen
_MOST = 2  # sounds of a letter

Words = Mapping[str, Sounds]
Costs = Mapping[tuple[str, Sounds], float]


def main() -> None:
    """Learn and write, or learn and judge."""
    parser = argparse.ArgumentParser(prog="python -m noprac.audio.language.learning")
    parser.add_argument("--held-out", action="store_true", help="judge on words not learnt from; write nothing")
    judged = parser.parse_args().held_out
    words = _words()
    held = {word: words[word] for word in sorted(words)[:: HELD_OUT if judged else len(words) + 1]}
    found = learnt({word: sounds for word, sounds in words.items() if word not in held or not judged})
    if judged:
        print("\n".join(figures(held, found)))
    else:
        RULES.write_text("".join(f"{key} {' '.join(found[key])}\n" for key in sorted(found)), encoding="utf-8")


def _words() -> dict[str, Sounds]:
    from pocketsphinx import get_model_path  # noqa: PLC0415 - loads a native library, late

    lines = Path(get_model_path("en-us/cmudict-en-us.dict")).read_text(encoding="utf-8").splitlines()
    return {word: sounds for word, sounds in dictionary(lines).items() if word.isascii() and word.isalpha()}


def learnt(words: Words) -> Rules:
    """The rules that these words show."""
    costs: Costs = {}
    sample = dict(list(words.items())[::SAMPLE])
    for _ in range(ROUNDS):
        costs = _costs(
            part for word, sounds in sample.items() for part in zip(word, align(word, sounds, costs), strict=True)
        )
    return _rules((word, align(word, sounds, costs)) for word, sounds in words.items())


def align(word: str, sounds: Sounds, costs: Costs) -> Sequence[Sounds]:
    """The sounds of each letter, at the least cost in all; without costs, evenly."""
    best: dict[int, tuple[float, tuple[Sounds, ...]]] = {0: (0.0, ())}
    for i, letter in enumerate(word):
        following: dict[int, tuple[float, tuple[Sounds, ...]]] = {}
        left = len(word) - i - 1
        for start, (cost, parts) in best.items():
            for end in range(start, min(start + _MOST, len(sounds)) + 1):
                if len(sounds) - end > _MOST * left:
                    continue
                some = sounds[start:end]
                even = abs(end * len(word) - (i + 1) * len(sounds)) / len(word)
                new = cost + (costs.get((letter, some), _NEVER) if costs else even)
                if end not in following or new < following[end][0]:
                    following[end] = new, (*parts, some)
        best = following
    return best.get(len(sounds), (0.0, ((),) * len(word)))[1]


def _costs(parts: Iterable[tuple[str, Sounds]]) -> Costs:
    counts = Counter(parts)
    letters = Counter[str]()
    for (letter, _), count in counts.items():
        letters[letter] += count
    return {(letter, some): -math.log(count / letters[letter]) for (letter, some), count in counts.items()}


def _rules(aligned: Iterable[tuple[str, Sequence[Sounds]]]) -> Rules:
    met: list[dict[str, Counter[Sounds]]] = []
    shorter: dict[str, str] = {}
    for word, parts in aligned:
        for i, some in enumerate(parts):
            for level, key in enumerate(chain := keys(word, i)):
                if level == len(met):
                    met.append(defaultdict(Counter))
                met[level][key][some] += 1
                shorter[key] = chain[level - 1] if level else ""
    says: dict[str, Sounds] = {}
    kept: dict[str, Sounds] = {}
    for contexts in met:
        for key, counts in sorted(contexts.items()):
            before = says.get(shorter[key])
            some = max(counts, key=lambda s: (counts[s], s))  # by the sounds where two are as frequent
            better = before is None or counts[some] - counts[before] >= OFTEN
            says[key] = some if better or before is None else before
            if better:
                kept[key] = some
    return kept


def figures(held: Words, found: Rules) -> Iterator[str]:
    """How many words and sounds are right."""
    right = wrong = total = 0
    for word, sounds in held.items():
        got = spelt(word, found)
        right += got == sounds
        wrong += distance(sounds, got)
        total += len(sounds)
    yield f"rules {len(found)}, words {len(held)}, right {right / len(held):.3f}, sounds wrong {wrong / total:.3f}"


if __name__ == "__main__":
    main()
