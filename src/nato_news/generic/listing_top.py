"""Listing top: what stands above the entries of a listing.

What lives here: the title of such a page, the sentence below it, and the name of the site.
"""

from nato_news.generic.entries import heading_of
from nato_news.generic.lines import Lines
from nato_news.generic.section import ends_way
from nato_news.generic.site import crowns_menu, holding_rights, is_above_home, of_menu
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

_WORDS_OF_BLOG = 2  # spaces in a blog's name above its posts; a shorter line is an archive's title
_MENU = 4  # lines at the least of a menu above the entries that a site's name crowns
_TOP = 8  # lines of the page, among which a site's name stands
_SHORT = 3  # lines, of which the first is the page's title


class Top:
    """The lines of a listing above its FIRST entry."""

    def __init__(self, lines: Lines, first: int) -> None:
        self.lines = lines
        self.first = first
        self.site = self._site()
        heading = heading_of(lines)
        self.heading = heading if heading is not None and heading < first else ends_way(lines, first)
        self.title = self._title() if self.heading is None else self.heading

    def label(self, number: int) -> Label:
        """The page's title, what is said below it, the name of the site, or a menu."""
        if number == self.site:
            return Label(Zone.MAIN, Role.SITE)
        if self.lines.marked(number, Role.NOTICE) and number == self.first - 1:
            return label_of(Zone.MAIN, Role.NOTICE)
        if number == self.title:
            return Label(Zone.MAIN, Role.SITE if self._names_blog() else Role.TITLE)
        crowned = self.heading is not None or (self.title is not None and self._crowns(self.title))
        if crowned and self.title == number - 1 and _is_sentence(self.lines, number):
            return Label(Zone.MAIN, Role.SUBTITLE)
        return of_menu(self.lines, number)

    def _site(self) -> int | None:
        """The site's name: who holds the rights, or what stands above a menu."""
        lines, top = self.lines, range(min(self.first - _MENU, _TOP))
        holder = next(holding_rights(lines, self.first), None)
        above = (number for number in range(self.first) if lines.plain(number) and is_above_home(lines, number))
        crowning = (number for number in top if lines.plain(number) and crowns_menu(lines, number))
        return next(above, next(crowning, None)) if holder is None else holder

    def _title(self) -> int | None:
        """The page's title, where no heading of archives is: at the top, or right above the entries."""
        lines, number = self.lines, self._place()
        in_menu = self.site is not None and is_above_home(lines, self.site)
        fits = number >= 0 and lines.title_like(number) and not lines.blocks[number].bullet
        return number if fits and not in_menu else None

    def _place(self) -> int:
        if self.first <= _SHORT and self.lines.title_like(0):
            return 0
        counted = self.first > 1 and self.lines.marked(self.first - 1, Role.NOTICE)  # "64 articles"
        return self.first - 2 if counted or self._crowns(self.first - 2) else self.first - 1

    def _crowns(self, number: int) -> bool:
        """Whether the line, with a sentence below it, is right above the first entry."""
        above = number > 0 and number + 2 == self.first
        return above and self.lines.title_like(number) and _is_sentence(self.lines, number + 1)

    def _names_blog(self) -> bool:
        """Whether the title is the name of a blog, whose posts begin with their days."""
        if self.heading is not None or self.title is None or self.lines.blocks[self.first].date is None:
            return False
        return self.lines.texts[self.title].count(" ") >= _WORDS_OF_BLOG


def _is_sentence(lines: Lines, number: int) -> bool:
    return lines.is_text(number) and lines.ends_sentence(number)
