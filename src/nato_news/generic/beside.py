"""Beside: the lines of no zone that stand in and below a text and are none of it.

What lives here: who has written the text and when, where it is filed, what its pictures show, and the page's foot.
"""

import regex

from nato_news.generic.around.about import is_about_next, tells_of_writer, whom
from nato_news.generic.around.menus import find_menus
from nato_news.generic.head.section import filed_beside
from nato_news.generic.head.signing import label_of_meta
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.meta import Meta
from nato_news.generic.line.names import How
from nato_news.generic.line.people import is_acronym
from nato_news.generic.outline import Outline
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

LABEL = regex.compile(r"\p{Lu}[\p{L} ]{1,20}: \S.{0,60}")
"""A word or two, and what they say of the text."""
_SIGNED = 12  # lines below the body in which it can be signed, dated or credited


class Beside:
    """The lines of one page whose text ends at LAST."""

    def __init__(self, lines: Lines, outline: Outline, last: int) -> None:
        self.lines = lines
        self.last = last
        self.title = lines.texts[outline.title] if outline.title is not None else None
        self.signed = outline.signed
        self.menus = find_menus(lines)
        self.people = frozenset(name for names in self.signed.values() for name in names.split(", "))
        """Each of those who have written the page."""
        self.given = frozenset(name.partition(" ")[0] for name in self.people)
        """What they are called by those who know them."""

    def label(self, number: int) -> Label:
        """The label of line NUMBER."""
        lines, text = self.lines, self.lines.texts[number]
        meta, names = lines.meta(number), self.signed.get(number)
        again = text if meta is None else meta.values.get("authors") if meta.role is Role.BYLINE else None
        if text == self.title:
            return label_of(Zone.MAIN, Role.DUPLICATE)
        if again in self.people and not self._is_told_of(number):
            return Label(Zone.MAIN, Role.BYLINE, None, {**(meta.values if meta else {}), "authors": again})
        if lines.arrow(number):
            return label_of(Zone.NAVIGATION, Role.LINK)
        if number > self.last and self.opens_about(number):
            return label_of(Zone.ABOUT, Role.LANDMARK)
        if number <= self.last + _SIGNED and (
            names is not None or (meta is not None and self._is_of_page(number, meta))
        ):
            return label_of_meta(meta, names)
        return self._unsaid(number, meta)

    def _unsaid(self, number: int, meta: Meta | None) -> Label:
        """A line of no zone that says nothing of the page's author and day."""
        lines, text = self.lines, self.lines.texts[number]
        filed = filed_beside(lines, number)
        if filed:
            return Label(Zone.MAIN, Role.TAGS if "tags" in filed else Role.SECTION, None, filed)
        role = lines.own_role(number) if meta is None else Role.OTHER
        if meta is not None and meta.is_label and number + 1 < len(lines) and lines.says_day(number + 1):
            role = meta.role
        if lines.picture(number - 1):
            role = Role.CAPTION
        if number == self.last + 1 and is_acronym(text):
            role = Role.CREDIT
        if role is None and number > self.last and number in self.menus:
            return label_of(Zone.FOOTER, Role.LINK)
        return label_of(Zone.MAIN, role or Role.OTHER)

    def opens_about(self, number: int) -> bool:
        """Whether the line says that what follows is about the author."""
        lines, below = self.lines, number + 1
        says = below + 1 < len(lines) and lines.texts[below] in self.people and lines.is_text(below + 1)
        named = whom(lines, number) in self.people or is_about_next(lines, number) or self._is_told_of(number)
        return named or (says and lines.said[number].named.how is How.LABEL)

    def _is_told_of(self, number: int) -> bool:
        """Whether the line says below the text who has written it, and more is told of them."""
        return number > self.last and tells_of_writer(self.lines, number)

    def _is_of_page(self, number: int, meta: Meta) -> bool:
        """Whether a line of dates below the body's beginning is said of the page: at its end it is."""
        lone = self.lines.blocks[number].shape is Shape.DATE
        inside = number < self.last and meta.role is not Role.UPDATED
        return not (lone or inside)
