"""Others: lists of other pages that stand below a text.

What lives here: where a list without a heading is, told by titles and dates that take turns, with the beginnings of
texts or without, or by titles alone that something parts from the text; and the texts that lists with a heading have.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from nato_news.generic.line.leads import is_more
from nato_news.generic.line.lines import CUT, LISTS, Lines
from nato_news.generic.line.people import is_full_name
from nato_news.generic.outline import ends_of
from nato_news.vocabulary import Role, Zone

_DATED, _UNDATED = 2, 3  # titles at the least
_LINES_OF_ENTRY = 3
_LONGEST_TITLE = 100  # characters
_LEAST_ALONE, _LONGEST_ALONE = 30, 140  # of one among others that nothing parts from the text
_LONGEST_LABEL = 25  # characters of a label that begins what belongs to a text
_LONGEST_TEASER = 250  # characters
_LONGEST_LIST = 40  # lines
# Entries of a section, a title, a teaser, a day and a button, as `letters_from` has them; and those without a section.
TEASED = re.compile("(?:sd{0,2}tpd?a?){2,}")
_PAIRED = re.compile("(?:d{0,2}tpd?a?){2,}")
_WORDS_OF_HEADING = 6  # at the most
_WORDS = 3  # of a title without a date
_CLOSED = (Zone.COMMENTS, Zone.FOOTER, Zone.CONTACT, *LISTS)


def listed_below(lines: Lines, body: list[bool]) -> dict[int, bool]:
    """The lines of a list below the last sentence of BODY, and whether each begins an entry."""
    sentences = (number for number in reversed(range(len(body))) if body[number] and lines.ends_sentence(number))
    last = next(sentences, ends_of(body)[0])
    dated = _dated(lines, last)
    if len(dated) >= 2 * _DATED:
        return dated
    undated = _undated(lines, body, last)
    if len(undated) < _UNDATED:
        undated = list(takewhile(lambda number: _is_alone(lines, number), range(last + 1, len(lines))))
    return dict.fromkeys(undated, True) if len(undated) >= _UNDATED else {}


def heads_all_news(lines: Lines, number: int) -> bool:
    """Whether the line, a link to all news elsewhere, heads a list of them: a date stands below it."""
    below = number + 1
    linked = lines.zone(number) is Zone.LATEST and lines.marked(number, Role.LINK)
    return linked and below < len(lines) and lines.blocks[below].date is not None


def heads_bullets(lines: Lines, number: int) -> bool:
    """Whether the line, below a text, is the heading of titles with bullets."""
    below = range(number + 1, number + 1 + _UNDATED)
    if lines.blocks[number].bullet or below.stop > len(lines) or not _is_heading(lines, number):
        return False
    return all(lines.blocks[other].bullet and _is_long_title(lines, other) for other in below)


def _is_heading(lines: Lines, number: int) -> bool:
    return lines.texts[number].count(" ") < _WORDS_OF_HEADING and lines.title_like(number)


def led_to(lines: Lines, body: list[bool]) -> dict[int, bool]:
    """The titles inside BODY that a link to their texts stands below, and those links; whether each begins an entry."""
    found: dict[int, bool] = {}
    for number in range(2, len(lines) - 1):
        if not (body[number - 2] and body[number + 1] and is_more(lines.texts[number])):
            continue
        if lines.is_text(number + 1) and _is_title(lines, number - 1):
            found |= {number - 1: True, number: False}
    return found


def cards_in(lines: Lines, body: list[bool]) -> set[int]:
    """The lines of other pages' titles, dates and beginnings of texts, below a list's heading or one after another.

    The list ends where BODY, what may be the page's own text, goes on with something else.
    """
    first, last = ends_of(body)
    found = {*_teased(lines, first), *led_to(lines, body)}
    listing = False
    for number in range(first, len(body)):
        marker = lines.markers[number]
        if marker is not None and marker.role is Role.LANDMARK:
            listing = marker.zone in LISTS
            if listing:
                found.update(_cards_below(lines, number + 1, last))
        elif listing and is_teaser(lines, number):
            found |= {number - 1, number}
        elif listing and body[number]:
            listing = False
    return found


def _cards_below(lines: Lines, first: int, last: int) -> range:
    """The lines from FIRST, below a list's heading, of cards: with sections, or down to the LAST that may be text."""
    letters = letters_from(lines, first)
    teased, paired = TEASED.match(letters), _PAIRED.match(letters)
    if teased:
        return range(first, first + teased.end())
    end = first + paired.end() if paired else first
    return range(first, end if end > last else first)


def is_teaser(lines: Lines, number: int) -> bool:
    """Whether the line is the beginning of another page's text: its title above, its date below or in between."""
    if not 0 < number < len(lines) or not lines.is_text(number):
        return False
    if lines.texts[number].endswith(CUT) and lines.dated(number - 1):
        return True
    asks = lines.texts[number].endswith("?")  # as titles do
    return not asks and number + 1 < len(lines) and lines.dated(number + 1) and lines.plain(number - 1)


def letters_from(lines: Lines, first: int) -> str:
    """A letter for each line from FIRST on: a section, a title, a teaser, a day, a byline, a button, or too long."""
    near = range(first, min(first + _LONGEST_LIST, len(lines)))
    return "".join(takewhile(bool, (_letter(lines, number) for number in near)))


def _letter(lines: Lines, number: int) -> str:
    """The line's letter; none, if it belongs to no list."""
    if lines.blocks[number].date is not None or lines.dated(number):
        return "d"
    if lines.button(number):
        return "a"
    if not lines.plain(number):
        meta = lines.meta(number)
        return "b" if meta is not None and meta.role is Role.BYLINE else ""
    if lines.brief(number):
        return "s"
    if len(lines.texts[number]) > _LONGEST_TEASER:
        return "l"
    return "p" if lines.ends_sentence(number) else "t"


def _teased(lines: Lines, first: int) -> Iterator[int]:
    """The lines below FIRST of lists whose entries are a title, a day and the beginning of a text, or the day first."""
    days = [day for day in lines.dates if day > first and lines.says_day(day)]
    titled = {day - 1 for day in days if is_teaser(lines, day + 1) and lines.title_like(day - 1)}
    dated = {day for day in days if _has_title(lines, day + 1) and any(map(_is_cut, lines.texts[day + 2 : day + 3]))}
    begun = titled or dated
    for number in sorted(begun):
        yield from range(number, number + _LINES_OF_ENTRY)


def _has_title(lines: Lines, number: int) -> bool:
    return number < len(lines) and lines.title_like(number)


def _is_cut(text: str) -> bool:
    return text.endswith(CUT)


def _ends(lines: Lines, number: int) -> bool:
    """Whether a zone of its own begins at the line."""
    found = lines.markers[number]
    return found is not None and (found.hard or found.zone in _CLOSED)


def _dated(lines: Lines, last: int) -> dict[int, bool]:
    """The first run of titles and dates in turns."""
    found: dict[int, bool] = {}
    number = last + 1
    while number + 1 < len(lines) and not _ends(lines, number):
        upper, lower = (lines.blocks[other].date is not None for other in (number, number + 1))
        title = number + upper
        if upper != lower and lines.title_like(title) and not is_full_name(lines.texts[title]):
            found[number], found[number + 1] = True, False
            number += 2
            if number < len(lines) and is_teaser(lines, number):
                found[number] = False
                number += 1
        elif found:
            break
        else:
            number += 1
    return found


def _undated(lines: Lines, body: list[bool], last: int) -> list[int]:
    """The first run of titles that a byline, a button or the like parts from the text, and none of which is in BODY."""
    found: list[int] = []
    parted = False
    for number in range(last + 1, len(lines)):
        if _ends(lines, number) or (lines.is_text(number) and (body[number] or not _is_title(lines, number))):
            break
        if _is_title(lines, number):
            found.append(number)
        elif found:
            break
        else:
            parted = True
    return found if parted else []


def _is_alone(lines: Lines, number: int) -> bool:
    """Whether the line, beside others like it, is a title for sure: no heading is as long, and no point of a list."""
    listed = lines.blocks[number].bullet or ": " in lines.texts[number][:_LONGEST_LABEL]
    return not listed and _is_long_title(lines, number)


def _is_long_title(lines: Lines, number: int) -> bool:
    return _LEAST_ALONE <= len(lines.texts[number]) <= _LONGEST_ALONE and lines.title_like(number)


def _is_title(lines: Lines, number: int) -> bool:
    text = lines.texts[number]
    brief = text.count(" ") >= _WORDS - 1 and len(text) <= _LONGEST_TITLE
    return brief and not text[0].islower() and lines.title_like(number)
