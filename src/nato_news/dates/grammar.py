"""The grammar: what a written date is, as regular expressions whose letters are tokens.

Each name below is a piece of a date, made of the pieces above it. `_any(kinds)` stands for one token that
can be of one of these kinds, and a group's name says what is read from it. All pieces are bounded, so that
looking for dates takes time linear in the text. What fits can still be refused when it is read: "31 June
2020" is text.
"""

import functools

import regex

from nato_news.dates.lexicon import lexicon


def _any(kinds: str) -> str:
    """One token that can be of one of KINDS."""
    letters = lexicon().letters
    return "[" + "".join(letters.get(kind, regex.escape(kind)) for kind in kinds.split()) + "]"


def _month(suffix: str) -> str:
    return rf"(?P<month{suffix}>{_any('month')}|{_any('short_month')}\.?)"


def _full(suffix: str) -> str:
    """A day or a month with its year; SUFFIX ends the names of the groups in it."""
    month, day = _month(suffix), f"(?P<day{suffix}>{_any('day')})"
    year = f"(?P<year{suffix}>{_any('year')})"
    some_year = f"(?P<year{suffix}>{_any('year short_year')})"
    of = f"{_any('of ,')}?"
    return rf"""(?:
        {day}(?:{of}{month}{of}|-{month}-|/{month}/){some_year}
        | {month}{day},?{year}
        | {month}{of}{year}
        | {year}{_any("year_word")}(?:{day}{month}|{month}{day})
        | (?P<numeric{suffix}>{_any("numeric")})
        | (?P<iso{suffix}>{_any("iso")})
    )(?:{_any("era")}\.?)?"""


def _without_year(suffix: str) -> str:
    month, day = _month(suffix), f"(?P<day{suffix}>{_any('day')})"
    return f"(?:{day}{_any('of')}?{month}|{month}{day})"


def _clock(suffix: str) -> str:
    """A time of the day: "9:05 a.m. EST", "11.08am BST", "14.05 Uhr", "14h", "1405 GMT (2205 HKT)"."""
    named = f"(?:{_any('zone')}(?={_any('offset')}))?(?P<zone{suffix}>{_any('zone offset')})"
    zone = rf"(?:{named}|\({named}\))"
    return rf"""(?:
        (?:(?P<clock{suffix}>{_any("clock")}):?
            |(?P<clock{suffix}>{_any("dotted")})(?={_any("half oclock zone offset")})
            |(?P<hour{suffix}>{_any("day")})(?={_any("half oclock")}))
        (?P<half{suffix}>{_any("half")})?(?:{_any("oclock")}\.?)?{zone}?
        | (?P<digits{suffix}>{_any("year four")}){zone}(?:\({_any("year four clock")}{_any("zone")}\))?
    )"""


def _then() -> str:
    """What stands between date and clock."""
    return rf"{_any('- , | · / : T')}?(?:{_any('at')}\.?:?){{0,2}}"


def _day(suffix: str, core: str, *, line: bool) -> str:
    """CORE with what can stand around it: a clock, a weekday.

    Abbreviated weekdays are words of prose too ("so", "do", "sex"): only in a LINE of its own can they
    stand without a mark, or behind the date.
    """
    name = f"P<weekday{suffix}>"
    short = _any("short_weekday")
    before = rf"(?:(?{name}{_any('weekday')}|{short}{'' if line else '(?=[.,])'})\.?{_any('day_word')}{{0,2}},?)?"
    weekday = f"(?{name}{_any('weekday short_weekday' if line else 'weekday')}){_any('day_word')}?"
    after = rf"(?:,?(?:{weekday}|\({weekday}\)))?"
    clock, then = _clock(suffix), _then()
    return rf"""(?:
        {before}{core}(?:(?:,?{weekday})?{then}{clock}|[\[(]{clock}[\])])?{after}
        | {clock}{then}{before}{core}(?P<zone{suffix}>{_any("zone offset")})?{after}
    )"""


def _range(*, line: bool) -> str:
    """A first and a last day: "5-12 June 2012", "June 5-12, 2012", "24 Mar. 2015 - 26 Mar. 2015"."""
    to, days = _any("- to"), _days()
    year, era = f"(?P<year>{_any('year')})", rf"(?:{_any('era')}\.?)?"
    weekday = f"(?:{_any('weekday')},?)?"
    first, last = (
        _day("", f"(?:{_full('')}|{_without_year('')})", line=line),
        _day("2", _full("2"), line=line),
    )
    return rf"""(?:
        {weekday}{days}{_any("of")}?{_month("")}{_any("of ,")}?{year}{era}
        | {_month("")}{days},?{year}
        | {_month("")}{to}{_month("2")}{_any("of")}?(?P<year2>{_any("year")}){era}
        | {first}{to}{last}
    )"""


def _days() -> str:
    return f"(?:(?P<days>{_any('days')})|(?P<day>{_any('day')}){_any('- to')}(?P<day2>{_any('day')}))"


def _relative() -> str:
    """A time told from now: "2 hours ago", "vor 3 Stunden 40 Minuten", "Вчора, 14:05"."""
    unit, ago, count = f"(?P<unit>{_any('unit')})", f"(?P<ago>{_any('ago')})", f"(?P<count>{_any('day one')})"
    today = f"(?P<today>{_any('today')})(?:{_then()}{_clock('')})?"
    rest = f"(?:{_any(',')}?(?P<count2>{_any('day')})(?P<unit2>{_any('unit')}))?"
    return f"(?:{count}?{unit}{rest}{ago}|{ago}{count}{unit}{rest}{ago}?|{today})"


def _line() -> str:
    """A whole text that is one day: also one without a year, or in numbers that prose has for other things."""
    numbers = rf"""(?P<iso_month>{_any("iso_month")})
        |(?P<numeric>{_any("day")})\.?{_any("day")}\.?(?P<year>{_any("year")})"""
    core = rf"(?:(?:{_full('')}|{numbers}){_any('year_word')}?|{_without_year('')})"
    return rf"{_any('lead')}?{_day('', core, line=True)}-?"


def _range_line() -> str:
    """A whole text that is a range."""
    return rf"{_any('lead')}?(?:{_range(line=True)}|{_days()}{_any('of')}?{_month('')})"


def _brief_line() -> str:
    """A whole text that is a relative date or a clock."""
    # Beside a year it is today's date in a banner.
    said = rf"{_any('today')},?{_day('', _without_year(''), line=True)}"
    return rf"{said}|{_relative()}|\#?{_clock('')}"


class Grammar:
    """The grammar; each of its patterns is compiled when it is first needed, which takes longer than a page."""

    @functools.cached_property
    def line(self) -> regex.Pattern[str]:
        """A whole text that is one day."""
        return regex.compile(_line(), regex.VERBOSE)

    @functools.cached_property
    def ranges(self) -> regex.Pattern[str]:
        """A token without which nothing is a range."""
        return regex.compile(_any("- to days"))

    @functools.cached_property
    def range_line(self) -> regex.Pattern[str]:
        """A whole text that is a range."""
        return regex.compile(_range_line(), regex.VERBOSE)

    @functools.cached_property
    def brief_line(self) -> regex.Pattern[str]:
        """A whole text that is a relative date or a clock."""
        return regex.compile(_brief_line(), regex.VERBOSE)

    @functools.cached_property
    def relates(self) -> regex.Pattern[str]:
        """A token without which nothing is a relative date."""
        return regex.compile(_any("ago today"))

    @functools.cached_property
    def found(self) -> regex.Pattern[str]:
        """A range or a date in running text."""
        # Most tokens begin no date, which one look tells.
        begins = _any("day days month short_month weekday short_weekday clock dotted numeric iso year four")
        return regex.compile(f"(?={begins})(?:{_range(line=False)}|{_running()})", regex.VERBOSE)

    @functools.cached_property
    def found_relative(self) -> regex.Pattern[str]:
        """The same, and relative dates."""
        return regex.compile(f"{_range(line=False)}|{_running()}|{_relative()}", regex.VERBOSE)

    @functools.cached_property
    def date(self) -> regex.Pattern[str]:
        """One date in running text, where the range that begins there is none."""
        return regex.compile(_running(), regex.VERBOSE)

    @functools.cached_property
    def bare(self) -> regex.Pattern[str]:
        """The same, without weekday and clock."""
        return regex.compile(_full(""), regex.VERBOSE)


def _running() -> str:
    return _day("", _full(""), line=False)


@functools.cache
def grammar() -> Grammar:
    """The grammar of all languages."""
    return Grammar()


@functools.cache
def names(pattern: regex.Pattern[str]) -> tuple[str, ...]:
    """The names of the groups of one of the patterns of the grammar, all of which have one, in order."""
    return tuple(sorted(pattern.groupindex, key=pattern.groupindex.__getitem__))
