"""The kit: all that must hold of a parser, checked on its pages."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from random import Random

from nato_news.assembly import assemble
from nato_news.document import Document
from nato_news.page import read_page
from nato_news.parser import Parser
from nato_news.registry import Registry, builtin
from nato_news.testing import promises
from nato_news.testing.pages import AnnotatedPage, built_in_pages, pages_in

Pages = str | os.PathLike[str] | Iterable[str | AnnotatedPage]
_MIXTURES, _LONGEST_MIXTURE = 60, 40  # texts mixed of the pages' lines, and their lines at most
_MOST = 20  # faults that are told
_ENDINGS = ("\n", "\r\n", "\r", "\u2028", "\x85", "\x0c", "")


def check_parser(parser: type[Parser], pages: Pages) -> None:
    """Hold PARSER to what the library promises, on PAGES of its source.

    Its pages are its own, and those of the built-in sources are not; each is read losslessly, nothing is
    invented, any text gives a document, and how a page was extracted does not matter; no dropped line but
    the title's own loses the title, none but a dated one the date.

    Args:
        parser: the class; it need not be registered.
        pages: the folder of its annotated pages (NAME.txt and NAME.json), or their texts.

    Raises:
        AssertionError: something does not hold; the message says what, and on which page.
        AnnotationError: a page in the folder has no annotation, or one that is none.
    """
    shown = _shown(pages)
    others = [one for one in builtin()[:-1] if one is not parser]
    registry, without = Registry([*others, parser]), Registry(others)
    strangers = [known for known in built_in_pages() if known[0] != parser.source.id]
    read = _reader(registry, parser)
    checks = [(page.name, partial(promises.check_reading, page.text, read)) for page in shown]
    checks += [("a text", partial(promises.check_reading, text, read)) for text in _texts(shown)]
    faults = list(_faults(checks)) if shown else ["there are no pages to check it on"]
    if not faults:  # what cannot be read, cannot be compared
        own = [(page.name, partial(_check_own, registry, parser, page)) for page in shown]
        strange = [(name, partial(_check_other, registry, without, parser, page)) for name, page in strangers]
        same = [(page.name, check) for page in shown for check in _checks_of_sameness(registry, parser, page)]
        faults = [*_faults(own), *_faults(strange), *_faults(same)]
    if faults:
        more = [f"and {len(faults) - _MOST} more"] if len(faults) > _MOST else []
        said = [f"{parser.__name__} does not keep what is promised:", *faults[:_MOST], *more]
        raise AssertionError("\n  ".join(said))


def _shown(pages: Pages) -> list[AnnotatedPage]:
    if isinstance(pages, str | os.PathLike):
        return pages_in(pages)
    return [
        page if isinstance(page, AnnotatedPage) else AnnotatedPage(f"page {number}", page)
        for number, page in enumerate(pages, 1)
    ]


def _faults(checks: Iterable[tuple[str, Callable[[], object]]]) -> Iterator[str]:
    """What each of the CHECKS has to say, after the name of what it is about."""
    for name, check in checks:
        try:
            check()
        except AssertionError as error:
            yield f"{name}: {error}"
        except Exception as error:  # noqa: BLE001 - whatever a parser raises, a page must not
            yield f"{name}: reading raised {type(error).__name__}: {error}"


def _reader(registry: Registry, parser: type[Parser]) -> promises.Parse:
    """What reads a page that is known to be PARSER's."""
    return lambda text: registry.parse(text, source=parser.source.id)


def _check_own(registry: Registry, parser: type[Parser], page: AnnotatedPage) -> None:
    """The page is taken by its own parser."""
    document = registry.parse(page.text, url=page.url)
    if document.source != parser.source.id:
        readings = "; ".join(
            f"{own.layout!r} has evidence {own.evidence}, needs {_needs(parser, own.layout)}: {', '.join(own.found)}"
            for own in parser().label(read_page(page.text), None)
        )
        raise AssertionError(
            f"it is taken by {document.source}/{document.layout}; of its own layouts, {readings or 'there is none'}"
        )


def _needs(parser: type[Parser], layout: str) -> str:
    return next((str(one.layout.needs) for one in parser.compiled if one.layout.name == layout), "none")


def _check_other(registry: Registry, without: Registry, parser: type[Parser], page: AnnotatedPage) -> None:
    """The page of another source, the library's own, is read as if PARSER were not there."""
    document, before = registry.parse(page.text), without.parse(page.text)
    if document != before:
        best = registry.detect(page.text)[0]
        raise AssertionError(
            f"its page {page.name} is taken by {parser.__name__}, layout {document.layout!r}, "
            f"for its evidence {best.evidence} ({', '.join(best.found)})"
        )


def _checks_of_sameness(
    registry: Registry, parser: type[Parser], page: AnnotatedPage
) -> Iterator[Callable[[], object]]:
    """The checks that the page, extracted otherwise or without a line, is the same page."""
    text, read = page.text, _reader(registry, parser)
    yield lambda: promises.check_prefix(text, read)
    yield lambda: promises.check_dropped_lines(text, _reader_of_rests(registry, parser, read(text).layout))
    for name in promises.variations_of(text):
        yield partial(promises.check_variation, text, read, name)


def _reader_of_rests(registry: Registry, parser: type[Parser], layout: str) -> promises.Parse:
    """What reads a page of LAYOUT that has lost a line.

    If the line was what told its source, the layout is taken for granted: whether another parser reads the
    rest as well says nothing of this one.
    """

    def read(text: str) -> Document:
        document = registry.parse(text)
        if document.source == parser.source.id:
            return document
        page = read_page(text)
        for labelled in parser().label(page, None):
            if labelled.layout == layout:
                return parser().finish(assemble(page, labelled, parser.source, None))
        return registry.parse(text, source=parser.source.id)

    return read


def _texts(pages: list[AnnotatedPage]) -> Iterator[str]:
    """Texts that are no pages: the edges, and lines of all pages mixed, the same ones in each run."""
    yield from promises.EDGES
    lines = [line for page in (*pages, *(known for _, known in built_in_pages())) for line in page.text.splitlines()]
    chance = Random(0)  # noqa: S311 - no secret
    for _ in range(_MIXTURES):
        mixed = chance.choices(lines, k=chance.randrange(_LONGEST_MIXTURE))
        yield "".join(line + chance.choice(_ENDINGS) for line in mixed)
