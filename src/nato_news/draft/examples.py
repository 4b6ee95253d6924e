"""Examples: pages of one site side by side, and which of their lines repeat.

What lives here: what is known of each line before any role is given, by itself and by the other pages.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import attrs
import regex

from nato_news import dates
from nato_news.boilerplate import Marker
from nato_news.draft.words import says_updated
from nato_news.generic.head.dating import read_loosely
from nato_news.generic.line.lines import Lines
from nato_news.generic.line.meta import Meta, read_meta
from nato_news.generic.line.people import names_alone
from nato_news.page import Block, Page, Shape, read_page
from nato_news.vocabulary import Role

_DIGITS = regex.compile(r"\d+")
_IN_SECTION = regex.compile(r"(.*\d.*\S) (?:in|under|dans|en|em|unter|w|в|у) (\p{Lu}[\p{L} &’'-]{1,30})")
_BARS = regex.compile(r"\s+[·|•—–]\s+")
_NEIGHBOURS = 4  # pages that each page is laid beside, so that many pages take no longer than they must
_LONGEST_FIXED = 300  # characters of a line of the template


def form_of(text: str) -> str:
    """TEXT with each run of digits as one 0: what is equal in "2 min read" and "12 min read"."""
    return _DIGITS.sub("0", text)


@attrs.frozen
class Example:
    """One page among the others."""

    page: Page
    lines: Lines
    seen: tuple[int, ...]
    """For each block, on how many pages it stands in the same place of the template."""
    gaps: tuple[bool, ...]
    """For each block, whether a blank line stands above it."""
    _metas: dict[int, Meta | None] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def __len__(self) -> int:
        return len(self.page.blocks)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Its blocks."""
        return self.page.blocks

    def text(self, number: int) -> str:
        """The folded text of block NUMBER."""
        return self.page.blocks[number].text

    def fixed(self, number: int) -> bool:
        """Whether the block is a line of the template."""
        return self.seen[number] > 1

    def marker(self, number: int) -> Marker | None:
        """What the lexicon says of the block."""
        return self.lines.markers[number]

    def meta(self, number: int) -> Meta | None:
        """What the block says of when and by whom, if that is all it says; also of a date among few words."""
        if number not in self._metas:
            plain, more = self.lines.meta(number), meta_of(self.text(number))
            fuller = more is not None and plain is not None and len(more.values) > len(plain.values)
            self._metas[number] = (more if fuller else plain or more) or self._loosely(number)
        return self._metas[number]

    def _loosely(self, number: int) -> Meta | None:
        """A date among few words that no label explains."""
        values = read_loosely(self.lines, number)
        date = (values or {}).get("published")
        if not values or not date:
            return None
        if says_updated(self.text(number).partition(date)[0]):
            return Meta(Role.UPDATED, {"updated": date})
        return Meta(Role.PUBLISHED, values)

    def breadcrumb(self, number: int) -> bool:
        """Whether the block is a way through the site's sections."""
        text = self.text(number)
        return self.lines.breadcrumb(number) or (
            " / " in text and len(text) <= _LONGEST_FIXED and self.meta(number) is None
        )

    def is_date(self, number: int) -> bool:
        """Whether the block is a date or a clock and nothing else."""
        return self.page.blocks[number].shape is Shape.DATE

    def words(self, number: int) -> int:
        """How many words the block has."""
        return self.text(number).count(" ") + 1

    def is_prose(self, number: int) -> bool:
        """Whether the block is a sentence that a text is made of, and no line of the template."""
        block = self.page.blocks[number]
        if self.fixed(number) or self.marker(number) or self.meta(number) or self.lines.caption(number):
            return False
        return block.shape is Shape.SENTENCE and block.text.count(" ") >= 3 and self.lines.ends_sentence(number)


def lay_out(texts: Sequence[str]) -> list[Example]:
    """TEXTS read, and laid side by side."""
    pages = [read_page(text) for text in texts]
    lines = [Lines(page) for page in pages]
    forms = [_forms(one) for one in lines]
    shared = _shared(forms)
    counts = Counter(form for form, pages_of in shared.items() for _ in pages_of)
    firsts = [{form: place for place, form in reversed(list(enumerate(own)))} for own in forms]
    return [
        Example(
            page,
            one,
            tuple(
                counts[form] if number in shared.get(form, ()) and first[form] == place else 1
                for place, form in enumerate(own)
            ),
            tuple(block.first > above for block, above in zip(page.blocks, _ends(page), strict=False)),
        )
        for number, (page, one, own, first) in enumerate(zip(pages, lines, forms, firsts, strict=True))
    ]


def _ends(page: Page) -> Iterator[int]:
    """Where the block above each block ends."""
    yield 0
    for block in page.blocks:
        yield block.end


def _forms(lines: Lines) -> list[str]:
    """The form of each line that can be one of a template; empty for dates, marks and bylines, and for texts."""
    return [
        ""
        if block.shape in (Shape.DATE, Shape.MARK) or len(block.text) > _LONGEST_FIXED or _says(lines, number)
        else form_of(block.text)
        for number, block in enumerate(lines.blocks)
    ]


def meta_of(text: str) -> Meta | None:
    """What a line of date and byline says that is more than the generic parser reads."""
    return None if len(text) > _LONGEST_FIXED else _with_section(text) or _in_pieces(text)


def _in_pieces(text: str) -> Meta | None:
    """A line of date, names and more with bars between them ("3 June 2024 · Ann Lee · 2 comments")."""
    pieces = _BARS.split(text)
    date = next((piece for piece in pieces if (read_date := dates.read(piece)) and read_date.is_full), None)
    if date is None or len(pieces) == 1:
        return None
    names = next((piece for piece in pieces if names_alone(piece)), None)
    return Meta(Role.PUBLISHED, {"published": date, **({"authors": names} if names else {})})


def _with_section(text: str) -> Meta | None:
    """A line of date and byline that ends with the section ("Posted on March 3, 2024 by Ann Lee in Bread")."""
    match = _IN_SECTION.fullmatch(text)
    found = read_meta(match[1]) if match else None
    if match is None or found is None or not found.values.get("published"):
        return None
    return Meta(found.role, {**found.values, "section": match[2]})


def _says(lines: Lines, number: int) -> bool:
    """Whether the line has a date or a name in it, that differ from page to page."""
    meta = lines.meta(number)
    if meta is not None and any(meta.values.values()):
        return True
    return read_loosely(lines, number) is not None or meta_of(lines.texts[number]) is not None


def _shared(forms: list[list[str]]) -> dict[str, set[int]]:
    """For each form, the pages that have it in the same order among the others."""
    shared: defaultdict[str, set[int]] = defaultdict(set)
    count = len(forms)
    for one in range(count):
        for step in range(1, min(_NEIGHBOURS, count - 1) + 1):
            other = (one + step) % count
            for form in _in_order(forms[one], forms[other]):
                shared[form] |= {one, other}
    return shared


def _in_order(one: list[str], other: list[str]) -> Iterator[str]:
    """The longest series of forms that both pages have in one order; of repeated ones the first counts."""
    places = {form: number for number, form in reversed(list(enumerate(other))) if form}
    series = [(places[form], form) for form in dict.fromkeys(one) if form in places]
    ends: list[int] = []
    chains: list[int] = []
    before: list[int] = []
    for number, (place, _) in enumerate(series):
        at = bisect_left(ends, place)
        before.append(chains[at - 1] if at else -1)
        if at == len(ends):
            ends.append(place)
            chains.append(number)
        else:
            ends[at], chains[at] = place, number
    last = chains[-1] if chains else -1
    while last >= 0:
        yield series[last][1]
        last = before[last]
