"""Timestamp: its two ISO forms, its order, and what it refuses to say."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nato_news
from nato_news import Precision, Timestamp, ZoneOrigin
from nato_news.errors import DateError

FORMS = {
    Precision.YEAR: "%Y",
    Precision.MONTH: "%Y-%m",
    Precision.DAY: "%Y-%m-%d",
    Precision.MINUTE: "%Y-%m-%dT%H:%M",
    Precision.SECOND: "%Y-%m-%dT%H:%M:%S",
}
TIMES = st.datetimes(min_value=dt.datetime(1000, 1, 1))


@given(TIMES, st.sampled_from(Precision), st.sampled_from(["", "+00:00", "+03:00", "-05:30"]))
def test_iso_forms_undo_each_other(time: dt.datetime, precision: Precision, offset: str) -> None:
    text = time.strftime(FORMS[precision])
    if precision in (Precision.MINUTE, Precision.SECOND):
        text += offset
    else:
        offset = ""
    timestamp = Timestamp.fromisoformat(text)
    assert timestamp.isoformat() == str(timestamp) == text
    assert timestamp.precision is precision
    assert (timestamp.datetime.tzinfo is None) == (offset == "")
    assert timestamp.zone_origin is (ZoneOrigin.PAGE if offset else ZoneOrigin.NOWHERE)


def test_years_before_1000_keep_four_digits() -> None:
    assert Timestamp(dt.datetime(987, 6, 5), Precision.DAY).isoformat() == "0987-06-05"


@pytest.mark.parametrize(
    "text",
    ["", "2024-13", "2024-02-30", "2024-1-1", "2024-01-01T25:00", "2024-01-01T12", "x2024", "2024-01-01+03:00", "0000"],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(DateError):
        Timestamp.fromisoformat(text)


def test_a_month_names_no_day() -> None:
    assert Timestamp.fromisoformat("2024-06-07T08:09").date() == dt.date(2024, 6, 7)
    with pytest.raises(DateError, match="2024-06"):
        Timestamp.fromisoformat("2024-06").date()


def test_order_among_naive_and_among_aware() -> None:
    early, late = Timestamp.fromisoformat("2024-06-01"), Timestamp.fromisoformat("2024-06-02")
    month = Timestamp.fromisoformat("2024-06")
    assert early < late
    assert late > early
    assert month <= early
    assert late >= month
    assert month != early
    assert Timestamp.fromisoformat("2024-06-01T12:00+03:00") == Timestamp.fromisoformat("2024-06-01T09:00+00:00")


def test_no_order_across() -> None:
    naive, aware = Timestamp.fromisoformat("2024-06-01T12:00"), Timestamp.fromisoformat("2024-06-01T12:00+03:00")
    assert naive != aware
    for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
        with pytest.raises(TypeError):
            getattr(naive, compare)(aware)
        assert getattr(naive, compare)("2024") is NotImplemented


def test_where_the_zone_came_from_is_not_compared() -> None:
    one = Timestamp(dt.datetime(2024, 6, 1), Precision.DAY, ZoneOrigin.SOURCE)
    other = Timestamp(dt.datetime(2024, 6, 1), Precision.DAY)
    assert one == other
    assert hash(one) == hash(other)
    assert "source" in repr(one)


def test_a_clock_beside_a_month_is_no_time() -> None:
    document = nato_news.parse("The last ferry of the year\nDecember 2023 - 12:15\n", source="blog")
    assert str(document.published) == "2023-12"
    assert nato_news.Document.from_dict(document.to_dict()) == document
