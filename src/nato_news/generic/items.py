"""Items: the lines of lists of other pages, one after another.

What lives here: which of a list's entries each line belongs to, and what it says of it.
"""

from collections.abc import Mapping

import regex

from nato_news.generic.lines import LISTS, Lines
from nato_news.generic.others import is_teaser
from nato_news.generic.people import is_full_name
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_SECTION = regex.compile(r"(?:In|in|En|Em|Dans|W|В|У) [\"“«„].+[\"”»“]")


class Items:
    """The entries of one page's lists; UNMARKED are the lines of one without a heading, and whether they open one."""

    def __init__(self, lines: Lines, unmarked: Mapping[int, bool]) -> None:
        self.lines = lines
        self.unmarked = unmarked
        self.last = dict.fromkeys(LISTS, -1)
        """The last entry of each zone."""
        self.titled = -1
        """The last title."""
        self.begin()

    def begin(self) -> None:
        """Begin a list."""
        self.days_first: bool | None = None
        """Whether its entries begin with their days; `None`: none has begun."""

    def next(self, zone: Zone) -> int:
        """The number of a new entry of ZONE."""
        self.last[zone] += 1
        return self.last[zone]

    def label(self, number: int, zone: Zone) -> Label:
        """A line of a list in ZONE."""
        lines = self.lines
        opens = self._opens(number)
        if lines.arrow(number):
            return label_of(Zone.NAVIGATION, Role.LINK)
        role, values = self._role(number)
        if role is Role.OTHER:
            return label_of(zone, role)
        if role is Role.TITLE:
            self.titled = number
        if opens and (role is Role.TITLE or number in self.unmarked or self.days_first):
            self.next(zone)
        self.last[zone] = max(self.last[zone], 0)
        return Label(zone, role, self.last[zone], values)

    def _opens(self, number: int) -> bool:
        """Whether an entry can begin at the line."""
        if number in self.unmarked:
            return self.unmarked[number]
        is_day = self.lines.blocks[number].shape is Shape.DATE or self.lines.dated(number)
        if self.days_first is None:
            self.days_first = is_day
        return is_day is self.days_first

    def _role(self, number: int) -> tuple[Role, dict[str, str] | None]:
        """What the line says of its entry, and its values."""
        lines = self.lines
        meta, day = lines.meta(number), None
        if lines.blocks[number].shape is Shape.DATE:
            role = Role.PUBLISHED
        elif meta is not None and meta.values.get("published"):
            role, day = Role.PUBLISHED, {"published": meta.values["published"]}
        elif is_teaser(lines, number) or self._tells(number):
            role = Role.PARAGRAPH
        elif _SECTION.fullmatch(lines.texts[number]):
            role = Role.SECTION
        elif self._signs(number):
            role = Role.BYLINE
        else:
            role = Role.OTHER if lines.blocks[number].shape is Shape.MARK else Role.TITLE
        return role, day

    def _tells(self, number: int) -> bool:
        """Whether the line is a sentence below a title."""
        return self.titled == number - 1 and self.lines.is_text(number) and self.lines.texts[number].endswith(".")

    def _signs(self, number: int) -> bool:
        """Whether the line is a name between a title and its day."""
        above_day = number + 1 < len(self.lines) and self.lines.meta(number + 1) is not None
        return above_day and self.titled == number - 1 and is_full_name(self.lines.texts[number].partition(" in ")[0])
