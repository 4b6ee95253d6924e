"""Posted: the days on which the entries of a listing appeared, and the titles beside them.

What lives here: the search for them, titles above days or below, and clocks of feeds.
"""

import re
from itertools import pairwise

from nato_news.generic.line.leads import is_more, more_at
from nato_news.generic.line.lines import CUT, LISTS, Lines
from nato_news.generic.line.names import How
from nato_news.generic.line.people import is_known_name
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_FEWEST = 3  # entries
_FEWEST_FILED = 4  # entries whose days have a section in front
_MENU = 20  # lines at a page's top, in which the heading of a list is a link
_TITLE_TO_DAY = 4  # lines at the most
_LONGEST_TITLE = 130  # characters
_LEAST_CUT = 60  # characters of a text that is cut off
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_DASH = ("-", "–", "—")  # begins a turn of an interview


def dated_entries(lines: Lines, *, archive: bool) -> list[int]:
    """The lines at which entries begin: dates above titles, titles above dates or ages; in an ARCHIVE, with names."""
    above, below, filed = _beside_days(lines, archive=archive)
    if not (above or below):
        return filed if len(filed) >= _FEWEST_FILED else []
    titled = sum(is_long_title(lines, number + 1) for number in above)
    if len(below) >= _FEWEST and above and _ends_entry(lines, above[0]):
        return below
    if len(above) < max(len(below), _FEWEST) or titled + _FEWEST <= sum(is_long_title(lines, n) for n in below):
        return below if len(below) >= len(above) else above
    # Entries of today and yesterday have a clock where the others have their day.
    clocks = (number for number in lines.dates if number < above[0])
    return [*(number for number in clocks if is_title(lines, number + 1)), *above]


def _beside_days(lines: Lines, *, archive: bool) -> tuple[list[int], list[int], list[int]]:
    """The days above titles, the titles above days, and those above days that have words in front, if each has one.

    Such words say where something is filed, or who has commented.
    """
    above: list[int] = []
    below: list[int] = []
    filed: list[int | None] = []
    with_year = set(lines.with_year)
    for number, (block, found) in enumerate(zip(lines.blocks, lines.markers, strict=True)):
        if block.date is None and found is None and number not in with_year:
            continue
        if lines.appeared(number) and (archive or not _may_be_of_comment(lines, number)):
            if number + 1 < len(lines) and is_title(lines, number + 1) and number + 1 not in lines.stated:
                above.append(number)
            title = _title_above(lines, number)
            below += [] if title is None else [title]
        elif lines.dated(number):
            filed.append(_title_above(lines, number))
        elif ends_page(lines, number) and (above or below or number >= _MENU):
            break
    titles = [title for title in filed if title is not None and is_long_title(lines, title)]
    return above, below, titles if len(titles) == len(filed) else []


def _ends_entry(lines: Lines, day: int) -> bool:
    """Whether the first DAY stands below a title and its text, so that all of them do."""
    told = day > 1 and lines.is_sentence(day - 1)
    return told and is_long_title(lines, day - 2)


def fed_entries(lines: Lines) -> list[int]:
    """The clocks that stand above the titles of a feed."""
    clocks = (number for number in lines.dates if not lines.says_day(number))
    return [number for number in clocks if number + 1 < len(lines) and is_title(lines, number + 1)]


def signed_entries(lines: Lines) -> list[int]:
    """The days above texts that are signed with a clock below, as a blogger's are, whether they have titles or not."""
    days = [number for number in lines.dates if lines.says_day(number)]
    return [day for day, end in pairwise([*days, len(lines)]) if any(_is_foot(lines, n) for n in range(day + 1, end))]


def _is_foot(lines: Lines, number: int) -> bool:
    """Whether the line says who has written the text above it, and at what time."""
    meta = lines.meta(number)
    return meta is not None and bool(meta.values.get("authors")) and _CLOCK.search(lines.texts[number]) is not None


def is_title(lines: Lines, number: int) -> bool:
    """Whether the line can be the title of an entry."""
    text = lines.texts[number]
    turn = text.startswith(_DASH)
    return len(text) <= _LONGEST_TITLE and lines.title_like(number) and not turn and not is_cut(lines, number)


def is_long_title(lines: Lines, number: int) -> bool:
    """Whether the line can be the title of an entry and has more words than names of sections."""
    return is_title(lines, number) and not lines.brief(number)


def is_cut(lines: Lines, number: int) -> bool:
    """Whether the line is a text that is cut off, or leads to its rest."""
    text = lines.texts[number]
    return len(text) >= _LEAST_CUT and (text.endswith(CUT) or more_at(text) is not None)


def ends_page(lines: Lines, number: int) -> bool:
    """Whether lists of other pages or comments begin, whose dates are not entries."""
    found = lines.markers[number]
    if found is None:
        return False
    if found.zone is Zone.COMMENTS:
        return found.role is Role.COMMENT
    leads = lines.arrow(number) or is_more(lines.texts[number])
    return found.role is Role.LANDMARK and found.zone in LISTS and not leads


def _title_above(lines: Lines, day: int) -> int | None:
    """The title of what appeared on the DAY below it: between them stand a text, a name or a paper at the most."""
    brief = None
    for number in range(day - 1, max(day - 1 - _TITLE_TO_DAY, -1), -1):
        found = lines.markers[number]
        if lines.appeared(number) or (found is not None and found.role is Role.LANDMARK):
            return brief
        if is_long_title(lines, number) and not _signs_text(lines, number):
            return number
        if brief is None and is_title(lines, number) and not is_known_name(lines.texts[number]):
            brief = number
    return brief


def _signs_text(lines: Lines, number: int) -> bool:
    """Whether the line is nothing but names, below a sentence."""
    told = number > 0 and lines.is_sentence(number - 1)
    return told and lines.said[number].named.how is How.ALONE


def _may_be_of_comment(lines: Lines, number: int) -> bool:
    """Whether the dated line may say who commented: words stand in front of the date."""
    if lines.blocks[number].shape is Shape.DATE or lines.meta(number) is None:
        return False
    what, said = lines.said[number].pieces[0]
    return what == "text" and not any(map(str.isdigit, said))
