"""The head: the lines above the body, from the site's name to the caption of the first picture.

What lives here: which line is the title, and what the lines around it are.
"""

import regex

from nato_news.generic.lines import Lines
from nato_news.generic.meta import are_people
from nato_news.labelling import Label
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_WORD = regex.compile(r"\p{L}{4,}")
_REACH = 12  # lines above the body that a title may stand
_KICKER = 3  # words at the most
_SUBTITLE = 20  # characters at the least
_SHORTEST_TITLE = 3
_LABELLED_DATE_REACH = 3


def label_head(lines: Lines, first: int) -> tuple[list[Label], int | None]:
    """The labels of the lines above FIRST, where the body begins, and the number of the title."""
    title = find_title(lines, first)
    head = _Head(lines, first, title)
    return [head.label(number) for number in range(first)], title


def find_title(lines: Lines, first: int) -> int | None:
    """The line above FIRST that is the page's title."""
    if first == 0:
        return None
    known = set(_WORD.findall(" ".join(lines.texts[first : first + 12])[:3000].casefold()))
    best, title = 0.0, None
    for number in range(max(first - _REACH, 0), first):
        score = _title_score(lines, number, first, known)
        if score > best:
            best, title = score, number
    return title


def _title_score(lines: Lines, number: int, first: int, known: set[str]) -> float:
    text = lines.texts[number]
    if not lines.title_like(number) or len(text) < _SHORTEST_TITLE or lines.breadcrumb(number) or lines.domain(number):
        return 0.0
    words = _WORD.findall(text.casefold())
    score = 0.5 + 2.0 * sum(word in known for word in words) / (len(words) + 1)
    score += 0.5 * (len(text) >= 25) + 0.7 * (text.count(" ") >= 3) - 0.05 * (first - number)
    score += 1.5 * any(lines.texts[other] == text for other in range(number + 1, first))
    score += 0.8 * any(lines.meta(other) is not None for other in range(number + 1, min(number + 4, first)))
    score += 1.0 * any(lines.breadcrumb(other) and lines.texts[other].endswith(text) for other in range(number))
    score -= 1.0 * lines.caption(number) + 0.6 * are_people(text) + 0.6 * (text.isupper() and text.count(" ") < _KICKER)
    return score


class _Head:
    """The lines above the body, with the title among them."""

    def __init__(self, lines: Lines, first: int, title: int | None) -> None:
        self.lines = lines
        self.first = first
        self.title = title
        self.site = self._site()
        self.kicker = self._kicker()
        self.dates = [number for number in range(first) if lines.dated(number)]
        self.subtitle = self._subtitle()

    def label(self, number: int) -> Label:
        """What line NUMBER is."""
        lines = self.lines
        if number == self.title:
            return Label(Zone.MAIN, Role.TITLE)
        if self.title is None or number > self.title:
            return self._below(number)
        if number == self.site:
            return Label(Zone.MAIN, Role.SITE)
        if number == self.kicker:
            text = lines.texts[number]
            bare = text.lstrip("> »")
            return Label(Zone.MAIN, Role.SECTION, None, {"section": bare} if bare != text else None)
        return self._above(number)

    def _above(self, number: int) -> Label:
        """A line above the title."""
        lines = self.lines
        meta = lines.meta(number)
        if meta is not None:
            if self.title is not None and (meta.role is not Role.BYLINE or meta.values.get("authors")) and self._dates_page(number):
                return Label(Zone.MAIN, meta.role, None, meta.values)
            return Label(Zone.NAVIGATION, Role.OTHER)
        if lines.blocks[number].shape is Shape.MARK:
            return Label(Zone.NAVIGATION, Role.OTHER)
        if self.title is not None and number == self.title - 1 and "_" in lines.texts[number] and " " not in lines.texts[number]:
            return Label(Zone.MAIN, Role.BYLINE)
        found = lines.markers[number]
        if found and found.zone is Zone.PROMOTION:
            return Label(found.zone, found.role)
        return Label(Zone.NAVIGATION, Role.LINK)

    def _dates_page(self, number: int) -> bool:
        """Whether a line above the title is its date or byline: it stands at it, and no other does below."""
        if self.title is None or self.title - number > _LABELLED_DATE_REACH:
            return False
        between = [other for other in range(number + 1, self.title) if other not in (self.site, self.kicker)]
        if any(self.lines.meta(other) is None for other in between):
            return False
        return not (self.lines.dated(number) and any(date > self.title for date in self.dates))

    def _below(self, number: int) -> Label:
        """A line between the title and the body."""
        lines = self.lines
        text = lines.texts[number]
        if self.title is not None and text == lines.texts[self.title]:
            return Label(Zone.MAIN, Role.DUPLICATE)
        meta = lines.meta(number)
        if meta is not None:
            return Label(Zone.MAIN, meta.role, None, meta.values)
        if self._bare_name(number):
            return Label(Zone.MAIN, Role.BYLINE)
        found = lines.markers[number]
        if found:
            return self._marked(number)
        if lines.blocks[number].shape is Shape.MARK:
            return Label(Zone.MAIN, Role.ACTION if "↺" in text else Role.OTHER)
        if lines.caption(number):
            return Label(Zone.MAIN, Role.CAPTION)
        if lines.domain(number):
            return Label(Zone.MAIN, Role.CREDIT)
        if number == self.subtitle:
            return Label(Zone.MAIN, Role.SUBTITLE)
        if number == self.first - 1 and not lines.ends_sentence(number):
            return Label(Zone.MAIN, Role.HEADING)
        if self._follows_byline(number):
            return Label(Zone.MAIN, Role.SITE)
        return Label(Zone.MAIN, Role.OTHER)

    def _marked(self, number: int) -> Label:
        """A line between title and body that is a marker."""
        found = self.lines.markers[number]
        assert found is not None
        if found.zone is Zone.MAIN:
            return Label(Zone.MAIN, found.role, None, found.values)
        if found.zone is Zone.PROMOTION:
            return Label(Zone.PROMOTION, found.role)
        if found.zone is Zone.COMMENTS:
            return Label(Zone.MAIN, Role.NOTICE)
        return Label(Zone.MAIN, Role.LINK)

    def _bare_name(self, number: int) -> bool:
        """Whether the line is a name without a label, at a place where bylines stand."""
        if self.title is None or not are_people(self.lines.texts[number]):
            return False
        near = [other for other in (number - 1, number + 1, number + 2) if self.title < other < self.first]
        return any(self.lines.meta(other) is not None for other in near)

    def _follows_byline(self, number: int) -> bool:
        above = number - 1
        meta = self.lines.meta(above)
        return self._bare_name(above) or (meta is not None and meta.role is Role.BYLINE)

    def _subtitle(self) -> int | None:
        """The first text below the title, if it stands above date and byline."""
        if self.title is None:
            return None
        for number in range(self.title + 1, self.first):
            if self.lines.texts[number] == self.lines.texts[self.title]:
                continue
            text = self.lines.texts[number]
            if self.lines.plain(number) and len(text) >= _SUBTITLE and not self.lines.caption(number) and not self._bare_name(number):
                return number
            if self.lines.meta(number) is not None:
                return None
        return None

    def _unmarked_above(self) -> list[int]:
        return [number for number in range(self.title or 0) if self.lines.plain(number) and not self.lines.breadcrumb(number)]

    def _site(self) -> int | None:
        """The site's name: the one line of several words above the title, or the first of two."""
        above = self._unmarked_above()
        if self.title is None or not above or len(above) > 3:
            return None
        number = above[0]
        text = self.lines.texts[number]
        return number if " " in text and not text.isupper() and not text.startswith((">", "»")) and not self._trail(text) else None

    def _trail(self, text: str) -> bool:
        """Whether a breadcrumb or a menu above names TEXT."""
        return any(
            text in self.lines.texts[number] and self.lines.breadcrumb(number) for number in range(self.title or 0)
        )

    def _kicker(self) -> int | None:
        """The section: a word or three right above the title."""
        if not self.title:
            return None
        number = self.title - 1
        while number >= 0 and self.lines.meta(number) is not None:
            number -= 1
        if number < 0 or number == self.site or self.lines.breadcrumb(number):
            return None
        text = self.lines.texts[number].lstrip("> »")
        menu = [other.casefold() for other in self.lines.texts[:number]]
        if not text or text.count(" ") >= _KICKER or self.lines.ends_sentence(number) or "_" in text:
            return None
        if self.lines.blocks[number].shape is Shape.MARK or self.lines.zone(number) not in (None, Zone.NAVIGATION):
            return None
        if text.casefold() in menu or self._trail(text) or self.lines.texts[number] != text:
            return number
        if self.lines.markers[number] is not None:
            return None
        above = number - 1
        return number if above < 0 or above == self.site or self.lines.meta(above) is not None else None
