"""Pages that the tests read: the fixtures, and the shared pages where NATO_NEWS_SHARED names them."""

import os
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import settings

import nato_news
from nato_news import Document
from nato_news.testing import AnnotatedPage, pages_in

# How long an example takes says how busy the machine is; benchmarks/ has the timings.
settings.register_profile("nato_news", deadline=None)
settings.load_profile("nato_news")

FIXTURES = Path(__file__).parent / "fixtures"
SHARED = os.environ.get("NATO_NEWS_SHARED")


# The pages that the library ships are fixtures as well; their annotations are in the repository alone.
SHIPPED = Path(__file__).parents[1] / "src" / "nato_news" / "testing" / "builtin_pages"
# The pages in drafting/ are of sites that no parser reads: they are there to draft one from. Those in platforms/ are
# not all read right, and have tests of their own.
OURS = [folder for folder in sorted(FIXTURES.iterdir()) if not folder.name.startswith(("drafting", "platforms"))]
PAGES = [page for folder in (*OURS, SHIPPED) for page in pages_in(folder)]
SEEDS = pages_in(Path(SHARED) / "pages" / "seeds") if SHARED else []


def page(name: str) -> AnnotatedPage:
    """The fixture called NAME."""
    return next(page for page in PAGES if page.name == name)


@lru_cache(1000)
def document_of(text: str) -> Document:
    """The document of TEXT, which is read once for all tests that ask what it says."""
    return nato_news.parse(text)


def work(function: Callable[[], object]) -> int:
    """How many calls FUNCTION makes: what it costs, the same on every machine."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        function()
    finally:
        sys.setprofile(before)
    return calls


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for `annotated` every fixture, one for `any_page` the seeds as well."""
    if "annotated" in metafunc.fixturenames:
        metafunc.parametrize("annotated", PAGES, ids=lambda page: page.name)
    if "any_page" in metafunc.fixturenames:
        pages = PAGES + SEEDS
        if not SEEDS:
            skipped = pytest.mark.skip(reason="NATO_NEWS_SHARED is not set: the real pages are not read")
            pages = [*pages, pytest.param(None, marks=skipped)]
        metafunc.parametrize("any_page", pages, ids=lambda page: page.name if page else "seeds")
