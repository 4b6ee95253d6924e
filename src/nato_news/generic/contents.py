"""Contents: the list of a text's headings, as it stands above the text.

What lives here: which lines are such a list, and which headings it leads to.
"""

import re
from collections.abc import Mapping
from itertools import takewhile

import attrs

from nato_news.generic.lines import Lines
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_FEWEST, _LONGEST = 2, 30  # headings that are listed, characters of the line above
_HEADING = re.compile(
    "(?:table of )?contents|on this page|in this (?:article|post)|jump to|inhalt(?:sverzeichnis)?|in diesem artikel"
    "|sommaire|table des matières|au sommaire|índice|contenidos?|tabla de contenidos|en este artículo|sumário"
    "|neste artigo|indice(?: dei contenuti)?|sommario|spis treści|w tym artykule|зміст|содержание|оглавление"
    "|içindekiler|mündəricat",
    re.IGNORECASE,
)


@attrs.frozen
class Contents:
    """A list of headings: what is no text, and what is."""

    labels: Mapping[int, Label] = attrs.field(factory=dict)
    """The labels of its lines, and of the line above it."""
    headings: frozenset[int] = frozenset()
    """The headings of the text that it leads to."""


def find_contents(lines: Lines) -> Contents:
    """The contents of a page: lines below a heading that says so, each of which stands again further down."""
    for number, text in enumerate(lines.texts):
        if len(text) <= _LONGEST and _HEADING.fullmatch(text.rstrip(":")):
            places = {other: number for number, other in enumerate(lines.texts)}
            listed = list(takewhile(lambda at: places[lines.texts[at]] > at, range(number + 1, len(lines))))
            if len(listed) >= _FEWEST:
                labels = dict.fromkeys(listed, label_of(Zone.NAVIGATION, Role.LINK))
                labels[number] = label_of(Zone.NAVIGATION, Role.LANDMARK)
                return Contents(labels, frozenset(places[lines.texts[at]] for at in listed))
    return Contents()
