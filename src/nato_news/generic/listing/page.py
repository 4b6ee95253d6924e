"""Listings: pages that are made of several posts or of entries about other pages.

What lives here: the labels of their lines.
"""

from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from statistics import median_low

from nato_news.boilerplate import Marker
from nato_news.generic.around.items import Items
from nato_news.generic.line.credit import names_holder
from nato_news.generic.line.leads import is_more, more_at
from nato_news.generic.line.lines import LISTS, Lines
from nato_news.generic.line.people import is_known_name
from nato_news.generic.listing.cards import is_section
from nato_news.generic.listing.entries import entries_of
from nato_news.generic.listing.posted import is_cut
from nato_news.generic.listing.recurring import again_at, key_of
from nato_news.generic.listing.top import Top
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_USUAL = {Zone.PROMOTION: Role.NOTICE, Zone.ABOUT: Role.PARAGRAPH}  # what a line is in a zone that is none of links
_LONGEST_LINK = 100  # characters of a line below the entries that is none of their texts
_REPEATED = 3  # times that a section, a name or a button stands in a list


def label_listing(lines: Lines) -> list[Label] | None:
    """The labels of a page's lines if it is a listing, else `None`."""
    entries = entries_of(lines)
    return _Listing(lines, entries).labels() if entries else None


class _Listing:
    """The lines of a listing, with its entries."""

    def __init__(self, lines: Lines, entries: Mapping[int, int | None]) -> None:
        self.lines = lines
        self.kickers = _kickers(lines, entries)
        above = self.kickers | _pictured(lines, entries)
        self.begun = {number - (number - 1 in above) for number in entries}
        self.headed = {number for number, text in entries.items() if text is not None}
        self.texts = {number for number in entries.values() if number is not None}
        self.first = min(self.begun)
        self.last = max([*entries, *self.texts])
        self.count = Counter(lines.texts)
        self.titled: dict[int, str] = {}
        """The title of each entry that has been met."""
        self.told: set[int] = set()
        """The entries whose text has."""
        self.end = self._end()

    def labels(self) -> list[Label]:
        """One label for each line of the page."""
        top = Top(self.lines, self.first)
        labels = [top.label(number) for number in range(self.first)]
        item = -1
        for number in range(self.first, len(self.lines)):
            item += number in self.begun
            labels.append(self._inside(number, item))
        return labels[: self.end] + self._ended(labels[self.end :])

    def _end(self) -> int:
        """The last line of the last entry; unless all entries have their byline or their tags at the end, its first."""
        closed = all(self._closes(number - 1) for number in self.begun if number > self.first)
        ends = (number for number in range(self.last + 1, len(self.lines)) if self._closes(number))
        end = next(ends, self.last) if closed else max(self.last, self._usual_end())
        while self._closes(end + 1):
            end += 1
        return end

    def _usual_end(self) -> int:
        """Where the last entry ends if it is as long as most, or where a zone of its own begins."""
        usual = median_low([below - above for above, below in pairwise(sorted(self.begun))] or [1])
        inside = range(self.last + 1, min(max(self.begun) + usual, len(self.lines)))
        return next((number for number in inside if self.lines.zone(number)), inside.stop) - 1 if inside else self.last

    def _closes(self, number: int) -> bool:
        """Whether the line says by whom, about what or how often commented on the text above it is."""
        if number >= len(self.lines) or self.lines.appeared(number):
            return False
        found = self.lines.markers[number]
        return found is not None and found.zone in (Zone.MAIN, Zone.COMMENTS)

    def _inside(self, number: int, item: int) -> Label:
        """A line of an entry."""
        lines = self.lines
        if self._heads_day(number) or self._heads_group(number):
            return label_of(Zone.MAIN, Role.HEADING)
        if number in self.kickers:
            return Label(Zone.MAIN, Role.SECTION, item)
        if lines.aged(number):
            return Label(Zone.MAIN, Role.NOTICE, item)
        meta = lines.meta(number)
        if meta is not None:
            return Label(Zone.MAIN, meta.role, item, {"published": meta.values.get("published", "")})
        role = self._own_role(number, item)
        if role is not None:
            return Label(Zone.MAIN, role, item)
        found = lines.markers[number]
        return self._unmarked(number, item) if found is None else self._marked(found, item)

    def _own_role(self, number: int, item: int) -> Role | None:
        """The role in an entry that the line's form alone gives it, or that it is the title with more behind it."""
        lines = self.lines
        again = again_at(lines, number) if item not in self.titled else None
        if again and lines.texts[again] != lines.texts[number]:
            return Role.DUPLICATE
        if _is_source(lines, number):
            return Role.CREDIT
        if is_more(lines.texts[number]) or lines.download(number):
            return Role.ACTION
        if number < self.last and names_holder(lines.texts[number]):
            return Role.CAPTION
        return Role.OTHER if lines.number(number) and lines.markers[number] is None else None

    def _heads_day(self, number: int) -> bool:
        """Whether the line is the day of the entries below it, which begin with a clock."""
        blocks = self.lines.blocks
        clock = number + 1 in self.begun and blocks[number + 1].shape is Shape.DATE
        return clock and blocks[number].date is not None

    def _heads_group(self, number: int) -> bool:
        """Whether the line, between two entries, is the heading of those that follow."""
        lines = self.lines
        between = number + 1 in self.begun and _closes_entry(lines, number - 1)
        return between and is_section(lines, number)

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
        if number in lines.stated and item in self.titled and text != self.titled[item]:
            return Label(Zone.MAIN, Role.OTHER, item)
        pictured = item not in self.titled and lines.caption(number)
        like_title = number in self.headed or lines.title_like(number)
        can_be_title = number not in self.texts and like_title and not pictured and not is_cut(lines, number)
        begins = item not in self.titled and item not in self.told
        if can_be_title and begins and not self._is_above_title(number):
            self.titled[item] = text
            return Label(Zone.MAIN, Role.TITLE, item)
        beside = None if number in self.texts else self._beside_text(number, item)
        if beside is not None:
            return Label(Zone.MAIN, beside, item)
        if can_be_title and number > self.end:
            return label_of(Zone.NAVIGATION if lines.arrow(number) else Zone.FOOTER, Role.LINK)
        if can_be_title and self.texts:
            return Label(Zone.MAIN, Role.OTHER, item)
        self.told.add(item)
        more = more_at(text.removesuffix(self.titled.get(item, "\n")))
        return Label(Zone.MAIN, Role.PARAGRAPH, item, {"paragraph": text[:more].rstrip()} if more else None)

    def _is_above_title(self, number: int) -> bool:
        """Whether the line is the section of an entry whose title stands below it."""
        lines, below = self.lines, number + 1
        if below >= len(lines) or not lines.brief(number):
            return False
        return lines.title_like(below) and len(lines.texts[below]) <= _LONGEST_LINK

    def _beside_text(self, number: int, item: int) -> Role | None:
        """The role of a line that says the title again or is a caption, or that several entries have."""
        lines, text = self.lines, self.lines.texts[number]
        if lines.caption(number):
            return Role.CAPTION
        if text == self.titled.get(item):
            return Role.DUPLICATE
        if is_known_name(text):
            return Role.BYLINE
        fits = lines.brief(number) and lines.title_like(number)
        return self._brief_role(number, item) if fits else None

    def _brief_role(self, number: int, item: int) -> Role | None:
        """The role of a few words: a paper right above the day, a number, a section above the text, a button below."""
        lines, text = self.lines, self.lines.texts[number]
        if item not in self.titled:
            return Role.SECTION
        if number + 1 < len(lines) and lines.appeared(number + 1):
            return Role.BYLINE if item in self.told else Role.CREDIT
        if item not in self.told:
            return Role.SECTION
        return Role.ACTION if self.count[text] >= _REPEATED else None

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
    """The lines above ENTRIES that name their sections, if most do: the menu names them too, or no words are above.

    Where all are alike, they belong to the entries above if the first one has none.
    """
    first = min(entries)
    menu = set(lines.texts[: max(first - 1, 0)])
    above = [number - 1 for number in entries if number and not lines.caption(number - 1)]
    alike = {key_of(lines.texts[number]) for number in above if number >= first}
    if len(alike) == 1:
        return set(above) if {key_of(lines.texts[number]) for number in above} == alike and first else set()
    named = {number for number in above if lines.texts[number] in menu}
    closing = {number for number in above if number + 1 == first or _closes_entry(lines, number - 1)}
    sections = {number for number in above if is_section(lines, number)}
    if len(named) > len(entries) / 2:
        return named | (sections & closing)
    return sections if len(sections & closing) > len(entries) / 2 else set()


def _pictured(lines: Lines, entries: Mapping[int, int | None]) -> set[int]:
    """The captions above ENTRIES, if the first one and most of the others have one."""
    pictured = {number - 1 for number in entries if number and lines.caption(number - 1)}
    return pictured if min(entries) - 1 in pictured else set()


def _is_source(lines: Lines, number: int) -> bool:
    """Whether the line is a name in brackets: the paper that has what the entry tells of."""
    text = lines.texts[number]
    return text.startswith("(") and text.endswith(")") and lines.brief(number)


def _closes_entry(lines: Lines, number: int) -> bool:
    """Whether the line can be the last of an entry, and not a heading of what stands below it."""
    return not lines.plain(number) or lines.is_text(number)
