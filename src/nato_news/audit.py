"""Audit: what many documents of one source say of its layouts, so that a changed site is seen.

What lives here: counting over documents that have been read. Nothing is parsed here.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from statistics import fmean
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


def audit(documents: Iterable[Document], *, most: int = 20) -> Audit:
    """Count over DOCUMENTS, of one source as a rule; they are taken one by one and not kept.

    Args:
        documents: the documents; without their `text` their unexplained lines cannot be shown.
        most: how many unexplained lines to name.
    """
    layouts: Counter[str] = Counter()
    fits: defaultdict[str, list[float]] = defaultdict(list)
    lines: Counter[str] = Counter()
    for document in documents:
        layouts[document.layout] += 1
        published = document.published or document.event
        fits[published.isoformat()[:7] if published else UNDATED].append(document.fit)
        lines.update(set(_unexplained(document)))
    months = sorted(fits, key=lambda month: (month == UNDATED, month))
    return Audit(
        MappingProxyType(dict(sorted(layouts.items(), key=lambda pair: (-pair[1], pair[0])))),
        MappingProxyType({month: fmean(fits[month]) for month in months}),
        tuple(sorted(lines.items(), key=lambda pair: (-pair[1], pair[0]))[:most]),
    )


def _unexplained(document: Document) -> Iterator[str]:
    """The lines of DOCUMENT that its layout does not explain."""
    for diagnostic in document.diagnostics:
        if diagnostic.code is Code.UNEXPLAINED_LINES and document.text is not None:
            for line in document.text[diagnostic.start : diagnostic.end].splitlines():
                if text := fold(line):
                    yield _DIGITS.sub("0", text)
