"""Layout: what a source's pages look like, as data that reads like the page.

What lives here: the classes that a parser states, and one constructor a zone for its parts. How a page
is read by them is `labelling`.
"""

from collections.abc import Iterator, Mapping
from functools import partial

import attrs

from nato_news.vocabulary import Kind, Zone


@attrs.frozen
class Sign:
    """A pattern that says which role a line has, where its evidence is better stated than derived."""

    pattern: str
    """A regular expression (of the `regex` package) for the whole folded line, bullet mark excluded.

    Named groups give values: `(?P<section>\\p{Lu}+) +(?P<published>.+)`; what stands in a date's group
    must be a date, or the line is not of this sign.
    """
    evidence: int | None = None
    """What its finding says for the layout; `None`: 0 to 2 by how much of the pattern is fixed text."""


Patterns = str | Sign | tuple[str | Sign, ...]
Signs = Mapping[str, Patterns]


def each_sign(patterns: Patterns | None) -> Iterator[Sign]:
    """The patterns that stand for one role, as signs."""
    for pattern in patterns if isinstance(patterns, tuple) else (patterns,):
        if pattern is not None:
            yield pattern if isinstance(pattern, Sign) else Sign(pattern)


@attrs.frozen
class Part:
    """A stretch of the page that lies in one zone."""

    zone: Zone
    """The zone of all its lines."""
    opens: Patterns | None = None
    """The landmark it opens at; without one it starts where its first lines are found."""
    head: str = ""
    """The order of its first lines, matched once."""
    each: str = ""
    """The order of one item, matched again and again."""
    signs: Signs = attrs.field(factory=dict)
    """Signs that hold in this part only, tried before the layout's: role -> pattern or patterns."""


navigation = partial(Part, Zone.NAVIGATION)
main = partial(Part, Zone.MAIN)
related = partial(Part, Zone.RELATED)
trending = partial(Part, Zone.TRENDING)
latest = partial(Part, Zone.LATEST)
pictures = partial(Part, Zone.PICTURES)
comments = partial(Part, Zone.COMMENTS)
contact = partial(Part, Zone.CONTACT)
about = partial(Part, Zone.ABOUT)
promotion = partial(Part, Zone.PROMOTION)
footer = partial(Part, Zone.FOOTER)


@attrs.frozen
class Layout:
    """One look that a source's pages have had.

    The first part starts the page. A part with a landmark may be missing, repeat, or come anywhere
    after it; one without comes in the order stated, or not at all.
    """

    name: str
    """Its name, unique within the source."""
    parts: tuple[Part, ...]
    """The parts of the page."""
    signs: Signs = attrs.field(factory=dict)
    """Signs that hold in every part: role -> pattern or patterns; the first that fits counts.

    A role that has a sign is recognised by its sign alone, but for `title`, `paragraph` and `highlight`,
    which any text can be; a role that has none is recognised by a line's shape.
    """
    kind: str = Kind.ARTICLE
    """The kind of document its pages are."""
    needs: int = 3
    """The evidence without which it is not tried: the sum over its signs and landmarks on the page."""
    seen: str = ""
    """The years, languages and extractors it was seen in, for people."""
