"""Pages in the layouts of many platforms: how much of them is read right, and that the promises hold on them.

They were written after the parser, so not all of it is right: the floors may rise, and never sink.
"""

from collections.abc import Callable

import pytest

import nato_news
from conftest import FIXTURES
from nato_news import Document
from nato_news.testing import AnnotatedPage, pages_in
from nato_news.testing.comparison import folded, line_labels
from nato_news.testing.promises import check_reading, check_variation, variations_of

PAGES = pages_in(FIXTURES / "platforms")


def fields(page: AnnotatedPage, document: Document) -> tuple[int, int]:
    """How many of the fields that PAGE or DOCUMENT has are right, and how many there are."""
    got = document.to_dict()
    names = [name for name in page.gold if name != "lines" and (page.gold[name] or got[name])]
    return sum(folded(got[name]) == folded(page.gold[name]) for name in names), len(names)


def lines(page: AnnotatedPage, document: Document) -> tuple[int, int]:
    """How many of PAGE's lines are labelled right in DOCUMENT, and how many there are."""
    got = line_labels(document)
    return sum(label in got for label in page.gold["lines"]), len(page.gold["lines"])


@pytest.mark.parametrize(("count", "floor"), [(fields, 0.96), (lines, 0.975)], ids=["fields", "lines"])
def test_floors(count: Callable[[AnnotatedPage, Document], tuple[int, int]], floor: float) -> None:
    right, there = map(sum, zip(*[count(page, nato_news.parse(page.text)) for page in PAGES], strict=True))
    assert right / there >= floor


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_promises(page: AnnotatedPage) -> None:
    check_reading(page.text, nato_news.parse)
    for variation in variations_of(page.text):
        check_variation(page.text, nato_news.parse, variation)
