"""What fits the grammar is read as a `Written`, or refused where there is no such date.

Refused are a day or a time that does not exist, words of two languages in one date, a range that runs
backwards; and in running text what is more often something else: "may 2020", "Mars 2020", "1.10.12".
"""

import attrs
import regex

from nato_news.dates.clock import read_clock
from nato_news.dates.day import is_month_in_prose, read_days
from nato_news.dates.grammar import names
from nato_news.dates.lexicon import lexicon
from nato_news.dates.refusal import NoDateError
from nato_news.dates.tokens import Tokens
from nato_news.dates.written import Ago, Written


def written(match: regex.Match[str], tokens: Tokens, languages: int, *, running: bool) -> Written | None:
    """What MATCH says; None if it is no date in one of LANGUAGES.

    Args:
        match: a match of the grammar over the letters of TOKENS.
        tokens: the tokens of the text.
        languages: a set of languages.
        running: the date was found in running text; it is not a line of its own.
    """
    at = {name: start for name, (start, _) in zip(names(match.re), match.regs[1:], strict=True) if start >= 0}
    ends = {name[:-1]: start for name, start in at.items() if name[-1] == "2"}
    if "days" in at:
        at["day"] = ends["day"] = at["days"]
    try:
        common = _languages(match, tokens, languages)
        if "ago" in at or "today" in at:
            return _relative(at, tokens, common)
        if running:
            _check_prose(at, tokens)
        if not ends:
            return _one(at, tokens, common)
        _share(at, ends)
        return _range(_one(at, tokens, common), _one(ends, tokens, common, last=True))
    except NoDateError:
        return None


def _languages(match: regex.Match[str], tokens: Tokens, languages: int) -> int:
    """The languages that all words of MATCH have in common: the words that must agree, and those that may."""
    may = languages
    for _, start, end, word in tokens.rows[match.start() : match.end()]:
        if word is None:
            if not tokens.source[end - 1].isdigit():
                ordinal = tokens.source[start:end].lstrip("0123456789").lower()
                languages &= lexicon().ordinals.get(ordinal, languages) if end - start > 1 else languages
        elif word.binding:
            languages &= word.languages
        else:
            may &= word.languages
    if not languages:
        raise NoDateError
    return languages & may or languages


def _check_prose(at: dict[str, int], tokens: Tokens) -> None:
    """Refuse what is a date on a line of its own only."""
    if "month" in at and "day" not in at and not is_month_in_prose(at["month"], tokens):
        raise NoDateError
    if "numeric" in at and len(tokens.numbers(at["numeric"])[-1]) == 2 and not at.keys() & {"clock", "weekday"}:
        raise NoDateError


def _one(at: dict[str, int], tokens: Tokens, languages: int, *, last: bool = False) -> Written:
    """One day, with its clock."""
    clock = read_clock(at, tokens)
    days = read_days(at, tokens, languages, last=last)
    weekday = int(tokens.value(at["weekday"], languages, "weekday", "short_weekday")) if "weekday" in at else None
    # A weekday settles an open order, or contradicts all readings.
    fitting = days if weekday is None else [day for day in days if day.weekday() in {None, weekday}]
    first, *others = [
        Written(
            year=day.year,
            month=day.month,
            day=day.day,
            order=day.order,
            weekday_contradicts=not fitting,
            **clock,
        )
        for day in fitting or days
    ]
    return attrs.evolve(first, order=None, other=attrs.evolve(others[0], order=None)) if others else first


def _share(first: dict[str, int], last: dict[str, int]) -> None:
    """Give both ends of a range what is written once for the two: the month, the year."""
    for name in ("month", "year"):
        for one, other in ((first, last), (last, first)):
            if name in other and not one.keys() & {"numeric", "iso"}:
                one.setdefault(name, other[name])


def _range(first: Written, last: Written) -> Written:
    def date(day: Written) -> tuple[int, int, int]:
        return day.year or 0, day.month or 0, day.day or 0

    if (first.day is None) != (last.day is None) or (first.year is None) != (last.year is None):
        raise NoDateError
    if first.other is None and last.other is None and date(last) < date(first):
        raise NoDateError
    return attrs.evolve(first, end=last)


def _relative(at: dict[str, int], tokens: Tokens, languages: int) -> Written:
    if "today" in at:
        ago = Ago("days", int(tokens.value(at["today"], languages, "today")))
        return Written(ago=ago, **read_clock(at, tokens))
    rest = _ago(at, tokens, languages, "2") if "unit2" in at else None
    return Written(ago=attrs.evolve(_ago(at, tokens, languages, ""), rest=rest))


def _ago(at: dict[str, int], tokens: Tokens, languages: int, suffix: str) -> Ago:
    """The distance in one unit, told by the groups of SUFFIX."""
    count, unit = f"count{suffix}", f"unit{suffix}"
    counted = count in at and tokens.word(at[count]) is None
    number = int(tokens.numbers(at[count])[0]) if counted else 1
    return Ago(str(tokens.value(at[unit], languages, "unit")), -number)
