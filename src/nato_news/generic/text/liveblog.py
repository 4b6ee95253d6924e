"""Liveblogs: texts made of entries, each below the time of day at which it was written.

What lives here: how a page says that it is one, the lines with these times, and which of the others are the entries'
text.
"""

from itertools import pairwise

import regex

from nato_news.generic.line.lines import Lines

_FEWEST, _FEWEST_WRITTEN = 3, 2  # entries, and those with a text

_ANNOUNCED = regex.compile(
    r"\b(?:live updates?|live ?(?:blog|ticker)|as it happened|en direct|en directo|minuto a minuto|(?:in )?diretta"
    r"|ao vivo|na żywo|онлайн-трансляц\p{L}+|текстова трансляція|текстовая трансляция|canlı (?:blog|anlatım))\b",
    regex.IGNORECASE,
)
_HEAD = 12  # lines above the first time, one of which says that the page is one


def is_announced(lines: Lines, first: int) -> bool:
    """Whether a line above FIRST, where the first time stands, says that the page is a liveblog."""
    head = range(max(first - _HEAD, 0), first)
    return any(lines.title_like(number) and _ANNOUNCED.search(lines.texts[number]) for number in head)


def clocks_of(lines: Lines, body: list[bool]) -> list[int]:
    """The lines that say the times of a liveblog's entries, if BODY is the text of one; else none."""
    clocks = [number for number in lines.dates if _is_clock(lines, number)] or _dated_clocks(lines)
    timed = set(clocks)
    begun = [number for number in clocks if number + 1 not in timed]
    written = [any(body[above:below]) for above, below in pairwise([*begun, len(lines)])]
    # In lists of news most times stand above a title and no text.
    are_texts = len(begun) >= _FEWEST and sum(written) >= max(_FEWEST_WRITTEN, len(begun) / 2)
    return clocks if are_texts else []


def _dated_clocks(lines: Lines) -> list[int]:
    """The lines that say a day and a time, if the page says that it is a liveblog."""
    dates = ((number, lines.blocks[number].date) for number in lines.dates)
    clocks = [number for number, date in dates if date is not None and date.hour is not None]
    return clocks if clocks and is_announced(lines, clocks[0]) else []


def fill_liveblog(lines: Lines, body: list[bool]) -> None:
    """Take the entries of a liveblog for main text, each down to its buttons, and the summary above them."""
    clocks = clocks_of(lines, body)
    if not clocks:
        return
    for number in [*_summary(lines, clocks[0]), *_entries(lines, clocks)]:
        if lines.plain(number) and not lines.caption(number):
            body[number] = not lines.said[number].named.is_sure  # who writes the entry


def _is_clock(lines: Lines, number: int) -> bool:
    date = lines.blocks[number].date if number < len(lines) else None
    return date is not None and date.hour is not None and date.day is None


def _summary(lines: Lines, first: int) -> range:
    """The list of what happened above the FIRST entry, and its heading."""
    begin = first
    while begin > 0 and lines.is_text(begin - 1) and lines.plain(begin - 1):
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
