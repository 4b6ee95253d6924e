"""Pages that the tests read: the fixtures, and the shared pages where NATO_NEWS_SHARED names them."""

import json
import os
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is; benchmarks/ has the timings.
settings.register_profile("nato_news", deadline=None)
settings.load_profile("nato_news")

FIXTURES = Path(__file__).parent / "fixtures"
SHARED = os.environ.get("NATO_NEWS_SHARED")


@attrs.frozen
class AnnotatedPage:
    """A page and what a perfect reader returns for it."""

    name: str
    text: str
    gold: dict[str, Any]


def pages_in(folder: Path) -> list[AnnotatedPage]:
    """Every annotated page below FOLDER."""
    return [
        AnnotatedPage(
            path.stem,
            path.with_suffix(".txt").read_bytes().decode("utf-8"),
            json.loads(path.read_text(encoding="utf-8")),
        )
        for path in sorted(folder.rglob("*.json"))
    ]


# The pages in drafting/ are of sites that no parser reads: they are there to draft one from.
PAGES = [page for source in sorted(FIXTURES.iterdir()) if source.name != "drafting" for page in pages_in(source)]
SEEDS = pages_in(Path(SHARED) / "pages" / "seeds") if SHARED else []


def page(name: str) -> AnnotatedPage:
    """The fixture called NAME."""
    return next(page for page in PAGES if page.name == name)


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
