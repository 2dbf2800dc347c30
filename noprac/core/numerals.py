"""Numbers in words, as English speakers say them.

Takes: whole numbers, or their digits as written. Gives: words, lower case. May not: know what is counted.

British speakers say an "and" that Americans leave out: two hundred and five. The library for this takes seconds to be
imported (inflect 7.6: 4.3 s of work), which a call cannot wait for; the tests hold these words against it.
"""

ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = ("", "thousand", "million", "billion", "trillion")
LARGEST = 10 ** (3 * len(SCALES)) - 1
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_CENTURY, _GROUP = 100, 1000
_TEN = 10


def cardinal(number: int, *, british: bool = False) -> str:
    """How many: `two hundred five`. Beyond the largest scale, digit by digit."""
    if number < 0:
        return f"minus {cardinal(-number, british=british)}"
    if number > LARGEST:
        return digits(str(number))
    parts = []
    for scale in range(len(SCALES) - 1, -1, -1):
        group = number // _GROUP**scale % _GROUP
        if group:
            parts.append(f"{_hundreds(group, british=british)} {SCALES[scale]}".rstrip())
    last = number % _GROUP
    if british and len(parts) > 1 and 0 < last < _CENTURY:
        parts.insert(-1, "and")
    return " ".join(parts) or ONES[0]


def ordinal(number: int, *, british: bool = False) -> str:
    """Which one: `twenty-first`."""
    said = cardinal(number, british=british)
    start = max(said.rfind(" "), said.rfind("-")) + 1
    last = said[start:]
    ending = f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"
    return said[:start] + _ORDINALS.get(last, ending)


def year(number: int, *, british: bool = False) -> str:
    """A year: `nineteen ninety-eight`, `two thousand nine`, `twenty ten`."""
    century, rest = divmod(number, _CENTURY)
    if century % _TEN == 0 and rest < _TEN:
        return cardinal(number, british=british)
    if not rest:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {f'oh {ONES[rest]}' if rest < _TEN else cardinal(rest)}"


def digits(written: str) -> str:
    """One digit after another, as of a telephone number; other signs are passed over."""
    return " ".join("oh" if sign == "0" else ONES[int(sign)] for sign in written if sign in "0123456789")


def decimal(written: str, *, british: bool = False) -> str:
    """A number as written, with commas between thousands and a decimal point: `one thousand point two five`."""
    whole, point, rest = written.replace(",", "").partition(".")
    said = cardinal(int(whole or "0"), british=british)
    return f"{said} point {digits(rest).replace('oh', 'zero')}" if point and rest else said


def plural(word: str) -> str:
    """More than one of a number word: `nineties`, `thousands`."""
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}es" if word.endswith("x") else f"{word}s"


def _hundreds(number: int, *, british: bool) -> str:
    """1 to 999."""
    hundreds, rest = divmod(number, _CENTURY)
    parts = [f"{ONES[hundreds]} hundred"] if hundreds else []
    if hundreds and rest and british:
        parts.append("and")
    if rest:
        parts.append(_tens(rest))
    return " ".join(parts)


def _tens(number: int) -> str:
    """1 to 99."""
    if number < len(ONES):
        return ONES[number]
    tens, ones = divmod(number, _TEN)
    return f"{TENS[tens]}-{ONES[ones]}" if ones else TENS[tens]
