"""The four promises, on every page, on random texts, and on texts mixed from real-looking lines."""

import json
import threading
from typing import Any

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

import nato_news
from conftest import PAGES, AnnotatedPage, page
from nato_news import Document, Precision
from nato_news.folding import fold
from variations import ANYWHERE, WRAPPED, with_prefix

LINES = [line for page in PAGES for line in page.text.splitlines(keepends=True)]
ENDINGS = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", ""]
# Not lone surrogates alone: every character that a `str` can hold.
ANY_TEXT = st.text(st.characters(codec=None), max_size=400)
MIXED = st.lists(
    st.tuples(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), st.sampled_from(ENDINGS)), max_size=60
).map(lambda parts: "".join(line + ending for line, ending in parts))
EDGES = [
    "",
    " ",
    "\n",
    "\r",
    "\ufeff",
    "\u2028",
    "\x85",
    "\x0c",
    "\u00a0\n\u00a0",
    "\u200b",
    "x",
    "•",
    "• |\r• |",
    " date 2024-06 ",
]


def fields(document: Document) -> dict[str, Any]:
    """What the document says, without where it stands in the text."""
    return {key: value for key, value in document.to_dict().items() if key not in {"lines", "diagnostics", "fit"}}


def check_lossless(text: str, document: Document) -> None:
    assert "".join(text[line.start : line.end] for line in document.lines) == text
    assert [text[line.start : line.end] for line in document.lines] == text.splitlines(keepends=True)


def squeezed(text: str) -> str:
    return "".join(fold(text).split())


def check_invents_nothing(text: str, document: Document) -> None:
    page = squeezed("".join(fold(line) for line in text.splitlines()))
    unbroken = page.replace("•", "").replace("◦", "").replace("▪", "").replace("*", "")
    items = [*document.items, *document.related, *document.trending, *document.latest]
    values = [document.title, document.subtitle, document.section, document.label]
    values += [*document.authors, *document.tags, *document.paragraphs]
    values += [part for item in items for part in (item.title, item.subtitle, item.label, *item.paragraphs)]
    for value in filter(None, values):
        assert squeezed(value) in page or squeezed(value).replace("*", "") in unbroken, value
    for timestamp in filter(
        None, [document.published, document.updated, document.event, *(i.published for i in items)]
    ):
        check_timestamp(text, timestamp)


def check_timestamp(text: str, timestamp: nato_news.Timestamp) -> None:
    """Its year stands in the text, and a day or a clock is said only if there are digits for it."""
    year, *_ = timestamp.isoformat().split("-")
    assert year in text or regex.search(rf"(?<!\d){year[2:]}(?!\d)", text)
    if timestamp.precision in (Precision.DAY, Precision.MINUTE, Precision.SECOND):
        assert regex.search(rf"(?<!\d)0?{timestamp.datetime.day}(?!\d)", text)
    if timestamp.precision in (Precision.MINUTE, Precision.SECOND):
        assert regex.search(rf"{timestamp.datetime.minute:02}", text)


def check_all(text: str) -> Document:
    document = nato_news.parse(text)
    check_lossless(text, document)
    check_invents_nothing(text, document)
    assert nato_news.parse(text) == document
    assert Document.from_dict(json.loads(document.to_json())) == document
    return document


@pytest.mark.parametrize("text", EDGES, ids=repr)
def test_edges(text: str) -> None:
    check_all(text)


def test_every_page(any_page: AnnotatedPage) -> None:
    check_all(any_page.text)


@given(ANY_TEXT)
def test_random_texts(text: str) -> None:
    check_all(text)


@given(MIXED)
@settings(max_examples=150)
def test_mixed_lines(text: str) -> None:
    check_all(text)


@given(MIXED, st.sampled_from([source.id for source in nato_news.sources()]))
@settings(max_examples=60)
def test_mixed_lines_of_a_source_that_is_given(text: str, source: str) -> None:
    document = nato_news.parse(text, source=source)
    assert document.source == source
    check_lossless(text, document)
    check_invents_nothing(text, document)


def test_the_same_page_after_and_beside_others() -> None:
    alone = [nato_news.parse(page.text) for page in PAGES]
    again: list[Document] = []
    thread = threading.Thread(target=lambda: again.extend(nato_news.parse(page.text) for page in reversed(PAGES)))
    thread.start()
    beside = [nato_news.parse(page.text) for page in PAGES]
    thread.join()
    assert alone == beside == again[::-1]


@pytest.mark.parametrize("variation", ANYWHERE)
def test_extraction_does_not_matter(any_page: AnnotatedPage, variation: str) -> None:
    if variation.startswith("blank lines") and any_page.name in HARD_WRAPPED:
        pytest.skip("blank lines separate the paragraphs of a hard-wrapped page")
    varied = ANYWHERE[variation](any_page.text)
    assert fields(nato_news.parse(varied)) == fields(nato_news.parse(any_page.text))


@pytest.mark.parametrize("variation", WRAPPED)
def test_wrapping_does_not_matter(any_page: AnnotatedPage, variation: str) -> None:
    if any_page.name in HARD_WRAPPED:
        pytest.skip("it is wrapped already")
    varied = nato_news.parse(WRAPPED[variation](any_page.text))
    plain = nato_news.parse(any_page.text)
    assert fields(varied) == fields(plain)
    assert varied.body == plain.body


@given(st.sampled_from(PAGES), st.sampled_from([*ANYWHERE]), st.sampled_from([*ANYWHERE, *WRAPPED]))
@settings(max_examples=200)
def test_two_changes_at_once(page: AnnotatedPage, one: str, two: str) -> None:
    if page.name in HARD_WRAPPED:
        return
    if two in WRAPPED and one.startswith("blank lines"):
        return
    varied = ANYWHERE[one](WRAPPED[two](page.text) if two in WRAPPED else ANYWHERE[two](page.text))
    assert fields(nato_news.parse(varied)) == fields(nato_news.parse(page.text))


def test_a_corpus_prefix_gives_a_date_only_where_there_is_none(any_page: AnnotatedPage) -> None:
    plain = nato_news.parse(any_page.text)
    if fold(any_page.text).startswith("date "):
        pytest.skip("it has a prefix already")
    said = fields(nato_news.parse(with_prefix(any_page.text)))
    want = fields(plain)
    if plain.published is None:
        want["published"] = "2031-02-03"
    assert said == want


def test_dropping_a_line_loses_no_other_lines_value(any_page: AnnotatedPage) -> None:
    """No line but the title's own may lose the title, none but a dated one the day."""
    lines = any_page.text.splitlines(keepends=True)
    gold = any_page.gold
    for number, zone, role, item in gold["lines"]:
        said = nato_news.parse("".join(lines[: number - 1] + lines[number:])).to_dict()
        own = zone == "main" and item is None
        where = f"without line {number}: {lines[number - 1].strip()[:60]!r}"
        if gold["title"] and not (own and role == "title"):
            assert fold(said["title"] or "") == fold(gold["title"]), where
        if not (own and role in {"published", "updated", "event"}) and not lines[number - 1].lstrip().startswith(
            "date "
        ):
            want = {gold["published"], gold["event"]} - {None}
            got = {said["published"], said["event"]} - {None}
            assert {day[:16] for day in want} == {day[:16] for day in got}, where


HARD_WRAPPED = {"hardwrap-ambiguous-date-en", "newsroom-hardwrap-pl"}


def test_the_hard_wrapped_pages_are_known() -> None:
    for name in HARD_WRAPPED & {one.name for one in PAGES}:
        assert max(map(len, page(name).text.splitlines())) <= 100
