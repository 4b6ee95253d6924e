"""Signing: the lines that say who wrote the page.

What lives here: the search for them, first where a label says so, then beside a date, then where names stand alone
at the beginning or the end of the text; and the labels of such lines.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from functools import cached_property

from nato_news.generic.around.comments import is_answered
from nato_news.generic.head.dating import down, read_loosely
from nato_news.generic.head.section import is_in_menu
from nato_news.generic.line.labels import PAPERS
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.meta import Meta
from nato_news.generic.line.names import NOBODY, How, Named
from nato_news.generic.line.people import PARTICLE_WORDS, has_first_name, is_agency, is_desk, is_post
from nato_news.generic.line.themes import stems_of, words_of
from nato_news.labelling import Label
from nato_news.vocabulary import Role, Zone

_ABOVE, _INTO, _BELOW = 6, 6, 12  # lines above the title, into the body and below it, in which the page may be signed
_TOP, _CLOSE = 4, 2  # lines below the title and below the body in which names alone sign it; above, beside a date
_BARE_PAGE = 40  # lines of a page of which little but its text is left
_NEAR = 2  # lines to a date, of known names
_TOGETHER = 2  # lines from one that signs the page to the next
_LONGEST_DATED = 80  # characters


def find_authors(lines: Lines, title: int | None, first: int, last: int, common: Container[str]) -> dict[int, str]:
    """The lines that sign a page whose title is at TITLE and whose body goes from FIRST to LAST, and their names.

    COMMON are the stems of words that many sites use, as names are not. No names are those of a line that says
    what the author is, but not who.
    """
    top = first if title is None else title
    head = range(top + 1, first)
    begin = [*head, *down(lines, first, min(first + _INTO, last + 1))]
    above = range(top - 1, max(top - _ABOVE, 0) - 1, -1)
    end = list(down(lines, last + 1, last + 1 + _BELOW))
    search = _Search(lines, title, head, common)
    return (
        search.find(begin, How.LABELLED)
        or search.find(above, How.LABELLED)
        or search.find(begin, How.DATED, search.is_brief_with_date)
        or search.find(above[:_CLOSE], How.DATED, search.is_brief_with_date)
        or search.find(begin, How.ALONE, search.is_at_date)
        or search.find(begin, How.ALONE, search.is_near_date)
        or search.find(head[:_TOP], How.ALONE, search.has_known_names)
        or search.find(head[:_TOP], How.ALONE, search.has_post)
        or search.find(head[-1:], How.ALONE, search.are_several)
        or search.find(head[:_TOP], How.ALONE, lambda number: search.is_labelled(number, end))
        or search.find(above[:_CLOSE], How.ALONE, search.heads_column)
        or search.find(above, How.ALONE, search.tops_day)
        or search.nickname(number for number in above if lines.meta(number) is None)
        or search.nickname(number for number in head if lines.meta(number) is None)
        or search.find(end, How.LABELLED)
        or search.find(end[:_CLOSE], How.ALONE, search.closes)
        or search.noted(end)
    )


def with_authors(values: Mapping[str, str], names: str | None) -> dict[str, str]:
    """VALUES with NAMES as authors; without any, if the line does not sign the page."""
    rest = {field: value for field, value in values.items() if field != "authors"}
    lost = values.get("authors") == ""
    return rest if names is None and not lost else rest | {"authors": names or ""}


def label_of_meta(meta: Meta | None, names: str | None) -> Label:
    """The label of a line that says META and signs the page with NAMES, or does one of them."""
    values = with_authors(meta.values if meta else {}, names)
    if meta is not None and meta.role is not Role.BYLINE:
        return Label(Zone.MAIN, meta.role, None, values)
    return Label(Zone.MAIN, Role.BYLINE if "authors" in values else Role.OTHER, None, values)


class _Search:
    """The lines of a page, as they name people."""

    def __init__(self, lines: Lines, title: int | None, head: Container[int], common: Container[str]) -> None:
        self.lines = lines
        self.title = title
        self.head = head
        self.common = common
        self.dates: dict[int, bool] = {}

    def find(self, numbers: Iterable[int], how: How, fits: Callable[[int], bool] = lambda _: True) -> dict[int, str]:
        """The first of the lines NUMBERS that name somebody HOW and fit, and those right behind it."""
        found: dict[int, str] = {}
        for number in numbers:
            if found and abs(number - next(reversed(found))) > _TOGETHER:
                break
            named = self._named(number)
            if how is How.LABELLED and named.how in (How.LABEL, How.OFFICE):
                found |= self._at_label(number, named.how)
            elif named.how is how and fits(number):
                found[number] = ", ".join(named.names)
        return found

    def nickname(self, numbers: Iterable[int]) -> dict[int, str]:
        """The first of the lines NUMBERS, if it is a user's name, as community sites print it above the title."""
        nearest = next(iter(numbers), None)
        return {} if nearest is None or not self.lines.nickname(nearest) else {nearest: self.lines.texts[nearest]}

    def noted(self, numbers: Iterable[int]) -> dict[int, str]:
        """The first of the lines NUMBERS that is a blog's own note about the entry, if it says who has written that."""
        values = ((number, found.values) for number in numbers if (found := self.lines.markers[number]))
        return next(({number: said["authors"]} for number, said in values if said and "authors" in said), {})

    def is_at_date(self, number: int) -> bool:
        """Whether the names of the line can be people's, and a date stands right below it."""
        below = number + 1
        below += below < len(self.lines) and self._is_paper(below)
        return self._is_date(below) and self._have_names(number, self._is_likely) and not self._is_paper(number)

    def _is_paper(self, number: int) -> bool:
        """Whether the line can be what the people of the line above write for."""
        called = self.lines.texts[number].endswith(PAPERS)
        return (called or self.has_known_names(number - 1)) and not self.has_known_names(number)

    def is_near_date(self, number: int) -> bool:
        """Whether the line's are known names, near a date."""
        return self._near_date(number) and self.has_known_names(number)

    def has_known_names(self, number: int) -> bool:
        """Whether the people of the line have names that many have."""
        return self._have_names(number, has_first_name)

    def are_several(self, number: int) -> bool:
        """Whether the line has known names of more than one: that of one may be a picture's caption."""
        return len(self._named(number).names) > 1 and self.has_known_names(number)

    def is_labelled(self, number: int, others: Iterable[int]) -> bool:
        """Whether one of the OTHERS has the names of the line behind a byline's label."""
        names = self._named(number).names
        return any(self._named(other) == Named(names, How.LABELLED) for other in others)

    def has_post(self, number: int) -> bool:
        """Whether the names of the line, right below the title, can be people's, and what they are stands below."""
        texts, below = self.lines.texts, number + 1
        heads = texts[number - 1] == texts[self.title or 0] and below < len(texts)
        return heads and is_post(texts[below]) and self._have_names(number, self._is_likely)

    def heads_column(self, number: int) -> bool:
        """Whether the line's are known names between a section that the menu has too and the title, or what they do."""
        if self.title is None or number == 0:
            return False
        below = self.lines.texts[number + 1]
        told = number + 1 == self.title or below[:1].islower()
        return told and is_in_menu(self.lines, number - 1) and self.has_known_names(number)

    def tops_day(self, number: int) -> bool:
        """Whether the line's are known names, and down to the title stand a day and what is counted beside it."""
        between = range(number + 1, self.title or 0)
        counted = all(self._is_date(other) or self.lines.zone(other) is Zone.COMMENTS for other in between)
        return len(between) > 0 and counted and self.has_known_names(number)

    def closes(self, number: int) -> bool:
        """Whether the names of the line can sign the text above it: rare ones only where little else is left."""
        fits = self._is_likely if len(self.lines) <= _BARE_PAGE or self._takes_pictures(number) else has_first_name
        return self._have_names(number, fits)

    def _takes_pictures(self, number: int) -> bool:
        """Whether a picture of the page has the line as its credit."""
        credited = (
            n for n, text in enumerate(self.lines.texts) if n != number and text.endswith(self.lines.texts[number])
        )
        return any(map(self.lines.caption, credited))

    def is_brief_with_date(self, number: int) -> bool:
        """Whether the line has little beside its date, and its names can be people's."""
        brief = len(self.lines.texts[number]) <= _LONGEST_DATED or self.lines.meta(number) is not None
        if not (brief or self._is_date(number)) or not self._have_names(number, self._is_likely):
            return False
        # What is beside a known name is a place or a paper.
        return self.has_known_names(number) or not any(map(self.has_known_names, (number - 1, number + 1)))

    def _named(self, number: int) -> Named:
        lines = self.lines
        if not 0 <= number < len(lines) or lines.caption(number):
            return NOBODY
        if lines.markers[number] and not self._is_desk_in_head(number):
            return NOBODY
        # In a menu the way to the house stands above anything.
        reached = number > (self.title or 0) and lines.zone(number - 1) is Zone.CONTACT
        return NOBODY if reached or is_answered(lines, number) else lines.said[number].named

    def _is_desk_in_head(self, number: int) -> bool:
        """Whether the line is a desk where a page is signed; elsewhere it is a link to what that says of itself."""
        return number in self.head and self.lines.marked(number, Role.LINK) and is_desk(self.lines.texts[number])

    def _at_label(self, number: int, how: How) -> dict[int, str]:
        """The line of names below a label or above an office; an office without a name has lost it."""
        beside = number + 1 if how is How.LABEL else number - 1
        named = self._named(beside)
        if named.how is How.ALONE and self._have_names(beside, self._is_likely):
            return {beside: ", ".join(named.names)}
        return {} if how is How.LABEL else {number: ""}

    def _have_names(self, number: int, fits: Callable[[str], bool]) -> bool:
        """Whether the line names people, and the names of all of them fit."""
        people = [name for name in self._named(number).names if not is_agency(name)]
        return bool(people) and all(is_desk(name) or fits(name) for name in people)

    def _is_likely(self, name: str) -> bool:
        """Whether NAME begins as names do, or no word of it is a common one or stands on the page in small letters."""
        if has_first_name(name):
            return True
        first, *others = words_of(name)
        words = [word for word in (first, *(word for word in others if word not in PARTICLE_WORDS)) if len(word) > 1]
        return not any(stem in self.common for stem in stems_of(words)) and self.said.isdisjoint(words)

    @cached_property
    def said(self) -> set[str]:
        """The words of the page as they are written."""
        return set(" ".join(self.lines.texts).split())

    def _is_date(self, number: int) -> bool:
        if number not in self.dates:
            lines = self.lines
            inside = 0 <= number < len(lines) and number != self.title
            self.dates[number] = inside and (
                lines.blocks[number].date is not None
                or read_loosely(lines, number) is not None
                or (lines.zone(number) is Zone.MAIN and lines.marked(number, Role.NOTICE))
            )
        return self.dates[number]

    def _near_date(self, number: int) -> bool:
        near = range(number - _NEAR, number + _NEAR + 1)
        return any(self._is_date(other) for other in near if other != number)
