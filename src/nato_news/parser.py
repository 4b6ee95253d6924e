"""Parser: the class that reads one source's pages, and the contract its subclasses are held to."""

from typing import ClassVar

from nato_news.document import Document
from nato_news.errors import ContractError
from nato_news.labelling import CompiledLayout, Labelled
from nato_news.layout import Layout, Part
from nato_news.page import Page
from nato_news.source import Source
from nato_news.vocabulary import Kind, Zone


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
        if not isinstance(getattr(cls, "source", None), Source):
            raise ContractError(f"{cls.__name__}.source must be a nato_news.Source")
        if not isinstance(cls.layouts, tuple):
            raise ContractError(f"{cls.__name__}.layouts must be a tuple of nato_news.Layout")
        cls.compiled = tuple(_compile(cls.__name__, number, layout) for number, layout in enumerate(cls.layouts))

    def label(self, page: Page, given: int | None = 0) -> tuple[Labelled, ...]:
        """PAGE as each of the layouts reads it that may be its own.

        Args:
            page: the page.
            given: evidence from elsewhere; `None`: the page is known to be the source's.
        """
        return tuple(labelled for layout in self.compiled if (labelled := layout.label(page, given)))

    def finish(self, document: Document) -> Document:
        """The document, or a changed copy of it (`attrs.evolve`)."""
        return document


def _compile(name: str, number: int, layout: Layout) -> CompiledLayout:
    where = f"{name}.layouts[{number}]"
    if not isinstance(layout, Layout):
        raise ContractError(f"{where} must be a nato_news.Layout, not {layout!r:.60}")
    _check(where + ".kind", layout.kind, Kind)
    for index, part in enumerate(layout.parts):
        if not isinstance(part, Part):
            raise ContractError(f"{where}.parts[{index}] must be a nato_news.Part, not {part!r:.60}")
        _check(f"{where}.parts[{index}].zone", part.zone, Zone)
    try:
        return CompiledLayout(layout)
    except ContractError as error:
        raise ContractError(f"{where} ({layout.name!r}): {error}") from error


def _check(where: str, given: object, allowed: type[Kind | Zone]) -> None:
    values = [member.value for member in allowed]
    if given not in values:
        raise ContractError(f"{where} is {given!r}; allowed are {', '.join(values)}")
