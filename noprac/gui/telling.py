"""What `noprac bench` reads from a window that is watched.

Takes: a name and figures. Gives: one JSON object a line. May not: wait until there are more.
"""

import json
import sys
import time


def tell(what: str, **more: object) -> None:
    """One line, at once."""
    sys.stdout.write(json.dumps({"what": what, "at": time.perf_counter(), **more}) + "\n")
    sys.stdout.flush()
