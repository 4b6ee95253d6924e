"""Spread: whether a page's text is spread over the entries of a listing, or stands in one place as an article does.

What lives here: the sums of the sentences above, in and between entries.
"""

from collections.abc import Mapping
from itertools import pairwise

from nato_news.generic.line.lines import Lines
from nato_news.page import Shape

HEAD_OF_ENTRY = 4
"""Lines from an entry's title to its text."""
_FEWEST = 3  # entries
_FEW = 5  # of which the first, below its date, may be most of the text
_FEWEST_TEXTS = 2  # entries with a text of their own
_TEASER = 120  # characters that say nothing about where the page's text stands
_LONGEST_TEASER = 180  # characters of one, in a feed
_LONGEST_TEASERS = 600  # characters of an entry's sentences
_SHARE_ABOVE = 0.2  # of the page's text, above the first entry
_SHARE_ABOVE_CARDS = 0.3  # where an author's page says who that is
_SHARE_OF_LARGEST = 0.7  # of it, in one entry
_SHARE_OF_FIRST = 0.45
_SHARE_OF_MOST = 0.5  # in one of those that nothing but their form tells
_SHARE_OF_TEXTS = 0.6  # of the page's text, in an archive of titles and short texts


def are_posts(lines: Lines, entries: list[int], *, archive: bool) -> bool:
    """Whether the page's text is spread over ENTRIES, and does not stand above or in one of them; so ARCHIVE says."""
    masses = _masses(lines, entries)
    total = _mass(lines, 0, len(lines))
    dates_first = lines.blocks[entries[0]].shape is Shape.DATE
    # Where something stands between titles and days they are teasers, not posts.
    parted = any(not any(map(lines.appeared, range(entry, min(entry + 2, len(lines))))) for entry in entries)
    return (
        are_spread(lines, entries, archive=True)
        and (not parted or max(masses) <= _LONGEST_TEASERS)
        and (sum(mass > 0 for mass in masses) >= _FEWEST_TEXTS or len(entries) > _FEWEST)
        # An article and the list or the comments below it: its own title and date are the first entry.
        and (archive or (dates_first and len(entries) <= _FEW) or masses[0] <= max(_SHARE_OF_FIRST * total, _TEASER))
    )


def are_spread(lines: Lines, entries: list[int], *, archive: bool) -> bool:
    """Whether ENTRIES differ, and little of the page's text stands above them and not most of it in one."""
    total = _mass(lines, 0, len(lines))
    return (
        2 * len({tuple(lines.texts[entry : entry + 2]) for entry in entries}) > len(entries)
        and _mass(lines, 0, entries[0]) <= max(_SHARE_ABOVE * total, _TEASER)
        and max(_masses(lines, entries)) <= max((_SHARE_OF_LARGEST if archive else _SHARE_OF_MOST) * total, _TEASER)
    )


def are_all(lines: Lines, texts: Mapping[int, int | None], *, cards: bool = False) -> bool:
    """Whether the page has little text but TEXTS, which stand below titles, and little above; CARDS may have more."""
    total = _mass(lines, 0, len(lines))
    above = _mass(lines, 0, next(iter(texts)))
    listed = sum(len(lines.texts[number]) for number in texts.values() if number is not None)
    return listed >= _SHARE_OF_TEXTS * total and above <= max(
        (_SHARE_ABOVE_CARDS if cards else _SHARE_ABOVE) * total, _TEASER
    )


def are_brief(lines: Lines, entries: list[int]) -> bool:
    """Whether none of ENTRIES has more than a teaser, as those of live blogs have."""
    ends = [*entries[1:], min(entries[-1] + HEAD_OF_ENTRY, len(lines))]
    return all(_mass(lines, start, end) <= _LONGEST_TEASER for start, end in zip(entries, ends, strict=True))


def are_teasers(lines: Lines, entries: list[int]) -> bool:
    """Whether none of ENTRIES has more than a teaser has, and hardly a text stands above them."""
    return max(_masses(lines, entries)) <= _LONGEST_TEASERS and _mass(lines, 0, entries[0]) <= _TEASER


def _masses(lines: Lines, entries: list[int]) -> list[int]:
    """How many characters of sentences each of ENTRIES has."""
    return [_mass(lines, begin, end) for begin, end in pairwise([*entries, len(lines)])]


def _mass(lines: Lines, begin: int, end: int) -> int:
    """How many characters of sentences stand from BEGIN to END."""
    return lines.text_above[end] - lines.text_above[begin]
