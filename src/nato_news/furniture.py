"""Furniture: what stands on a page around all that its source's layouts state, as it may on any site's.

What lives here: the lines that the lexicon knows (a cookie banner's, buttons, links to skip to the text), brief ones
between them, and menus at the page's top and end.
"""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import or_

import attrs

from nato_news.boilerplate import Marker, marker
from nato_news.memory import Memory
from nato_news.page import Block, Shape
from nato_news.vocabulary import Role, Zone

_LINKS = (Role.LINK, Role.NOTICE)
_ROLES = {
    Zone.NAVIGATION: _LINKS,
    Zone.PROMOTION: _LINKS,
    Zone.FOOTER: _LINKS,
    Zone.MAIN: (Role.NOTICE, Role.ACTION),
}
_BRIEF = frozenset({Shape.SHORT, Shape.LABEL, Shape.FRAGMENT, Shape.MARK})
_LONGEST_BRIEF = 40  # characters
_MENU = 6  # brief lines in a row
_MOST_BETWEEN = 4  # brief lines in a row between two that the lexicon knows


@attrs.frozen
class Furniture:
    """What a block is that no order of a layout takes."""

    zone: Zone
    """The zone it belongs to."""
    role: Role
    """Its role there."""
    sure: bool
    """Whether its words say so, and not only its place."""

    @property
    def above(self) -> "Furniture":
        """What it is above the title, where a footer's is the menu's."""
        return _MENU_ITEM if self.zone is Zone.FOOTER else self


_MENU_ITEM = Furniture(Zone.NAVIGATION, Role.LINK, sure=False)
_FOOTER_ITEM = Furniture(Zone.FOOTER, Role.LINK, sure=False)


def furniture_of(blocks: Sequence[Block], known: Sequence[bool]) -> list[Furniture | None]:
    """What each of BLOCKS, all that are on a page, is if it is furniture; one that is KNOWN to the layout is none."""
    markers = iter(_MARKERS.of(block.text for block, is_known in zip(blocks, known, strict=True) if not is_known))
    brief = [not is_known and is_brief(block) for block, is_known in zip(blocks, known, strict=True)]
    found = told_by_words([None if is_known else next(markers) for is_known in known], brief)
    top, end = _length_of_menu(found, brief), _length_of_menu(found[::-1], brief[::-1])
    for number in range(top):
        found[number] = found[number] or _MENU_ITEM
    for number in range(len(blocks) - end, len(blocks)):
        found[number] = found[number] or _FOOTER_ITEM
    return found


def told_by_words(markers: Sequence[Marker | None], brief: Sequence[bool]) -> list[Furniture | None]:
    """The same of lines by their MARKERS alone, and of BRIEF ones between a footer's and the next or the page's end."""
    found = [_meant(one) for one in markers]
    footer = [number for number, one in enumerate(found) if one is not None and one.zone is Zone.FOOTER]
    for above, below in pairwise([*footer, len(found)]):
        between = range(above + 1, below)
        if len(between) <= _MOST_BETWEEN and all(brief[number] for number in between):
            found[above + 1 : below] = [_FOOTER_ITEM] * len(between)
    return found


def _meant(marker: Marker | None) -> Furniture | None:
    if marker is None or marker.role not in _ROLES.get(marker.zone, ()):
        return None
    return Furniture(marker.zone, marker.role, sure=True)


_MARKERS = Memory(marker)


def is_brief(block: Block) -> bool:
    """Whether BLOCK is as short as a button or a link of a menu, and no item of a list."""
    return block.shape in _BRIEF and len(block.text) <= _LONGEST_BRIEF and not block.bullet


def _length_of_menu(found: Sequence[Furniture | None], brief: Sequence[bool]) -> int:
    """How many blocks, from the page's edge on, are a menu: those that are FOUND, and BRIEF ones.

    Few brief ones next to the text are a part of it: a title and a section, or an author's name.
    """
    run = list(takewhile(bool, map(or_, map(bool, found), brief)))
    sure = max((number for number, one in enumerate(found[: len(run)], 1) if one), default=0)
    length = len(run) if len(run) - sure >= _MENU else sure
    return length if length >= _MENU else 0
