"""A trained network to the folder of files that Vosk loads.

Takes: the network, the lexicon, the sentences. Gives: `am/final.mdl`, `conf/`, `graph/`. May not: need Kaldi or
OpenFst; the same input gives the same bytes.

`graph/HCLr.fst` (transitions to words) and `graph/Gr.fst` (the language model) stand apart, so that the recogniser can
take another grammar at run time. `am/final.mdl` is Kaldi's text form; its reader minds the space after `<Nnet3>` and
the blank line after the network's configuration.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import log
from pathlib import Path

import numpy as np
from features import DIMENSIONS, OPTIONS
from fst import NOTHING, Arc, Transducer
from grammar import grammar
from inventory import POSITIONS, SILENCE, SILENCE_ID, Inventory, forward, loop, positions
from lexicon import UNKNOWN, Lexicon, Phones
from training import CONTEXT, SUBSAMPLING, Trained, Weights

EPSILON, DISAMBIGUATION = "<eps>", "#0"
LEAVING = -log(0.5)  # staying in a phone or leaving it
PAUSING = -log(0.5)  # silence after a word or none
DIGITS = 4  # of the network's numbers
OFFSETS = ((-2, -1, 0, 1, 2), (-3, 0, 3), (-3, 0, 3), (-6, 0, 6), (0,))  # feature frames that each layer looks at

DECODING = (
    "--min-active=200",
    "--max-active=3000",
    "--beam=12.0",
    "--lattice-beam=5.0",
    "--acoustic-scale=0.5",
    f"--frame-subsampling-factor={SUBSAMPLING}",
    f"--endpoint.silence-phones={SILENCE_ID}",
    "--endpoint.rule2.min-trailing-silence=0.5",
    "--endpoint.rule3.min-trailing-silence=0.75",
    "--endpoint.rule4.min-trailing-silence=1.0",
)


def _row(numbers: Iterable[float]) -> str:
    return " ".join(f"{number:.{DIGITS}g}" for number in numbers)


def _vector(numbers: Weights) -> str:
    return f" [ {_row(numbers)} ]\n"


def _matrix(rows: Weights) -> str:
    return " [\n" + "\n".join(f"  {_row(row)}" for row in rows) + " ]\n"


def _transitions(inventory: Inventory) -> str:
    """One state a phone: entered with the first frame's output, kept with that of later frames."""
    first = {phone: inventory.first(phone) for phone in inventory.phones}
    tuples = [(SILENCE_ID, 0, SILENCE, SILENCE)]
    tuples += [(number, 0, first[phone], first[phone] + 1) for number, phone, _ in inventory.all_ids()]
    chances = np.full(2 * len(tuples) + 1, log(0.5))
    chances[0] = 0
    return "\n".join(
        (
            "<TransitionModel> ",
            "<Topology> ",
            "<TopologyEntry> ",
            "<ForPhones> ",
            " ".join(str(number) for number, *_ in tuples) + " ",
            "</ForPhones> ",
            "<State> 0 <ForwardPdfClass> 0 <SelfLoopPdfClass> 1 <Transition> 0 0.5 <Transition> 1 0.5 </State> ",
            "<State> 1 </State> ",
            "</TopologyEntry> ",
            "</Topology> ",
            f"<Tuples> {len(tuples)} ",
            *(" ".join(map(str, each)) + " " for each in tuples),
            "</Tuples> ",
            "<LogProbs> ",
            _vector(chances) + "</LogProbs> ",
            "</TransitionModel> \n",
        )
    )


def _affines(trained: Trained) -> Iterator[tuple[Weights, Weights]]:
    """Each convolution as matrix and bias; the first takes plain features, the normalisation folded in."""
    for number, (weight, bias) in enumerate(trained.layers):
        units, _, taps = weight.shape
        matrix = weight.transpose(0, 2, 1).reshape(units, -1)
        if number == 0:
            matrix = matrix / np.tile(trained.deviation, taps)
            yield matrix, bias - matrix @ np.tile(trained.mean, taps)
        else:
            yield matrix, bias


def _spliced(source: str, offsets: Sequence[int]) -> str:
    frames = (source if offset == 0 else f"Offset({source}, {offset})" for offset in offsets)
    return f"Append({', '.join(frames)})"


def _component(name: str, kind: str, size: int) -> str:
    statistics = "<ValueAvg>  [ ]\n<DerivAvg>  [ ]\n<Count> 0 <NumDimsSelfRepaired> 0 <NumDimsProcessed> 0"
    return f"<ComponentName> {name} <{kind}> <Dim> {size} {statistics} <SelfRepairScale> 0 </{kind}> \n"


def _network(trained: Trained) -> str:
    wiring, components = [f"input-node name=input dim={DIMENSIONS}"], []
    source, last = "input", len(trained.layers)
    for number, (matrix, bias) in enumerate(_affines(trained), start=1):
        kind, squash = ("LogSoftmaxComponent", "softmax") if number == last else ("RectifiedLinearComponent", "relu")
        affine, squashed = f"layer{number}.affine", f"layer{number}.{squash}"
        entry = _spliced(source, OFFSETS[number - 1])
        wiring.append(f"component-node name={affine} component={affine} input={entry}")
        wiring.append(f"component-node name={squashed} component={squashed} input={affine}")
        numbers = f"<LinearParams> {_matrix(matrix)}<BiasParams> {_vector(bias)}"
        components.append(
            f"<ComponentName> {affine} <FixedAffineComponent> {numbers}</FixedAffineComponent> \n"
            + _component(squashed, kind, len(bias))
        )
        source = squashed
    wiring.append(f"output-node name=output input={source} objective=linear")
    count = f"<NumComponents> {2 * last} \n"
    return "<Nnet3> \n" + "\n".join(wiring) + "\n\n" + count + "".join(components) + "</Nnet3> \n"


def acoustic_model(trained: Trained) -> str:
    """`am/final.mdl`."""
    context = f"<LeftContext> {CONTEXT} <RightContext> {CONTEXT} <Priors> {_vector(trained.priors)}"
    return _transitions(trained.inventory) + _network(trained) + context


def _spell(phones: Phones, inventory: Inventory) -> Iterator[int]:
    """The ids of a word's phones."""
    for phone, position in zip(phones, positions(len(phones)), strict=True):
        yield inventory.phone_id(phone, position)


def _say(transducer: Transducer, origin: int, phone_ids: Iterable[int], word: int, weight: float) -> int:
    """Arcs from `origin` along a pronunciation; the word is written at its first phone. The state after the last."""
    state = origin
    for place, phone_id in enumerate(phone_ids):
        after = transducer.state()
        writes, cost = (word, LEAVING + weight) if place == 0 else (NOTHING, LEAVING)
        transducer.arc(state, Arc(forward(phone_id), writes, cost, after))
        transducer.arc(after, Arc(loop(phone_id), NOTHING, LEAVING, after))
        state = after
    return state


def _perhaps_silence(transducer: Transducer, origin: int, target: int) -> None:
    silent = transducer.state()
    transducer.arc(origin, Arc(NOTHING, NOTHING, PAUSING, target))
    transducer.arc(origin, Arc(forward(SILENCE_ID), NOTHING, PAUSING + LEAVING, silent))
    transducer.arc(silent, Arc(loop(SILENCE_ID), NOTHING, LEAVING, silent))
    transducer.arc(silent, Arc(NOTHING, NOTHING, 0.0, target))


def word_loop(words: Lexicon, numbers: Mapping[str, int], inventory: Inventory) -> Transducer:
    """`graph/HCLr.fst`: transitions to words, any word after any other, silence between them or not."""
    transducer = Transducer()
    start, between, after = transducer.states(3)
    transducer.finals[between] = 0.0
    _perhaps_silence(transducer, start, between)
    _perhaps_silence(transducer, after, between)
    for word in sorted(words, key=lambda each: numbers[each]):
        weight = 0.5 * log(len(words[word]))  # half way from sharing the word's weight to each having all of it
        for phones in words[word]:
            end = _say(transducer, between, _spell(phones, inventory), numbers[word], weight)
            transducer.arc(end, Arc(NOTHING, NOTHING, 0.0, after))
    transducer.sort_by_output()
    return transducer


def _boundaries(inventory: Inventory) -> Iterator[str]:
    yield f"{SILENCE_ID} nonword"
    for number, _, position in inventory.all_ids():
        yield f"{number} {POSITIONS[position]}"


def _check(trained: Trained) -> None:
    """Whether OFFSETS are those of the network that was trained."""
    taps = tuple(weight.shape[2] for weight, _ in trained.layers)
    if taps != tuple(map(len, OFFSETS)) or sum(max(offsets) for offsets in OFFSETS) != CONTEXT:
        raise ValueError(f"the network's layers take {taps} frames, export knows {OFFSETS}")
    for (_, before), (weight, _) in pairwise(trained.layers):
        if len(before) != weight.shape[1]:
            raise ValueError("the network's layers do not fit each other")


def export(trained: Trained, words: Lexicon, sentences: Sequence[str], folder: Path) -> None:
    """Write the model into `folder`, over what stands there. Raises ValueError where network and layout disagree."""
    _check(trained)
    listed = [EPSILON, *sorted(word for word in words if word != UNKNOWN), UNKNOWN, DISAMBIGUATION]
    numbers = {word: number for number, word in enumerate(listed)}
    texts = {
        "am/final.mdl": acoustic_model(trained),
        "conf/mfcc.conf": "".join(f"{option}\n" for option in OPTIONS),
        "conf/model.conf": "".join(f"{option}\n" for option in DECODING),
        "graph/words.txt": "".join(f"{word} {number}\n" for word, number in numbers.items()),
        "graph/phones/word_boundary.int": "".join(f"{line}\n" for line in _boundaries(trained.inventory)),
        "graph/disambig_tid.int": "",
    }
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")
    (folder / "graph/HCLr.fst").write_bytes(word_loop(words, numbers, trained.inventory).bytes())
    (folder / "graph/Gr.fst").write_bytes(grammar(sentences, numbers).bytes())
