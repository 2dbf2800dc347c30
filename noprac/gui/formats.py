"""Numbers, dates and times as the user writes them.

Takes: values. Gives: plain text, in the locale of the window. May not: round otherwise than is asked.
"""

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale

from noprac.gui.tongue import locale, tr


def number(value: float, places: int = 0) -> str:
    """`value` with that many places behind the point, or the comma."""
    return locale().toString(float(value), "f", places)


def percent(value: int) -> str:
    """That many of a hundred."""
    return tr("{n} %").format(n=number(value))


def megabytes(value: int) -> str:
    """A file's size, in millions of bytes."""
    return f"{number(value)} MB"


def day(of: date) -> str:
    """A day, short."""
    return locale().toString(_qt(of), QLocale.FormatType.ShortFormat)


def whole_day(of: date) -> str:
    """A day with its name and its month's."""
    return locale().toString(_qt(of), QLocale.FormatType.LongFormat)


def short_day(of: date) -> str:
    """A day with its month, without its year; a short month ends without a point, for the line may go on."""
    return locale().toString(_qt(of), tr("d MMM", "a day and its month, in Qt's letters")).removesuffix(".")


def moment(seconds: float) -> str:
    """A day and a time of day, short; `seconds` since 1970."""
    when = QDateTime.fromMSecsSinceEpoch(int(seconds * 1000))
    return locale().toString(when, QLocale.FormatType.ShortFormat)


def _qt(of: date) -> QDate:
    return QDate(of.year, of.month, of.day)
