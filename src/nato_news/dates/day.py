"""The day of a written date: its year, month and day, in one reading or in two where the order is open."""

import datetime as dt
from collections.abc import Mapping

import attrs

from nato_news.dates.lexicon import DAY_FIRST, key, lexicon
from nato_news.dates.refusal import NoDateError
from nato_news.dates.tokens import Tokens
from nato_news.dates.written import Order

_LEAP_YEAR = 2000
"""Stands in for a year that is not written: 29 February is a date."""
_FIRST_YEAR = 1000
"""Earlier years are written in ways that are not read here."""


@attrs.frozen
class Day:
    """One reading."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    order: Order | None = attrs.field(default=None, eq=False)
    """The order in which its numbers stand, if it is numeric and the other order would be another day."""

    def weekday(self) -> int | None:
        """Monday is 0; None where no day or no year is written."""
        if self.year and self.month and self.day:
            return dt.date(self.year, self.month, self.day).weekday()
        return None


def read_days(at: Mapping[str, int], tokens: Tokens, languages: int, *, last: bool = False) -> list[Day]:
    """The possible readings of the day whose parts stand AT these tokens, day first before month first.

    Args:
        at: what a part is called to the index of its token.
        tokens: the tokens of the text.
        languages: the languages of the words that stand with it; they can settle a numeric date's order.
        last: of "5-12" the last day is meant.

    Raises:
        NoDateError: there is no such day.
    """
    if "numeric" in at:
        return _numeric(at, tokens, languages)
    iso = at.get("iso", at.get("iso_month"))
    if iso is not None:
        return [_existing(*map(int, tokens.numbers(iso)))]
    day = year = month = None
    if "day" in at:
        numbers = tokens.numbers(at["day"])
        day = int(numbers[-1] if last else numbers[0])
    if "year" in at:
        year = _full_year(tokens.numbers(at["year"])[0])
    if "month" in at:
        month = int(tokens.value(at["month"], languages, "month", "short_month"))
    return [_existing(year, month, day)]


def _full_year(digits: str) -> int:
    """The year that DIGITS mean: of two, 00 to 69 are in this century, the others in the last."""
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < 70 else 1900)


def _numeric(at: Mapping[str, int], tokens: Tokens, languages: int) -> list[Day]:
    index = at["numeric"]
    last = at.get("year", index)  # "06 28 2022" and "28. 6. 2022" have their numbers in tokens of their own
    parts = [tokens.text(number) for number in range(index, last + 1)]
    numbers = tokens.numbers(index) if last == index else list(filter(str.isdigit, parts))
    one, two, year = int(numbers[0]), int(numbers[1]), _full_year(numbers[2])
    readings = []
    orders: tuple[tuple[Order, int, int], ...] = (("day-first", two, one), ("month-first", one, two))
    for order, month, day in orders:
        try:
            readings.append(attrs.evolve(_existing(year, month, day), order=order))
        except NoDateError:
            continue
    if not readings:
        raise NoDateError
    if one == two:
        return [attrs.evolve(readings[0], order=None)]
    # No language here writes dots, or a clock as "14h45", and the month first.
    has_h = "clock" in at and "h" in tokens.text(at["clock"])
    settled = any("." in part for part in parts) or has_h or not languages & ~DAY_FIRST
    return readings[:1] if settled else readings


def _existing(year: int | None, month: int | None, day: int | None = None) -> Day:
    """The day, if the calendar has it."""
    if year is not None and year < _FIRST_YEAR:
        raise NoDateError
    try:
        dt.date(_LEAP_YEAR if year is None else year, 1 if month is None else month, 1 if day is None else day)
    except ValueError as error:
        raise NoDateError from error
    return Day(year, month, day)


def is_month_in_prose(index: int, tokens: Tokens) -> bool:
    """Whether the month at INDEX with a year alone is one in running text.

    Abbreviations and words that mean something else have to begin with a capital there ("may 2020"),
    and a word that is a name with a capital with a small letter ("Mars 2020").
    """
    written = tokens.text(index)
    word = tokens.word(index)
    small = key(written)
    if small in lexicon().small_months:
        return written[0].islower()
    if small in lexicon().capital_months or (word and "month" not in word.meanings):
        return written[0].isupper()
    return True
