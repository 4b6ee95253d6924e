"""`parse_date` and `find_dates`: what they refuse, and what they leave out.

`parse_date` says why a text is no date, or why it is not sure of it. `find_dates` leaves out what it is
not sure of: a numeric date in an order that nothing settles, a relative date without a reference.
"""

import datetime as dt
import warnings
from collections.abc import Iterator
from typing import get_args

import attrs
import regex

from nato_news.dates.languages import LANGUAGES
from nato_news.dates.lexicon import ALL_LANGUAGES, BIT
from nato_news.dates.reader import read, resembles, scan
from nato_news.dates.relative import seen_from
from nato_news.dates.written import Order, Problems, Written, settle_order
from nato_news.dates.zones import zone_named
from nato_news.errors import (
    AmbiguousDateError,
    DateError,
    RepeatedTimeWarning,
    TextTypeError,
    UnknownLanguageError,
)
from nato_news.folding import fold
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Code, Precision

_YEAR = regex.compile("1[0-9]{3}|2[01][0-9]{2}")


@attrs.frozen
class FoundDate:
    """A date in running text, and where it stands."""

    timestamp: Timestamp
    """The date; of a range the first day."""
    end_timestamp: Timestamp | None
    """The last day of a range; None for a single date."""
    start: int
    """Offset of its first character in the text as given, from 0."""
    end: int
    """Offset behind its last character."""


@attrs.frozen
class _Help:
    """What the caller knows beside the text."""

    languages: int
    order: str | None
    zone: dt.tzinfo | None
    reference: dt.datetime | None

    @classmethod
    def of(
        cls,
        text: str,
        language: str | None,
        order: str | None,
        timezone: str | None,
        reference: dt.datetime | None,
    ) -> "_Help":
        if not isinstance(text, str):
            raise TextTypeError(f"dates are read from a str, not from {type(text).__name__}")
        if order is not None and order not in get_args(Order):
            raise DateError(f"order is 'day-first', 'month-first' or None, not {order!r}")
        zone = None if timezone is None else zone_named(timezone)
        if language is None:
            return cls(ALL_LANGUAGES, order, zone, reference)
        code, _, region = language.replace("_", "-").partition("-")
        for known in LANGUAGES:
            if known.code == code.lower():
                return cls(BIT[known.code], order or known.order_in(region.upper()), zone, reference)
        codes = ", ".join(known.code for known in LANGUAGES)
        raise UnknownLanguageError(f"{language!r} is none of the languages that dates are read in: {codes}")

    def timestamp(self, written: Written, order: str | None) -> tuple[Timestamp, Problems]:
        """The timestamp of WRITTEN, and what is doubtful about it.

        Raises:
            AmbiguousDateError: it is numeric and ORDER does not say how to read it.
            DateError: it is relative and there is no reference.
        """
        if written.ago is not None:
            if self.reference is None:
                raise DateError("it is relative: say with reference= when it was read")
            return seen_from(written, self.reference, self.zone)
        read_in_order = written.in_order(order)
        if read_in_order is None:
            readings = tuple(map(str, written.readings()))
            raise AmbiguousDateError(f"it is {' or '.join(readings)}: say with order= or language= which", readings)
        return read_in_order.localized(self.zone)


def parse_date(
    text: str,
    *,
    language: str | None = None,
    order: str | None = None,
    timezone: str | None = None,
    reference: dt.datetime | None = None,
) -> Timestamp:
    """Read a text that is one written date or date-time and nothing else.

    Args:
        text: the date; white space around and within it does not count.
        language: a BCP 47 tag ("de", "en-US"); None reads all eleven languages.
        order: "day-first" or "month-first", for numeric dates; None if the text or the language says it.
        timezone: the IANA zone of a time without a zone ("Europe/Kyiv"). It also settles names of several
            zones: "IST" is +05:30 in "Asia/Kolkata".
        reference: when the text was read, for relative dates ("2 hours ago").

    Returns:
        The timestamp, as precise as it is written, with the zone that is written, that of `timezone` on
        that day, or none.

    Raises:
        TextTypeError: `text` is no str.
        DateError: it is no date, or not a full one; the message says why. Also if the weekday is another
            one, if `timezone` skips that time, if its zone's name means several.
        AmbiguousDateError: it is numeric and can be day first or month first.
        UnknownTimezoneError: `timezone` is no IANA zone.
        UnknownLanguageError: `language` is none of the eleven.

    Warns:
        RepeatedTimeWarning: `timezone` has that time twice; the first was taken.
    """
    caller = _Help.of(text, language, order, timezone, reference)
    folded = fold(text)
    if len(folded) == 4 and _YEAR.fullmatch(folded):
        return Timestamp(dt.datetime(int(folded), 1, 1), Precision.YEAR)  # noqa: DTZ001 - a year has no zone
    written = read(folded, caller.languages)
    refusal = _why_none(folded, caller.languages) if written is None else _why_not(written, order)
    if written is None or refusal:
        raise DateError(f"{text!r} is not read: {refusal}")
    try:
        timestamp, problems = caller.timestamp(written, caller.order)
    except AmbiguousDateError as error:
        raise AmbiguousDateError(f"{text!r} is not read: {error}", error.readings) from None
    except DateError as error:
        raise DateError(f"{text!r} is not read: {error}") from None
    for code, message in problems:
        if code is not Code.REPEATED_TIME:
            raise DateError(f"{text!r} is not read: {message}")
        warnings.warn(message, RepeatedTimeWarning, stacklevel=2)
    return timestamp


def _why_none(folded: str, languages: int) -> str:
    """Why a text is no date."""
    if languages != ALL_LANGUAGES and read(folded) is not None:
        return "it is a date in another language"
    if resembles(folded):
        return "there is no such day, time or range, or its words are of different languages"
    if next(scan(folded, languages, relative=False), None):
        return "there is more in it than a date; find_dates finds dates in running text"
    return "it is no date in a form that is known"


def _why_not(written: Written, order: str | None) -> str | None:
    """Why a date is not the one that is asked for; None if it is."""
    if written.end is not None:
        return "it is a range; find_dates reads both its ends"
    if written.ago is None and not written.is_full:
        return "it names no year"
    if written.weekday_contradicts:
        return "that day is another day of the week"
    if order is not None and written.order is not None and order != written.order:
        return f"it is {written.order}, not {order}"
    return None


def find_dates(
    text: str,
    *,
    language: str | None = None,
    order: str | None = None,
    timezone: str | None = None,
    reference: dt.datetime | None = None,
) -> Iterator[FoundDate]:
    """Find every full date in running text: a day or a month with its year, a range, a date-time.

    What is not certain is left out: numbers that may be day first or month first where neither the
    arguments nor the text's other dates say which, and relative dates without a `reference`. A time that
    `timezone` skips, or whose zone's name means several, keeps no zone.

    Args:
        text: any text. A date does not run over the end of a line.
        language: as for `parse_date`.
        order: as for `parse_date`; it does not change dates that can be read in one order only.
        timezone: as for `parse_date`.
        reference: as for `parse_date`.

    Returns:
        The dates in the order of the text.

    Raises:
        TextTypeError: `text` is no str.
        DateError: `order` is none of the two.
        UnknownTimezoneError: `timezone` is no IANA zone.
        UnknownLanguageError: `language` is none of the eleven.

    Warns:
        RepeatedTimeWarning: `timezone` has a time twice; the first was taken.
    """
    caller = _Help.of(text, language, order, timezone, reference)
    found = list(scan(text, caller.languages, relative=reference is not None))
    return _resolved(caller, found, caller.order or settle_order(written for written, _, _ in found))


def _resolved(caller: _Help, found: list[tuple[Written, int, int]], order: str | None) -> Iterator[FoundDate]:
    for written, start, end in found:
        try:
            timestamp, problems = caller.timestamp(written, order)
            last, more = (None, ()) if written.end is None else caller.timestamp(written.end, order)
        except DateError:
            continue
        for code, message in problems + more:
            if code is Code.REPEATED_TIME:
                warnings.warn(message, RepeatedTimeWarning, stacklevel=3)
        yield FoundDate(timestamp, last, start, end)
