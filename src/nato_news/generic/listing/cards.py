"""Cards: the teasers that a site's front page is made of.

What lives here: a section, a title, the beginning of a text, who wrote it and when, one card after another.
"""

import re

from nato_news.boilerplate import Marker
from nato_news.generic.line.lines import LISTS, Lines
from nato_news.vocabulary import Role, Zone

_FEWEST = 4  # cards
# `_letter` says what the letters are. Below a day stand entries that days begin.
_RUN = re.compile(rf"(?<!d)(?:[sm]{{0,2}}(?:[st]p?|tt)b?da*){{{_FEWEST},}}")
_CARD = re.compile(r"(?P<section>[sm]{0,2})(?P<title>[st])(?P<text>p?|(?<=t)t)b?da*")
_ABOVE, _BELOW = 4, 3  # lines of a card above its day, and of what stands beside it below
_WORDS_OF_LABEL = 5  # at the most, of a section that a colon ends
_LONGEST_TITLE, _LONGEST_TEASER = 120, 250  # characters
_SHARE_OF_SECTIONS = 0.75  # of the cards
_BESIDE = (Role.ACTION, Role.CAPTION, Role.CREDIT, Role.IMAGE, Role.NOTICE)


def find_cards(lines: Lines) -> dict[int, int | None]:
    """The titles of the first cards that stand one after another, and their texts where they have one."""
    days = [number for number in {*lines.with_year, *lines.dates} if lines.appeared(number)]
    if len(days) < _FEWEST:
        return {}
    near = {number for day in days for number in range(max(day - _ABOVE, 0), min(day + _BELOW + 1, len(lines)))}
    run = _RUN.search("".join(_letter(lines, number) if number in near else "x" for number in range(len(lines))))
    if run is None:
        return {}
    cards = list(_CARD.finditer(run.string, run.start(), run.end()))
    if sum(card["section"] != "" for card in cards) < _SHARE_OF_SECTIONS * len(cards):
        return {}
    return {card.start("title"): card.start("text") if card["text"] else None for card in cards}


def _letter(lines: Lines, number: int) -> str:
    """What the line is on a card: a section, a title, a text, a byline, a day, what stands beside them, or no part."""
    found = lines.markers[number]
    if lines.appeared(number):
        return "d"
    if lines.caption(number) or (found is not None and _is_beside(found)) or _is_said_above(lines, number):
        return "a"
    if found is not None:
        return "m" if lines.brief(number) and found.zone not in LISTS else "x"
    if lines.plain(number):
        return _plain_letter(lines, number)
    return "b" if lines.meta(number) is not None else "x"


def _plain_letter(lines: Lines, number: int) -> str:
    """What a line on a card is that nothing explains."""
    length = len(lines.texts[number])
    if is_section(lines, number):
        return "s"
    if lines.title_like(number) and length <= _LONGEST_TITLE:
        return "t"
    return "p" if length <= _LONGEST_TEASER else "x"


def is_section(lines: Lines, number: int) -> bool:
    """Whether the line is as short as the name of a section, or a label that a colon ends."""
    text = lines.texts[number]
    if text.endswith(":"):
        return text.count(" ") < _WORDS_OF_LABEL and lines.plain(number)
    return lines.brief(number) and lines.title_like(number)


def _is_said_above(lines: Lines, number: int) -> bool:
    """Whether the line says the card's title again, as the description of its picture does."""
    return lines.texts[number] in lines.texts[max(number - _ABOVE, 0) : number]


def _is_beside(found: Marker) -> bool:
    """Whether a marker that was FOUND stands beside a card."""
    return found.zone in (Zone.PROMOTION, Zone.COMMENTS) or (found.zone is Zone.MAIN and found.role in _BESIDE)
