"""Listing top: what stands above the entries of a listing.

What lives here: the title of such a page, the sentence below it, and the name of the site.
"""

import regex

from nato_news.generic.head.feeds import find_feed
from nato_news.generic.head.section import ends_way
from nato_news.generic.head.site import crowns_menu, holding_rights, is_above_home, of_menu
from nato_news.generic.line.lines import LISTS, Lines
from nato_news.generic.listing.archive import counts, heading_of, heads_archive
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_WORDS_OF_BLOG = 2  # spaces in a blog's name above its posts; a shorter line is an archive's title
_MENU = 4  # lines at the least of a menu above the entries that a site's name crowns
_TOP = 8  # lines of the page, among which a site's name stands
_COUNT = regex.compile(
    r"(?:\p{L}[\p{L} ]{1,30}:? )?\d[\d., ]{0,9}(?: \p{L}[\p{L} ]{1,30}(?: \d[\d., ]*(?: \p{L}+)?)?)?"
)
_SHORT = 3  # lines, of which the first is the page's title


class Top:
    """The lines of a listing above its FIRST entry."""

    def __init__(self, lines: Lines, first: int) -> None:
        self.lines = lines
        self.first = first
        self.site = self._site()
        self.heading = self._heading()
        self.title = self._title() if self.heading is None else self.heading
        self.feed = find_feed(lines, first)

    def label(self, number: int) -> Label:
        """The page's title, what is said below it, the name of the site, or a menu."""
        if number in self.feed or number == self.site:
            return self.feed.get(number) or Label(Zone.MAIN, Role.SITE)
        if self._counts(number) and self.title == number - 1:
            return label_of(Zone.MAIN, Role.NOTICE)
        if number == self.first - 1 and self._is_day(number):
            return label_of(Zone.MAIN, Role.HEADING)
        if number == self.title:
            return Label(Zone.MAIN, Role.SITE if self._names_blog() else Role.TITLE)
        if self.title == number - 1 and self.lines.is_sentence(number):
            return Label(Zone.MAIN, Role.SUBTITLE)
        return self._about(number) or of_menu(self.lines, number)

    def _about(self, number: int) -> Label | None:
        """A line of what is said about the author of all entries."""
        lines = self.lines
        if lines.marked(number, Role.LANDMARK) and lines.zone(number) is Zone.ABOUT:
            return label_of(Zone.ABOUT, Role.LANDMARK)
        tells = number > 0 and lines.zone(number - 1) is Zone.ABOUT
        return label_of(Zone.ABOUT, Role.PARAGRAPH) if tells else None

    def _site(self) -> int | None:
        """The site's name: who holds the rights, or what stands above a menu."""
        lines, top = self.lines, range(min(self.first - _MENU, _TOP))
        holder = next(holding_rights(lines, self.first), None)
        above = (number for number in range(self.first) if lines.plain(number) and is_above_home(lines, number))
        crowning = (number for number in top if lines.plain(number) and crowns_menu(lines, number))
        return next(above, next(crowning, None)) if holder is None else holder

    def _heading(self) -> int | None:
        """The title if something tells it: an archive's wording, a way that ends in it, a count below, the menu."""
        above = range(self.first)
        worded = (number for number in above if heads_archive(self.lines.texts[number]))
        heading = next(worded, heading_of(self.lines))
        if heading in above:
            return heading
        way = ends_way(self.lines, self.first)
        if way is not None:
            return way
        counted = (number for number in above[1:] if self._counts(number) and self.lines.title_like(number - 1))
        return next((number - 1 for number in counted), self._named_again())

    def _counts(self, number: int) -> bool:
        """Whether the line says how many entries there are."""
        return self.lines.marked(number, Role.NOTICE) or (
            self.lines.plain(number)
            and (counts(self.lines.texts[number]) or _COUNT.fullmatch(self.lines.texts[number]) is not None)
        )

    def _named_again(self) -> int | None:
        """The one line that the menu above it names too."""
        above = self.lines.blocks[: self.first]
        again = [block.number for block in above if block.repeats is not None and self.lines.plain(block.number)]
        return again[0] if len(again) == 1 else None

    def _is_day(self, number: int) -> bool:
        """Whether the line is the day of a feed whose entries begin with clocks."""
        day, first = self.lines.blocks[number].date, self.lines.blocks[self.first].date
        return day is not None and first is not None and first.hour is not None

    def _title(self) -> int | None:
        """The page's title, where no heading of archives is: at the top, or right above the entries."""
        lines, number = self.lines, self._place()
        in_menu = self.site is not None and is_above_home(lines, self.site)
        fits = number >= 0 and self._can_be_title(number) and not lines.blocks[number].bullet
        return number if fits and not in_menu else None

    def _can_be_title(self, number: int) -> bool:
        """Whether the line has the form of a title, or heads the latest news where that is all there is."""
        heads = self.lines.marked(number, Role.LANDMARK) and self.lines.zone(number) in LISTS
        return self.lines.title_like(number) or heads

    def _place(self) -> int:
        if self.lines.is_sentence(self.first - 1):
            return self.first - 2
        if self.first <= _SHORT and self.lines.title_like(0) and not self.lines.breadcrumb(0):
            return 0
        return self.first - 2 if self._is_day(self.first - 1) else self.first - 1

    def _names_blog(self) -> bool:
        """Whether the title is the name of a blog, whose posts begin with their days."""
        if self.heading is not None or self.title is None or self.lines.blocks[self.first].date is None:
            return False
        return self.lines.texts[self.title].count(" ") >= _WORDS_OF_BLOG
