"""Items: what the entries of a list are made of.

What lives here: from the lines below a landmark to the order of one item.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import regex

from nato_news.dates.lexicon import ALL_LANGUAGES
from nato_news.dates.reader import scan
from nato_news.draft.forms import SECTION, date_pattern, literal
from nato_news.draft.merging import merged
from nato_news.draft.segments import Row
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_BRIEF = 30  # characters of a section above an item's title
_CLOCK = regex.compile(r"\d{1,2}[:.]\d\d(?= )")
_GLUE = r"[\s|·•,–—()-]*"


def state_items(zone: Zone, pages: Sequence[Sequence[Row]]) -> tuple[str, str, dict[Role, tuple[str, ...]]]:
    """What stands above the items, the order of one, and the signs of the list's lines."""
    rows = [row for page in pages for row in page]
    signs = {
        role: tuple(dict.fromkeys(mark.pattern for _, mark in rows if mark.role is role and mark.pattern))
        for role in dict.fromkeys(mark.role for _, mark in rows if mark.pattern)
    }
    if any(mark.role is Role.SECTION for _, mark in rows):
        signs[Role.SECTION] = (SECTION,)
    glued = _glued([block.text for block, mark in rows if mark.role is Role.TITLE])
    if glued:
        signs[Role.TITLE] = glued
    entries = [entry for page in pages for entry in _entries(page)]
    if not entries:
        return "", "title published?" if zone is Zone.RELATED else "title", signs
    roles = [_roles(entry) for entry in entries]
    words = []
    for role in merged(roles):
        count = sum(role in one for one in roles)
        words.append(role.value + "?" * (count < len(roles)))
    return "", " ".join(words), signs


def _glued(titles: Sequence[str]) -> tuple[str, ...]:
    """Patterns for titles that their date stands in front of, or behind."""
    found = Counter(pattern for text in titles if (pattern := _around_date(text)))
    return tuple(pattern for pattern, _ in found.most_common(2)) if found.total() * 2 > len(titles) else ()


def _around_date(text: str) -> str | None:
    clock = _CLOCK.match(text)
    spans = [(clock.start(), clock.end())] if clock else []
    spans = [(start, end) for _, start, end in scan(text, ALL_LANGUAGES, relative=False)] or spans
    for start, end in spans:
        dated = f"(?P<published>{date_pattern(text[start:end])})"
        if start == 0 and end < len(text):
            between = regex.match(_GLUE, text[end:])
            return f"{dated}{literal(between[0])}(?P<title>.+)" if between and between[0] else None
        before = text[:start].rstrip(" |·•,–—(-")
        behind = text[end:]
        if before and behind in ("", ")"):
            return f"(?P<title>.+){literal(text[len(before) : start])}{dated}{literal(behind)}"
    return None


def _entries(page: Sequence[Row]) -> list[list[Row]]:
    """The items of one page's list: between its dates, or else between its blank lines, or line by line."""
    rows = list(page)
    dates = [number for number, (_, mark) in enumerate(rows) if mark.role is Role.PUBLISHED]
    if dates:
        return _between(rows, dates)
    sections = [number for number, (_, mark) in enumerate(rows) if mark.role is Role.SECTION]
    if sections and sections[0] == 0:
        return _between(rows, sections)
    actions = [number for number, (_, mark) in enumerate(rows) if mark.role is Role.ACTION]
    if len(actions) > 1 and actions[-1] == len(rows) - 1:
        return _between(rows, actions)
    gaps = [0, *(number for number in range(1, len(rows)) if rows[number][0].first > rows[number - 1][0].end)]
    if 1 < len(gaps) < len(rows):
        return [rows[start:end] for start, end in zip(gaps, [*gaps[1:], len(rows)], strict=True)]
    return [[row] for row in rows]


def _between(rows: list[Row], marks: list[int]) -> list[list[Row]]:
    """ROWS cut above each of MARKS if one comes first, else below each."""
    if marks[0] == 0:
        cuts = [*marks, len(rows)]
    elif rows[marks[-1] + 1 :]:
        # The last line is no date, and neither is the first: a section stands above each date.
        lead = marks[0]
        cuts = [max(number - lead, 0) for number in marks] + [len(rows)]
    else:
        cuts = [0, *(number + 1 for number in marks)]
    return [rows[start:end] for start, end in pairwise(cuts) if start < end]


def _roles(entry: Sequence[Row]) -> list[Role]:
    """The roles in one item: of several texts one is the title, what is brief above it the section."""
    texts = [number for number, (_, mark) in enumerate(entry) if mark.role is Role.TITLE]
    title = next((number for number in texts if not _is_brief(entry[number])), texts[0] if texts else -1)
    roles: list[Role] = []
    for number, (_, mark) in enumerate(entry):
        role = mark.role
        if role is Role.TITLE and number != title:
            role = Role.SECTION if number < title else Role.PARAGRAPH
        if not roles or roles[-1] is not role:
            roles.append(role)
    return roles


def _is_brief(row: Row) -> bool:
    block = row[0]
    return block.shape is Shape.LABEL or (len(block.text) <= _BRIEF and block.text.count(" ") <= 1)
