"""Cards: the teasers that a site's front page is made of.

What lives here: a section, a title, the beginning of a text, who wrote it and when, one card after another.
"""

import re

from nato_news.boilerplate import Marker
from nato_news.generic.lines import LISTS, Lines
from nato_news.vocabulary import Role, Zone

_FEWEST = 4  # cards
# `_letter` says what the letters are. Below a day stand entries that days begin.
_RUN = re.compile(rf"(?<!d)(?:[sm][st]p?b?da*){{{_FEWEST},}}")
_CARD = re.compile(r"[sm](?P<title>[st])(?P<text>p?)b?da*")
_ABOVE, _BELOW = 4, 3  # lines of a card above its day, and of what stands beside it below
_WORDS_OF_SECTION, _LONGEST_TITLE, _LONGEST_TEASER = 3, 100, 250  # characters, the latter two
_BESIDE = (Role.ACTION, Role.CAPTION, Role.CREDIT, Role.IMAGE, Role.NOTICE)


def find_cards(lines: Lines) -> dict[int, int | None]:
    """The titles of the first cards that stand one after another, and their texts where they have one."""
    days = [number for number in lines.with_year if lines.dated(number)]
    if len(days) < _FEWEST:
        return {}
    near = {number for day in days for number in range(max(day - _ABOVE, 0), min(day + _BELOW + 1, len(lines)))}
    run = _RUN.search("".join(_letter(lines, number) if number in near else "x" for number in range(len(lines))))
    if run is None:
        return {}
    cards = _CARD.finditer(run.string, run.start(), run.end())
    return {card.start("title"): card.start("text") if card["text"] else None for card in cards}


def _letter(lines: Lines, number: int) -> str:
    """What the line is on a card: a section, a title, a text, a byline, a day, what stands beside them, or no part."""
    found, text = lines.markers[number], lines.texts[number]
    brief = text.count(" ") < _WORDS_OF_SECTION
    if lines.caption(number) or (found is not None and _is_beside(found)):
        return "a"
    if lines.dated(number):
        return "d"
    if found is not None:
        return "m" if brief and found.zone not in LISTS else "x"
    if not lines.plain(number):
        return "b" if lines.meta(number) is not None else "x"
    if lines.title_like(number) and len(text) <= _LONGEST_TITLE:
        return "s" if brief else "t"
    return "p" if len(text) <= _LONGEST_TEASER else "x"


def _is_beside(found: Marker) -> bool:
    """Whether a marker that was FOUND stands beside a card."""
    return found.zone is Zone.PROMOTION or (found.zone is Zone.MAIN and found.role in _BESIDE)
