"""The generic parser: blogs and news pages of no known source."""

from nato_news.generic import label_page, weights
from nato_news.labelling import Labelled
from nato_news.page import Page
from nato_news.parser import Parser
from nato_news.source import Source


class BlogParser(Parser):
    """Reads what no source's layout fits."""

    source = Source("blog", name="Blog")

    def label(self, page: Page, given: int | None = 0) -> tuple[Labelled, ...]:  # noqa: ARG002 - any page is its own
        """The page as the generic reader reads it."""
        return (label_page(page, weights()),)
