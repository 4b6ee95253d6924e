"""Catalogue: the parsers that a registry knows, and the words by which they are found.

What lives here: an immutable collection of parsers. A registry swaps one for the next, so a page that is
being read never sees half of a registration.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

import attrs

from nato_news.parser import Parser


@attrs.frozen
class Catalogue:
    """Parsers by their source's id, in the order in which they came."""

    parsers: Mapping[str, Parser] = attrs.field(factory=dict)
    """The parsers."""
    keys: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """First words of blocks, each with the ids that it speaks for."""
    always: frozenset[str] = frozenset()
    """Ids of those that may read a page of whatever words."""

    def added(self, parser: type[Parser]) -> "Catalogue":
        """The same with PARSER behind the others."""
        name = parser.source.id
        words = _keys_of(parser)
        keys = {word: self.keys.get(word, frozenset()) | {name} for word in words or ()}
        always = self.always if words is not None else self.always | {name}
        return Catalogue({**self.parsers, name: parser()}, {**self.keys, **keys}, always)

    def likely(self, words: AbstractSet[str], host: str) -> Iterator[Parser]:
        """The parsers that a page's first WORDS or its HOST speak for, in their order."""
        names = self.always.union(*(self.keys[word] for word in self.keys.keys() & words))
        for name, parser in self.parsers.items():
            if name in names or (host and parser.source.owns(host)):
                yield parser


def _keys_of(parser: type[Parser]) -> frozenset[str] | None:
    """The first words that speak for any of PARSER's layouts; `None`: it may read any page."""
    keys: set[str] = set()
    for layout in parser.compiled:
        words = layout.ear.keys
        if words is None:
            return None
        keys |= words
    return frozenset(keys) if reads_by_layouts(parser) else None


def reads_by_layouts(parser: type[Parser]) -> bool:
    """Whether PARSER labels pages by its layouts; one that labels by itself has no word that can speak for it."""
    return bool(parser.compiled) and parser.label is Parser.label
