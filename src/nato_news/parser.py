"""Parser: the class that reads one source's pages, which others extend."""

from typing import ClassVar

from nato_news.contract import check
from nato_news.document import Document
from nato_news.labelling import CompiledLayout, Labelled
from nato_news.layout import Layout
from nato_news.page import Page
from nato_news.source import Source


class Parser:
    """Reads the pages of one source. A subclass states `source` and `layouts`, and needs no more.

    Where a page cannot be said as an order, override `label`; where a value needs its own reading,
    override `finish`. Parsers keep nothing between pages.
    """

    source: ClassVar[Source]
    """The publisher."""
    layouts: ClassVar[tuple[Layout, ...]] = ()
    """The looks that its pages have had; of two that fit a page equally, the first one wins."""
    compiled: ClassVar[tuple[CompiledLayout, ...]] = ()
    """`layouts`, ready to read; made when the class is made."""

    def __init_subclass__(cls) -> None:
        """Check what the class states, and compile it.

        Raises:
            ContractError: something is missing, misspelt or of a wrong type.
        """
        super().__init_subclass__()
        check(cls)
        cls.compiled = tuple(CompiledLayout(layout) for layout in cls.layouts)

    def label(self, page: Page, given: int | None = 0) -> tuple[Labelled, ...]:
        """PAGE as each of the layouts reads it that may be its own.

        Args:
            page: the page.
            given: evidence from elsewhere; `None`: no evidence is asked for.
        """
        return tuple(labelled for layout in self.compiled if (labelled := layout.label(page, given)))

    def finish(self, document: Document) -> Document:
        """The document, or a changed copy of it (`attrs.evolve`)."""
        return document
