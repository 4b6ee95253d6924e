"""Time zones: what their names mean, and what a local zone's offset was on a day.

A name that always means one offset has it here. One that means several ("IST"), or that changes its
offset with the season ("ET"), has None: it is settled only by a zone that bears that name on that day.
"""

import datetime as dt

from nato_news.errors import UnknownTimezoneError

OFFSETS: dict[str, float | None] = {
    "UTC": 0,
    "GMT": 0,
    "Z": 0,
    "WET": 0,
    "WEST": 1,
    "CET": 1,
    "CEST": 2,
    "MEZ": 1,
    "MESZ": 2,
    "EET": 2,
    "EEST": 3,
    "MSK": 3,
    "МСК": 3,
    "TRT": 3,
    "AZT": 4,
    "SGT": 8,
    "HKT": 8,
    "JST": 9,
    "KST": 9,
    "AEST": 10,
    "AEDT": 11,
    "NZST": 12,
    "NZDT": 13,
    "EST": -5,
    "EDT": -4,
    "CDT": -5,
    "MDT": -6,
    "PDT": -7,
    "PST": -8,
    "AST": None,
    "AMT": None,
    "BST": None,
    "CST": None,
    "GST": None,
    "IST": None,
    "MST": None,
    "CT": None,
    "ET": None,
    "MT": None,
    "PT": None,
}
"""Hours east of Greenwich, as the IANA database's abbreviations and the military "Z" have them."""


def zone_named(name: str) -> dt.tzinfo:
    """The IANA zone called NAME.

    Raises:
        UnknownTimezoneError: there is none of that name.
    """
    import zoneinfo  # noqa: PLC0415 - costs much of an import, and few dates need it

    try:
        return zoneinfo.ZoneInfo(name)
    except (OSError, ValueError, zoneinfo.ZoneInfoNotFoundError) as error:
        raise UnknownTimezoneError(f"{name!r} is no IANA time zone, as 'Europe/Kyiv' is one") from error


def offset_if_called(moment: dt.datetime, zone: dt.tzinfo, name: str) -> dt.timedelta | None:
    """The offset of ZONE at MOMENT, if NAME is what it is called then; "CT" is both "CST" and "CDT"."""
    for local in (moment.replace(tzinfo=zone), moment.replace(tzinfo=zone, fold=1)):
        shown = local.tzname() or ""
        if name in {shown, shown[:1] + shown[2:]}:
            return local.utcoffset()
    return None


def exists(moment: dt.datetime) -> bool:
    """Whether an aware wall-clock time exists: summer time skips an hour."""
    from dateutil import tz  # noqa: PLC0415 - as above

    return bool(tz.datetime_exists(moment))


def comes_twice(moment: dt.datetime) -> bool:
    """Whether an aware wall-clock time comes twice: summer time's end repeats an hour."""
    from dateutil import tz  # noqa: PLC0415 - as above

    return bool(tz.datetime_ambiguous(moment))
