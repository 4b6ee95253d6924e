"""The four promises, on every page, on random texts, and on texts mixed from real-looking lines."""

import random
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nato_news
from conftest import FIXTURES, PAGES, document_of
from nato_news import Document
from nato_news.testing import AnnotatedPage, pages_in
from nato_news.testing.promises import (
    EDGES,
    check_dropped_lines,
    check_invents_nothing,
    check_lossless,
    check_prefix,
    check_reading,
    check_variation,
    fields,
    is_hard_wrapped,
    variations_of,
)
from nato_news.testing.variations import ANYWHERE, WRAPPED

PLATFORMS = [page for folder in sorted(FIXTURES.glob("platforms*")) for page in pages_in(folder)]
LINES = [line for page in PAGES for line in page.text.splitlines(keepends=True)]
ENDINGS = ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", ""]
# Not lone surrogates alone: every character that a `str` can hold.
ANY_TEXT = st.text(st.characters(codec=None), max_size=400)
MIXED = st.lists(
    st.tuples(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), st.sampled_from(ENDINGS)), max_size=60
).map(lambda parts: "".join(line + ending for line, ending in parts))


@pytest.mark.parametrize("text", EDGES, ids=repr)
def test_edges(text: str) -> None:
    check_reading(text, nato_news.parse)


def test_every_page(any_page: AnnotatedPage) -> None:
    check_reading(any_page.text, nato_news.parse)


@given(ANY_TEXT)
def test_random_texts(text: str) -> None:
    check_reading(text, nato_news.parse)


@given(MIXED)
@settings(max_examples=150)
def test_mixed_lines(text: str) -> None:
    check_reading(text, nato_news.parse)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody in the village could remember the last ferry.\nGALERIA",
        "The last ferry\nRead more\nNobody in the village could remember the last ferry of the year.",
        "Dana Kowalczyk and Luis Arce\nWexley Morning Sentinel\nUpdated 9:41 AM EDT Aug 11, 2022",
        "Home\nNews\nCulture\nSport\nNews\nAnn Lee",
        "Date: 2031-03-03\nNobody could remember the last ferry.\nDate: 2031-03-05\nFrom: hazel\nSubject: geese",
    ],
)
def test_what_leaves_little_or_nothing_below_it(text: str) -> None:
    check_reading(text, nato_news.parse)


@pytest.mark.parametrize("seed", range(4))
def test_pages_of_few_lines_that_never_stood_together(seed: int) -> None:
    chance = random.Random(seed)
    lines = [line.strip() for page in PLATFORMS for line in page.text.splitlines()]
    for _ in range(500):
        text = "\n".join(chance.choices(lines, k=chance.randint(1, 9)))
        check_lossless(text, nato_news.parse(text))


@given(st.sampled_from(PLATFORMS), st.data())
@settings(max_examples=150)
def test_parts_of_pages(page: AnnotatedPage, data: st.DataObject) -> None:
    lines = page.text.splitlines(keepends=True)
    first = data.draw(st.integers(0, len(lines)))
    text = "".join(lines[first : data.draw(st.integers(first, len(lines)))])
    check_reading(text, nato_news.parse)


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


@pytest.mark.parametrize("variation", [*ANYWHERE, *WRAPPED])
def test_extraction_does_not_matter(any_page: AnnotatedPage, variation: str) -> None:
    if variation not in variations_of(any_page.text):
        pytest.skip("blank lines separate the paragraphs of a hard-wrapped page")
    check_variation(any_page.text, document_of, variation)


@given(st.sampled_from(PAGES), st.sampled_from([*ANYWHERE]), st.sampled_from([*ANYWHERE, *WRAPPED]))
@settings(max_examples=200)
def test_two_changes_at_once(page: AnnotatedPage, one: str, two: str) -> None:
    if two in WRAPPED and one.startswith("blank lines"):
        return
    varied = ANYWHERE[one](WRAPPED[two](page.text) if two in WRAPPED else ANYWHERE[two](page.text))
    assert fields(nato_news.parse(varied)) == fields(document_of(page.text))


def test_a_corpus_prefix_gives_a_date_only_where_there_is_none(any_page: AnnotatedPage) -> None:
    check_prefix(any_page.text, nato_news.parse)


def test_dropping_a_line_loses_no_other_lines_value(any_page: AnnotatedPage) -> None:
    check_dropped_lines(any_page.text, nato_news.parse)


def test_no_fixture_is_spared_a_variation() -> None:
    assert not [page.name for page in PAGES if is_hard_wrapped(page.text)]
