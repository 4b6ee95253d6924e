"""Entries: the posts or teasers that a listing is made of.

What lives here: how they are told from an article: by dates and titles that take turns, by what all have in common, by
texts that are short or cut off, by an archive's heading.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from nato_news.generic.line.leads import can_say_title, is_more, title_again
from nato_news.generic.line.lines import Lines
from nato_news.generic.listing.archive import counts, heading_of
from nato_news.generic.listing.cards import find_cards
from nato_news.generic.listing.posted import dated_entries, fed_entries, is_cut, is_long_title, is_title, signed_entries
from nato_news.generic.listing.recurring import dated_texts, led_texts, recurring_entries, titled_twice, titles_alone
from nato_news.generic.listing.spread import HEAD_OF_ENTRY, are_all, are_brief, are_posts, are_spread, are_teasers
from nato_news.generic.text.liveblog import is_announced
from nato_news.page import Shape
from nato_news.vocabulary import Zone

_FEWEST, _FEWEST_ARCHIVED = 3, 2  # entries, and those below an archive's heading
_FEWEST_TURNS = 4  # titles and texts that take turns
_SHORTEST_TEASER, _LONGEST_TEASER = 50, 300  # characters of such a text, or of a title that is a sentence
_FEWEST_OF_FEED = 5  # titles with a clock


def entries_of(lines: Lines) -> Mapping[int, int | None]:
    """The lines at which the entries of a listing begin, and their texts where they have one each.

    No entries are those of a page that is no listing.
    """
    return next(filter(None, _found(lines)), {})


def _found(lines: Lines) -> Iterator[Mapping[int, int | None]]:
    """The entries that each of their signs finds, the surest first; none, if they are few or lack the page's text."""
    named = _named_again(lines)
    yield dict.fromkeys(named) if len(named) >= _FEWEST else {}
    cards = find_cards(lines)
    yield cards if cards and are_all(lines, cards, cards=True) else {}
    heading = heading_of(lines)
    dated = dated_entries(lines, archive=heading is not None or _leads_on(lines))
    posts = len(dated) >= _fewest(heading, dated) and are_posts(lines, dated, archive=heading is not None)
    posts = posts and not is_announced(lines, dated[1])
    yield dict.fromkeys(dated) if posts else {}
    signed = signed_entries(lines)
    yield dict.fromkeys(signed) if len(signed) >= _FEWEST_ARCHIVED else {}
    for alike in (titled_twice(lines), dated_texts(lines), led_texts(lines), *recurring_entries(lines)):
        fewest = _fewest(heading, alike)
        spread = len(alike) >= fewest and (
            are_spread(lines, alike, archive=fewest < _FEWEST) or are_teasers(lines, alike)
        )
        yield dict.fromkeys(alike) if spread else {}
    fed = fed_entries(lines)
    brief = len(fed) >= _FEWEST_OF_FEED and are_brief(lines, fed) and are_posts(lines, fed, archive=False)
    yield dict.fromkeys(fed) if brief else {}
    told = [_teased(lines), {} if heading is None else _archived(lines, heading), _in_turns(lines)]
    for texts in sorted(told, key=len, reverse=True):
        yield _with_turns(lines, texts) if len(texts) >= _FEWEST and are_all(lines, texts) else {}
    yield dict.fromkeys(titles_alone(lines))


def _fewest(heading: int | None, entries: list[int]) -> int:
    """How many ENTRIES make a listing: less below an archive's HEADING."""
    return _FEWEST_ARCHIVED if heading is not None and heading < min(entries, default=0) else _FEWEST


def _named_again(lines: Lines) -> list[int]:
    """The titles that stand again below their texts, in the link to the rest or in the count of comments."""
    found: dict[int, None] = {}
    above: dict[str, int] = {}
    for number, text in enumerate(lines.texts):
        can = (number > 0 and can_say_title(text)) or lines.zone(number) is Zone.COMMENTS
        again = title_again(text) if can else None
        title = above.get(again) if again else None
        if title is not None:
            found[title] = None
        above[text] = number
    return list(found)


def _teased(lines: Lines) -> dict[int, int | None]:
    """The titles above texts that are cut off, as they stand in archives without dates, and those texts."""
    nearest: dict[int, int] = {}
    last = -1
    for number in range(len(lines)):
        if lines.markers[number] is None and is_cut(lines, number):
            above = range(number - 1, max(number - 1 - HEAD_OF_ENTRY, last), -1)
            titles = (other for other in above if is_title(lines, other))
            sentences = (other for other in above[:1] if _is_sentence(lines, other))
            title = next(chain(titles, sentences), None)
            if title is not None:
                nearest[number] = title
                last = number
    above_all = {text: title - 1 for text, title in nearest.items() if is_long_title(lines, title - 1) and title}
    # In most entries a subtitle, a field or the name of a picture stands between a title and its text, or in none.
    headed = nearest | above_all if 2 * len(above_all) > len(nearest) else nearest
    again = {text: title > 0 and lines.texts[title - 1] == lines.texts[title] for text, title in headed.items()}
    return {title - again[text]: text for text, title in headed.items()}


def _archived(lines: Lines, heading: int) -> dict[int, int | None]:
    """The titles and the texts that take turns below an archive's HEADING, one text to a title.

    Where a date or a byline stands between one title and its text, but not between the others, it is an article's.
    """
    found: dict[int, int | None] = {}
    dated: set[int] = set()
    title = None
    for number in range(heading + 1, len(lines)):
        if lines.meta(number) is not None:
            dated.update(() if title is None else (title,))
        elif lines.markers[number] is not None or counts(lines.texts[number]):
            continue
        elif title is None:
            if not is_title(lines, number):
                break
            title = number
        elif not is_title(lines, number):
            found[title], title = number, None
    return found if len(dated & found.keys()) in (0, len(found)) else {}


def _in_turns(lines: Lines) -> dict[int, int | None]:
    """The longest run of long titles and short texts that take turns, with captions or without, and those texts."""
    best: dict[int, int | None] = {}
    run: dict[int, int | None] = {}
    end = 0
    for number in range(1, len(lines)):
        if not _is_teaser(lines, number) or not is_long_title(lines, number - 1):
            continue
        if any(not lines.caption(other) for other in range(end, number - 1)):
            best, run = max(best, run, key=len), {}
        run[number - 1] = number
        end = number + 1
    best = max(best, run, key=len)
    asked = sum(lines.texts[title].endswith("?") for title in best)  # in an interview
    return best if len(best) >= _FEWEST_TURNS > asked else {}


def _with_turns(lines: Lines, texts: dict[int, int | None]) -> dict[int, int | None]:
    """TEXTS and those of the same list that only take turns with titles: whole ones, and one in which the page ends."""
    found, ends = dict(texts), set(texts.values())
    for number in range(min(texts) + 2, len(lines)):
        told = _is_teaser(lines, number) or (number == len(lines) - 1 and lines.is_text(number))
        if told and number - 2 in ends:
            found.setdefault(number - 1, number)
            ends.add(number)
    return found


def _is_teaser(lines: Lines, number: int) -> bool:
    """Whether the line can be all that a list says of a text."""
    return len(lines.texts[number]) >= _SHORTEST_TEASER and _is_sentence(lines, number)


def _is_sentence(lines: Lines, number: int) -> bool:
    """Whether the line is a sentence or two of which nothing says what it is."""
    brief = len(lines.texts[number]) <= _LONGEST_TEASER
    return brief and lines.blocks[number].shape is Shape.SENTENCE and lines.markers[number] is None


def _leads_on(lines: Lines) -> bool:
    """Whether the page has the same link to the rest of several texts."""
    again = (block.text for block in lines.blocks if block.repeats is not None)
    return sum(map(is_more, again)) >= _FEWEST - 1
