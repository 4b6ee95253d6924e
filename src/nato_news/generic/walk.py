"""The walk: the lines from the body's first paragraph to the end of the page.

What lives here: which zone each line stands in, as landmarks open zones and main text closes them, and
what role it has there.
"""

import regex

from nato_news.generic.lines import Lines
from nato_news.generic.meta import are_people, is_person
from nato_news.labelling import Label
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_LISTS = (Zone.RELATED, Zone.LATEST, Zone.TRENDING)
_INSERT = 4  # lines that a sign-up insert may have between two of its markers
_LONGEST_HEADING = 120  # characters
_LONG = 60  # characters of a line that a heading can stand above
_LABEL = regex.compile(r"\p{Lu}[\p{L} ]{1,20}: \S.{0,60}")
_ITEM_SECTION = regex.compile(r"(?:In|in|En|Dans) [\"“«„].+[\"”»“]")
_DASH = ("-", "–", "—")


class Walk:
    """The way through the lines from FIRST on, one after another."""

    def __init__(self, lines: Lines, body: list[bool], first: int, title: int | None) -> None:
        self.lines = lines
        self.body = body
        self.first = first
        self.title = lines.texts[title] if title is not None else None
        self.last = max((number for number, is_body in enumerate(body) if is_body), default=-1)
        self.zone = Zone.MAIN
        self.items = dict.fromkeys(_LISTS, -1)
        self.fed = False  # whether the open item of a list can still take a date
        self.unmarked = self._unmarked_list()
        self.inserts = self._inserts()

    def labels(self) -> list[Label]:
        """One label for each line from the first of the body on."""
        return [self._label(number) for number in range(self.first, len(self.lines))]

    def _label(self, number: int) -> Label:
        if number in self.unmarked:
            self.zone = Zone.RELATED
            return self._listed(number, opens=self.unmarked[number])
        if number in self.inserts:
            return Label(Zone.PROMOTION, Role.NOTICE)
        if self.body[number]:
            self.zone = Zone.MAIN
            return Label(Zone.MAIN, self._text_role(number))
        found = self.lines.markers[number]
        if found is not None and not (found.zone is Zone.MAIN and self.zone is Zone.COMMENTS):
            label = self._marked(number)
            if label is not None:
                return label
        if self.zone is Zone.MAIN:
            return self._in_main(number)
        return self._in_zone(number)

    def _text_role(self, number: int) -> Role:
        """Heading or paragraph, of a line of main text."""
        if self.lines.texts[number] == self.title:
            return Role.DUPLICATE
        return Role.HEADING if self._is_heading(number) else Role.PARAGRAPH

    def _is_heading(self, number: int) -> bool:
        lines, text = self.lines, self.lines.texts[number]
        if not text or len(text) > _LONGEST_HEADING or lines.blocks[number].bullet or text.startswith(_DASH) or text[-1] in ".,;:…":
            return False
        if not text[0].isupper() and not text[0].isdigit() and text[0].isalpha():
            return False
        if lines.ends_sentence(number) and not text.endswith("?"):
            return False
        after = next((other for other in range(number + 1, min(number + 4, len(lines))) if self.body[other]), None)
        if after is None or not self._is_text(after):
            return False
        before = next((other for other in range(number - 1, self.first - 1, -1) if self.body[other]), None)
        return before is None or self._is_text(before)

    def _is_text(self, number: int) -> bool:
        return len(self.lines.texts[number]) >= _LONG or (
            self.lines.ends_sentence(number) and self.lines.texts[number].count(" ") >= 3
        ) or self.lines.blocks[number].bullet

    def _marked(self, number: int) -> Label | None:
        """A line that is a marker."""
        found = self.lines.markers[number]
        assert found is not None
        if found.role is Role.LANDMARK:
            if found.zone is Zone.COMMENTS and self.last > number and not found.hard:
                return Label(Zone.MAIN, Role.NOTICE)
            if found.zone is not Zone.PROMOTION:
                self.zone = found.zone
                self.fed = False
            return Label(found.zone, Role.LANDMARK)
        if found.zone is Zone.RELATED:
            self.items[Zone.RELATED] += 1
            return Label(Zone.RELATED, Role.TITLE, self.items[Zone.RELATED], found.values)
        if found.zone is Zone.COMMENTS:
            if found.role is not Role.NOTICE and self.zone is not Zone.COMMENTS:
                return None
            self.zone = Zone.COMMENTS
            return Label(found.zone, found.role)
        if found.zone in (Zone.FOOTER, Zone.NAVIGATION):
            if found.zone is Zone.FOOTER:
                self.zone = Zone.FOOTER
            return Label(found.zone, found.role)
        if found.zone is Zone.MAIN and found.role in (Role.TAGS, Role.SECTION):
            self.zone = Zone.MAIN
        if found.zone is Zone.MAIN and self.zone is Zone.FOOTER:
            return Label(Zone.FOOTER, Role.LINK)
        return Label(found.zone, found.role, None, found.values)

    def _in_main(self, number: int) -> Label:
        """A line of no zone that is no main text."""
        lines, text = self.lines, self.lines.texts[number]
        if text == self.title:
            return Label(Zone.MAIN, Role.DUPLICATE)
        if lines.arrow(number):
            return Label(Zone.NAVIGATION, Role.LINK)
        meta = lines.meta(number)
        if meta is not None:
            return self._meta(number)
        if lines.blocks[number].shape is Shape.MARK:
            return Label(Zone.MAIN, Role.OTHER)
        if lines.caption(number):
            return Label(Zone.MAIN, Role.CAPTION)
        if lines.domain(number):
            return Label(Zone.MAIN, Role.CREDIT)
        if is_person(text) and number <= self.last + 2:
            return Label(Zone.MAIN, Role.BYLINE)
        if _LABEL.fullmatch(text):
            return Label(Zone.MAIN, Role.OTHER)
        if number < self.last:
            return Label(Zone.MAIN, Role.OTHER)
        return Label(Zone.FOOTER, Role.LINK)

    def _meta(self, number: int) -> Label:
        """A line of dates and names below the body's beginning: at its end it signs the text."""
        meta = self.lines.meta(number)
        assert meta is not None
        if self.lines.blocks[number].shape is Shape.DATE or (number < self.last and meta.role is not Role.UPDATED):
            return Label(Zone.MAIN, Role.OTHER)
        if meta.role is Role.PUBLISHED and not meta.values.get("published"):
            return Label(Zone.MAIN, Role.OTHER)
        return Label(Zone.MAIN, meta.role, None, meta.values)

    def _in_zone(self, number: int) -> Label:
        """A line without a marker in an open zone."""
        lines = self.lines
        if self.zone in _LISTS:
            return self._listed(number, opens=lines.blocks[number].date is None)
        if self.zone is Zone.COMMENTS:
            if lines.arrow(number) and not lines.texts[number][:1].isalnum():
                return Label(Zone.NAVIGATION, Role.LINK)
            return Label(Zone.COMMENTS, Role.IMAGE if lines.avatar(number) else Role.COMMENT)
        if self.zone is Zone.ABOUT:
            return Label(Zone.ABOUT, Role.PARAGRAPH)
        if self.zone is Zone.CONTACT:
            return Label(Zone.CONTACT, Role.OTHER)
        return Label(self.zone, Role.LINK)

    def _listed(self, number: int, *, opens: bool) -> Label:
        """A line of a list of other pages."""
        lines = self.lines
        if lines.dated(number) or lines.blocks[number].shape is Shape.DATE:
            role = Role.PUBLISHED
        elif _ITEM_SECTION.fullmatch(lines.texts[number]):
            role = Role.SECTION
        elif lines.blocks[number].shape is Shape.MARK:
            return Label(self.zone, Role.OTHER)
        else:
            role = Role.TITLE
            self.items[self.zone] += opens
        item = max(self.items[self.zone], 0)
        self.items[self.zone] = item
        return Label(self.zone, role, item)

    def _unmarked_list(self) -> dict[int, bool]:
        """Titles and dates in turns below the body: a related list without a heading."""
        found: dict[int, bool] = {}
        number = self.first + 1
        while number + 1 < len(self.lines):
            if self.lines.zone(number) in (*_LISTS, Zone.COMMENTS):
                return {}
            if self._is_entry(number):
                found[number], found[number + 1] = True, False
                number += 2
            elif found:
                break
            else:
                number += 1
        return found if len(found) >= 4 else {}

    def _is_entry(self, number: int) -> bool:
        date = self.lines.blocks[number + 1].date
        return self.lines.title_like(number) and date is not None and date.is_full

    def _inserts(self) -> set[int]:
        """The lines of sign-up inserts: their markers and the few lines between two of them."""
        signs = [number for number in range(self.first, len(self.lines)) if self.lines.zone(number) is Zone.PROMOTION and self.lines.marked(number, Role.NOTICE)]
        found = set(signs)
        for above, below in zip(signs, signs[1:], strict=False):
            if below - above <= _INSERT and not any(self.lines.markers[number] for number in range(above + 1, below)):
                found.update(range(above, below))
        return found
