"""Recurring: entries of a listing that dates do not part, but a line that all of them have.

What lives here: the search for that line, a label below each, a row of sections above or the title once more, with a
title and a text beside each of its places.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nato_news.generic.lines import LISTS, Lines
from nato_news.generic.posted import is_title
from nato_news.generic.spread import HEAD_OF_ENTRY
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_FEWEST = 3  # entries
_LONGEST = 100  # characters of a line that entries have in common
_LEAST_TEXT = 60  # characters
_LONGEST_ENTRY = 12  # lines
_KEY = re.compile(r"[^\W\d][^:·|]{1,30}(?= ?:| [·|] )")  # a label, or the first of a row
_ROW = re.compile(" [·|] ")
_DIGITS = re.compile(r"\d+")
_APART = (Zone.PROMOTION, *LISTS)
_SPOKEN = (Role.ACTION, Role.COMMENT)  # of what stands between readers' comments


def titled_twice(lines: Lines) -> list[int]:
    """The titles above texts that stand twice, one right below the other."""
    pairs = (block.number - 1 for block in lines.blocks if block.repeats == 1 and is_title(lines, block.number))
    return _near([number for number in pairs if _has_text(lines, number + 1)])


def recurring_entries(lines: Lines) -> Iterator[list[int]]:
    """The lines at which entries begin, if all of them have one line in common; for each such line."""
    places: dict[str, list[int]] = {}
    for number, text in enumerate(lines.texts):
        if len(text) <= _LONGEST and _may_recur(lines, number):
            places.setdefault(key_of(text), []).append(number)
    for found in places.values():
        if len(found) >= _FEWEST:
            yield _near(_entries_at(lines, found))


def key_of(text: str) -> str:
    """What a line of TEXT has in common with others of its kind: its label, the first of a row, or all but numbers."""
    key = _KEY.match(text)
    return _DIGITS.sub("0", key[0] if key else text)


def _near(entries: list[int]) -> list[int]:
    """ENTRIES, if none is long: a list of other pages may begin below an article whose lines it has."""
    return entries if all(below - above <= _LONGEST_ENTRY for above, below in pairwise(entries)) else []


def _may_recur(lines: Lines, number: int) -> bool:
    """Whether the line may be what all entries have: no picture's caption, and no button of comments or lists."""
    found = lines.markers[number]
    if found is not None and (found.zone in _APART or (found.zone is Zone.COMMENTS and found.role in _SPOKEN)):
        return False
    return lines.blocks[number].shape not in (Shape.MARK, Shape.DATE) and not lines.caption(number)


def _entries_at(lines: Lines, places: Sequence[int]) -> list[int]:
    """Where entries begin whose last lines stand at PLACES, or above whose titles rows do; none, if one has none."""
    titles = [_title_below(lines, number) for number in places]
    first = _title_above(lines, places[0])
    if first is not None and None not in titles[:-1]:
        return [first, *(number + 1 for number, title in zip(places, titles, strict=True) if title is not None)]
    found = [title for title in titles if title is not None]
    return found if len(found) == len(places) and all(_ROW.search(lines.texts[number]) for number in places) else []


def _title_below(lines: Lines, number: int) -> int | None:
    """The title right below the line, or below the date there, that has a text."""
    below = number + 1
    while below < len(lines) and lines.blocks[below].shape is Shape.DATE:
        below += 1
    return below if below < len(lines) and is_title(lines, below) and _has_text(lines, below) else None


def _title_above(lines: Lines, number: int) -> int | None:
    """The first line of the entry that ends at NUMBER: its title, or the date above that."""
    inside = range(number - 1, max(number - 1 - HEAD_OF_ENTRY, -1), -1)
    title = next((other for other in inside if is_title(lines, other) and _has_text(lines, other)), None)
    if title is None:
        return None
    return title - (title > 0 and lines.blocks[title - 1].shape is Shape.DATE)


def _has_text(lines: Lines, title: int) -> bool:
    """Whether a text stands right below the TITLE, which is nobody's name."""
    below = title + 1
    if lines.said[title].named.is_sure or below >= len(lines) or not lines.plain(below):
        return False
    return len(lines.texts[below]) >= _LEAST_TEXT and lines.blocks[below].shape is Shape.SENTENCE
