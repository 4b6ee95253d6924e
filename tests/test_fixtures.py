"""Every annotated page is read as its annotation says: one test a field, one for the lines."""

import pytest

from conftest import PAGES, SEEDS, document_of
from nato_news.testing import AnnotatedPage
from nato_news.testing.comparison import field_differences

SHOWN = [(page, field) for page in PAGES + SEEDS for field in page.gold]


@pytest.mark.parametrize(("shown", "field"), SHOWN, ids=lambda value: getattr(value, "name", value))
def test_field(shown: AnnotatedPage, field: str) -> None:
    assert not field_differences(shown, document_of(shown.text), field)
