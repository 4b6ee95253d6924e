"""Audit: what many documents of one source say of its layouts, so that a changed site is seen.

What lives here: counting over documents that have been read. Nothing is parsed here.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import attrs
import regex

from nato_news.document import Document
from nato_news.folding import fold
from nato_news.vocabulary import Code

UNDATED = "undated"
_DIGITS = regex.compile(r"\d+")


@attrs.frozen
class Audit:
    """Which layouts are in use, how well they fit, and what they do not explain."""

    layouts: Mapping[str, int]
    """Number of documents of each layout, the most frequent first."""
    fit_by_month: Mapping[str, float]
    """Mean fit, 0 to 1, by month of publication (`2024-06`), in their order; `undated` last."""
    unexplained: tuple[tuple[str, int], ...]
    """The lines that no layout explains, folded, each run of digits as 0, with the number of documents
    that have them; the most frequent first."""


@attrs.define
class Tally:
    """The counts behind an audit, as far as they have come; those of several processes can be added up."""

    layouts: Counter[str] = attrs.field(factory=Counter)
    """Number of documents of each layout."""
    documents: Counter[str] = attrs.field(factory=Counter)
    """Number of documents of each month."""
    fits: defaultdict[str, float] = attrs.field(factory=lambda: defaultdict(float))
    """Sum of their fits."""
    lines: Counter[str] = attrs.field(factory=Counter)
    """Number of documents that have each unexplained line."""

    def add(self, document: Document) -> None:
        """Count DOCUMENT, which is not kept."""
        self.layouts[document.layout] += 1
        published = document.published or document.event
        month = published.isoformat()[:7] if published else UNDATED
        self.fits[month] += document.fit
        self.documents[month] += 1
        self.lines.update(set(_unexplained(document)))

    def update(self, other: "Tally") -> None:
        """Add the counts of OTHER."""
        self.layouts.update(other.layouts)
        self.documents.update(other.documents)
        self.lines.update(other.lines)
        for month, fit in other.fits.items():
            self.fits[month] += fit

    def result(self, *, most: int = 20) -> Audit:
        """What the counts say; MOST is how many unexplained lines to name."""
        months = sorted(self.fits, key=lambda month: (month == UNDATED, month))
        return Audit(
            MappingProxyType(dict(_by_number(self.layouts))),
            MappingProxyType({month: self.fits[month] / self.documents[month] for month in months}),
            tuple(_by_number(self.lines)[:most]),
        )


def audit(documents: Iterable[Document], *, most: int = 20) -> Audit:
    """Count over DOCUMENTS, of one source as a rule; they are taken one by one and not kept.

    Args:
        documents: the documents; without their `text` their unexplained lines cannot be shown.
        most: how many unexplained lines to name.
    """
    tally = Tally()
    for document in documents:
        tally.add(document)
    return tally.result(most=most)


def _by_number(counts: Counter[str]) -> list[tuple[str, int]]:
    """The largest first, equal ones by their names."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _unexplained(document: Document) -> Iterator[str]:
    """The lines of DOCUMENT that its layout does not explain."""
    for diagnostic in document.diagnostics:
        if diagnostic.code is Code.UNEXPLAINED_LINES and document.text is not None:
            for line in document.text[diagnostic.start : diagnostic.end].splitlines():
                if text := fold(line):
                    yield _DIGITS.sub("0", text)
