"""How far one sequence is from another.

Takes: words, or sounds, as they were and as they were found. Gives: the edit distance (Levenshtein 1966). May not: know
what the parts are.
"""

from collections.abc import Sequence


def distance(wanted: Sequence[str], found: Sequence[str]) -> int:
    """How many must be changed, lost or added."""
    row = list(range(len(found) + 1))
    for i, one in enumerate(wanted, start=1):
        before, row[0] = row[0], i
        for j, other in enumerate(found, start=1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (one != other))
    return row[-1]
