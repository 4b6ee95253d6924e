"""Items: the lines of lists of other pages, one after another.

What lives here: which of a list's entries each line belongs to, what it says of it, and what form ends a list.
"""

from collections.abc import Mapping
from itertools import pairwise, takewhile

import regex

from nato_news.generic.around.menus import begins_with_bullets
from nato_news.generic.around.others import TEASED, is_teaser, letters_from
from nato_news.generic.line.lines import CUT, LISTS, Lines
from nato_news.generic.line.names import How
from nato_news.generic.line.people import is_full_name
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_ENTRY = "s(?:[tp]p?d?|sp?d|d[tp]p?)b?"  # a section, a title, a teaser, a day, a byline, as `letters_from` has them
_KICKERS = regex.compile(rf"(?:{_ENTRY}){{2,}}s?\Z|(?:{_ENTRY}){{3,}}")  # entries; the last title may be missing
_SOME = 2  # entries, at the least, that tell what all have
_WORDS_ABOVE_MENU = 6  # of its heading, at the most
_LONGEST_ENTRY = 5  # lines, of one that begins with a bullet
_RUN = 40  # lines that are looked at for what all entries have
_SECTION = regex.compile(r"(?:In|in|En|Em|Dans|W|В|У) [\"“«„].+[\"”»“]")


class Items:
    """The entries of one page's lists; UNMARKED are the lines of one without a heading, and whether they open one."""

    def __init__(self, lines: Lines, unmarked: Mapping[int, bool]) -> None:
        self.lines = lines
        self.unmarked = unmarked
        self.last = dict.fromkeys(LISTS, -1)
        """The last entry of each zone."""
        self.at = dict.fromkeys((Role.TITLE, Role.BYLINE, Role.SECTION), -1)
        """Where the last title, the last name and the last section are."""
        self.begin()

    def begin(self) -> None:
        """Begin a list."""
        self.opener: Role | None = None
        """What its entries begin with, a title, a day, a name or a section; `None`: none has begun."""
        self.bulleted = False
        """Whether bullets stand in front of its titles, and of nothing else."""
        self.titles, self.days = 0, 0
        """How many it has."""

    def next(self, zone: Zone) -> int:
        """The number of a new entry of ZONE."""
        self.last[zone] += 1
        return self.last[zone]

    def label(self, number: int, zone: Zone) -> Label:
        """A line of a list in ZONE."""
        lines = self.lines
        if self._heads_bullets(number):
            self.begin()
            return label_of(zone, Role.LANDMARK)
        if self.opener is None:
            self.opener = self._opener(number)
            self.bulleted = self.opener is Role.TITLE and self._begin_with_bullets(number)
        role, values = self._role(number)
        if lines.arrow(number):
            return label_of(Zone.NAVIGATION, Role.LINK)
        if role is Role.OTHER and self.opener is not Role.BYLINE:  # above a title it is its place in a list
            return label_of(zone, role)
        if role in self.at:
            self.at[role] = number
        self.titles += role is Role.TITLE
        self.days += role is Role.PUBLISHED
        if self.unmarked.get(number, role is self.opener):
            self.next(zone)
        self.last[zone] = max(self.last[zone], 0)
        return Label(zone, role, self.last[zone], values)

    def are_over_at(self, number: int) -> bool:
        """Whether brief lines from the line on stand below a list: with bullets or without days, as its titles have."""
        lines, below = self.lines, number + 1
        if self._heads_bullets(number):
            return lines.brief(below)
        heads_menu = lines.texts[number].count(" ") < _WORDS_ABOVE_MENU and self._begins_menu(below)
        if heads_menu or self._begins_menu(number):
            return True
        if self.days < _SOME or self.days != self.titles or self._is_day(number - (self.opener is Role.PUBLISHED)):
            return False
        if not lines.brief(number) or self._role(number)[0] is not Role.TITLE:
            return False
        return below == len(lines) or not self._is_day(below)

    def _opener(self, number: int) -> Role:
        """What the entries of the list begin with whose first line is NUMBER."""
        if self._is_day(number):
            return Role.PUBLISHED
        if self._names(number) or self._is_signed_throughout(number):
            return Role.BYLINE
        return Role.SECTION if self._has_kickers(number) else Role.TITLE

    def _begin_with_bullets(self, number: int) -> bool:
        """Whether titles with bullets stand at the line and near below it, where an entry has a day and a text."""
        blocks = self.lines.blocks[number : number + _LONGEST_ENTRY]
        titles = [block.number for block in blocks if block.bullet and not self.lines.number(block.number)][:2]
        return titles[:1] == [number] and len(titles) > 1 and not any(map(self._ends, titles))

    def _heads_bullets(self, number: int) -> bool:
        """Whether the line has no bullet, as the titles above and below it have: it is the heading of another list."""
        blocks = self.lines.blocks[number : number + 3]
        if not self.bulleted or self.titles < _SOME or [block.bullet for block in blocks] != [False, True, True]:
            return False
        return self._is_below(Role.TITLE, number) and self.lines.title_like(number)

    def _begins_menu(self, number: int) -> bool:
        """Whether a menu with bullets begins at the line, below titles without."""
        if self.bulleted or self.titles < _SOME or self.lines.blocks[number - 1].bullet:
            return False
        return begins_with_bullets(self.lines, number)

    def _ends(self, number: int) -> bool:
        """Whether the line ends with the full stop of a sentence, not cut off."""
        text = self.lines.texts[number]
        return text.endswith(".") and not text.endswith(CUT)

    def _is_day(self, number: int) -> bool:
        return self.lines.blocks[number].shape is Shape.DATE or self.lines.dated(number)

    def _names(self, number: int) -> bool:
        """Whether the line is the name of somebody, as lists of texts by many have it, or names the paper too."""
        name, _, paper = self.lines.texts[number].partition(" in ")
        if paper[:1].isupper() and is_full_name(name):
            return True
        return self.lines.said[number].named.is_sure

    def _has_kickers(self, number: int) -> bool:
        """Whether sections and titles take turns from the line on, with teasers or without."""
        letters = letters_from(self.lines, number)
        return (_KICKERS.match(letters) or TEASED.match(letters)) is not None

    def _is_signed_throughout(self, number: int) -> bool:
        """Whether a name stands at the line, and below each day of the list but its last."""
        near = range(number, min(number + _RUN, len(self.lines)))
        run = list(takewhile(lambda other: self.lines.markers[other] is None, near))
        whole = [other for other in run if not self.lines.number(other)]
        below = [other for day, other in pairwise(whole) if self._is_day(day)]
        return len(below) > 0 and all(self._can_sign(other) for other in [number, *below])

    def _can_sign(self, number: int) -> bool:
        return is_full_name(self.lines.texts[number].partition(" in ")[0])

    def _role(self, number: int) -> tuple[Role, dict[str, str] | None]:
        """What the line says of its entry, and its values."""
        meta = self.lines.meta(number)
        if self.lines.blocks[number].shape is Shape.DATE:
            return Role.PUBLISHED, None
        if self.lines.marked(number, Role.LANDMARK):
            return Role.ACTION, None
        if meta is not None and meta.values.get("published"):
            return Role.PUBLISHED, {"published": meta.values["published"]}
        return self._role_by_place(number), None

    def _role_by_place(self, number: int) -> Role:
        """What the line, which is no date, says of its entry by what stands above it."""
        lines = self.lines
        text, above = lines.texts[number], lines.texts[number - 1]
        if self._is_below(Role.TITLE, number) and text == above:
            role = Role.DUPLICATE
        elif self.bulleted and lines.blocks[number].bullet and not lines.number(number):
            role = Role.TITLE
        elif self._tells(number):
            role = Role.SUBTITLE if self.opener is Role.BYLINE else Role.PARAGRAPH
        elif _SECTION.fullmatch(text):
            role = Role.SECTION
        elif self._signs(number):
            role = Role.BYLINE
        elif lines.brief(number) and self._is_filed(number):
            role = Role.SECTION
        elif self.opener is Role.BYLINE and self._is_below(Role.TITLE, number):
            role = Role.SUBTITLE
        else:
            role = Role.OTHER if lines.number(number) else Role.TITLE
        return role

    def _tells(self, number: int) -> bool:
        """Whether the line is a sentence below a title, or in a list whose titles alone have bullets."""
        lines, below = self.lines, self._is_below(Role.TITLE, number)
        if is_teaser(lines, number):
            return below or lines.dated(number - 1) or not lines.title_like(number)
        can = self.bulleted or below
        return can and lines.is_text(number) and lines.texts[number].endswith((".", *CUT))

    def _is_below(self, role: Role, number: int) -> bool:
        """Whether the line above is of ROLE."""
        return self.at[role] == number - 1

    def _is_filed(self, number: int) -> bool:
        """Whether the line is where a section stands: at an entry's beginning, or between a title and its day."""
        if self.opener is Role.SECTION and not self._is_below(Role.SECTION, number):
            return True
        return self._is_below(Role.TITLE, number) and number + 1 < len(self.lines) and self._is_day(number + 1)

    def _signs(self, number: int) -> bool:
        """Whether the line is a name behind a label, at the beginning of an entry, or between a title and its day."""
        meta = self.lines.meta(number)
        if meta is not None and meta.role is Role.BYLINE:
            return True
        if self.opener is Role.BYLINE and not self._is_below(Role.BYLINE, number) and self._can_sign(number):
            return True
        if not self._is_below(Role.TITLE, number):
            return False
        above_day = number + 1 < len(self.lines) and self.lines.meta(number + 1) is not None
        named = self.lines.said[number].named
        return (above_day and self._can_sign(number)) or (named.how is How.ALONE and named.is_sure)
