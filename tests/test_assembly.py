"""How labelled lines become values: dates and their doubts, bylines, what stands on one line."""

from typing import ClassVar

import pytest

from nato_news import Code, Document, Kind, Layout, Parser, Registry, Source
from nato_news.layout import main
from nato_news.values import split_title


class Kyiv(Parser):
    """Dates without a zone are Kyiv's."""

    source = Source("kyiv", name="Kyiv Courier", timezone="Europe/Kyiv", language="uk")
    layouts: ClassVar = (
        Layout(
            "article",
            signs={
                "byline": r"By(?: (?P<authors>.+))?",
                "published": (
                    r"(?P<section>\p{Lu}+) \| (?P<published>.+)",
                    r"Published:.*|[\d:./ ]+.*|\p{L}+, \d.+",
                ),
                "updated": r"Updated (?P<updated>.+)",
            },
            parts=(main(head="title subtitle? byline? published* updated? label? paragraph*"),),
        ),
    )


REGISTRY = Registry([Kyiv])


def read(*lines: str) -> Document:
    return REGISTRY.parse("\n".join(["A title", *lines, "Some text stands here."]), source="kyiv")


def codes(document: Document) -> set[Code]:
    return {diagnostic.code for diagnostic in document.diagnostics}


@pytest.mark.parametrize(
    ("lines", "published", "code"),
    [
        (["3 June 2024"], "2024-06-03", None),
        (["3 June 2024", "14:05"], "2024-06-03T14:05+03:00", None),
        (["14:05 03.12.2024"], "2024-12-03T14:05+02:00", None),
        (["3 June 2024 10:00", "14:05"], "2024-06-03T10:00+03:00", None),
        (["NEWS | 3 June 2024"], "2024-06-03", None),
        (["Tuesday, 3 June 2024"], "2024-06-03", Code.WEEKDAY_MISMATCH),
        (["05/04/2013"], None, Code.AMBIGUOUS_DATE),
        (["05/04/2013", "Updated 25/04/2013"], "2013-04-05", None),
        (["3 June 2024 14:05 IST"], "2024-06-03T14:05", Code.AMBIGUOUS_ZONE),
        (["3 June 2024 14:05 GMT"], "2024-06-03T14:05+00:00", None),
        (["31.03.2024 03:30"], "2024-03-31T03:30", Code.NO_SUCH_TIME),
        (["27.10.2024 03:30"], "2024-10-27T03:30+03:00", Code.REPEATED_TIME),
        (["14:05"], None, Code.UNREAD_DATE),
        (["Published: "], None, Code.UNREAD_DATE),
    ],
)
def test_dates_and_their_doubts(lines: list[str], published: str | None, code: Code | None) -> None:
    document = read(*lines)
    assert (document.published and str(document.published)) == published
    doubts = codes(document) & {
        Code.WEEKDAY_MISMATCH,
        Code.AMBIGUOUS_DATE,
        Code.AMBIGUOUS_ZONE,
        Code.NO_SUCH_TIME,
        Code.REPEATED_TIME,
        Code.UNREAD_DATE,
    }
    assert doubts == ({code} if code else set())


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Die Fähre zu der Insel fährt um zwölf, und es ist die letzte in dem Jahr.", "2013-04-05"),
        ("The ferry to the island leaves at noon, and it is the last one of the year.", None),
    ],
)
def test_the_language_of_the_page_settles_the_order_of_its_dates(text: str, published: str | None) -> None:
    found = REGISTRY.parse(f"A title\n05/04/2013\n{text}", source="kyiv").published
    assert (found and str(found)) == published


def test_a_doubt_names_both_readings_and_its_line() -> None:
    document = read("05/04/2013")
    (doubt,) = [one for one in document.diagnostics if one.code is Code.AMBIGUOUS_DATE]
    assert "2013-04-05" in doubt.message
    assert "2013-05-04" in doubt.message
    assert document.text is not None
    assert document.text[doubt.start : doubt.end] == "05/04/2013\n"


def test_a_byline_without_a_name_gives_no_author() -> None:
    document = read("By")
    assert document.authors == ()
    assert Code.BYLINE_WITHOUT_NAME in codes(document)
    assert read("By Ann Lee").authors == ("Ann Lee",)


def test_values_on_a_date_line_are_taken() -> None:
    assert read("NEWS | 3 June 2024").section == "NEWS"


def test_a_label_of_its_own_and_one_behind_the_subtitle() -> None:
    assert read("3 June 2024", "VIDEO").label == "VIDEO"
    document = read("What it means PHOTO", "3 June 2024")
    assert (document.subtitle, document.label, document.media) == ("What it means", "PHOTO", ("photo",))


def test_a_repeated_paragraph_is_a_duplicate() -> None:
    document = read("3 June 2024", "Some text stands here.")
    assert document.paragraphs == ("Some text stands here.",)
    assert document.lines[-1].role == "duplicate"


def test_the_sources_language_where_the_text_tells_none() -> None:
    assert REGISTRY.parse("12345", source="kyiv").language == "uk"
    assert REGISTRY.parse("", source="kyiv").kind is Kind.ARTICLE


def test_nothing_is_expected_of_an_empty_page_but_said() -> None:
    assert {Code.NO_TITLE, Code.NO_DATE} <= codes(REGISTRY.parse("", source="kyiv"))


def test_a_dash_is_taken_off_a_title_only_where_it_stands_in_front() -> None:
    assert split_title("- A title - of two")[0] == "A title - of two"
    assert split_title("-A title - of two")[0] == "-A title - of two"
    assert split_title("---|- A title")[0] == "---|- A title"
