"""Banners: what a page says of cookies, which is read apart from it.

What lives here: where such a banner stands, and the page without it. What a text says does not hang on whether
somebody was asked for consent above it.
"""

from collections.abc import Collection, Iterable, Mapping

import attrs

from nato_news.furniture import Furniture, banners_of, is_like_link, meant
from nato_news.generic.line.lines import Lines
from nato_news.labelling import Label, label_of
from nato_news.page import Block, Page
from nato_news.vocabulary import Role

_TEXTS = {Role.TITLE, Role.PARAGRAPH}


def find_banners(lines: Lines) -> dict[int, Furniture]:
    """The lines of cookie banners."""
    return banners_of(lines.texts, list(map(meant, lines.markers)), list(map(is_like_link, lines.blocks)))


def without(page: Page, numbers: Collection[int]) -> Page:
    """PAGE without the lines NUMBERS; the others are numbered anew."""
    blocks: list[Block] = []
    seen: dict[str, int] = {}
    for block in page.blocks:
        if block.number not in numbers:
            number, above = len(blocks), seen.get(block.text)
            blocks.append(block._replace(number=number, repeats=None if above is None else number - above))
            seen[block.text] = number
    return attrs.evolve(page, blocks=tuple(blocks))


def with_banners(labels: Iterable[Label], banners: Mapping[int, Furniture], count: int) -> list[Label]:
    """The labels of all COUNT lines of a page: LABELS, those of what is no banner, and those of its BANNERS."""
    rest = iter(labels)
    merged: list[Label] = []
    begun = False
    for number in range(count):
        if number in banners:
            banner = banners[number] if begun else banners[number].above
            merged.append(label_of(banner.zone, banner.role))
        else:
            merged.append(next(rest))
            begun = begun or merged[-1].role in _TEXTS
    return merged
