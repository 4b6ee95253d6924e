"""Timestamp: a time that knows how much of itself the page has said.

What lives here: the value type and its two ISO 8601 forms. How dates are found and read is `dates`.
"""

import datetime as dt
from typing import Any, Self

import attrs
import regex

from nato_news.errors import DateError
from nato_news.vocabulary import Precision, ZoneOrigin

_SHOWN = {
    Precision.YEAR: "%Y",
    Precision.MONTH: "%Y-%m",
    Precision.DAY: "%Y-%m-%d",
    Precision.MINUTE: "%Y-%m-%dT%H:%M",
    Precision.SECOND: "%Y-%m-%dT%H:%M:%S",
}
_RANK = {precision: rank for rank, precision in enumerate(_SHOWN)}
# How many parts ISO 8601 writes in a precision; the hour never stands without the minute.
_OF_PARTS = dict(zip((1, 2, 3, 5, 6), _SHOWN, strict=True))
_ISO = (
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?P<offset>[+-]\d\d:\d\d)?)?)?)?"
)


@attrs.frozen(order=False, repr=False)
class Timestamp:
    """A point in time with the precision and the zone that the page gives it.

    Two timestamps are equal when they are the same instant in the same precision. They are ordered
    among naive ones and among aware ones; across, `<` raises `TypeError`, as `datetime` does.
    """

    datetime: dt.datetime
    """The time; parts finer than `precision` are fillers (1 or 0). Aware if the zone is known."""
    precision: Precision
    """The finest part that the page says."""
    zone_origin: ZoneOrigin = attrs.field(eq=False, default=ZoneOrigin.NOWHERE)
    """Where the offset came from; not compared, for the same instant stays the same."""

    def date(self) -> dt.date:
        """The calendar day, as the page prints it.

        Raises:
            DateError: the page says no day, only a month or a year.
        """
        if _RANK[self.precision] < _RANK[Precision.DAY]:
            raise DateError(f"the page says only {self}, which names no day; use .datetime and .precision")
        return self.datetime.date()

    def isoformat(self) -> str:
        """ISO 8601 of the known precision: `2022-04`, `2014-08-29`, `2025-06-23T20:35+03:00`."""
        # strftime does not pad years below 1000 on every platform, ISO 8601 does.
        shown = self.datetime.strftime(_SHOWN[self.precision].replace("%Y", f"{self.datetime.year:04}"))
        if self.datetime.tzinfo is None or _RANK[self.precision] < _RANK[Precision.MINUTE]:
            return shown
        return shown + self.datetime.isoformat()[-6:]

    @classmethod
    def fromisoformat(cls, text: str) -> Self:
        """The timestamp that `isoformat` wrote as TEXT; an offset in it counts as the page's own.

        Raises:
            DateError: TEXT is no such form, or no such day or time exists.
        """
        match = regex.fullmatch(_ISO, text)
        if match is None:
            raise DateError(f"{text!r} is not YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM[:SS][+HH:MM]")
        parts = [int(part) for part in match.group("year", "month", "day", "hour", "minute", "second") if part]
        precision = _OF_PARTS[len(parts)]
        try:
            zone = dt.datetime.strptime(match["offset"], "%z").tzinfo if match["offset"] else None
            moment = dt.datetime(*[*parts, 1, 1][: max(len(parts), 3)], tzinfo=zone)  # type: ignore[arg-type, misc]
        except ValueError as error:
            raise DateError(f"{text!r} does not exist: {error}") from error
        return cls(moment, precision, ZoneOrigin.PAGE if zone else ZoneOrigin.NOWHERE)

    def __str__(self) -> str:
        return self.isoformat()

    def __repr__(self) -> str:
        return f"Timestamp({self.isoformat()!r}, zone_origin={self.zone_origin.value!r})"

    def _key(self) -> tuple[dt.datetime, int]:
        return self.datetime, _RANK[self.precision]

    def __lt__(self, other: Any) -> bool:
        return self._key() < other._key() if isinstance(other, Timestamp) else NotImplemented

    def __le__(self, other: Any) -> bool:
        return self._key() <= other._key() if isinstance(other, Timestamp) else NotImplemented

    def __gt__(self, other: Any) -> bool:
        return self._key() > other._key() if isinstance(other, Timestamp) else NotImplemented

    def __ge__(self, other: Any) -> bool:
        return self._key() >= other._key() if isinstance(other, Timestamp) else NotImplemented
