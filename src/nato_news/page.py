"""Page: a text cut once into lines, and the lines that carry text as blocks with a shape.

This is the only place that cuts. A *block* is what a layout reads as one: a line that is not blank, or
the lines of one wrapped paragraph joined. Its shape comes from its own form (and from the lines above,
in so far as it repeats one); no layout and no source is known here.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

import attrs
import regex

from nato_news import dates
from nato_news.evidence import key_of_text
from nato_news.folding import fold_lines, visible, without_bullet
from nato_news.memory import Memory

_PREFIX = regex.compile(r"date (\d{4}-\d\d(?:-\d\d)?) (?=\S)")
_CLOSING = "'\"”’»)]"
_ENDING = frozenset(".…:;,!")
_FULL_STOP = regex.compile(r"[.…!?]['\"”’»)\]]*$")
_BEGINS = regex.compile(r"\p{Lu}[\p{L}-]{0,15} ?: |[-–—+] |\d{1,2}[.)] ")
# With the marks that French keeps off a word by a no-break space, where all spaces are such.
_FIRST_WORD = regex.compile(r"(?:[«‹]\s)?\S+(?:\s[»›?!:;%])*")
_TYPED = ".!?"  # above a capital, behind which some type two spaces
_LONGEST_SHORT = 200  # characters; the longest title met has 150
_LONGEST_LABEL = 30
_LONGEST_KEYED = 1000  # characters of a block that its first word is sought in
_WRAPPED_SHARE = 0.7  # of the lines that follow another one directly
_SHORT_SHARE = 0.5  # of the longest line's columns: shorter lines, of menus and comments, are not wrapped on any page
_INDENTED = 6  # columns at the most by which some paragraphs of a page are indented
_LONGEST_MARK = 3  # characters of a word without a letter or a figure, such as a dash
# Words behind a hyphen that stands for the end of a later word ("Nacht- und Notdienst").
_BETWEEN_PARTS = frozenset({"und", "oder", "bis", "sowie", "and", "or", "to", "en", "of", "och", "og"})
_SURE = 3  # lines that go on, from which on a page is hard-wrapped for sure
_PER_WIDE = 5  # lines that go on, at the least, for each that is wider than those of a hard-wrapped page are
_BEYOND = 6  # columns by which a line may be wider than most that go on with a sentence in the next one
_NARROWEST, _WIDEST = 45, 100  # columns of the longest line of a page that counts as hard-wrapped
# Wrapped, though not greedily: nearly all lines that others follow have this share of its columns, and so many of the
# others begin with a small letter.
_FULL, _NARROWEST_FULL, _SMALL_SHARE = 0.8, 60, 0.4


class Shape(StrEnum):
    """What a block's own form says."""

    DATE = "date"
    """A written date or clock and nothing else."""
    MARK = "mark"
    """Something without a letter: a number, a bar, a row of dots."""
    LABEL = "label"
    """A word or three in upper case."""
    FRAGMENT = "fragment"
    """A text that starts in the middle of a sentence, with a small letter."""
    SHORT = "short"
    """A text that does not end as a sentence does: a title, a name, a link."""
    SENTENCE = "sentence"
    """A text that ends as a sentence does, or is too long to be anything else."""


# A tuple, since a page has hundreds of them: a frozen class takes three times as long to make.
class Block(NamedTuple):
    """One line that is not blank, or the joined lines of one wrapped paragraph."""

    number: int
    """Its number among the page's blocks, from 0."""
    first: int
    """Number of its first line, from 0."""
    end: int
    """Number of the line behind its last one."""
    text: str
    """The folded text, without a bullet mark and without the page's corpus prefix."""
    bullet: bool
    """Whether a bullet mark stands in front."""
    shape: Shape
    """What its form says."""
    date: dates.Written | None
    """The date, where the shape is one."""
    repeats: int | None
    """How many blocks above it the same text stood last, or `None`."""


@attrs.frozen(slots=False)
class Page:
    """One text as given, read into lines."""

    text: str
    """The input, character for character."""
    ends: tuple[int, ...]
    """Offset behind each physical line, line ending included."""
    blocks: tuple[Block, ...]
    """What is on the page, in order; blank lines belong to no block."""
    prefix: str | None
    """The day or month of a corpus prefix (`2024-06`), an artefact of how some corpora were made."""

    @cached_property
    def words(self) -> Mapping[str, list[str]]:
        """The texts of the blocks by their first words, digits folded: what signs are looked up by."""
        words: dict[str, list[str]] = {}
        for text in dict.fromkeys(block.text for block in self.blocks):
            words.setdefault(key_of_text(text[:_LONGEST_KEYED]), []).append(text)
        return words

    def offset(self, line: int) -> int:
        """The offset at which line number LINE starts; of the line behind the last one, the end."""
        return self.ends[line - 1] if line else 0


def read_page(text: str) -> Page:
    """Cut TEXT into lines and blocks; time and memory are linear in its length."""
    raw = text.splitlines(keepends=True)
    folded = fold_lines(text, raw)
    prefix = _take_prefix(folded)
    glued = _wraps(raw, folded, f"date {prefix} " if prefix else "")
    spans = list(_paragraphs(folded, glued))
    forms = FORMS.of([joined for _, _, joined in spans])
    blocks: list[Block] = []
    seen: dict[str, int] = {}
    for number, ((first, end, _), (content, bullet, shape, date)) in enumerate(zip(spans, forms, strict=True)):
        above = seen.get(content)
        repeats = None if above is None else number - above
        blocks.append(Block(number, first, end, content, bullet, shape, date, repeats))
        seen[content] = number
    return Page(text, tuple(accumulate(map(len, raw))), tuple(blocks), prefix)


def _form(text: str) -> tuple[str, bool, Shape, dates.Written | None]:
    """A folded TEXT without bullet marks, whether one stood in front, its shape, and its date."""
    content = without_bullet(text)
    date = dates.read(content)
    return content, content is not text, Shape.DATE if date else _shape(content), date


FORMS = Memory(_form)
"""The forms of texts."""


def _paragraphs(folded: list[str], glued: set[int]) -> Iterable[tuple[int, int, str]]:
    """Where each line that is not blank begins, where it ends with those that are GLUED to it, and its text."""
    for first, text in enumerate(folded):
        if text and first not in glued:
            end = first + 1
            while end in glued:
                end += 1
            yield first, end, text if end == first + 1 else _join(folded[first:end])


def _take_prefix(folded: list[str]) -> str | None:
    """Take a corpus prefix off the first text of the page and return its date."""
    for number, text in enumerate(folded):
        if text:
            match = _PREFIX.match(text)
            if match and dates.read(match[1]):
                folded[number] = text[match.end() :]
                return match[1]
            return None
    return None


def _shape(text: str) -> Shape:
    if not (text[:1].isalpha() or any(map(str.isalpha, text))):
        return Shape.MARK
    if len(text) > _LONGEST_SHORT:
        return Shape.SENTENCE
    if text[0].islower():
        return Shape.FRAGMENT
    if text.rstrip(_CLOSING)[-1:] in _ENDING:
        return Shape.SENTENCE
    if len(text) <= _LONGEST_LABEL and text.isupper():
        return Shape.LABEL
    return Shape.SHORT


def _join(lines: list[str]) -> str:
    """The lines of a wrapped paragraph as one text; a word broken at its hyphen is whole again."""
    joined = lines[0]
    for line in lines[1:]:
        broken = len(joined) > 1 and joined[-1] == "-" and joined[-2].isalpha() and line[0].isalpha()
        broken = broken and line.partition(" ")[0] not in _BETWEEN_PARTS
        joined += line if broken else " " + line
    return joined


def _wraps(raw: list[str], folded: list[str], prefix: str) -> set[int]:
    """Numbers of the lines that go on where the line above broke off, on a hard-wrapped page.

    A page is hard-wrapped if nearly all lines that follow another one directly could not have had their first word
    on it: the greedy rule of every wrapping program. It is also if this is so below nearly all lines that are not
    short, or if nearly all of those are almost as wide as the widest, as where an extractor took links out, and
    sentences go on below them. Lines that are wider than those in which sentences go on (an address, a banner that
    was not there when the page was wrapped) do not count. Decided once for the page; on a page that is not wrapped a
    line is a paragraph. The corpus PREFIX, taken off the first line, may have been there when the page was wrapped,
    or have come later.
    """
    runs_on = {n for n, text in enumerate(folded) if n and text[:1].islower() and 0 < len(folded[n - 1]) <= _WIDEST}
    wide = sum(len(text) > _WIDEST for text in folded)
    if wide * _PER_WIDE > len(folded) and wide > len(runs_on):
        return set()
    widths = [
        len(visible(line).strip()) if 0 < len(text) <= _WIDEST else 0 for line, text in zip(raw, folded, strict=True)
    ]
    first = next((number for number, text in enumerate(folded) if text), 0)
    if prefix and widths[first]:
        widths[first] -= len(prefix)
    widths = _not_too_wide(widths, folded, runs_on)
    widest = max(widths, default=0)
    if widest < _NARROWEST:
        return set()
    adjacent = {number for number, (above, below) in enumerate(pairwise(widths), 1) if above and below}
    # A mark with a text begins an item, where a dash may go on with a sentence.
    adjacent = {number for number in adjacent if without_bullet(folded[number]) in (folded[number], "")}
    # No program breaks lines at a no-break space, but some extractors make all spaces so.
    space = " " if any(" " in line.strip() for line in raw) else None
    glued = {n for n in adjacent if _breaks(folded[n - 1], raw[n], space, widths[n - 1], widest)}
    # The fields of a mail's header and the items of a list stand one below another on any page.
    adjacent = {n for n in adjacent if n in glued or not _BEGINS.match(folded[n])}
    if len(glued) < _WRAPPED_SHARE * len(adjacent):
        glued = _run_on(glued, adjacent, folded, widths) if widest >= _NARROWEST_FULL else set()
    if max(len(glued) / _PER_WIDE, _different(folded, glued & runs_on) - _SURE) < wide:
        return set()
    # One or two such lines may be chance, unless one goes on with a sentence.
    if len(glued) < _SURE:
        return set() if all(_FULL_STOP.search(folded[number - 1]) for number in glued) else glued
    if prefix and folded[first + 1] and widths[first] + len(prefix) + 1 + len(folded[first + 1].split()[0]) > widest:
        glued.add(first + 1)
    return glued


def _not_too_wide(widths: list[int], folded: list[str], runs_on: set[int]) -> list[int]:
    """WIDTHS, with 0 for lines that are wider than those above sentences that go on, the lines RUNS_ON."""
    if _different(folded, runs_on) < _SURE:
        return widths
    usual = sorted(widths[n - 1] for n in runs_on)[3 * len(runs_on) // 4]
    return [width if width <= usual + _BEYOND else 0 for width in widths]


def _different(folded: list[str], numbers: set[int]) -> int:
    """How many words the lines NUMBERS begin with: those of a sentence with many, the items of a list with one."""
    return len({folded[number].partition(" ")[0] for number in numbers})


def _run_on(glued: set[int], adjacent: set[int], folded: list[str], widths: list[int]) -> set[int]:
    """GLUED, or all ADJACENT lines below a full one: whichever are most of those below a line that is not short.

    None, if sentences do not go on in them.
    """
    widest = max(widths)
    below = {number for number in adjacent if widths[number - 1] >= _SHORT_SHARE * widest}
    full = {number for number in below if widths[number - 1] >= _FULL * widest}
    for found in (glued, full):
        ended = sum(_FULL_STOP.search(folded[number - 1]) is not None for number in found)
        small = sum(folded[number][0].islower() for number in found)
        most = len(found) >= max(_WRAPPED_SHARE * len(below), _SURE)
        if most and ended < (1 - _WRAPPED_SHARE) * len(found) and small >= _SMALL_SHARE * len(found):
            return found
    return set()


def _breaks(above: str, below: str, space: str | None, width: int, widest: int) -> bool:
    """Whether the first word of the raw line BELOW had no place on the line ABOVE, which is WIDTH columns wide.

    Words are parted by SPACE, or by any white space.
    """
    bare = visible(below).strip()
    word = bare.partition(space)[0] if space else (_FIRST_WORD.match(bare) or [bare])[0]
    if _is_row(word) or _is_row(above):
        return False
    # Indented paragraphs are narrower; in them sentences go on as well.
    slack = _INDENTED if word[0].islower() else 0
    hyphened = above[-1] == "-" and above[-2:-1].isalpha()  # else a dash, with a space behind it
    spaces = 0 if hyphened else 1 + (above[-1] in _TYPED and word[0].isupper())
    return width + spaces + len(word) > widest - slack


def _is_row(text: str) -> bool:
    """Whether TEXT is a row of dashes or the like."""
    return len(text) > _LONGEST_MARK and not any(map(str.isalnum, text))
