"""Listings: pages that are made of several posts or of entries about other pages.

What lives here: how such a page is told from an article, and the labels of its lines.
"""

from nato_news.generic.lines import Lines
from nato_news.labelling import Label
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_FEWEST = 3  # entries
_SHARE_OF_LARGEST = 0.7  # of the page's text in one entry: such a page is an article with a list below


def label_listing(lines: Lines, body: list[bool]) -> list[Label] | None:
    """The labels of a page's lines if it is a listing, else `None`."""
    entries = _entries(lines)
    if len(entries) < _FEWEST or not _is_listing(lines, entries):
        return None
    labels = [_head_label(lines, number, entries[0]) for number in range(entries[0])]
    item, begun = -1, set(entries)
    zone = Zone.MAIN
    for number in range(entries[0], len(lines)):
        item += number in begun
        label = _label(lines, number, item, in_last=number > entries[-1])
        if label.zone is not Zone.MAIN and number > entries[-1]:
            zone = label.zone
        elif zone is not Zone.MAIN:
            label = Label(zone, Role.NOTICE if zone is Zone.PROMOTION else Role.LINK)
        labels.append(label)
    return labels


def _entries(lines: Lines) -> list[int]:
    """The lines at which entries begin: dates above titles, or titles above dates or ages."""
    above, below = [], []
    for number in range(len(lines) - 1):
        found = lines.zone(number)
        if found in (Zone.RELATED, Zone.LATEST, Zone.TRENDING) and lines.marked(number, Role.LANDMARK):
            break
        if found is Zone.COMMENTS and lines.marked(number, Role.COMMENT):
            break
        if _is_date(lines, number) and lines.title_like(number + 1):
            above.append(number)
        if lines.title_like(number) and _is_date(lines, number + 1):
            below.append(number)
    return above if len(above) >= len(below) else below


def _is_date(lines: Lines, number: int) -> bool:
    date = lines.blocks[number].date
    return date is not None and (date.is_full or date.ago is not None) or lines.marked(number, Role.NOTICE) and lines.texts[number].endswith("ago")


def _is_listing(lines: Lines, entries: list[int]) -> bool:
    ends = [*entries[1:], len(lines)]
    masses = [
        sum(len(lines.texts[number]) for number in range(start, end) if lines.blocks[number].shape is Shape.SENTENCE)
        for start, end in zip(entries, ends, strict=True)
    ]
    before = sum(len(lines.texts[number]) for number in range(entries[0]) if lines.blocks[number].shape is Shape.SENTENCE)
    total = sum(masses) + before
    texts = sum(mass > 0 for mass in masses)
    return texts >= 2 and max(*masses, before) <= _SHARE_OF_LARGEST * total


def _head_label(lines: Lines, number: int, first: int) -> Label:
    if number == first - 1 and lines.title_like(number):
        date_above = lines.blocks[first].date is not None
        single = lines.texts[number].count(" ") >= 2 and date_above
        return Label(Zone.MAIN, Role.SITE if single else Role.TITLE)
    return Label(Zone.NAVIGATION, Role.LINK)


def _label(lines: Lines, number: int, item: int, *, in_last: bool) -> Label:
    """A line of an entry."""
    found = lines.markers[number]
    if _is_date(lines, number):
        return Label(Zone.MAIN, Role.PUBLISHED if lines.blocks[number].date else Role.NOTICE, item)
    meta = lines.meta(number)
    if meta is not None:
        return Label(Zone.MAIN, meta.role, item)
    if found is not None:
        if found.zone is Zone.COMMENTS:
            return Label(Zone.MAIN, Role.NOTICE, item)
        if found.zone is Zone.MAIN:
            return Label(Zone.MAIN, found.role, item, found.values)
        return Label(found.zone, found.role)
    first = number == 0 or _is_date(lines, number - 1) or (number + 1 < len(lines) and _is_date(lines, number + 1))
    if first and lines.title_like(number):
        return Label(Zone.MAIN, Role.TITLE, item)
    if in_last and not lines.ends_sentence(number):
        return Label(Zone.FOOTER, Role.LINK)
    return Label(Zone.MAIN, Role.PARAGRAPH, item)
