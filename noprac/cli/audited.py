"""What came of playing a scenario out, as a person and as a script reads it.

Takes: reports. Gives: lines of a table, plain values. May not: print.
"""

from collections.abc import Iterator, Sequence

from noprac.core.audit import Fault, Report, Row
from noprac.core.moves import Ending

_HEADS = {
    Ending.COMMITMENT: "deal",
    Ending.CONFIRMED_NEXT_STEP: "step",
    Ending.HONEST_NO: "honest no",
    Ending.NO_FOR_NOW: "no for now",
    Ending.COUNTERFEIT_YES: "false yes",
    Ending.HANG_UP: "hang-up",
}


def table(report: Report) -> Iterator[str]:
    """Trainee by ending, in hundredths of the calls; `turns` in the middle of a call."""
    yield f"  {report.part}: {report.calls} simulated calls, {report.turns} turns"
    yield f"  {'':20}{'calls':>6}{'turns':>7}{'right':>8}" + "".join(f"{head:>12}" for head in _HEADS.values())
    for row in report.rows:
        shares = "".join(f"{_share(row.ended[ending], row):>12}" for ending in _HEADS)
        yield f"  {row.trainee:20}{row.calls:6}{row.turns / row.calls:7.1f}{_share(row.right, row):>8}{shares}"


def _share(count: int, row: Row) -> str:
    return f"{count * 100 / row.calls:.0f} %" if count else "-"


def report_object(report: Report) -> dict[str, object]:
    """A part of a scenario as an object of JSON."""
    return {
        "part": report.part,
        "calls": report.calls,
        "turns": report.turns,
        "trainees": [_row_object(row) for row in report.rows],
        "faults": [fault_object(fault) for fault in report.faults],
    }


def _row_object(row: Row) -> dict[str, object]:
    endings = {ending.value: row.ended[ending] for ending in Ending}
    return {"trainee": row.trainee, "calls": row.calls, "turns": row.turns, "right": row.right, "endings": endings}


def fault_object(fault: Fault) -> dict[str, object]:
    """A fault as an object of JSON."""
    return {
        "kind": fault.kind.value,
        "field": fault.field,
        "what": fault.what,
        "mend": fault.mend,
        "warning": fault.warning,
    }


def faults(reports: Sequence[Report]) -> Iterator[Fault]:
    """Those of all parts."""
    return (fault for report in reports for fault in report.faults)
