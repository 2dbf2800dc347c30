"""Parts of a benchmark that measure nothing: one that gives figures, and one that cannot."""

import os
from collections.abc import Mapping

from noprac.build.bench import Order
from noprac.core.errors import DeviceError


def measure(order: Order) -> Mapping[str, object]:
    if order.turns == 2:
        raise DeviceError("There is no loudspeaker.", "Plug one in.")
    return {"home": os.environ["NOPRAC_HOME"], "notes": {"home": "It is gone by now."}}
