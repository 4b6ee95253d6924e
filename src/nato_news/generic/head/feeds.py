"""Feeds: lists of the latest pages that stand above a page's own title.

What lives here: which lines are one, told by its heading and by clocks or days and titles that take turns below it.
"""

from nato_news.generic.line.lines import LISTS, Lines
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_FEWEST = 2  # entries


def find_feed(lines: Lines, end: int) -> dict[int, Label]:
    """The labels of the lines of such a list above END."""
    for number in range(end):
        zone = lines.zone(number)
        if zone not in LISTS or not lines.marked(number, Role.LANDMARK):
            continue
        below = number + 1
        while below + 1 < end and lines.blocks[below].date is not None:
            below += 2
        entries = (below - number - 1) // 2
        if entries >= _FEWEST:
            return {number: label_of(zone, Role.LANDMARK)} | _labels(lines, zone, range(number + 1, below))
    return {}


def _labels(lines: Lines, zone: Zone, listed: range) -> dict[int, Label]:
    """The labels of the clocks and titles LISTED in ZONE, and of the link to all of them below."""
    roles = Role.PUBLISHED, Role.TITLE
    labels = {number: Label(zone, roles[place % 2], place // 2) for place, number in enumerate(listed)}
    below = listed.stop
    if below < len(lines) and lines.zone(below) is Zone.LATEST and lines.marked(below, Role.LINK):
        labels[below] = label_of(zone, Role.LINK)
    return labels
