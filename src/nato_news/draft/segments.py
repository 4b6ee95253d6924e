"""Segments: the marked blocks of each example cut where a part of the layout ends, and laid together.

What lives here: which stretches of different pages are one part of the layout to be, and their order.
"""

from collections.abc import Sequence

import attrs

from nato_news.draft.marks import Mark
from nato_news.draft.merging import merged, places
from nato_news.page import Block
from nato_news.vocabulary import Role, Zone

_ONE_PART = (Zone.COMMENTS, Zone.ABOUT, Zone.CONTACT)  # zones that have one part, whatever opens it
_INLINE = "inline"
_AGAIN = "again"

Row = tuple[Block, Mark]


@attrs.frozen
class Segment:
    """One stretch of one page."""

    zone: Zone
    """Its zone."""
    key: str
    """What tells it from other stretches of its zone: its landmark's pattern, or its kind."""
    rows: tuple[Row, ...]
    """Its blocks with their marks, the landmark first if there is one."""

    @property
    def is_opened(self) -> bool:
        """Whether a landmark opens it."""
        return self.rows[0][1].role is Role.LANDMARK


@attrs.frozen
class Stretch:
    """What the pages have in one part of the layout to be."""

    zone: Zone
    """Its zone."""
    key: str
    """As in `Segment`."""
    segments: tuple[Segment, ...]
    """The stretches of the pages, in order."""
    pages: int
    """How many pages have it."""

    @property
    def is_again(self) -> bool:
        """Whether it goes on with the text below another part."""
        return self.zone is Zone.MAIN and self.key == _AGAIN

    @property
    def is_inline(self) -> bool:
        """Whether it is a line in the middle of a text that leads to another page."""
        return self.key == _INLINE


def cut(blocks: Sequence[Block], marks: Sequence[Mark]) -> list[Segment]:
    """One page's segments."""
    runs: list[list[Row]] = []
    for row in zip(blocks, marks, strict=True):
        if not runs or _starts(runs[-1], row[1]):
            runs.append([])
        runs[-1].append(row)
    segments: list[Segment] = []
    for run in runs:
        again = any(one.zone is Zone.MAIN and one.key in ("", _AGAIN) for one in segments)
        segments.append(Segment(run[0][1].zone, _key(run, again=again), tuple(run)))
    return segments


def _starts(run: list[Row], mark: Mark) -> bool:
    above = run[-1][1]
    if mark.zone is not above.zone:
        return True
    if mark.role is Role.LANDMARK:
        return mark.zone not in _ONE_PART
    return mark.zone is Zone.RELATED and (mark.role is Role.LINK) is not (above.role is Role.LINK)


def _key(run: list[Row], *, again: bool) -> str:
    mark = run[0][1]
    if mark.zone in _ONE_PART:
        return "one"
    if mark.role is Role.LANDMARK:
        return mark.pattern or ""
    if mark.zone is Zone.RELATED and mark.role is Role.LINK:
        return _INLINE
    return _AGAIN if again and mark.zone is Zone.MAIN else ""


def lay_together(pages: Sequence[Sequence[Segment]]) -> list[Stretch]:
    """The parts that the pages have, in an order that fits them; what a landmark opens stands once."""
    names = [[(segment.zone, segment.key) for segment in page] for page in pages]
    whole = merged(names)
    held: list[list[tuple[int, Segment]]] = [[] for _ in whole]
    first: dict[tuple[Zone, str], int] = {}
    for number, (page, named) in enumerate(zip(pages, names, strict=True)):
        for segment, place in zip(page, places(whole, named), strict=True):
            if place is not None:
                once = segment.is_opened or segment.key == _INLINE
                at = first.setdefault(whole[place], place) if once else place
                held[at].append((number, segment))
    return [
        Stretch(zone, key, tuple(segment for _, segment in one), len({number for number, _ in one}))
        for (zone, key), one in zip(whole, held, strict=True)
        if one
    ]
