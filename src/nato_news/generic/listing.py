"""Listings: pages that are made of several posts or of entries about other pages.

What lives here: how such a page is told from an article, and the labels of its lines.
"""

import regex

from nato_news.generic.lines import LISTS, Lines
from nato_news.labelling import Label, label_of
from nato_news.page import Shape
from nato_news.vocabulary import Role, Zone

_FEWEST = 3  # entries
_FEW = 5  # of which the first, below its date, may be most of the text
_FEWEST_TEXTS = 2  # entries with a text of their own
_WORDS_OF_BLOG = 2  # spaces in a blog's name above its posts; a shorter line is an archive's title
_TEASER = 120  # characters that say nothing about where the page's text stands
_SHORT_HEAD = 3  # lines, of which the first is the page's title
_SHARE_ABOVE = 0.15  # of the page's text, above the first entry
_SHARE_OF_LARGEST = 0.7  # of it, in one entry
_SHARE_OF_FIRST = 0.45
_SHARE_OF_TEASERS = 0.6  # of the page's text, in an archive of teasers
_LEAST_TEASER = 60  # characters of a text that is cut off
_HEAD_OF_ENTRY = 4  # lines from an entry's title to its text
_CUT = ("…", "...", "[…]", "[...]", "(…)", "(...)")
_LONGEST_MORE = 160  # characters of a link to the rest, which may say the title again
_MORE = regex.compile(
    r"(?:continue reading|read more|read the rest|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo"
    r"|continua a leggere|leggi tutto|continue a ler|ler mais|continuar lendo|czytaj (?:dalej|więcej)"
    r"|читати (?:далі|більше)|читать (?:далее|дальше|полностью)|devamını oku|ardını oxu)"
    r"(?: [\"“«„].{1,120}[\"”»“]|[ .:…→»>]*)",
    regex.IGNORECASE,
)


def label_listing(lines: Lines) -> list[Label] | None:
    """The labels of a page's lines if it is a listing, else `None`."""
    entries = _entries(lines)
    if len(entries) >= _FEWEST and _is_listing(lines, entries):
        return _labels(lines, entries)
    teased = _teased(lines)
    return _labels(lines, list(teased)) if len(teased) >= _FEWEST and _is_teased(lines, teased) else None


def _labels(lines: Lines, entries: list[int]) -> list[Label]:
    labels = [_head_label(lines, number, entries[0]) for number in range(entries[0])]
    item, begun = -1, set(entries)
    for number in range(entries[0], len(lines)):
        item += number in begun
        labels.append(_label(lines, number, item, begun, in_last=number > entries[-1]))
    return labels[: entries[-1]] + _ended(lines, entries[-1], labels[entries[-1] :])


def _ended(lines: Lines, last: int, labels: list[Label]) -> list[Label]:
    """LABELS from the LAST entry on, with those of the zones that follow it."""
    zone, listed = Zone.MAIN, 0
    for number, label in enumerate(labels[1:], 1):
        if zone in LISTS and lines.markers[last + number] is None:
            labels[number] = Label(zone, Role.TITLE, listed)
            listed += 1
        elif label.zone is not Zone.MAIN:
            listed = listed if label.zone is zone else 0
            zone = label.zone
        elif zone is not Zone.MAIN:
            labels[number] = label_of(zone, Role.NOTICE if zone is Zone.PROMOTION else Role.LINK)
    return labels


def _entries(lines: Lines) -> list[int]:
    """The lines at which entries begin: dates above titles, or titles above dates or ages."""
    above, below = [], []
    for number, (block, found) in enumerate(zip(lines.blocks, lines.markers, strict=True)):
        if block.date is None and found is None:
            continue
        if _is_date(lines, number):
            if number + 1 < len(lines) and lines.title_like(number + 1):
                above.append(number)
            if number and lines.title_like(number - 1):
                below.append(number - 1)
        elif _ends_page(lines, number):
            break
    return above if len(above) >= len(below) else below


def _teased(lines: Lines) -> dict[int, int]:
    """The titles above texts that are cut off, as they stand in archives without dates, and those texts."""
    found: dict[int, int] = {}
    last = -1
    for number, text in enumerate(lines.texts):
        if lines.markers[number] is None and len(text) >= _LEAST_TEASER and _is_cut(lines, number):
            above = range(number - 1, max(number - 1 - _HEAD_OF_ENTRY, last), -1)
            title = next((other for other in above if lines.title_like(other) and not _is_cut(lines, other)), None)
            if title is not None:
                again = title - 1 > last and lines.texts[title - 1] == lines.texts[title]
                found[title - again] = last = number
    return found


def _is_teased(lines: Lines, teased: dict[int, int]) -> bool:
    """Whether the page has little text but that of the entries TEASED, and none above them."""
    total = _mass(lines, 0, len(lines))
    above = _mass(lines, 0, next(iter(teased)))
    teasers = sum(len(lines.texts[number]) for number in teased.values())
    return teasers >= _SHARE_OF_TEASERS * total and above <= max(_SHARE_ABOVE * total, _TEASER)


def _is_cut(lines: Lines, number: int) -> bool:
    """Whether the line is cut off, or leads to what follows it."""
    text = lines.texts[number]
    return text.endswith(_CUT) or _more(text) is not None


def _ends_page(lines: Lines, number: int) -> bool:
    """Whether lists of other pages or comments begin, whose dates are not entries."""
    found = lines.markers[number]
    if found is None:
        return False
    if found.zone is Zone.COMMENTS:
        return found.role is Role.COMMENT
    return found.role is Role.LANDMARK and found.zone in LISTS


def _is_date(lines: Lines, number: int) -> bool:
    date = lines.blocks[number].date
    return (date is not None and (date.is_full or date.ago is not None)) or (
        lines.marked(number, Role.NOTICE) and lines.texts[number].endswith("ago")
    )


def _is_listing(lines: Lines, entries: list[int]) -> bool:
    """Whether the page's text is spread over ENTRIES, and does not stand above or in one of them."""
    ends = [*entries[1:], len(lines)]
    above = _mass(lines, 0, entries[0])
    masses = [_mass(lines, start, end) for start, end in zip(entries, ends, strict=True)]
    total = above + sum(masses)
    dates_first = lines.blocks[entries[0]].shape is Shape.DATE
    return (
        (sum(mass > 0 for mass in masses) >= _FEWEST_TEXTS or len(entries) > _FEWEST)
        and above <= max(_SHARE_ABOVE * total, _TEASER)
        and max(masses) <= max(_SHARE_OF_LARGEST * total, _TEASER)
        # An article and the list or the comments below it: its own title and date are the first entry.
        and ((dates_first and len(entries) <= _FEW) or masses[0] <= max(_SHARE_OF_FIRST * total, _TEASER))
    )


def _mass(lines: Lines, begin: int, end: int) -> int:
    """How many characters of sentences stand from BEGIN to END."""
    return sum(len(lines.texts[number]) for number in range(begin, end) if lines.blocks[number].shape is Shape.SENTENCE)


def _head_label(lines: Lines, number: int, first: int) -> Label:
    """A line above the first entry: the page's title, the name of a blog, or a menu."""
    place = 0 if first <= _SHORT_HEAD and lines.title_like(0) else first - 1
    if number != place or not lines.title_like(number):
        return label_of(Zone.NAVIGATION, Role.LINK)
    names_blog = lines.texts[number].count(" ") >= _WORDS_OF_BLOG and lines.blocks[first].date is not None
    return Label(Zone.MAIN, Role.SITE if names_blog else Role.TITLE)


def _label(lines: Lines, number: int, item: int, begun: set[int], *, in_last: bool) -> Label:
    """A line of an entry."""
    if _is_date(lines, number):
        return Label(Zone.MAIN, Role.PUBLISHED if lines.blocks[number].date else Role.NOTICE, item)
    meta = lines.meta(number)
    if meta is not None:
        return Label(Zone.MAIN, meta.role, item)
    found = lines.markers[number]
    if found is None:
        return _unmarked(lines, number, item, begun, in_last=in_last)
    if found.zone is Zone.MAIN:
        return Label(Zone.MAIN, found.role, item, found.values)
    return Label(Zone.MAIN, Role.NOTICE, item) if found.zone is Zone.COMMENTS else label_of(found.zone, found.role)


def _unmarked(lines: Lines, number: int, item: int, begun: set[int], *, in_last: bool) -> Label:
    """A line of an entry that nothing explains: its title begins it or stands at its date."""
    text = lines.texts[number]
    at_date = number == 0 or any(_is_date(lines, other) for other in (number - 1, number + 1) if other < len(lines))
    if lines.title_like(number) and (at_date or number in begun):
        return Label(Zone.MAIN, Role.TITLE, item)
    if number - 1 in begun and text == lines.texts[number - 1]:
        return Label(Zone.MAIN, Role.DUPLICATE, item)
    if lines.title_like(number) and in_last and not _is_cut(lines, number):
        return label_of(Zone.FOOTER, Role.LINK)
    more = _more(text)
    values = {"paragraph": text[:more].rstrip()} if more else None
    return Label(Zone.MAIN, Role.PARAGRAPH, item, values)


def _more(text: str) -> int | None:
    """Where the link to the rest begins that stands at the end of TEXT."""
    begin = max(len(text) - _LONGEST_MORE, 1)
    return next((match.start() for match in _MORE.finditer(text, begin) if match.end() == len(text)), None)
