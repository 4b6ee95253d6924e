"""Liveblogs: texts made of entries, each below the time of day at which it was written.

What lives here: the lines with these times, and which of the others are the entries' text.
"""

from itertools import pairwise

from nato_news.generic.inserts import find_inserts
from nato_news.generic.lines import Lines

_FEWEST, _FEWEST_WRITTEN = 3, 2  # entries, and those with a text


def clocks_of(lines: Lines, body: list[bool]) -> list[int]:
    """The lines that say the times of a liveblog's entries, if BODY is the text of one; else none."""
    clocks = [number for number in lines.dates if _is_clock(lines, number)]
    begun = [number for number in clocks if not _is_clock(lines, number + 1)]
    written = [any(body[above:below]) for above, below in pairwise([*begun, len(lines)])]
    # In lists of news most times stand above a title and no text.
    are_texts = len(begun) >= _FEWEST and sum(written) >= max(_FEWEST_WRITTEN, len(begun) / 2)
    return clocks if are_texts else []


def fill_liveblog(lines: Lines, body: list[bool]) -> None:
    """Take the entries of a liveblog for main text, each down to its buttons, and the summary above them."""
    clocks = clocks_of(lines, body)
    if not clocks:
        return
    inserts = find_inserts(lines, None, 0)
    for number in [*_summary(lines, clocks[0]), *_entries(lines, clocks)]:
        if number not in inserts and lines.plain(number) and not lines.caption(number):
            body[number] = not lines.said[number].named.is_sure  # who writes the entry


def _is_clock(lines: Lines, number: int) -> bool:
    date = lines.blocks[number].date if number < len(lines) else None
    return date is not None and date.hour is not None and date.day is None and date.year is None


def _summary(lines: Lines, first: int) -> range:
    """The list of what happened above the FIRST entry, and its heading."""
    begin = first
    while begin > 0 and (lines.blocks[begin - 1].bullet or lines.is_text(begin - 1)) and lines.plain(begin - 1):
        begin -= 1
    listed = any(lines.blocks[number].bullet for number in range(begin, first))
    heads = begin > 0 and lines.title_like(begin - 1)
    return range(begin - heads, first) if listed else range(0)


def _entries(lines: Lines, clocks: list[int]) -> list[int]:
    """The lines from each of the CLOCKS to the first marker below it that is none of its text."""
    found = []
    for above, below in pairwise([*clocks, len(lines)]):
        number = above + 1
        while number < below and lines.markers[number] is None:
            found.append(number)
            number += 1
    return found
