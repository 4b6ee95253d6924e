"""Comments: where a text ends and its readers begin to speak.

What lives here: the signs of it, a heading or who speaks and when.
"""

import regex

from nato_news.boilerplate import marker
from nato_news.generic.line.lines import Lines
from nato_news.vocabulary import Role, Zone

_NEAR = 5  # lines from a comment's author, or from the count of all comments, to the day of the first
_ROW = 8  # lines from one button to what is below the last
_LONG = 100  # characters of a line that is no field of a form and no short comment
_AROUND = "[]() #|·•-"  # stands around a button
_CLOCK = regex.compile(r"\d{1,2}[:.h]\d\d")  # or a day in numbers
_SPEAKS = (":", "...", "…")  # ends what says who speaks


def ends_text(lines: Lines, number: int) -> bool:
    """Whether no text goes on below the line: a hard marker, the first comment, who signs, or another text's day."""
    found = lines.markers[number]
    if found is not None:
        return (found.hard and not is_button(lines, number)) or opens_comments(lines, number)
    return number in lines.published_again or _signs(lines, number)


def opens_comments(lines: Lines, number: int) -> bool:
    """Whether comments begin at the line: it says who speaks, or counts them, and when somebody did stands near.

    Instead of that a button to answer may stand below the first of them.
    """
    found = lines.markers[number]
    if found is None or found.zone is not Zone.COMMENTS or found.role not in (Role.COMMENT, Role.LANDMARK):
        return False
    says_when = any(_says_when(lines, other) for other in range(number, min(number + _NEAR + 1, len(lines))))
    return says_when or _has_answer(lines, number + 1)


def _has_answer(lines: Lines, number: int) -> bool:
    """Whether the line begins a comment, with a button to answer it below."""
    near = range(number, min(number + _NEAR, len(lines)))
    below = next((other for other in near if not lines.plain(other)), number)
    return below > number and lines.zone(below) is Zone.COMMENTS and lines.marked(below, Role.ACTION)


def says_who_speaks(lines: Lines, number: int) -> bool:
    """Whether the line says that what a reader wrote stands below it."""
    return lines.marked(number, Role.COMMENT) and lines.texts[number].endswith(_SPEAKS)


def is_signed(lines: Lines, number: int) -> bool:
    """Whether the line says who wrote a comment and when: as others on the page do, or above a button to answer it."""
    return number in lines.spoken or is_answered(lines, number)


def is_answered(lines: Lines, number: int) -> bool:
    """Whether the line says who wrote a comment and when, and a button to answer it stands at its end."""
    text = lines.texts[number]
    clock = _CLOCK.search(text) if len(text) <= _LONG and not text.endswith(".") else None
    if clock is None:
        return False
    button = text[clock.end() :].strip(_AROUND)
    found = filter(None, map(marker, (button, button.rpartition(" ")[2])))
    return any((one.zone, one.role) == (Zone.COMMENTS, Role.ACTION) for one in found)


def is_button(lines: Lines, number: int) -> bool:
    """Whether the line, which could head comments, is a button in a text: the text goes on, and they are below it."""
    return number < lines.commented and lines.plain(number + 1) and len(lines.texts[number + 1]) >= _LONG


def is_in_row(lines: Lines, number: int) -> bool:
    """Whether the line, which could head comments, is a button among others: what heads them stands below these."""
    near = range(number + 1, min(number + 1 + _ROW, len(lines)))
    below = next((other for other in near if not _is_beside(lines, other)), number)
    return below > number + 1 and lines.zone(below) is Zone.COMMENTS and lines.marked(below, Role.LANDMARK)


def _is_beside(lines: Lines, number: int) -> bool:
    """Whether the line is a button or a number."""
    found = lines.markers[number]
    return lines.number(number) or (found is not None and found.role in (Role.ACTION, Role.LINK))


def _says_when(lines: Lines, number: int) -> bool:
    """Whether the line says when somebody spoke: the day and the hour, or how long ago."""
    stated = lines.dated(number) or lines.marked(number, Role.COMMENT)
    return (_has_clock(lines, number) and stated) or is_answered(lines, number) or bool(lines.said[number].ages)


def _has_clock(lines: Lines, number: int) -> bool:
    return _CLOCK.search(lines.texts[number]) is not None


def _signs(lines: Lines, number: int) -> bool:
    """Whether the line says who wrote the text above it, or a comment, and at what time of the day."""
    if not _has_clock(lines, number):
        return False
    meta = lines.meta(number)
    return (meta is not None and "authors" in meta.values) or is_signed(lines, number)
