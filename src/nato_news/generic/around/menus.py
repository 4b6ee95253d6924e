"""Menus: the sections of a site, one brief line each.

What lives here: which lines of a page are such a row, whatever they say, and where one begins below other lists.
"""

from collections.abc import Container

from nato_news.furniture import is_like_link
from nato_news.generic.line.lines import Lines
from nato_news.vocabulary import Zone

_ROW = 6  # lines, at the least
_WORDS = 2  # of a line, at the most
_FEWEST = 3  # lines of one that is known by something else


def find_menus(lines: Lines) -> frozenset[int]:
    """The lines of rows in which each is a capitalized word or two, as no text has them."""
    found: list[int] = []
    begin = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or not _is_brief(lines, number):
            if number - begin >= _ROW:
                found.extend(range(begin, number))
            begin = number + 1
    return frozenset(found)


def _is_brief(lines: Lines, number: int) -> bool:
    text = lines.texts[number]
    worded = text[:1].isupper() and text[-1:].isalpha() and text.count(" ") < _WORDS
    return worded and is_like_link(lines.blocks[number])


def stands_again(lines: Lines, number: int, menu: Container[str]) -> bool:
    """Whether brief lines of the MENU above a text stand once more from the line on, as they do at a page's foot.

    The entry of a list has one or two of them as sections.
    """
    below = range(number, min(number + _FEWEST, len(lines)))
    return all(lines.texts[n] in menu and lines.brief(n) and not lines.number(n) for n in below)


def begins_with_bullets(lines: Lines, number: int) -> bool:
    """Whether the line is the first of a menu's with bullets."""
    below = range(number, number + _FEWEST)
    return below.stop <= len(lines) and all(_is_link(lines, n) for n in below)


def _is_link(lines: Lines, number: int) -> bool:
    """Whether the line is brief, has a bullet, and is a menu's if it is a marker."""
    menu = lines.plain(number) or lines.zone(number) in (Zone.NAVIGATION, Zone.FOOTER, Zone.CONTACT)
    return menu and lines.blocks[number].bullet and lines.brief(number)
