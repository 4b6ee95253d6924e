"""Contents: the list of a text's headings, as it stands above the text.

What lives here: which lines are such a list, and which headings it leads to.
"""

import re
from collections.abc import Mapping

import attrs

from nato_news.generic.line.lines import Lines
from nato_news.generic.line.said import Said
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.? ")
_LINKED = "#¶"  # ends a heading that can be linked to
_JUMP = "jump to "  # begins what stands above a list
_FEWEST, _LONGEST = 2, 30  # headings that are listed, characters of the line above
_HEADINGS = {
    *("contents", "table of contents", "on this page", "in this article", "in this post", "jump to"),
    *("inhalt", "inhaltsverzeichnis", "in diesem artikel", "sommaire", "table des matières", "au sommaire"),
    *("índice", "contenido", "contenidos", "tabla de contenidos", "en este artículo", "sumário"),
    *("neste artigo", "indice", "indice dei contenuti", "sommario", "spis treści", "w tym artykule"),
    *("зміст", "содержание", "оглавление", "içindekiler", "mündəricat"),
}
_HIGHLIGHTS = {  # of a live blog
    *("key events", "key moments", "key points", "key posts", "main points", "the main points"),
    *("das wichtigste", "das wichtigste in kürze", "les points clés", "les moments clés", "l'essentiel"),
    *("momentos clave", "principais momentos", "i momenti chiave", "najważniejsze wydarzenia"),
    *("najważniejsze momenty", "ключові події", "ключевые события", "öne çıkanlar"),
}


@attrs.frozen
class Contents:
    """A list of headings: what is no text, and what is."""

    labels: Mapping[int, Label] = attrs.field(factory=dict)
    """The labels of its lines, and of the line above it."""
    headings: frozenset[int] = frozenset()
    """The headings of the text that it leads to."""


def find_contents(lines: Lines) -> Contents:
    """The contents of a page: lines below a heading that says so, each of which stands again further down."""
    last: dict[str, int] = {}
    for number, text in enumerate(lines.texts):
        if len(text) > _LONGEST:
            continue
        bare = text.rstrip(":").replace("’", "'").casefold()
        if bare in _HEADINGS or bare.startswith(_JUMP):
            heading, entry = label_of(Zone.NAVIGATION, Role.LANDMARK), label_of(Zone.NAVIGATION, Role.LINK)
        elif bare in _HIGHLIGHTS:
            heading, entry = label_of(Zone.MAIN, Role.HEADING), label_of(Zone.MAIN, Role.HIGHLIGHT)
        else:
            continue
        last = last or {text: at for at, text in enumerate(map(_bare, lines.said)) if text}
        places = _places_below(lines, number, last)
        if len(places) >= _FEWEST:
            return Contents({number: heading, **dict.fromkeys(places, entry)}, frozenset(places.values()))
    return Contents()


def _bare(said: Said) -> str:
    """A line without what can be clicked at its end."""
    return said.bare.rstrip(_LINKED)


def _again(entry: str, last: Mapping[str, int]) -> int:
    """Where the heading stands LAST that ENTRY leads to, be it numbered or with a name in front."""
    forms = entry, _NUMBER.sub("", entry), entry.partition(": ")[2]
    return max(last[form] for form in forms if form in last)


def _places_below(lines: Lines, heading: int, last: Mapping[str, int]) -> dict[int, int]:
    """The lines of a list below its HEADING, clocks and buttons left out, and where each of them stands LAST."""
    places: dict[int, int] = {}
    for number in range(heading + 1, len(lines)):
        bare = _bare(lines.said[number])
        again = _again(bare, last) if bare else number
        if lines.blocks[number].shape is Shape.DATE or (again == number and lines.markers[number] is not None):
            continue
        if again == number:
            break
        places[number] = again
    return places
