"""A given call, read by whom it was given to.

Takes: a folder of bundles, who gave, which call. Gives: `GivenCall`. May not: trust what it reads: the bundle is
checked against its seal again each time. Lies beside the root, and is as slow.
"""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from noprac.build import giving, sounds
from noprac.core.cohort import facts
from noprac.core.cohort.values import Person
from noprac.core.debrief.kept import Receipt
from noprac.core.debrief.letter import Debrief
from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.form.parsing import parse
from noprac.core.speech import Sound
from noprac.store import bundle
from noprac.store.bundle import Bundle, Refused
from noprac.store.cohort.cohort import Cohort

_LONGEST_HEAD = 128  # bytes of a bundle's first line


@dataclass(frozen=True, slots=True)
class GivenCall:
    """`letter`: the debrief, by the present rubric; `first`: the receipt as it was given; `voiced`: turns whose sound
    is in the bundle, which is `file`."""

    person: Person
    call: str
    file: Path
    letter: Debrief
    first: Receipt
    voiced: frozenset[int] = frozenset()


def given_call(cohort: Cohort, person: Person, call: str) -> GivenCall:
    """A call of the folder. Raises DeviceError: its bundle is gone or was changed meanwhile, or does not hold the
    scenario, or another version's."""
    file, found = _bundle(cohort, person, call)
    first = giving.receipt_in(found, call)
    told, source = _value(found, facts.CALL, call), ""
    if told is not None:
        source = str(told.get("source"))
    values = _value(found, facts.SCENARIO, source)
    seed = told.get("seed") if told is not None else None
    if values is None or not isinstance(seed, int):
        raise DeviceError("This call was given in numbers alone.", "Ask for its words too, and drop that file here.")
    try:
        letter = first.letter(parse(values), seed)
    except (ScenarioError, LookupError, ValueError) as error:
        raise DeviceError("This call's scenario is from another version.", f"({error})") from error
    return GivenCall(person, call, file, letter, first, frozenset(_voiced(found, call)))


def sound_of(given: GivenCall, turn: int) -> Sound:
    """What was said in a turn. Raises DeviceError: it is not there, or damaged."""
    value = _value(giving.open_bundle(given.file), facts.SOUND, f"{given.call}/{turn}") or {}
    try:
        data = base64.b64decode(str(value.get("flac", "")), validate=True)
    except (binascii.Error, ValueError) as error:
        raise DeviceError(f"The sound of turn {turn} cannot be read.", "Read its words.") from error
    return sounds.decoded(data, f"turn {turn}")


def _bundle(cohort: Cohort, person: Person, call: str) -> tuple[Path, Bundle]:
    """The latest that holds the call; one that was cut or changed is passed over where there is another copy."""
    gone = DeviceError(f"The file with this call of {person.name} is gone.", "Put it back, and read the folder again.")
    faults: list[DeviceError] = []
    for file in _files(cohort, person):
        try:
            found = giving.open_bundle(file)
        except DeviceError as refused:
            faults.append(refused)
            continue
        if found.part(facts.CALL, call) is not None:
            return file, found
        faults = [gone, *faults]
    raise next(iter(faults), gone)


def _files(cohort: Cohort, person: Person) -> Iterator[Path]:
    """The bundles that somebody gave, the latest first, found by the seals in their first lines."""
    wanted = {seal.encode(): number for number, seal in enumerate(cohort.seals(person.id))}
    found: list[tuple[int, Path]] = []
    for path in sorted(cohort.folder.glob(f"*{bundle.SUFFIX}")):
        seal = _seal(path)
        if seal in wanted:
            found.append((wanted[seal], path))
    return (path for _, path in sorted(found))


def _seal(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline(_LONGEST_HEAD).rpartition(b" ")[2].strip()
    except OSError:
        return b""


def _value(found: Bundle, kind: str, part_id: str) -> dict[str, object] | None:
    part = found.part(kind, part_id)
    try:
        return part.value if part is not None else None
    except Refused as refused:
        raise DeviceError(f"The bundle cannot be read: {refused}.", "Ask for the file again.") from refused


def _voiced(found: Bundle, call: str) -> Iterator[int]:
    for part in found.of(facts.SOUND):
        name, _, turn = part.id.rpartition("/")
        if name == call and turn.isdecimal():
            yield int(turn)
