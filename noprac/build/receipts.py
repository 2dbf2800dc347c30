"""Past calls as they were kept: replayed, their receipts, their debriefs.

Takes: a call's id, the journal. Gives: `Call`, `Receipt`, `Debrief`. May not: write. Lies beside the root.
"""

from collections.abc import Sequence

from noprac.core.call import Call, replay
from noprac.core.debrief.kept import Receipt, receipt
from noprac.core.debrief.letter import Debrief, debrief
from noprac.core.delivery import Delivery
from noprac.core.errors import DeviceError, Misuse
from noprac.core.meeting import met_again
from noprac.store.journal import Journal


def past_call(call_id: str, journal: Journal) -> Call:
    """A past call, replayed from its events. Raises DeviceError: no such call, or this version's prospect would have
    taken another way."""
    kept = journal.call(call_id)
    try:
        return replay(kept.scenario, kept.seed, journal.events(call_id))
    except Misuse as error:
        raise DeviceError(f"The call {call_id} was played with another version.", f"({error})") from error


def receipt_of(call_id: str, journal: Journal) -> Receipt:
    """The first receipt of a past call; as it would be, where none was kept. Raises DeviceError."""
    kept = journal.receipt(call_id)
    return kept.receipt if kept is not None else receipt(past_call(call_id, journal))


def debrief_of(call_id: str, journal: Journal, earlier: Sequence[Delivery] = ()) -> Debrief:
    """What there is to say about a past call under the present rubric, as the trainee's remarks have it: from its kept
    receipt, or worked out from its events where it has none. `earlier`: how the trainee spoke before. Raises
    DeviceError: no such call."""
    past, kept, remarks = journal.call(call_id), journal.receipt(call_id), journal.remarks(call_id)
    if kept is None:
        return debrief(past_call(call_id, journal), remarks, earlier)
    scenario = met_again(past.scenario) if past.after else past.scenario
    return kept.receipt.letter(scenario, past.seed, remarks, earlier)
