"""What holds for all dates: laws, shapes of results, cost. The tables of cases are in test_dates_table."""

import contextlib
import datetime as dt
import doctest
import itertools
import pickle
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conftest import work
from nato_news import dates
from nato_news.dates import FoundDate, Written, find_dates, parse_date, read, settle_order
from nato_news.dates.languages import LANGUAGES
from nato_news.dates.lexicon import lexicon
from nato_news.errors import (
    AmbiguousDateError,
    DateError,
    NatoNewsError,
    RepeatedTimeWarning,
    TextTypeError,
    UnknownLanguageError,
    UnknownTimezoneError,
)
from nato_news.timestamp import Timestamp
from nato_news.vocabulary import Code, Precision, ZoneOrigin

CODES = [language.code for language in LANGUAGES]
BY_CODE = {language.code: language for language in LANGUAGES}
MOMENTS = st.datetimes(dt.datetime.fromisoformat("1000-01-01"), dt.datetime.fromisoformat("2199-12-31"))


def first(words: str) -> str:
    return words.split(maxsplit=1)[0].replace("_", " ")


def month_of(code: str, moment: dt.datetime) -> str:
    language = BY_CODE[code]
    cases = (language.months[moment.month - 1] or language.short_months[moment.month - 1]).split()
    # The genitive stands second where a language has cases.
    return cases[1] if code in {"pl", "uk", "ru"} and len(cases) == 3 else cases[0]


def long_form(code: str, moment: dt.datetime) -> str:
    month = month_of(code, moment)
    if code in {"es", "pt"}:
        return f"{moment.day} de {month} de {moment.year}"
    return f"{moment.day}{'.' if code == 'de' else ''} {month} {moment.year}"


def weekday_of(code: str, moment: dt.datetime) -> str:
    return first(BY_CODE[code].weekdays[moment.weekday()])


@pytest.mark.parametrize("code", CODES)
@settings(deadline=None)  # the first date compiles the grammar
@given(moment=MOMENTS)
def test_each_language_is_read_back_in_every_precision(code: str, moment: dt.datetime) -> None:
    day = long_form(code, moment)
    clock = f"{moment:%H:%M}"
    written = {
        f"{month_of(code, moment)} {moment.year}": Precision.MONTH,
        day: Precision.DAY,
        f"{weekday_of(code, moment)}, {day}": Precision.DAY,
        f"{day}, {clock}": Precision.MINUTE,
        f"{clock} {day}": Precision.MINUTE,
        f"{weekday_of(code, moment)} {day} - {clock}": Precision.MINUTE,
        f"{day} {moment:%H:%M:%S}": Precision.SECOND,
        f"{day} {clock} +05:30": Precision.MINUTE,
    }
    for text, precision in written.items():
        for language in (None, code):
            timestamp = parse_date(text, language=language)
            assert timestamp.precision is precision
            wall = timestamp.datetime.replace(tzinfo=None)
            assert str(Timestamp(wall, precision)) == str(Timestamp(moment.replace(microsecond=0), precision))
            assert (timestamp.zone_origin is ZoneOrigin.PAGE) == ("+05:30" in text)
        if precision is not Precision.MONTH:
            (found,) = find_dates(f"({text})")
            assert found.timestamp == timestamp
            assert f"({text})"[found.start : found.end] == text


@pytest.mark.parametrize("code", CODES)
def test_each_word_of_each_language_is_read(code: str) -> None:
    language = BY_CODE[code]
    days = dict(enumerate((5, 4, 5, 2, 7, 4, 2, 6, 3, 1, 5, 3), 1))
    for table in (language.months, language.short_months):
        for number, words in enumerate(table, 1):
            for word in words.split():
                assert str(parse_date(f"5 {word} 2031", language=code)) == f"2031-{number:02}-05"
    for table in (language.weekdays, language.short_weekdays):
        for number, words in enumerate(table):
            for word in words.split():
                text = f"{word.replace('_', ' ')}, {days[3] - 2 + number}/03/2031"
                written = read(text)
                assert written is not None
                assert written.day == 3 + number
                assert not written.weekday_contradicts


@settings(deadline=None)
@given(st.sampled_from(list(Precision)), MOMENTS)
def test_iso_8601_is_read_back(precision: Precision, moment: dt.datetime) -> None:
    timestamp = Timestamp.fromisoformat(str(Timestamp(moment.replace(microsecond=0), precision)))
    assert parse_date(str(timestamp)) == timestamp


@settings(deadline=None)
@given(MOMENTS, st.integers(-12 * 4, 14 * 4))
def test_offsets_are_read_back(moment: dt.datetime, quarters: int) -> None:
    zone = dt.timezone(dt.timedelta(minutes=15 * quarters))
    timestamp = Timestamp(moment.replace(microsecond=0, tzinfo=zone), Precision.SECOND)
    assert str(parse_date(str(timestamp))) == str(timestamp)
    assert str(parse_date(f"{moment:%d %B} {moment.year} {moment:%H:%M:%S} {zone}")) == str(timestamp)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("0123456789 .,:/-–'hTZ()märzмайMayjuinpm\n\u00a0\u0301"), max_size=60))
@example("5 may 5 may 2031")
@example("T10:00")
@example("a. m.")
@example("5 May 2031 14:05 Z'hours")
@example("5 May 2031 14:05 G\u00adMT")
@example("¬2031-03-03")
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(DateError):
        assert isinstance(parse_date(text), Timestamp)
    found = list(find_dates(text))
    assert all(0 <= date.start < date.end <= len(text) for date in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(sorted(lexicon().words))
        | st.sampled_from(["5", "12", "2031", "14:05", ",", "-", ".", "3.4.2031"])
    )
)
def test_any_words_of_dates_are_read_or_refused(words: list[str]) -> None:
    text = " ".join(words)
    reference = dt.datetime(2031, 3, 3, 12, 30, tzinfo=dt.UTC)
    for date in find_dates(text, timezone="Asia/Baku", reference=reference):
        assert text[date.start : date.end].strip()
    written = read(text)
    assert written is None or isinstance(written.resolve("Asia/Baku", "day-first"), tuple)


def test_a_word_that_two_languages_read_differently_is_read_by_the_words_beside_it() -> None:
    assert line("3 год тому").ago == dates.Ago("hours", -3)
    assert line("1 год назад").ago == dates.Ago("years", -1)
    several = [
        (word, kind)
        for word, known in lexicon().words.items()
        for kind, meanings in known.meanings.items()
        if len(meanings) > 1
    ]
    assert several == [("год", "unit")]


def test_results_are_values() -> None:
    (date,) = find_dates("on 3 March 2031")
    assert date == FoundDate(Timestamp.fromisoformat("2031-03-03"), None, 3, 15)
    assert hash(date) == hash(pickle.loads(pickle.dumps(date)))
    assert read("3 March 2031") == Written(year=2031, month=3, day=3)
    with pytest.raises(AttributeError):
        date.start = 0  # type: ignore[misc]


def test_an_ambiguous_date_carries_both_readings() -> None:
    with pytest.raises(AmbiguousDateError) as raised:
        parse_date("05/04/2031 14:05")
    assert raised.value.readings == ("2031-04-05T14:05", "2031-05-04T14:05")
    assert pickle.loads(pickle.dumps(raised.value)).readings == raised.value.readings


@pytest.mark.parametrize("function", [parse_date, find_dates])
def test_misuse_raises_before_anything_is_read(function: Callable[..., object]) -> None:
    with pytest.raises(TextTypeError):
        function(20310303)
    with pytest.raises(UnknownTimezoneError):
        function("", timezone="Europe/Nowhere")
    with pytest.raises(UnknownLanguageError):
        function("", language="eo")
    with pytest.raises(DateError):
        function("", order="year-first")


def test_errors_are_the_builtin_ones_too() -> None:
    assert issubclass(AmbiguousDateError, DateError)
    assert issubclass(DateError, (NatoNewsError, ValueError))
    assert issubclass(UnknownTimezoneError, LookupError)
    assert issubclass(UnknownLanguageError, LookupError)


def test_a_time_that_comes_twice_is_said_to() -> None:
    with pytest.warns(RepeatedTimeWarning, match="twice"):
        timestamp = parse_date("26.10.2025 03:30", timezone="Europe/Kyiv")
    assert str(timestamp) == "2025-10-26T03:30+03:00"
    with pytest.warns(RepeatedTimeWarning, match="twice"):
        (found,) = find_dates("26.10.2025 03:30", timezone="Europe/Kyiv")
    assert found.timestamp == timestamp


def test_the_zone_is_the_page_s_the_source_s_or_none() -> None:
    assert parse_date("3 March 2031 14:05 GMT", timezone="Europe/Kyiv").zone_origin is ZoneOrigin.PAGE
    assert parse_date("3 March 2031 14:05", timezone="Europe/Kyiv").zone_origin is ZoneOrigin.SOURCE
    assert parse_date("3 March 2031 14:05").zone_origin is ZoneOrigin.NOWHERE
    assert parse_date("3 March 2031", timezone="Europe/Kyiv").zone_origin is ZoneOrigin.NOWHERE
    summer = parse_date("3 July 2031 14:05", timezone="Europe/Kyiv")
    assert summer.datetime.tzinfo == dt.timezone(dt.timedelta(hours=3))


@pytest.mark.parametrize(
    ("text", "timezone", "order", "expected", "codes"),
    [
        ("20:35 23.06.2025", "Europe/Kyiv", None, "2025-06-23T20:35+03:00", []),
        ("05/04/2013", None, None, None, [Code.AMBIGUOUS_DATE]),
        ("05/04/2013", None, "month-first", "2013-05-04", []),
        ("30.03.2025 03:30", "Europe/Kyiv", None, "2025-03-30T03:30", [Code.NO_SUCH_TIME]),
        ("26.10.2025 03:30", "Europe/Kyiv", None, "2025-10-26T03:30+03:00", [Code.REPEATED_TIME]),
        ("3 March 2031 14:05 IST", None, None, "2031-03-03T14:05", [Code.AMBIGUOUS_ZONE]),
        ("3 March 2031 14:05 IST", "Asia/Kolkata", None, "2031-03-03T14:05+05:30", []),
        ("Mar 3", None, None, None, [Code.UNREAD_DATE]),
        ("17:48", "Europe/Kyiv", None, None, [Code.UNREAD_DATE]),
        ("2 hours ago", None, None, None, [Code.UNREAD_DATE]),
    ],
)
def test_a_line_is_resolved_or_says_why_not(
    text: str, timezone: str | None, order: str | None, expected: str | None, codes: list[Code]
) -> None:
    timestamp, problems = line(text).resolve(timezone, order)
    assert (None if timestamp is None else str(timestamp)) == expected
    assert [code for code, _ in problems] == codes
    assert all(message for _, message in problems)


def line(text: str) -> Written:
    written = read(text)
    assert written is not None
    return written


def test_a_line_says_what_is_written() -> None:
    clock = line("# 16:33")
    assert (clock.hour, clock.minute, clock.is_full) == (16, 33, False)
    assert line("Tuesday, 3 March 2031").weekday_contradicts
    assert line("11.08am BST").zone == "BST"
    assert line("5-12 June 2031").end == Written(year=2031, month=6, day=12)
    assert line("11-12 July").end == Written(month=7, day=12)
    assert line("05/04/2013").other == Written(year=2013, month=5, day=4)
    assert line("05/04/2013").order is None
    assert line("25/04/2013").order == "day-first"
    assert line("vor 3 Stunden").ago == dates.Ago("hours", -3)


def test_a_line_that_is_more_than_a_date_is_none() -> None:
    for text in (
        "14 June 2024 Brussels",
        "WORLD 6 June 2023",
        "2014",
        "x" * 200,
        "1 " * 50,
        "",
        "31 June 2031",
    ):
        assert read(text) is None


def test_one_document_has_one_order() -> None:
    def order(*lines: str) -> str | None:
        return settle_order(map(line, lines))

    assert order("05/04/2031", "5 April 2031") is None
    assert order("05/04/2031", "25/04/2031") == "day-first"
    assert order("05/04/2031", "04/25/2031") == "month-first"
    assert order("25/04/2031", "04/25/2031") is None
    assert order("03/04/2031 - 25/04/2031") == "day-first"


def test_offsets_count_the_characters_of_the_text_as_given() -> None:
    text = "\ufeffle 3 fe\u0301vrier\u00a02031 \r\n\U0001f600 puis le 5 mars 2031, à 14h05."
    assert [text[date.start : date.end] for date in find_dates(text)] == [
        "3 fe\u0301vrier\u00a02031",
        "5 mars 2031, à 14h05",
    ]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("am 3. März 2031 um 14:05 Uhr.", "3. März 2031 um 14:05 Uhr"),
        ("7 березня 2031 року.", "7 березня 2031 року"),
        ("7 марта 2031 г. в Киеве", "7 марта 2031 г."),
        ("on 3 March 2031's eve", "3 March 2031"),
        ("Published 9:05 AM EST Mar 3, 2031.", "9:05 AM EST Mar 3, 2031"),
        ("from 5 to 12 June 2031.", "5 to 12 June 2031"),
    ],
)
def test_the_words_around_a_date_are_left_alone(text: str, span: str) -> None:
    (date,) = find_dates(text)
    assert text[date.start : date.end] == span


def test_nothing_comes_from_the_clock() -> None:
    source = "from nato_news.dates import *; print([str(parse_date(t)) for t in ('March 2031', '12 Mart 2031 14:05')])"
    guard = "import datetime, time; time.time = time.localtime = None; "
    run = subprocess.run([sys.executable, "-c", guard + source], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "['2031-03', '2031-03-12T14:05']"


def test_reading_a_line_needs_no_dateutil() -> None:
    source = (
        "import sys; from nato_news import dates; dates.read('3 March 2031 14:05').resolve();"
        "print({'dateutil', 'zoneinfo'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"


def cost(text: str) -> int:
    return work(lambda: list(find_dates(text)))


PROSE = "The council met on Monday in Brussels, and 30 allies took part in the 2 sessions of the day. "
HOSTILE = (
    "1",
    "?",
    ".",
    "1.",
    "1:",
    "1/",
    "1-",
    "January ",
    "january",
    "may 5 ",
    "5 may ",
    "'",
    "1h",
    "12 мая-",
    "a. m.",
    "(",
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_needs_what_its_length_says(unit: str) -> None:
    short, long = unit * (20_000 // len(unit)), unit * (100_000 // len(unit))
    assert list(find_dates(long + " 1")) == list(find_dates(short + " 1")) == []
    assert cost(long + " 1") < 5.5 * max(cost(short + " 1"), cost(PROSE * 20))


@pytest.mark.parametrize("unit", ["1", "?", ".", "January ", "1.1.", "????"])
def test_hostile_text_needs_no_more_than_prose(unit: str) -> None:
    news = PROSE * 5 + "The next one is on 3 March 2031. "
    assert cost(unit * (100_000 // len(unit)) + " 1") < cost(news * (100_000 // len(news)))


def test_the_how_to_says_what_is_so(request: pytest.FixtureRequest) -> None:
    path = request.config.rootpath / "docs" / "how-to-dates.md"
    results = doctest.testfile(str(path), module_relative=False, encoding="utf-8")
    assert results.attempted > 20
    assert results.failed == 0


def test_every_word_of_the_data_is_a_word_or_a_phrase() -> None:
    for word in lexicon().words:
        assert re.fullmatch(r"[^\W\d_]+(?:['\s-][^\W\d_]*)*", word), word
