"""A value as a cell of a table that a spreadsheet opens.

Takes: a value. Gives: what is written. May not: let a word be taken for a formula.
"""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def cell(value: object) -> object:
    """The value as a cell of a table; a list's parts are parted by spaces. A spreadsheet takes words that begin as a
    formula does for one, and would run it: they are set behind a mark."""
    if isinstance(value, list):
        return " ".join(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
