"""Comments: where readers begin to speak below a text that no heading ends.

What lives here: the signs of a comment other than a heading, told by who speaks and when.
"""

import regex

from nato_news.generic.lines import Lines
from nato_news.vocabulary import Role, Zone

_NEAR = 5  # lines from a comment's author, or from the count of all comments, to the day of the first
_CLOCK = regex.compile(r"\d{1,2}[:.h]\d\d")
_POSTED = "posted by"  # in front of a comment's author, where the line stands below the comment


def ends_post(lines: Lines, number: int) -> bool:
    """Whether the line is the foot of a blog's post: who wrote it, and at what time of the day."""
    meta = lines.meta(number)
    return meta is not None and meta.role is Role.BYLINE and _CLOCK.search(lines.texts[number]) is not None


def opens_comments(lines: Lines, number: int) -> bool:
    """Whether comments begin at the line: it says who speaks, or counts them, and a day and a clock stand near."""
    found = lines.markers[number]
    if found is None or found.zone is not Zone.COMMENTS or found.role not in (Role.COMMENT, Role.LANDMARK):
        return False
    return any(map(lambda other: _says_when(lines, other), range(number, min(number + _NEAR + 1, len(lines)))))


def _says_when(lines: Lines, number: int) -> bool:
    return _CLOCK.search(lines.texts[number]) is not None and (lines.dated(number) or lines.marked(number, Role.COMMENT))
