"""The walk: the lines from the body's first paragraph to the end of the page.

What lives here: which zone each line stands in, as landmarks open zones and main text closes them, and
what role it has there.
"""

from itertools import takewhile

import regex

from nato_news.boilerplate import Marker
from nato_news.generic.around.about import heads_imprint, heads_profile
from nato_news.generic.around.comments import is_in_row, is_signed, opens_comments
from nato_news.generic.around.items import Items
from nato_news.generic.around.menus import stands_again
from nato_news.generic.around.others import heads_all_news, heads_bullets, led_to, listed_below
from nato_news.generic.beside import LABEL, Beside
from nato_news.generic.headings import Headings
from nato_news.generic.line.credit import names_holder
from nato_news.generic.line.leads import is_more
from nato_news.generic.line.lines import LISTS, Lines
from nato_news.generic.outline import Outline
from nato_news.labelling import Label, label_of
from nato_news.vocabulary import Role, Zone

# What a line is in a zone that is no list of links.
_USUAL = {Zone.ABOUT: Role.PARAGRAPH, Zone.CONTACT: Role.OTHER, Zone.PICTURES: Role.CAPTION}
_CALENDAR = regex.compile(r"(?:\d{1,2}[ «»]+){2,6}\d{1,2}|(?:\p{L}{1,3} ){6}\p{L}{1,3}")  # a week of one
_FORTH = ("»", "›", "→")  # end a link to the next page
_ADDRESSES = ("http://", "https://", "www.")  # of sites
_ADDRESS = 8  # lines of one
_REACHED = regex.compile(r"\S@\S+\.\S|\+?\d[\d ()/–-]{5,}\d")


class Walk:
    """The way through the lines from the body's first on, one after another."""

    def __init__(self, lines: Lines, outline: Outline, body: list[bool]) -> None:
        self.lines = lines
        self.body = body
        self.first = outline.first
        self.signed = outline.signed
        self.last = max((number for number, is_body in enumerate(body) if is_body), default=-1)
        self.beside = Beside(lines, outline, self.last)
        self.headings = Headings(lines, body, outline.first)
        self.listed = outline.headings
        self.zone = Zone.MAIN
        self.items = Items(lines, listed_below(lines, body) | led_to(lines, body))
        for label in outline.feed.values():
            if label.item is not None:
                self.items.last[label.zone] = label.item
        self.inserts = outline.inserts
        self.offer: int | None = None
        """The last line of the offer that ends the lists of other pages."""
        self.menu = frozenset(lines.texts[: outline.first if outline.title is None else outline.title])

    def labels(self) -> list[Label]:
        """One label for each line from the first of the body on."""
        return [self._label(number) for number in range(self.first, len(self.lines))]

    def _label(self, number: int) -> Label:
        label = self._by_place(number)
        if label is not None:
            return label
        if self.body[number]:
            self.zone = Zone.MAIN
            return label_of(Zone.MAIN, self._text_role(number))
        found = self.lines.markers[number]
        if found and self._leads_to_rest(number):
            return Label(self.zone, Role.ACTION, self.items.last[self.zone])
        label = self._marked(number, found) if found else None
        if label is not None:
            return label
        if self.zone is Zone.MAIN and number > self.last and is_signed(self.lines, number):
            self.zone = Zone.COMMENTS
        if self.zone is not Zone.MAIN:
            return self._in_zone(number)
        return self._beside(number)

    def _beside(self, number: int) -> Label:
        """A line without a marker and in no zone: it may open one."""
        if number > self.last and heads_bullets(self.lines, number):
            label = label_of(Zone.RELATED, Role.LANDMARK)
            self.items.begin()
        else:
            label = self.beside.label(number)
        self.zone = label.zone if label.zone in (Zone.ABOUT, Zone.RELATED) else self.zone
        return label

    def _by_place(self, number: int) -> Label | None:
        """A line that what stands around it explains, whatever it says itself."""
        if number in self.items.unmarked:
            self.zone = Zone.RELATED
            return self.items.label(number, self.zone)
        if number == self.last + 1 and self._signs_off(number):
            return label_of(Zone.MAIN, Role.PARAGRAPH)
        goes_on = self.offer == number - 1 or self.zone not in (Zone.COMMENTS, Zone.FOOTER)
        if number in self.inserts and goes_on:
            if self.offer == number - 1 or self._ends_lists(number, self.inserts[number].zone):
                self.zone, self.offer = Zone.FOOTER, number
            return self.inserts[number]
        if number < self.last and self._holds_picture(number):
            return label_of(Zone.MAIN, Role.CAPTION)
        return label_of(Zone.MAIN, Role.OTHER) if self._is_fact(number) else self._heading_about(number)

    def _holds_picture(self, number: int) -> bool:
        """Whether the line, above the end of the text, says who has the rights: below it those are the page's."""
        can = not self.body[number] and self.lines.zone(number) in (None, Zone.FOOTER)
        return can and names_holder(self.lines.texts[number])

    def _heading_about(self, number: int) -> Label | None:
        """A line below the text that heads what is said of the house, or the name of somebody of whom more is told."""
        if number <= self.last or self.zone is Zone.COMMENTS:
            return None
        if heads_imprint(self.lines, number):
            self.zone = Zone.ABOUT
            return label_of(Zone.ABOUT, Role.LANDMARK)
        if heads_profile(self.lines, number):
            self.zone = Zone.ABOUT
            return Label(Zone.ABOUT, Role.BYLINE, None, {})
        return None

    def _signs_off(self, number: int) -> bool:
        """Whether the line ends a letter: the author's given name, and a word before it ("Eure Jonna")."""
        before, _, name = self.lines.texts[number].rpartition(" ")
        return name in self.beside.given and " " not in before

    def _is_fact(self, number: int) -> bool:
        """Whether the line goes on below the tags with a label and a word ("Mood: sleepy")."""
        above = self.lines.markers[number - 1] if number else None
        below_tags = above is not None and above.role is Role.TAGS
        return (
            below_tags and self.lines.markers[number] is None and LABEL.fullmatch(self.lines.texts[number]) is not None
        )

    def _text_role(self, number: int) -> Role:
        """Heading or paragraph, of a line of main text."""
        if number in self.listed:
            return Role.HEADING
        if not self.headings.are_at(number):
            return Role.PARAGRAPH
        return Role.CAPTION if number and self.lines.picture(number - 1) else Role.HEADING

    def _marked(self, number: int, found: Marker) -> Label | None:
        """A line that is a marker; `None` if it says nothing in the zone where it stands."""
        if found.role is Role.LANDMARK or found.zone is Zone.CONTACT:
            return self._landmark(number, found)
        if found.role is Role.TITLE:
            return Label(Zone.RELATED, Role.TITLE, self.items.next(Zone.RELATED), found.values)
        if found.zone is Zone.MAIN:
            return self._marked_main(found)
        if found.zone is Zone.COMMENTS and found.role is not Role.NOTICE and not self._is_among_comments(number):
            return None
        if self._is_of_footer(number, found):
            self.zone = Zone.FOOTER
            return label_of(Zone.FOOTER, Role.LINK)
        if found.zone in (Zone.COMMENTS, Zone.FOOTER):
            self.zone = found.zone
        elif self._ends_lists(number, found.zone):
            self.zone, self.offer = Zone.FOOTER, number
        return self._all_news(number) if found.zone is Zone.LATEST else label_of(found.zone, found.role)

    def _all_news(self, number: int) -> Label:
        """A link to all news: it heads a list of them above a date, ends a list of others, or is one of a menu."""
        if heads_all_news(self.lines, number):
            self.zone = Zone.LATEST
            self.items.begin()
            return label_of(Zone.LATEST, Role.LANDMARK)
        zone = self.zone if self.zone in LISTS else Zone.NAVIGATION
        return label_of(zone, Role.LINK)

    def _ends_lists(self, number: int, zone: Zone) -> bool:
        """Whether an offer stands below the lists of other pages: it says more than what marks some of the entries."""
        offers = zone is Zone.PROMOTION and number > self.last and self.zone in LISTS
        return offers and " " in self.lines.texts[number] and self.lines.blocks[number].repeats is None

    def _is_of_footer(self, number: int, found: Marker) -> bool:
        """Whether what menus and offers have too is of the footer, which a word of a menu begins below a list."""
        word = " " not in self.lines.texts[number]
        if self.zone is Zone.FOOTER:
            return found.zone is Zone.NAVIGATION
        return found.zone is Zone.NAVIGATION and number > self.last and self.zone in LISTS and word

    def _is_among_comments(self, number: int) -> bool:
        """Whether readers speak at the line, or begin to."""
        return self.zone is Zone.COMMENTS or (number > self.last and opens_comments(self.lines, number))

    def _landmark(self, number: int, found: Marker) -> Label:
        """A line that opens a zone; a count of comments above the text opens none."""
        if found.zone is Zone.COMMENTS and self.last > number and not found.hard:
            return label_of(Zone.MAIN, Role.NOTICE)
        if found.hard and (number < self.last or is_in_row(self.lines, number)):
            return label_of(Zone.MAIN, Role.ACTION)
        if found.role is Role.LINK and not self._opens_contact(number):
            self.zone = Zone.FOOTER
            return label_of(Zone.FOOTER, Role.LINK)
        if found.zone is Zone.PROMOTION and self.zone is Zone.FOOTER:
            return label_of(Zone.FOOTER, Role.LINK)
        if found.zone is Zone.PICTURES and not self._heads_pictures(number):
            return label_of(Zone.NAVIGATION, Role.LINK)
        if found.zone is not Zone.PROMOTION:
            self.zone = found.zone
            self.items.begin()
        return label_of(found.zone, Role.LANDMARK)

    def _heads_pictures(self, number: int) -> bool:
        """Whether a caption stands below the line, below the text."""
        return self.last < number < len(self.lines) - 1 and self.lines.caption(number + 1)

    def _opens_contact(self, number: int) -> bool:
        """Whether an address or a number to call stands below the line."""
        below = range(number + 1, min(number + 1 + _ADDRESS, len(self.lines)))
        unmarked = takewhile(lambda other: self.lines.markers[other] is None, below)
        return any(_REACHED.search(self.lines.texts[other]) for other in unmarked)

    def _leads_to_rest(self, number: int) -> bool:
        """Whether the line leads to the rest of another page's text, whose title or beginning stands above."""
        if self.items.last.get(self.zone, -1) < 0 or not is_more(self.lines.texts[number]):
            return False
        return self.lines.is_text(number - 1)

    def _marked_main(self, found: Marker) -> Label | None:
        """A marker of the main zone: tags and sections go on with it below a list; comments have none."""
        if self.zone is Zone.COMMENTS:
            return label_of(Zone.COMMENTS, Role.ACTION) if found.role is Role.ACTION else None
        if self.zone in LISTS and found.role is Role.CAPTION:
            return None
        if self.zone in LISTS and found.role is Role.NOTICE:
            item = self.items.last[self.zone]
            return Label(self.zone, Role.NOTICE, None if item < 0 else item)
        if self.zone is Zone.ABOUT and found.role in (Role.NOTICE, Role.ACTION):
            return label_of(Zone.ABOUT, found.role)
        if found.role in (Role.TAGS, Role.SECTION):
            self.zone = Zone.MAIN
        if self.zone is Zone.FOOTER:
            return label_of(Zone.FOOTER, Role.LINK)
        lone = found.role is Role.TAGS and found.values is None
        return Label(found.zone, found.role, None, {} if lone else found.values)

    def _in_zone(self, number: int) -> Label:
        """A line without a marker in an open zone."""
        lines = self.lines
        if self.zone is not Zone.NAVIGATION and number > self.last and stands_again(lines, number, self.menu):
            self.zone = Zone.FOOTER
        if self.zone in LISTS:
            return self._in_list(number)
        if self.zone is Zone.CONTACT and self.beside.opens_about(number):
            self.zone = Zone.ABOUT
            return label_of(Zone.ABOUT, Role.LANDMARK)
        if self.zone is Zone.COMMENTS:
            return self._among_comments(number)
        if lines.texts[number] in self.beside.people:
            return label_of(self.zone, Role.BYLINE)
        if self.zone is Zone.ABOUT and (lines.domain(number) or lines.texts[number].startswith(_ADDRESSES)):
            return label_of(Zone.ABOUT, Role.LINK)
        return label_of(self.zone, _USUAL.get(self.zone, Role.LINK))

    def _in_list(self, number: int) -> Label:
        """A line without a marker in a list of other pages, or behind it."""
        if number > self.last and self.items.are_over_at(number):
            self.zone = Zone.FOOTER
            return label_of(Zone.FOOTER, Role.LINK)
        if not self.headings.end_list_at(number):
            return self.items.label(number, self.zone)
        self.zone = Zone.MAIN
        return label_of(Zone.MAIN, Role.HEADING)

    def _among_comments(self, number: int) -> Label:
        """A line without a marker where readers speak, or of what stands beside them."""
        lines, text = self.lines, self.lines.texts[number]
        if lines.arrow(number) and not (text[:1].isalnum() and text[-1:] not in _FORTH):
            return label_of(Zone.NAVIGATION, Role.LINK)
        if _CALENDAR.fullmatch(text):
            return label_of(Zone.NAVIGATION, Role.OTHER)
        return label_of(Zone.COMMENTS, Role.IMAGE if lines.avatar(number) else Role.COMMENT)
