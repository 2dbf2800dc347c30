"""Numbers: phones to network outputs and to the ids that Kaldi's files use.

Takes: the phone set. Gives: the numbering that training and export share. May not: know words.

Each phone is one state with two outputs, one for its first frame and one for all later frames, as in chain models.
Kaldi tells a phone at a word's begin, inside, at its end and alone apart (that gives word times), so a phone has four
ids, all with the same two outputs. Id 1 and output 0 are silence.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from lexicon import Phones

SILENCE = 0  # the output of both first and later frames of silence
SILENCE_ID = 1
POSITIONS = {"B": "begin", "E": "end", "I": "internal", "S": "singleton"}


def loop(phone_id: int) -> int:
    """The transition that stays in the phone."""
    return 2 * phone_id - 1


def forward(phone_id: int) -> int:
    """The transition that enters the phone."""
    return 2 * phone_id


def positions(length: int) -> str:
    """The positions of the phones of a word of `length` phones: BIIE, or S for a single one."""
    return "S" if length == 1 else "B" + "I" * (length - 2) + "E"


@dataclass(frozen=True, slots=True)
class Inventory:
    """The phones, in their order."""

    phones: Phones

    @property
    def outputs(self) -> int:
        """How many outputs the network has."""
        return 1 + 2 * len(self.phones)

    def first(self, phone: str) -> int:
        """The output of the phone's first frame; the one after it stands for its later frames."""
        return 1 + 2 * self.phones.index(phone)

    def phone_id(self, phone: str, position: str) -> int:
        """Kaldi's id of the phone at that position of a word."""
        return SILENCE_ID + 1 + len(POSITIONS) * self.phones.index(phone) + list(POSITIONS).index(position)

    def all_ids(self) -> Iterator[tuple[int, str, str]]:
        """Every id but silence's, in order, with its phone and position."""
        for phone in self.phones:
            for position in POSITIONS:
                yield self.phone_id(phone, position), phone, position
