"""The call that a later one follows.

Takes: the journal, a past call's id, the scenario to be met again. Gives: how that call left its prospect. May not:
write.
"""

from noprac.core.call import replay
from noprac.core.errors import DeviceError, ScenarioError
from noprac.core.later import how_left
from noprac.core.meeting import Left
from noprac.core.scenario import Scenario
from noprac.store.journal import Journal


def left_by(call_id: str, scenario: Scenario, journal: Journal) -> Left:
    """How the call `call_id` left the prospect of `scenario`. Raises ScenarioError: it has no later call; DeviceError:
    there is no such call, it has not ended, or it was with somebody else.
    """
    name = scenario.id
    if scenario.later is None:
        raise ScenarioError("", f"{name} has no later call: its file has no field `later`.")
    past = journal.call(call_id)
    if past.scenario_id != name:
        raise DeviceError(f"The call {call_id} was with {past.scenario_id}, not with {name}.", "Give a call with it.")
    if past.ending is None:
        raise DeviceError(f"The call {call_id} has not ended.", "Give one that has; `noprac journal list` shows them.")
    return how_left(replay(past.scenario, past.seed, journal.events(call_id)))
