"""Tails: what the blocks of each example from the first paragraph on are.

What lives here: the walk down the page. Lines that repeat from page to page are its posts: landmarks that open
lists, buttons, inserts, the footer; what varies between them is text, or the items of a list.
"""

import regex

from nato_news.boilerplate import Marker
from nato_news.draft.examples import Example, form_of
from nato_news.draft.forms import literal
from nato_news.draft.heads import Head
from nato_news.draft.marks import TAG, Mark, by_text, by_values
from nato_news.draft.template import (
    LABELLED,
    LISTS,
    LONG,
    STORY_WORDS,
    Shared,
    are_tags,
    arrow_of,
    goes_on,
    is_last,
    names_section,
    opens,
    zone_of_block,
)
from nato_news.draft.words import topic_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_GOES_ON = 7  # lines below the landmark of a list in which the text can go on
_LONGEST_HEADING = 120
_HASHTAGS = regex.compile(r"(?:#[^\s#]+[\s,]*)+")


def mark_tail(example: Example, head: Head, shared: Shared, *, dated: bool) -> list[Mark]:
    """The marks of the blocks of EXAMPLE from the text's first on; DATED: the page's date stands above the text."""
    return _Walk(example, head, shared, dated=dated).marks()


class _Walk:
    """The way down one page."""

    def __init__(self, example: Example, head: Head, shared: Shared, *, dated: bool) -> None:
        self.example = example
        self.head = head
        self.pages = shared.pages
        self.repeated = shared.repeated
        self.stories = shared.stories
        self.dated = dated
        self.zone: Zone = Zone.MAIN
        self.tags = False
        self.ended = False
        self.last = self._last_of_text()

    def marks(self) -> list[Mark]:
        """One mark for each block."""
        return [self._mark(number) for number in range(self.head.first, len(self.example))]

    def _last_of_text(self) -> int:
        """The last sentence of the text: above comments and all that ends a text for sure."""
        example, last = self.example, self.head.first
        for number in range(self.head.first, len(example)):
            if number > self.head.first and self._ends(number):
                break
            if example.is_prose(number) and number <= last + 4 * _GOES_ON:
                last = number
        return last

    def _ends(self, number: int) -> bool:
        found = self.example.marker(number)
        zone = found.zone if found and found.role is Role.LANDMARK else None
        if found and found.hard and number > self.head.first + 1:
            return True
        if zone is None and opens(self.example, number):
            topic = topic_of(self.example.text(number))
            zone = Zone(topic) if topic and topic != "tags" else None
        if zone in (Zone.COMMENTS, Zone.ABOUT, Zone.CONTACT):
            return True
        if zone not in LISTS:
            return False
        below = range(number + 1, min(number + 1 + _GOES_ON, len(self.example)))
        return not any(goes_on(self.example, one) for one in below)

    def _mark(self, number: int) -> Mark:
        example = self.example
        found = example.marker(number)
        if _HASHTAGS.fullmatch(example.text(number)):
            self.ended = True
            self._go(Zone.MAIN)
            return Mark(Zone.MAIN, Role.TAGS, "(?P<tags>#.+)")
        labelled = LABELLED.fullmatch(example.text(number))
        if labelled and number > self.last and not example.fixed(number) and topic_of(labelled[1]) == "tags":
            self.ended = True
            self._go(Zone.MAIN)
            return Mark(Zone.MAIN, Role.TAGS, literal(labelled[1]) + "(?P<tags>.+)")
        if self.zone is Zone.MAIN and number <= self.last and found and found.role is not Role.LANDMARK:
            inline = self._inside(number, found)
            if inline:
                return inline
        elif found and not (self.zone in LISTS and self._is_story(number)):
            marked = self._marked(number, found)
            if marked:
                return marked
        if example.fixed(number) or form_of(example.text(number)) in self.repeated:
            return self._fixed(number)
        return self._varying(number)

    def _inside(self, number: int, found: Marker) -> Mark | None:
        """A marker in the middle of the text."""
        if found.zone is Zone.RELATED and found.values:
            return by_values(self.example, number, Zone.RELATED, Role.LINK, dict(found.values))
        if found.zone is Zone.MAIN and found.role is not Role.SECTION:
            return by_values(self.example, number, Zone.MAIN, found.role, dict(found.values or {}))
        if found.zone is Zone.PROMOTION:
            return by_text(self.example, number, Zone.MAIN, Role.NOTICE)
        return None

    def _marked(self, number: int, found: Marker) -> Mark | None:
        """A line that the lexicon knows, below the text or as a landmark."""
        example = self.example
        if found.role is Role.LANDMARK:
            return self._landmark(number, found.zone)
        if found.zone is Zone.RELATED and found.values:
            return by_values(example, number, Zone.RELATED, Role.LINK, dict(found.values))
        if found.zone is Zone.MAIN:
            if self.zone is Zone.COMMENTS:
                return by_text(example, number, Zone.COMMENTS, Role.ACTION)
            self.ended = True
            if found.role in (Role.TAGS, Role.SECTION) and not found.values:
                return self._landmark(number, Zone.MAIN, tags=True)
            if self.zone is not Zone.FOOTER:
                self._go(Zone.MAIN)
                return by_values(example, number, Zone.MAIN, found.role, dict(found.values or {}))
        if found.zone is Zone.COMMENTS and self.zone is not Zone.COMMENTS and found.role is not Role.NOTICE:
            return None
        if found.zone in (Zone.NAVIGATION, Zone.FOOTER) and not example.fixed(number) and self.pages > 1:
            return None
        if self.zone is Zone.FOOTER:
            return by_text(example, number, Zone.FOOTER, Role.LINK)
        self._go(found.zone)
        return by_text(example, number, found.zone, found.role)

    def _go(self, zone: Zone, *, tags: bool = False) -> None:
        self.zone, self.tags = zone, tags

    def _landmark(self, number: int, zone: Zone, *, tags: bool = False) -> Mark | None:
        example = self.example
        if zone is Zone.PROMOTION and self.zone is Zone.MAIN and number <= self.last:
            return by_text(example, number, Zone.MAIN, Role.NOTICE)
        if zone is Zone.PROMOTION and is_last(self.example, number):
            self._go(Zone.FOOTER)
            return by_text(example, number, Zone.FOOTER, Role.LINK)
        if self.zone in LISTS and form_of(example.text(number)) in self.repeated:
            return by_text(example, number, self.zone, Role.ACTION)
        self.ended = self.ended or number > self.last
        self._go(zone, tags=tags)
        return Mark(zone, Role.LANDMARK, literal(example.text(number)), tags)

    def _fixed(self, number: int) -> Mark:
        """A line of the template that no lexicon knows."""
        example = self.example
        form = form_of(example.text(number))
        if self.zone is Zone.MAIN and number <= self.last:
            if number < self.last and self._is_heading(number):
                return Mark(Zone.MAIN, Role.HEADING)
            return by_text(example, number, Zone.MAIN, Role.NOTICE)
        if self.zone in (*LISTS, Zone.COMMENTS) and form in self.repeated:
            return by_text(example, number, self.zone, Role.ACTION)
        if self.zone in LISTS and self._is_story(number):
            return Mark(self.zone, Role.TITLE)
        if self.zone is Zone.CONTACT and not opens(self.example, number):
            return by_text(example, number, Zone.CONTACT, Role.OTHER)
        return self._opened(number) if opens(self.example, number) else self._static(number)

    def _opened(self, number: int) -> Mark:
        """A landmark, by its words or by what stands below it."""
        self.ended = True
        below = number + 1
        topic = topic_of(self.example.text(number))
        if topic == "tags" or (topic is None and self.zone is Zone.MAIN and are_tags(self.example, below)):
            self._go(Zone.MAIN, tags=True)
            return Mark(Zone.MAIN, Role.LANDMARK, literal(self.example.text(number)), tags=True)
        date = self.example.blocks[below].date
        if topic is None and date is not None and date.day is None:
            topic = "latest"
        if topic is None and self.example.is_prose(below):
            topic = "about"
        if topic == "navigation":
            topic = None if self.zone in LISTS else topic
        self._go(Zone(topic) if topic else Zone.RELATED)
        return Mark(self.zone, Role.LANDMARK, literal(self.example.text(number)))

    def _static(self, number: int) -> Mark:
        """A line of the template with nothing below it that varies."""
        example = self.example
        self.ended = True
        if self.zone is Zone.MAIN:
            return by_text(example, number, Zone.MAIN, Role.ACTION)
        starts = example.gaps[number] or not example.fixed(number - 1)
        if self.zone is Zone.COMMENTS and not starts:
            return by_text(example, number, Zone.COMMENTS, Role.NOTICE)
        if starts or self.zone not in (Zone.PROMOTION, Zone.NAVIGATION, Zone.FOOTER):
            self._go(zone_of_block(self.example, number))
        return by_text(example, number, self.zone, Role.NOTICE if self.zone is Zone.PROMOTION else Role.LINK)

    def _is_story(self, number: int) -> bool:
        """Whether a line that repeats is the title of a story that several pages list."""
        example = self.example
        if example.words(number) < STORY_WORDS or example.blocks[number].shape is Shape.LABEL or number == 0:
            return False
        found = example.marker(number)
        if found and (found.role is not Role.COMMENT or self.pages == 1):
            return False
        if not example.fixed(number):
            return True
        if example.is_date(number - 1) and number + 1 < len(example) and example.is_date(number + 1):
            return False
        if form_of(example.text(number)) in self.stories:
            return True
        if example.seen[number] < self.pages:
            starts_block = example.gaps[number] and not example.gaps[number - 1]
            return not starts_block and topic_of(example.text(number)) is None
        return bool(example.marker(number - 1)) and opens(self.example, number)

    def _varying(self, number: int) -> Mark:
        example = self.example
        shape = example.blocks[number].shape
        if example.lines.arrow(number) and number > self.last:
            self._go(Zone.NAVIGATION)
            return Mark(Zone.NAVIGATION, Role.LINK, arrow_of(example.text(number)))
        if self.zone is Zone.MAIN:
            return self._tag(number) if self.tags else self._in_text(number)
        if self.zone in LISTS:
            if shape is Shape.DATE:
                return Mark(self.zone, Role.PUBLISHED)
            if shape is Shape.MARK:
                return Mark(self.zone, Role.OTHER)
            if example.is_prose(number) and len(example.text(number)) >= LONG and number <= self.last:
                self._go(Zone.MAIN)
                return self._in_text(number)
            return Mark(self.zone, Role.SECTION if names_section(example, number) else Role.TITLE)
        if example.is_prose(number) and number <= self.last:
            self._go(Zone.MAIN)
            return self._in_text(number)
        if self.zone is Zone.COMMENTS:
            return Mark(Zone.COMMENTS, Role.COMMENT)
        return Mark(self.zone, Role.PARAGRAPH if self.zone is Zone.ABOUT else Role.OTHER)

    def _tag(self, number: int) -> Mark:
        if self.example.is_prose(number) or self.example.words(number) > 2 * STORY_WORDS:
            self._go(Zone.MAIN)
            return self._in_text(number)
        return Mark(Zone.MAIN, Role.TAGS, TAG, tags=True)

    def _in_text(self, number: int) -> Mark:
        """A line of the text, or of what closes it."""
        example = self.example
        block, meta = example.blocks[number], example.meta(number)
        if example.lines.caption(number):
            return Mark(Zone.MAIN, Role.CAPTION)
        if number > self.last and meta is not None and any(meta.values.values()):
            if meta.role is Role.PUBLISHED and self.dated:
                return Mark(Zone.MAIN, Role.OTHER)
            self.dated = self.dated or meta.role is Role.PUBLISHED
            self.ended = True
            return by_values(example, number, Zone.MAIN, meta.role, meta.values)
        if block.shape in (Shape.MARK, Shape.DATE):
            return Mark(Zone.MAIN, Role.OTHER)
        labelled = LABELLED.fullmatch(block.text)
        if number > self.last and labelled and block.shape is not Shape.SENTENCE:
            self.ended = True
            return Mark(Zone.MAIN, Role.CREDIT, literal(labelled[1]) + ".+")
        if self.ended and block.shape is not Shape.SENTENCE and number > self.last:
            return Mark(Zone.MAIN, Role.OTHER)
        return Mark(Zone.MAIN, Role.HEADING if self._is_heading(number) else Role.PARAGRAPH)

    def _is_heading(self, number: int) -> bool:
        """Whether the line heads the sentence below it."""
        block = self.example.blocks[number]
        if block.shape not in (Shape.SHORT, Shape.LABEL) or block.bullet or len(block.text) > _LONGEST_HEADING:
            return False
        return (number < self.last and not self.example.blocks[number + 1].bullet) or (
            number + 1 < len(self.example) and self.example.is_prose(number + 1)
        )
