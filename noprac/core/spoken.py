"""A line as a person would say it: numbers, money, dates and short forms in words.

Takes: a line as it is written, and whose English it is. Gives: the line to be spoken. May not: change what is shown:
captions and transcripts keep what is written.

A synthesiser reads "$1,200/mo" as "dollar one thousand, two hundred slash mo" and "Dr. Lee" as two sentences
(espeak-ng 1.51). What it reads well is left to it: most abbreviations of capitals, and every word. Rules run in order,
each on what the ones before have left; words have no digits, so none is read twice.
"""

import re
from collections.abc import Callable
from functools import partial

from noprac.core.numerals import cardinal, decimal, digits, ordinal, plural, year

Say = Callable[[re.Match[str], bool], str]

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
MONEY = {
    "$": ("dollar", "cent"),
    "£": ("pound", "penny"),
    "€": ("euro", "cent"),
    "¥": ("yen", ""),
    "₹": ("rupee", "paisa"),
}
CODES = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
MANY = {"penny": "pence", "yen": "yen", "paisa": "paise"}
SCALES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "b": "billion", "t": "trillion"}
PER = {
    "mo": "a month",
    "month": "a month",
    "yr": "a year",
    "year": "a year",
    "wk": "a week",
    "week": "a week",
    "day": "a day",
    "night": "a night",
    "hr": "an hour",
    "hour": "an hour",
    "h": "an hour",
    "min": "a minute",
    "user": "a user",
    "seat": "a seat",
    "head": "a head",
    "person": "a person",
    "unit": "a unit",
    "pcm": "a month",
}
UNITS = {
    "kg": "kilogram",
    "g": "gram",
    "km": "kilometre",
    "cm": "centimetre",
    "mm": "millimetre",
    "lb": "pound",
    "lbs": "pound",
    "oz": "ounce",
    "mi": "mile",
    "hr": "hour",
    "hrs": "hour",
    "min": "minute",
    "mins": "minute",
    "sec": "second",
    "secs": "second",
    "ms": "millisecond",
    "wk": "week",
    "wks": "week",
    "mo": "month",
    "mos": "month",
    "yr": "year",
    "yrs": "year",
    "GB": "gigabyte",
    "MB": "megabyte",
    "TB": "terabyte",
    "kW": "kilowatt",
    "kWh": "kilowatt hour",
    "sqft": "square foot",
    "ft": "foot",
    "mph": "mile an hour",
}
FEET = {"foot": "feet", "square foot": "square feet", "mile an hour": "miles an hour"}
HALVES = {(1, 2): "a half", (1, 3): "a third", (2, 3): "two thirds", (1, 4): "a quarter", (3, 4): "three quarters"}
VULGAR = {"½": "a half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds"}
SHORT = {
    "Dr": "Doctor",
    "Mr": "Mister",
    "Mrs": "Missis",
    "Ms": "Miz",
    "Prof": "Professor",
    "St": "Saint",
    "Ltd": "Limited",
    "Inc": "Inc",
    "Corp": "Corp",
    "Co": "Co",
    "Jr": "Junior",
    "Sr": "Senior",
    "Bros": "Brothers",
    "vs": "versus",
    "etc": "et cetera",
    "e.g": "for example",
    "i.e": "that is",
    "approx": "approximately",
    "Jan": "January",
    "Feb": "February",
    "Aug": "August",
    "Sept": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
    "ext": "extension",
    "dept": "department",
    "mgmt": "management",
}
WORDS = {
    "SaaS": "sass",
    "PaaS": "pass",
    "B2B": "B to B",
    "B2C": "B to C",
    "D2C": "D to C",
    "P2P": "P to P",
    "w/o": "without",
}
# By letters, though they could be words; the synthesiser spells the others itself.
LETTERS = [
    "VAT",
    "ROI",
    "COO",
    "ERP",
    "SEO",
    "VIP",
    "ETA",
    "FAQ",
    "USP",
    "ARR",
    "POC",
    "POS",
    "UX",
    "UI",
    "YTD",
    "EOD",
    "EOM",
    "EOY",
    "SME",
    "SMB",
    "IPO",
    "OEM",
    "UAT",
    "SOP",
    "AOV",
    "ACV",
    "LOI",
    "MOU",
    "MOQ",
    "AOB",
    "AUM",
    "APR",
    "EBIT",
    "NDA",
    "OOO",
    "OTE",
    "TCV",
]

_N = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"  # a number as written
_DASH = r"\s?[-\u2013\u2014]\s?"
_SCALE = r"(?:\s?(k|K|m|M|mn|bn|b|B|t|T|thousand|million|billion|trillion)\b)?"
_FREE = r"(?<![\w.,$£€¥₹])"  # not in the middle of a word or a number
_YEARS = r"(?:19|20)\d\d[-\u2013](?:19|20)\d\d\b"
_OPEN = r"(?![\w]|[.,]\d)"


def spoken(text: str, *, british: bool = False) -> str:
    """`text` as it is said; `british`: two hundred and five, and 3/4/2025 in April."""
    for pattern, say in _RULES:
        text = pattern.sub(partial(_said, say, british), text)
    return text


def _said(say: Say, british: bool, found: re.Match[str]) -> str:
    return say(found, british)


def _number(written: str, british: bool) -> str:
    """A number that stands alone; four digits of our times are a year, or said as one."""
    if written.startswith("0") and written.isdigit() and len(written) > 1:
        return digits(written)
    if len(written) == 4 and written.isdigit() and (1900 <= int(written) <= 2099 or _round_hundreds(int(written))):  # noqa: PLR2004 - years
        return year(int(written), british=british)
    return decimal(written, british=british)


def _round_hundreds(number: int) -> bool:
    """Fifteen hundred, but two thousand."""
    return number < 2000 and number % 100 == 0 and number % 1000 != 0  # noqa: PLR2004 - as people count


def _amount(sign: str, written: str, scale: str | None, british: bool) -> str:
    """Money: twelve pounds fifty, one point two million dollars, ninety-nine cents."""
    one, part = MONEY[sign]
    if scale:
        return f"{decimal(written, british=british)} {SCALES.get(scale.lower(), scale)} {_many(one)}"
    whole, _, rest = written.replace(",", "").partition(".")
    if len(rest) != 2 or not part:  # noqa: PLR2004 - cents have two digits
        return f"{decimal(written, british=british)} {one if written == '1' else _many(one)}"
    small = f"{cardinal(int(rest))} {part if int(rest) == 1 else _many(part)}"
    if not int(whole):
        return small
    big = f"{cardinal(int(whole), british=british)} {one if int(whole) == 1 else _many(one)}"
    if not int(rest):
        return big
    return f"{big} {cardinal(int(rest))}" if british else f"{big} and {small}"


def _many(unit: str) -> str:
    return MANY.get(unit) or plural(unit)


def _money(found: re.Match[str], british: bool) -> str:
    return _amount(found[1], found[2], found[3], british)


def _money_range(found: re.Match[str], british: bool) -> str:
    first = decimal(found[2], british=british)
    if found[3] and found[3] != found[5]:
        first = f"{first} {SCALES.get(found[3].lower(), found[3])}"
    return f"{first} to {_amount(found[1], found[4], found[5], british)}"


def _coded(found: re.Match[str], british: bool) -> str:
    code, written = (found[1], found[2]) if found[1] else (found[4], found[3])
    return _amount(CODES[code], written, None, british)


def _date(found: re.Match[str], british: bool) -> str:
    """A month of a year, or a day of the calendar."""
    parts = [int(part or 0) for part in found.groups()]
    return _day(parts[0], parts[1], parts[2], british) or _separately(found[0], british)


def _slashed_date(found: re.Match[str], british: bool) -> str:
    """Day and month stand in the order of the country, or in the only one there can be."""
    first, second, whole = (int(part) for part in found.groups())
    orders = ((second, first), (first, second)) if british else ((first, second), (second, first))
    said = (_day(whole, month, day, british) for month, day in orders)
    return next(filter(None, said), _separately(found[0], british))


def _day(whole: int, month: int, day: int, british: bool) -> str:
    """With `day` 0 the month alone; "" where there is no such date."""
    if not 1 <= month <= len(MONTHS) or day > 31:  # noqa: PLR2004 - days of a month
        return ""
    name, when = MONTHS[month - 1], year(whole, british=british)
    if not day:
        return f"{name} {when}"
    return f"the {ordinal(day)} of {name} {when}" if british else f"{name} {ordinal(day)}, {when}"


def _separately(written: str, british: bool) -> str:
    return " ".join(_number(part, british) for part in re.findall(r"\d+", written))


def _time(found: re.Match[str], _british: bool) -> str:
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", "").upper()
    if not half and hour > 12:  # noqa: PLR2004 - hours of the afternoon
        hour, half = hour - 12, "PM"
    elif not half and hour == 0:
        hour, half = 12, "AM"
    minutes = "" if not minute else f"oh {cardinal(minute)}" if minute < 10 else cardinal(minute)  # noqa: PLR2004 - one digit
    end = half or ("" if minutes else "o'clock")
    return " ".join(part for part in (cardinal(hour), minutes, end) if part)


def _telephone(found: re.Match[str], _british: bool) -> str:
    """In the groups it is written in, a breath between them."""
    groups = [digits(group) for group in re.findall(r"\d+", found[0])]
    return ("plus " if found[0].startswith("+") else "") + ", ".join(groups)


def _ratio(found: re.Match[str], british: bool) -> str:
    """A fraction that has a name; else as it is written: twenty-four seven."""
    top, bottom = int(found[1]), int(found[2])
    if (top, bottom) in HALVES:
        return HALVES[top, bottom]
    return f"{cardinal(top, british=british)} {cardinal(bottom, british=british)}"


def _range(found: re.Match[str], british: bool) -> str:
    return f"{_number(found[1], british)} to {_number(found[2], british)}"


def _scaled(found: re.Match[str], british: bool) -> str:
    return f"{decimal(found[1], british=british)} {SCALES[found[2].lower()]}"


def _measured(found: re.Match[str], british: bool) -> str:
    unit = UNITS[found[2]]
    return f"{decimal(found[1], british=british)} {unit if found[1] == '1' else FEET.get(unit) or plural(unit)}"


def _years(found: re.Match[str], british: bool) -> str:
    """The nineteen nineties, the thirties."""
    number = int(found[1])
    return plural(cardinal(number) if number < 100 else year(number, british=british))  # noqa: PLR2004 - a century


def _letters_and_number(found: re.Match[str], british: bool) -> str:
    name = "version" if found[1] == "v" else found[1]
    return f"{name} {decimal(found[2], british=british)}"


def _short(found: re.Match[str], _british: bool) -> str:
    """Written out; a full stop stays where it ends the line as well."""
    rest = found.string[found.end() :]
    ends = not rest.strip() or (bool(re.match(r"\s+[A-Z]", rest)) and found[1] in {"etc", "Ltd", "Inc", "Corp", "Co"})
    return SHORT[found[1]] + ("." if ends else "")


def _one_by_one(found: re.Match[str], _british: bool) -> str:
    return ".".join(found[1]) + (f"'{found[2]}" if found[2] else "")


def _table(words: dict[str, str]) -> Say:
    return lambda found, _british: words[found[0]]


def _either(words: object) -> str:
    return "|".join(re.escape(word) for word in sorted(map(str, words), key=len, reverse=True))  # type: ignore[call-overload]


def _rule(pattern: str, say: Say) -> tuple[re.Pattern[str], Say]:
    return re.compile(pattern), say


_SIGNS = f"([{''.join(MONEY)}])"
_RULES: tuple[tuple[re.Pattern[str], Say], ...] = (
    _rule(rf"(?<!\w)(?:{_either(WORDS)})(?!\w)", _table(WORDS)),
    _rule(rf"(?<=\d)\s?(?:{_either(VULGAR)})", lambda found, _: f" and {VULGAR[found[0].strip()]}"),
    _rule(_either(VULGAR), _table(VULGAR)),
    _rule(rf"{_SIGNS}\s?({_N}){_SCALE}{_DASH}(?:[$£€¥₹]\s?)?({_N}){_SCALE}", _money_range),
    _rule(rf"{_SIGNS}\s?({_N}){_SCALE}", _money),
    _rule(rf"\b(?:({_either(CODES)})\s?({_N})|({_N})\s?({_either(CODES)}))\b", _coded),
    _rule(rf"(?<=\w)\s?/\s?({_either(PER)})\b", lambda found, _: f" {PER[found[1]]}"),
    _rule(r"(?<=[\d])(\s?)%", lambda _found, _british: " percent"),
    _rule(r"\b((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?\b", _date),
    _rule(r"\b(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)\b", _slashed_date),
    _rule(r"\b([01]?\d|2[0-3]):([0-5]\d)(?:\s?([aApP]\.?[mM])\b\.?)?(?!\d)", _time),
    _rule(r"\b(1[0-2]|[1-9])()\s?([aApP]\.?[mM])\b\.?", _time),
    _rule(rf"(?<![\w.,])(?!{_YEARS})(?:\+\d|\(?0?\d\d)[\d()]*(?:[ .-]\(?\d{{2,}}\)?){{2,}}{_OPEN}", _telephone),
    _rule(rf"{_FREE}(?:\+\d{{7,}}|0\d{{6,}}){_OPEN}", _telephone),
    _rule(rf"{_FREE}(\d+)/(\d+){_OPEN}(?!/)", _ratio),
    _rule(r"\b(\d+)(?:st|nd|rd|th)\b", lambda found, british: ordinal(int(found[1]), british=british)),
    _rule(r"['\u2019]?\b(\d{2}|\d{3}0)['\u2019]?s\b", _years),
    _rule(rf"(?:#|\b[Nn]o\.\s?)({_N})", lambda found, british: f"number {decimal(found[1], british=british)}"),
    _rule(rf"{_FREE}({_N}){_DASH}({_N})(?![\d-])", _range),
    _rule(
        rf"{_FREE}({_N})\s?[x\u00d7]\b(?!\s?\d)", lambda found, british: f"{decimal(found[1], british=british)} times"
    ),
    _rule(rf"{_FREE}({_N})(k|K|M|mn|bn|B|T)\b", _scaled),
    _rule(rf"{_FREE}({_N})\s?({_either(UNITS)})\b", _measured),
    _rule(r"\b(v|[A-Z]{1,3})-?(\d+(?:\.\d+)?)\b", _letters_and_number),
    _rule(rf"(?:(?<=\s)|^)[-\u2212]({_N})", lambda found, british: f"minus {decimal(found[1], british=british)}"),
    _rule(r"[~≈]\s?(?=\d)", lambda _found, _british: "about "),
    _rule(_N, lambda found, british: _number(found[0], british)),
    _rule(rf"\b({_either(SHORT)})\.(?!\w)", _short),
    _rule(rf"\b({_either(LETTERS)})(s)?\b(?!\.\w)", _one_by_one),
    _rule(r"\s?&\s?", lambda _found, _british: " and "),
    _rule(r"(?<=\w)@(?=\w)", lambda _found, _british: " at "),
    _rule(r"(?<=\w)\.(?=(?:com|org|net|co|uk|io|de|eu)\b)", lambda _found, _british: " dot "),
)
