"""The clock of a written date: the time of the day, and the zone that is printed with it."""

import datetime as dt
from collections.abc import Mapping
from typing import TypedDict

from nato_news.dates.lexicon import ALL_LANGUAGES
from nato_news.dates.refusal import NoDateError
from nato_news.dates.tokens import Tokens
from nato_news.dates.zones import OFFSETS

_LARGEST_OFFSET = dt.timedelta(hours=14)
_SMALLEST_OFFSET = dt.timedelta(hours=-12)


class Clock(TypedDict, total=False):
    """The parts of `Written` that a clock fills."""

    hour: int
    minute: int
    second: int | None
    offset: dt.timedelta | None
    zone: str | None


def read_clock(at: Mapping[str, int], tokens: Tokens) -> Clock:
    """The clock whose parts stand AT these tokens; empty if there is none.

    Raises:
        NoDateError: there is no such time.
    """
    second: int | None = None
    if "clock" in at:
        hour, minute, *seconds = map(int, tokens.numbers(at["clock"]))
        second = seconds[0] if seconds else None
    elif "digits" in at:
        hour, minute = divmod(int(tokens.text(at["digits"])), 100)
    elif "hour" in at:
        return Clock(hour=_hour(int(tokens.numbers(at["hour"])[0]), at, tokens))
    else:
        return Clock()
    if minute > 59 or (second or 0) > 59:
        raise NoDateError
    offset, zone = _zone(at["zone"], tokens) if "zone" in at else (None, None)
    return Clock(hour=_hour(hour, at, tokens), minute=minute, second=second, offset=offset, zone=zone)


def _hour(hour: int, at: Mapping[str, int], tokens: Tokens) -> int:
    """HOUR of 24, where "a.m." or "p.m." says that it is one of 12; "14:05 PM" says it twice."""
    if hour > 23:
        raise NoDateError
    if "half" not in at:
        return hour
    afternoon = tokens.text(at["half"])[0] in "pP"
    if hour == 0 or (hour > 12 and not afternoon):
        raise NoDateError
    return hour % 12 + 12 * afternoon


def _zone(index: int, tokens: Tokens) -> tuple[dt.timedelta | None, str | None]:
    """The offset that is certain, or the name that leaves it open."""
    shown = tokens.text(index)
    if tokens.word(index) is not None:
        name = str(tokens.value(index, ALL_LANGUAGES, "zone"))
        hours = OFFSETS[name]
        return (None, name) if hours is None else (dt.timedelta(hours=hours), None)
    digits = "".join(tokens.numbers(index))
    offset = dt.timedelta(hours=int(digits[:-2] or 0), minutes=int(digits[-2:]))
    if len(digits) < 3:
        offset = dt.timedelta(hours=int(digits))
    if "+" not in shown:
        offset = -offset
    if not _SMALLEST_OFFSET <= offset <= _LARGEST_OFFSET or offset.seconds % 900:
        raise NoDateError
    return offset, None
