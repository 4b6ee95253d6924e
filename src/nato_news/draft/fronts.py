"""Fronts: what the blocks above each example's text are.

What lives here: the marks from the top of the page down to the first paragraph, given the title.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from nato_news.draft.examples import Example
from nato_news.draft.forms import literal
from nato_news.draft.heads import Head, is_brief, is_person_line
from nato_news.draft.marks import NAMES, VAGUE, Mark, by_text, by_values
from nato_news.generic.line.people import names_alone
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_REACH = 5  # blocks above the title that its date and its section can stand
_LABELLED = regex.compile(r"\p{Lu}[\p{L} ]{1,25} ?: ")
_ALONE = ""
_STEPS = (">", "»", "›", "→", "/")


def mark_front(
    example: Example, head: Head, pages: int, name: str | None, openings: frozenset[str], *, kicked: bool
) -> list[Mark]:
    """The marks of the blocks above the text.

    Args:
        example: the page.
        head: where its title and its text stand.
        pages: how many pages there are.
        name: the site's name, if it is known.
        openings: the words in front of names that lines of several pages begin with.
        kicked: whether a line without a label above the title is its section.
    """
    front = _Front(example, head, pages, name, openings, kicked=kicked)
    return [front.mark(number) for number in range(head.first)]


def labels_section(examples: Sequence[Example], heads: Sequence[Head]) -> bool:
    """Whether a line at the title names the section behind a label ("Category: Bread")."""
    return any(
        "section" in values
        for example, head in zip(examples, heads, strict=True)
        if head.title is not None
        for number in range(head.title, head.first)
        for values in _values(example, number)
    )


def openings_of(examples: Sequence[Example], heads: Sequence[Head]) -> frozenset[str]:
    """The first words of lines below the titles of several pages that go on with names and no more.

    Empty words are among them if several pages have names alone there.
    """
    counts: Counter[str] = Counter()
    for example, head in zip(examples, heads, strict=True):
        below = range((head.title if head.title is not None else -1) + 1, head.first)
        parts = [example.text(number).partition(" ") for number in below if not example.lines.caption(number)]
        counts.update(
            {first + " " for first, _, rest in parts if not names_alone(f"{first} {rest}") and names_alone(rest)}
        )
        counts[_ALONE] += any(is_person_line(example, number) for number in below)
    return frozenset(opening for opening, count in counts.items() if count > 1)


def _values(example: Example, number: int) -> Iterator[dict[str, str]]:
    for one in (example.meta(number), example.marker(number)):
        if one is not None and one.values:
            yield dict(one.values)


class _Front:
    """The blocks above one example's text."""

    def __init__(
        self, example: Example, head: Head, pages: int, name: str | None, openings: frozenset[str], *, kicked: bool
    ) -> None:
        self.example = example
        self.title = head.title if head.title is not None else -1
        self.first = head.first
        self.pages = pages
        self.openings = openings
        self.name = name
        below = range(self.title + 1, head.first)
        self.metas = [number for number in below if self._is_meta(number)]
        self.dated = any(self._says(number, "published") for number in below)
        self.kickers = list(self._kickers(pages))
        self.kicked = kicked
        self.subtitle = self._subtitle()

    def mark(self, number: int) -> Mark:
        """What block NUMBER is."""
        if number == self.title:
            return Mark(Zone.MAIN, Role.TITLE)
        return self._below(number) if number > self.title else self._above(number)

    def _is_clock(self, number: int) -> bool:
        """Whether the line is a time without a day, as entries of a ticker have."""
        date = self.example.blocks[number].date
        if date is None or date.day is not None or date.hour is None:
            return False
        near = (one for one in (number - 1, number + 1) if 0 <= one < len(self.example))
        return not any((day := self.example.blocks[one].date) and day.day for one in near)

    def _is_meta(self, number: int) -> bool:
        if self._is_clock(number):
            return False
        meta = self.example.meta(number)
        return meta is not None and any(meta.values.values())

    def _says(self, number: int, field: str) -> bool:
        meta = self.example.meta(number)
        return meta is not None and bool(meta.values.get(field))

    def _kickers(self, pages: int) -> Iterator[int]:
        """The brief lines right above the title that are none of the menu's, the nearest first."""
        for number in range(self.title - 1, max(self.title - _REACH, -1), -1):
            example = self.example
            if example.meta(number) is not None:
                continue
            varies = pages > 1 and (not example.fixed(number) or example.seen[number] < pages)
            if example.breadcrumb(number) or not is_brief(example, number):
                return
            alone = number + 1 == self.title and example.gaps[number] and number > 0
            if not (varies or example.blocks[number].repeats is not None or alone) or self._is_site(number):
                return
            if example.blocks[number].shape is Shape.MARK:
                return
            yield number

    def _is_site(self, number: int) -> bool:
        return self.name is not None and self.example.text(number).casefold() == self.name.casefold()

    def _above(self, number: int) -> Mark:
        """A line above the title."""
        example = self.example
        meta = example.meta(number)
        ticked = self._ticker(number)
        if ticked:
            return ticked
        if meta is not None and self._is_meta(number):
            if self.title - number <= _REACH and not (self.dated and meta.role is Role.PUBLISHED):
                return by_values(example, number, Zone.MAIN, meta.role, self._with_section(number, meta.values))
            return Mark(Zone.NAVIGATION, Role.OTHER)
        if self._is_site(number):
            return by_text(example, number, Zone.NAVIGATION, Role.SITE)
        if number in self.kickers:
            place = self.kickers.index(number)
            return Mark(Zone.MAIN, Role.SECTION) if self.kicked and place == 0 else Mark(Zone.MAIN, Role.SITE, VAGUE)
        if example.breadcrumb(number):
            return Mark(Zone.NAVIGATION, Role.LINK, literal(self._root(number)) + ".+")
        if example.blocks[number].shape in (Shape.MARK, Shape.DATE):
            return Mark(Zone.NAVIGATION, Role.OTHER)
        if example.fixed(number) or example.marker(number) or self.pages == 1:
            return by_text(example, number, Zone.NAVIGATION, Role.LINK)
        return Mark(Zone.NAVIGATION, Role.LINK, VAGUE)

    def _ticker(self, number: int) -> Mark | None:
        """A line of a list of news with their times above the title."""
        if self._is_clock(number):
            return Mark(Zone.LATEST, Role.PUBLISHED)
        if number and self._is_clock(number - 1) and not self.example.fixed(number):
            return Mark(Zone.LATEST, Role.TITLE)
        if self.example.fixed(number) and self._is_clock(number + 1):
            return by_text(self.example, number, Zone.LATEST, Role.LANDMARK)
        return None

    def _root(self, number: int) -> str:
        """The beginning of a breadcrumb, with the mark behind it."""
        text = self.example.text(number)
        at = min(place for step in _STEPS if (place := text.find(f" {step} ")) >= 0)
        return text[: at + 3]

    def _subtitle(self) -> int | None:
        """The first text below the title, above date and byline."""
        number = self.title + 1
        while number < self.first and self.example.text(number) == self.example.text(self.title):
            number += 1
        if number >= self.first or not self.metas or number > self.metas[0] or number in self.metas:
            return None
        plain = not (self.example.fixed(number) or self.example.marker(number) or self.example.lines.caption(number))
        return number if plain and not self._is_name(number) else None

    def _is_name(self, number: int) -> bool:
        """Whether the line is a name that stands at the date, or where several pages have one."""
        near = any(other in self.metas for other in (number - 1, number + 1))
        return is_person_line(self.example, number) and (near or _ALONE in self.openings)

    def _with_section(self, number: int, values: dict[str, str]) -> dict[str, str]:
        """VALUES with the section, if what stands before the date is one of the menu's."""
        text = self.example.text(number)
        before = text.partition(values.get("published") or text)[0].strip(" |·,–—-")
        menu = {self.example.text(other).casefold() for other in range(number)}
        return {"section": before, **values} if before.casefold() in menu and "section" not in values else values

    def _label(self, number: int) -> str:
        """The words in front of a value ("Words: "), or those that such lines of several pages begin with."""
        text = self.example.text(number)
        labelled = _LABELLED.match(text)
        if labelled:
            return labelled[0]
        first = text.partition(" ")[0] + " "
        return first if first in self.openings else ""

    def _below(self, number: int) -> Mark:
        """A line between the title and the text."""
        example = self.example
        meta, found = example.meta(number), example.marker(number)
        if self.title >= 0 and example.text(number) == example.text(self.title):
            return Mark(Zone.MAIN, Role.DUPLICATE)
        if meta is not None and self._is_meta(number):
            return by_values(example, number, Zone.MAIN, meta.role, self._with_section(number, meta.values))
        if found is not None and found.zone is Zone.MAIN:
            return by_values(example, number, Zone.MAIN, found.role, dict(found.values or {}))
        if number == self.subtitle:
            return Mark(Zone.MAIN, Role.SUBTITLE)
        if self._is_name(number):
            return Mark(Zone.MAIN, Role.BYLINE, NAMES)
        label = self._label(number)
        if label and not example.lines.caption(number) and names_alone(example.text(number)[len(label) :]):
            return Mark(Zone.MAIN, Role.BYLINE, literal(label) + "(?P<authors>.+)")
        if example.fixed(number) or found is not None or meta is not None:
            return by_text(example, number, Zone.MAIN, Role.NOTICE)
        return self._unexplained(number)

    def _unexplained(self, number: int) -> Mark:
        example = self.example
        if example.lines.caption(number):
            return Mark(Zone.MAIN, Role.CAPTION)
        if example.blocks[number].shape is Shape.MARK:
            return Mark(Zone.MAIN, Role.OTHER)
        if example.blocks[number].shape is Shape.SENTENCE:
            return Mark(Zone.MAIN, Role.PARAGRAPH)
        if label := self._label(number):
            return Mark(Zone.MAIN, Role.NOTICE, literal(label) + VAGUE)
        return Mark(Zone.MAIN, Role.CAPTION if self.metas and number > self.metas[-1] else Role.OTHER)
