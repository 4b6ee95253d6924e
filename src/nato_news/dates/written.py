"""Written: one date as it is written, and what point in time that is.

Nothing here reads text. `resolve` adds what the text leaves open and another source knows: the local
zone, the order of day and month. What neither knows stays open, with a code and a sentence that say so.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Literal

import attrs

from nato_news.dates import zones
from nato_news.dates.lexicon import BIT, DAY_FIRST
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Code, Precision, ZoneOrigin

Order = Literal["day-first", "month-first"]
_PRECISIONS = tuple(Precision)
Problems = tuple[tuple[Code, str], ...]


@attrs.frozen
class Ago:
    """A distance from the time at which the text was read."""

    unit: str
    """As `dateutil.relativedelta` names it: "seconds" to "years"."""
    count: int
    """How many of them; negative towards the past."""
    rest: "Ago | None" = None
    """What the distance has besides, in a smaller unit."""


@attrs.frozen(kw_only=True)
class Written:
    """One date, date-time or range as it is written. What is not written is None."""

    year: int | None = None
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31. The day of the day-first reading where the order is open."""
    hour: int | None = None
    """0 to 23."""
    minute: int | None = None
    second: int | None = None
    offset: dt.timedelta | None = None
    """East of Greenwich, if the text says it for certain."""
    zone: str | None = None
    """The zone's name as printed, if it alone gives no certain offset ("IST", "ET")."""
    ago: Ago | None = None
    """The distance, if the date is relative ("2 hours ago")."""
    order: Order | None = None
    """The order of a numeric date, where its own form settles it."""
    other: "Written | None" = None
    """The month-first reading, where a numeric date's own form leaves its order open."""
    weekday_contradicts: bool = False
    """The weekday that is written is not the weekday of that day."""
    end: "Written | None" = None
    """The last day of a range; the rest is its first."""

    @property
    def is_full(self) -> bool:
        """Whether it names at least a year and a month."""
        return self.year is not None and self.month is not None

    @property
    def precision(self) -> Precision:
        """The finest part that is written and that a timestamp can say: an hour alone is none."""
        parts = (self.month, self.day, self.minute, self.second)
        return _PRECISIONS[parts.index(None) if None in parts else 4]

    @property
    def _is_timed(self) -> bool:
        """Whether it names a time: an hour alone is none, and neither is a clock beside a month."""
        return self.day is not None and self.minute is not None

    def in_order(self, order: str | None) -> "Written | None":
        """The reading in ORDER; None if both are possible and ORDER is none of them."""
        if self.other is None or order == "day-first":
            return self
        return self.other if order == "month-first" else None

    def resolve(self, timezone: str | None = None, order: str | None = None) -> tuple[Timestamp | None, Problems]:
        """The timestamp that is written, and what is missing or doubtful.

        Args:
            timezone: the IANA zone of the source, for a time without a zone.
            order: "day-first" or "month-first", for a numeric date that leaves it open.

        Raises:
            UnknownTimezoneError: TIMEZONE is no such zone.
        """
        if not self.is_full:
            return None, ((Code.UNREAD_DATE, "the line names no year and month, or only a relative date"),)
        read = self.in_order(order)
        if read is None:
            return None, ((Code.AMBIGUOUS_DATE, f"either {' or '.join(map(str, self.readings()))}"),)
        return read.localized(None if timezone is None else zones.zone_named(timezone))

    def readings(self) -> tuple[Timestamp, ...]:
        """The timestamp, without a zone; two where the order is open."""
        return tuple(read.naive() for read in (self, self.other) if read is not None)

    def naive(self) -> Timestamp:
        """The timestamp as the calendar and the clock show it."""
        # The reader has made sure that there is such a day and such a time.
        clock = (self.hour or 0, self.minute or 0, self.second or 0) if self._is_timed else ()
        moment = dt.datetime(self.year or 1, self.month or 1, self.day or 1, *clock)  # noqa: DTZ001 - naive on purpose
        return Timestamp(moment, self.precision)

    def localized(self, zone: dt.tzinfo | None) -> tuple[Timestamp, Problems]:
        """The timestamp in the zone that is printed, else in ZONE, else in none; and what is doubtful."""
        naive = self.naive()
        if not self._is_timed or (self.offset is None and zone is None and self.zone is None):
            return naive, ()
        if self.offset is not None:
            return with_offset(naive, self.offset, ZoneOrigin.PAGE), ()
        return _in_named_zone(naive, self.zone, zone) if self.zone else _in_zone(naive, zone)


def _in_named_zone(naive: Timestamp, name: str, zone: dt.tzinfo | None) -> tuple[Timestamp, Problems]:
    """NAIVE with the offset of ZONE, if ZONE bears NAME then."""
    offset = None if zone is None else zones.offset_if_called(naive.datetime, zone, name)
    if offset is not None:
        return with_offset(naive, offset, ZoneOrigin.PAGE), ()
    message = f"{name} is the name of several time zones, so no offset was taken from it"
    return naive, ((Code.AMBIGUOUS_ZONE, message),)


def _in_zone(naive: Timestamp, zone: dt.tzinfo | None) -> tuple[Timestamp, Problems]:
    """NAIVE with the offset that ZONE has at that time."""
    local = naive.datetime.replace(tzinfo=zone)
    if not zones.exists(local):
        return naive, ((Code.NO_SUCH_TIME, f"{zone} has no {naive}: its clocks were put forward over it"),)
    timestamp = with_offset(naive, local.utcoffset(), ZoneOrigin.SOURCE)
    if zones.comes_twice(local):
        return timestamp, ((Code.REPEATED_TIME, f"{zone} has {naive} twice; {timestamp} is the first"),)
    return timestamp, ()


def with_offset(naive: Timestamp, offset: dt.timedelta | None, origin: ZoneOrigin) -> Timestamp:
    """NAIVE with an offset, or as it is. The offset is fixed: no zone's rules come along with it."""
    if offset is None:
        return naive
    return Timestamp(naive.datetime.replace(tzinfo=dt.timezone(offset)), naive.precision, origin)


def settle_order(dates: Iterable[Written], language: str | None = None) -> Order | None:
    """The one order of a document's numeric dates: that of those which leave no choice, else its language's.

    Args:
        dates: all dates of the document; those in words say nothing about order.
        language: the BCP 47 tag of the document's language, if it is known.

    Returns:
        The order, or None if neither a date nor the language shows it or two dates contradict each other.
    """
    orders = {part.order for date in dates for part in (date, date.end) if part is not None and part.order}
    if not orders and language is not None and BIT.get(language, 0) & DAY_FIRST:
        return "day-first"
    return orders.pop() if len(orders) == 1 else None
