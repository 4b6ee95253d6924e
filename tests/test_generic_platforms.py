"""Pages in the layouts of many platforms: how much of them is read right, and that the promises hold on them.

They were written after the parser, so not all of it is right: the floors may rise, and never sink. Those in
`platforms-met` have, line for line, the layouts of real pages as an extractor left them; all that they say is made up.
"""

from functools import cache
from random import Random

import pytest

import nato_news
from conftest import FIXTURES
from nato_news import Document
from nato_news.testing import AnnotatedPage, pages_in
from nato_news.testing.comparison import folded, line_labels
from nato_news.testing.promises import check_reading, check_variation, variations_of

FLOORS = {
    "platforms": (0.976, 0.983),
    "platforms-later": (0.953, 0.971),
    "platforms-wider": (0.873, 0.886),
    "platforms-latest": (0.899, 0.915),
    "platforms-met": (0.751, 0.654),
}
VARIED = 3
"""Variations of each page that are read: others of each, so that all of them are read many times."""
PAGES = {folder: pages_in(FIXTURES / folder) for folder in FLOORS}


def fields(page: AnnotatedPage, document: Document) -> tuple[int, int]:
    """How many of the fields that PAGE or DOCUMENT has are right, and how many there are."""
    got = document.to_dict()
    names = [name for name in page.gold if name != "lines" and (page.gold[name] or got[name])]
    return sum(folded(got[name]) == folded(page.gold[name]) for name in names), len(names)


def lines(page: AnnotatedPage, document: Document) -> tuple[int, int]:
    """How many of PAGE's lines are labelled right in DOCUMENT, and how many there are."""
    got = line_labels(document)
    return sum(label in got for label in page.gold["lines"]), len(page.gold["lines"])


@pytest.mark.parametrize("folder", FLOORS)
def test_floors(folder: str) -> None:
    read = [(page, nato_news.parse(page.text)) for page in PAGES[folder]]
    for count, floor in zip((fields, lines), FLOORS[folder], strict=True):
        right, there = map(sum, zip(*[count(page, document) for page, document in read], strict=True))
        assert right / there >= floor, count.__name__
    assert [page.name for page, document in read if document.source != page.gold["source"]] == []


@pytest.mark.parametrize("page", [page for pages in PAGES.values() for page in pages], ids=lambda page: page.name)
def test_promises(page: AnnotatedPage) -> None:
    parse = cache(nato_news.parse)  # the page as it is, is read once
    check_reading(page.text, parse)
    variations = list(variations_of(page.text))
    for variation in Random(page.name).sample(variations, min(VARIED, len(variations))):
        check_variation(page.text, parse, variation)
