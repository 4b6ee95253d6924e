"""Listings: pages that are made of several posts or of entries about other pages.

What lives here: the labels of their lines.
"""

from collections.abc import Mapping

from nato_news.boilerplate import Marker
from nato_news.generic.cards import is_section
from nato_news.generic.entries import entries_of, heading_of, is_more, more_at
from nato_news.generic.items import Items
from nato_news.generic.lines import LISTS, Lines
from nato_news.generic.others import is_brief
from nato_news.generic.section import ends_way, filed_beside
from nato_news.generic.site import crowns_menu, holding_rights, is_above_home, of_menu
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_USUAL = {Zone.PROMOTION: Role.NOTICE, Zone.ABOUT: Role.PARAGRAPH}  # what a line is in a zone that is none of links
_WORDS_OF_BLOG = 2  # spaces in a blog's name above its posts; a shorter line is an archive's title
_LONGEST_LINK = 100  # characters of a line below the entries that is none of their texts
_MENU = 4  # lines at the least of a menu above the entries that a site's name crowns
_TOP = 8  # lines of the page, among which a site's name stands
_CARD = 6  # lines from an entry's title to what says it again
_SHORT_HEAD = 3  # lines, of which the first is the page's title


def label_listing(lines: Lines) -> list[Label] | None:
    """The labels of a page's lines if it is a listing, else `None`."""
    entries = entries_of(lines)
    return _Listing(lines, entries).labels() if entries else None


class _Listing:
    """The lines of a listing, with its entries."""

    def __init__(self, lines: Lines, entries: Mapping[int, int | None]) -> None:
        self.lines = lines
        self.kickers = _kickers(lines, entries)
        self.begun = {number - (number - 1 in self.kickers) for number in entries}
        self.texts = {number for number in entries.values() if number is not None}
        self.first = min(self.begun)
        self.last = max([*entries, *self.texts])
        self.titled: set[int] = set()
        self.end = self._end()
        self.place = self._place()
        self.site = self._site()
        heading = heading_of(lines)
        self.heading = heading if heading is not None and heading < self.first else ends_way(lines, self.first)

    def _site(self) -> int | None:
        """The site's name above a menu."""
        lines, top = self.lines, range(min(self.first - _MENU, _TOP))
        above = (number for number in range(self.first) if lines.plain(number) and is_above_home(lines, number))
        holder = next(holding_rights(lines, self.first), None)
        if holder is not None:
            return holder
        crowning = (number for number in top if lines.plain(number) and crowns_menu(lines, number))
        return next(above, next(crowning, None))

    def labels(self) -> list[Label]:
        """One label for each line of the page."""
        labels = [self._above(number) for number in range(self.first)]
        item = -1
        for number in range(self.first, len(self.lines)):
            item += number in self.begun
            labels.append(self._inside(number, item))
        return labels[: self.end] + self._ended(labels[self.end :])

    def _end(self) -> int:
        """The last line of the last entry; unless all entries have their byline or their tags at the end, its first."""
        closed = all(self._closes(number - 1) for number in self.begun if number > self.first)
        ends = (number for number in range(self.last + 1, len(self.lines)) if self._closes(number))
        end = next(ends, self.last) if closed else self.last
        while end > self.last and self._closes(end + 1):
            end += 1
        return end

    def _closes(self, number: int) -> bool:
        """Whether the line says by whom, about what or how often commented on the text above it is."""
        if number >= len(self.lines) or number in self.begun or self.lines.appeared(number):
            return False
        found = self.lines.markers[number]
        if self.lines.meta(number) is not None or filed_beside(self.lines, number) or _is_source(self.lines, number):
            return True
        return found is not None and found.zone in (Zone.MAIN, Zone.COMMENTS)

    def _above(self, number: int) -> Label:
        """A line above the first entry: the page's title, the name of a blog, or a menu."""
        lines = self.lines
        if number == self.site:
            return Label(Zone.MAIN, Role.SITE)
        if lines.marked(number, Role.NOTICE) and number == self.first - 1:
            return label_of(Zone.MAIN, Role.NOTICE)
        if self.heading is not None:
            if number == self.heading + 1 and lines.is_text(number) and lines.ends_sentence(number):
                return Label(Zone.MAIN, Role.SUBTITLE)
            return Label(Zone.MAIN, Role.TITLE) if number == self.heading else of_menu(lines, number)
        if number == self.place + 1 and self._crowns(self.place) and lines.is_text(number):
            return Label(Zone.MAIN, Role.SUBTITLE)
        in_menu = self.site is not None and is_above_home(lines, self.site)
        if in_menu or number != self.place or not lines.title_like(number) or lines.blocks[number].bullet:
            return of_menu(lines, number)
        names_blog = lines.texts[number].count(" ") >= _WORDS_OF_BLOG and lines.blocks[self.first].date is not None
        return Label(Zone.MAIN, Role.SITE if names_blog else Role.TITLE)

    def _place(self) -> int:
        """Where the page's title stands, if it is above the entries: at the top, or right above them."""
        if self.first <= _SHORT_HEAD and self.lines.title_like(0):
            return 0
        counted = self.first > 1 and self.lines.marked(self.first - 1, Role.NOTICE)  # "64 articles"
        return self.first - 2 if counted or self._crowns(self.first - 2) else self.first - 1

    def _crowns(self, number: int) -> bool:
        """Whether the line, with a sentence below it, is right above the first entry."""
        lines = self.lines
        is_above = number > 0 and number + 2 == self.first and lines.title_like(number)
        return is_above and lines.is_text(number + 1) and lines.ends_sentence(number + 1)

    def _inside(self, number: int, item: int) -> Label:
        """A line of an entry."""
        lines = self.lines
        meta = lines.meta(number)
        if self._heads_day(number):
            return label_of(Zone.MAIN, Role.HEADING)
        if _is_source(lines, number):
            return Label(Zone.MAIN, Role.CREDIT, item)
        if number in self.kickers:
            return Label(Zone.MAIN, Role.SECTION, item)
        filed = filed_beside(lines, number)
        if filed:
            return Label(Zone.MAIN, Role.TAGS if "tags" in filed else Role.SECTION, item)
        if lines.appeared(number) and meta is None:
            return Label(Zone.MAIN, Role.PUBLISHED if lines.blocks[number].date else Role.NOTICE, item)
        if meta is not None:
            return Label(Zone.MAIN, meta.role, item, {"published": meta.values.get("published", "")})
        if is_more(lines.texts[number]):
            return Label(Zone.MAIN, Role.ACTION, item)
        found = lines.markers[number]
        return self._unmarked(number, item) if found is None else self._marked(found, item)

    def _heads_day(self, number: int) -> bool:
        """Whether the line is the day of the entries below it, which begin with a clock."""
        clock = number + 1 in self.begun and self.lines.blocks[number + 1].shape is Shape.DATE
        return clock and self.lines.says_day(number) and not self.lines.says_day(number + 1)

    def _marked(self, found: Marker, item: int) -> Label:
        """A line of an entry, or behind the last, that is a marker."""
        if found.zone is Zone.MAIN:
            return Label(Zone.MAIN, found.role, item, found.values)
        if found.zone is Zone.COMMENTS:
            return Label(Zone.MAIN, Role.NOTICE, item)
        return label_of(Zone.FOOTER if found.zone is Zone.CONTACT else found.zone, found.role)

    def _unmarked(self, number: int, item: int) -> Label:
        """A line of an entry that nothing explains: the first is its title, if it can be one."""
        lines, text = self.lines, self.lines.texts[number]
        if item in self.titled and number not in self.texts:
            if lines.caption(number):
                return Label(Zone.MAIN, Role.CAPTION, item)
            if text in lines.texts[max(number - _CARD, 0) : number]:
                return Label(Zone.MAIN, Role.DUPLICATE, item)
        if number not in self.texts and lines.title_like(number):
            if item not in self.titled:
                self.titled.add(item)
                return Label(Zone.MAIN, Role.TITLE, item)
            if number > self.end and len(text) <= _LONGEST_LINK:
                return label_of(Zone.NAVIGATION if lines.arrow(number) else Zone.FOOTER, Role.LINK)
            if self.texts:
                return Label(Zone.MAIN, Role.OTHER, item)
        if text.isdecimal():
            return Label(Zone.MAIN, Role.OTHER, item)
        more = more_at(text)
        return Label(Zone.MAIN, Role.PARAGRAPH, item, {"paragraph": text[:more].rstrip()} if more else None)

    def _ended(self, labels: list[Label]) -> list[Label]:
        """LABELS from the last entry's end on, with those of the zones that follow it."""
        zone, items = Zone.MAIN, Items(self.lines, {})
        for number, label in enumerate(labels[1:], 1):
            unmarked = self.lines.markers[self.end + number] is None
            if zone in LISTS and unmarked:
                labels[number] = items.label(self.end + number, zone)
            elif zone is Zone.NAVIGATION and unmarked:
                labels[number] = label_of(zone, Role.LINK)
            elif label.zone is not Zone.MAIN:
                zone = label.zone
                items.begin()
            elif zone is not Zone.MAIN:
                labels[number] = label_of(zone, _USUAL.get(zone, Role.LINK))
        return labels


def _kickers(lines: Lines, entries: Mapping[int, int | None]) -> set[int]:
    """The lines above ENTRIES that name their sections, if most do: the menu names them too, or no words are above."""
    menu = set(lines.texts[: max(min(entries) - 1, 0)])
    above = [number - 1 for number in entries if number]
    named = {number for number in above if lines.texts[number] in menu}
    if len(named) <= len(entries) / 2:
        named = {number for number in above if is_section(lines, number)}
        ended = sum(number + 1 == min(entries) or _closes_entry(lines, number - 1) for number in named)
        named = named if ended > len(entries) / 2 else set()
    return named


def _is_source(lines: Lines, number: int) -> bool:
    """Whether the line is a name in brackets: the paper that has what the entry tells of."""
    text = lines.texts[number]
    return text.startswith("(") and text.endswith(")") and is_brief(lines, number)


def _closes_entry(lines: Lines, number: int) -> bool:
    """Whether the line can be the last of an entry, and not a heading of what stands below it."""
    return not lines.plain(number) or lines.is_text(number)
