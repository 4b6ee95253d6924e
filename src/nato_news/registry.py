"""Registry: which parsers there are, which one reads a page, and the functions that users call."""

import os
from collections.abc import Iterable
from functools import cache
from threading import Lock
from urllib.parse import urlsplit

import attrs

from nato_news.assembly import assemble
from nato_news.catalogue import Catalogue, reads_by_layouts
from nato_news.document import Document
from nato_news.errors import (
    ContractError,
    TextTypeError,
    UnknownSourceError,
)
from nato_news.files import read_text
from nato_news.labelling import Labelled
from nato_news.page import Page, read_page
from nato_news.parser import Parser
from nato_news.plugins import Plugins
from nato_news.source import Source

_ADDRESS = 3  # evidence that an address on the source's domain gives: as much as a layout needs
_Reading = tuple[Parser, Labelled]


@attrs.frozen
class Candidate:
    """One reading that a page may have."""

    source: str
    """Id of the source."""
    layout: str
    """Name of its layout."""
    fit: float
    """Share, 0 to 1, of the lines that are not blank which the layout explains."""
    cost: int
    """The price of the reading; the cheapest is the best, of equally cheap ones that of more evidence."""
    evidence: int
    """What the signs and landmarks found in their places say for it."""
    found: tuple[str, ...]
    """Those signs and landmarks, as `role: text of the line`."""


class Registry:
    """Parsers, in the order in which they were registered, and the generic one that reads the rest.

    It knows the parsers that it is given and no others: installed plug-ins are for the module's functions.
    Threads may share it.
    """

    def __init__(self, parsers: Iterable[type[Parser]] = (), *, generic: type[Parser] | None = None) -> None:
        """A registry of PARSERS; pages of none of them are read by GENERIC (the blog parser if `None`).

        Raises:
            ContractError: something is no parser class, or two have one source id.
        """
        self._generic = (generic or builtin()[-1])()
        self._catalogue = Catalogue()
        self._lock = Lock()
        for parser in parsers:
            self.register(parser)

    @property
    def _known(self) -> Catalogue:
        """What pages are read with."""
        return self._catalogue

    def register(self, parser: type[Parser]) -> type[Parser]:
        """Add PARSER and return it, so that this is a class decorator.

        Raises:
            ContractError: it is no parser class, or its source's id is taken.
        """
        if not (isinstance(parser, type) and issubclass(parser, Parser) and hasattr(parser, "source")):
            raise ContractError(f"{parser!r:.80} is no subclass of nato_news.Parser with a source")
        name = parser.source.id
        with self._lock:
            other = {**self._catalogue.parsers, self._generic.source.id: self._generic}.get(name)
            if other:
                raise ContractError(
                    f"{parser.__name__}.source.id is {name!r}, which is taken by {type(other).__module__}."
                    f"{type(other).__qualname__}; allowed: an id that no other parser has"
                )
            self._catalogue = self._catalogue.added(parser)
        return parser

    def sources(self) -> tuple[Source, ...]:
        """The sources that can be read, the generic one last."""
        return tuple(parser.source for parser in (*self._known.parsers.values(), self._generic))

    def parse(self, text: str, *, source: str | None = None, url: str | None = None) -> Document:
        """Read one page; see `nato_news.parse`.

        Raises:
            TextTypeError: TEXT is no `str`.
            UnknownSourceError: no parser has that source id.
            ContractError: the parser of that source reads no page at all.
        """
        _check_text(text)
        page = read_page(text)
        if source is None:
            readings = self._ranked(page, url) or self._readings(self._generic, page)
        else:
            readings = self._readings(self.parser(source), page)
        parser, labelled = readings[0]
        return parser.finish(assemble(page, labelled, parser.source, url))

    def detect(self, text: str, *, url: str | None = None) -> tuple[Candidate, ...]:
        """The readings that a page may have, best first; see `nato_news.detect`.

        Raises:
            TextTypeError: TEXT is no `str`.
        """
        _check_text(text)
        page = read_page(text)
        return tuple(
            Candidate(
                parser.source.id,
                labelled.layout,
                labelled.fit,
                labelled.cost,
                labelled.evidence,
                labelled.found,
            )
            for parser, labelled in (*self._ranked(page, url), *self._readings(self._generic, page))
        )

    def parser(self, source: str) -> Parser:
        """The parser of the source with that id.

        Raises:
            UnknownSourceError: there is none; the message lists the known ones.
        """
        if source == self._generic.source.id:
            return self._generic
        try:
            return self._known.parsers[source]
        except KeyError:
            known = ", ".join(one.id for one in self.sources())
            raise UnknownSourceError(f"no source is called {source!r}; known are {known}") from None

    def _ranked(self, page: Page, url: str | None) -> list[_Reading]:
        """Every reading with enough evidence, the cheapest first; if there is none, that of the source of URL."""
        host = _host(url)
        readings = [
            (parser, labelled)
            for parser in self._known.likely(page.words.keys(), host)
            for labelled in parser.label(page, _ADDRESS if parser.source.owns(host) else 0)
        ]
        if readings:
            return sorted(readings, key=_preference)
        owners = (parser for parser in self._known.parsers.values() if parser.source.owns(host))
        owner = next(filter(_can_be_seen, owners), None)
        return [] if owner is None else self._readings(owner, page)

    def _readings(self, parser: Parser, page: Page) -> list[_Reading]:
        """What PARSER makes of a page that is known to be its source's, the cheapest first.

        A page on which none of its layouts is seen, each of which could be, is labelled as any other page is.
        """
        otherwise = self._generic if _can_be_seen(parser) else parser
        found = parser.label(page) or parser.label(page, _ADDRESS) or otherwise.label(page, None)
        if not found:
            raise ContractError(f"{type(parser).__name__}.label gave no reading of a page of {parser.source.id!r}")
        return sorted(((parser, labelled) for labelled in found), key=_preference)


class _Default(Registry):
    """The registry of the module-level functions: installed plug-ins come in when a page is first read.

    Registering a parser loads none, since plug-ins register while they are imported.
    """

    def __init__(self) -> None:
        super().__init__(builtin()[:-1])
        self._plugins = Plugins(self._take)

    @property
    def _known(self) -> Catalogue:
        self._plugins.load_once()
        return self._catalogue

    def _take(self, parser: type[Parser]) -> None:
        """Register PARSER, unless its own module has done so by the decorator."""
        if not any(type(known) is parser for known in self._catalogue.parsers.values()):
            self.register(parser)


def _host(url: str | None) -> str:
    """The host that URL names; an address that names none, or is none, speaks for no source."""
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""


def _can_be_seen(parser: Parser) -> bool:
    """Whether a page of each of PARSER's layouts can be known by its signs and landmarks alone."""
    return reads_by_layouts(type(parser)) and all(layout.ear.tells for layout in parser.compiled)


def _preference(reading: _Reading) -> tuple[int, int]:
    return reading[1].cost, -reading[1].evidence


def _check_text(text: str) -> None:
    if not isinstance(text, str):
        hint = (
            "decode them first, as in data.decode('utf-8'), or use parse_file"
            if isinstance(text, bytes)
            else "a page's text is needed"
        )
        raise TextTypeError(f"text must be str, not {type(text).__name__}: {hint}")


def builtin() -> tuple[type[Parser], ...]:
    """The parsers that come with the library, the generic one last; loaded when they are needed."""
    from nato_news.parsers import BlogParser, CaliberAzParser, InterfaxUkraineParser, NatoParser  # noqa: PLC0415

    return NatoParser, InterfaxUkraineParser, CaliberAzParser, BlogParser


_making = Lock()


@cache
def _made() -> Registry:
    return _Default()


def default() -> Registry:
    """The registry of the module-level functions; made on first use, one for all threads."""
    with _making:
        return _made()


def register(parser: type[Parser]) -> type[Parser]:
    """Make `parse` and its siblings know PARSER, a subclass of `Parser`; a class decorator.

    Raises:
        ContractError: it is no parser class, or its source's id is taken.
    """
    return default().register(parser)


def sources() -> tuple[Source, ...]:
    """The sources that can be read, the generic one last."""
    return default().sources()


def parse(text: str, *, source: str | None = None, url: str | None = None) -> Document:
    """Read one news page.

    Args:
        text: the page as plain text; any `str` gives a document, in time linear in its length.
        source: id of the source, if it is known: then no other one's layouts are tried, and a page that shows none of
            its signs is labelled as any other is.
        url: the page's address, if it is known: its host is evidence, and it is kept in `Document.url`.

    Raises:
        TextTypeError: TEXT is no `str` (a `TypeError`).
        UnknownSourceError: no parser has that source id (a `LookupError`).
        ContractError: the parser of that source reads no page at all (a `ValueError`).
    """
    return default().parse(text, source=source, url=url)


def detect(text: str, *, url: str | None = None) -> tuple[Candidate, ...]:
    """The readings that a page may have, best first; the last one is always the generic parser's.

    Raises:
        TextTypeError: TEXT is no `str` (a `TypeError`).
    """
    return default().detect(text, url=url)


def strip_boilerplate(text: str, *, source: str | None = None, url: str | None = None) -> str:
    """The main text of one page, a paragraph a line: `parse(...).body`.

    Raises:
        TextTypeError: TEXT is no `str` (a `TypeError`).
        UnknownSourceError: no parser has that source id (a `LookupError`).
    """
    return parse(text, source=source, url=url).body


def parse_file(
    path: str | os.PathLike[str],
    *,
    encoding: str = "utf-8",
    source: str | None = None,
    url: str | None = None,
) -> Document:
    """Read one news page from a file.

    Args:
        path: the file. Line endings are kept as they are, so that offsets are those of the decoded file.
        encoding: a name that Python knows; "utf-8" takes files with and without a byte-order mark.
        source: as for `parse`.
        url: as for `parse`.

    Raises:
        OSError: the file cannot be read: `FileNotFoundError`, `PermissionError` and so on.
        PageDecodingError: its bytes are not text in that encoding (a `UnicodeError`).
        UnknownEncodingError: Python knows no such encoding (a `LookupError`).
        UnknownSourceError: no parser has that source id (a `LookupError`).
    """
    return parse(read_text(path, encoding), source=source, url=url)
