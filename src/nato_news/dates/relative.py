"""Relative dates: "2 hours ago" as seen from a time that the caller gives, never from the clock.

The result is as precise as the unit: minutes give a minute, days a day. There is no precision of an hour
or a week, so "2 hours ago" is a day and "2 weeks ago" a month.
"""

import datetime as dt

import attrs

from nato_news.dates.written import Ago, Problems, Written, with_offset
from nato_news.errors import DateError
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import ZoneOrigin

_PARTS = ("year", "month", "day", "hour", "minute", "second")
_KNOWN = {"years": 1, "months": 2, "weeks": 2, "days": 3, "hours": 3, "minutes": 5, "seconds": 6}
"""How many of the parts a unit lets us know."""
_ON_THE_CLOCK = frozenset({"hours", "minutes", "seconds"})


def seen_from(written: Written, reference: dt.datetime, zone: dt.tzinfo | None) -> tuple[Timestamp, Problems]:
    """The timestamp of WRITTEN, a relative date, when it is read at REFERENCE; and what is doubtful.

    Args:
        written: the date, its `ago` is not None.
        reference: when the text was read; a naive one is local time in ZONE.
        zone: the zone in which days are counted; None is that of REFERENCE.

    Raises:
        DateError: the calendar has no such year.
    """
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - few dates need it

    ago = written.ago or Ago("days", 0)
    if zone is not None:
        reference = reference.replace(tzinfo=zone) if reference.tzinfo is None else reference.astimezone(zone)
    least = ago.rest or ago
    distance = relativedelta(**{ago.unit: ago.count})  # type: ignore[arg-type]
    if ago.rest is not None:
        distance += relativedelta(**{ago.rest.unit: ago.rest.count})  # type: ignore[arg-type]
    try:
        if reference.tzinfo is not None and least.unit in _ON_THE_CLOCK:
            # Local clocks may have been moved in between: hours pass in UTC.
            moment = (reference.astimezone(dt.UTC) + distance).astimezone(reference.tzinfo)
        else:
            moment = reference + distance
    except (OverflowError, ValueError) as error:
        raise DateError(f"{-ago.count} {ago.unit} before {reference} is no date of the calendar") from error
    parts = dict(zip(_PARTS[: _KNOWN[least.unit]], moment.timetuple(), strict=False))
    seen = attrs.evolve(written, ago=None, **parts)  # type: ignore[arg-type]
    if "minute" in parts:
        return with_offset(seen.naive(), moment.utcoffset(), ZoneOrigin.SOURCE), ()
    return seen.localized(reference.tzinfo)
