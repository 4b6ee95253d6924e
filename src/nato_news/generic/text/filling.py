"""Filling: lines of a low score that belong to the text by what stands around them.

What lives here: what is taken for main text although the model does not: lines that nothing explains, on a page that
has little else.
"""

from collections.abc import Container, Iterator
from itertools import takewhile

from nato_news.generic.around.comments import ends_text
from nato_news.generic.around.inserts import find_inserts
from nato_news.generic.around.menus import find_menus
from nato_news.generic.around.others import heads_all_news, listed_below
from nato_news.generic.line.lines import LISTS, Lines
from nato_news.generic.line.people import is_full_name
from nato_news.generic.text.passages import can_be_heading
from nato_news.vocabulary import Role, Zone

_BARE_PAGE = 40  # lines of a page of which little but its text is left
_FAINT, _HOPELESS = 0.2, 0.06  # scores that no line of a text has, on a page of some lines, and on whatever page
_FAINT_HEADING = 0.1  # one that no heading in a text has
_FEW = 12  # lines that nothing explains, on a page that has little but its text
_VERSE = 3  # lines on either side of one that is between lines of text
_FEET = (Zone.FOOTER, Zone.CONTACT)


def fill(lines: Lines, body: list[bool], scores: list[float], cards: set[int]) -> None:
    """Take what nothing explains for main text, on a page that has little else; CARDS are of other pages.

    A short line, a verse or a list in a page that has been freed of its menus looks like a menu. Where more is
    left of the page only a sentence right below its text is taken, a line between two of it, or a heading in it.
    """
    first = body.index(True)
    menus = find_menus(lines)
    bare = next((number for number in range(len(lines), 0, -1) if number - 1 not in menus), 0) <= _BARE_PAGE
    last = len(body) - 1 - body[::-1].index(True)
    inserts = find_inserts(lines, None, first)
    listed = cards.union(listed_below(lines, body), inserts, menus)
    left: list[int] = []
    filled = list(body)  # a line may go on with one that is taken here
    for number in _unexplained(lines, body, first):
        if number in listed or (number > last and _can_sign(lines.texts[number])):
            continue
        if _fits_bare(filled, scores, number) if bare else _fits(lines, filled, scores, number, inserts):
            filled[number] = True
            left.append(number)
    if len(left) > _FEW:
        left = [number for number in left if number < last]
    while bare and first > 0 and lines.plain(first - 1) and lines.is_sentence(first - 1):
        first -= 1
        left.append(first)
    for number in left:
        body[number] = True


def _can_sign(text: str) -> bool:
    """Whether TEXT can be the name of who has written; in capitals it is a heading."""
    return is_full_name(text) and not text.isupper()


def _fits_bare(body: list[bool], scores: list[float], number: int) -> bool:
    """Whether the line can be text on a page of which little else is left."""
    return scores[number] > _HOPELESS or _is_between(body, number)


def _fits(lines: Lines, body: list[bool], scores: list[float], number: int, inserts: Container[int]) -> bool:
    """Whether the line, right below a text, can go on with it where more is left of the page."""
    goes_on = any(body[number + 1 : number + 2]) or (scores[number] > _FAINT and lines.is_sentence(number))
    if body[number - 1] and goes_on:
        return True
    return scores[number] > _FAINT_HEADING and _heads(lines, body, number) and _goes_on(lines, body, number, inserts)


def _goes_on(lines: Lines, body: list[bool], number: int, inserts: Container[int]) -> bool:
    """Whether the text goes on at the line, below a line of it and INSERTS or the like in between."""
    between = takewhile(
        lambda above: not body[above] and (above in inserts or not lines.plain(above) or lines.caption(above)),
        range(number - 1, 0, -1),
    )
    return body[number - 1 - len(list(between))]


def _is_between(body: list[bool], number: int) -> bool:
    """Whether lines of BODY stand right above and below line NUMBER, as those of the same verse do."""
    return any(body[max(number - _VERSE, 0) : number]) and any(body[number + 1 : number + 1 + _VERSE])


def _heads(lines: Lines, body: list[bool], number: int) -> bool:
    """Whether the line can be the heading of the line of BODY below it."""
    return any(body[number + 1 : number + 2]) and can_be_heading(lines, number)


def _unexplained(lines: Lines, body: list[bool], first: int) -> Iterator[int]:
    """The lines below FIRST that nothing explains, down to a hard marker or the page's foot."""
    zone = Zone.MAIN
    last = len(body) - 1 - body[::-1].index(True)
    for number in range(first, len(body)):
        found = lines.markers[number]
        if body[number]:
            zone = Zone.MAIN
        elif ends_text(lines, number):
            return
        elif found is not None:
            if found.zone in _FEET and number > last:
                return
            opens = found.role is Role.LANDMARK or heads_all_news(lines, number)
            if opens and found.zone is not Zone.PROMOTION:
                zone = found.zone
        elif (
            zone in (Zone.MAIN, *LISTS)
            and lines.plain(number)
            and lines.own_role(number) is None
            and not lines.arrow(number)
            and not lines.shows_caption(number - 1)
        ):
            if zone is not Zone.MAIN and not lines.texts[number].endswith("."):
                continue
            zone = Zone.MAIN
            yield number
