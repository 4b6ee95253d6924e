"""Furniture: what stands on a page around all that its source's layouts state, as it may on any site's.

What lives here: which lines of a page are: those that the lexicon knows (buttons, links to skip to the text), those
of cookie banners, and menus at the page's top and end.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import or_

import attrs

from nato_news.boilerplate import Marker, marker
from nato_news.consent import asks_consent, speaks_of_consent
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
_PLAIN = 4  # signs of a line that is of a banner
_MOST_DOUBTFUL = 4  # others in a row between two that are


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


_FOOTER_NOTICE = Furniture(Zone.FOOTER, Role.NOTICE, sure=True)
_MENU_ITEM = Furniture(Zone.NAVIGATION, Role.LINK, sure=False)
_FOOTER_ITEM = Furniture(Zone.FOOTER, Role.LINK, sure=False)


def furniture_of(blocks: Sequence[Block], known: Sequence[bool]) -> list[Furniture | None]:
    """What each of BLOCKS, all that are on a page, is if it is furniture; one that is KNOWN to the layout is none."""
    markers = iter(_MARKERS.of(block.text for block, is_known in zip(blocks, known, strict=True) if not is_known))
    brief = [not is_known and is_like_link(block) for block, is_known in zip(blocks, known, strict=True)]
    texts = [block.text for block in blocks]
    found = [None if is_known else meant(next(markers)) for is_known in known]
    for number, one in banners_of(texts, found, brief).items():
        found[number] = None if known[number] else one
    top, end = _length_of_menu(found, brief), _length_of_menu(found[::-1], brief[::-1])
    for number in range(top):
        found[number] = found[number] or _MENU_ITEM
    for number in range(len(blocks) - end, len(blocks)):
        found[number] = found[number] or _FOOTER_ITEM
    return found


def banners_of(texts: Sequence[str], said: Sequence[Furniture | None], brief: Sequence[bool]) -> dict[int, Furniture]:
    """The lines of cookie banners: those that ask for consent, and what stands beside them.

    That is of a footer by what is SAID of it, or of the same by its words, or BRIEF or doubtful between two such.
    """
    asking = {number for number, one in enumerate(said) if _of_footer(one) and asks_consent(texts[number])}
    if not asking:
        return {}
    down, up = range(len(said)), range(len(said) - 1, -1, -1)
    beside = {*_banners(down, asking, texts, said, brief), *_banners(up, asking, texts, said, brief)}
    return {
        number: _of_footer(said[number]) or (_FOOTER_ITEM if brief[number] else _FOOTER_NOTICE)
        for number in asking | beside
    }


def _banners(
    way: range, asking: set[int], texts: Sequence[str], said: Sequence[Furniture | None], brief: Sequence[bool]
) -> Iterator[int]:
    """The lines that follow on WAY, down or up the page, those ASKING for consent, each up to where its banner ends."""
    doubtful: list[int] | None = None  # outside a banner
    for number in way:
        if number in asking:
            yield from doubtful or ()
            doubtful = []
        elif doubtful is None:
            continue
        elif _of_footer(said[number]) or (signs := speaks_of_consent(texts[number])) >= _PLAIN:
            yield from (*doubtful, number)
            doubtful = []
        elif (brief[number] or signs) and len(doubtful) < _MOST_DOUBTFUL:
            doubtful.append(number)
        else:
            doubtful = None
    if way.step > 0:  # the page's end; at its top may be the title
        yield from doubtful or ()


def _of_footer(one: Furniture | None) -> Furniture | None:
    return one if one is not None and one.zone is Zone.FOOTER else None


def meant(marker: Marker | None) -> Furniture | None:
    """What a line is by its MARKER, if that is furniture's."""
    if marker is None or marker.role not in _ROLES.get(marker.zone, ()):
        return None
    return Furniture(marker.zone, marker.role, sure=True)


_MARKERS = Memory(marker)


def is_like_link(block: Block) -> bool:
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
