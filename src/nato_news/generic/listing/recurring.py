"""Recurring: what all entries of a listing have in common where no day stands beside their titles.

What lives here: the search for it: each title twice, days or bylines in turns with texts that have no title, titles
with bullets above texts that are cut off, titles alone, or one line that comes back, below each text, above each
title or between the two.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nato_news.generic.line.leads import is_more, more_at
from nato_news.generic.line.lines import CUT, LISTS, Lines
from nato_news.generic.listing.posted import is_long_title, is_title
from nato_news.generic.listing.spread import HEAD_OF_ENTRY
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_FEWEST = 3  # entries
_LONGEST = 200  # characters of a line that entries have in common
_LEAST_TEXT = 60  # characters
_LONGEST_DAY = 60  # characters of a line with a day or a byline
_LONGEST_NAMED, _LONGEST_ENTRY, _LONGEST_UNTITLED = 12, 9, 4  # lines of one with its title twice, once, and without
_FEWEST_TITLES, _LONG_TITLE = 10, 30  # titles that stand alone, and their characters in the mean
_LEAST_LISTED = 0.6  # of the page, that they are
_KEY = re.compile(r"[^\W\d][^:·|]{1,30}(?= ?:| [·|] )")  # a label, or the first of a row
_KEYED = re.compile(r"[:·|\d]")  # in each line whose key is not the whole of it
_PARTS = ":·|"  # one of them is in each line with a label, or in a row
_ROW = re.compile(" [·|] ")
_DIGITS = re.compile(r"\d+")
_APART = (Zone.PROMOTION, *LISTS)
_SPOKEN = (Role.ACTION, Role.COMMENT)  # of what stands between the entries of a liveblog, or readers' comments


def titled_twice(lines: Lines) -> list[int]:
    """The titles above texts that stand twice, with a name or a section between the two, below both, or without."""
    again = ((number, again_at(lines, number)) for number in range(len(lines)))
    found = [number for number, below in again if below and _is_told(lines, below)]
    return _near(lines, found, longest=_LONGEST_NAMED)


def again_at(lines: Lines, number: int) -> int | None:
    """The line, one or two below the title NUMBER, that says it again; more may stand behind the upper one."""
    text, below = lines.texts[number], lines.texts[number + 1 : number + 3]
    again = (number + n for n, other in enumerate(below, 1) if text.startswith(other) and len(text) < 2 * len(other))
    return next((other for other in again if is_title(lines, other)), None)


def _is_told(lines: Lines, title: int) -> bool:
    """Whether the beginning of a text stands below the TITLE and its byline, be it cut off inside a word."""
    below = title + 1
    below += below < len(lines) and lines.meta(below) is not None
    return below < len(lines) and len(lines.texts[below]) >= _LEAST_TEXT and lines.plain(below)


def dated_texts(lines: Lines) -> list[int]:
    """The lines at which texts without titles begin that take turns with days or bylines, above or below each."""
    long = {number for number in range(len(lines)) if _is_long(lines, number)}
    between = (number + 1 for number in long if number + 2 in long and number + 1 not in long)
    if sum(_is_day(lines, number) for number in between) < _FEWEST - 1:
        return []
    days = [number for number in range(len(lines)) if _is_day(lines, number)]
    if len(days) < _FEWEST or any(below - above != 2 for above, below in pairwise(days)) or _goes_on(lines, days):
        return []
    above = all(number + 1 < len(lines) and _is_text(lines, number + 1) for number in days)
    below = all(number > 0 and _is_text(lines, number - 1) for number in days)
    return days if above else [number - 1 for number in days] if below else []


def led_texts(lines: Lines) -> list[int]:
    """The days, or the titles with bullets, above texts that all lead to their rest at their ends or are cut off."""
    days = [number for number in lines.dates if lines.says_day(number)]
    if days and all(more_at(lines.texts[number - 1]) is not None for number in days[1:]):
        return days
    titles = [block.number for block in lines.blocks if block.bullet and is_long_title(lines, block.number)]
    headed = [number for number in titles if _has_text(lines, number)]
    ends = (lines.texts[number - 1] for number in headed[1:])
    return headed if all(end.endswith(CUT) or more_at(end) is not None for end in ends) else []


def _goes_on(lines: Lines, days: Sequence[int]) -> bool:
    """Whether DAYS are one day, each with a time, as in an article that goes on all day."""
    written = [date for number in days if (date := lines.blocks[number].date)]
    timed = len(written) > 0 and all(date.hour is not None for date in written)
    return timed and len({(date.month, date.day) for date in written}) == 1


def _is_day(lines: Lines, number: int) -> bool:
    """Whether the line says when a text appeared, or who has written it."""
    if len(lines.texts[number]) > _LONGEST_DAY:
        return False
    meta = lines.meta(number)
    return lines.appeared(number) or (meta is not None and meta.role is Role.BYLINE)


def titles_alone(lines: Lines) -> list[int]:
    """The titles of a page that has nothing else below its own."""
    first = last = len(lines)
    while first > 0 and _can_be_listed(lines, first - 1):
        first -= 1
    first += first == 0 < last and lines.brief(0)  # the page's own
    length = sum(map(len, lines.texts[first:last]))
    long = length > _LONG_TITLE * (last - first) and length > _LEAST_LISTED * sum(map(len, lines.texts))
    return list(range(first, last)) if long and last - first >= _FEWEST_TITLES else []


def _can_be_listed(lines: Lines, number: int) -> bool:
    """Whether the line has the form of a title, be there a day or a name in it."""
    text = lines.texts[number]
    begins = not text[:1].islower() and not lines.blocks[number].bullet and lines.markers[number] is None
    return begins and lines.blocks[number].shape is Shape.SHORT


def recurring_entries(lines: Lines) -> Iterator[list[int]]:
    """The lines at which entries begin, if all of them have one line in common; for each such line."""
    places: dict[str, list[int]] = {}
    again = {block.text for block in lines.blocks if block.repeats is not None}
    for number, text in enumerate(lines.texts):
        if len(text) <= _LONGEST and (text in again or _KEYED.search(text)):
            places.setdefault(key_of(text), []).append(number)
    # Few keys come back, so all that takes longer is asked of their lines alone.
    for alike in places.values():
        found = [number for number in alike if _may_recur(lines, number)] if len(alike) >= _FEWEST else []
        if len(found) >= _FEWEST:
            yield _near(lines, _entries_at(lines, found), longest=_LONGEST_ENTRY)


def key_of(text: str) -> str:
    """What a line of TEXT has in common with others of its kind: its label, the first of a row, or all but numbers."""
    key = _KEY.match(text) if any(map(text.__contains__, _PARTS)) else None
    return _DIGITS.sub("0", key[0] if key else text)


def _near(lines: Lines, entries: list[int], *, longest: int) -> list[int]:
    """ENTRIES, if none has more lines than the LONGEST: lists of other pages and an article's sections look alike."""
    limits = (_LONGEST_UNTITLED if _is_text(lines, entry) else longest for entry in entries)
    gaps = (below - above for above, below in pairwise(entries))
    return entries if all(gap <= limit for gap, limit in zip(gaps, limits, strict=False)) else []


def _may_recur(lines: Lines, number: int) -> bool:
    """Whether the line may be what all entries have: no picture's caption, and no button of comments or lists."""
    found = lines.markers[number]
    if is_more(lines.texts[number]):
        return True
    if found is not None and (found.zone in _APART or found.role in _SPOKEN):
        return False
    return lines.blocks[number].shape not in (Shape.MARK, Shape.DATE) and not lines.caption(number)


def _entries_at(lines: Lines, places: Sequence[int]) -> list[int]:
    """Where entries begin whose last lines stand at PLACES, or the rows above or the labels below their titles.

    There are none if one has no title or no text.
    """
    texts = [lines.texts[number] for number in places]
    linked = all(_links(lines, number) for number in places)
    below = _begun(lines, places, linked=linked)
    # Behind a label an article's sections say something of their own at their ends.
    alike = len({_DIGITS.sub("0", text) for text in texts}) == 1 or all(_is_filed(lines, number) for number in places)
    if alike and len(below) >= len(places) - 1:
        first = _begin_above(lines, places[0], linked=linked and any(_is_text(lines, number) for number in below))
        if first is not None:
            return [first, *below]
    if len(below) == len(places) and all(map(_ROW.search, texts)):
        return [number + 1 for number in places]
    labelled = all(_is_label_below_title(lines, number) for number in places)
    return [number - 1 for number in places] if labelled else []


def _is_filed(lines: Lines, number: int) -> bool:
    """Whether the line says where the text above it is filed."""
    return lines.marked(number, Role.SECTION) or lines.marked(number, Role.TAGS)


def _begun(lines: Lines, places: Sequence[int], *, linked: bool) -> list[int]:
    """Where entries begin right below PLACES, up to the first of these below which none does."""
    found: list[int] = []
    for number in places:
        begin = _begin_below(lines, number, linked=linked)
        if begin is None:
            break
        found.append(begin)
    return found


def _is_label_below_title(lines: Lines, number: int) -> bool:
    """Whether the line is a label between a title and its text."""
    text = lines.texts[number]
    if not number or ":" not in text or _KEY.match(text) is None or not is_title(lines, number - 1):
        return False
    below = number + 1
    below += below < len(lines) and lines.caption(below)
    return below < len(lines) and _is_text(lines, below)


def _begin_below(lines: Lines, number: int, *, linked: bool) -> int | None:
    """Where an entry begins right below the line: a title with a text, or the date above it, or a LINKED text alone."""
    below = number + 1
    while below < len(lines) and lines.blocks[below].shape is Shape.DATE:
        below += 1
    return number + 1 if below < len(lines) and _is_entry(lines, below, linked=linked) else None


def _begin_above(lines: Lines, number: int, *, linked: bool) -> int | None:
    """The first line of the entry that ends at NUMBER: its title or its LINKED text, or the date above that."""
    inside = range(number - 1, max(number - 1 - HEAD_OF_ENTRY, -1), -1)
    begin = next((other for other in inside if _is_entry(lines, other, linked=linked)), None)
    if begin is None:
        return None
    return begin - (begin > 0 and lines.blocks[begin - 1].shape is Shape.DATE)


def _links(lines: Lines, number: int) -> bool:
    """Whether the line leads to the rest of a text, or to its comments."""
    return lines.zone(number) is Zone.COMMENTS or is_more(lines.texts[number])


def _is_entry(lines: Lines, number: int, *, linked: bool) -> bool:
    """Whether the line is a title with a text, or a LINKED text without one."""
    return (linked and _is_text(lines, number)) or (is_title(lines, number) and _has_text(lines, number))


def _has_text(lines: Lines, title: int) -> bool:
    """Whether a text stands right below the TITLE, which is nobody's name; if a link leads on it may lack its end."""
    if title + 1 >= len(lines) or lines.said[title].named.is_sure:
        return False
    leads = any(map(is_more, lines.texts[title + 2 : title + 3]))
    return _is_text(lines, title + 1) or (leads and _is_told(lines, title))


def _is_text(lines: Lines, number: int) -> bool:
    return _is_long(lines, number) and lines.plain(number)


def _is_long(lines: Lines, number: int) -> bool:
    return len(lines.texts[number]) >= _LEAST_TEXT and lines.blocks[number].shape is Shape.SENTENCE
