"""Menus: the sections of a site, one brief line each.

What lives here: which lines of a page are such a row, whatever they say.
"""

from nato_news.furniture import is_like_link
from nato_news.generic.line.lines import Lines

_ROW = 6  # lines, at the least
_WORDS = 2  # of a line, at the most


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
