"""Template: what the lines that repeat from page to page open, close and list.

What lives here: questions about one line and its neighbours that only repetition answers; no role is given here.
"""

from collections import Counter
from collections.abc import Sequence

import attrs
import regex

from nato_news.draft.examples import Example, form_of
from nato_news.draft.forms import literal
from nato_news.draft.heads import Head, is_brief
from nato_news.draft.words import topic_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

LISTS = (Zone.RELATED, Zone.TRENDING, Zone.LATEST)
LONG = 60  # characters of a sentence below a list that goes on with the text
LABELLED = regex.compile(r"(\p{Lu}[\p{L} ]{1,20} ?: )\S.{0,80}")
STORY_WORDS = 3  # words of a title at the least
_BRIEF_TAG, _TAGS = 30, 8


@attrs.frozen
class Shared:
    """What the pages say together."""

    pages: int
    """How many there are."""
    repeated: frozenset[str]
    """Forms that some page has twice or more."""
    stories: frozenset[str]
    """Forms of titles that several pages list."""

    @classmethod
    def of(cls, examples: Sequence[Example], heads: Sequence[Head]) -> "Shared":
        """What EXAMPLES with HEADS say together."""
        return cls(len(examples), repeated_of(examples, heads), stories_of(examples))


def opens(example: Example, number: int) -> bool:
    """Whether a line of the template has lines below it that vary."""
    below = number + 1
    if not example.fixed(number) or below >= len(example):
        return False
    return not example.fixed(below) and example.marker(below) is None


def are_tags(example: Example, number: int) -> bool:
    """Whether brief lines follow that are no titles, down to the next line of the template."""
    count = 0
    while number < len(example) and not example.fixed(number) and example.marker(number) is None:
        if example.words(number) >= STORY_WORDS or len(example.text(number)) > _BRIEF_TAG or example.is_date(number):
            return False
        number, count = number + 1, count + 1
    return 0 < count <= _TAGS


def is_last(example: Example, number: int) -> bool:
    """Whether nothing but lines of the template follows, down to the end of the page."""
    return all(
        example.fixed(one)
        and not ((found := example.marker(one)) and found.role is Role.LANDMARK and found.zone is not Zone.PROMOTION)
        for one in range(number, len(example))
    )


def zone_of_block(example: Example, number: int) -> Zone:
    """The zone of the lines of the template from NUMBER to the next blank line, by what any of them says."""
    end = number + 1
    while end < len(example) and not example.gaps[end] and example.fixed(end):
        end += 1
    for one in range(number, end):
        found = example.marker(one)
        topic = found.zone if found and found.role is not Role.LANDMARK else topic_of(example.text(one))
        if topic in (Zone.PROMOTION, Zone.NAVIGATION, Zone.FOOTER):
            return Zone(topic)
    return Zone.FOOTER if is_last(example, number) else Zone.PROMOTION


def names_section(example: Example, number: int) -> bool:
    """Whether the line names the section of the item below: one of the menu's, or in capitals."""
    block = example.blocks[number]
    below = number + 1 < len(example) and example.words(number + 1) > example.words(number)
    return below and is_brief(example, number) and (block.shape is Shape.LABEL or block.repeats is not None)


def goes_on(example: Example, number: int) -> bool:
    """Whether the text goes on here: a long sentence with another one, or nothing of a list, below it."""
    below = number + 1
    if not example.is_prose(number) or len(example.text(number)) < LONG:
        return False
    if below == len(example) or example.is_prose(below):
        return True
    closes = example.fixed(below) or example.marker(below) is not None or LABELLED.match(example.text(below))
    return bool(closes) and not example.is_date(below)


def arrow_of(text: str) -> str:
    """A pattern for a link by the arrow that it starts or ends with."""
    return literal(text[0]) + ".+" if not text[0].isalnum() else ".+" + literal(text[-1])


def repeated_of(examples: Sequence[Example], heads: Sequence[Head]) -> frozenset[str]:
    """The forms that a page has twice or more below its head, and not in the menu above."""
    repeated: set[str] = set()
    for example, head in zip(examples, heads, strict=True):
        forms = [form_of(block.text) for block in example.blocks if block.shape not in (Shape.DATE, Shape.MARK)]
        below = Counter(form_of(block.text) for block in example.blocks[head.first :])
        repeated |= {form for form, count in below.items() if count > 1 and form in forms}
    return frozenset(
        repeated
        - {
            form_of(block.text)
            for example, head in zip(examples, heads, strict=True)
            for block in example.blocks[: head.first]
        }
    )


def stories_of(examples: Sequence[Example]) -> frozenset[str]:
    """The forms of titles that several pages list: on some page they stand right below a list's landmark."""
    opening = {
        form_of(example.text(number))
        for example in examples
        for number in range(len(example) - 1)
        if _lists(example, number)
    }
    return frozenset(
        form_of(example.text(number))
        for example in examples
        for number in range(1, len(example))
        if example.fixed(number)
        and example.words(number) >= STORY_WORDS
        and example.marker(number) is None
        and example.blocks[number].shape is not Shape.LABEL
        and form_of(example.text(number - 1)) in opening
    )


def _lists(example: Example, number: int) -> bool:
    """Whether the line opens a list here: the lexicon or a line below it that varies says so."""
    found = example.marker(number)
    if found is not None:
        return found.role is Role.LANDMARK and found.zone in LISTS
    below = number + 1
    return (
        example.fixed(number)
        and not example.fixed(below)
        and example.marker(below) is None
        and (not example.is_prose(below))
    )
